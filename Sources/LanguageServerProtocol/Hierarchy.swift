package import JSON

extension LSP {
  /// `CallHierarchyItem` and `TypeHierarchyItem`, which have the same members.
  package struct HierarchyItem: Sendable, Equatable, Readable, JSON.Writable {
    /// What a tree shows.
    package var name: String
    /// By which clients choose a picture; an event where what comes back is none.
    package var kind: SymbolKind
    /// A few words beside the name; `nil` where there is nothing to say.
    package var detail: String?
    package var uri: DocumentURI
    package var range: Range
    /// Lies within `range`.
    package var selectionRange: Range
    /// Comes back when the client asks for what is below or above it.
    package var data: JSON.Value?

    package init(
      name: String, kind: SymbolKind, detail: String?, uri: DocumentURI, range: Range, selectionRange: Range,
      data: JSON.Value? = nil
    ) {
      self.name = name
      self.kind = kind
      self.detail = detail
      self.uri = uri
      self.range = range
      self.selectionRange = selectionRange
      self.data = data
    }

    package init(reading value: JSON.Value) throws(InvalidParams) {
      name = try value.read("name")
      kind = (value["kind"]?.integer).flatMap { SymbolKind(rawValue: $0) } ?? .event
      detail = value["detail"]?.string
      uri = try value.read("uri")
      range = try value.read("range")
      selectionRange = try value.read("selectionRange")
      data = value["data"]
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("name", name)
        writer.member("kind", kind.rawValue)
        writer.member("detail", detail)
        writer.member("uri", uri)
        writer.member("range", range)
        writer.member("selectionRange", selectionRange)
        writer.member("data", data)
      }
    }
  }

  /// The params of every request about an item that was handed out before.
  package struct HierarchyParams: Sendable, Readable {
    /// As it went out.
    package var item: HierarchyItem

    package init(reading value: JSON.Value) throws(InvalidParams) {
      item = try value.read("item")
    }
  }

  /// LSP 3.17, "Call Hierarchy Incoming Calls": who calls an item, and where.
  package struct CallHierarchyIncomingCall: Sendable, Equatable, JSON.Writable {
    /// Who calls.
    package var from: HierarchyItem
    /// In the document of `from`.
    package var fromRanges: [Range]

    package init(from: HierarchyItem, fromRanges: [Range]) {
      self.from = from
      self.fromRanges = fromRanges
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("from", from)
        writer.member("fromRanges", fromRanges)
      }
    }
  }

  /// LSP 3.17, "Call Hierarchy Outgoing Calls": whom an item calls, and where.
  package struct CallHierarchyOutgoingCall: Sendable, Equatable, JSON.Writable {
    /// Who is called.
    package var to: HierarchyItem
    /// In the document of the item that was asked about.
    package var fromRanges: [Range]

    package init(to: HierarchyItem, fromRanges: [Range]) {
      self.to = to
      self.fromRanges = fromRanges
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("to", to)
        writer.member("fromRanges", fromRanges)
      }
    }
  }
}
