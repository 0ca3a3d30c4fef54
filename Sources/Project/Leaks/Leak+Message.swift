package import Messages
import Privacy

extension Leak {
  /// What it may give away and why it is thought so; never the words themselves, since reports go to logs.
  package var message: Message { Message(.leakMarked) }
}
