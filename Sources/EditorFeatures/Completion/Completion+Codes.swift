import Messages
import Notation
import Project
import TextModel

/// After `{+` and `{#`: the codes of the study.
extension TranscriptCompletion {
  func codeCompletions(_ mark: OpenMark) -> Completions? {
    let typed = cursor.text.string(mark.typed)
    var candidates = CodeCandidates(self, mark)
    if let equals = typed.firstIndex(of: "=") {
      candidates.addLabel(of: String(typed[..<equals]), typed: String(typed[typed.index(after: equals)...]))
    } else if let slash = typed.lastIndex(of: "/") {
      candidates.addChildren(of: String(typed[..<slash]), typed: String(typed[typed.index(after: slash)...]))
    } else {
      candidates.addCodes(typed: typed)
      candidates.addUnknown(typed: typed)
    }
    return candidates.completions()
  }
}

/// The codes that fit what has been typed. Only the best become items, since an item is a dozen strings and a codebook
/// may have a hundred thousand codes.
private struct CodeCandidates {
  private enum Candidate {
    /// An entry by its place in the codebooks, with the alias that fits better than its own name.
    case entry(codebook: Int, number: Int, alias: String?)
    /// An entry as a path that begins as somebody has typed it.
    case child(codebook: Int, number: Int, text: String)
    /// A name that transcripts use and no codebook has.
    case unknown(CodeReference, segments: Int)
    /// A code that is written out already, with a label behind it.
    case labelled(String, CodeReference)
  }

  private let place: TranscriptCompletion
  private let mark: OpenMark
  private let project: Project
  private let codebooks: [(id: DocumentID, codebook: Codebook)]
  /// The codes that the mark names already.
  private let present: Set<NameKey>
  /// Leaf names that more than one code has, so that only the path tells them apart.
  private var repeated: Set<NameKey> = []
  private var candidates: [Candidate] = []
  /// For each candidate how good it is, then how often it is used, then its number, in one word so that sorting is cheap.
  private var order: [Int] = []

  /// How well a name fits is told apart twice as finely as `NameMatch` does, since a label fits less well than an id.
  /// What is not for use comes after all that is.
  private static let unknownRank = 20
  private static let aliasRank = 40
  private static let discouragedRank = 60

  init(_ place: TranscriptCompletion, _ mark: OpenMark) {
    self.place = place
    self.mark = mark
    project = place.project
    codebooks = place.project.codebookIDs.compactMap { id in place.project.codebook(id).map { (id, $0) } }
    present = Set(mark.earlier.map { NameKey(place.cursor.text.string($0)) })
    var seen: Set<NameKey> = []
    for (_, codebook) in codebooks {
      for entry in codebook.entries.indices {
        let key = codebook.entries[entry].key
        if !seen.insert(key).inserted { repeated.insert(key) }
      }
    }
  }

  private mutating func add(_ candidate: Candidate, rank: Int, uses: Int = 0) {
    let (most, last) = (1 << 20 - 1, 1 << 28 - 1)
    order.append(rank << 48 | (most - min(uses, most)) << 28 | min(candidates.count, last))
    candidates.append(candidate)
  }

  /// Every code by id, label and aliases.
  mutating func addCodes(typed: String) {
    var matcher = NameMatcher(typed)
    for (number, (_, codebook)) in codebooks.enumerated() {
      let entries = codebook.entries
      for entry in entries.indices where !entries[entry].id.isEmpty && !present.contains(entries[entry].key) {
        var rank = matcher.match(entries[entry].id).map { $0.rawValue * 2 }
        // A label has so many letters that scattered ones fit nearly any.
        if rank == nil, let match = matcher.match(entries[entry].label, atMost: .wordBeginning) {
          rank = match.rawValue * 2 + 1
        }
        let uses = uses(of: entries[entry].key)
        if let rank {
          let isDiscouraged = entries[entry].isDiscouraged
          add(
            .entry(codebook: number, number: entry, alias: nil),
            rank: isDiscouraged ? rank + Self.discouragedRank : rank, uses: uses)
        }
        for attribute in entries[entry].attributes where attribute.key == .alias {
          for alias in attribute.items {
            guard let match = matcher.match(alias.text) else { continue }
            add(
              .entry(codebook: number, number: entry, alias: alias.text), rank: match.rawValue * 2 + Self.aliasRank,
              uses: uses)
          }
        }
      }
    }
  }

  /// How many segments have a code of that name; where a leaf is not unique, of any of that name.
  private func uses(of leaf: NameKey) -> Int {
    (project.index.namesByLeaf[leaf] ?? []).reduce(0) { $0 + (project.index.names[$1]?.segments ?? 0) }
  }

