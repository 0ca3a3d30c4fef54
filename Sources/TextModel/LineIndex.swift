/// Where each line of a text begins.
///
/// LF, CRLF and a lone CR end a line, as in LSP 3.17 ("Text Documents"); U+2028 and its kin are text.
/// A text of n line ends has n + 1 lines, the last of which may be empty.
package struct LineIndex: Sendable, Equatable {
  /// Byte offsets. Sorted and without duplicates; the first element is 0.
  package private(set) var starts: [Int]

  package init(_ bytes: [UInt8]) {
    starts = [0]
    starts.reserveCapacity(bytes.count / 64 + 1)
    Self.appendStarts(in: bytes, from: 0, to: bytes.count, into: &starts)
  }

  package var count: Int { starts.count }

  /// The line that holds a byte offset: the last one that starts at or before it.
  package func line(at offset: Int) -> Int {
    max(starts.partitionPoint { $0 <= offset } - 1, 0)
  }

  /// The same, for who knows a line that is not far above it: a walk through sorted offsets.
  package func line(at offset: Int, near guess: Int) -> Int {
    guard starts.indices.contains(guess), starts[guess] <= offset else { return line(at: offset) }
    var line = guess
    for _ in 0..<16 {
      if line + 1 == starts.count || offset < starts[line + 1] { return line }
      line += 1
    }
    return self.line(at: offset)
  }

  /// Brings the index up to date after an edit.
  ///
  /// - Parameters:
  ///   - edit: the edit, in offsets of the text before it.
  ///   - bytes: the text after it.
  /// - Returns: which lines went and which came; every other line has the bytes it had.
  package mutating func apply(_ edit: ByteEdit, bytes: [UInt8]) -> LineChange {
    // A CR right before the edit may meet an LF that comes or lose one that goes, so its line is found anew as well.
    let start = edit.range.lowerBound
    let first = line(at: start > 0 && bytes[start - 1] == 13 ? start - 1 : start)
    let last = line(at: edit.range.upperBound)
    let growth = edit.growth
    let scanEnd = last + 1 < starts.count ? starts[last + 1] + growth : bytes.count
    var fresh: [Int] = []
    Self.appendStarts(in: bytes, from: starts[first], to: scanEnd, into: &fresh)
    // The line end before the next untouched line was found as well; that line keeps its own entry.
    if last + 1 < starts.count, fresh.last == scanEnd { fresh.removeLast() }

    let removed = first + 1..<last + 1
    if growth != 0 {
      for index in (last + 1)..<max(starts.count, last + 1) { starts[index] += growth }
    }
    starts.replaceSubrange(removed, with: fresh)
    return LineChange(removed: first..<last + 1, inserted: first..<first + 1 + fresh.count)
  }

  private static func appendStarts(in bytes: [UInt8], from: Int, to: Int, into starts: inout [Int]) {
    let bytes = bytes.span
    var offset = from
    while offset < to {
      let byte = bytes[offset]
      offset += 1
      // Both line-end bytes are below 14, and so is little else of a text.
      if byte > 13 { continue }
      if byte == 10 {
        starts.append(offset)
      } else if byte == 13 {
        if offset < bytes.count, bytes[offset] == 10 { offset += 1 }
        starts.append(offset)
      }
    }
  }
}

/// Which lines an edit replaced: the numbers before it and the numbers after it. Both start at the same line.
package struct LineChange: Sendable, Equatable {
  package var removed: Range<Int>
  package var inserted: Range<Int>

  /// How many lines more there are after the edit.
  package var growth: Int { inserted.count - removed.count }

  package init(removed: Range<Int>, inserted: Range<Int>) {
    self.removed = removed
    self.inserted = inserted
  }
}
