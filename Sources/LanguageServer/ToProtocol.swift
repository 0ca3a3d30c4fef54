import LanguageServerProtocol
import Messages
import Project
import TextModel

/// From the study's types to the protocol's. Here and in `FromProtocol.swift` alone the two meet.
struct ToProtocol {
  let study: StudyHost
  let client: Client
  let language: Language

  static func position(_ position: Position) -> LSP.Position {
    LSP.Position(line: position.line, character: position.column)
  }

  static func range(_ range: Range<Int>, _ converter: inout PositionConverter) -> LSP.Range {
    let positions = converter.positions(of: range)
    return LSP.Range(start: position(positions.lowerBound), end: position(positions.upperBound))
  }

  // MARK: Diagnostics

  /// What is to be said about a document, as this client can take it.
  func diagnostics(of uri: DocumentURI) -> [LSP.Diagnostic] {
    guard let (project, id) = study.project(of: uri) else { return [] }
    return diagnostics(of: id, in: project)
  }

  func diagnostics(of id: DocumentID, in project: Project) -> [LSP.Diagnostic] {
    guard let text = project[id]?.text else { return [] }
    var places = Places(project, client.positionEncoding, study)
    var converter = PositionConverter(text, client.positionEncoding)
    return project.findings(in: id).found.map { finding in
      LSP.Diagnostic(
        range: Self.range(finding.range, &converter), severity: Self.severity(finding.severity), code: finding.rule,
        source: "ordrett", message: finding.message.text(in: language),
        tags: finding.isUnnecessary && client.capabilities.diagnosticTags.contains(1) ? [.unnecessary] : [],
        relatedInformation: client.capabilities.diagnosticRelatedInformation
          ? finding.related.compactMap { related in
            places.location(related.document, related.range).map {
              LSP.DiagnosticRelatedInformation(location: $0, message: related.message.text(in: language))
            }
          } : [])
    }
  }

  private static func severity(_ severity: Severity) -> LSP.DiagnosticSeverity {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .information: .information
    case .hint: .hint
    }
  }

  /// Locations in any document of a project. Each document is measured once, however many places lie in it.
  struct Places {
    private let project: Project
    private let encoding: PositionEncoding
    private let study: StudyHost
    private var converters: [DocumentID: PositionConverter] = [:]

    init(_ project: Project, _ encoding: PositionEncoding, _ study: StudyHost) {
      self.project = project
      self.encoding = encoding
      self.study = study
    }

    /// `nil` for a document that the project has not.
    mutating func location(_ id: DocumentID, _ range: Range<Int>) -> LSP.Location? {
      guard var converter = converters[id] ?? project[id].map({ PositionConverter($0.text, encoding) }) else {
        return nil
      }
      let range = ToProtocol.range(range, &converter)
      converters[id] = converter
      return LSP.Location(uri: study.uri(of: id), range: range)
    }
  }
}
