package import JSON

extension LSP {
  /// `DocumentFormattingParams` and `DocumentRangeFormattingParams`. The options are not read: a text has one form.
  package struct FormattingParams: Sendable, Readable {
    package var textDocument: TextDocumentIdentifier
    /// `nil` for the whole document.
    package var range: Range?

    package init(reading value: JSON.Value) throws(InvalidParams) {
      textDocument = try value.read("textDocument")
      range = try value.readIfPresent("range")
    }
  }

  /// LSP 3.17, "Document on Type Formatting Request": where something was typed, and what.
  package struct OnTypeFormattingParams: Sendable, Readable {
    package var textDocument: TextDocumentIdentifier
    package var position: Position
    /// What was typed, right before the position.
    package var ch: String

    package init(reading value: JSON.Value) throws(InvalidParams) {
      textDocument = try value.read("textDocument")
      position = try value.read("position")
      ch = try value.read("ch")
    }
  }
}
