import LanguageServerProtocol
import ProjectFiles

/// What is to be written, and the thread that writes it. Sending never waits, however slowly the client reads.
final class Outbox: Sendable {
  private struct Message: Sendable {
    /// Without the header.
    var content: [UInt8]
    /// The document, where this is its diagnostics.
    var diagnosticsOf: String?
  }

  private struct State: Sendable {
    /// The first `written` of them are gone.
    var messages: [Message] = []
    var written = 0
    /// Where the unsent diagnostics of a document stand in `messages`, by its URI as the client spells it.
    var diagnostics: [String: Int] = [:]
    var isWriting = false
    /// Grows with each portion that the client takes.
    var progress = 0
    /// The other side is gone, or we are: what comes is dropped.
    var isClosed = false

    var isIdle: Bool { isClosed || (written == messages.count && !isWriting) }
  }

  private let state = Monitor(State())
  private let backlog: Backlog

  init(_ backlog: Backlog) {
    self.backlog = backlog
  }

  /// Sends a message.
  ///
  /// - Parameter diagnosticsOf: the document whose diagnostics these are. They take the place of older ones that the
  ///   client has not taken yet: a client that does not read for an hour finds the last ones, not one message for each
  ///   keystroke.
  func send(_ content: [UInt8], diagnosticsOf uri: DocumentURI? = nil) {
    let uri = uri?.string
    let growth = state.withLock { state in
      if state.isClosed { return 0 }
      if let uri, let place = state.diagnostics[uri] {
        let old = state.messages[place].content.count
        state.messages[place].content = content
        return content.count - old
      }
      if let uri { state.diagnostics[uri] = state.messages.count }
      state.messages.append(Message(content: content, diagnosticsOf: uri))
      return content.count
    }
    backlog.add(growth)
  }

  /// Starts the thread that writes.
  ///
  /// - Parameter onBroken: called when the other side is gone.
  /// - Returns: whether there was a thread to be had.
  func start(_ output: Descriptor, onBroken: @escaping @Sendable () -> Void) -> Bool {
    startThread { [self] in
      defer { output.close() }
      while let message = next() {
        let isWhole = write(message, to: output)
        backlog.remove(message.count)
        state.withLock { $0.isWriting = false }
        if !isWhole {
          close()
          onBroken()
          return
        }
      }
    }
  }

  /// Writes a message behind its header, in portions by which it can be seen that the client takes them. Only the first
  /// is copied to come in one piece with the header.
  ///
  /// - Returns: `false` where the other side is gone.
  private func write(_ message: [UInt8], to output: Descriptor) -> Bool {
    let portion = 1 << 16
    let first = messageHeader(length: message.count) + message.prefix(portion)
    do throws(SystemError) {
      try output.write(first)
      for start in stride(from: portion, to: message.count, by: portion) {
        state.withLock { $0.progress += 1 }
        try output.write(message.span.extracting(start..<min(start + portion, message.count)))
      }
    } catch { return false }
    state.withLock { $0.progress += 1 }
    return true
  }

  /// Waits until everything is written. Gives up on a client that takes nothing for a second.
  func flush() {
    var progress = -1
    while true {
      let (isIdle, reached) = state.withLock { ($0.isIdle, $0.progress) }
      if isIdle || reached == progress { return }
      progress = reached
      if state.wait(milliseconds: 1000, { $0.isIdle ? () : nil }) != nil { return }
    }
  }

  /// Lets the thread end; what is unsent is dropped.
  func close() {
    let dropped = state.withLock { state in
      let dropped = state.messages[state.written...].reduce(0) { $0 + $1.content.count }
      state = State()
      state.isClosed = true
      return dropped
    }
    backlog.remove(dropped)
  }

  /// The next message, waiting for it; `nil` when there will be none.
  private func next() -> [UInt8]? {
    state.wait { state -> [UInt8]?? in
      if state.isClosed { return .some(nil) }
      if state.written == state.messages.count { return nil }
      let message = state.messages[state.written]
      state.messages[state.written].content = []
      state.written += 1
      state.isWriting = true
      if let uri = message.diagnosticsOf { state.diagnostics[uri] = nil }
      if state.written == state.messages.count {
        state.messages.removeAll(keepingCapacity: state.messages.count < 1024)
        state.written = 0
      } else if state.written > 1024, state.written * 2 > state.messages.count {
        state.messages.removeFirst(state.written)
        for uri in state.diagnostics.keys { state.diagnostics[uri]? -= state.written }
        state.written = 0
      }
      return message.content
    }
  }
}
