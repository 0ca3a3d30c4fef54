/// The name of a code as a mark or a codebook writes it: one name, or several with `/` between parent and child.
///
/// A class, though it never changes, since events and segments hand it on by the hundred thousand.
package final class CodeReference: Sendable, Hashable {
  /// As typed.
  package let text: String
  /// By which it is compared: without case, in canonical equivalence.
  package let key: NameKey
  /// The key of the last name, which alone is enough where it is unique.
  package let leaf: NameKey

  /// A name as a mark or a codebook writes it, in any case; nothing of it is checked.
  package init(_ text: String) {
    self.text = text
    key = NameKey(text)
    if let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) {
      leaf = NameKey(String(text[text.utf8.index(after: slash)...]))
    } else {
      leaf = key
    }
  }

  /// Whether the two can mean one code: they are equal, or one is the end of the other's path.
  package func agrees(with other: CodeReference) -> Bool {
    guard leaf == other.leaf else { return false }
    return key == other.key || other.key.isEnding(of: key) || key.isEnding(of: other.key)
  }

  package static func == (left: CodeReference, right: CodeReference) -> Bool { left.key == right.key }
  package func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

/// A name folded for comparison: lower case, and equal where Unicode's canonical forms are equal (UAX #15).
package struct NameKey: Sendable, Hashable {
  /// In lower case. Two keys are compared as strings are, so that `å` is one name whether it is one scalar or two.
  package let text: String
  /// Worked out once, since a file's codings are matched by it again at every edit of a mark.
  private let digest: Int

  /// Folds a name, or a path with `/` between names.
  package init(_ name: some StringProtocol) {
    text = name.lowercased()
    digest = text.hashValue
  }

  /// Whether this is what is left of a path when its first names go.
  ///
  /// It looks for `/` among bytes: a slash and a combining mark are one `Character`.
  fileprivate func isEnding(of path: NameKey) -> Bool {
    let slash = UInt8(ascii: "/")
    var names = text.utf8.count { $0 == slash } + 1
    for index in path.text.utf8.indices.reversed() where path.text.utf8[index] == slash {
      names -= 1
      if names == 0 { return path.text[path.text.utf8.index(after: index)...] == text }
    }
    return false
  }

  package static func == (left: NameKey, right: NameKey) -> Bool {
    left.digest == right.digest && left.text == right.text
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}
