import Messages
import Notation
import Project
import TextModel

/// After `{+` and `{#`: the codes of the study.
extension TranscriptCompletion {
  func codeCompletions(_ mark: OpenMark) -> Completions? {
    let typed = cursor.text.string(mark.typed)
    var list = CodeList(self, mark)
    if let equals = typed.firstIndex(of: "=") {
      list.addLabels(of: String(typed[..<equals]), typed: String(typed[typed.index(after: equals)...]))
    } else if let slash = typed.lastIndex(of: "/") {
      list.addChildren(of: String(typed[..<slash]), typed: String(typed[typed.index(after: slash)...]))
    } else {
      list.addCodes(typed: typed)
    }
    return list.items.completions(replacing: mark.name, cursor: cursor.offset)
  }
}

private struct CodeList {
  let place: TranscriptCompletion
  let mark: OpenMark
  let open: OpenCodings
  var items = CompletionList()
  /// The codes that the mark names already.
  private let present: Set<NameKey>
  /// What goes before and after a code's name, so that a snippet writes the whole of a coding.
  private let ending: MarkEnding

  /// Ranks are told apart by how well a name fits, twice as fine, since a label fits less well than an id does. What is
  /// not for use comes after all that is.
  private static let unknownRank = 20
  private static let aliasRank = 40
  private static let discouragedRank = 60

  init(_ place: TranscriptCompletion, _ mark: OpenMark) {
    self.place = place
    self.mark = mark
    open = OpenCodings(place.transcript, at: mark.start)
    ending = MarkEnding(place.transcript, mark)
    present = Set(mark.earlier.map { NameKey(place.cursor.text.string($0)) })
  }

  /// Every code by its name, which is its id where that is unique and else its path.
  mutating func addCodes(typed: String) {
    var matcher = NameMatcher(typed)
    let names = CodeNames(place.project)
    let labels = mark.kind == .codingStart ? open.labels(place.project) : [:]
    for (codebook, entries) in names.codebooks {
      for (number, entry) in entries.enumerated() where !entry.id.isEmpty {
        let path = codebook.paths[number]
        let name = names.isUnique(entry) ? entry.id : path
        if present.contains(entry.key) { continue }
        let label = entry.ownLabel
        var rank = matcher.match(entry.id).map { $0.rawValue * 2 }
        if name != entry.id, let other = matcher.match(name) { rank = min(rank ?? .max, other.rawValue * 2) }
        // A label has so many letters that scattered ones fit nearly any.
        if let label, let other = matcher.match(label, atMost: .wordBeginning) {
          rank = min(rank ?? .max, other.rawValue * 2 + 1)
        }
        let text = labels[codebook.id]?[number].map { name + "=" + OpenCodings.freeLabel(besides: $0) } ?? name
        if let rank {
          var item = item(.code, text, entry, path: path)
          if let label { item.filter += " " + label }
          items.add(item, rank: item.isDiscouraged ? rank + Self.discouragedRank : rank)
        }
        for alias in entry.aliases {
          guard let match = matcher.match(alias.text) else { continue }
          var item = item(.alias, text, entry, path: path, label: alias.text)
          item.description = place.language.text(.completionAlias, name)
          items.add(item, rank: match.rawValue * 2 + Self.aliasRank)
        }
      }
    }
    addUnknown(&matcher, names)
  }

  /// Codes that transcripts use and no codebook has: an inductive study has them before it has a codebook.
  private mutating func addUnknown(_ matcher: inout NameMatcher, _ names: CodeNames) {
    // A mark that is not closed takes the word after the cursor into its name, as long as it is being typed.
    let end = max(mark.name.upperBound, place.cursor.nameEnd { $0 == UInt8(ascii: "/") })
    let own = NameKey(place.cursor.text.string(mark.name.lowerBound..<end))
    var unknown: [(code: CodeReference, segments: Int, rank: Int)] = []
    for name in place.project.index.names.values where !names.has(name.code) && !present.contains(name.code.key) {
      // The name that is being typed is in the index already.
      let segments = name.code.key == own ? name.segments - 1 : name.segments
      guard segments > 0, let match = matcher.match(name.code.text) else { continue }
      unknown.append((name.code, segments, match.rawValue * 2))
    }
    unknown.sort { ($1.segments, $0.code.key.text) < ($0.segments, $1.code.key.text) }
    for (code, segments, rank) in unknown {
      var item = CompletionItem(.code, code.text)
      item.detail = place.language.text(.hoverNotInCodebook)
      item.description = place.language.text(.completionUses, String(segments))
      item.snippet = ending.snippet(code.text, code.leaf)
      item.subject = .code(code.text)
      items.add(item, rank: rank + Self.unknownRank)
    }
  }

