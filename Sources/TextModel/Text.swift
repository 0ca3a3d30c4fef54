/// The bytes of a document and where its lines begin.
///
/// Nothing is decoded or normalised: a byte-order mark, NUL bytes and invalid UTF-8 stay as they came.
package struct Text: Sendable, Equatable {
  /// What it holds, which need not be UTF-8.
  package private(set) var bytes: [UInt8]
  /// Where its lines begin.
  package private(set) var lines: LineIndex
  /// How many bytes at the start no column counts: those of a file's byte-order mark.
  package private(set) var uncounted = 0
  /// Whether all of a file was UTF-8 when it was read. What a client sends is.
  package private(set) var isWellFormed = true

  /// A text of any bytes.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = LineIndex(bytes)
  }

  /// A text as it lies on disk. An editor that opens it keeps a byte-order mark to itself, and has one U+FFFD for each part
  /// that is no UTF-8; so its columns are counted like that.
  package init(file bytes: [UInt8]) {
    self.init(bytes)
    uncounted = Self.mark(bytes)
    isWellFormed = UTF8Validation.firstInvalid(in: bytes) == nil
  }

  /// A text, as UTF-8.
  package init(_ string: String) {
    self.init(Array(string.utf8))
  }

  /// The bytes of a line, with its line end.
  package func range(ofLine line: Int) -> Range<Int> {
    range(ofLines: line..<line + 1)
  }

  /// The bytes of some lines, with their line ends.
  package func range(ofLines numbers: Range<Int>) -> Range<Int> {
    let end = numbers.upperBound < lines.count ? lines.starts[numbers.upperBound] : bytes.count
    return lines.starts[numbers.lowerBound]..<end
  }

  /// The bytes of a line, without its line end.
  package func contentRange(ofLine line: Int) -> Range<Int> {
    let whole = range(ofLine: line)
    var end = whole.upperBound
    if end > whole.lowerBound, bytes[end - 1] == 10 { end -= 1 }
    if end > whole.lowerBound, bytes[end - 1] == 13 { end -= 1 }
    return whole.lowerBound..<end
  }

  /// The text of a range; invalid UTF-8 comes as U+FFFD.
  package func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// Replaces a stretch of bytes. A range that reaches past the end is clamped.
  ///
  /// - Returns: which lines went and which came.
  @discardableResult
  package mutating func apply(_ edit: ByteEdit) -> LineChange {
    let edit = ByteEdit(range: edit.range.clamped(to: 0..<bytes.count), replacement: edit.replacement)
    bytes.replaceSubrange(edit.range, with: edit.replacement)
    if edit.range.lowerBound < uncounted { uncounted = Self.mark(bytes) }
    return lines.apply(edit, bytes: bytes)
  }

  private static func mark(_ bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}
