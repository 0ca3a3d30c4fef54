import Notation
package import Project
import TextModel

/// Something in the study that can be found by its name: LSP's workspace symbol.
package struct WorkspaceSymbol: Sendable, Equatable {
  /// A theme, category or code, a section or a speaker.
  package let kind: OutlineItem.Kind
  /// A code's id, with its label; a section's title; a speaker's label, with the name. Never empty.
  package let name: String
  /// Where it belongs: a code's parents, a section's or a speaker's document.
  package let container: String
  /// The name in its document, and what belongs to it.
  package let location: Location
}

extension Project {
  /// As many as somebody reads; who wants others types more.
  package static let mostSymbols = 256

  /// Codes, sections and speakers of the study whose name fits a query, the best first; among equals codes come before
  /// sections and sections before speakers, each in the order of the documents.
  ///
  /// - Parameter query: part of a name; everything fits an empty one.
  package func symbols(matching query: String) -> [WorkspaceSymbol] {
    var matcher = NameMatcher(query)
    var best = SymbolList()
    for id in codeIDs { add(id, &matcher, &best) }
    let transcripts = transcriptIDs
    for id in transcripts {
      guard let text = documents[id]?.text else { continue }
      addSections(of: text, id, &matcher, &best)
    }
    for id in transcripts {
      for speaker in header(of: id)?.speakers ?? [] {
        let match = [matcher.match(speaker.label), matcher.match(speaker.name)].compactMap { $0 }.min()
        guard let match else { continue }
        let name = speaker.name.isEmpty || speaker.name == speaker.label ? "" : " " + speaker.name
        best.add(
          WorkspaceSymbol(
            kind: .speaker, name: speaker.label + name, container: id.name,
            location: Location(id, speaker.labelRange, whole: speaker.range)), match)
      }
    }
    return best.symbols
  }

  private func add(_ id: CodeID, _ matcher: inout NameMatcher, _ best: inout SymbolList) {
    guard let entry = entry(id), let codebook = codebook(id.codebook), !entry.id.isEmpty else { return }
    let names = [entry.id, entry.label] + entry.aliases.map(\.text)
    guard let match = names.compactMap({ matcher.match($0) }).min() else { return }
    best.add(
      WorkspaceSymbol(
        kind: OutlineItem.Kind(entry.kind), name: entry.ownLabel.map { entry.id + ": " + $0 } ?? entry.id,
        container: entry.parent.map { codebook.path(of: $0) } ?? id.codebook.name,
        location: Location(id.codebook, entry.nameRange, whole: entry.ownRange)), match)
  }

  /// Headings are found by the first byte of their line, since most documents of a study are not parsed.
  private func addSections(of text: Text, _ id: DocumentID, _ matcher: inout NameMatcher, _ best: inout SymbolList) {
    let starts = text.lines.starts
    for line in starts.indices where starts[line] + 1 < text.bytes.count && text.bytes[starts[line]] == 0x23 {
      guard CharacterClass.isSpace(text.bytes[starts[line] + 1]) else { continue }
      let content = text.contentRange(ofLine: line)
      var first = min(content.lowerBound + 2, content.upperBound)
      while first < content.upperBound, CharacterClass.isSpace(text.bytes[first]) { first += 1 }
      let title = text.string(first..<min(content.upperBound, first + 200))
      guard title.isVisible, let match = matcher.match(title) else { continue }
      best.add(
        WorkspaceSymbol(
          kind: .section, name: title, container: id.name,
          location: Location(id, first..<content.upperBound, whole: content)),
        match)
    }
  }
}

/// The best of what has been added, sorted into few ranks, so that a study of a thousand interviews needs no sorting.
private struct SymbolList {
  private var ranks: [[WorkspaceSymbol]] = Array(repeating: [], count: NameMatch.scattered.rawValue + 1)

  mutating func add(_ symbol: WorkspaceSymbol, _ match: NameMatch) {
    if ranks[match.rawValue].count < Project.mostSymbols { ranks[match.rawValue].append(symbol) }
  }

  var symbols: [WorkspaceSymbol] { Array(ranks.joined().prefix(Project.mostSymbols)) }
}
