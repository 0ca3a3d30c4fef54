package import JSON

extension LSP {
  /// LSP 3.17, "CompletionItemKind": by which clients choose a picture.
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

  /// LSP 3.17, "InsertTextFormat": whether `$1` in what is inserted is a place for the cursor.
  package enum InsertTextFormat: Int, Sendable {
    case plainText = 1
    case snippet = 2
  }

  /// What completion items replace: LSP 3.17, "TextEdit | InsertReplaceEdit" and `itemDefaults.editRange`.
  package enum CompletionRange: Sendable, Equatable {
    case range(Range)
    /// `insert` ends at the caret and `replace` after the word it stands in; both begin at the same place.
    case insertReplace(insert: Range, replace: Range)
  }

  /// LSP 3.17, "CompletionItem": one thing to type at the cursor.
  package struct CompletionItem: Sendable, Equatable, JSON.Writable {
    /// What a list shows.
    package var label: String
    /// Written as `labelDetails.description`.
    package var labelDescription: String?
    /// `nil` where no picture fits.
    package var kind: CompletionItemKind?
    /// A few words behind the label.
    package var detail: String?
    /// `nil` where it comes with `completionItem/resolve`, or there is nothing to explain.
    package var documentation: MarkupContent?
    /// Written as a tag, which clients strike the item out by.
    package var isDeprecated = false
    /// The list opens with this item chosen.
    package var preselect = false
    /// By which the list is sorted; the label where it is `nil`.
    package var sortText: String?
    /// What is compared with what was typed; the label where it is `nil`.
    package var filterText: String?
    /// Plain text where it is `nil`.
    package var insertTextFormat: InsertTextFormat?
    /// What comes in the place of the range.
    package var newText: String
    /// `nil` where the list says it for all its items.
    package var range: CompletionRange?
    /// Comes back with `completionItem/resolve`.
    package var data: JSON.Value?

    package init(label: String, newText: String) {
      self.label = label
      self.newText = newText
    }

    package func write(to writer: inout JSON.Writer) {
      writer.beginObject()
      writer.member("label", label)
      if let labelDescription { writer.object("labelDetails") { $0.member("description", labelDescription) } }
      writer.member("kind", kind?.rawValue)
      if isDeprecated { writer.member("tags", [1]) }
      writer.member("detail", detail)
      writer.member("documentation", documentation)
      if preselect { writer.member("preselect", true) }
      writer.member("sortText", sortText)
      writer.member("filterText", filterText)
      writer.member("insertTextFormat", insertTextFormat?.rawValue)
      switch range {
      case nil: if newText != label { writer.member("textEditText", newText) }
      case .range(let range): writer.member("textEdit", TextEdit(range: range, newText: newText))
      case .insertReplace(let insert, let replace):
        writer.object("textEdit") { writer in
          writer.member("newText", newText)
          writer.member("insert", insert)
          writer.member("replace", replace)
        }
      }
      writer.member("data", data)
      writer.endObject()
    }
  }

  /// LSP 3.17, "CompletionList": the items, and whether another keystroke may bring others.
  package struct CompletionList: Sendable, Equatable, JSON.Writable {
    /// Typing on should ask again.
    package var isIncomplete: Bool
    /// What every item replaces that does not say so itself, for clients that know `itemDefaults.editRange`.
    package var editRange: CompletionRange?
    /// Clients sort them by `sortText`.
    package var items: [CompletionItem]

    package init(isIncomplete: Bool, editRange: CompletionRange?, items: [CompletionItem]) {
      self.isIncomplete = isIncomplete
      self.editRange = editRange
      self.items = items
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("isIncomplete", isIncomplete)
        if let editRange {
          writer.object("itemDefaults") { writer in
            switch editRange {
            case .range(let range): writer.member("editRange", range)
            case .insertReplace(let insert, let replace):
              writer.object("editRange") { writer in
                writer.member("insert", insert)
                writer.member("replace", replace)
              }
            }
          }
        }
        writer.member("items", items)
      }
    }
  }

  /// The params and the answer of `completionItem/resolve`: an item as it went out and came back, with whatever the client
  /// keeps in it.
  package struct ResolvedCompletionItem: Sendable, Readable, JSON.Writable {
    private var item: JSON.Object
    /// Filled in before the item goes back; what came with it stays where it is `nil`.
    package var documentation: MarkupContent?

    package init(reading value: JSON.Value) throws(InvalidParams) {
      guard let item = value.object else { throw InvalidParams("not an object") }
      let _: String = try value.read("label")
      self.item = item
    }

    /// What the item was given when it went out.
    package var data: JSON.Value? { item["data"] }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        for (key, value) in item.members where documentation == nil || key != "documentation" {
          writer.member(key, value)
        }
        writer.member("documentation", documentation)
      }
    }
  }
}
