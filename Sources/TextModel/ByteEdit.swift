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

extension Text {
  /// The bytes after some edits of this one text, given in order; what would lie over an earlier one is clamped.
  package func applying(_ edits: [ByteEdit]) -> [UInt8] {
    var result: [UInt8] = []
    var done = 0
    for edit in edits {
      let range = edit.range.clamped(to: done..<max(done, bytes.count))
      result += bytes[done..<range.lowerBound]
      result += edit.replacement
      done = range.upperBound
    }
    return result + bytes[done...]
  }
}
