extension MessageID {
  /// What an editor shows and offers where something may give somebody away.
  var leakActions: Wording? {
    switch self {
    // Hover.
    case .leakWhy:
      Wording(en: "Why: {0}", nb: "Hvorfor: {0}", nn: "Kvifor: {0}")
    case .leakConfidence:
      Wording(en: "Confidence: {0} %", nb: "Sikkerhet: {0} %", nn: "Tryggleik: {0} %")
    case .leakTimesInStudy:
      Wording(
        en: "Found {0} {0|time|times} in this study",
        nb: "Funnet {0} {0|gang|ganger} i denne studien",
        nn: "Funne {0} {0|gong|gonger} i denne studien")
    case .leakTimesHere:
      Wording(
        en: "Found {0} {0|time|times} in this file",
        nb: "Funnet {0} {0|gang|ganger} i denne fila",
        nn: "Funne {0} {0|gong|gonger} i denne fila")
    case .leakSettlesAll:
      Wording(
        en: "A decision settles all of them.",
        nb: "Én avgjørelse gjelder for alle sammen.",
        nn: "Éi avgjerd gjeld for alle saman.")
    case .leakKeyReplaces:
      Wording(
        en: "The key replaces this by “{0}”.",
        nb: "Koblingsnøkkelen bytter dette ut med «{0}».",
        nn: "Koplingsnøkkelen byter dette ut med «{0}».")
    case .leakDecided:
      Wording(
        en: "Decided: {0}, by {1}, {2}: {3}",
        nb: "Bestemt: {0}, av {1}, {2}: {3}",
        nn: "Avgjort: {0}, av {1}, {2}: {3}")
    case .leakVerdictNotIdentifying:
      Wording(en: "not identifying", nb: "ikke identifiserende", nn: "ikkje identifiserande")
    case .leakVerdictKeep:
      Wording(en: "keep, consented", nb: "beholdes med samtykke", nn: "blir ståande med samtykke")
    case .leakVerdictReplace:
      Wording(en: "replace", nb: "byttes ut", nn: "skal bytast ut")
    case .leakNoException:
      Wording(
        en: "The project's policy allows no exception here.",
        nb: "Prosjektets regler tillater ikke unntak her.",
        nn: "Reglane i prosjektet tillèt ikkje unntak her.")
    case .leakConsentNotEnough:
      Wording(
        en: "There is consent, but the project's policy allows no exception here.",
        nb: "Det finnes samtykke, men prosjektets regler tillater ikke unntak her.",
        nn: "Det finst samtykke, men reglane i prosjektet tillèt ikkje unntak her.")
    case .leakIfNotIdentifying:
      Wording(
        en: "“Not identifying” silences it; your reason is written to “ordrett.decisions”.",
        nb: "«Ikke identifiserende» fjerner funnet; grunnen din blir skrevet i «ordrett.decisions».",
        nn: "«Ikkje identifiserande» fjernar funnet; grunnen din blir skriven i «ordrett.decisions».")
    case .leakIfKeep:
      Wording(
        en: "“Keep, consented” silences it where the policy allows; the person has agreed to be named.",
        nb: "«Behold, med samtykke» fjerner funnet der reglene tillater det; personen har sagt ja til å bli nevnt.",
        nn: "«Behald, med samtykke» fjernar funnet der reglane tillèt det; personen har sagt ja til å bli nemnd.")
    case .leakIfReplace:
      Wording(
        en: "“Replace” writes the real name to the key and the pseudonym to the text.",
        nb: "«Bytt ut» skriver det virkelige navnet i koblingsnøkkelen og pseudonymet i teksten.",
        nn: "«Byt ut» skriv det verkelege namnet i koplingsnøkkelen og pseudonymet i teksten.")
    // Code actions.
    case .leakReplaceHere:
      Wording(en: "Replace by “{0}” here", nb: "Bytt ut med «{0}» her", nn: "Byt ut med «{0}» her")
    case .leakReplaceFile:
      Wording(
        en: "Replace by “{0}” in this file",
        nb: "Bytt ut med «{0}» i denne fila",
        nn: "Byt ut med «{0}» i denne fila")
    case .leakReplaceStudy:
      Wording(
        en: "Replace by “{0}” in the whole study",
        nb: "Bytt ut med «{0}» i hele studien",
        nn: "Byt ut med «{0}» i heile studien")
    case .leakReplaceNewHere:
      Wording(
        en: "Replace by a new pseudonym, “{0}”, here",
        nb: "Bytt ut med et nytt pseudonym, «{0}», her",
        nn: "Byt ut med eit nytt pseudonym, «{0}», her")
    case .leakReplaceNewFile:
      Wording(
        en: "Replace by a new pseudonym, “{0}”, in this file",
        nb: "Bytt ut med et nytt pseudonym, «{0}», i denne fila",
        nn: "Byt ut med eit nytt pseudonym, «{0}», i denne fila")
    case .leakReplaceNewStudy:
      Wording(
        en: "Replace by a new pseudonym, “{0}”, in the whole study",
        nb: "Bytt ut med et nytt pseudonym, «{0}», i hele studien",
        nn: "Byt ut med eit nytt pseudonym, «{0}», i heile studien")
    case .leakGeneralise:
      Wording(en: "Make more general: “{0}”", nb: "Gjør mer generelt: «{0}»", nn: "Gjer meir generelt: «{0}»")
    case .leakGeneraliseFile:
      Wording(
        en: "Make more general in this file: “{0}”",
        nb: "Gjør mer generelt i denne fila: «{0}»",
        nn: "Gjer meir generelt i denne fila: «{0}»")
    case .leakMark:
      Wording(
        en: "Mark as identifying: {?…}",
        nb: "Merk som identifiserende: {?…}",
        nn: "Merk som identifiserande: {?…}")
    case .leakDecideHere:
      Wording(
        en: "Decide: not identifying here",
        nb: "Bestem: ikke identifiserende her",
        nn: "Bestem: ikkje identifiserande her")
    case .leakDecideFile:
      Wording(
        en: "Decide: not identifying in this file",
        nb: "Bestem: ikke identifiserende i denne fila",
        nn: "Bestem: ikkje identifiserande i denne fila")
    case .leakDecideStudy:
      Wording(
        en: "Decide: not identifying in the whole study",
        nb: "Bestem: ikke identifiserende i hele studien",
        nn: "Bestem: ikkje identifiserande i heile studien")
    case .leakKeepHere:
      Wording(
        en: "Decide: keep here, consented",
        nb: "Bestem: behold her, med samtykke",
        nn: "Bestem: behald her, med samtykke")
    case .leakKeepFile:
      Wording(
        en: "Decide: keep in this file, consented",
        nb: "Bestem: behold i denne fila, med samtykke",
        nn: "Bestem: behald i denne fila, med samtykke")
    case .leakKeepStudy:
      Wording(
        en: "Decide: keep in the whole study, consented",
        nb: "Bestem: behold i hele studien, med samtykke",
        nn: "Bestem: behald i heile studien, med samtykke")
    case .keyFileNotWritten:
      Wording(
        en: "The key cannot be written. Nothing has been changed. {0}",
        nb: "Koblingsnøkkelen kan ikke skrives. Ingenting er endret. {0}",
        nn: "Koplingsnøkkelen kan ikkje skrivast. Ingenting er endra. {0}")
    case .fileNotWritable:
      Wording(
        en: "“{0}” is write-protected, so nothing has been changed. Lift the protection first.",
        nb: "«{0}» er skrivebeskyttet, så ingenting er endret. Fjern beskyttelsen først.",
        nn: "«{0}» er skriveverna, så ingenting er endra. Fjern vernet først.")
    case .leakStandardReason:
      Wording(en: "judged while reading", norwegian: "vurdert under lesing")
    case .leakLens:
      Wording(
        en: "{0} open {0|leak|leaks}",
        nb: "{0} identifiserende funn uten avgjørelse",
        nn: "{0} identifiserande funn utan avgjerd")
    case .leakWriteReason:
      Wording(
        en: "Write the reason in “{0}”, line {1}.",
        nb: "Skriv grunnen i «{0}», linje {1}.",
        nn: "Skriv grunnen inn i «{0}», linje {1}.")
    case .leakNoneLeft:
      Wording(
        en: "Nothing that identifies somebody is left to decide on here.",
        nb: "Her er det ingen flere funn å ta stilling til.",
        nn: "Her er det ingen fleire funn å ta stilling til.")
    case .leakReplaced:
      Wording(
        en: "Replaced {0} {0|time|times} in {1} {1|file|files}.",
        nb: "Byttet ut {0} {0|gang|ganger} i {1} {1|fil|filer}.",
        nn: "Bytt ut {0} {0|gong|gonger} i {1} {1|fil|filer}.")
    default: nil
    }
  }
}
