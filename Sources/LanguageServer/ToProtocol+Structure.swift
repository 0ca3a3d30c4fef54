import EditorFeatures
import JSON
import LanguageServerProtocol
import Messages
import Project
import TextModel

/// Names that belong together, what holds what, and what leads where.
extension ToProtocol {
  func linkedNames(_ place: FromProtocol.Place) -> LSP.LinkedEditingRanges? {
    guard let ranges = place.project.linkedNames(at: place.offset, in: place.id),
      let text = place.project[place.id]?.text
    else { return nil }
    var converter = PositionConverter(text, client.positionEncoding)
    return LSP.LinkedEditingRanges(ranges: ranges.map { Self.range($0, &converter) }, wordPattern: #"[^\s{}:]+"#)
  }

  /// One for each position, as LSP 3.17 wants.
  func selectionRanges(_ params: LSP.SelectionRangeParams) -> [LSP.SelectionRange]? {
    guard let (project, id) = study.project(of: params.textDocument.uri), let text = project[id]?.text else {
      return nil
    }
    var converter = PositionConverter(text, client.positionEncoding)
    return params.positions.map { position in
      let offset = converter.offset(of: FromProtocol.position(position))
      return LSP.SelectionRange(
        project.selectionRanges(at: offset, in: id).map { Self.range($0, &converter) })
    }
  }

  func links(of uri: DocumentURI) -> [LSP.DocumentLink]? {
    guard let (project, id) = study.project(of: uri), let text = project[id]?.text else { return nil }
    var converter = PositionConverter(text, client.positionEncoding)
    return project.links(in: id).map { link in
      let range = Self.range(link.range, &converter)
      switch link.target {
      case .document(let document):
        return LSP.DocumentLink(range: range, target: study.uri(of: document), tooltip: tooltip(document.name))
      case .recording(let path, let time):
        // A media fragment, W3C "Media Fragments URI 1.0".
        let fragment = time.map { "#t=\($0 / 1000)" } ?? ""
        let target = path.hasPrefix("/") ? DocumentURI(path: path).string : path
        return LSP.DocumentLink(
          range: range, target: DocumentURI(target + fragment),
          tooltip: tooltip(Message(.linkRecording).text(in: language)))
      }
    }
  }

  private func tooltip(_ words: String) -> String? { client.capabilities.linkTooltips ? words : nil }

  // MARK: The tree of codes

  func codeTree(_ place: FromProtocol.Place) -> [LSP.HierarchyItem]? {
    let found = items(place.project.codeTree(at: place.offset, in: place.id, language: language), place.project)
    return found.isEmpty ? nil : found
  }

  /// The codes above or below an item that was handed out before.
  func codes(_ direction: Direction, _ item: LSP.HierarchyItem) -> [LSP.HierarchyItem]? {
    guard let (project, _) = study.project(of: item.uri), let path = item.data?["code"]?.string,
      let code = project.codeTreeItem(named: path)
    else { return nil }
    switch direction {
    case .up: return items(project.codesAbove(code, language: language), project)
    case .down: return items(project.codesBelow(code, language: language), project)
    }
  }

  enum Direction { case up, down }

  private func items(_ items: [CodeTreeItem], _ project: Project) -> [LSP.HierarchyItem] {
    var places = Places(project, client.positionEncoding, study)
    return items.compactMap { item in
      let data: JSON.Value = ["code": .string(project.path(of: item.code))]
      return self.item(item.name, Self.kind(item.kind), item.detail, item.location, data, &places)
    }
  }

  private func item(
    _ name: String, _ kind: LSP.SymbolKind, _ detail: String?, _ location: EditorFeatures.Location, _ data: JSON.Value?,
    _ places: inout Places
  ) -> LSP.HierarchyItem? {
    guard let whole = places.location(location.document, location.whole),
      let selection = places.location(location.document, location.range)
    else { return nil }
    return LSP.HierarchyItem(
      name: name, kind: kind, detail: detail, uri: whole.uri, range: whole.range, selectionRange: selection.range,
      data: data)
  }

  // MARK: Who answers whom

  func conversation(_ place: FromProtocol.Place) -> [LSP.HierarchyItem]? {
    guard let item = place.project.conversation(at: place.offset, in: place.id, language: language) else { return nil }
    return items([item], place.project)
  }

  func question(of item: LSP.HierarchyItem) -> [LSP.CallHierarchyIncomingCall]? {
    guard let place = place(of: item) else { return nil }
    let found = place.project.question(of: place.offset, in: place.id, language: language)
    return items(found, place.project).map {
      LSP.CallHierarchyIncomingCall(from: $0, fromRanges: [$0.selectionRange])
    }
  }

  func answers(to item: LSP.HierarchyItem) -> [LSP.CallHierarchyOutgoingCall]? {
    guard let place = place(of: item) else { return nil }
    let found = place.project.answers(to: place.offset, in: place.id, language: language)
    return items(found, place.project).map {
      LSP.CallHierarchyOutgoingCall(to: $0, fromRanges: [item.selectionRange])
    }
  }

  private func place(of item: LSP.HierarchyItem) -> FromProtocol.Place? {
    guard let (project, id) = study.project(of: item.uri), let text = project[id]?.text else { return nil }
    let offset = PositionConverter(text, client.positionEncoding)
      .offset(of: FromProtocol.position(item.selectionRange.start))
    return FromProtocol.Place(project: project, id: id, offset: offset)
  }

  private func items(_ items: [ConversationItem], _ project: Project) -> [LSP.HierarchyItem] {
    var places = Places(project, client.positionEncoding, study)
    return items.compactMap { item($0.name, .event, $0.detail, $0.location, nil, &places) }
  }
}
