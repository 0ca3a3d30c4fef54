/// Cuts the base protocol's stream into messages: LSP 3.17, "Base Protocol".
///
/// Bytes come in any portions. What cannot be framed is reported once; then everything is passed over up to the next
/// `Content-Length:`, so that one broken message does not take those after it along. No more is kept than one message
/// under way, at most ``limit`` bytes of it.
package struct MessageDecoder: Sendable {
  /// What is cut from the stream.
  package enum Item: Sendable, Equatable {
    /// The content of a message, without its header.
    case message([UInt8])
    case failure(FramingError)
  }

  /// Why something could not be framed.
  package enum FramingError: Sendable, Equatable {
    /// A header without `Content-Length`.
    case missingLength
    /// A `Content-Length` that is not a number, or is negative.
    case invalidLength
    /// A message longer than ``MessageDecoder/limit``.
    case tooLong
    /// A line of a header with more than ``MessageDecoder/lineLimit`` bytes.
    case headerTooLong
  }

  /// The longest message that is read, in bytes.
  package let limit: Int
  /// The longest line of a header that is read, in bytes.
  package static let lineLimit = 8192

  private enum State {
    case header
    case content(Int)
    /// Passing over what belongs to no message.
    case lost
  }

  private var state = State.header
  private var buffer: [UInt8] = []
  /// Everything in the buffer before this has been dealt with.
  private var start = 0
  /// No line end stands in the buffer between `start` and this.
  private var searched = 0
  private var length: Int?

  /// A decoder at the beginning of a stream.
  package init(limit: Int = 256 << 20) {
    self.limit = limit
  }

  /// Takes in bytes as they have come, which end anywhere.
  package mutating func append(_ bytes: ArraySlice<UInt8>) {
    // What has been dealt with goes before the buffer grows, not with each message: it may hold thousands.
    if start == buffer.count {
      buffer.removeAll(keepingCapacity: buffer.capacity <= 1 << 20)
      (start, searched) = (0, 0)
    } else if start > 1 << 16 {
      buffer.removeSubrange(..<start)
      (start, searched) = (0, searched - start)
    }
    buffer.append(contentsOf: bytes)
  }

  /// The next message; `nil` until more bytes come.
  package mutating func next() -> Item? {
    while true {
      switch state {
      case .header:
        guard let line = nextLine() else {
          if searched - start <= Self.lineLimit { return nil }
          return fail(.headerTooLong)
        }
        if let item = read(line) { return item }
      case .content(let length):
        guard buffer.count - start >= length else { return nil }
        defer {
          start += length
          searched = start
          state = .header
        }
        return .message(Array(buffer[start..<start + length]))
      case .lost:
        guard findHeader() else { return nil }
        state = .header
      }
    }
  }

  /// Takes in a header line; answers with a failure where that line shows one.
  private mutating func read(_ line: Range<Int>) -> Item? {
    if line.isEmpty {
      guard let length else { return fail(.missingLength) }
      self.length = nil
      if length > limit { return fail(.tooLong) }
      state = .content(length)
      return nil
    }
    // A line without a colon, or of another header, says nothing about where messages end.
    let line = line.dropFirst(hasPrefix(line, Self.byteOrderMark) ? Self.byteOrderMark.count : 0)
    guard hasPrefix(line, Self.lengthHeader) else { return nil }
    let digits = buffer[line].dropFirst(Self.lengthHeader.count)
    guard let length = Self.number(digits) else { return fail(.invalidLength) }
    self.length = length
    return nil
  }

  private mutating func fail(_ error: FramingError) -> Item {
    state = .lost
    length = nil
    return .failure(error)
  }

  /// The next line of the header without its line end, passed.
  private mutating func nextLine() -> Range<Int>? {
    while searched < min(buffer.count, start + Self.lineLimit + 1) {
      defer { searched += 1 }
      guard buffer[searched] == 0x0A else { continue }
      let line = start..<(searched > start && buffer[searched - 1] == 0x0D ? searched - 1 : searched)
      start = searched + 1
      return line
    }
    return nil
  }

  /// Passes over everything before the next `Content-Length:`, in the small or capital letters of any client.
  private mutating func findHeader() -> Bool {
    while start + Self.lengthHeader.count <= buffer.count {
      if hasPrefix(start..<buffer.count, Self.lengthHeader) {
        searched = start
        return true
      }
      start += 1
    }
    searched = start
    return false
  }

  private static let lengthHeader = Array("content-length:".utf8)
  /// A pipe of .NET's begins with one.
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private func hasPrefix(_ range: Range<Int>, _ prefix: [UInt8]) -> Bool {
    guard range.count >= prefix.count else { return false }
    for (index, expected) in prefix.enumerated() {
      let byte = buffer[range.lowerBound + index]
      if (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) != expected { return false }
    }
    return true
  }

  /// A number with white space around it. One that no integer holds is the largest: too long in any case.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    let digits = bytes.drop(while: isSpace).reversed().drop(while: isSpace).reversed()
    guard !digits.isEmpty else { return nil }
    var number = 0
    for byte in digits {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      let (tens, overflow) = number.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tens.addingReportingOverflow(Int(byte - 0x30))
      number = overflow || carry ? .max : sum
    }
    return number
  }
}

/// The header that goes before a message of so many bytes.
package func messageHeader(length: Int) -> [UInt8] {
  Array("Content-Length: \(length)\r\n\r\n".utf8)
}
