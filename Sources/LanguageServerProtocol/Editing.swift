package import JSON

extension LSP {
  /// LSP 3.17, "WorkspaceEdit": in the older form for clients that know no `documentChanges`, else in the newer one.
  package struct WorkspaceEdit: Sendable, Equatable, JSON.Writable {
    /// The edits in one form or the other.
    package enum Content: Sendable, Equatable {
      case changes([(uri: DocumentURI, edits: [TextEdit])])
      case documentChanges([DocumentChange])

      package static func == (left: Self, right: Self) -> Bool {
        switch (left, right) {
        case (.changes(let left), .changes(let right)):
          left.elementsEqual(right) { $0.uri == $1.uri && $0.edits == $1.edits }
        case (.documentChanges(let left), .documentChanges(let right)): left == right
        default: false
        }
      }
    }

    /// What is to be changed.
    package var content: Content
    /// By the ids that the edits name.
    package var changeAnnotations: [(id: String, annotation: ChangeAnnotation)]

    package init(_ content: Content, changeAnnotations: [(id: String, annotation: ChangeAnnotation)] = []) {
      self.content = content
      self.changeAnnotations = changeAnnotations
    }

    /// This edit and another in the same form. A document that both edit is edited as here.
    package func union(_ other: WorkspaceEdit) -> WorkspaceEdit {
      var union = self
      switch (content, other.content) {
      case (.changes(let own), .changes(let more)):
        let known = Set(own.map(\.uri))
        union.content = .changes(own + more.filter { !known.contains($0.uri) })
      case (.documentChanges(let own), .documentChanges(let more)):
        let known = Set(own.map(\.uri))
        union.content = .documentChanges(own + more.filter { !known.contains($0.uri) })
      default: break
      }
      let known = Set(changeAnnotations.map(\.id))
      union.changeAnnotations += other.changeAnnotations.filter { !known.contains($0.id) }
      return union
    }

    package static func == (left: Self, right: Self) -> Bool {
      left.content == right.content
        && left.changeAnnotations.elementsEqual(right.changeAnnotations) {
          $0.id == $1.id && $0.annotation == $1.annotation
        }
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        switch content {
        case .changes(let changes):
          writer.object("changes") { writer in
            for (uri, edits) in changes { writer.member(uri.string, edits) }
          }
        case .documentChanges(let changes): writer.member("documentChanges", changes)
        }
        if !changeAnnotations.isEmpty {
          writer.object("changeAnnotations") { writer in
            for (id, annotation) in changeAnnotations { writer.member(id, annotation) }
          }
        }
      }
    }
  }

  /// LSP 3.17, "WorkspaceEdit": a member of `documentChanges`.
  package enum DocumentChange: Sendable, Equatable, JSON.Writable {
    case edit(TextDocumentEdit)
    case create(CreateFile)

    /// The document that it changes, or makes.
    package var uri: DocumentURI {
      switch self {
      case .edit(let edit): edit.uri
      case .create(let create): create.uri
      }
    }

    package func write(to writer: inout JSON.Writer) {
      switch self {
      case .edit(let edit): edit.write(to: &writer)
      case .create(let create): create.write(to: &writer)
      }
    }
  }

  /// LSP 3.17, "TextDocumentEdit": edits of one version of a document.
  package struct TextDocumentEdit: Sendable, Equatable, JSON.Writable {
    package var uri: DocumentURI
    /// `nil`, which is written, for a document that the client has not open.
    package var version: Int?
    /// All in the text of that version; none over another.
    package var edits: [TextEdit]
    /// Makes every edit an `AnnotatedTextEdit`.
    package var annotationId: String?

    package init(uri: DocumentURI, version: Int?, edits: [TextEdit], annotationId: String? = nil) {
      self.uri = uri
      self.version = version
      self.edits = edits
      self.annotationId = annotationId
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.object("textDocument") { writer in
          writer.member("uri", uri)
          writer.key("version")
          if let version { writer.integer(version) } else { writer.null() }
        }
        writer.array("edits") { writer in
          for edit in edits {
            writer.object { writer in
              writer.member("range", edit.range)
              writer.member("newText", edit.newText)
              writer.member("annotationId", annotationId)
            }
          }
        }
      }
    }
  }

  /// LSP 3.17, "CreateFile". A file that is there already is neither overwritten nor passed over: the edit fails.
  package struct CreateFile: Sendable, Equatable, JSON.Writable {
    package var uri: DocumentURI
    /// Which annotation of the edit tells of it; `nil` for none.
    package var annotationId: String?

    package init(uri: DocumentURI, annotationId: String? = nil) {
      self.uri = uri
      self.annotationId = annotationId
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("kind", "create")
        writer.member("uri", uri)
        writer.member("annotationId", annotationId)
      }
    }
  }

  /// LSP 3.17, "ChangeAnnotation": what a person is told of edits before they are made.
  package struct ChangeAnnotation: Sendable, Equatable, JSON.Writable {
    /// What a person reads beside the edits.
    package var label: String
    /// They are made only after the person has agreed.
    package var needsConfirmation: Bool

    package init(label: String, needsConfirmation: Bool) {
      self.label = label
      self.needsConfirmation = needsConfirmation
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("label", label)
        if needsConfirmation { writer.member("needsConfirmation", true) }
      }
    }
  }

  // MARK: Asking the client to edit or to show

  /// LSP 3.17, "Applies a WorkspaceEdit": what the client is asked to do, and how it is called in its history.
  package struct ApplyWorkspaceEditParams: Sendable, Equatable, JSON.Writable {
    /// Shown where the edit can be undone.
    package var label: String?
    /// What is to be changed.
    package var edit: WorkspaceEdit

    package init(label: String?, edit: WorkspaceEdit) {
      self.label = label
      self.edit = edit
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("label", label)
        writer.member("edit", edit)
      }
    }
  }

  /// LSP 3.17, "ApplyWorkspaceEditResult": whether the client has done it, and why not.
  package struct ApplyWorkspaceEditResult: Sendable, Equatable, Readable {
    /// All of it was done.
    package var applied: Bool
    /// In the client's words; `nil` where it does not say.
    package var failureReason: String?

    /// A client that says nothing has applied the edit: some answer `null`.
    package init(reading value: JSON.Value) {
      applied = value["applied"]?.bool ?? true
      failureReason = value["failureReason"]?.string
    }
  }

  /// LSP 3.17, "Show Document Request": what the client is asked to show, and the stretch to select in it.
  package struct ShowDocumentParams: Sendable, Equatable, JSON.Writable {
    package var uri: DocumentURI
    /// What to select; `nil` to leave the cursor where it is.
    package var selection: Range?

    package init(uri: DocumentURI, selection: Range?) {
      self.uri = uri
      self.selection = selection
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("uri", uri)
        writer.member("takeFocus", true)
        writer.member("selection", selection)
      }
    }
  }

  // MARK: Renaming

  /// LSP 3.17, "Rename Request": a place, and the new name of what stands there.
  package struct RenameParams: Sendable, Readable {
    package var textDocument: TextDocumentIdentifier
    package var position: Position
    /// As somebody typed it.
    package var newName: String

    package init(reading value: JSON.Value) throws(InvalidParams) {
      textDocument = try value.read("textDocument")
      position = try value.read("position")
      newName = try value.read("newName")
    }
  }

  /// LSP 3.17, "PrepareRenameResult", in its form with a placeholder.
  package struct PrepareRenameResult: Sendable, Equatable, JSON.Writable {
    package var range: Range
    /// What the field begins with: the old name.
    package var placeholder: String

    package init(range: Range, placeholder: String) {
      self.range = range
      self.placeholder = placeholder
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("range", range)
        writer.member("placeholder", placeholder)
      }
    }
  }
}
