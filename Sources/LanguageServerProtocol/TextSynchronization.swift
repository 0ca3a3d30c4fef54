package import JSON

extension LSP {
  /// LSP 3.17, "TextDocumentItem": a document as the client opens it, with its text.
  package struct TextDocumentItem: Sendable, Equatable, Readable {
    package var uri: DocumentURI
    /// What the client takes the document for; empty where it does not say.
    package var languageId: String
    /// `nil` where the client sent none, which the specification does not allow and some do.
    package var version: Int?
    /// All of it. An escaped surrogate without its other half has become U+FFFD.
    package var text: String

    package init(reading value: JSON.Value) throws(InvalidParams) {
      uri = try value.read("uri")
      languageId = value["languageId"]?.string ?? ""
      version = value["version"]?.integer
      text = try value.read("text")
    }
  }

  /// LSP 3.17, "DidOpenTextDocument Notification".
  package struct DidOpenTextDocumentParams: Sendable, Readable {
    package var textDocument: TextDocumentItem

    package init(reading value: JSON.Value) throws(InvalidParams) {
      textDocument = try value.read("textDocument")
    }
  }

  /// LSP 3.17, "VersionedTextDocumentIdentifier": a document by its URI, and which text of it.
  package struct VersionedTextDocumentIdentifier: Sendable, Equatable, Readable {
    package var uri: DocumentURI
    /// The number of the text that the changes lead to; `nil` where the client sent none.
    package var version: Int?

    package init(reading value: JSON.Value) throws(InvalidParams) {
      uri = try value.read("uri")
      version = value["version"]?.integer
    }
  }

  /// LSP 3.17, "TextDocumentContentChangeEvent". `rangeLength` is deprecated and says nothing that `range` does not.
  package struct TextDocumentContentChangeEvent: Sendable, Equatable, Readable {
    /// What is replaced, in the text as the change before left it; `nil` for the whole.
    package var range: Range?
    /// What comes in the place of the range.
    package var text: String

    package init(reading value: JSON.Value) throws(InvalidParams) {
      range = try value.readIfPresent("range")
      text = try value.read("text")
    }
  }

  /// LSP 3.17, "DidChangeTextDocument Notification": changes, each of the text that the one before leaves.
  package struct DidChangeTextDocumentParams: Sendable, Readable {
    package var textDocument: VersionedTextDocumentIdentifier
    /// To be applied in this order, each to the result of the one before.
    package var contentChanges: [TextDocumentContentChangeEvent]

    package init(reading value: JSON.Value) throws(InvalidParams) {
      textDocument = try value.read("textDocument")
      contentChanges = try value.readIfPresent("contentChanges") ?? []
    }
  }
}
