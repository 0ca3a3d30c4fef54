import Messages
import Notation
import TextModel

/// One half of an overlap is marked and the other is not.
enum NotationOverlap: TranscriptRule {
  static let id = "notation/overlap"
  static let severity = Severity.warning

  static func check(_ context: TranscriptContext, _ findings: inout FindingCollector) {
    guard context.notation != nil else { return }
    let transcript = context.transcript
    var pairs = OverlapPairs()
    transcript.forEachLine(with: [.turn, .overlap]) { number in
      if transcript.traits[number].contains(.turn) { pairs.turn += 1 }
      guard transcript.traits[number].contains(.overlap) else { return }
      transcript.lines[number].forest.forEach(from: transcript.text.lines.starts[number]) { node in
        if node.kind == .overlap, let isFirst = transcript.text.isFirstHalf(node.range) {
          pairs.take(node.range, isFirst: isFirst)
        }
      }
    }
    for range in pairs.withoutSecond() { findings.add(range, Message(.signOverlapUnpaired, "[<]")) }
    for range in pairs.withoutFirst { findings.add(range, Message(.signOverlapUnpaired, "[>]")) }
  }

  static let page = RulePage(
    summary: Wording(
      en: "One half of an overlap is marked and the other is not.",
      nb: "Den ene halvdelen av en overlapping er merket, men ikke den andre.",
      nn: "Den eine halvdelen av ei overlapping er merkt, men ikkje den andre."),
    reports: Wording(
      en: """
        The header or the project says that the interview follows Jefferson, GAT 2 or CHAT. Two people speak at once \
        in “<words> [>]” and “<words> [<]”, but here only one of the two stands, or they are more than three turns \
        apart.
        """,
      nb: """
        Filhodet eller prosjektet sier at intervjuet følger Jefferson, GAT 2 eller CHAT. To snakker samtidig i «<ord> \
        [>]» og «<ord> [<]», men her står bare den ene av dem, eller de står mer enn tre replikker fra hverandre.
        """,
      nn: """
        Filhovudet eller prosjektet seier at intervjuet følgjer Jefferson, GAT 2 eller CHAT. To snakkar samstundes i \
        «<ord> [>]» og «<ord> [<]», men her står berre den eine av dei, eller dei står meir enn tre replikkar frå \
        kvarandre.
        """),
    fix: Wording(
      en: "Mark the words of the other speaker too, or remove the sign.",
      nb: "Merk ordene til den andre taleren også, eller fjern tegnet.",
      nn: "Merk orda til den andre talaren òg, eller fjern teiknet."),
    bad: .transcript(
      """
      ---
      notasjon: chat
      ---
      *INT:\t<Men du> [>]
      *INF:\tEg var litt stolt av han.

      """),
    good: .transcript(
      """
      ---
      notasjon: chat
      ---
      *INT:\t<Men du> [>]
      *INF:\t<Eg var> [<] litt stolt av han.

      """))
}

/// Puts the halves of overlaps together, in the order of the text.
private struct OverlapPairs {
  var turn = 0
  private(set) var withoutFirst: [Range<Int>] = []
  private var firsts: [(range: Range<Int>, turn: Int, isPaired: Bool)] = []
  /// The first of `firsts` that a second half may still belong to.
  private var waiting = 0

  /// Others may say a word in between, and comments do not count.
  private static let reach = 3

  mutating func take(_ range: Range<Int>, isFirst: Bool) {
    if isFirst {
      firsts.append((range, turn, false))
      return
    }
    while waiting < firsts.count, firsts[waiting].isPaired || turn - firsts[waiting].turn > Self.reach { waiting += 1 }
    if waiting < firsts.count {
      firsts[waiting].isPaired = true
    } else if firsts.last.map({ turn - $0.turn > Self.reach }) ?? true {
      withoutFirst.append(range)
    }
    // Else a third person spoke at once with two others.
  }

  func withoutSecond() -> [Range<Int>] { firsts.filter { !$0.isPaired }.map(\.range) }
}

extension Text {
  /// Whether an overlap's sign ends in `[>]` or in `[<]`; `nil` for `//words//`, which has no halves.
  fileprivate func isFirstHalf(_ sign: Range<Int>) -> Bool? {
    guard let bracket = sign.last(where: { bytes[$0] == UInt8(ascii: "[") }), bracket + 1 < sign.upperBound else {
      return nil
    }
    return bytes[bracket + 1] == UInt8(ascii: ">")
  }
}
