import LanguageServerProtocol
import Messages
import Project

/// Sends diagnostics to a client that waits for them, and tells one that fetches them when to fetch again.
///
/// Never both, which would show everything twice: a client fetches that says `textDocument.diagnostic` and can be told to
/// fetch again, any other waits. Who fetches nonetheless is answered.
struct DiagnosticsPublisher {
  /// Open documents whose diagnostics may be others than those sent last, in the order in which that came about.
  private var stale: [DocumentURI] = []
  /// Documents that have been closed with their diagnostics still showing.
  private var closed: [DocumentURI] = []
  /// Something other than the text of the document itself changed what a client would fetch.
  private var mustRefresh = false
  /// What was sent last of each document, in the language in which it was said.
  private var sent: [DocumentURI: DiagnosticSheet] = [:]
  private var language: Language?

  /// There may be something to send.
  var isDue: Bool { mustRefresh || !stale.isEmpty || !closed.isEmpty }

  mutating func mark(_ uri: DocumentURI) {
    if !stale.contains(uri) { stale.append(uri) }
  }

  /// What the client fetched may be out of date though it changed nothing itself.
  mutating func markFetched() { mustRefresh = true }

  mutating func clear(_ uri: DocumentURI) {
    stale.removeAll { $0 == uri }
    closed.append(uri)
    sent[uri] = nil
  }

  /// Sends what is due. A document whose next change waits already is left for then, so that only the last of several
  /// changes is checked.
  mutating func publish(_ toProtocol: ToProtocol, _ client: inout Client, _ inbox: Inbox) {
    let study = toProtocol.study
    if language != toProtocol.language {
      language = toProtocol.language
      sent = [:]
    }
    if client.capabilities.pullDiagnostics {
      stale.removeAll()
      closed.removeAll()
    } else {
      for uri in closed where study.openDocuments[uri]?.uri.string != uri.string {
        let frame = LSP.PublishDiagnosticsParams.frame(uri, version: nil)
        client.publish(frame.opening + frame.closing, of: uri)
      }
      // Taken out meanwhile, so that they are changed in place.
      var sent: [DocumentURI: DiagnosticSheet] = [:]
      swap(&sent, &self.sent)
      stale.removeAll { uri in
        if inbox.holdsChange(of: uri) { return false }
        if let document = study.openDocuments[uri] {
          if !study.isReady(document) { return false }
          let version = client.capabilities.diagnosticVersion ? document.version : nil
          let message = toProtocol.publication(of: document, version: version, &sent[uri, default: DiagnosticSheet()])
          client.publish(message, of: document.uri)
        }
        return true
      }
      self.sent = sent
    }
    closed.removeAll()
    guard mustRefresh else { return }
    // One at a time: a client that is slow to answer is not asked again with each keystroke.
    if client.isAskedToRefresh { return }
    for method in client.capabilities.refreshes { client.ask(.refresh, method, LSP.Position?.none) }
    mustRefresh = false
  }
}
