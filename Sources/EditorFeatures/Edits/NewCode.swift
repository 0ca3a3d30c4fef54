import Messages
import Notation
import Project
import TextModel

/// A code that comes to the codebook.
struct NewCode {
  let id: String
  /// `nil` where the id says it all.
  var label: String?
  /// What stands below the heading, one line each.
  var lines: [String] = []
}

extension Project {
  /// Adds a code to the codebook: last among those under a parent, else at the end. Where the study has no codebook yet,
  /// it gets one, if it lies in a folder.
  func add(_ code: NewCode, under parent: CodeID? = nil, to edit: inout StudyEdit, language: Language) {
    if let parent, let entry = entry(parent), let codebook = codebook(parent.codebook) {
      edit.insert(
        codebook.text.block(code, level: entry.level + 1, at: entry.range.upperBound), at: entry.range.upperBound,
        in: parent.codebook)
    } else if let id = codebookIDs.first, let text = documents[id]?.text {
      edit.insert(text.block(code, level: 1, at: text.bytes.count), at: text.bytes.count, in: id)
    } else if let id = newCodebookID(language) {
      edit.create(id, Text("").block(code, level: 1, at: 0))
    }
  }

  /// Where a codebook would lie that is not there yet: where the project says, if it names one file.
  private func newCodebookID(_ language: Language) -> DocumentID? {
    guard let root else { return nil }
    let named = settings.codebook.first { !$0.contains { "*?[{!".contains($0) } && $0.hasSuffix(".codebook") }
    return DocumentID(root + "/" + (named ?? language.text(.initCodebookFile)))
  }

  /// A name for a code that none has, in the codebook or in a transcript: `ny-kode`, `ny-kode-2`.
  func freeCodeName(_ name: String) -> String {
    let isTaken = { (name: String) in
      let reference = CodeReference(name)
      return self.index.namesByLeaf[reference.leaf] != nil || !self.codes(named: reference).isEmpty
    }
    if !isTaken(name) { return name }
    return (2...).lazy.map { "\(name)-\($0)" }.first { !isTaken($0) } ?? name
  }

  /// The name that words get when they become a code: as a heading of the codebook makes it of a label. `nil` where they
  /// make none.
  static func codeName(of words: String) -> String? {
    let entries = Codebook(Text("# \(words)\n")).entries
    guard entries.count == 1, NewName.isCode(entries[0].id) else { return nil }
    return entries[0].id
  }
}

extension Text {
  /// The line end that the text uses first.
  var lineEnd: String {
    guard lines.count > 1 else { return "\n" }
    return string(contentRange(ofLine: 0).upperBound..<lines.starts[1])
  }

  /// A code as it is put in at a place that begins a line, or ends the last one: a blank line before it, and one behind
  /// it where something follows.
  fileprivate func block(_ code: NewCode, level: Int, at offset: Int) -> String {
    let end = lineEnd
    var block = ""
    if offset > 0 {
      let line = lines.line(at: offset)
      if lines.starts[line] != offset { block += end }
      let before = lines.starts[line] == offset ? line - 1 : line
      if before >= 0, !contentRange(ofLine: before).isEmpty { block += end }
    }
    let heading = code.label.map { "\(code.id): \($0)" } ?? (NewName.isHeading(code.id) ? code.id : code.id + ":")
    block += String(repeating: "#", count: level) + " " + heading + end
    for line in code.lines { block += line + end }
    return offset < bytes.count ? block + end : block
  }
}
