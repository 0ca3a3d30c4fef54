/// The replacement of a stretch of bytes by others: the one form in which every change reaches a document.
package struct ByteEdit: Sendable, Equatable {
  /// The bytes that go, as offsets into the text before the edit.
  package var range: Range<Int>
  /// The bytes that come.
  package var replacement: [UInt8]

  package init(range: Range<Int>, replacement: [UInt8]) {
    self.range = range
    self.replacement = replacement
  }

  package init(range: Range<Int>, text: String) {
    self.init(range: range, replacement: Array(text.utf8))
  }

  /// How much longer the text is after the edit, in bytes; negative where it is shorter.
  package var growth: Int { replacement.count - range.count }
}
