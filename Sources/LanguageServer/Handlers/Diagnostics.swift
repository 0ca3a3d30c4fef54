import JSON
import LanguageServerProtocol

extension Server {
  func documentDiagnostics(_ params: LSP.DocumentDiagnosticParams) throws(ResponseError) -> LSP.DocumentDiagnosticReport
  {
    let items = study.diagnostics(of: params.textDocument.uri, for: client)
    return .report(items, unlessKnownAs: params.previousResultId)
  }

  func workspaceDiagnostics(_ params: LSP.WorkspaceDiagnosticParams)
    -> @Sendable (Cancellation) -> LSP.WorkspaceDiagnosticReport
  {
    let known = Dictionary(params.previousResultIds.map { ($0.uri, $0.value) }) { _, last in last }
    return { [study, client] cancellation in
      var items: [LSP.WorkspaceDocumentDiagnosticReport] = []
      for document in study.documents.values {
        if cancellation.isCancelled { break }
        let report = LSP.DocumentDiagnosticReport.report(
          study.diagnostics(of: document.uri, for: client), unlessKnownAs: known[document.uri])
        items.append(
          LSP.WorkspaceDocumentDiagnosticReport(uri: document.uri, version: document.version, report: report))
      }
      return LSP.WorkspaceDiagnosticReport(items: items)
    }
  }
}

extension LSP.DocumentDiagnosticReport {
  /// The diagnostics, or only that they are still those of a report before.
  ///
  /// The id is made of the diagnostics themselves, so that it says "unchanged" exactly when they are.
  static func report(_ items: [LSP.Diagnostic], unlessKnownAs known: String?) -> Self {
    var writer = JSON.Writer()
    items.write(to: &writer)
    // FNV-1a.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in writer.bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let id = String(hash, radix: 36)
    return id == known ? .unchanged(resultId: id) : .full(resultId: id, items: items)
  }
}

extension StudyHost {
  /// What is to be said about a document, as this client can take it.
  func diagnostics(of uri: DocumentURI, for client: Client) -> [LSP.Diagnostic] {
    []
  }
}
