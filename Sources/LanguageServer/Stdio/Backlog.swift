/// How many bytes wait on either side of the server: messages that have been read and not yet dealt with, and answers
/// that the client has not yet taken.
///
/// A client that only sends and never reads would make both grow without end. Above the limit nothing more is read,
/// until the client has taken something. The limit is far above what any client that reads ever comes near.
final class Backlog: Sendable {
  private let bytes: Monitor<Int>
  private let limit: Int

  init(limit: Int = 64 << 20) {
    bytes = Monitor(0)
    self.limit = limit
  }

  func add(_ count: Int) { bytes.withLock { $0 += count } }
  func remove(_ count: Int) { bytes.withLock { $0 -= count } }

  /// More waits than should, so that nothing is to be begun that adds to it.
  var isFull: Bool { bytes.withLock { [limit] in $0 > limit } }

  /// For the reading thread: waits until there is room.
  func waitForRoom() { bytes.wait { [limit] in $0 <= limit ? () : nil } }
}
