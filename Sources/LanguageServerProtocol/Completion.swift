package import JSON

extension LSP {
  package struct CompletionParams: Sendable, Readable {
    package var textDocument: TextDocumentIdentifier
    package var position: Position
    package var triggerCharacter: String?

    package init(reading value: JSON.Value) throws(InvalidParams) {
      textDocument = try value.read("textDocument")
      position = try value.read("position")
      triggerCharacter = value["context"]?["triggerCharacter"]?.string
    }
  }

  package enum CompletionItemKind: Int, Sendable {
    case text = 1
    case method = 2
    case function = 3
    case constructor = 4
    case field = 5
    case variable = 6
    case `class` = 7
    case interface = 8
    case module = 9
    case property = 10
    case unit = 11
    case value = 12
    case `enum` = 13
    case keyword = 14
    case snippet = 15
    case color = 16
    case file = 17
    case reference = 18
    case folder = 19
    case enumMember = 20
    case constant = 21
    case `struct` = 22
    case event = 23
    case `operator` = 24
    case typeParameter = 25
  }

  package enum InsertTextFormat: Int, Sendable {
    case plainText = 1
    case snippet = 2
  }

  /// What a completion item puts into the text, and where: LSP 3.17, "TextEdit | InsertReplaceEdit".
  package enum CompletionEdit: Sendable, Equatable, JSON.Writable {
    case edit(TextEdit)
    /// `insert` ends at the caret and `replace` after the word it stands in; both begin at the same place.
    case insertReplace(newText: String, insert: Range, replace: Range)

    package func write(to writer: inout JSON.Writer) {
      switch self {
      case .edit(let edit): edit.write(to: &writer)
      case .insertReplace(let newText, let insert, let replace):
        writer.object { writer in
          writer.member("newText", newText)
          writer.member("insert", insert)
          writer.member("replace", replace)
        }
      }
    }
  }

  package struct CompletionItem: Sendable, Equatable, JSON.Writable {
    package var label: String
    package var labelDetails: String?
    package var kind: CompletionItemKind?
    package var detail: String?
    package var documentation: MarkupContent?
    package var isDeprecated = false
    package var preselect = false
    package var sortText: String?
    package var filterText: String?
    package var insertTextFormat: InsertTextFormat?
    package var textEdit: CompletionEdit?
    /// Comes back with `completionItem/resolve`.
    package var data: JSON.Value?

    package init(label: String) {
      self.label = label
    }

    package func write(to writer: inout JSON.Writer) {
      writer.beginObject()
      writer.member("label", label)
      if let labelDetails { writer.object("labelDetails") { $0.member("description", labelDetails) } }
      writer.member("kind", kind?.rawValue)
      if isDeprecated { writer.member("tags", [1]) }
      writer.member("detail", detail)
      writer.member("documentation", documentation)
      if preselect { writer.member("preselect", true) }
      writer.member("sortText", sortText)
      writer.member("filterText", filterText)
      writer.member("insertTextFormat", insertTextFormat?.rawValue)
      writer.member("textEdit", textEdit)
      writer.member("data", data)
      writer.endObject()
    }
  }

  package struct CompletionList: Sendable, Equatable, JSON.Writable {
    /// Typing on should ask again.
    package var isIncomplete: Bool
    package var items: [CompletionItem]

    package init(isIncomplete: Bool, items: [CompletionItem]) {
      self.isIncomplete = isIncomplete
      self.items = items
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("isIncomplete", isIncomplete)
        writer.member("items", items)
      }
    }
  }
}
