import Notation
import Privacy
package import Project
import TextModel

/// A stretch of one line that an editor colours.
package struct SemanticToken: Sendable, Equatable {
  /// In the order of the legend.
  package enum Kind: Int, Sendable, CaseIterable {
    case speaker, mark, code, codingLabel, memo, comment, sign, timeStamp, pseudonym, identifying, section, key, value

    /// LSP 3.17, "SemanticTokenTypes": those that every editor has a colour for.
    package var name: String {
      switch self {
      case .speaker: "class"
      case .mark: "keyword"
      case .code: "enumMember"
      case .codingLabel: "parameter"
      case .memo: "string"
      case .comment: "comment"
      case .sign: "event"
      case .timeStamp: "number"
      case .pseudonym: "variable"
      case .identifying: "macro"
      case .section: "namespace"
      case .key: "property"
      case .value: "string"
      }
    }
  }

  /// What is special about a token, as bits in the order of the legend.
  package struct Modifiers: OptionSet, Sendable {
    /// As LSP 3.17 sends them: one bit for each modifier of the legend.
    package let rawValue: Int
    /// The modifiers of some bits; a bit that none has means nothing.
    package init(rawValue: Int) { self.rawValue = rawValue }

    /// Where a code or a speaker is declared.
    package static let declaration = Modifiers(rawValue: 1)
    /// A code that another has replaced.
    package static let deprecated = Modifiers(rawValue: 2)
    /// A code that no codebook has, of a study that has codes.
    package static let unknown = Modifiers(rawValue: 4)
    /// A code under another one.
    package static let nested = Modifiers(rawValue: 8)
    /// What identifies somebody, and nobody has settled.
    package static let leak = Modifiers(rawValue: 16)

    /// In the order of the bits. The last three are Ordrett's own.
    package static let names = ["declaration", "deprecated", "unknown", "nested", "leak"]
  }

  /// Bytes of the document, all on one line.
  package let range: Range<Int>
  /// Which colour it gets.
  package let kind: Kind
  /// What is special about it; mostly nothing.
  package let modifiers: Modifiers
}

extension Project {
  /// Every token that touches a range, in order, none over another.
  ///
  /// - Parameter range: bytes of the document.
  package func semanticTokens(in id: DocumentID, _ range: Range<Int>? = nil) -> [SemanticToken] {
    guard let document = documents[id] else { return [] }
    guard let range else { return semanticTokens(in: document, id, 0..<document.text.bytes.count) }
    // Whole lines, so that what marks a token at the edge from outside the range is seen too.
    let lines = document.text.lines
    let first = document.text.range(ofLine: lines.line(at: range.lowerBound))
    let last = document.text.range(ofLine: lines.line(at: max(range.lowerBound, range.upperBound)))
    return semanticTokens(in: document, id, first.lowerBound..<last.upperBound).filter {
      $0.range.lowerBound <= range.upperBound && range.lowerBound <= $0.range.upperBound
    }
  }

  /// - Parameter range: whole lines.
  private func semanticTokens(in document: Document, _ id: DocumentID, _ range: Range<Int>) -> [SemanticToken] {
    var collector = TokenCollector(project: self, text: document.text)
    switch document {
    case .transcript(let document):
      let transcript = document.transcript
      let first = transcript.text.lines.line(at: range.lowerBound)
      let last = transcript.text.lines.line(at: max(range.lowerBound, range.upperBound))
      for line in first...last {
        let inHeader = line < transcript.header.lineCount
        transcript.lines[line].forest.forEach(from: transcript.text.lines.starts[line]) {
          collector.take($0, inHeader: inHeader)
        }
      }
    case .codebook(let codebook):
      codebook.tree().forEach(from: 0) { node in
        if node.range.lowerBound <= range.upperBound, range.lowerBound <= node.range.upperBound {
          collector.take(node, inHeader: true)
        }
      }
    case .manuscript: break
    case .projectFile, .decisions: return []
    }
    return collector.tokens.adding(leakTokens(in: id, range))
  }
}

extension Project {
  /// The words that identify somebody, cut where marks stand in them and lines end.
  private func leakTokens(in id: DocumentID, _ range: Range<Int>) -> [SemanticToken] {
    guard let bytes = documents[id]?.text.bytes else { return [] }
    var tokens: [SemanticToken] = []
    var known: [PrivacyCategory: Bool] = [:]
    for settled in settledLeaks(in: id) {
      let leak = settled.leak
      guard !settled.isSilenced, leak.range.lowerBound <= range.upperBound, range.lowerBound <= leak.range.upperBound
      else { continue }
      let isOn = known[leak.category] ?? isReported(leak, in: id)
      known[leak.category] = isOn
      guard isOn else { continue }
      // What is only letters and spaces is in one piece, and to see so costs no rendering.
      let pieces =
        bytes[leak.range.clamped(to: 0..<bytes.count)].allSatisfy(NameBytes.isPlain)
        ? [leak.range] : LeakedWords(leak, in: id, of: self)?.pieces ?? []
      for piece in pieces where !piece.isEmpty {
        tokens.append(SemanticToken(range: piece, kind: .identifying, modifiers: .leak))
      }
    }
    return tokens
  }
}

