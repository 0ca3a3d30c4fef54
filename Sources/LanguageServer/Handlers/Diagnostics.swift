import JSON
import LanguageServerProtocol
import Project

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
      // What the client shows of a document that is there no more would stay there. Without an id it is not asked about again.
      let told = Set(items.map(\.uri))
      for uri in known.keys.filter({ !told.contains($0) }).sorted(by: { $0.string < $1.string }) {
        items.append(
          LSP.WorkspaceDocumentDiagnosticReport(
            uri: uri, version: study.openDocuments[uri]?.version,
            report: .full(resultId: nil, items: JSON.Written([LSP.Diagnostic]()))))
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
    let items = JSON.Written(items)
    let id = fingerprint(items.bytes)
    return id == known ? .unchanged(resultId: id) : .full(resultId: id, items: items)
  }

  /// What bytes hold, in a few characters. Four FNV-1a hashes side by side, each of every fourth byte: one alone would
  /// wait on its own multiplications, byte for byte.
  private static func fingerprint(_ bytes: [UInt8]) -> String {
    var hashes: (UInt64, UInt64, UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 1, 2, 3)
    let prime: UInt64 = 0x100_0000_01B3
    let whole = bytes.count & ~3
    let span = bytes.span
    for index in stride(from: 0, to: whole, by: 4) {
      hashes.0 = (hashes.0 ^ UInt64(span[index])) &* prime
      hashes.1 = (hashes.1 ^ UInt64(span[index + 1])) &* prime
      hashes.2 = (hashes.2 ^ UInt64(span[index + 2])) &* prime
      hashes.3 = (hashes.3 ^ UInt64(span[index + 3])) &* prime
    }
    for index in whole..<bytes.count { hashes.0 = (hashes.0 ^ UInt64(span[index])) &* prime }
    let both = (hashes.0 ^ hashes.1 &* 31, hashes.2 ^ hashes.3 &* 37)
    return String(both.0, radix: 36) + String(both.1, radix: 36) + String(bytes.count, radix: 36)
  }
}
