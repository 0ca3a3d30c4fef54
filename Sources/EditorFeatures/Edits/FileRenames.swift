import Messages
import Notation
import Privacy
package import Project
import TextModel

extension Project {
  /// What has to follow when files or folders of the study get other names: the memos that name what lies there, the
  /// paths and patterns in the project file, and the decisions about what was found there.
  ///
  /// - Throws: why a decision cannot follow: somebody has to mend the file of decisions first.
  package func renaming(_ files: [(from: DocumentID, to: DocumentID)]) throws(Refusal) -> StudyEdit {
    var edit = StudyEdit(label: Message(.renameFiles))
    // When the study's own folder moves, what is in it stays where it is from there.
    let files = files.filter { file in root.map { !($0 + "/").hasPrefix(file.from.path + "/") } ?? true }
    let moves = FileMoves(files)
    for id in transcriptIDs where documents[id].map({ Self.mayLink($0.text) }) == true {
      for link in links(in: id) {
        guard case .document(let target) = link.target, let moved = moves[target], let text = documents[id]?.text else {
          continue
        }
        let isBare = !text.bytes[link.range].contains(UInt8(ascii: "/"))
        let words = isBare ? moved.name : path(to: moved, from: moves[id] ?? id)
        if words != text.string(link.range) { edit.replace(link.range, in: id, with: words) }
      }
    }
    rename(files, moves, in: &edit)
    try moveDecisions(moves, in: &edit)
    return edit
  }

  /// The decisions on documents that move. On one that leaves the study they stay, and are said to be stale.
  private func moveDecisions(_ moves: FileMoves, in edit: inout StudyEdit) throws(Refusal) {
    guard let id = decisionsID, let file = decisions?.file, let root else { return }
    do throws(DecisionProblem) {
      let changes = try file.moving { path in moves[DocumentID(root + "/" + path)].flatMap { self.path(of: $0) } }
      for change in changes {
        edit.replace(change.range, in: id, with: String(decoding: change.replacement, as: UTF8.self))
      }
    } catch { throw Refusal(error.message) }
  }

  /// The paths and patterns of the project file, as far as they begin with what moves.
  private func rename(
    _ files: [(from: DocumentID, to: DocumentID)], _ moves: FileMoves, in edit: inout StudyEdit
  ) {
    guard let id = fileID, documents[id] != nil, let root else { return }
    var done: Set<Range<Int>> = []
    for written in settings.writtenPaths {
      // `./` and `/` before it mean nothing; see `Glob`.
      let path = written.path.drop { $0 == "." || $0 == "/" }
      let isPlain = written.path.hasPrefix("./") || written.path.hasPrefix("/")
      let whole = root + "/" + (isPlain ? String(path) : written.path)
      guard let file = files.first(where: { whole == $0.from.path || whole.hasPrefix($0.from.path + "/") }) else {
        continue
      }
      done.insert(written.range)
      // Elsewhere it is no part of the study any more.
      guard file.to.path.hasPrefix(root + "/") else { continue }
      let words = file.to.path.dropFirst(root.count + 1) + whole.dropFirst(file.from.path.count)
      edit.replace(written.range, in: id, with: Self.quoted(words))
    }
    // The codebook may also be named by its file's name alone.
    if let link = links(in: id).first, !done.contains(where: { $0.overlaps(link.range) }),
      case .document(let target) = link.target,
      let moved = moves[target]
    {
      edit.replace(link.range, in: id, with: Self.quoted(path(to: moved, from: id)))
    }
  }

  /// As a string of JSON.
  private static func quoted(_ words: some StringProtocol) -> String {
    words.reduce(into: "\"") { words, character in
      if character == "\"" || character == "\\" { words.append("\\") }
      words.append(character)
    } + "\""
  }

  /// Whether a transcript has a memo in which a file could be named, by its bytes alone.
  private static func mayLink(_ text: Text) -> Bool {
    var offset = 0
    while let dot = ByteSearch.first(UInt8(ascii: "."), in: text.bytes, from: offset) {
      let rest = text.bytes[dot...].prefix(9)
      if rest.elementsEqual(".codebook".utf8) || rest.starts(with: ".ordrett".utf8) { return true }
      offset = dot + 1
    }
    return false
  }

  /// From one file's folder, where the other lies in it, else from the project's.
  private func path(to id: DocumentID, from other: DocumentID) -> String {
    for folder in [other.folder, root].compactMap({ $0 }) where id.path.hasPrefix(folder + "/") {
      return String(id.path.dropFirst(folder.count + 1))
    }
    return id.name
  }
}

/// Files and folders that get other names, and so all that lies in the folders.
private struct FileMoves {
  private let moves: [String: String]

  init(_ files: [(from: DocumentID, to: DocumentID)]) {
    moves = Dictionary(files.map { ($0.from.path, $0.to.path) }) { first, _ in first }
  }

  /// What a document is called then; `nil` where it stays as it is.
  subscript(id: DocumentID) -> DocumentID? {
    var path = id.path[...]
    while !path.isEmpty {
      if let to = moves[String(path)] { return DocumentID(to + id.path[path.endIndex...]) }
      guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
      path = path[..<slash]
    }
    return nil
  }
}
