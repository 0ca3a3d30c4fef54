import EditorFeatures

/// What the key is to be told when an action has been chosen by a client that carries out its edit itself. The real name
/// stays here: what the client gets is a number.
final class KeyPromises: Sendable {
  private let kept = Monitor<(last: Int, changes: [(number: Int, change: KeyChange)])>((0, []))

  /// So many are remembered: all that a list of actions or two can offer.
  private static let most = 100

  func keep(_ change: KeyChange) -> Int {
    kept.withLock { kept in
      kept.last += 1
      kept.changes.append((kept.last, change))
      if kept.changes.count > Self.most { kept.changes.removeFirst() }
      return kept.last
    }
  }

  func change(_ number: Int) -> KeyChange? {
    kept.withLock { kept in kept.changes.first { $0.number == number }?.change }
  }
}
