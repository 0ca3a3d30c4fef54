import Messages
import Notation
import TextModel

/// A file is no transcript in plain text, or nobody is seen to speak in it.
enum SpeakerMissing: TranscriptRule {
  static let id = "speaker/missing"
  static let severity = Severity.warning

  static func check(_ context: TranscriptContext, _ findings: inout FindingCollector) {
    let transcript = context.transcript
    if let format = format(transcript.text) {
      findings.add(firstLine(transcript, 0), Message(.speakerFormat, format))
      return
    }
    guard transcript.turnCounts.isEmpty else { return }
    var first: Int?
    var count = 0
    for number in transcript.lines.indices where transcript.lines[number].kind == .continuation {
      first = first ?? number
      count += 1
      if count == fewestLines { break }
    }
    guard let first, count == fewestLines else { return }
    // Field notes and diaries are prose too, so this is only a hint, unless the project says what it is.
    findings.add(
      firstLine(transcript, first), Message(.speakerNone),
      severity: findings.severity == severity ? .hint : nil)
  }

  /// So many lines of prose without a label are hardly meant.
  private static let fewestLines = 20

  private static func firstLine(_ transcript: Transcript, _ number: Int) -> Range<Int> {
    let content = transcript.text.contentRange(ofLine: number)
    var end = min(content.upperBound, content.lowerBound + mostShown)
    while end < content.upperBound, end > content.lowerBound, transcript.text.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return content.lowerBound..<end
  }

  /// In a file that is one line nobody wants all of it underlined.
  private static let mostShown = 200

  /// What a file is that a word processor or a browser wrote; `nil` for plain text.
  private static func format(_ text: Text) -> String? {
    let start = text.bytes.prefix(64).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }.prefix(9)
    let words = String(decoding: start, as: UTF8.self).lowercased()
    if words.hasPrefix("{\\rtf") { return "RTF" }
    return words.hasPrefix("<!doctype") || words.hasPrefix("<html") ? "HTML" : nil
  }

  static let page = RulePage(
    summary: Wording(
      en: "A file is no transcript in plain text, or nobody is seen to speak in it.",
      nb: "En fil er ikke en transkripsjon i ren tekst, eller ingen har replikker i den.",
      nn: "Ei fil er ikkje ein transkripsjon i rein tekst, eller ingen har replikkar i henne."),
    reports: Wording(
      en: """
        The file is RTF or HTML, whose codes would be read as words; or it has twenty lines of prose or more and no \
        turn with a label, so that all of it is one turn that nobody says. The second is only a hint.
        """,
      nb: """
        Fila er RTF eller HTML, og da leses formateringskodene som ord; eller den har minst tjue linjer tekst og ingen \
        replikk med kortform, slik at alt er én replikk uten taler. Det siste er bare et hint.
        """,
      nn: """
        Fila er RTF eller HTML, og då blir formateringskodane lesne som ord; eller ho har minst tjue linjer tekst og \
        ingen replikk med kortform, slik at alt er éin replikk utan talar. Det siste er berre eit hint.
        """),
    fix: Wording(
      en: """
        Open the file in the program that wrote it and save it as plain text, UTF-8. Begin each turn with a label, a \
        colon and a space: “I: …”. If the text has no speakers, write “% ordrett: allow speaker/missing because …” \
        above its first line.
        """,
      nb: """
        Åpne fila i programmet som laget den, og lagre den som ren tekst, UTF-8. Start hver replikk med kortform, \
        kolon og mellomrom: «I: …». Har teksten ingen talere, så skriv «% ordrett: tillat speaker/missing fordi …» \
        over den første linja.
        """,
      nn: """
        Opne fila i programmet som laga henne, og lagre henne som rein tekst, UTF-8. Start kvar replikk med kortform, \
        kolon og mellomrom: «I: …». Har teksten ingen talarar, så skriv «% ordrett: tillat speaker/missing fordi …» \
        over den første linja.
        """),
    bad: .transcript(
      """
      <html>
      <body>
      <p>I: Hva skjedde da?</p>
      </body>
      </html>

      """),
    good: .transcript(
      """
      I: Hva skjedde da?

      """))
}
