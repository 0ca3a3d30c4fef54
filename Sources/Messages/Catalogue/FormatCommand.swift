extension MessageID {
  /// What `ordrett format` says.
  var formatCommand: Wording? {
    switch self {
    case .helpFormat:
      Wording(
        en: "Give transcripts and codebooks their canonical form",
        nb: "Gi transkripsjoner og kodebøker den faste formen",
        nn: "Gje transkripsjonar og kodebøker den faste forma")
    case .helpFormatNotes:
      Wording(
        en: """
          Only spaces and the order of marks in one place change, never a word that is said, never a line end. Each file is \
          replaced whole; what comes from standard input goes to standard output. Of a folder, the transcripts and \
          codebooks of its study are meant.
          """,
        nb: """
          Bare mellomrom og rekkefølgen på merker som står på samme sted, endres, aldri et ord som er sagt, aldri et \
          linjeskift. Hver fil byttes ut i ett; det som kommer fra standard inndata, går til standard utdata. Av en \
          mappe menes transkripsjonene og kodebøkene i studien der.
          """,
        nn: """
          Berre mellomrom og rekkjefølgja på merke som står på same stad, blir endra, aldri eit ord som er sagt, aldri \
          eit linjeskift. Kvar fil blir bytt ut i eitt; det som kjem frå standard inndata, går til standard utdata. Av \
          ei mappe er det transkripsjonane og kodebøkene i studien der som er meinte.
          """)
    case .helpArgumentFormatPaths:
      Wording(
        en: "Files and folders; “-” is standard input, none is this folder",
        norwegian: "Filer og mapper; «-» er standard inndata, ingen er denne mappa")
    case .helpOptionCheckFormat:
      Wording(
        en: "Write nothing, list what would change, and end with 1 if something would",
        nb: "Skriv ingenting, list opp det som ville blitt endret, og slutt med 1 om noe ville det",
        nn: "Skriv ingenting, list opp det som ville blitt endra, og slutt med 1 om noko ville det")
    case .formatWould:
      Wording(
        en: "{0}: {1} {1|line|lines} would change",
        nb: "{0}: {1} {1|linje|linjer} ville blitt endret",
        nn: "{0}: {1} {1|linje|linjer} ville blitt endra")
    case .formatChecked:
      Wording(
        en: "{0} {0|file|files} would change, {1} would not.",
        nb: "{0} {0|fil|filer} ville blitt endret, {1} ikke.",
        nn: "{0} {0|fil|filer} ville blitt endra, {1} ikkje.")
    case .formatDone:
      Wording(
        en: "{0} {0|file|files} changed, {1} had the form already.",
        nb: "{0} {0|fil|filer} endret, {1} hadde formen fra før.",
        nn: "{0} {0|fil|filer} endra, {1} hadde forma frå før.")
    case .formatFileChanged:
      Wording(
        en: "“{0}” was saved by somebody else meanwhile and stays as it is. Run the command again.",
        nb: "«{0}» ble lagret av noen andre imens og står som den var. Kjør kommandoen på nytt.",
        nn: "«{0}» vart lagra av nokon andre imens og står som ho var. Køyr kommandoen på nytt.")
    default: nil
    }
  }
}
