package import JSON

extension LSP {
  /// LSP 3.17, "DiagnosticSeverity".
  package enum DiagnosticSeverity: Int, Sendable {
    case error = 1
    case warning = 2
    case information = 3
    case hint = 4
  }

  /// LSP 3.17, "DiagnosticTag": by which clients fade or strike out.
  package enum DiagnosticTag: Int, Sendable {
    /// Shown faded.
    case unnecessary = 1
    /// Shown struck through.
    case deprecated = 2
  }

  /// LSP 3.17, "DiagnosticRelatedInformation": another place that a diagnostic is about, and what it has to do with it.
  package struct DiagnosticRelatedInformation: Sendable, Equatable, JSON.Writable {
    package var location: Location
    /// What the place has to do with it, in words for a person.
    package var message: String

    package init(location: Location, message: String) {
      self.location = location
      self.message = message
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("location", location)
        writer.member("message", message)
      }
    }
  }

  /// LSP 3.17, "Diagnostic": what is to be said about a stretch of a document.
  package struct Diagnostic: Sendable, Equatable, JSON.Writable {
    /// All but the place: severity, code, source, message, tags, related information. Of a thousand names in a transcript
    /// each is told of in the same words, so it is written once for all of them.
    package struct Details: Sendable, Hashable {
      fileprivate let written: [UInt8]

      package init(
        severity: DiagnosticSeverity? = nil, code: String? = nil, source: String? = nil, message: String,
        tags: [DiagnosticTag] = [], relatedInformation: [DiagnosticRelatedInformation] = []
      ) {
        var writer = JSON.Writer()
        writer.object { writer in
          writer.member("severity", severity?.rawValue)
          writer.member("code", code)
          writer.member("source", source)
          writer.member("message", message)
          if !tags.isEmpty { writer.member("tags", tags.map(\.rawValue)) }
          if !relatedInformation.isEmpty { writer.member("relatedInformation", relatedInformation) }
        }
        // They come behind the range.
        written = [UInt8(ascii: ",")] + writer.bytes.dropFirst()
      }
    }

    package var range: Range
    /// What is said about the range.
    package var details: Details

    package init(range: Range, details: Details) {
      self.range = range
      self.details = details
    }

    package func write(to writer: inout JSON.Writer) {
      writer.written { append(to: &$0) }
    }

    /// Writes it to bytes that are put together by hand.
    package func append(to bytes: inout [UInt8]) {
      bytes += Self.opening
      range.append(to: &bytes)
      bytes += details.written
    }

    private static let opening = Array(#"{"range":"#.utf8)
  }

  // MARK: Pushed

  /// LSP 3.17, "PublishDiagnostics Notification": all diagnostics of one document.
  package struct PublishDiagnosticsParams: Sendable, Equatable, JSON.Writable {
    package var uri: DocumentURI
    /// The text that the ranges count in; not written where it is `nil`, as for a client that does not ask for it.
    package var version: Int?
    /// All there are now: they replace those that were sent before.
    package var diagnostics: [Diagnostic]

    package init(uri: DocumentURI, version: Int?, diagnostics: [Diagnostic]) {
      self.uri = uri
      self.version = version
      self.diagnostics = diagnostics
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("uri", uri)
        writer.member("version", version)
        writer.member("diagnostics", diagnostics)
      }
    }

    /// The notification as it stands around its diagnostics, for who writes these himself: what goes before the first and
    /// behind the last.
    package static func frame(_ uri: DocumentURI, version: Int?) -> (opening: [UInt8], closing: [UInt8]) {
      let empty = PublishDiagnosticsParams(uri: uri, version: version, diagnostics: [])
      let message = OutgoingMessage.notification("textDocument/publishDiagnostics", empty)
      return (Array(message.dropLast(3)), Array(message.suffix(3)))
    }
  }

  // MARK: Pulled

  /// LSP 3.17, "Document Diagnostics": a document, and the report of it that the client has.
  package struct DocumentDiagnosticParams: Sendable, Readable {
    package var textDocument: TextDocumentIdentifier
    /// That of the report the client has; `nil` where it has none.
    package var previousResultId: String?

    package init(reading value: JSON.Value) throws(InvalidParams) {
      textDocument = try value.read("textDocument")
      previousResultId = value["previousResultId"]?.string
    }
  }

  /// LSP 3.17, "DocumentDiagnosticReport", and with ``WorkspaceDocumentDiagnosticReport`` the workspace's.
  package enum DocumentDiagnosticReport: Sendable, Equatable, JSON.Writable {
    /// The items are an array of ``Diagnostic``.
    case full(resultId: String?, items: JSON.Written)
    case unchanged(resultId: String)

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in writeMembers(to: &writer) }
    }

    fileprivate func writeMembers(to writer: inout JSON.Writer) {
      switch self {
      case .full(let resultId, let items):
        writer.member("kind", "full")
        writer.member("resultId", resultId)
        writer.member("items", items)
      case .unchanged(let resultId):
        writer.member("kind", "unchanged")
        writer.member("resultId", resultId)
      }
    }
  }

  /// LSP 3.17, "Workspace Diagnostics": the reports that the client has of any documents.
  package struct WorkspaceDiagnosticParams: Sendable, Readable {
    /// A document's URI and the id of the report that the client has of it.
    package var previousResultIds: [(uri: DocumentURI, value: String)]

    package init(reading value: JSON.Value) throws(InvalidParams) {
      guard value.object != nil else { throw InvalidParams("not an object") }
      previousResultIds = (value["previousResultIds"]?.array ?? []).compactMap { previous in
        guard let uri = previous["uri"]?.string, let value = previous["value"]?.string else { return nil }
        return (DocumentURI(uri), value)
      }
    }
  }

  /// LSP 3.17, "WorkspaceDocumentDiagnosticReport": the report of one document, which need not be open.
  package struct WorkspaceDocumentDiagnosticReport: Sendable, Equatable, JSON.Writable {
    package var uri: DocumentURI
    /// `nil`, which is written, where the document is not open.
    package var version: Int?
    /// What is in it, or that it is as before.
    package var report: DocumentDiagnosticReport

    package init(uri: DocumentURI, version: Int?, report: DocumentDiagnosticReport) {
      self.uri = uri
      self.version = version
      self.report = report
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("uri", uri)
        writer.key("version")
        if let version { writer.integer(version) } else { writer.null() }
        report.writeMembers(to: &writer)
      }
    }
  }

  /// LSP 3.17, "WorkspaceDiagnosticReport": the reports of all documents.
  package struct WorkspaceDiagnosticReport: Sendable, Equatable, JSON.Writable {
    /// One for each document that there is something to say about.
    package var items: [WorkspaceDocumentDiagnosticReport]

    package init(items: [WorkspaceDocumentDiagnosticReport]) {
      self.items = items
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in writer.member("items", items) }
    }
  }
}
