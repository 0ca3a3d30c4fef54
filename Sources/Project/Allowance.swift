import Notation
import TextModel

/// A comment by which a person silences one finding on the line below: `% ordrett: allow RULE because REASON`.
///
/// Several may stand above one line; each silences one finding, in the order of the text.
struct Allowance: Sendable, Equatable {
  /// The comment, bytes of the document.
  let range: Range<Int>
  /// The rule's name as the comment gives it; `nil` where the comment, which is addressed to Ordrett, names none or
  /// says something else than `allow`.
  let rule: String?
  /// Bytes of the document; where there is no rule, the comment's end.
  let ruleRange: Range<Int>
  /// Whether `allow` follows, as it should.
  let saysAllow: Bool
  /// `nil` where none is given; then nothing is silenced.
  let reason: String?
  /// The line whose finding is silenced: the next that is no comment.
  let line: Int
  /// It has silenced a finding.
  var isUsed = false

  /// Whether a comment is addressed to Ordrett at all. Cheap, since a CHAT transcript is half comments.
  ///
  /// - Parameter content: the comment's line without its line end.
  static func isLikely(_ bytes: [UInt8], _ content: Range<Int>) -> Bool {
    let bytes = bytes.span
    var offset = content.lowerBound
    func skipSpaces() {
      while offset < content.upperBound, CharacterClass.isSpace(bytes[offset]) { offset += 1 }
    }
    skipSpaces()
    guard offset < content.upperBound, bytes[offset] == UInt8(ascii: "%") else { return false }
    offset += 1
    skipSpaces()
    for letter in "ordrett".utf8 {
      guard offset < content.upperBound, bytes[offset] | 0x20 == letter else { return false }
      offset += 1
    }
    return offset < content.upperBound && bytes[offset] == UInt8(ascii: ":")
  }

  /// Reads a comment that is addressed to Ordrett.
  ///
  /// - Parameter content: the line without its line end.
  static func read(_ text: Text, _ content: Range<Int>, line: Int) -> Allowance {
    var reader = WordReader(text: text, range: content)
    // `%` and `ordrett:`, apart or together.
    if reader.word().map(text.string) == "%" { _ = reader.word() }
    var rule: Range<Int>?
    var reason: String?
    let saysAllow = reader.take(["allow", "tillat"])
    if saysAllow {
      rule = reader.word()
      if reader.take(["because", "fordi"]) { reason = reader.rest() }
    }
    return Allowance(
      range: content, rule: rule.map(text.string), ruleRange: rule ?? content.upperBound..<content.upperBound,
      saysAllow: saysAllow, reason: reason, line: line)
  }

  /// Words between spaces.
  private struct WordReader {
    let text: Text
    var range: Range<Int>

    mutating func word() -> Range<Int>? {
      let bytes = text.bytes
      guard let start = range.first(where: { !CharacterClass.isSpace(bytes[$0]) }) else { return nil }
      let end = (start..<range.upperBound).first { CharacterClass.isSpace(bytes[$0]) } ?? range.upperBound
      range = end..<range.upperBound
      return start..<end
    }

    /// Goes past the next word if it is one of these.
    mutating func take(_ words: [String]) -> Bool {
      var ahead = self
      guard let found = ahead.word(), words.contains(text.string(found).lowercased()) else { return false }
      self = ahead
      return true
    }

    mutating func rest() -> String? {
      guard let first = word() else { return nil }
      return text.string(first.lowerBound..<range.upperBound)
    }
  }
}

/// What rules of allowances look at.
package struct AllowanceContext {
  /// What the allowances of a document came to.
  let allowances: [Allowance]
  /// The rules that were run in it.
  let rules: Set<String>
}

extension Findings {
  /// Takes out of `found` what allowances with a reason silence.
  ///
  /// - Parameter found: in the order of the text.
  static func settle(_ found: [Finding], _ allowances: inout [Allowance], in text: Text) -> Findings {
    var findings = Findings()
    /// One rule on one line.
    struct Place: Hashable {
      let line: Int
      let rule: String
    }
    // Backwards, so that the next to be used is the last and is taken off at no cost.
    var waiting: [Place: [Int]] = [:]
    for (number, allowance) in allowances.enumerated().reversed() where allowance.reason != nil {
      if let rule = allowance.rule { waiting[Place(line: allowance.line, rule: rule), default: []].append(number) }
    }
    guard !waiting.isEmpty else {
      findings.found = found
      return findings
    }
    for finding in found {
      let place = Place(line: text.lines.line(at: finding.range.lowerBound), rule: finding.rule)
      if let match = waiting[place]?.popLast(), let reason = allowances[match].reason {
        allowances[match].isUsed = true
        findings.allowed.append(AllowedFinding(finding: finding, reason: reason))
      } else {
        findings.found.append(finding)
      }
    }
    return findings
  }
}

extension Text {
  /// What the comments that are addressed to Ordrett say.
  ///
  /// - Parameter comments: the lines that are comments, sorted.
  func allowances(inComments comments: [Int]) -> [Allowance] {
    var allowances: [Allowance] = []
    // From below, so that each comment knows at once where those under it end.
    var below: (comment: Int, target: Int)?
    for line in comments.reversed() {
      let target = below.flatMap { $0.comment == line + 1 ? $0.target : nil } ?? line + 1
      below = (line, target)
      let content = contentRange(ofLine: line)
      if Allowance.isLikely(bytes, content) { allowances.append(Allowance.read(self, content, line: target)) }
    }
    return allowances.reversed()
  }
}
