package import JSON

/// A value of the protocol that is read from the other side.
package protocol Readable {
  init(reading value: JSON.Value) throws(InvalidParams)
}

/// Params that are not what the specification asks for.
package struct InvalidParams: Error, Sendable, Equatable {
  /// The member that is wrong, `textDocument.uri` for instance; empty for the params themselves.
  package var path: String
  /// What should be there.
  package var expected: String

  package init(_ expected: String, at path: String = "") {
    self.expected = expected
    self.path = path
  }

  /// One sentence for a log. It does not show the value, which may be text of a document.
  package var message: String {
    "\(path.isEmpty ? "params" : "params.\(path)"): \(expected) is wanted"
  }

  fileprivate func inside(_ key: String) -> InvalidParams {
    InvalidParams(expected, at: path.isEmpty ? key : "\(key).\(path)")
  }
}

extension JSON.Value {
  /// The member of an object that has to be there.
  package func read<T: Readable>(_ key: String) throws(InvalidParams) -> T {
    guard let value = try readIfPresent(key, as: T.self) else { throw InvalidParams("a value", at: key) }
    return value
  }

  /// The member of an object that may be missing or null.
  package func readIfPresent<T: Readable>(_ key: String, as type: T.Type = T.self) throws(InvalidParams) -> T? {
    guard case .object(let object) = self else { throw InvalidParams("an object") }
    guard let value = object[key], !value.isNull else { return nil }
    do throws(InvalidParams) { return try T(reading: value) } catch { throw error.inside(key) }
  }
}

extension JSON.Value: Readable {
  package init(reading value: JSON.Value) { self = value }
}

extension String: Readable {
  package init(reading value: JSON.Value) throws(InvalidParams) {
    guard let string = value.string else { throw InvalidParams("a string") }
    self = string
  }
}

extension Int: Readable {
  package init(reading value: JSON.Value) throws(InvalidParams) {
    guard let integer = value.integer else { throw InvalidParams("an integer") }
    self = integer
  }
}

extension Bool: Readable {
  package init(reading value: JSON.Value) throws(InvalidParams) {
    guard let bool = value.bool else { throw InvalidParams("true or false") }
    self = bool
  }
}

extension Array: Readable where Element: Readable {
  package init(reading value: JSON.Value) throws(InvalidParams) {
    guard let values = value.array else { throw InvalidParams("an array") }
    self = []
    reserveCapacity(values.count)
    for (index, value) in values.enumerated() {
      do throws(InvalidParams) { append(try Element(reading: value)) } catch { throw error.inside("\(index)") }
    }
  }
}

extension DocumentURI: Readable, JSON.Writable {
  package init(reading value: JSON.Value) throws(InvalidParams) {
    self.init(try String(reading: value))
  }

  package func write(to writer: inout JSON.Writer) { writer.string(string) }
}
