/// Finds what may identify somebody in passages of prose. It remembers words it has seen, so one is used for many
/// passages, by one thread.
package struct Detector {
  /// What was found, and what one decision about it settles.
  package struct Hit: Sendable {
    package var identifier: Identifier
    package var name: GroupName
    /// The number of the entry of the key that it belongs to.
    package var entry: Int?
  }

  package init() {}

  /// Whether there is a key.
  package var knowsPeople: Bool { false }

  /// - Parameter words: a passage in UTF-8. Ranges of what is found are bytes of it, in order, without overlap.
  package mutating func identifiers(in words: [UInt8], _ reading: Reading) -> [Hit] {
    []
  }

  /// Whom the key knows, and nothing else.
  package mutating func known(in words: [UInt8]) -> [Hit] {
    []
  }
}

/// How a passage is to be read.
package struct Reading: Sendable, Equatable {
  package init() {}
}

/// What all forms of a name have in common: lower case, no genitive, no end of a compound.
package struct GroupName: Sendable, Hashable {
  package let text: String
  package init(_ text: String) { self.text = text }
  package init(of name: String) { text = name.lowercased() }
}
