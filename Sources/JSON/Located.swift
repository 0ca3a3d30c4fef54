extension JSON {
  /// A JSON value and where it stands, for files that a person writes and errors that point into them.
  package struct Located: Sendable, Equatable {
    /// What a value is.
    package enum Content: Sendable, Equatable {
      case null
      case bool(Bool)
      case integer(Int)
      case decimal(String)
      case string(String)
      case array([Located])
      case object([Member])
    }

    /// A member of an object. A key that comes twice is here twice, so that it can be reported.
    package struct Member: Sendable, Equatable {
      /// As it reads, without its quotation marks and escapes.
      package var key: String
      /// The bytes of the key, with its quotation marks.
      package var keyRange: Range<Int>
      /// What stands behind the colon.
      package var value: Located
    }

    /// What it is.
    package var content: Content
    /// The bytes of the value: from its first one, quotation mark or bracket included, to after its last.
    package var range: Range<Int>

    /// The member of an object; the last one where a key came twice.
    package subscript(key: String) -> Located? {
      if case .object(let members) = content { members.last { $0.key == key }?.value } else { nil }
    }

    /// The value without its places.
    package var value: Value {
      switch content {
      case .null: .null
      case .bool(let value): .bool(value)
      case .integer(let value): .integer(value)
      case .decimal(let text): .decimal(text)
      case .string(let value): .string(value)
      case .array(let elements): .array(elements.map(\.value))
      case .object(let members): .object(Object(members.map { ($0.key, $0.value.value) }))
      }
    }
  }
}
