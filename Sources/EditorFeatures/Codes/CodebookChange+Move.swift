import Messages
import Notation
import Project
import TextModel

extension Project {
  func move(_ id: CodeID, under parent: CodeID?) throws(Refusal) -> StudyEdit {
    guard let entry = entry(id), let codebook = codebook(id.codebook) else { throw Refusal(.renameNothingHere) }
    if let parent, lineage(of: parent).contains(id) { throw Refusal(.codesIntoOwn, entry.id, name(of: parent)) }
    let above = entry.parent.map { CodeID(codebook: id.codebook, entry: $0) }
    if above == parent { throw Refusal(.codesIsThere, entry.id) }
    let level = parent.flatMap { self.entry($0)?.level }.map { $0 + 1 } ?? 1
    let beside = codeIDs.first { other in
      guard other != id, let entry = self.entry(other), other.codebook == parent?.codebook ?? id.codebook else {
        return false
      }
      return entry.parent == parent?.entry && entry.key == NameKey(name(of: id))
    }
    if let beside { throw Refusal(.renameCodeExists, path(of: beside), place(of: beside)) }
    try checkBytes(of: codebook, in: entry.range, id.codebook)
    let below = codebook.entries.filter { entry.range.contains($0.headingRange.lowerBound) }
    let deepest = below.map(\.level).max() ?? entry.level
    if deepest - entry.level + level > Codebook.deepest { throw Refusal(.codesTooDeep, entry.id) }

    var edit = StudyEdit(
      label: parent.map { Message(.codesMove, entry.id, name(of: $0)) } ?? Message(.codesMoveToTop, entry.id))
    let text = codebook.text
    let block = text.block(entry.range, of: below.map(\.headingRange), deeper: level - entry.level)
    edit.replace(entry.range, in: id.codebook, with: "")
    let target = parent?.codebook ?? id.codebook
    let place = parent.flatMap { self.entry($0)?.range.upperBound } ?? text.bytes.count
    guard let other = documents[target]?.text else { throw Refusal(.renameNothingHere) }
    edit.insert(other.separated(block, at: place), at: place, in: target)
    let path = parent.map { self.path(of: $0) }
    replacePaths(of: id, by: path, in: &edit)
    return edit
  }

  /// Where a path names parents of a code that has moved, its new ones come in their place.
  private func replacePaths(of id: CodeID, by path: String?, in edit: inout StudyEdit) {
    var lineages = CodeLineages(self)
    func visit(_ written: WrittenCode, _ document: DocumentID) {
      let parts = written.parts
      guard parts.count > 1, let place = lineages.lineage(of: written.meaning).firstIndex(of: id),
        let own = parts.first(where: { $0.fromLast == place }), let first = parts.first, first.fromLast > place
      else { return }
      edit.replace(first.range.lowerBound..<own.range.lowerBound, in: document, with: path.map { $0 + "/" } ?? "")
    }
    for document in documents(using: { lineages.lineage(of: $0).contains(id) }) {
      transcript(document)?.transcript.forEachWrittenCode { visit($0, document) }
    }
    for document in codebookIDs { codebook(document)?.forEachWrittenCode { visit($0, document) } }
  }
}

extension Text {
  /// A part of a codebook with its headings deeper, or less deep.
  fileprivate func block(_ range: Range<Int>, of headings: [Range<Int>], deeper: Int) -> String {
    var block: [UInt8] = []
    var done = range.lowerBound
    for heading in headings {
      let sign = UInt8(ascii: "#")
      guard let start = heading.first(where: { bytes[$0] == sign }) else { continue }
      let end = (start..<heading.upperBound).first { bytes[$0] != sign } ?? heading.upperBound
      block += bytes[done..<start]
      block += [UInt8](repeating: sign, count: max(end - start + deeper, 1))
      done = end
    }
    block += bytes[done..<trimmedEnd(of: range)]
    return String(decoding: block, as: UTF8.self)
  }

  /// A block as it is put in at a place, with a blank line before it and behind it.
  fileprivate func separated(_ block: String, at offset: Int) -> String {
    let end = lineEnd
    let line = lines.line(at: offset)
    let begins = lines.starts[line] == offset
    var before = begins ? "" : end
    let last = begins ? line - 1 : line
    if last >= 0, !contentRange(ofLine: last).isEmpty { before += end }
    return before + block + end + (offset < bytes.count ? end : "")
  }
}
