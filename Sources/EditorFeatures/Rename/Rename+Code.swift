import Messages
import Notation
import Project
import TextModel

extension Project {
  /// Gives a code another id: in its heading, in every mark and every attribute that names it, also where it is a parent
  /// in another's path.
  func rename(_ id: CodeID, to name: String) throws(Refusal) -> StudyEdit {
    guard let entry = entry(id), let codebook = codebook(id.codebook) else { throw Refusal(.renameNothingHere) }
    try checkNewCode(name, of: id)
    guard codes(named: codebook.reference(of: id.entry)) == [id] else { throw Refusal(.renameAmbiguous, entry.id) }
    var edit = StudyEdit(label: Message(.renameDone, entry.id, name))
    let isWholeHeading = !entry.hasOwnID && NameKey(entry.label) == entry.key && NewName.isHeading(name)
    if entry.hasOwnID {
      edit.replace(entry.idRange, in: id.codebook, with: name)
    } else if isWholeHeading {
      edit.replace(entry.labelRange, in: id.codebook, with: name)
    } else {
      edit.insert(name + ": ", at: entry.labelRange.lowerBound, in: id.codebook)
    }
    replace(in: &edit, by: name) { lineage, part in
      part.fromLast < lineage.count && lineage[part.fromLast] == id && NameKey(part.text) == entry.key
    }
    return edit
  }

  func rename(alias: String, of id: CodeID, to name: String) throws(Refusal) -> StudyEdit {
    try checkNewCode(name, of: id)
    let key = NameKey(alias)
    var edit = StudyEdit(label: Message(.renameDone, alias, name))
    for item in entry(id)?.aliases ?? [] where NameKey(item.text) == key {
      edit.replace(item.range, in: id.codebook, with: name)
    }
    replace(in: &edit, by: name) { lineage, part in
      part.fromLast == 0 && lineage.first == id && NameKey(part.text) == key
    }
    return edit
  }

  /// A code that no codebook has may get the name of one that it has: so a slip is mended everywhere at once.
  func rename(unknown code: CodeReference, to name: String) throws(Refusal) -> StudyEdit {
    guard NewName.isCode(name) else { throw Refusal(.renameNoCode, name) }
    var edit = StudyEdit(label: Message(.renameDone, code.text, name))
    if codes(named: CodeReference(name)).isEmpty { try checkUnused(name, unless: code.leaf) }
    for document in documents(usingUnknown: code) {
      transcript(document)?.transcript.forEachWrittenCode { written in
        guard isSame(written.meaning, asUnknown: code), let last = written.parts.last else { return }
        edit.replace(last.range, in: document, with: name)
      }
    }
    return edit
  }

  /// The transcripts that have segments of a code that no codebook has.
  func documents(usingUnknown code: CodeReference) -> [DocumentID] {
    documents(using: { isSame($0, asUnknown: code) })
  }

  private func isSame(_ other: CodeReference, asUnknown code: CodeReference) -> Bool {
    other.agrees(with: code) && codes(named: other).isEmpty
  }

  /// Puts another name in for parts of names, over the whole study.
  private func replace(
    in edit: inout StudyEdit, by name: String, where isWanted: ([CodeID], WrittenCode.Part) -> Bool
  ) {
    var lineages = CodeLineages(self)
    func visit(_ written: WrittenCode, _ document: DocumentID) {
      let lineage = lineages.lineage(of: written.meaning)
      if lineage.isEmpty { return }
      for part in written.parts where isWanted(lineage, part) { edit.replace(part.range, in: document, with: name) }
    }
    let users = documents { code in
      let lineage = lineages.lineage(of: code)
      // An end mark may be longer than its start mark, so that the whole lineage counts.
      return lineage.indices.contains { number in
        let part = WrittenCode.Part(text: self.entry(lineage[number])?.id[...] ?? "", range: 0..<0, fromLast: number)
        return isWanted(lineage, part)
      } || isWanted(lineage, WrittenCode.Part(text: code.lastName, range: 0..<0, fromLast: 0))
    }
    for document in users { transcript(document)?.transcript.forEachWrittenCode { visit($0, document) } }
    for document in codebookIDs { codebook(document)?.forEachWrittenCode { visit($0, document) } }
  }

  // MARK: Clashes

  /// Refuses a name that is none, or that means something else already.
  func checkNewCode(_ name: String, of id: CodeID?) throws(Refusal) {
    guard NewName.isCode(name) else { throw Refusal(.renameNoCode, name) }
    let key = NameKey(name)
    if let other = codes(named: CodeReference(name)).first(where: { $0 != id }) {
      throw Refusal(.renameCodeExists, name, place(of: other))
    }
    if let id, let entry = entry(id), entry.key == key || entry.aliases.contains(where: { NameKey($0.text) == key }) {
      return
    }
    try checkUnused(name, unless: nil)
  }

  /// Refuses a name by which passages are coded though no codebook has it: they would be mixed with others.
  private func checkUnused(_ name: String, unless leaf: NameKey?) throws(Refusal) {
    let key = NameKey(name)
    guard key != leaf else { return }
    let others = (index.namesByLeaf[key] ?? []).compactMap { index.names[$0] }
    let segments = others.filter { codes(named: $0.code).isEmpty }.reduce(0) { $0 + $1.segments }
    if segments > 0 { throw Refusal(.renameCodeUsed, name, String(segments)) }
  }
}

extension CodeReference {
  /// What stands behind the last `/`.
  var lastName: Substring {
    guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return text[...] }
    return text[text.utf8.index(after: slash)...]
  }
}
