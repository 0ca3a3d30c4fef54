import JSON
import LanguageServerProtocol
import Project
import ProjectFiles

extension Server {
  func documentDiagnostics(_ params: LSP.DocumentDiagnosticParams) throws(ResponseError) -> LSP.DocumentDiagnosticReport
  {
    let items = toProtocol.diagnostics(of: params.textDocument.uri)
    return .report(items, unlessKnownAs: params.previousResultId)
  }

  func workspaceDiagnostics(_ params: LSP.WorkspaceDiagnosticParams)
    -> @Sendable (Cancellation) -> LSP.WorkspaceDiagnosticReport
  {
    let known = Dictionary(params.previousResultIds.map { ($0.uri, $0.value) }) { _, last in last }
    return { [toProtocol, study] cancellation in
      var items: [LSP.WorkspaceDocumentDiagnosticReport] = []
      for (id, project) in study.studies.values.flatMap({ study in
        study.project.documents.keys.sorted().map { ($0, study.project) }
      }) {
        if cancellation.isCancelled { break }
        let uri = study.uri(of: id)
        let report = LSP.DocumentDiagnosticReport.report(
          toProtocol.diagnostics(of: id, in: project), unlessKnownAs: known[uri])
        items.append(
          LSP.WorkspaceDocumentDiagnosticReport(
            uri: uri, version: study.openDocuments[uri]?.version, report: report))
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
    let id = Digest(writer.bytes).rawValue
    return id == known ? .unchanged(resultId: id) : .full(resultId: id, items: items)
  }
}
