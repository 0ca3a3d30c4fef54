package import JSON

extension LSP {
  /// LSP 3.17, "MessageType".
  package enum MessageType: Int, Sendable {
    case error = 1
    case warning = 2
    case info = 3
    case log = 4
  }

  /// `LogMessageParams` and `ShowMessageParams`, which have the same members.
  package struct MessageParams: Sendable, Equatable, JSON.Writable {
    /// How serious it is; a client may show only some.
    package var type: MessageType
    /// In words for a person, without text of a document.
    package var message: String

    package init(type: MessageType, message: String) {
      self.type = type
      self.message = message
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("type", type.rawValue)
        writer.member("message", message)
      }
    }
  }

  /// LSP 3.17, "Work Done Progress": the request that announces a token.
  package struct WorkDoneProgressCreateParams: Sendable, Equatable, JSON.Writable {
    /// Of the server's own making; no other work under way has it.
    package var token: String

    package init(token: String) {
      self.token = token
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in writer.member("token", token) }
    }
  }

  /// LSP 3.17, "Cancel a Work Done Progress": by its token.
  package struct WorkDoneProgressCancelParams: Sendable, Readable {
    /// Empty where it is no string, as all of ours are.
    package var token: String

    /// A token may also be a number; ours are not.
    package init(reading value: JSON.Value) throws(InvalidParams) {
      token = value["token"]?.string ?? ""
    }
  }

  /// `ProgressParams` with one of the three values of work done progress.
  package struct WorkDoneProgress: Sendable, Equatable, JSON.Writable {
    /// Where the work is: LSP 3.17, "Work Done Progress".
    package enum Value: Sendable, Equatable {
      case begin(title: String, message: String?, isCancellable: Bool = true)
      /// The percentage is between 0 and 100 and never falls.
      case report(message: String?, percentage: Int?)
      case end(message: String?)
    }

    /// That of the request which announced it.
    package var token: String
    /// How far the work is.
    package var value: Value

    package init(token: String, value: Value) {
      self.token = token
      self.value = value
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("token", token)
        writer.object("value") { writer in
          switch value {
          case .begin(let title, let message, let isCancellable):
            writer.member("kind", "begin")
            writer.member("title", title)
            writer.member("cancellable", isCancellable)
            writer.member("message", message)
            writer.member("percentage", 0)
          case .report(let message, let percentage):
            writer.member("kind", "report")
            writer.member("message", message)
            writer.member("percentage", percentage)
          case .end(let message):
            writer.member("kind", "end")
            writer.member("message", message)
          }
        }
      }
    }
  }
}
