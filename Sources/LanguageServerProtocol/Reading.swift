package import JSON

/// A value of the protocol that is read from the other side.
package protocol Readable: SendableMetatype {
  /// Reads the value of a member, or of the params themselves. Members that are not asked for are passed over.
  ///
  /// - Throws: which member is missing, or is of another type than the specification says.
  init(reading value: JSON.Value) throws(InvalidParams)
}

/// Params that are not what the specification asks for.
package struct InvalidParams: Error, Sendable, Equatable {
  /// The member that is wrong, `textDocument.uri` for instance; empty for the params themselves.
  package var path: String
  /// What is wrong with it: `missing`, `not a string`.
  package var problem: String

  /// What is wrong with a member, or with the params themselves.
  package init(_ problem: String, at path: String = "") {
    self.problem = problem
    self.path = path
  }

  /// What is wrong, in the words of the specification. It does not show the value, which may be text of a document.
  package var message: String {
    "\(path.isEmpty ? "params" : "params.\(path)"): \(problem)"
  }

  fileprivate func inside(_ key: String) -> InvalidParams {
    InvalidParams(problem, at: path.isEmpty ? key : "\(key).\(path)")
  }
}

extension JSON.Value {
  /// The member of an object that has to be there.
  package func read<T: Readable>(_ key: String) throws(InvalidParams) -> T {
    guard let value = try readIfPresent(key, as: T.self) else { throw InvalidParams("missing", at: key) }
    return value
  }

  /// The member of an object that may be missing or null.
  package func readIfPresent<T: Readable>(_ key: String, as type: T.Type = T.self) throws(InvalidParams) -> T? {
    guard case .object(let object) = self else { throw InvalidParams("not an object") }
    guard let value = object[key], !value.isNull else { return nil }
    do throws(InvalidParams) { return try T(reading: value) } catch { throw error.inside(key) }
  }
}

extension JSON.Value: Readable {
  package init(reading value: JSON.Value) { self = value }
}

extension String: Readable {
  package init(reading value: JSON.Value) throws(InvalidParams) {
    guard let string = value.string else { throw InvalidParams("not a string") }
    self = string
  }
}

extension Int: Readable {
  package init(reading value: JSON.Value) throws(InvalidParams) {
    guard let integer = value.integer else { throw InvalidParams("not an integer") }
    self = integer
  }
}

extension Bool: Readable {
  package init(reading value: JSON.Value) throws(InvalidParams) {
    guard let bool = value.bool else { throw InvalidParams("not a boolean") }
    self = bool
  }
}

extension Array: Readable where Element: Readable {
  package init(reading value: JSON.Value) throws(InvalidParams) {
    guard let values = value.array else { throw InvalidParams("not an array") }
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
