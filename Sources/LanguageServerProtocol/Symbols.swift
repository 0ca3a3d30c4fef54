package import JSON

extension LSP {
  /// LSP 3.17, "SymbolKind": by which clients choose a picture.
  package enum SymbolKind: Int, Sendable {
    case file = 1
    case module = 2
    case namespace = 3
    case package = 4
    case `class` = 5
    case method = 6
    case property = 7
    case field = 8
    case constructor = 9
    case `enum` = 10
    case interface = 11
    case function = 12
    case variable = 13
    case constant = 14
    case string = 15
    case number = 16
    case boolean = 17
    case array = 18
    case object = 19
    case key = 20
    case null = 21
    case enumMember = 22
    case `struct` = 23
    case event = 24
    case `operator` = 25
    case typeParameter = 26
  }

  /// LSP 3.17, "Document Symbols Request": an entry of the outline, with those below it.
  package struct DocumentSymbol: Sendable, Equatable, JSON.Writable {
    /// Must not be empty or white space alone.
    package var name: String
    /// A few words beside the name; `nil` where there is nothing to say.
    package var detail: String?
    /// By which clients choose a picture.
    package var kind: SymbolKind
    package var range: Range
    /// Lies within `range`.
    package var selectionRange: Range
    /// Those below it; not written where there are none.
    package var children: [DocumentSymbol]

    package init(
      name: String, detail: String? = nil, kind: SymbolKind, range: Range, selectionRange: Range,
      children: [DocumentSymbol] = []
    ) {
      self.name = name
      self.detail = detail
      self.kind = kind
      self.range = range
      self.selectionRange = selectionRange
      self.children = children
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("name", name)
        writer.member("detail", detail)
        writer.member("kind", kind.rawValue)
        writer.member("range", range)
        writer.member("selectionRange", selectionRange)
        if !children.isEmpty { writer.member("children", children) }
      }
    }
  }

  /// A symbol for clients that know no hierarchy, and LSP 3.17's `WorkspaceSymbol`, which has the same members.
  package struct SymbolInformation: Sendable, Equatable, JSON.Writable {
    /// What a list shows.
    package var name: String
    /// By which clients choose a picture.
    package var kind: SymbolKind
    package var location: Location
    /// Where it belongs, for a person; `nil` where that says nothing.
    package var containerName: String?

    package init(name: String, kind: SymbolKind, location: Location, containerName: String? = nil) {
      self.name = name
      self.kind = kind
      self.location = location
      self.containerName = containerName
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("name", name)
        writer.member("kind", kind.rawValue)
        writer.member("location", location)
        writer.member("containerName", containerName)
      }
    }
  }

  /// LSP 3.17, "DocumentSymbolResponse".
  package enum DocumentSymbolResponse: Sendable, Equatable, JSON.Writable {
    case tree([DocumentSymbol])
    case flat([SymbolInformation])

    package func write(to writer: inout JSON.Writer) {
      switch self {
      case .tree(let symbols): symbols.write(to: &writer)
      case .flat(let symbols): symbols.write(to: &writer)
      }
    }
  }

  /// LSP 3.17, "Workspace Symbols Request": what somebody types to find something.
  package struct WorkspaceSymbolParams: Sendable, Readable {
    /// Part of a name; empty for everything.
    package var query: String

    package init(reading value: JSON.Value) throws(InvalidParams) {
      query = try value.read("query")
    }
  }
}
