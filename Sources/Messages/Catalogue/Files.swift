extension MessageID {
  /// What stands in the way of reading or writing a file. Argument 0 is its path.
  var files: Wording? {
    switch self {
    case .fileNotFound:
      Wording(
        en: "“{0}” does not exist. Check the path.",
        nb: "«{0}» finnes ikke. Se over stien.",
        nn: "«{0}» finst ikkje. Sjå over stien.")
    case .fileNotPermitted:
      Wording(
        en: "You have no permission to open “{0}”. Change the file's permissions, or ask its owner.",
        nb: "Du har ikke lov til å åpne «{0}». Endre rettighetene til fila, eller spør eieren.",
        nn: "Du har ikkje lov til å opne «{0}». Endre rettane til fila, eller spør eigaren.")
    case .fileIsFolder:
      Wording(
        en: "“{0}” is a folder, but a file is needed here.",
        nb: "«{0}» er en mappe, men her trengs en fil.",
        nn: "«{0}» er ei mappe, men her trengst ei fil.")
    case .fileIsNotFolder:
      Wording(
        en: "“{0}” is a file, but a folder is needed here.",
        nb: "«{0}» er en fil, men her trengs en mappe.",
        nn: "«{0}» er ei fil, men her trengst ei mappe.")
    case .fileNotRegular:
      Wording(
        en: "“{0}” is not an ordinary file and is not read.",
        nb: "«{0}» er ikke en vanlig fil og blir ikke lest.",
        nn: "«{0}» er ikkje ei vanleg fil og blir ikkje lesen.")
    case .fileTooLarge:
      Wording(
        en: """
          “{0}” is larger than {1} MB and is not read. Split it, or keep recordings out of the patterns for transcripts.
          """,
        nb: """
          «{0}» er større enn {1} MB og blir ikke lest. Del fila, eller hold opptak utenfor mønstrene for \
          transkripsjoner.
          """,
        nn: """
          «{0}» er større enn {1} MB og blir ikkje lesen. Del fila, eller hald opptak utanfor mønstera for \
          transkripsjonar.
          """)
    case .fileTooLargeUnknown:
      Wording(
        en: "“{0}” is larger than {1} MB, which is the limit, and is not read. Split it.",
        nb: "«{0}» er større enn {1} MB, som er grensa, og blir ikke lest. Del fila.",
        nn: "«{0}» er større enn {1} MB, som er grensa, og blir ikkje lesen. Del fila.")
    case .fileKeepsChanging:
      Wording(
        en: "“{0}” kept changing while it was being read, and was left out. Try again when nothing writes to it.",
        nb:
          "«{0}» ble endret gang på gang mens fila ble lest, og er utelatt. Prøv igjen når ingenting skriver til den.",
        nn:
          "«{0}» vart endra gong på gong medan fila vart lesen, og er utelaten. Prøv igjen når ingenting skriv til henne."
      )
    case .fileSymlinkLoop:
      Wording(
        en: "“{0}” is a link that leads back to itself and is not followed. Remove the link.",
        nb: "«{0}» er en lenke som fører tilbake til seg selv, og blir ikke fulgt. Fjern lenka.",
        nn: "«{0}» er ei lenkje som fører attende til seg sjølv, og blir ikkje følgd. Fjern lenkja.")
    case .fileNameTooLong:
      Wording(
        en: "The path “{0}” is longer than the system allows. Shorten the names of its folders.",
        nb: "Stien «{0}» er lengre enn systemet tillater. Kort ned navnene på mappene.",
        nn: "Stien «{0}» er lengre enn systemet tillèt. Kort ned namna på mappene.")
    case .fileExists:
      Wording(
        en: "“{0}” already exists and was left as it is.",
        nb: "«{0}» finnes fra før og er ikke rørt.",
        nn: "«{0}» finst frå før og er ikkje rørt.")
    case .fileTooManyOpen:
      Wording(
        en: "“{0}” cannot be opened, since too many files are open. Close some programs and try again.",
        nb: "«{0}» kan ikke åpnes, for det er for mange åpne filer. Lukk noen programmer, og prøv igjen.",
        nn: "«{0}» kan ikkje opnast, for det er for mange opne filer. Lukk nokre program, og prøv igjen.")
    case .fileReadFailed:
      Wording(
        en: "“{0}” could not be read: {1}.",
        nb: "«{0}» kunne ikke leses: {1}.",
        nn: "«{0}» kunne ikkje lesast: {1}.")
    case .fileWriteFailed:
      Wording(
        en: "“{0}” could not be written: {1}. The file is as it was before.",
        nb: "«{0}» kunne ikke skrives: {1}. Fila er som den var.",
        nn: "«{0}» kunne ikkje skrivast: {1}. Fila er som ho var.")
    case .fileDiskFull:
      Wording(
        en: """
          “{0}” could not be written, since the disk is full. The file is as it was before; make room and try again.
          """,
        nb: "«{0}» kunne ikke skrives, for disken er full. Fila er som den var; rydd plass, og prøv igjen.",
        nn: "«{0}» kunne ikkje skrivast, for disken er full. Fila er som ho var; rydd plass, og prøv igjen.")
    case .folderReadOnly:
      Wording(
        en: "Nothing can be written in the folder “{0}”. Choose another folder, or change its permissions.",
        nb: "Det går ikke an å skrive i mappa «{0}». Velg en annen mappe, eller endre rettighetene.",
        nn: "Det går ikkje an å skrive i mappa «{0}». Vel ei anna mappe, eller endre rettane.")
    case .filesSkipped:
      Wording(
        en: "{0} {0|file was|files were} left out. They are listed below with the reason.",
        nb: "{0} {0|fil|filer} er utelatt. De står under med grunnen.",
        nn: "{0} {0|fil er utelaten|filer er utelatne}. Dei står under med grunnen.")
    case .skippedHidden:
      Wording(en: "hidden", norwegian: "skjult")
    case .skippedVersionControl:
      Wording(en: "belongs to version control", nb: "hører til versjonskontrollen", nn: "høyrer til versjonskontrollen")
    case .skippedDependencies:
      Wording(en: "belongs to other programs", nb: "hører til andre programmer", nn: "høyrer til andre program")
    case .skippedTooLarge:
      Wording(en: "larger than {0} MB", norwegian: "større enn {0} MB")
    case .skippedLoop:
      Wording(
        en: "a link that leads back to itself",
        nb: "en lenke som fører tilbake til seg selv",
        nn: "ei lenkje som fører attende til seg sjølv")
    case .skippedMetBefore:
      Wording(
        en: "a link to something already read",
        nb: "en lenke til noe som allerede er lest",
        nn: "ei lenkje til noko som alt er lese")
    case .skippedNameNotUTF8:
      Wording(
        en: "a name that is not valid UTF-8",
        nb: "et navn som ikke er gyldig UTF-8",
        nn: "eit namn som ikkje er gyldig UTF-8")
    case .skippedNotPermitted:
      Wording(en: "no permission", nb: "ingen tilgang", nn: "ikkje tilgang")
    case .indexRefusedRoot:
      Wording(
        en: """
          Ordrett does not read a whole disk. Open the folder of your study, or put a project file, “ordrett.json”, \
          where it starts.
          """,
        nb: """
          Ordrett leser ikke en hel disk. Åpne mappa til studien din, eller legg en prosjektfil, «ordrett.json», der \
          den begynner.
          """,
        nn: """
          Ordrett les ikkje ein heil disk. Opne mappa til studien din, eller legg ei prosjektfil, «ordrett.json», der \
          han tek til.
          """)
    case .indexRefusedHome:
      Wording(
        en: """
          Ordrett does not read a whole home folder (“{0}”). Open the folder of your study, or put a project file, \
          “ordrett.json”, there.
          """,
        nb: """
          Ordrett leser ikke en hel hjemmemappe («{0}»). Åpne mappa til studien din, eller legg en prosjektfil, \
          «ordrett.json», der.
          """,
        nn: """
          Ordrett les ikkje ei heil heimemappe («{0}»). Opne mappa til studien din, eller legg ei prosjektfil, \
          «ordrett.json», der.
          """)
    case .skippedOtherProject:
      Wording(
        en: "has a project file of its own", nb: "har sin egen prosjektfil", nn: "har si eiga prosjektfil")
    case .skippedLinkToNothing:
      Wording(
        en: "a link that leads nowhere", nb: "en lenke som ikke fører noe sted",
        nn: "ei lenkje som ikkje fører nokon stad")
    case .skippedUnreadable:
      Wording(en: "cannot be read", nb: "kan ikke leses", nn: "kan ikkje lesast")
    default: nil
    }
  }
}
