import LanguageServerProtocol
import Project
import TextModel

/// The diagnostics of one document as they were sent last.
///
/// LSP has no delta for them, so all go out at each keystroke, and in an interview that nobody has anonymised that is a
/// megabyte. But one keystroke leaves nearly all as they were: so each is compared with the one before, and what is the
/// same from the beginning, and to the end, is copied from the last message instead of being written.
struct DiagnosticSheet {
  fileprivate struct Entry {
    var startLine: Int32
    var startCharacter: Int32
    var endLine: Int32
    var endCharacter: Int32
    /// By number in `details`.
    var details: Int32
    /// What it takes of the message, with the comma or the space before it.
    var length: Int32

    func saysTheSame(as other: Entry) -> Bool {
      startLine == other.startLine && startCharacter == other.startCharacter && endLine == other.endLine
        && endCharacter == other.endCharacter && details == other.details
    }
  }

  private var entries: [Entry] = []
  /// The last message, and where in it the first entry begins.
  private var message: [UInt8] = []
  private var start = 0
  private var details: [LSP.Diagnostic.Details] = []
  private var numbers: [LSP.Diagnostic.Details: Int32] = [:]
  /// The same by what was to be worded, where no other place belongs to it that may lie elsewhere now.
  private var worded: [FindingWords: Int32] = [:]

  /// Writes the message about findings, which are in the order of the text.
  ///
  /// - Parameters:
  ///   - frame: what stands before and behind the diagnostics.
  ///   - converter: of the document as it is.
  ///   - word: what is said of a finding, but for its place.
  mutating func write(
    _ findings: [Finding], _ frame: (opening: [UInt8], closing: [UInt8]), _ converter: PositionConverter,
    _ word: (Finding) -> LSP.Diagnostic.Details
  ) -> [UInt8] {
    // What is not said any more is kept until it is too much.
    if max(details.count, worded.count) > 2 * entries.count + 256 { self = DiagnosticSheet() }
    var fresh = place(findings, converter, word)
    let shorter = min(fresh.count, entries.count)
    var prefix = 0
    var offset = start
    while prefix < shorter, fresh[prefix].saysTheSame(as: entries[prefix]) {
      fresh[prefix].length = entries[prefix].length
      offset += Int(entries[prefix].length)
      prefix += 1
    }
    var suffix = 0
    var size = 0
    let (new, old) = (fresh.count, entries.count)
    while suffix < shorter - prefix, fresh[new - 1 - suffix].saysTheSame(as: entries[old - 1 - suffix]) {
      fresh[new - 1 - suffix].length = entries[old - 1 - suffix].length
      size += Int(entries[old - 1 - suffix].length)
      suffix += 1
    }
    let end = start + entries.reduce(0) { $0 + Int($1.length) }

    var bytes: [UInt8] = []
    bytes.reserveCapacity(frame.opening.count + offset - start + size + (new - prefix - suffix) * 256 + 64)
    bytes += frame.opening
    let first = bytes.count
    bytes += message[start..<offset]
    for index in prefix..<new - suffix {
      let before = bytes.count
      bytes.append(Self.separator(index))
      LSP.Diagnostic(range: fresh[index].range, details: details[Int(fresh[index].details)]).append(to: &bytes)
      fresh[index].length = Int32(clamping: bytes.count - before)
    }
    let rest = bytes.count
    bytes += message[end - size..<end]
    if suffix > 0 { bytes[rest] = Self.separator(new - suffix) }
    bytes += frame.closing
    (entries, message, start) = (fresh, bytes, first)
    return bytes
  }

  /// So that each takes the same room wherever it stands.
  private static func separator(_ index: Int) -> UInt8 { index == 0 ? UInt8(ascii: " ") : UInt8(ascii: ",") }

  private mutating func place(
    _ findings: [Finding], _ converter: PositionConverter, _ word: (Finding) -> LSP.Diagnostic.Details
  ) -> [Entry] {
    var converter = converter
    var known: [ObjectIdentifier: Int32] = [:]
    var last: (words: FindingWords, number: Int32)?
    var entries: [Entry] = []
    entries.reserveCapacity(findings.count)
    for finding in findings {
      let number: Int32
      if let last, last.words === finding.words {
        number = last.number
      } else if let shared = known[ObjectIdentifier(finding.words)] {
        number = shared
      } else {
        number = self.number(of: finding, word)
        known[ObjectIdentifier(finding.words)] = number
      }
      last = (finding.words, number)
      let range = converter.positions(of: finding.range)
      entries.append(
        Entry(
          startLine: Int32(clamping: range.lowerBound.line), startCharacter: Int32(clamping: range.lowerBound.column),
          endLine: Int32(clamping: range.upperBound.line), endCharacter: Int32(clamping: range.upperBound.column),
          details: number, length: 0))
    }
    return entries
  }

  private mutating func number(of finding: Finding, _ word: (Finding) -> LSP.Diagnostic.Details) -> Int32 {
    if let number = worded[finding.words] { return number }
    let words = word(finding)
    let number = numbers[words] ?? Int32(clamping: details.count)
    if Int(number) == details.count {
      details.append(words)
      numbers[words] = number
    }
    if finding.related.isEmpty { worded[finding.words] = number }
    return number
  }
}

extension DiagnosticSheet.Entry {
  fileprivate var range: LSP.Range {
    LSP.Range(
      start: LSP.Position(line: Int(startLine), character: Int(startCharacter)),
      end: LSP.Position(line: Int(endLine), character: Int(endCharacter)))
  }
}
