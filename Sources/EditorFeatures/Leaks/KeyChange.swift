package import Privacy

/// What the key has to be told before a text names its entry.
package enum KeyChange: Sendable, Equatable {
  case add(NewKeyEntry)
  /// Another form of the name of an entry.
  case addName(String, entry: String)

  /// The key with the change, in bytes. It throws the first problem that the key has or would have.
  package func applied(to key: Key) throws(KeyProblem) -> [UInt8] {
    switch self {
    case .add(let entry): return key.applying(try key.adding(entry)).bytes
    case .addName(let name, let id):
      guard let index = key.entries.firstIndex(where: { $0.id.lowercased() == id.lowercased() }) else {
        return key.bytes
      }
      let names = key.entries[index].originals
      if names.contains(name) { return key.bytes }
      let text = (names + [name]).joined(separator: " | ")
      return key.applying(try key.setting(.original, ofEntry: index, to: text)).bytes
    }
  }
}
