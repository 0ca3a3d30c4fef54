import Messages

/// The project file names transcripts or a codebook, and there is none.
enum SettingsPattern: ProjectFileRule {
  static let id = "settings/pattern"
  static let severity = Severity.warning

  static func check(_ project: Project, _ findings: inout FindingCollector) {
    for (key, kind) in [(SettingsKey.transcripts, DocumentKind.transcript), (.codebook, .codebook)] {
      guard let range = project.settings.patternRanges[key] else { continue }
      if project.documents.values.contains(where: { $0.kind == kind }) { continue }
      findings.add(range, Message(.settingsPatternFindsNothing, key.rawValue))
    }
  }

  static let page = RulePage(
    summary: Wording(
      en: "The project file names transcripts or a codebook, and there is none.",
      nb: "Prosjektfila peker ut transkripsjoner eller en kodebok som ikke finnes.",
      nn: "Prosjektfila peikar ut transkripsjonar eller ei kodebok som ikkje finst."),
    reports: Wording(
      en:
        "No file fits what stands under “transcripts” or “codebook”. Without a codebook no code is unknown, so a slip here hides slips in the interviews.",
      nb:
        "Ingen fil passer til det som står under «transkripsjoner» eller «kodebok». Uten kodebok er ingen kode ukjent, så en feil her skjuler feil i intervjuene.",
      nn:
        "Inga fil passar til det som står under «transkripsjonar» eller «kodebok». Utan kodebok er ingen kode ukjend, så ein feil her skjuler feil i intervjua."
    ),
    fix: Wording(
      en:
        "Correct the path, which is seen from the project's folder, or leave the key out: then every transcript and codebook in the folder belongs to the study.",
      nb:
        "Rett stien, som regnes fra prosjektmappa, eller ta bort nøkkelen: Da hører alle transkripsjoner og kodebøker i mappa til studien.",
      nn:
        "Rett stien, som blir rekna frå prosjektmappa, eller ta bort nøkkelen: Då høyrer alle transkripsjonar og kodebøker i mappa til studien."
    ),
    bad: .projectFile("{ \"codebook\": \"kodbok.codebook\" }\n"),
    good: .projectFile("{ \"title\": \"Før noen våkner\" }\n"))
}
