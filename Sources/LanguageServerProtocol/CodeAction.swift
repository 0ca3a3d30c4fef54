package import JSON

extension LSP {
  /// LSP 3.17, "Code Action Request": a selection, and which kinds of actions are wanted for it.
  package struct CodeActionParams: Sendable, Readable {
    package var textDocument: TextDocumentIdentifier
    package var range: Range
    /// The kinds that are wanted, each with all below it; `nil` for any. The diagnostics that a client sends along are
    /// not read: the server knows newer ones.
    package var only: [String]?

    package init(reading value: JSON.Value) throws(InvalidParams) {
      textDocument = try value.read("textDocument")
      range = try value.read("range")
      only = value["context"]?["only"]?.array?.compactMap(\.string)
    }
  }

  /// LSP 3.17, "CodeAction": something that can be done, with its edit, or with data by which the edit is found later.
  package struct CodeAction: Sendable, Equatable, JSON.Writable {
    /// What a menu shows.
    package var title: String
    /// A `CodeActionKind`, with dots between it and those above: `refactor.rewrite`.
    package var kind: String
    /// What it mends, as the client was told of it; not written where it mends nothing.
    package var diagnostics: [Diagnostic]
    /// It is what a client does that is asked to mend something without a choice.
    package var isPreferred: Bool
    /// Why it cannot be done here and now.
    package var disabled: String?
    /// `nil` where it is found when the action comes back, or where a command does the work.
    package var edit: WorkspaceEdit?
    /// Done after the edit; `nil` where there is none.
    package var command: Command?
    /// Comes back with `codeAction/resolve`.
    package var data: JSON.Value?

    package init(
      title: String, kind: String, diagnostics: [Diagnostic] = [], isPreferred: Bool = false, disabled: String? = nil,
      edit: WorkspaceEdit? = nil, command: Command? = nil, data: JSON.Value? = nil
    ) {
      self.title = title
      self.kind = kind
      self.diagnostics = diagnostics
      self.isPreferred = isPreferred
      self.disabled = disabled
      self.edit = edit
      self.command = command
      self.data = data
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("title", title)
        writer.member("kind", kind)
        if !diagnostics.isEmpty { writer.member("diagnostics", diagnostics) }
        if isPreferred { writer.member("isPreferred", true) }
        if let disabled {
          writer.object("disabled") { writer in writer.member("reason", disabled) }
        }
        writer.member("edit", edit)
        writer.member("command", command)
        writer.member("data", data)
      }
    }
  }

  /// What `textDocument/codeAction` answers: bare commands for clients that know no more.
  package enum CodeActionResponse: Sendable, Equatable, JSON.Writable {
    case actions([CodeAction])
    case commands([Command])

    package func write(to writer: inout JSON.Writer) {
      switch self {
      case .actions(let actions): actions.write(to: &writer)
      case .commands(let commands): commands.write(to: &writer)
      }
    }
  }

  /// A code action that comes back to have its edit filled in. All else of it goes back as it came.
  package struct ResolvedCodeAction: Sendable, Readable, JSON.Writable {
    private var action: JSON.Object
    /// What the action was given when it went out.
    package var data: JSON.Value?
    /// Filled in before the action goes back; what came with it stays where it is `nil`.
    package var edit: WorkspaceEdit?

    package init(reading value: JSON.Value) throws(InvalidParams) {
      guard let object = value.object else { throw InvalidParams("not an object") }
      let _: String = try value.read("title")
      action = object
      data = value["data"]
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        for (key, value) in action.members where edit == nil || key != "edit" { writer.member(key, value) }
        writer.member("edit", edit)
      }
    }
  }

  /// LSP 3.17, "Command": what a client sends back by `workspace/executeCommand`.
  package struct Command: Sendable, Equatable, JSON.Writable {
    /// What a menu or a lens shows.
    package var title: String
    /// The name under which the server offers it.
    package var command: String
    /// What comes back with it; not written where there is nothing.
    package var arguments: [JSON.Value]

    package init(title: String, command: String, arguments: [JSON.Value] = []) {
      self.title = title
      self.command = command
      self.arguments = arguments
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("title", title)
        writer.member("command", command)
        if !arguments.isEmpty { writer.member("arguments", arguments) }
      }
    }
  }

  /// LSP 3.17, "Execute a command": its name and what it is given.
  package struct ExecuteCommandParams: Sendable, Readable {
    /// The name under which the server offers it.
    package var command: String
    /// What the client was given, or has made up itself; empty where there is nothing.
    package var arguments: [JSON.Value]

    package init(reading value: JSON.Value) throws(InvalidParams) {
      command = try value.read("command")
      arguments = try value.readIfPresent("arguments") ?? []
    }
  }
}
