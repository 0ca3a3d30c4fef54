package import JSON

/// A message from the other side, sorted by what JSON-RPC 2.0 makes of it.
package enum IncomingMessage: Sendable, Equatable {
  case request(RequestID, method: String, params: JSON.Value?)
  case notification(method: String, params: JSON.Value?)
  /// An answer to a request of ours.
  /// An error without an id is about a message of ours that could not be read at all.
  case response(RequestID?, Result<JSON.Value, ResponseError>)
  /// What is none of these; an error with this id is the answer.
  case invalid(RequestID?, MessageDefect)

  /// Sorts the content of a message. It never fails: what cannot be read is `invalid`.
  package init(_ content: [UInt8]) {
    do throws(JSON.ParseError) {
      // RFC 8259, section 8.1: a byte-order mark before a text may be passed over.
      let isMarked = content.starts(with: [0xEF, 0xBB, 0xBF])
      self.init(try JSON.parse(isMarked ? Array(content.dropFirst(3)) : content))
    } catch {
      self = .invalid(nil, .notJSON)
    }
  }

  /// Sorts a message that has been parsed.
  package init(_ value: JSON.Value) {
    guard case .object(let object) = value else {
      let isBatch = if case .array = value { true } else { false }
      self = .invalid(nil, isBatch ? .batch : .notAMessage)
      return
    }
    let id = object["id"].flatMap(RequestID.init)
    if let method = object["method"] {
      switch (method, object["id"], id) {
      case (.string(let method), nil, _): self = .notification(method: method, params: object["params"])
      case (.string(let method), _, let id?): self = .request(id, method: method, params: object["params"])
      default: self = .invalid(id, .notAMessage)
      }
    } else if let error = object["error"], !error.isNull {
      let code = ErrorCode(rawValue: error["code"]?.integer ?? 0)
      self = .response(id, .failure(ResponseError(code, error["message"]?.string ?? "")))
    } else if let id, let result = object["result"] {
      self = .response(id, .success(result))
    } else {
      self = .invalid(id, .notAMessage)
    }
  }
}

/// What is wrong with a message as a whole.
package enum MessageDefect: Sendable, Equatable {
  /// The stream cannot be cut into messages, or the content of one is not JSON.
  case notJSON
  /// An array, which JSON-RPC has and LSP has not.
  case batch
  /// Neither a request nor a notification nor a response.
  case notAMessage

  /// What the answer calls it.
  package var code: ErrorCode { self == .notJSON ? .parseError : .invalidRequest }
}

/// The id of a request. It goes back as it came.
package enum RequestID: Sendable, Hashable {
  case integer(Int)
  /// A number that is no integer of 64 bits, as it was written; LSP has none, but JSON-RPC does.
  case decimal(String)
  case string(String)

  /// `nil` where the value is no id.
  package init?(_ value: JSON.Value) {
    switch value {
    case .integer(let number): self = .integer(number)
    case .decimal(let number): self = .decimal(number)
    case .string(let string): self = .string(string)
    case .null, .bool, .array, .object: return nil
    }
  }
}

extension RequestID: JSON.Writable {
  package func write(to writer: inout JSON.Writer) {
    switch self {
    case .integer(let number): writer.integer(number)
    case .decimal(let number): writer.value(JSON.Value.decimal(number))
    case .string(let string): writer.string(string)
    }
  }
}

/// The numbers by which LSP 3.17 ("ErrorCodes") and JSON-RPC 2.0 name what went wrong.
package struct ErrorCode: Sendable, Equatable {
  /// As the specifications number it; 0 where the other side sent none.
  package var rawValue: Int

  /// A code that the other side sent; it need not be one of these.
  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// The stream or a message of it is not what it should be.
  package static let parseError = ErrorCode(rawValue: -32700)
  /// JSON, but no message; or nothing that can be asked for now.
  package static let invalidRequest = ErrorCode(rawValue: -32600)
  /// A request of a name that is not known here.
  package static let methodNotFound = ErrorCode(rawValue: -32601)
  /// Params that are not what the specification says.
  package static let invalidParams = ErrorCode(rawValue: -32602)
  /// A request before `initialize`.
  package static let serverNotInitialized = ErrorCode(rawValue: -32002)
  /// The client did not want the answer any more.
  package static let requestCancelled = ErrorCode(rawValue: -32800)
  /// What the request is about has changed meanwhile.
  package static let contentModified = ErrorCode(rawValue: -32801)
  /// The request is as it should be, and cannot be done; the message is for the person.
  package static let requestFailed = ErrorCode(rawValue: -32803)
}

/// The error half of an answer.
package struct ResponseError: Error, Sendable, Equatable {
  /// By which a client knows what to do about it.
  package var code: ErrorCode
  /// One sentence for a person, without text of a document.
  package var message: String

  /// What went wrong, by number and in words.
  package init(_ code: ErrorCode, _ message: String) {
    self.code = code
    self.message = message
  }
}

/// The content of messages to the other side, as bytes without their header.
package enum OutgoingMessage {
  /// The answer to a request.
  package static func response(_ id: RequestID, _ result: some JSON.Writable) -> [UInt8] {
    write { writer in
      writer.member("id", id)
      writer.member("result", result)
    }
  }

  /// - Parameter id: `nil` where the message answered had none that could be read.
  package static func failure(_ id: RequestID?, _ error: ResponseError) -> [UInt8] {
    write { writer in
      writer.key("id")
      if let id { writer.value(id) } else { writer.null() }
      writer.object("error") { writer in
        writer.member("code", error.code.rawValue)
        writer.member("message", error.message)
      }
    }
  }

  /// A request of ours; without `params` where there are none.
  package static func request(_ id: RequestID, _ method: String, _ params: (some JSON.Writable)?) -> [UInt8] {
    write { writer in
      writer.member("id", id)
      writer.member("method", method)
      writer.member("params", params)
    }
  }

  /// A notification, which nobody answers.
  package static func notification(_ method: String, _ params: some JSON.Writable) -> [UInt8] {
    write { writer in
      writer.member("method", method)
      writer.member("params", params)
    }
  }

  private static func write(_ members: (inout JSON.Writer) -> Void) -> [UInt8] {
    var writer = JSON.Writer()
    writer.object { writer in
      writer.member("jsonrpc", "2.0")
      members(&writer)
    }
    return writer.bytes
  }
}
