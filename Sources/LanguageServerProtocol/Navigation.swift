package import JSON

extension LSP {
  /// LSP 3.17, "Hover Request": what is shown of the thing under the pointer, and how far it reaches.
  package struct Hover: Sendable, Equatable, JSON.Writable {
    /// What is shown.
    package var contents: MarkupContent
    package var range: Range?

    package init(contents: MarkupContent, range: Range?) {
      self.contents = contents
      self.range = range
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("contents", contents)
        writer.member("range", range)
      }
    }
  }

  /// LSP 3.17, "Find References Request": a place, and whether the declaration is wanted too.
  package struct ReferenceParams: Sendable, Readable {
    package var textDocument: TextDocumentIdentifier
    package var position: Position
    /// It is wanted where the client does not say.
    package var includeDeclaration: Bool

    package init(reading value: JSON.Value) throws(InvalidParams) {
      textDocument = try value.read("textDocument")
      position = try value.read("position")
      includeDeclaration = value["context"]?["includeDeclaration"]?.bool ?? true
    }
  }

  /// LSP 3.17, "DefinitionResponse": links for a client that knows them, else locations.
  package enum DefinitionResponse: Sendable, Equatable, JSON.Writable {
    case locations([Location])
    case links([LocationLink])

    package func write(to writer: inout JSON.Writer) {
      switch self {
      case .locations(let locations): locations.write(to: &writer)
      case .links(let links): links.write(to: &writer)
      }
    }
  }

  /// LSP 3.17, "DocumentHighlightKind".
  package enum DocumentHighlightKind: Int, Sendable {
    case text = 1
    case read = 2
    case write = 3
  }

  /// LSP 3.17, "Document Highlights Request": a stretch that has to do with what is under the cursor.
  package struct DocumentHighlight: Sendable, Equatable, JSON.Writable {
    package var range: Range
    /// By which clients choose a colour.
    package var kind: DocumentHighlightKind

    package init(range: Range, kind: DocumentHighlightKind) {
      self.range = range
      self.kind = kind
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("range", range)
        writer.member("kind", kind.rawValue)
      }
    }
  }

  /// LSP 3.17, "FoldingRangeKind": by which a person folds all of a kind.
  package enum FoldingRangeKind: String, Sendable {
    case comment
    case imports
    case region
  }

  /// LSP 3.17, "Folding Range Request": whole lines that can be folded into the first.
  package struct FoldingRange: Sendable, Equatable, JSON.Writable {
    /// From 0; it stays in sight.
    package var startLine: Int
    /// From 0; the last one that goes.
    package var endLine: Int
    /// `nil` where it is none of these.
    package var kind: FoldingRangeKind?

    package init(startLine: Int, endLine: Int, kind: FoldingRangeKind? = nil) {
      self.startLine = startLine
      self.endLine = endLine
      self.kind = kind
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("startLine", startLine)
        writer.member("endLine", endLine)
        writer.member("kind", kind?.rawValue)
      }
    }
  }
}
