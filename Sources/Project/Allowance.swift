import Messages
import TextModel

/// A comment by which a person silences one finding on the line below: `% ordrett: allow RULE because REASON`.
///
/// Several may stand above one line; each silences one finding, in the order of the text.
package struct Allowance: Sendable, Equatable {
  /// The comment, bytes of the document.
  package let range: Range<Int>
  package let rule: String
  package let ruleRange: Range<Int>
  /// `nil` where none is given; then nothing is silenced.
  package let reason: String?
  /// The line whose finding is silenced: the next that is no comment.
  package let line: Int
  package internal(set) var isUsed = false

  /// Reads a comment line; `nil` where it is about something else.
  ///
  /// - Parameter content: the line without its line end.
  static func read(_ text: Text, _ content: Range<Int>, line: Int) -> Allowance? {
    var reader = WordReader(text: text, range: content)
    guard reader.take(["%"]) != nil, reader.take(["ordrett:"]) != nil,
      reader.take(["allow", "tillat"]) != nil
    else { return nil }
    let rule = reader.word() ?? content.upperBound..<content.upperBound
    var reason: String?
    if reader.take(["because", "fordi"]) != nil { reason = reader.rest() }
    return Allowance(
      range: content, rule: text.string(rule), ruleRange: rule, reason: reason, line: line)
  }

  /// Words between spaces.
  private struct WordReader {
    let text: Text
    var range: Range<Int>

    mutating func word() -> Range<Int>? {
      let bytes = text.bytes
      func isSpace(_ offset: Int) -> Bool { bytes[offset] == 0x20 || bytes[offset] == 0x09 }
      guard let start = range.first(where: { !isSpace($0) }) else { return nil }
      let end = (start..<range.upperBound).first(where: isSpace) ?? range.upperBound
      range = end..<range.upperBound
      return start..<end
    }

    mutating func take(_ words: [String]) -> Range<Int>? {
      var ahead = self
      guard let found = ahead.word(), words.contains(text.string(found).lowercased()) else { return nil }
      self = ahead
      return found
    }

    mutating func rest() -> String? {
      guard let first = word() else { return nil }
      return text.string(first.lowerBound..<range.upperBound)
    }
  }
}

extension Findings {
  /// Takes out of `found` what allowances with a reason silence.
  ///
  /// - Parameter found: in the order of the text.
  static func settle(_ found: [Finding], _ allowances: inout [Allowance], in text: Text) -> Findings {
    var findings = Findings()
    guard !allowances.isEmpty else {
      findings.found = found
      return findings
    }
    var byLine: [Int: [Int]] = [:]
    for (number, allowance) in allowances.enumerated() where allowance.reason != nil {
      byLine[allowance.line, default: []].append(number)
    }
    for finding in found {
      let waiting = byLine[text.lines.line(at: finding.range.lowerBound)] ?? []
      let match = waiting.first { !allowances[$0].isUsed && allowances[$0].rule == finding.rule }
      if let match, let reason = allowances[match].reason {
        allowances[match].isUsed = true
        findings.allowed.append(AllowedFinding(finding: finding, reason: reason))
      } else {
        findings.found.append(finding)
      }
    }
    return findings
  }
}
