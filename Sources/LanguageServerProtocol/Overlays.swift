package import JSON

/// What an editor lays over a text: figures, hints, colours.
extension LSP {
  /// LSP 3.17, "Code Lens Request": words above a line, and what they do.
  package struct CodeLens: Sendable, Equatable, JSON.Writable {
    package var range: Range
    /// The words, and what a click on them does.
    package var command: Command

    package init(range: Range, command: Command) {
      self.range = range
      self.command = command
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("range", range)
        writer.member("command", command)
      }
    }
  }

  /// The params of every request about a part of a document, `InlayHintParams` and `SemanticTokensRangeParams`.
  package struct DocumentRangeParams: Sendable, Readable {
    package var textDocument: TextDocumentIdentifier
    package var range: Range

    package init(reading value: JSON.Value) throws(InvalidParams) {
      textDocument = try value.read("textDocument")
      range = try value.read("range")
    }
  }

  /// LSP 3.17, "Inlay Hint Request": words inside a line that are no part of the text.
  package struct InlayHint: Sendable, Equatable, JSON.Writable {
    package var position: Position
    /// What is shown.
    package var label: String
    /// What a pointer on it shows; `nil` where it comes with `inlayHint/resolve`, or there is nothing to explain.
    package var tooltip: MarkupContent?
    /// A space is shown behind it.
    package var paddingRight: Bool
    /// Comes back with `inlayHint/resolve`.
    package var data: JSON.Value?

    package init(
      position: Position, label: String, tooltip: MarkupContent? = nil, paddingRight: Bool = false,
      data: JSON.Value? = nil
    ) {
      self.position = position
      self.label = label
      self.tooltip = tooltip
      self.paddingRight = paddingRight
      self.data = data
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("position", position)
        writer.member("label", label)
        writer.member("tooltip", tooltip)
        if paddingRight { writer.member("paddingRight", true) }
        writer.member("data", data)
      }
    }
  }

  /// A hint that comes back to have its tooltip filled in. All else of it goes back as it came.
  package struct ResolvedInlayHint: Sendable, Readable, JSON.Writable {
    private var hint: JSON.Object
    /// Filled in before the hint goes back; what came with it stays where it is `nil`.
    package var tooltip: MarkupContent?

    package init(reading value: JSON.Value) throws(InvalidParams) {
      guard let object = value.object else { throw InvalidParams("not an object") }
      let _: Position = try value.read("position")
      hint = object
    }

    /// What the hint was given when it went out.
    package var data: JSON.Value? { hint["data"] }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        for (key, value) in hint.members where tooltip == nil || key != "tooltip" { writer.member(key, value) }
        writer.member("tooltip", tooltip)
      }
    }
  }

  // MARK: Semantic tokens

  /// LSP 3.17, "Semantic Tokens", "Requesting semantic token delta for a file": a document, and the tokens the client
  /// has.
  package struct SemanticTokensDeltaParams: Sendable, Readable {
    package var textDocument: TextDocumentIdentifier
    /// That of the tokens the client has.
    package var previousResultId: String

    package init(reading value: JSON.Value) throws(InvalidParams) {
      textDocument = try value.read("textDocument")
      previousResultId = try value.read("previousResultId")
    }
  }

  /// LSP 3.17, "SemanticTokens" and "SemanticTokensDelta".
  package enum SemanticTokens: Sendable, Equatable, JSON.Writable {
    case full(resultId: String?, data: [Int])
    /// One stretch of the data before that is replaced.
    case delta(resultId: String, start: Int, deleteCount: Int, data: [Int])

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        switch self {
        case .full(let resultId, let data):
          writer.member("resultId", resultId)
          writer.key("data")
          Self.write(data, to: &writer)
        case .delta(let resultId, let start, let deleteCount, let data):
          writer.member("resultId", resultId)
          writer.array("edits") { writer in
            if deleteCount == 0, data.isEmpty { return }
            writer.object { writer in
              writer.member("start", start)
              writer.member("deleteCount", deleteCount)
              writer.key("data")
              Self.write(data, to: &writer)
            }
          }
        }
      }
    }

    /// By hand, since a long interview has a quarter of a million of them.
    private static func write(_ data: [Int], to writer: inout JSON.Writer) {
      writer.reserve(data.count * 5 / 2)
      writer.written { bytes in
        bytes.append(UInt8(ascii: "["))
        for (index, number) in data.enumerated() {
          if index > 0 { bytes.append(UInt8(ascii: ",")) }
          JSON.Writer.append(number, to: &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
      }
    }
  }

  // MARK: Files

  /// LSP 3.17, "WillRenameFiles Request": files, with the names they will have.
  package struct RenameFilesParams: Sendable, Readable {
    /// A file's URI now, and the one it will have.
    package var files: [(oldUri: DocumentURI, newUri: DocumentURI)]

    package init(reading value: JSON.Value) throws(InvalidParams) {
      let files: [JSON.Value] = try value.read("files")
      self.files = []
      for file in files { self.files.append((try file.read("oldUri"), try file.read("newUri"))) }
    }
  }

  /// LSP 3.17, "CreateFilesParams" and "DeleteFilesParams": files and folders that the client has made or deleted.
  package struct FilesParams: Sendable, Readable {
    /// The URI of each.
    package var files: [DocumentURI]

    package init(reading value: JSON.Value) throws(InvalidParams) {
      let files: [JSON.Value] = try value.read("files")
      self.files = []
      for file in files { self.files.append(try file.read("uri")) }
    }
  }
}
