import EditorFeatures
import JSON
import LanguageServerProtocol
import Messages
import Project
import TextModel

/// From the study's types to the protocol's, with positions in the client's columns and sentences in its language.
struct ToProtocol {
  let study: StudyHost
  let client: Client
  let language: Language
  let occasion: Occasion

  static func position(_ position: Position) -> LSP.Position {
    LSP.Position(line: position.line, character: position.column)
  }

  static func range(_ range: Range<Int>, _ converter: inout PositionConverter) -> LSP.Range {
    let positions = converter.positions(of: range)
    return LSP.Range(start: position(positions.lowerBound), end: position(positions.upperBound))
  }

  private func range(_ range: Range<Int>, _ text: Text) -> LSP.Range {
    var converter = PositionConverter(text, client.positionEncoding)
    return Self.range(range, &converter)
  }

  // MARK: Diagnostics

  /// What is to be said about a document, as this client can take it.
  func diagnostics(of uri: DocumentURI) -> [LSP.Diagnostic] {
    guard let (project, id) = study.project(of: uri) else { return [] }
    return diagnostics(of: id, in: project)
  }

  func diagnostics(of id: DocumentID, in project: Project) -> [LSP.Diagnostic] {
    diagnostics(findings(in: id, of: project), in: project, id)
  }

  /// What is found in a document, without what is about the word that somebody is typing.
  private func findings(in id: DocumentID, of project: Project) -> [Finding] {
    var found = project.findings(in: id).found
    if let typing = study.typing(in: id) { found.removeAll(where: typing.holds) }
    return found
  }

  /// The message that tells an open document's diagnostics.
  ///
  /// - Parameter sheet: what was sent of the document last.
  func publication(of document: StudyHost.OpenDocument, version: Int?, _ sheet: inout DiagnosticSheet) -> [UInt8] {
    let frame = LSP.PublishDiagnosticsParams.frame(document.uri, version: version)
    guard let (project, id) = study.project(of: document.uri), let text = project[id]?.text else {
      return frame.opening + frame.closing
    }
    var places = Places(project, client.positionEncoding, study)
    let converter = PositionConverter(text, client.positionEncoding)
    return sheet.write(findings(in: id, of: project), frame, converter) { details($0, &places) }
  }

  /// Findings of one document, in the order of its text.
  func diagnostics(_ findings: [Finding], in project: Project, _ id: DocumentID) -> [LSP.Diagnostic] {
    guard !findings.isEmpty, let text = project[id]?.text else { return [] }
    var places = Places(project, client.positionEncoding, study)
    var converter = PositionConverter(text, client.positionEncoding)
    // Of a thousand names each is told of in the same words, which are put together once.
    var known: [ObjectIdentifier: LSP.Diagnostic.Details] = [:]
    return findings.map { finding in
      let details = known[ObjectIdentifier(finding.words)] ?? self.details(finding, &places)
      known[ObjectIdentifier(finding.words)] = details
      return LSP.Diagnostic(range: Self.range(finding.range, &converter), details: details)
    }
  }

  private func details(_ finding: Finding, _ places: inout Places) -> LSP.Diagnostic.Details {
    LSP.Diagnostic.Details(
      severity: Self.severity(finding.severity), code: finding.rule, source: "ordrett",
      message: finding.message.text(in: language),
      tags: finding.isUnnecessary && client.capabilities.diagnosticTags.contains(1) ? [.unnecessary] : [],
      relatedInformation: client.capabilities.diagnosticRelatedInformation
        ? finding.related.compactMap { related in
          places.location(related.document, related.range).map {
            LSP.DiagnosticRelatedInformation(location: $0, message: related.message.text(in: language))
          }
        } : [])
  }

