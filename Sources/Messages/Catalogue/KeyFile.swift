extension MessageID {
  /// What is wrong with the file that joins pseudonyms and people, and what stands in the way of using it. Never a name.
  var keyFile: Wording? {
    switch self {
    // The file.
    case .keyFileUnset:
      Wording(
        en: "The project file names no key. Write its path after “key” in “ordrett.json”, outside this folder.",
        nb: """
          Prosjektfila oppgir ingen koblingsnøkkel. Skriv stien etter «nøkkel» i «ordrett.json», utenfor denne mappa.
          """,
        nn: """
          Prosjektfila oppgir ingen koplingsnøkkel. Skriv stien etter «nøkkel» i «ordrett.json», utanfor denne mappa.
          """)
    case .keyFileMissing:
      Wording(
        en: "There is no key at “{0}” yet. It is created with the first pseudonym, readable by you alone.",
        nb: """
          Det finnes ingen koblingsnøkkel på «{0}» ennå. Den blir opprettet med det første pseudonymet, og bare du kan \
          lese den.
          """,
        nn: """
          Det finst ingen koplingsnøkkel på «{0}» enno. Han blir oppretta med det første pseudonymet, og berre du kan \
          lese han.
          """)
    case .keyFileInGit:
      Wording(
        en: """
          The key lies in a git work tree and is not ignored, so everybody who gets the repository gets the names. \
          Move it out of the folder, or name it in “.gitignore”, and remove it from the history if it was committed.
          """,
        nb: """
          Koblingsnøkkelen ligger i en git-mappe og er ikke utelatt, så alle som får git-mappa, får navnene. Flytt den \
          ut av mappa, eller før den opp i «.gitignore», og fjern den fra historikken hvis den er sjekket inn.
          """,
        nn: """
          Koplingsnøkkelen ligg i ei git-mappe og er ikkje utelaten, så alle som får git-mappa, får namna. Flytt han \
          ut av mappa, eller før han opp i «.gitignore», og fjern han frå historikken om han er sjekka inn.
          """)
    case .keyFileReadableByOthers:
      Wording(
        en: "Others on this machine can read the key. Keep it to yourself with “chmod 600”.",
        nb: "Andre på denne maskinen kan lese koblingsnøkkelen. Hold den for deg selv med «chmod 600».",
        nn: "Andre på denne maskina kan lese koplingsnøkkelen. Hald han for deg sjølv med «chmod 600».")
    case .keyFileLocked:
      Wording(
        en: "“{0}” is locked by process {1} on {2} since {3}. Try again when it is done.",
        nb: "«{0}» er låst av prosess {1} på {2} siden {3}. Prøv igjen når den er ferdig.",
        nn: "«{0}» er låst av prosess {1} på {2} sidan {3}. Prøv igjen når han er ferdig.")
    case .keyFileStaleLock:
      Wording(
        en: "Process {1}, which is gone, left a lock: “{0}”. Look whether the key is whole, and then remove the lock.",
        nb: """
          Prosess {1}, som ikke finnes lenger, lot en lås ligge igjen: «{0}». Se etter at koblingsnøkkelen er hel, og \
          fjern så låsen.
          """,
        nn: """
          Prosess {1}, som ikkje finst lenger, let ein lås liggje att: «{0}». Sjå etter at koplingsnøkkelen er heil, \
          og fjern så låsen.
          """)
    case .keyFileOpenElsewhere:
      Wording(
        en: "“{0}” is open in another program. Close it there and try again.",
        nb: "«{0}» er åpen i et annet program. Lukk den der, og prøv igjen.",
        nn: "«{0}» er open i eit anna program. Lukk ho der, og prøv igjen.")
    // Its lines. Argument 0 is the line.
    case .keyLineUTF16:
      Wording(
        en: "Line {0} of the key: the file is UTF-16, not UTF-8. Save it as “CSV UTF-8”.",
        nb: "Linje {0} i koblingsnøkkelen: fila er i UTF-16, ikke UTF-8. Lagre den som «CSV UTF-8».",
        nn: "Linje {0} i koplingsnøkkelen: fila er i UTF-16, ikkje UTF-8. Lagre ho som «CSV UTF-8».")
    case .keyLineLatin1:
      Wording(
        en: "Line {0} of the key: the file is not UTF-8; it looks like Windows-1252. Save it as “CSV UTF-8”.",
        nb: """
          Linje {0} i koblingsnøkkelen: fila er ikke i UTF-8; den ser ut som Windows-1252. Lagre den som «CSV UTF-8».
          """,
        nn: """
          Linje {0} i koplingsnøkkelen: fila er ikkje i UTF-8; ho ser ut som Windows-1252. Lagre ho som «CSV UTF-8».
          """)
    case .keyLineEncoding:
      Wording(
        en: "Line {0} of the key: the file is not UTF-8. Save it as “CSV UTF-8”.",
        nb: "Linje {0} i koblingsnøkkelen: fila er ikke i UTF-8. Lagre den som «CSV UTF-8».",
        nn: "Linje {0} i koplingsnøkkelen: fila er ikkje i UTF-8. Lagre ho som «CSV UTF-8».")
    case .keyLineMissingColumn:
      Wording(
        en: "Line {0} of the key: the column “{1}” is missing. Add it to the first line.",
        nb: "Linje {0} i koblingsnøkkelen: kolonnen «{1}» mangler. Legg den til i første linje.",
        nn: "Linje {0} i koplingsnøkkelen: kolonnen «{1}» manglar. Legg han til i første linja.")
    case .keyLineRepeatedColumn:
      Wording(
        en: "Line {0} of the key: the column “{1}” is there twice. Take one of them away.",
        nb: "Linje {0} i koblingsnøkkelen: kolonnen «{1}» står to ganger. Ta bort den ene.",
        nn: "Linje {0} i koplingsnøkkelen: kolonnen «{1}» står to gonger. Ta bort den eine.")
    case .keyLineUnclosedQuote:
      Wording(
        en: "Line {0} of the key: a quotation mark is opened and never closed.",
        nb: "Linje {0} i koblingsnøkkelen: et anførselstegn blir åpnet og aldri lukket.",
        nn: "Linje {0} i koplingsnøkkelen: eit hermeteikn blir opna og aldri lukka.")
    case .keyLineTextAfterQuote:
      Wording(
        en: """
          Line {0} of the key: something stands after a closing quotation mark. Put the whole field in quotation \
          marks.
          """,
        nb: """
          Linje {0} i koblingsnøkkelen: noe står etter et avsluttende anførselstegn. Sett hele feltet i anførselstegn.
          """,
        nn: "Linje {0} i koplingsnøkkelen: noko står etter eit avsluttande hermeteikn. Set heile feltet i hermeteikn.")
    case .keyLineTooManyFields:
      Wording(
        en: """
          Line {0} of the key: there are more fields than columns. Put a field with a separator in it in quotation \
          marks.
          """,
        nb: """
          Linje {0} i koblingsnøkkelen: det er flere felt enn kolonner. Sett et felt med skilletegn i anførselstegn.
          """,
        nn: "Linje {0} i koplingsnøkkelen: det er fleire felt enn kolonnar. Set eit felt med skiljeteikn i hermeteikn.")
    case .keyLineBadID:
      Wording(
        en: "Line {0} of the key: the id is missing, or is not a letter followed by letters, digits, “_”, “.” or “-”.",
        nb: """
          Linje {0} i koblingsnøkkelen: id-en mangler, eller er ikke en bokstav fulgt av bokstaver, sifre, «_», «.» \
          eller «-».
          """,
        nn: """
          Linje {0} i koplingsnøkkelen: id-en manglar, eller er ikkje ein bokstav følgd av bokstavar, siffer, «_», «.» \
          eller «-».
          """)
    case .keyLineDuplicateID:
      Wording(
        en: "Line {0} of the key: the id is used on line {1} already. Give this one another.",
        nb: "Linje {0} i koblingsnøkkelen: id-en er allerede brukt på linje {1}. Gi denne en annen.",
        nn: "Linje {0} i koplingsnøkkelen: id-en er alt brukt på linje {1}. Gi denne ein annan.")
    case .keyLineUnknownCategory:
      Wording(
        en: """
          Line {0} of the key: the category is not one that Ordrett knows. Write “person”, “place”, “organisation” or \
          “other”.
          """,
        nb: """
          Linje {0} i koblingsnøkkelen: kategorien er ikke en som Ordrett kjenner. Skriv «person», «sted», \
          «organisasjon» eller «annet».
          """,
        nn: """
          Linje {0} i koplingsnøkkelen: kategorien er ikkje ein som Ordrett kjenner. Skriv «person», «stad», \
          «organisasjon» eller «anna».
          """)
    case .keyLineEmptyOriginal:
      Wording(
        en: "Line {0} of the key: there is no real name, so nothing is looked for.",
        nb: "Linje {0} i koblingsnøkkelen: det virkelige navnet mangler, så det letes ikke etter noe.",
        nn: "Linje {0} i koplingsnøkkelen: det verkelege namnet manglar, så det blir ikkje leita etter noko.")
    case .keyLineEmptyReplacement:
      Wording(
        en: "Line {0} of the key: the replacement is missing.",
        nb: "Linje {0} i koblingsnøkkelen: erstatningen mangler.",
        nn: "Linje {0} i koplingsnøkkelen: erstatninga manglar.")
    case .keyLineBadReplacement:
      Wording(
        en: """
          Line {0} of the key: the replacement holds a brace or a line break, which no transcript can have inside a \
          pseudonym.
          """,
        nb: """
          Linje {0} i koblingsnøkkelen: erstatningen inneholder en krøllparentes eller et linjeskift, og det kan ikke \
          stå inne i et pseudonym.
          """,
        nn: """
          Linje {0} i koplingsnøkkelen: erstatninga inneheld ein krøllparentes eller eit linjeskift, og det kan ikkje \
          stå inne i eit pseudonym.
          """)
    case .keyLineReplacementIsRealName:
      Wording(
        en: "Line {0} of the key: the replacement is the real name of somebody on line {1}. Choose another.",
        nb: """
          Linje {0} i koblingsnøkkelen: erstatningen er det virkelige navnet til en person på linje {1}. Velg en \
          annen.
          """,
        nn: """
          Linje {0} i koplingsnøkkelen: erstatninga er det verkelege namnet til ein person på linje {1}. Vel ei anna.
          """)
    case .keyLineReplacementIsOriginal:
      Wording(
        en: "Line {0} of the key: the replacement is, or holds, the person's own name. Choose another.",
        nb: "Linje {0} i koblingsnøkkelen: erstatningen er eller inneholder personens eget navn. Velg en annen.",
        nn: "Linje {0} i koplingsnøkkelen: erstatninga er eller inneheld personen sitt eige namn. Vel ei anna.")
    case .keyLineNoSuchColumn:
      Wording(
        en: "Line {0} of the key: there is no column “{1}” to write to. Add it to the first line.",
        nb: "Linje {0} i koblingsnøkkelen: det er ingen kolonne «{1}» å skrive i. Legg den til i første linje.",
        nn: "Linje {0} i koplingsnøkkelen: det er ingen kolonne «{1}» å skrive i. Legg han til i første linja.")
    default: nil
    }
  }
}
