import Messages
import Notation
import TextModel

/// Pauses are written in two ways that mean the same.
enum PauseMixed: TranscriptRule {
  static let id = "pause/mixed"
  static let severity = Severity.hint

  static func check(_ context: TranscriptContext, _ findings: inout FindingCollector) {
    let counts = PauseCounts(context.transcript)
    if let notation = context.notation {
      for form in PauseForms.strange(in: notation) where counts[form] > 0 {
        report(form, counts, context, &findings) {
          Message(.signPauseStrange, $0, String(counts[form]), notation.rawValue)
        }
      }
      return
    }
    for pair in pairs where counts[pair.0] > 0 && counts[pair.1] > 0 {
      let (rare, usual) = counts[pair.0] < counts[pair.1] ? pair : (pair.1, pair.0)
      report(rare, counts, context, &findings, usual) {
        Message(.signPausesMixed, $0, String(counts[rare]), usual.example, String(counts[usual]))
      }
    }
  }

  /// Two ways to write one thing. `(.)` beside `(2.0)` and `(--)` is a system, and so may ` # ` beside `…` be.
  private static let pairs: [(PauseForms, PauseForms)] = [
    (.ellipsis, .dots), (.point, .comma), (.bracket, .parenthesis),
  ]

  /// Adds one finding, at the first pause of a form.
  private static func report(
    _ form: PauseForms, _ counts: PauseCounts, _ context: TranscriptContext, _ findings: inout FindingCollector,
    _ usual: PauseForms? = nil,
    _ message: (String) -> Message
  ) {
    guard let range = counts.firstLine(form).flatMap({ context.transcript.firstPause(form, ofLine: $0) }) else {
      return
    }
    let sign = context.transcript.text.excerpt(range)
    findings.add(range, message(sign), replacements: usual.flatMap { $0.rewrite(sign) }.map { [$0] } ?? [])
  }

  static let page = RulePage(
    summary: Wording(
      en: "Pauses are written in two ways that mean the same.",
      nb: "Pauser er skrevet på to måter som betyr det samme.",
      nn: "Pausar er skrivne på to måtar som tyder det same."),
    reports: Wording(
      en: """
        One interview has both “…” and “...”, both “(2.5)” and “(2,5)”, or both “[pause]” and “(pause)”, so that a \
        count or a search finds only some of them. It is reported once, at the rarer form. Signs that make up a \
        system, such as “(.)” with “(--)” and “(2.0)”, are no mixture. Where the interview follows Jefferson, GAT 2 or \
        CHAT, a form that the convention does not have is reported instead.
        """,
      nb: """
        Ett intervju har både «…» og «...», både «(2.5)» og «(2,5)» eller både «[pause]» og «(pause)», så en telling \
        eller et søk bare finner noen av dem. Det rapporteres én gang, ved den sjeldneste formen. Tegn som utgjør et \
        system, som «(.)» sammen med «(--)» og «(2.0)», er ingen blanding. Følger intervjuet Jefferson, GAT 2 eller \
        CHAT, rapporteres i stedet former som konvensjonen ikke har.
        """,
      nn: """
        Eitt intervju har både «…» og «...», både «(2.5)» og «(2,5)» eller både «[pause]» og «(pause)», så ei teljing \
        eller eit søk berre finn nokre av dei. Det blir rapportert éin gong, ved den sjeldnaste forma. Teikn som \
        utgjer eit system, som «(.)» saman med «(--)» og «(2.0)», er inga blanding. Følgjer intervjuet Jefferson, GAT \
        2 eller CHAT, blir i staden former som konvensjonen ikkje har, rapporterte.
        """),
    fix: Wording(
      en: "Write them all the same way, or keep both if they mean different things.",
      nb: "Skriv alle på samme måte, eller behold begge hvis de betyr ulike ting.",
      nn: "Skriv alle på same måten, eller behald begge om dei tyder ulike ting."),
    bad: .transcript(
      """
      INF1: Jeg visste jo ikke … hva jeg skulle … si.
      INF1: Jeg ble ... redd.

      """),
    good: .transcript(
      """
      INF1: Jeg visste jo ikke … hva jeg skulle … si.
      INF1: Jeg ble … redd.

      """))
}

/// On how many lines of a transcript each form stands, and on which first.
private struct PauseCounts {
  /// By the combination of forms that a line has, so that a line costs one addition.
  private var lines = Array(repeating: (count: 0, first: 0), count: 1 << 10)

  init(_ transcript: Transcript) {
    transcript.forEachLine(with: .pauses) { number in
      let forms = Int(transcript.lines[number].pauses.rawValue) & (lines.count - 1)
      if lines[forms].count == 0 { lines[forms].first = number }
      lines[forms].count += 1
    }
  }

  subscript(form: PauseForms) -> Int { having(form).reduce(0) { $0 + $1.count } }

  func firstLine(_ form: PauseForms) -> Int? { having(form).lazy.map(\.first).min() }

  private func having(_ form: PauseForms) -> [(count: Int, first: Int)] {
    lines.indices.filter { $0 & Int(form.rawValue) != 0 && lines[$0].count > 0 }.map { lines[$0] }
  }
}
