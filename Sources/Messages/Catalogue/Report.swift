extension MessageID {
  /// What `ordrett check` and `ordrett explain` sum up.
  var report: Wording? {
    switch self {
    case .severityError:
      Wording(en: "error", norwegian: "feil")
    case .severityWarning:
      Wording(en: "warning", nb: "advarsel", nn: "åtvaring")
    case .severityInformation:
      Wording(en: "information", norwegian: "opplysning")
    case .severityHint:
      Wording(en: "hint", norwegian: "tips")
    case .reportSummaryOfChecked:
      Wording(
        en: "{0} {0|finding|findings}; {1} {1|file|files} checked.",
        nb: "{0} funn; {1} {1|fil|filer} sjekket.",
        nn: "{0} funn; {1} {1|fil|filer} sjekka.")
    case .reportClean:
      Wording(
        en: "No findings; {0} {0|file|files} checked.",
        nb: "Ingen funn; {0} {0|fil|filer} sjekket.",
        nn: "Ingen funn; {0} {0|fil|filer} sjekka.")
    case .reportErrors:
      Wording(en: "{0} {0|error|errors}", norwegian: "{0} feil")
    case .reportWarnings:
      Wording(en: "{0} {0|warning|warnings}", nb: "{0} {0|advarsel|advarsler}", nn: "{0} {0|åtvaring|åtvaringar}")
    case .reportInformation:
      Wording(
        en: "{0} {0|piece|pieces} of information",
        nb: "{0} {0|opplysning|opplysninger}",
        nn: "{0} {0|opplysning|opplysningar}")
    case .reportHints:
      Wording(en: "{0} {0|hint|hints}", norwegian: "{0} tips")
    case .reportNothingToCheck:
      Wording(
        en: """
          There is no transcript or codebook under “{0}”. They end in “.ordrett” and “.codebook”, or \
          “ordrett.json” names them.
          """,
        nb: """
          Det er ingen transkripsjoner eller kodebøker under «{0}». De slutter på «.ordrett» og «.codebook», \
          eller «ordrett.json» navngir dem.
          """,
        nn: """
          Det er ingen transkripsjonar eller kodebøker under «{0}». Dei sluttar på «.ordrett» og «.codebook», \
          eller «ordrett.json» namngjev dei.
          """)
    case .reportMore:
      Wording(en: "… and {0} more", norwegian: "… og {0} til")
    case .reportStandardInput:
      Wording(en: "standard input", norwegian: "standard inndata")
    case .explainRules:
      Wording(
        en: "All rules, with how serious a finding is unless the project says otherwise:",
        nb: "Alle reglene, med hvor alvorlig et funn er når ikke prosjektet sier noe annet:",
        nn: "Alle reglane, med kor alvorleg eit funn er når ikkje prosjektet seier noko anna:")
    case .explainReports:
      Wording(en: "Reports", nb: "Melder", nn: "Melder frå om")
    case .explainFix:
      Wording(en: "Fix", nb: "Slik rettes det", nn: "Slik kan det rettast")
    case .explainBad:
      Wording(en: "Not like this", nb: "Ikke slik", nn: "Ikkje slik")
    case .explainGood:
      Wording(en: "But like this", norwegian: "Men slik")
    case .explainDefault:
      Wording(
        en: "Unless the project says otherwise: {0}",
        nb: "Når ikke prosjektet sier noe annet: {0}",
        nn: "Når ikkje prosjektet seier noko anna: {0}")
    case .reportAllowed:
      Wording(
        en: "{0} {0|is|are} allowed with a reason, by a comment or a decision.",
        nb: "{0} er tillatt med begrunnelse, i en kommentar eller en avgjørelse.",
        nn: "{0} er {0|tillaten|tillatne} med grunngjeving, i ein kommentar eller ei avgjerd.")
    case .sarifSourceRoot:
      Wording(
        en: "The folder in which Ordrett was run. Its path is left out, since it may tell a user's name.",
        nb: "Mappa Ordrett ble kjørt i. Stien er utelatt, for den kan røpe et brukernavn.",
        nn: "Mappa Ordrett vart køyrd i. Stien er utelaten, for han kan røpe eit brukarnamn.")
    default: nil
    }
  }
}
