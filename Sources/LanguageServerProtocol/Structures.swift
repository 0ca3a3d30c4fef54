package import JSON

/// The structures of the Language Server Protocol, version 3.17 (and 3.18 where clients use it already), each with the
/// name and the members that the specification gives it.
///
/// A structure has the members that this server reads or writes; one that comes from the other side is `Readable`, one
/// that goes there `JSON.Writable`. Members that are `nil` are not written.
package enum LSP {}

extension LSP {
  /// LSP 3.17, "Position": a line and a column, from 0, the column in units of the agreed encoding.
  package struct Position: Sendable, Equatable, Readable, JSON.Writable {
    /// From 0. As read it may lie behind the document's end.
    package var line: Int
    /// From 0, in units of the agreed encoding: UTF-8 bytes, UTF-16 units or scalars. As read it may lie behind the
    /// line's end.
    package var character: Int

    package init(line: Int, character: Int) {
      self.line = line
      self.character = character
    }

    package init(reading value: JSON.Value) throws(InvalidParams) {
      line = try Self.count(value, "line")
      character = try Self.count(value, "character")
    }

    /// Some clients mean the end of a line by the largest number they have, `1.7976931348623157e+308`.
    private static func count(_ value: JSON.Value, _ key: String) throws(InvalidParams) -> Int {
      if let number = value[key]?.double, abs(number) > 1e9 { return number > 0 ? 1_000_000_000 : 0 }
      return try value.read(key)
    }

    package func write(to writer: inout JSON.Writer) {
      writer.beginObject()
      writer.key("line")
      writer.integer(line)
      writer.key("character")
      writer.integer(character)
      writer.endObject()
    }
  }

  /// LSP 3.17, "Range": from a position to just before another.
  package struct Range: Sendable, Equatable, Readable, JSON.Writable {
    /// The first that belongs to it.
    package var start: Position
    /// The first that does not; the same as `start` where the range is empty.
    package var end: Position

    package init(start: Position, end: Position) {
      self.start = start
      self.end = end
    }

    package init(reading value: JSON.Value) throws(InvalidParams) {
      start = try value.read("start")
      end = try value.read("end")
    }

    package func write(to writer: inout JSON.Writer) {
      writer.written { append(to: &$0) }
    }

    /// Nothing is written as often, so its members are not written one by one.
    func append(to bytes: inout [UInt8]) {
      bytes += Self.beforeLine
      JSON.Writer.append(start.line, to: &bytes)
      bytes += Self.beforeCharacter
      JSON.Writer.append(start.character, to: &bytes)
      bytes += Self.beforeEnd
      JSON.Writer.append(end.line, to: &bytes)
      bytes += Self.beforeCharacter
      JSON.Writer.append(end.character, to: &bytes)
      bytes += Self.closing
    }

    private static let beforeLine = Array(#"{"start":{"line":"#.utf8)
    private static let beforeCharacter = Array(#","character":"#.utf8)
    private static let beforeEnd = Array(#"},"end":{"line":"#.utf8)
    private static let closing = Array("}}".utf8)
  }

  /// LSP 3.17, "Location": a stretch of a document.
  package struct Location: Sendable, Equatable, JSON.Writable {
    package var uri: DocumentURI
    package var range: Range

    package init(uri: DocumentURI, range: Range) {
      self.uri = uri
      self.range = range
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("uri", uri)
        writer.member("range", range)
      }
    }
  }

  /// LSP 3.17, "LocationLink": a location, and the stretch from which one comes to it.
  package struct LocationLink: Sendable, Equatable, JSON.Writable {
    /// What is underlined where the link begins; `nil` for the word there.
    package var originSelectionRange: Range?
    /// The document it leads to.
    package var targetUri: DocumentURI
    /// All that belongs to the target, such as an entry of a codebook.
    package var targetRange: Range
    /// What is selected there; lies within `targetRange`.
    package var targetSelectionRange: Range

    package init(
      originSelectionRange: Range? = nil, targetUri: DocumentURI, targetRange: Range, targetSelectionRange: Range
    ) {
      self.originSelectionRange = originSelectionRange
      self.targetUri = targetUri
      self.targetRange = targetRange
      self.targetSelectionRange = targetSelectionRange
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("originSelectionRange", originSelectionRange)
        writer.member("targetUri", targetUri)
        writer.member("targetRange", targetRange)
        writer.member("targetSelectionRange", targetSelectionRange)
      }
    }
  }

  /// LSP 3.17, "TextEdit": a stretch, and what comes in its place.
  package struct TextEdit: Sendable, Equatable, JSON.Writable {
    package var range: Range
    /// With line ends as they are to stand in the document.
    package var newText: String

    package init(range: Range, newText: String) {
      self.range = range
      self.newText = newText
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("range", range)
        writer.member("newText", newText)
      }
    }
  }

  /// LSP 3.17, "MarkupContent": a text for a person, in one of two forms.
  package struct MarkupContent: Sendable, Equatable, JSON.Writable {
    /// How the value is to be read.
    package var kind: MarkupKind
    /// The text, in that form.
    package var value: String

    package init(kind: MarkupKind, value: String) {
      self.kind = kind
      self.value = value
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("kind", kind.rawValue)
        writer.member("value", value)
      }
    }
  }

  /// LSP 3.17, "MarkupKind".
  package enum MarkupKind: String, Sendable {
    case plaintext
    case markdown
  }

  // MARK: Naming a document and a place in it

  /// LSP 3.17, "TextDocumentIdentifier": a document by its URI.
  package struct TextDocumentIdentifier: Sendable, Equatable, Readable {
    package var uri: DocumentURI

    package init(reading value: JSON.Value) throws(InvalidParams) {
      uri = try value.read("uri")
    }
  }

  /// The params of every request about a document as a whole, `DocumentSymbolParams` and `FoldingRangeParams` for
  /// instance.
  package struct TextDocumentParams: Sendable, Readable {
    package var textDocument: TextDocumentIdentifier

    package init(reading value: JSON.Value) throws(InvalidParams) {
      textDocument = try value.read("textDocument")
    }
  }

  /// The params of every request about a place, `HoverParams` and `DefinitionParams` for instance.
  package struct TextDocumentPositionParams: Sendable, Readable {
    package var textDocument: TextDocumentIdentifier
    package var position: Position

    package init(reading value: JSON.Value) throws(InvalidParams) {
      textDocument = try value.read("textDocument")
      position = try value.read("position")
    }
  }

  /// The params of a request that has none, whatever came in their place.
  package struct NoParams: Sendable, Readable {
    package init(reading value: JSON.Value) {}
  }
}
