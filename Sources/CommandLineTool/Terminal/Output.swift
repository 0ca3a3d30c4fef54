internal import ProjectFiles

/// A stream that text is written to, a large piece at a time.
///
/// A write that fails is remembered and what follows is dropped, so that who writes needs no error handling; whoever
/// ends the program asks once.
final class Output {
  let descriptor: Descriptor
  private var buffer: [UInt8] = []
  /// Why the first write failed that did.
  private(set) var failure: SystemError?

  /// Bytes that are gathered before they are written.
  private static let capacity = 1 << 16

  init(_ descriptor: Descriptor) {
    self.descriptor = descriptor
  }

  /// Writes a text as it is: one of our own, or one for another program.
  func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= Self.capacity { flush() }
  }

  /// Writes a line of whatever text, in which nothing steers the terminal.
  func line(_ text: String = "") { painted(Printable.text(text)) }

  /// Writes lines that have been made printable piece by piece, or are our own, and coloured.
  func painted(_ text: String) {
    write(text)
    write("\n")
  }

  func write(_ bytes: [UInt8]) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.capacity { flush() }
  }

  func flush() {
    defer { buffer.removeAll(keepingCapacity: true) }
    guard failure == nil, !buffer.isEmpty else { return }
    do {
      try descriptor.write(buffer)
    } catch {
      failure = error
    }
  }
}
