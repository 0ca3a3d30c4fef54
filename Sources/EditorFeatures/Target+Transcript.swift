import Notation
import TextModel

extension Transcript {
  func target(at offset: Int) -> Target? {
    let offset = min(max(offset, 0), text.bytes.count)
    let number = text.lines.line(at: offset)
    if let target = target(path(to: offset), line: number, offset: offset) { return target }
    guard offset > text.lines.starts[number] else { return nil }
    let before = path(to: offset - 1)
    guard let last = before.last, last.range.upperBound == offset, last.kind.isName else { return nil }
    return target(before, line: number, offset: offset)
  }

  private func target(_ path: [PlacedNode], line number: Int, offset: Int) -> Target? {
    guard let outer = path.first, let inner = path.last else { return nil }
    switch outer.kind {
    case .codingStart, .codingEnd, .turnCoding:
      return coding(outer.range, line: number, offset: offset)
    case .pseudonym:
      guard let id = Pseudonym(in: text.bytes, mark: outer.range) else { return nil }
      return Target(.pseudonym(id.id), id.idRange)
    case .memoMark: return Target(.memo, outer.range)
    case .identifying: return Target(.identifying, outer.range)
    case .braceLiteral: return Target(.literalBrace, outer.range)
    case .label: return Target(.speaker(text.string(outer.range)), outer.range)
    case .heading: return Target(.section, outer.range)
    case .comment: return text.commentTarget(outer.range, at: offset)
    case .field, .speakerDeclaration: return text.headerTarget(path)
    default: return inner.kind.isSign ? Target(.sign(inner.kind), inner.range) : nil
    }
  }

  /// The code of a mark that an offset is nearest to: the last one that begins at or before it, else the first.
  private func coding(_ mark: Range<Int>, line number: Int, offset: Int) -> Target? {
    let start = text.lines.starts[number]
    let events = lines[number].codings
    guard let first = events.firstIndex(where: { $0.mark.lowerBound + start == mark.lowerBound }) else { return nil }
    var chosen = first
    for index in first..<events.count where events[index].mark == events[first].mark {
      if events[index].range.lowerBound + start <= offset { chosen = index }
    }
    let range = events[chosen].range
    return Target(.coding(line: number, event: chosen), range.lowerBound + start..<range.upperBound + start)
  }
}

extension Text {
  /// A header line's key, speaker or attribute.
  func headerTarget(_ path: [PlacedNode]) -> Target? {
    guard let inner = path.last else { return nil }
    switch (inner.kind, path.count) {
    case (.key, 2): return Target(.headerKey(string(inner.range)), inner.range)
    case (.label, _): return Target(.speaker(string(inner.range)), inner.range)
    case (.key, 3): return Target(.speakerAttribute(string(inner.range)), inner.range)
    default: return nil
    }
  }

  /// A comment, or the rule whose finding it silences.
  func commentTarget(_ range: Range<Int>, at offset: Int) -> Target {
    let words = AllowanceWords(self, range)
    if let rule = words.rule, rule.lowerBound <= offset, offset <= rule.upperBound, !rule.isEmpty {
      return Target(.rule(string(rule)), rule)
    }
    return Target(.comment, range)
  }
}

extension SyntaxKind {
  /// Whether a cursor just behind it is on it.
  var isName: Bool {
    switch self {
    case .label, .key, .codeName, .codingLabel, .identifier, .comment: true
    default: false
    }
  }
}
