extension MessageID {
  /// What an editor can do about a selection, and why an edit is not done.
  var actions: Wording? {
    switch self {
    case .actionReplaceBy:
      Wording(en: "Replace by “{0}”", nb: "Bytt ut med «{0}»", nn: "Byt ut med «{0}»")
    case .actionRemoveText:
      Wording(en: "Remove this", norwegian: "Fjern dette")
    case .actionFixAll:
      Wording(
        en: "Mend all that can be mended in one way only ({0})",
        nb: "Rett alt som bare kan rettes på én måte ({0})",
        nn: "Rett alt som berre kan rettast på éin måte ({0})")
    case .actionCode:
      Wording(en: "Code by “{0}”", norwegian: "Kod med «{0}»")
    case .actionCodeTurn:
      Wording(en: "Code the turn by “{0}”", norwegian: "Kod replikken med «{0}»")
    case .actionCodeNew:
      Wording(en: "Code by a new code, “{0}”", nb: "Kod med en ny kode, «{0}»", nn: "Kod med ein ny kode, «{0}»")
    case .actionCodeInVivo:
      Wording(
        en: "Code in vivo: “{0}”",
        nb: "Kod in vivo, med ordene selv: «{0}»",
        nn: "Kod in vivo, med orda sjølve: «{0}»")
    case .newCodeName:
      Wording(en: "new-code", norwegian: "ny-kode")
    case .actionRemoveCoding:
      Wording(en: "Remove the coding “{0}”", nb: "Fjern kodingen «{0}»", nn: "Fjern kodinga «{0}»")
    case .actionRemoveEndMark:
      Wording(en: "Remove the end mark", norwegian: "Fjern sluttmerket")
    case .actionWiden:
      Wording(
        en: "Widen “{0}” to the whole turn",
        nb: "Utvid «{0}» til hele replikken",
        nn: "Utvid «{0}» til heile replikken")
    case .actionEndHere:
      Wording(en: "End “{0}” here", norwegian: "Avslutt «{0}» her")
    case .actionEndWithTurn:
      Wording(
        en: "End “{0}” where the turn ends",
        nb: "Avslutt «{0}» der replikken slutter",
        nn: "Avslutt «{0}» der replikken sluttar")
    case .actionCreateCode:
      Wording(en: "Add “{0}” to the codebook", norwegian: "Legg «{0}» til i kodeboka")
    case .actionReplaceEverywhere:
      Wording(
        en: "Replace “{0}” by “{1}” in the whole project ({2} {2|segment|segments})",
        nb: "Bytt ut «{0}» med «{1}» i hele prosjektet ({2} {2|segment|segmenter})",
        nn: "Byt ut «{0}» med «{1}» i heile prosjektet ({2} segment)")
    case .actionDeclareSpeaker:
      Wording(
        en: "Declare the speaker “{0}” in the header",
        nb: "Oppgi taleren «{0}» i filhodet",
        nn: "Oppgi talaren «{0}» i filhovudet")
    case .editTextHasChanged:
      Wording(
        en: "“{0}” has changed since this was offered. Ask for it again.",
        nb: "«{0}» er endret siden dette ble foreslått. Be om det på nytt.",
        nn: "«{0}» er endra sidan dette vart føreslått. Be om det på nytt.")
    case .editPlaceGone:
      Wording(
        en: "“{0}” has no line {1}. The text has changed; try again.",
        nb: "«{0}» har ingen linje {1}. Teksten er endret; prøv igjen.",
        nn: "«{0}» har inga linje {1}. Teksten er endra; prøv igjen.")
    case .editNothingHere:
      Wording(
        en: "There is nothing here that this can be done to.",
        nb: "Her står det ikke noe som dette kan gjøres med.",
        nn: "Her står det ikkje noko som dette kan gjerast med.")
    case .editStudyNotRead:
      Wording(
        en: "The study is still being read. Try again when it is done.",
        nb: "Studien leses fortsatt. Prøv igjen når det er ferdig.",
        nn: "Studien blir framleis lesen. Prøv igjen når det er ferdig.")
    case .editStudyStopped:
      Wording(
        en: """
          Reading the study was stopped, so not all of it is known and nothing has been changed. Save a document, and the \
          rest is read; then try again.
          """,
        nb: """
          Lesingen av studien ble stoppet, så ikke alt er kjent, og ingenting er endret. Lagre et dokument, så leses \
          resten; prøv så igjen.
          """,
        nn: """
          Lesinga av studien vart stoppa, så ikkje alt er kjent, og ingenting er endra. Lagre eit dokument, så blir \
          resten lesen; prøv så igjen.
          """)
    case .editFileChanged:
      Wording(
        en: "“{0}” has changed on disk, so nothing has been changed. The file is being read again; try once more.",
        nb: "«{0}» er endret på disken, så ingenting er gjort. Fila leses på nytt; prøv en gang til.",
        nn: "«{0}» er endra på disken, så ingenting er gjort. Fila blir lesen på nytt; prøv ein gong til.")
    case .editNotApplied:
      Wording(
        en: "The editor did not carry out “{0}”. Nothing has been changed.",
        nb: "Redigeringsprogrammet utførte ikke «{0}». Ingenting er endret.",
        nn: "Redigeringsprogrammet utførte ikkje «{0}». Ingenting er endra.")
    case .editNotAppliedBecause:
      Wording(
        en: "The editor did not carry out “{0}”: {1}",
        nb: "Redigeringsprogrammet utførte ikke «{0}»: {1}",
        nn: "Redigeringsprogrammet utførte ikkje «{0}»: {1}")
    case .editNoCreation:
      Wording(
        en: "This editor cannot create files for the server. Create “{0}” first.",
        nb: "Dette redigeringsprogrammet kan ikke opprette filer for tjeneren. Opprett «{0}» først.",
        nn: "Dette redigeringsprogrammet kan ikkje opprette filer for tenaren. Opprett «{0}» først.")
    case .editClientTakesNone:
      Wording(
        en: "This editor does not let the server edit texts.",
        nb: "Dette redigeringsprogrammet lar ikke tjeneren endre tekster.",
        nn: "Dette redigeringsprogrammet lèt ikkje tenaren endre tekstar.")
    case .commandUnknown:
      Wording(
        en: "The server does not know the command “{0}”.",
        nb: "Tjeneren kjenner ikke kommandoen «{0}».",
        nn: "Tenaren kjenner ikkje kommandoen «{0}».")
    case .linkRecording:
      Wording(en: "Listen to the recording", nb: "Hør opptaket", nn: "Høyr opptaket")
    case .jumpNoCode:
      Wording(
        en: "There is no coded segment here. Put the cursor on a code, or inside a segment.",
        nb: "Her er det ikke noe kodet segment. Sett markøren på en kode eller inne i et segment.",
        nn: "Her er det ikkje noko koda segment. Set markøren på ein kode eller inne i eit segment.")
    case .jumpAllCoded:
      Wording(
        en: "Everything that informants say here is coded.",
        nb: "Alt informantene sier her, er kodet.",
        nn: "Alt informantane seier her, er koda.")
    case .jumpNoTurn:
      Wording(
        en: "Nobody speaks here. Put the cursor in a turn.",
        nb: "Her er det ingen som snakker. Sett markøren i en replikk.",
        nn: "Her er det ingen som snakkar. Set markøren i ein replikk.")
    case .jumpNoneOfInformant:
      Wording(
        en: "Nothing that “{0}” says is coded.",
        nb: "Ikke noe av det «{0}» sier, er kodet.",
        nn: "Ikkje noko av det «{0}» seier, er koda.")
    case .lensUsage:
      Wording(
        en: "{0} {0|segment|segments} in {1} {1|interview|interviews}, by {2} {2|informant|informants}",
        nb: "{0} {0|segment|segmenter} i {1} {1|intervju|intervjuer}, fra {2} {2|informant|informanter}",
        nn: "{0} segment i {1} intervju, frå {2} {2|informant|informantar}")
    case .lensCoverage:
      Wording(
        en: "{0} % of what informants say is coded, in {1} {1|segment|segments}",
        nb: "{0} % av det informantene sier, er kodet, i {1} {1|segment|segmenter}",
        nn: "{0} % av det informantane seier, er koda, i {1} segment")
    default: nil
    }
  }
}
