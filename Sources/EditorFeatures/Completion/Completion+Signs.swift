import Messages
import Notation
import Project
import TextModel

/// Inside `(`, `((`, `[` and `*`: the signs of transcription, those that this interview uses first.
extension TranscriptCompletion {
  func signCompletions() -> Completions? {
    guard let opening = SignOpening(cursor) else { return nil }
    let used = usedContents(opening)
    let known = SignForms(spokenLanguage, events: project.settings.events).contents(in: opening.bracket)
    var matcher = NameMatcher(cursor.text.string(opening.typed))
    var list = CompletionList()
    var seen: Set<String> = []
    for (place, content) in (used + known).enumerated() where seen.insert(content).inserted {
      guard let match = matcher.match(content, atMost: .wordBeginning) else { continue }
      let sign = opening.bracket.opening + content + opening.bracket.closing
      var item = CompletionItem(
        .sign, sign, text: opening.isClosed ? content : content + opening.bracket.closing, filter: content)
      item.detail = kind(of: sign).flatMap(\.signName).map { language.text($0) }
      item.subject = .sign(sign)
      list.add(item, rank: match.rawValue * 2 + (place < used.count ? 0 : 1))
    }
    return list.completions(replacing: opening.content, cursor: cursor.offset)
  }

  /// So many lines around the cursor show how an interview writes its signs.
  private static let mostLines = 3000

  /// What stands in brackets of this kind in this interview, the most frequent first.
  private func usedContents(_ opening: SignOpening) -> [String] {
    let bytes = cursor.bytes
    let first = max(transcript.header.lineCount, cursor.line - Self.mostLines)
    let last = min(transcript.lines.count, cursor.line + Self.mostLines)
    let width = opening.bracket.opening.utf8.count
    var counts: [String: Int] = [:]
    for number in min(first, last)..<last {
      var offset = transcript.text.lines.starts[number]
      var index = 0
      // The nodes of the line itself: a sign stands in no mark.
      while index < transcript.lines[number].forest.nodes.count {
        let node = transcript.lines[number].forest.nodes[index]
        let range = offset..<offset + Int(node.length)
        index += max(Int(node.count), 1)
        offset = range.upperBound
        guard node.kind.isCompleted, opening.bracket.surrounds(range, bytes), !range.touches(cursor.offset) else {
          continue
        }
        counts[cursor.text.string(range.lowerBound + width..<range.upperBound - width), default: 0] += 1
      }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(40).map(\.key)
  }

  private func kind(of sign: String) -> SyntaxKind? {
    Transcript(Text("I: " + sign), vocabulary: transcript.vocabulary).path(to: 3).last?.kind
  }
}

extension SyntaxKind {
  /// Whether the sign is a fixed form: what a transcriber explains in other words is not offered again.
  fileprivate var isCompleted: Bool {
    switch self {
    case .pause, .timedPause, .event, .unclear, .omission, .replacement: true
    default: false
    }
  }
}

/// What stands around a sign.
enum SignBracket: CaseIterable {
  case doubleParenthesis, parenthesis, square, star

  var opening: String {
    switch self {
    case .parenthesis: "("
    case .doubleParenthesis: "(("
    case .square: "["
    case .star: "*"
    }
  }

  var closing: String {
    switch self {
    case .parenthesis: ")"
    case .doubleParenthesis: "))"
    case .square: "]"
    case .star: "*"
    }
  }

  /// Whether a node of a transcript has these brackets around it.
  func surrounds(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard range.count > opening.utf8.count * 2, bytes[range.lowerBound] == opening.utf8.first else { return false }
    let isDouble = bytes[range.lowerBound + 1] == UInt8(ascii: "(")
    return self == .doubleParenthesis ? isDouble : !isDouble
  }
}

/// A bracket that is open at the cursor.
private struct SignOpening {
  let bracket: SignBracket
  /// From behind the bracket to the cursor.
  let typed: Range<Int>
  /// What has been typed and the rest of the word that the cursor is in, where the bracket is closed right behind it.
  let content: Range<Int>
  let isClosed: Bool

  /// Longer than any sign that is offered.
  private static let longest = 40

  init?(_ cursor: CompletionCursor) {
    let bytes = cursor.bytes
    let limit = max(cursor.content.lowerBound, cursor.offset - Self.longest)
    var first = cursor.offset
    while first > limit, Self.isInside(bytes, first - 1) { first -= 1 }
    guard first > limit, let bracket = Self.bracket(endingAt: first, cursor) else { return nil }
    typed = first..<cursor.offset
    var end = cursor.offset
    if !typed.isEmpty {
      while end < cursor.content.upperBound, NameBytes.isName(bytes, end) { end += 1 }
    }
    let closing = Array(bracket.closing.utf8)
    isClosed = bytes[end..<cursor.content.upperBound].starts(with: closing)
    content = first..<(isClosed ? end : cursor.offset)
    self.bracket = bracket
  }

  /// What the contents of a sign are made of, as far as they can be completed.
  private static func isInside(_ bytes: [UInt8], _ offset: Int) -> Bool {
    NameBytes.isName(bytes, offset) || bytes[offset] == 0x20
  }

  private static func bracket(endingAt end: Int, _ cursor: CompletionCursor) -> SignBracket? {
    let bytes = cursor.bytes
    switch bytes[end - 1] {
    case UInt8(ascii: "["): return .square
    case UInt8(ascii: "("):
      return end - 2 >= cursor.content.lowerBound && bytes[end - 2] == UInt8(ascii: "(")
        ? .doubleParenthesis : .parenthesis
    case UInt8(ascii: "*"):
      // A star behind a word closes something, one before a space opens nothing, and two are Markdown's.
      let isFree = end - 2 < cursor.content.lowerBound || !(NameBytes.isName(bytes, end - 2) || bytes[end - 2] == 0x2A)
      let opens = end == cursor.offset || bytes[end] != 0x20
      return isFree && opens ? .star : nil
    default: return nil
    }
  }
}
