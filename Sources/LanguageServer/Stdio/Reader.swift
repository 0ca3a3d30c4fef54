import LanguageServerProtocol
import ProjectFiles

/// The thread that reads. It frames and sorts messages and puts them into the inbox; it waits on no work.
enum Reader {
  /// - Returns: whether there was a thread to be had.
  static func start(_ input: Descriptor, _ inbox: Inbox, _ backlog: Backlog) -> Bool {
    startThread {
      var failure: SystemError?
      var decoder = MessageDecoder()
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        backlog.waitForRoom()
        let count: Int
        do throws(SystemError) { count = try input.read(into: &buffer) } catch {
          failure = error
          break
        }
        if count == 0 { break }
        decoder.append(buffer[..<count])
        while let item = decoder.next() {
          switch item {
          case .message(let content): inbox.post(IncomingMessage(content), size: content.count)
          // Nothing of it is kept; but who sends thousands of them and reads no answer must come to a halt too.
          case .failure: inbox.post(.invalid(nil, .notJSON), size: 256)
          }
        }
      }
      input.close()
      inbox.post(.inputEnded(failure))
    }
  }
}