  /// After `a/`: what is below `a`, as a path that begins as somebody has typed it.
  mutating func addChildren(of parent: String, typed: String) {
    var matcher = NameMatcher(typed)
    let names = CodeNames(place.project)
    for id in place.project.codes(named: CodeReference(parent)) {
      guard let (codebook, entries) = names.codebooks.first(where: { $0.0.id == id.codebook }) else { continue }
      let prefix = codebook.paths[id.entry].utf8.count
      let end = entries[id.entry].range.upperBound
      // Entries stand in the order of a walk through the hierarchy.
      for number in id.entry + 1..<max(entries.count, id.entry + 1) {
        guard entries[number].headingRange.lowerBound < end else { break }
        guard !entries[number].id.isEmpty, let match = matcher.match(entries[number].id) else { continue }
        let path = codebook.paths[number]
        let text = parent + String(decoding: path.utf8.dropFirst(prefix), as: UTF8.self)
        let item = item(.code, text, entries[number], path: path)
        items.add(item, rank: item.isDiscouraged ? match.rawValue + Self.discouragedRank : match.rawValue)
      }
    }
  }

  /// After `a=`: a label that tells this coding with `a` from those that are open.
  mutating func addLabels(of name: String, typed: String) {
    let code = CodeReference(name)
    let taken = Set(open.segments.filter { $0.code.agrees(with: code) }.map(\.label))
    let label = OpenCodings.freeLabel(besides: taken)
    guard label.hasPrefix(typed) else { return }
    var item = CompletionItem(.code, name + "=" + label)
    item.snippet = ending.snippet(item.text, code.leaf)
    items.add(item)
  }

  private func item(
    _ kind: CompletionItem.Kind, _ text: String, _ entry: Codebook.Entry, path: String, label: String? = nil
  ) -> CompletionItem {
    var item = CompletionItem(kind, label ?? text, text: text)
    item.detail = path
    item.description = entry.ownLabel
    item.snippet = ending.snippet(text, entry.key)
    item.isDiscouraged = !entry.isCodable || entry.attribute(.replacedBy) != nil
    item.subject = .code(path)
    return item
  }
}

/// The codes of a study with their paths, made once for a list.
private struct CodeNames {
  struct Codebook {
    let id: DocumentID
    /// One for each entry.
    let paths: [String]
  }

  let codebooks: [(Codebook, [Notation.Codebook.Entry])]
  private var counts: [NameKey: Int] = [:]
  private var aliases: Set<NameKey> = []

  init(_ project: Project) {
    var codebooks: [(Codebook, [Notation.Codebook.Entry])] = []
    for id in project.codebookIDs {
      guard let entries = project.codebook(id)?.entries else { continue }
      var paths: [String] = []
      paths.reserveCapacity(entries.count)
      for entry in entries {
        counts[entry.key, default: 0] += 1
        for alias in entry.aliases { aliases.insert(CodeReference(alias.text).leaf) }
        paths.append(entry.parent.map { paths[$0] + "/" + entry.id } ?? entry.id)
      }
      codebooks.append((Codebook(id: id, paths: paths), entries))
    }
    self.codebooks = codebooks
  }

  func isUnique(_ entry: Notation.Codebook.Entry) -> Bool { counts[entry.key] == 1 }

  /// Whether a name ends in that of a code, which is as good as being one: whoever mistyped the path is told so elsewhere.
  func has(_ code: CodeReference) -> Bool { counts[code.leaf] != nil || aliases.contains(code.leaf) }
}

/// What has to follow the name of a code for the mark, and the coding, to be whole.
private struct MarkEnding {
  private let isClosed: Bool
  private let endsCoding: Bool
  /// The codes before the name, as the end mark has to repeat them.
  private let earlier: String
  /// Names of end marks further down that end nothing yet.
  private var waiting: Set<NameKey> = []

  init(_ transcript: Transcript, _ mark: OpenMark) {
    isClosed = mark.isClosed
    earlier = mark.earlier.map { transcript.text.string($0) + " " }.joined()
    guard mark.kind == .codingStart, !mark.isClosed else {
      endsCoding = false
      return
    }
    let line = transcript.text.lines.line(at: mark.start)
    let start = transcript.text.lines.starts[line]
    // What is typed may be a whole name already, and be closed.
    let events = transcript.lines[line].codings
    let event = events.lastIndex { $0.mark.lowerBound + start == mark.start }
    let segment = event.flatMap { transcript.codings.segmentBeginning(line: line, event: $0) }
    var isEnded = segment.map { transcript.codings.segments[$0].end != nil } ?? false
    for problem in transcript.codings.problems where problem.place.line >= line {
      guard transcript.range(problem.place).lowerBound > mark.start else { continue }
      switch problem.kind {
      case .notOpen: if let code = transcript.event(problem.place).code { waiting.insert(code.leaf) }
      case .nothingOpen: isEnded = true
      case .reopened: break
      }
    }
    endsCoding = !isEnded
  }

  /// `frykt}$0{-frykt}`; without the end mark where there is one, without the brace where there is one.
  func snippet(_ name: String, _ leaf: NameKey) -> Snippet? {
    if isClosed { return nil }
    let after = endsCoding && !waiting.contains(leaf) ? "{-" + earlier + name + "}" : ""
    return Snippet(before: name + "}", after: after)
  }
}