  private static func severity(_ severity: Severity) -> LSP.DiagnosticSeverity {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .information: .information
    case .hint: .hint
    }
  }

  // MARK: What stands under the cursor

  func hover(_ place: FromProtocol.Place) -> LSP.Hover? {
    guard let hover = place.project.hover(at: place.offset, in: place.id, language: language),
      let text = place.project[place.id]?.text
    else { return nil }
    return LSP.Hover(
      contents: content(hover.content, markdown: client.capabilities.hoverMarkdown), range: range(hover.range, text))
  }

  func content(_ markup: Markup, markdown: Bool) -> LSP.MarkupContent {
    markdown
      ? LSP.MarkupContent(kind: .markdown, value: markup.markdown())
      : LSP.MarkupContent(kind: .plaintext, value: markup.plainText())
  }

  /// - Parameter asLinks: the client takes more than the bare places.
  func response(_ link: Link?, from place: FromProtocol.Place, asLinks: Bool) -> LSP.DefinitionResponse? {
    guard let link, let text = place.project[place.id]?.text else { return nil }
    var places = Places(place.project, client.positionEncoding, study)
    if !asLinks { return .locations(link.targets.compactMap { places.location($0.document, $0.range) }) }
    let origin = range(link.origin, text)
    let links = link.targets.compactMap { target -> LSP.LocationLink? in
      guard let whole = places.location(target.document, target.whole),
        let selection = places.location(target.document, target.range)
      else { return nil }
      return LSP.LocationLink(
        originSelectionRange: origin, targetUri: whole.uri, targetRange: whole.range,
        targetSelectionRange: selection.range)
    }
    return .links(links)
  }

  func references(_ place: FromProtocol.Place, includeDeclaration: Bool) -> [LSP.Location] {
    var places = Places(place.project, client.positionEncoding, study)
    let found = place.project.references(at: place.offset, in: place.id, includeDeclaration ? .declaration : [])
    return found.compactMap { places.location($0.document, $0.range) }
  }

  func highlights(_ place: FromProtocol.Place) -> [LSP.DocumentHighlight] {
    guard let text = place.project[place.id]?.text else { return [] }
    var converter = PositionConverter(text, client.positionEncoding)
    return place.project.highlights(at: place.offset, in: place.id).map { highlight in
      let kind: LSP.DocumentHighlightKind =
        switch highlight.kind {
        case .text: .text
        case .read: .read
        case .write: .write
        }
      return LSP.DocumentHighlight(range: Self.range(highlight.range, &converter), kind: kind)
    }
  }

  // MARK: Completion

  static var completionTriggers: [String] { Project.completionTriggers }

  /// So many items carry their documentation with them for a client that cannot ask for it later.
  private static let documented = 50

  func completions(_ place: FromProtocol.Place, in uri: DocumentURI) -> LSP.CompletionList? {
    guard let found = place.project.completions(at: place.offset, in: place.id, language: language),
      let text = place.project[place.id]?.text
    else { return nil }
    // Kate 22.12, which says nothing of completion, heeds no range of an edit.
    let word = client.capabilities.completionItems ? nil : ReplacedWord(text, at: place.offset, edit: found.range)
    let range: LSP.CompletionRange =
      client.capabilities.completionInsertReplace
      ? .insertReplace(insert: self.range(found.typed, text), replace: self.range(found.range, text))
      : .range(self.range(word?.range ?? found.range, text))
    let saysOnce = client.capabilities.completionEditRange
    let items = found.items.enumerated().map { number, item in
      var result = self.item(item, uri)
      if !saysOnce { result.range = range }
      if let word { result.newText = word.replacement(for: item) }
      if !client.capabilities.completionResolvesDocumentation, number < Self.documented {
        result.documentation = item.subject.flatMap { documentation(of: $0, in: place.project) }
      }
      return result
    }
    return LSP.CompletionList(isIncomplete: found.isIncomplete, editRange: saysOnce ? range : nil, items: items)
  }

  private func item(_ item: CompletionItem, _ uri: DocumentURI) -> LSP.CompletionItem {
    let snippet = client.capabilities.completionSnippets ? item.snippet : nil
    var result = LSP.CompletionItem(label: item.label, newText: snippet?.syntax ?? item.text)
    result.kind = Self.kind(item.kind)
    if client.capabilities.completionLabelDetails {
      result.labelDescription = item.description
      result.detail = item.detail
    } else {
      result.detail = item.detail ?? item.description
    }
    result.isDeprecated = item.isDiscouraged && client.capabilities.completionTags
    result.preselect = item.isPreselected
    result.sortText = item.sort
    if item.filter != item.label { result.filterText = item.filter }
    if snippet != nil { result.insertTextFormat = .snippet }
    if let subject = item.subject { result.data = ["uri": .string(uri.string), "subject": .string(subject.token)] }
    return result
  }

  private static func kind(_ kind: CompletionItem.Kind) -> LSP.CompletionItemKind {
    switch kind {
    case .code: .enumMember
    case .alias: .reference
    case .endMark: .keyword
    case .speaker: .field
    case .pseudonym: .variable
    case .sign: .event
    case .key: .property
    case .value: .value
    case .rule: .constant
    }
  }

  /// The documentation of an item by what it was given when it went out.
  func documentation(_ data: JSON.Value) -> LSP.MarkupContent? {
    guard let uri = data["uri"]?.string, let (project, _) = study.project(of: DocumentURI(uri)),
      let subject = data["subject"]?.string.flatMap({ CompletionSubject(token: $0) })
    else { return nil }
    return documentation(of: subject, in: project)
  }

  private func documentation(of subject: CompletionSubject, in project: Project) -> LSP.MarkupContent? {
    project.documentation(of: subject, language: language).map {
      content($0, markdown: client.capabilities.completionMarkdown)
    }
  }

  // MARK: Symbols and folding

  func symbols(of uri: DocumentURI) -> LSP.DocumentSymbolResponse? {
    guard let (project, id) = study.project(of: uri), let text = project[id]?.text else { return nil }
    var converter = PositionConverter(text, client.positionEncoding)
    let items = project.outline(of: id, language: language)
    if client.capabilities.hierarchicalDocumentSymbols {
      return .tree(items.map { symbol($0, &converter) })
    }
    var flat: [LSP.SymbolInformation] = []
    for item in items { append(item, in: nil, study.uri(of: id), &converter, to: &flat) }
    return .flat(flat)
  }

  private func symbol(_ item: OutlineItem, _ converter: inout PositionConverter) -> LSP.DocumentSymbol {
    let range = Self.range(item.range, &converter)
    let selection = Self.range(item.selection, &converter)
    return LSP.DocumentSymbol(
      name: item.name, detail: item.detail, kind: Self.kind(item.kind), range: range, selectionRange: selection,
      children: item.children.map { symbol($0, &converter) })
  }

  private func append(
    _ item: OutlineItem, in container: String?, _ uri: DocumentURI, _ converter: inout PositionConverter,
    to flat: inout [LSP.SymbolInformation]
  ) {
    let location = LSP.Location(uri: uri, range: Self.range(item.range, &converter))
    flat.append(
      LSP.SymbolInformation(name: item.name, kind: Self.kind(item.kind), location: location, containerName: container))
    for child in item.children { append(child, in: item.name, uri, &converter, to: &flat) }
  }

  func symbols(matching query: String, isCancelled: () -> Bool) -> [LSP.SymbolInformation] {
    var found: [LSP.SymbolInformation] = []
    for (_, study) in study.studies.sorted(by: { $0.key.folder < $1.key.folder }) where !isCancelled() {
      var places = Places(study.project, client.positionEncoding, self.study)
      for symbol in study.project.symbols(matching: query) {
        guard let location = places.location(symbol.location.document, symbol.location.range) else { continue }
        found.append(
          LSP.SymbolInformation(
            name: symbol.name, kind: Self.kind(symbol.kind), location: location, containerName: symbol.container))
      }
    }
    return found
  }

  static func kind(_ kind: OutlineItem.Kind) -> LSP.SymbolKind {
    switch kind {
    case .header: .object
    case .speaker: .field
    case .section: .namespace
    case .turn: .event
    case .segment: .key
    case .theme: .class
    case .category: .enum
    case .code: .enumMember
    }
  }

  /// Where the client takes only so many, the longest stay.
  func foldings(of uri: DocumentURI) -> [LSP.FoldingRange]? {
    guard let (project, id) = study.project(of: uri) else { return nil }
    var foldings = project.foldings(in: id)
    if let limit = client.capabilities.foldingRangeLimit, limit >= 0, foldings.count > limit {
      let longest = foldings.indices.sorted { foldings[$0].lines.count > foldings[$1].lines.count }.prefix(limit)
      foldings = longest.sorted().map { foldings[$0] }
    }
    return foldings.map { folding in
      let kind: LSP.FoldingRangeKind? =
        switch folding.kind {
        case .comment: .comment
        case .header, .section: .region
        case .turn, .segment, .code: nil
        }
      return LSP.FoldingRange(startLine: folding.lines.lowerBound, endLine: folding.lines.upperBound, kind: kind)
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
