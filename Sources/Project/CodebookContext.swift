import Messages
import Notation
import TextModel

/// A codebook in its study, with what several rules ask of it, worked out once.
package struct CodebookContext {
  let project: Project
  let id: DocumentID
  let codebook: Codebook
  let names: StudyNames
  /// The entries, by their numbers, whose names another code has, in the order of the file.
  let clashes: [(entry: Int, clash: CodeClash)]

  init(_ project: Project, _ id: DocumentID, _ codebook: Codebook) {
    self.project = project
    self.id = id
    self.codebook = codebook
    let names = StudyNames(project)
    self.names = names
    clashes = codebook.entries.indices.compactMap { number in
      names.clash(of: CodeID(codebook: id, entry: number), in: codebook).map { (number, $0) }
    }
  }

  func here(_ range: Range<Int>, _ message: Message) -> RelatedPlace { RelatedPlace(id, range, message) }

  /// Adds what the parser found of one kind.
  func report(_ area: SyntaxArea, _ findings: inout FindingCollector) {
    for problem in problems(area) { findings.add(problem, in: codebook.text, codebook.header, id) }
  }

  func problems(_ area: SyntaxArea) -> [SyntaxProblem] { codebook.problems.filter { $0.kind.area == area } }

  /// Where a code of this codebook or another is defined.
  func places(_ code: CodeID) -> [RelatedPlace] {
    project.entry(code).map { [RelatedPlace(code.codebook, $0.idRange, Message(.codeDefinedHere, $0.id))] } ?? []
  }

  /// Where a code is, for a person: its line from 1, and the file's name where that is another codebook.
  func whereabouts(of code: CodeID) -> String {
    guard let codebook = project.codebook(code.codebook), codebook.entries.indices.contains(code.entry) else {
      return ""
    }
    let line = String(codebook.text.lines.line(at: codebook.entries[code.entry].headingRange.lowerBound) + 1)
    return code.codebook == id ? line : "\(line) (\(code.codebook.name))"
  }
}

/// In what way the name of a code is another's, too. The other stands further up, or in an earlier codebook.
enum CodeClash {
  /// The same id under the same parents.
  case duplicate(CodeID)
  /// The same but for case or form.
  case similar(CodeID)
  /// The same id under other parents.
  case leaf(CodeID)
  /// One is a theme and one a code that belongs to a theme, by id or by label.
  case themeAndCode(other: CodeID, code: CodeID)
}

/// Who has each name first, over all codebooks of a study, in their order.
struct StudyNames {
  private(set) var byID: [NameKey: CodeID] = [:]
  private var byPath: [NameKey: CodeID] = [:]
  private var themesByLabel: [NameKey: CodeID] = [:]
  private let project: Project

  init(_ project: Project) {
    self.project = project
    for codebookID in project.codebookIDs {
      guard let codebook = project.codebook(codebookID) else { continue }
      for (number, entry) in codebook.entries.enumerated() where !entry.id.isEmpty {
        let code = CodeID(codebook: codebookID, entry: number)
        Self.note(code, entry.key, &byID)
        Self.note(code, codebook.reference(of: number).key, &byPath)
        if entry.kind == .theme { Self.note(code, NameKey(entry.label), &themesByLabel) }
      }
    }
  }

  private static func note(_ code: CodeID, _ name: NameKey, _ table: inout [NameKey: CodeID]) {
    if table[name] == nil { table[name] = code }
  }

  func clash(of code: CodeID, in codebook: Codebook) -> CodeClash? {
    let entry = codebook.entries[code.entry]
    if entry.id.isEmpty { return nil }
    if let first = byPath[codebook.reference(of: code.entry).key], first != code, let other = project.entry(first) {
      return other.id.utf8.elementsEqual(entry.id.utf8) ? .duplicate(first) : .similar(first)
    }
    if let first = byID[entry.key], first != code, let other = project.entry(first) {
      if isThemeAndCode(entry, other) { return .themeAndCode(other: first, code: code) }
      if isThemeAndCode(other, entry) { return .themeAndCode(other: first, code: first) }
      return .leaf(first)
    }
    if let theme = themesByLabel[NameKey(entry.label)], theme != code, let other = project.entry(theme),
      isThemeAndCode(entry, other)
    {
      return .themeAndCode(other: theme, code: code)
    }
    return nil
  }

  private func isThemeAndCode(_ code: Codebook.Entry, _ theme: Codebook.Entry) -> Bool {
    theme.kind == .theme && code.kind != .theme && code.parent != nil
  }
}
