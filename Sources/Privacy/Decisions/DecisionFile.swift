package import TextModel

/// The decisions of a project, `ordrett.decisions` beside its project file: one a line, sorted, so that two people who
/// decide at once seldom meet in a merge, and a diff says what was decided.
///
/// It is meant to lie in git with the texts. So it holds no name that is to be replaced: such a decision names the entry
/// of the key. What it does hold in clear are words that a person found harmless, or consented to, and that stand
/// in the texts beside it; when they no longer do, the decision is stale and said to be. Blank lines and lines with `#`
/// are kept as they are.
package struct DecisionFile: Sendable {
  /// A decision and where it stands.
  package struct Entry: Sendable, Equatable {
    /// What the line says.
    package let decision: Decision
    /// From 1, as a person counts.
    package let line: Int
    /// Bytes of the file, without the line break.
    package let range: Range<Int>
    /// Not where another line says otherwise of the same words: then neither counts.
    package fileprivate(set) var isInForce = true
  }

  /// The file.
  package let bytes: [UInt8]
  /// The lines that could be read, in the order of the file; those too that are not in force.
  package private(set) var entries: [Entry] = []
  /// In the order of the file.
  package private(set) var problems: [DecisionProblem] = []

  /// What a new file begins with.
  package static let blank = Array(
    "# ordrett decisions 1: what was decided about words that may identify somebody. One a line, sorted.\n".utf8)

  /// Reads a file; any bytes will do.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if let invalid = UTF8Validation.firstInvalid(in: bytes) {
      let line = 1 + bytes[..<invalid.lowerBound].count { $0 == 0x0A }
      problems = [DecisionProblem(.notUTF8, line: line, invalid)]
      return
    }
    var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 1
    while offset < bytes.count {
      var end = offset
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      let next = min(end + 1, bytes.count)
      if end > offset, bytes[end - 1] == 0x0D { end -= 1 }
      readLine(offset..<end, line)
      offset = next
      line += 1
    }
    findContradictions()
    problems.sort { $0.line < $1.line }
  }

  private mutating func readLine(_ range: Range<Int>, _ line: Int) {
    let text = String(decoding: bytes[range], as: UTF8.self)
    guard let first = text.utf8.first(where: { $0 != 0x20 && $0 != 0x09 }) else { return }
    if first == UInt8(ascii: "#") {
      if line == 1, text.hasPrefix("# ordrett decisions "), !text.dropFirst(20).hasPrefix("1:") {
        problems.append(DecisionProblem(.newerVersion, line: line, range))
      }
      return
    }
    if ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].contains(where: text.hasPrefix) {
      problems.append(DecisionProblem(.conflictMark, line: line, range))
      return
    }
    do throws(DecisionProblem.Kind) {
      entries.append(Entry(decision: try DecisionLine.read(text[...]), line: line, range: range))
    } catch {
      problems.append(DecisionProblem(error, line: line, range))
    }
  }

  private mutating func findContradictions() {
    var first: [Place: Int] = [:]
    for (index, entry) in entries.enumerated() {
      let place = Place(entry.decision)
      guard let other = first[place] else {
        first[place] = index
        continue
      }
      if entries[other].decision.verdict == entry.decision.verdict { continue }
      entries[index].isInForce = false
      entries[other].isInForce = false
      problems.append(DecisionProblem(.contradicts(firstLine: entries[other].line), line: entry.line, entry.range))
    }
  }

  /// What two lines share when they say something of the same.
  private struct Place: Hashable {
    var group: String
    var category: PrivacyCategory
    var scope: DecisionScope

    init(_ decision: Decision) {
      group = decision.subject.group(decision.category)
      category = decision.category
      scope = decision.scope
    }
  }

  // MARK: Writing

  /// The file after an edit.
  package func applying(_ edit: ByteEdit) -> DecisionFile {
    let range = edit.range.clamped(to: 0..<bytes.count)
    return DecisionFile(Array(bytes[..<range.lowerBound]) + edit.replacement + bytes[range.upperBound...])
  }

  /// The edit that writes a decision: over the line that says something of the same, or where the order has it. No other
  /// byte changes.
  ///
  /// It throws the first problem that keeps the file from being written, or that the line would be.
  package func adding(_ decision: Decision) throws(DecisionProblem) -> ByteEdit {
    try checkIsWhole()
    let line = DecisionLine.write(decision)
    do throws(DecisionProblem.Kind) {
      guard try DecisionLine.read(line[...]) == decision else { throw .malformed }
    } catch {
      throw DecisionProblem(error, line: 1 + bytes.count { $0 == 0x0A }, bytes.count..<bytes.count)
    }
    let place = Place(decision)
    if let old = entries.last(where: { Place($0.decision) == place }) {
      return ByteEdit(range: old.range, text: line)
    }
    let lineBreak: [UInt8] = usesCRLF ? [0x0D, 0x0A] : [0x0A]
    let new = Array(line.utf8)
    if let next = entries.first(where: { new.lexicographicallyPrecedes(bytes[$0.range]) }) {
      let start = next.range.lowerBound
      return ByteEdit(range: start..<start, replacement: new + lineBreak)
    }
    let needsBreak = bytes.last.map { $0 != 0x0A } ?? false
    return ByteEdit(range: bytes.count..<bytes.count, replacement: (needsBreak ? lineBreak : []) + new + lineBreak)
  }

  /// The edit that takes a decision away, with its line.
  package func removing(_ index: Int) throws(DecisionProblem) -> ByteEdit {
    try checkIsWhole()
    guard entries.indices.contains(index) else { return ByteEdit(range: 0..<0, replacement: []) }
    var range = entries[index].range
    var end = range.upperBound
    if end < bytes.count, bytes[end] == 0x0D { end += 1 }
    if end < bytes.count, bytes[end] == 0x0A { end += 1 }
    range = range.lowerBound..<end
    return ByteEdit(range: range, replacement: [])
  }

  /// The edits by which decisions follow documents that get other paths, each over its own line.
  ///
  /// - Parameter path: the new path of a document, by its old one; `nil` where it stays or is no longer of the project.
  package func moving(_ path: (String) -> String?) throws(DecisionProblem) -> [ByteEdit] {
    var edits: [ByteEdit] = []
    for entry in entries {
      guard let moved = entry.decision.scope.document.flatMap(path) else { continue }
      var decision = entry.decision
      decision.scope = decision.scope.moved(to: moved)
      edits.append(ByteEdit(range: entry.range, text: DecisionLine.write(decision)))
    }
    // Of a file that could not be read it is not known whom it names.
    if !edits.isEmpty || problems.contains(where: { $0.kind == .notUTF8 }) { try checkIsWhole() }
    return edits
  }

  private func checkIsWhole() throws(DecisionProblem) {
    if let problem = problems.first(where: { $0.kind.stopsWriting }) { throw problem }
  }

  private var usesCRLF: Bool {
    guard let end = bytes.firstIndex(of: 0x0A) else { return false }
    return end > 0 && bytes[end - 1] == 0x0D
  }
}

/// Something wrong with a line of a decision file.
package struct DecisionProblem: Error, Sendable, Equatable {
  /// What is wrong.
  package enum Kind: Error, Sendable, Equatable {
    case notUTF8
    /// A merge was left half done.
    case conflictMark
    /// The first line names a later version of the file.
    case newerVersion
    /// The line is not a row of fields.
    case malformed
    case missing(DecisionField)
    case repeated(DecisionField)
    case badValue(DecisionField)
    /// A field that does not go with the others.
    case unexpected(DecisionField)
    /// A name that is to be replaced stands here; it belongs in the key, and its entry's id here.
    case nameInClear
    /// The words on this line were decided on otherwise on an earlier one.
    case contradicts(firstLine: Int)
    /// A field of a later version; the line is kept and counts for nothing.
    case unknownField

    /// Whether the file is left alone until a person has mended it.
    package var stopsWriting: Bool { self != .unknownField }
  }

  /// What is wrong.
  package let kind: Kind
  /// From 1, as a person counts.
  package let line: Int
  /// Bytes of the file.
  package let range: Range<Int>

  init(_ kind: Kind, line: Int, _ range: Range<Int>) {
    self.kind = kind
    self.line = line
    self.range = range
  }
}
