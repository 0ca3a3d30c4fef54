import Notation

/// What can be wrong with the name by which a transcript uses a code. A name has one trouble, the first of these.
enum CodeTrouble: Sendable, Equatable {
  /// No codebook has it. The paths of codes with the same last name, and the names that are nearly the same.
  case unknown(elsewhere: [String], nearest: [String])
  /// The paths of all codes it may mean.
  case ambiguous([String])
  /// The code has been retired in favour of others, in the codebook's words: their names as they are used now.
  case replaced(words: String, by: [String])
  /// The code gathers others and is not meant for coding: the names of those.
  case notCodable([String])
}

/// The names in the transcripts of a study that have something wrong with them.
///
/// Kept up as names come and go and codebooks change, so that a keystroke elsewhere looks up and works out nothing.
struct CodeTroubles: Sendable {
  private(set) var byName: [NameKey: CodeTrouble] = [:]
  private var ids = NearestIDs()

  /// No more names than this are told of at once.
  private static let mostNames = 5

  subscript(name: NameKey) -> CodeTrouble? { byName[name] }

  /// Looks at every name again, since the codes of a codebook have changed.
  mutating func renew(in project: Project) {
    byName = [:]
    ids = NearestIDs()
    guard project.hasCodes else { return }
    // In order, so that the same names get the suggestions that can be given.
    for name in project.index.names.values.sorted(by: { $0.code.key.text < $1.code.key.text }) {
      byName[name.code.key] = trouble(name.code, project)
    }
  }

  /// Looks at the names that a transcript has come to use, and forgets those that nobody uses any more.
  mutating func exchange(_ old: TranscriptTally, _ new: TranscriptTally, in project: Project) {
    guard project.hasCodes else { return }
    ids.rest()
    for key in old.codes.keys where project.index.names[key] == nil {
      byName[key] = nil
    }
    let fresh = new.codes.values.filter { old.codes[$0.code.key] == nil && byName[$0.code.key] == nil }
    // In order, so that the same names get the suggestions that can be given.
    for tally in fresh.sorted(by: { $0.code.key.text < $1.code.key.text }) {
      byName[tally.code.key] = trouble(tally.code, project)
    }
  }

  private mutating func trouble(_ code: CodeReference, _ project: Project) -> CodeTrouble? {
    let meanings = project.codes(named: code)
    guard let meaning = meanings.first, let entry = project.entry(meaning) else { return unknown(code, project) }
    if meanings.count > 1 { return .ambiguous(meanings.prefix(Self.mostNames).map(project.path)) }
    if entry.isRetired { return Self.replaced(meaning, entry, project) }
    if entry.isCodable { return nil }
    let children = entry.children.lazy.map { CodeID(codebook: meaning.codebook, entry: $0) }.filter { child in
      project.entry(child).map { !$0.isRetired && $0.isCodable } ?? false
    }
    return .notCodable(children.prefix(Self.mostNames).map(project.reference))
  }

  private mutating func unknown(_ code: CodeReference, _ project: Project) -> CodeTrouble {
    let elsewhere = code.key == code.leaf ? [] : project.codes(named: CodeReference(code.leaf.text))
    if !elsewhere.isEmpty {
      return .unknown(elsewhere: elsewhere.prefix(Self.mostNames).map(project.path), nearest: [])
    }
    return .unknown(elsewhere: [], nearest: ids.nearest(to: code.leaf.text, in: project))
  }

  /// What took a retired code's place; where that was retired in turn, its successors.
  private static func replaced(_ code: CodeID, _ entry: Codebook.Entry, _ project: Project) -> CodeTrouble {
    var names: [String] = []
    var waiting = [code]
    var seen: Set<CodeID> = [code]
    while let code = waiting.popLast(), names.count < mostNames, seen.count < 100 {
      guard let entry = project.entry(code) else { continue }
      if !entry.isRetired {
        names.append(project.reference(to: code))
        continue
      }
      for item in entry.attribute(.replacedBy)?.items.reversed() ?? [] {
        guard let next = project.codes(named: CodeReference(item.text)).first, seen.insert(next).inserted else {
          continue
        }
        waiting.append(next)
      }
    }
    // A name that no codebook has, or that leads back here, is the codebook's to mend.
    let words = names.isEmpty ? entry.attribute(.replacedBy)?.value ?? "" : names.joined(separator: ", ")
    return .replaced(words: words, by: names)
  }
}

/// Finds ids that are nearly the same as a name, as long as that is no great work: a transcript or a codebook of another
/// study, in which every name is unknown, stays quick to type in.
struct NearestIDs: Sendable {
  /// Made when the first name is unknown.
  private var names: (list: NearestNames, count: Int)?
  private var left = Self.most
  private static let most = 20_000

  /// Begins anew: what was found before was for another change.
  mutating func rest() { left = Self.most }

  /// - Returns: the nearest, three at most.
  mutating func nearest(to name: String, in project: Project) -> [String] {
    guard left > 0 else { return [] }
    let names = names ?? Self.names(of: project)
    self.names = names
    left -= names.count
    return left >= 0 ? names.list.nearest(to: name, atMost: 3) : []
  }

  private static func names(of project: Project) -> (list: NearestNames, count: Int) {
    let ids = project.codeIDs.compactMap { project.entry($0)?.id }
    // More are not even made ready.
    return (NearestNames(ids.count <= Self.most ? ids : []), ids.count)
  }
}

extension Project {
  /// A code's id with its parents' before it, as marks write it; empty where its codebook has changed.
  package func path(of code: CodeID) -> String { codebook(code.codebook)?.path(of: code.entry) ?? "" }

  /// The shortest name that means a code and no other: its id, where that is enough, or its path.
  package func reference(to code: CodeID) -> String {
    guard let entry = entry(code) else { return "" }
    return codes(named: CodeReference(entry.id)) == [code] ? entry.id : path(of: code)
  }
}

extension Codebook.Entry {
  /// The code is kept for what was coded with it, and others have taken its place.
  var isRetired: Bool { attribute(.replacedBy).map { !$0.items.isEmpty } ?? false }
}
