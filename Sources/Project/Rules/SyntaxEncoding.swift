import Messages
import Notation
import TextModel

/// The file holds bytes that are no text.
enum SyntaxEncoding: TranscriptRule, CodebookRule {
  static let id = "syntax/encoding"
  static let severity = Severity.error

  static func check(_ context: TranscriptContext, _ findings: inout FindingCollector) {
    report(context.problems(.encoding), context.transcript.text.bytes, &findings)
  }

  static func check(_ context: CodebookContext, _ findings: inout FindingCollector) {
    report(context.problems(.encoding), context.codebook.text.bytes, &findings)
  }

  /// A file in another encoding has a problem on nearly every line, and is mended as one: so the first is told, with the
  /// number of lines.
  private static func report(_ problems: [SyntaxProblem], _ bytes: [UInt8], _ findings: inout FindingCollector) {
    // UTF-16 begins with U+FEFF, in the one order of bytes or the other. Nothing in it can be read.
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      findings.add(0..<2, Message(.syntaxUTF16))
      return
    }
    let invalid = problems.filter { $0.kind == .invalidUTF8 }
    if let first = invalid.first {
      findings.add(
        first.range,
        invalid.count == 1 ? Message(.syntaxInvalidUTF8) : Message(.syntaxInvalidUTF8Lines, String(invalid.count)))
    }
    if let first = problems.first(where: { $0.kind == .nulByte }) { findings.add(first.range, Message(.syntaxNULByte)) }
  }

  static let page = RulePage(
    summary: Wording(
      en: "The file holds bytes that are no text.",
      nb: "Fila har byte som ikke er tekst.",
      nn: "Fila har byte som ikkje er tekst."),
    reports: Wording(
      en: """
        Some bytes are not UTF-8, as when a file was saved in an old encoding of Windows or Mac, or they are NUL \
        bytes, as in a damaged file. The rest is read as usual. Only the first place is shown.
        """,
      nb: """
        Noen byte er ikke UTF-8, som når ei fil er lagret med en gammel tegnkoding fra Windows eller Mac, eller de er \
        NUL-byte, som i ei skadd fil. Resten leses som vanlig. Bare det første stedet vises.
        """,
      nn: """
        Nokre byte er ikkje UTF-8, som når ei fil er lagra med ei gammal teiknkoding frå Windows eller Mac, eller dei er \
        NUL-byte, som i ei skadd fil. Resten blir lesen som vanleg. Berre den første staden blir vist.
        """),
    fix: Wording(
      en: "Open the file in the program it came from and save it as UTF-8. Nothing is changed by itself.",
      nb: "Åpne fila i programmet den kommer fra, og lagre den som UTF-8. Ingenting endres av seg selv.",
      nn: "Opne fila i programmet ho kjem frå, og lagre henne som UTF-8. Ingenting blir endra av seg sjølv."),
    bad: .transcript(
      "INF1: Jeg ble\0 redd.\n"),
    good: .transcript(
      "INF1: Jeg ble redd.\n"))
}
