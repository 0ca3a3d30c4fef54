package import JSON

extension LSP {
  /// LSP 3.17, "Linked Editing Range": stretches that are typed in together.
  package struct LinkedEditingRanges: Sendable, Equatable, JSON.Writable {
    /// All with the same text, on which what is typed in one is put.
    package var ranges: [Range]
    /// What may stand in the ranges, as a regular expression of ECMAScript.
    package var wordPattern: String?

    package init(ranges: [Range], wordPattern: String?) {
      self.ranges = ranges
      self.wordPattern = wordPattern
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("ranges", ranges)
        writer.member("wordPattern", wordPattern)
      }
    }
  }

  /// LSP 3.17, "Selection Range Request": the places from which selections are to grow.
  package struct SelectionRangeParams: Sendable, Readable {
    package var textDocument: TextDocumentIdentifier
    /// The answer has one chain of ranges for each, in this order.
    package var positions: [Position]

    package init(reading value: JSON.Value) throws(InvalidParams) {
      textDocument = try value.read("textDocument")
      positions = try value.read("positions")
    }
  }

  /// LSP 3.17, "SelectionRange": a range and those around it, the innermost first.
  package struct SelectionRange: Sendable, Equatable, JSON.Writable {
    /// The innermost first; each holds the one before.
    package var ranges: [Range]

    package init(_ ranges: [Range]) {
      self.ranges = ranges
    }

    package func write(to writer: inout JSON.Writer) {
      for (number, range) in ranges.enumerated() {
        if number > 0 { writer.key("parent") }
        writer.beginObject()
        writer.member("range", range)
      }
      for _ in ranges { writer.endObject() }
    }
  }

  /// LSP 3.17, "Document Link Request": a stretch that leads to another file.
  package struct DocumentLink: Sendable, Equatable, JSON.Writable {
    package var range: Range
    /// Where it leads.
    package var target: DocumentURI
    /// What a pointer on it shows; `nil` for nothing, or where the client shows none.
    package var tooltip: String?

    package init(range: Range, target: DocumentURI, tooltip: String?) {
      self.range = range
      self.target = target
      self.tooltip = tooltip
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("range", range)
        writer.member("target", target)
        writer.member("tooltip", tooltip)
      }
    }
  }
}