extension [SemanticToken] {
  /// With others put among them, as far as they lie over none that is there. A token that holds one is marked itself.
  fileprivate func adding(_ others: [SemanticToken]) -> [SemanticToken] {
    if others.isEmpty { return self }
    var own = self
    var all: [SemanticToken] = []
    all.reserveCapacity(own.count + others.count)
    var index = 0
    for other in others {
      while index < own.count, own[index].range.upperBound <= other.range.lowerBound {
        all.append(own[index])
        index += 1
      }
      var next = index
      while next < own.count, own[next].range.lowerBound < other.range.upperBound {
        let old = own[next]
        own[next] = SemanticToken(range: old.range, kind: old.kind, modifiers: old.modifiers.union(other.modifiers))
        next += 1
      }
      if next == index, all.last.map({ $0.range.upperBound <= other.range.lowerBound }) ?? true { all.append(other) }
    }
    return all + own[index...]
  }
}

/// Makes tokens of leaves, by what stands around them.
private struct TokenCollector {
  let project: Project
  let text: Text
  private(set) var tokens: [SemanticToken] = []
  private var known: [String: SemanticToken.Modifiers] = [:]
  /// The mark that is being walked through, and where it ends.
  private var mark: (kind: SyntaxKind, end: Int)?
  /// The code whose names come next, and where it ends.
  private var code: (modifiers: SemanticToken.Modifiers, end: Int)?

  init(project: Project, text: Text) {
    self.project = project
    self.text = text
  }

  mutating func take(_ node: PlacedNode, inHeader: Bool) {
    if let mark, node.range.lowerBound >= mark.end { self.mark = nil }
    switch node.kind {
    case .codingStart, .codingEnd, .turnCoding, .memoMark, .identifying, .pseudonym:
      mark = (node.kind, node.range.upperBound)
    case .braceLiteral: add(node, .mark)
    case .punctuation where mark != nil: add(node, .mark)
    case .code: code = (modifiers(of: node.range), node.range.upperBound)
    case .codeName: add(node, .code, code.map { node.range.upperBound <= $0.end ? $0.modifiers : [] } ?? [])
    case .codingLabel: add(node, .codingLabel)
    case .memo: add(node, .memo)
    case .identifier: add(node, .pseudonym)
    case .text where mark?.kind == .identifying: add(node, .identifying)
    case .text where mark?.kind == .pseudonym: add(node, .pseudonym)
    case .comment: add(node, .comment)
    case .label: add(node, .speaker, inHeader ? .declaration : [])
    case .title, .codeLabel: add(node, node.kind == .title ? .section : .value)
    case .codeIdentifier: add(node, .code, .declaration)
    case .key: add(node, .key)
    case .value where inHeader: add(node, .value)
    case .timeStamp: add(node, .timeStamp)
    default: if node.kind.isSign { add(node, .sign) }
    }
  }

  private mutating func add(_ node: PlacedNode, _ kind: SemanticToken.Kind, _ modifiers: SemanticToken.Modifiers = []) {
    // A sign may hold others; the outer one has the colour.
    if node.range.isEmpty { return }
    if let last = tokens.last, node.range.lowerBound < last.range.upperBound { return }
    tokens.append(SemanticToken(range: node.range, kind: kind, modifiers: modifiers))
  }

  private mutating func modifiers(of range: Range<Int>) -> SemanticToken.Modifiers {
    var name = text.string(range)
    if let equals = name.utf8.firstIndex(of: UInt8(ascii: "=")) { name = String(name[..<equals]) }
    if let modifiers = known[name] { return modifiers }
    var modifiers: SemanticToken.Modifiers = []
    let codes = project.codes(named: CodeReference(name))
    if codes.isEmpty, project.hasCodes { modifiers.insert(.unknown) }
    if let entry = codes.first.flatMap(project.entry) {
      if entry.depth > 1 { modifiers.insert(.nested) }
      if entry.attribute(.replacedBy) != nil { modifiers.insert(.deprecated) }
    }
    known[name] = modifiers
    return modifiers
  }
}