  /// Codes that transcripts use and no codebook has: an inductive study has them before it has a codebook.
  mutating func addUnknown(typed: String) {
    var matcher = NameMatcher(typed)
    // A mark that is not closed takes the word after the cursor into its name, as long as it is being typed.
    let end = max(mark.name.upperBound, place.cursor.nameEnd { $0 == UInt8(ascii: "/") })
    let own = NameKey(place.cursor.text.string(mark.name.lowerBound..<end))
    var unknown: [(code: CodeReference, segments: Int, match: NameMatch)] = []
    for name in project.index.names.values where !present.contains(name.code.key) {
      // The name that is being typed is in the index already.
      let segments = name.code.key == own ? name.segments - 1 : name.segments
      guard segments > 0, let match = matcher.match(name.code.text), project.codes(named: name.code).isEmpty else {
        continue
      }
      unknown.append((name.code, segments, match))
    }
    unknown.sort { ($1.segments, $0.code.key.text) < ($0.segments, $1.code.key.text) }
    for (code, segments, match) in unknown {
      add(.unknown(code, segments: segments), rank: match.rawValue * 2 + Self.unknownRank, uses: segments)
    }
  }

  /// After `a/`: what is below `a`, as a path that begins as somebody has typed it.
  mutating func addChildren(of parent: String, typed: String) {
    var matcher = NameMatcher(typed)
    for id in project.codes(named: CodeReference(parent)) {
      guard let number = codebooks.firstIndex(where: { $0.id == id.codebook }) else { continue }
      let entries = codebooks[number].codebook.entries
      let prefix = codebooks[number].codebook.path(of: id.entry).utf8.count
      let end = entries[id.entry].range.upperBound
      // Entries stand in the order of a walk through the hierarchy.
      for entry in id.entry + 1..<max(entries.count, id.entry + 1) {
        guard entries[entry].headingRange.lowerBound < end else { break }
        guard !entries[entry].id.isEmpty, let match = matcher.match(entries[entry].id) else { continue }
        let path = codebooks[number].codebook.path(of: entry)
        let text = parent + String(decoding: path.utf8.dropFirst(prefix), as: UTF8.self)
        add(
          .child(codebook: number, number: entry, text: text),
          rank: match.rawValue + (entries[entry].isDiscouraged ? Self.discouragedRank : 0))
      }
    }
  }

  /// After `a=`: a label that tells this coding with `a` from those that are open.
  mutating func addLabel(of name: String, typed: String) {
    let code = CodeReference(name)
    let open = OpenCodings(place.transcript, at: mark.start).segments
    let label = Codings.freeLabel(besides: Set(open.filter { $0.code.agrees(with: code) }.map(\.label)))
    if label.hasPrefix(typed) { add(.labelled(name + "=" + label, code), rank: 0) }
  }

  func completions() -> Completions? {
    let ending = MarkEnding(place.transcript, mark)
    let labels = mark.kind == .codingStart ? OpenCodings(place.transcript, at: mark.start).labels(project) : [:]
    var list = CompletionList()
    for key in order.sorted().prefix(CompletionList.mostItems) {
      var item = item(candidates[key & (1 << 28 - 1)], labels)
      item.snippet = ending.snippet(item.text)
      list.add(item)
    }
    list.isCut = candidates.count > CompletionList.mostItems
    return list.completions(replacing: mark.name, cursor: place.cursor.offset)
  }

  private func item(_ candidate: Candidate, _ labels: [DocumentID: [Int: Set<String?>]]) -> CompletionItem {
    let language = place.language
    switch candidate {
    case .entry(let number, let entryNumber, let alias):
      let (id, codebook) = codebooks[number]
      let entry = codebook.entries[entryNumber]
      let path = codebook.path(of: entryNumber)
      let name = repeated.contains(entry.key) ? path : entry.id
      let text = labels[id]?[entryNumber].map { name + "=" + Codings.freeLabel(besides: $0) } ?? name
      guard let alias else { return item(.code, text, entry, path) }
      var item = item(.alias, text, entry, path, label: alias)
      item.description = language.text(.completionAlias, name)
      return item
    case .child(let number, let entryNumber, let text):
      let codebook = codebooks[number].codebook
      return item(.code, text, codebook.entries[entryNumber], codebook.path(of: entryNumber))
    case .unknown(let code, let segments):
      var item = CompletionItem(.code, code.text)
      item.detail = language.text(.hoverNotInCodebook)
      item.description = language.text(.completionUses, String(segments))
      item.subject = .code(code.text)
      return item
    case .labelled(let text, let code):
      var item = CompletionItem(.code, text)
      item.subject = .code(code.text)
      return item
    }
  }

  private func item(
    _ kind: CompletionItem.Kind, _ text: String, _ entry: Codebook.Entry, _ path: String, label: String? = nil
  ) -> CompletionItem {
    var item = CompletionItem(kind, label ?? text, text: text)
    item.detail = path
    item.description = entry.ownLabel
    if kind == .code, let label = item.description, !text.utf8.contains(UInt8(ascii: "/")) {
      item.filter += " " + label
    }
    item.isDiscouraged = entry.isDiscouraged
    item.subject = .code(path)
    return item
  }
}

extension Codebook.Entry {
  /// It can be used but should not: it only gathers others, or another has taken its place.
  var isDiscouraged: Bool {
    if attributes.isEmpty { return false }
    return !isCodable || attributes.contains { $0.key == .replacedBy }
  }
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
  func snippet(_ name: String) -> Snippet? {
    if isClosed { return nil }
    let isWaitedFor = !waiting.isEmpty && waiting.contains(CodeReference(String(name.prefix { $0 != "=" })).leaf)
    return Snippet(before: name + "}", after: endsCoding && !isWaitedFor ? "{-" + earlier + name + "}" : "")
  }
}
