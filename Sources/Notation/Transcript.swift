package import TextModel

/// A transcript: its bytes, and what the notation says of them.
///
/// It exists for any bytes. An edit costs its own lines: they alone are lexed again, and codings are matched again only
/// where a coding mark came, went or changed.
package struct Transcript: Sendable {
  /// The bytes that were read, and their lines.
  package private(set) var text: Text
  /// One for each line of `text`.
  package private(set) var lines: [Line]
  /// `lines[n].traits`, packed, so that a walk over a long file stays in the cache.
  package private(set) var traits: [Line.Traits]
  /// What stands between the two `---` at its top, if they are there.
  package private(set) var header: Header
  /// Which start mark belongs to which end mark.
  package private(set) var codings: Codings
  /// How many turns each label begins.
  package private(set) var turnCounts: [String: Int]
  /// By which words in brackets are known for signs.
  package let vocabulary: SignVocabulary

  /// Reads a transcript. What is wrong in it stands in `problems`.
  package init(_ text: Text, vocabulary: SignVocabulary = .builtIn) {
    let (headerLines, isUnclosed) = Header.measure(text)
    self.text = text
    self.vocabulary = vocabulary
    lines = Self.lex(text, 0..<text.lines.count, headerLines: headerLines, vocabulary)
    traits = lines.map(\.traits)
    header = Header(text, lines: lines, lineCount: headerLines, isUnclosed: isUnclosed)
    codings = Codings(lines, traits)
    turnCounts = [:]
    for line in lines { if let label = line.label { turnCounts[label, default: 0] += 1 } }
  }

  /// What an edit cost and changed.
  package struct Change: Sendable, Equatable {
    /// Lines that were lexed again: those that touch the edit, and the header's where it changed.
    package let lines: LineChange
    /// Codings were matched again.
    package let codingsMatched: Bool
    /// The header was read again; what it says need not have changed.
    package let headerRead: Bool
    /// A label came, went or became another, so that what follows may have another speaker.
    package let labelsChanged: Bool
  }

  /// Replaces a stretch of bytes and brings everything up to date.
  @discardableResult
  package mutating func apply(_ edit: ByteEdit) -> Change {
    let touched = text.apply(edit)
    let old = header.lineCount
    let (headerLines, isUnclosed) = Header.measure(text)
    // Where the header grew or shrank, the lines that joined or left it are other lines now, also those beside the edit.
    let isInHeader =
      touched.removed.lowerBound < old || touched.inserted.lowerBound < headerLines || headerLines != old
    let change = isInHeader ? touched.widened(toCover: old, headerLines) : touched
    let headerRead = isInHeader || touched.inserted.lowerBound == 0 || isUnclosed != header.isUnclosed

    let fresh = Self.lex(text, change.inserted, headerLines: headerLines, vocabulary)
    let matchAgain = Self.codingsDiffer(lines[change.removed], fresh)
    let labelsChanged = Self.speakers(lines[change.removed]) != Self.speakers(fresh[...])
    count(lines[change.removed], -1)
    count(fresh[...], 1)
    traits.replaceSubrange(change.removed, with: fresh.lazy.map(\.traits))
    lines.replaceSubrange(change.removed, with: fresh)

    if headerRead { header = Header(text, lines: lines, lineCount: headerLines, isUnclosed: isUnclosed) }
    if matchAgain {
      codings = Codings(lines, traits)
    } else if change.growth != 0 {
      codings.shift(after: change.removed.upperBound, by: change.growth)
    }
    return Change(lines: change, codingsMatched: matchAgain, headerRead: headerRead, labelsChanged: labelsChanged)
  }

  private static func lex(_ text: Text, _ range: Range<Int>, headerLines: Int, _ vocabulary: SignVocabulary) -> [Line] {
    var lexer = LineLexer(text.bytes, vocabulary: vocabulary)
    return range.map { number in
      lexer.read(
        whole: text.range(ofLine: number), content: text.contentRange(ofLine: number), inHeader: number < headerLines)
    }
  }

  /// The labels in their order, with `nil` for a heading, which ends a turn.
  private static func speakers(_ lines: ArraySlice<Line>) -> [String?] {
    lines.filter { $0.kind == .turn || $0.kind == .heading }.map(\.label)
  }

  private mutating func count(_ lines: ArraySlice<Line>, _ step: Int) {
    for line in lines {
      guard let label = line.label else { continue }
      let count = turnCounts[label, default: 0] + step
      turnCounts[label] = count == 0 ? nil : count
    }
  }

  /// Whether the marks of the lines that came differ from those that went, in kind, code, label, number or line.
  private static func codingsDiffer(_ old: ArraySlice<Line>, _ new: [Line]) -> Bool {
    let oldHas = old.contains { !$0.codings.isEmpty }
    let newHas = new.contains { !$0.codings.isEmpty }
    if !oldHas && !newHas { return false }
    guard old.count == new.count else { return true }
    return !zip(old, new).allSatisfy { left, right in
      left.codings.count == right.codings.count && zip(left.codings, right.codings).allSatisfy { $0.matches($1) }
    }
  }
}

extension LineChange {
  /// The same change, stretched so that it holds the first `old` lines from before and the first `new` ones after.
  func widened(toCover old: Int, _ new: Int) -> LineChange {
    let end = max(removed.upperBound, old, new - growth)
    return LineChange(removed: 0..<end, inserted: 0..<end + growth)
  }
}
