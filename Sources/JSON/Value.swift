/// JSON (RFC 8259): reading into values, reading files that people write, and writing, all over bytes.
///
/// - ``JSON/parse(_:)`` reads what a program sent: strict.
/// - ``JSON/parseHandwritten(_:)`` reads what a person wrote: comments, trailing commas, and the place of every value.
/// - ``JSON/Writer`` writes.
package enum JSON {
  /// A JSON value.
  ///
  /// A number that fits in 64 bits without a fraction or an exponent is an `integer`; any other is kept as it was written,
  /// so that what goes back to its sender is what they sent.
  package enum Value: Sendable, Equatable {
    case null
    case bool(Bool)
    case integer(Int)
    /// By the grammar of RFC 8259, section 6: `1.50`, `1e3`, `-0`, and what is too large for an `integer`.
    case decimal(String)
    case string(String)
    case array([Value])
    case object(Object)
  }

  /// The members of a JSON object, in the order in which they came.
  package struct Object: Sendable {
    /// Every member, also those whose key comes again.
    package private(set) var members: [(key: String, value: Value)]

    /// Members in this order; of a key that comes twice, both are kept.
    package init(_ members: [(key: String, value: Value)] = []) {
      self.members = members
    }

    /// The value of a key; of the last one where a key came twice. Setting `nil` takes the key out.
    ///
    /// A walk from the end: objects on the wire have a handful of members, so that no table pays.
    package subscript(key: String) -> Value? {
      get { members.last { $0.key == key }?.value }
      set {
        let place = members.lastIndex { $0.key == key }
        switch (place, newValue) {
        case (let place?, let value?): members[place].value = value
        case (nil, let value?): members.append((key, value))
        case (_, nil): members.removeAll { $0.key == key }
        }
      }
    }

    /// How many members there are, keys that come again counted too.
    package var count: Int { members.count }
    /// Whether it is `{}`.
    package var isEmpty: Bool { members.isEmpty }
  }
}

extension JSON.Object: Equatable {
  package static func == (left: Self, right: Self) -> Bool {
    left.members.elementsEqual(right.members) { $0.key == $1.key && $0.value == $1.value }
  }
}

extension JSON.Object: ExpressibleByDictionaryLiteral {
  /// Members as they are written in the source.
  package init(dictionaryLiteral elements: (String, JSON.Value)...) {
    self.init(elements.map { (key: $0.0, value: $0.1) })
  }
}

extension JSON.Value {
  /// The member of an object; `nil` where this is no object or has no such key.
  package subscript(key: String) -> JSON.Value? {
    if case .object(let object) = self { object[key] } else { nil }
  }

  /// The element of an array; `nil` where this is no array or has no such element.
  package subscript(index: Int) -> JSON.Value? {
    if case .array(let elements) = self, elements.indices.contains(index) { elements[index] } else { nil }
  }

  /// Whether it is `null`; what is not there at all is not.
  package var isNull: Bool { self == .null }
  /// The value of `true` and `false`; `nil` for anything else.
  package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  /// The text of a string; `nil` for anything else.
  package var string: String? { if case .string(let value) = self { value } else { nil } }
  /// The elements of an array; `nil` for anything else.
  package var array: [JSON.Value]? { if case .array(let value) = self { value } else { nil } }
  /// The members of an object; `nil` for anything else.
  package var object: JSON.Object? { if case .object(let value) = self { value } else { nil } }

  /// The number as an integer, also where it was written `3.0` or `3e0`.
  package var integer: Int? {
    switch self {
    case .integer(let value): value
    // `Int(exactly:)` would want the C library's mathematics linked.
    case .decimal:
      if let value = double, abs(value) < 9e18, Double(Int(value)) == value { Int(value) } else { nil }
    default: nil
    }
  }

  /// The nearest finite number to the value of any number; `nil` for anything else.
  package var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .decimal(let text):
      Double(text).map { min(max($0, -.greatestFiniteMagnitude), .greatestFiniteMagnitude) }
    default: nil
    }
  }

  /// A number with a fraction; `null` where it is not finite, which JSON cannot say.
  package static func double(_ value: Double) -> JSON.Value { value.isFinite ? .decimal(value.description) : .null }
}

extension JSON.Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByFloatLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A string, as it is written in the source.
  package init(stringLiteral value: String) { self = .string(value) }
  /// A whole number, as it is written in the source.
  package init(integerLiteral value: Int) { self = .integer(value) }
  /// `true` or `false`.
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  /// A number, as it is written in the source.
  package init(floatLiteral value: Double) { self = .double(value) }
  /// `null`.
  package init(nilLiteral: ()) { self = .null }
  /// Elements as they are written in the source.
  package init(arrayLiteral elements: JSON.Value...) { self = .array(elements) }
  /// Members as they are written in the source.
  package init(dictionaryLiteral elements: (String, JSON.Value)...) {
    self = .object(JSON.Object(elements.map { (key: $0.0, value: $0.1) }))
  }
}
