import Messages
import Notation
package import Project
import TextModel

/// A change of the codebook that all coded passages follow: the refactorings that a method chapter tells of.
package enum CodebookChange: Sendable, Equatable {
  /// Passages of the first are passages of the second from now on; the first goes.
  case merge(CodeID, into: CodeID)
  /// With all below it; `nil` for the top.
  case move(CodeID, under: CodeID?)
  case rename(CodeID, to: String)
  /// To the top, as a theme.
  case promote(CodeID)
  /// It stays in the codebook, and says which code to use in its place.
  case retire(CodeID, by: CodeID)
  /// With the codings by it.
  case delete(CodeID)
  /// Some of a code's segments become another's; where each goes is said by the number of the segment, in the order of
  /// ``Project/segments(of:)``. Those that are not named stay.
  case split(CodeID, into: [String], choices: [Int: Int])

  /// As the log names it.
  package var name: String {
    switch self {
    case .merge: "merge"
    case .move: "move"
    case .rename: "rename"
    case .promote: "promote"
    case .retire: "retire"
    case .delete: "delete"
    case .split: "split"
    }
  }
}

extension Project {
  /// What a change would edit, with what the log will say of it.
  ///
  /// - Throws: why it cannot be.
  package func edit(_ change: CodebookChange) throws(Refusal) -> StudyEdit {
    var edit: StudyEdit
    let subject: CodeID
    var (from, to, added) = ("", "", 0)
    switch change {
    case .merge(let code, let target):
      try checkUses(of: code)
      edit = try merge(code, into: target)
      (subject, from, to, added) = (code, reference(to: code), reference(to: target), -1)
    case .move(let code, let parent):
      try checkUses(of: code)
      edit = try move(code, under: parent)
      (subject, from, to) = (code, path(of: code), parent.map { path(of: $0) + "/" + name(of: code) } ?? name(of: code))
    case .rename(let code, let name):
      try checkUses(of: code)
      edit = try rename(code, to: name)
      (subject, from, to) = (code, reference(to: code), name)
    case .promote(let code):
      try checkUses(of: code)
      edit = try promote(code)
      (subject, from, to) = (code, path(of: code), name(of: code))
    case .retire(let code, let successor):
      edit = try retire(code, by: successor)
      (subject, from, to) = (code, reference(to: code), reference(to: successor))
    case .delete(let code):
      try checkUses(of: code)
      edit = try delete(code)
      (subject, from, added) = (code, reference(to: code), -1)
    case .split(let code, let names, let choices):
      try checkUses(of: code)
      edit = try split(code, into: names, choices)
      (subject, from, to, added) = (code, reference(to: code), names.joined(separator: ", "), names.count)
    }
    let line = CodebookLog.Line(
      action: change.name, from: from, to: to, segments: usage(of: subject).segments,
      codes: codeIDs.count { entry($0)?.id.isEmpty == false } + added)
    edit.log = CodebookLog.Entry(
      file: DocumentID(subject.codebook.folder + "/" + CodebookLog.fileName), line: line)
    return edit
  }

  func name(of id: CodeID) -> String { entry(id)?.id ?? "" }

  /// The code that a person names.
  package func code(named name: String) throws(Refusal) -> CodeID {
    let found = codes(named: CodeReference(name))
    if found.isEmpty {
      let near = nearest(to: name, among: codeIDs.compactMap { entry($0)?.id })
      throw near.map { Refusal(.codesUnknownNearest, name, $0) } ?? Refusal(.codesUnknown, name)
    }
    if found.count > 1 {
      if Set(found.map { NameKey(path(of: $0)) }).count < found.count {
        throw Refusal(.codesStandTwice, name, found.map { place(of: $0) }.joined(separator: ", "))
      }
      throw Refusal(.codesSeveral, name, found.map { path(of: $0) }.joined(separator: ", "))
    }
    return found[0]
  }

  /// Every segment of a code, in the order of the documents' paths and of the text.
  package func segments(of id: CodeID) -> [(document: DocumentID, use: CodeUse)] {
    uses(of: id).flatMap { document, uses in uses.map { (document, $0) } }
  }

  // MARK: What stands in the way

  /// Passages that are coded by a name of several codes would come to mean the other one when this one goes.
  private func checkUses(of id: CodeID) throws(Refusal) {
    guard let entry = entry(id) else { return }
    for leaf in Set([entry.key] + entry.aliases.map { CodeReference($0.text).leaf }) {
      for name in (index.namesByLeaf[leaf] ?? []).compactMap({ index.names[$0] }) {
        let codes = codes(named: name.code)
        if codes.count > 1, codes.contains(id) {
          throw Refusal(.codesUnclear, name.code.text, String(name.segments), path(of: id))
        }
      }
    }
  }

  /// What is not UTF-8 does not survive being put somewhere else.
  func checkBytes(of codebook: Codebook, in range: Range<Int>, _ id: DocumentID) throws(Refusal) {
    for problem in codebook.problems where problem.kind == .invalidUTF8 && problem.range.overlaps(range) {
      throw Refusal(
        .codesNotUTF8, id.name, String(codebook.text.lines.line(at: problem.range.lowerBound) + 1))
    }
  }

  /// `k.codebook:4`.
  func place(of id: CodeID) -> String {
    guard let entry = entry(id), let codebook = codebook(id.codebook) else { return id.codebook.name }
    return "\(id.codebook.name):\(codebook.text.lines.line(at: entry.headingRange.lowerBound) + 1)"
  }

  // MARK: Each of them

  private func promote(_ id: CodeID) throws(Refusal) -> StudyEdit {
    guard let entry = entry(id) else { throw Refusal(.renameNothingHere) }
    var edit = entry.parent == nil ? StudyEdit() : try move(id, under: nil)
    if entry.kind == .theme, entry.parent == nil { throw Refusal(.codesIsTheme, entry.id) }
    if entry.parent == nil {
      setAttribute(.type, "theme", of: id, in: &edit)
    }
    edit.label = Message(.codesPromote, entry.id)
    return edit
  }

  private func retire(_ id: CodeID, by successor: CodeID) throws(Refusal) -> StudyEdit {
    if id == successor { throw Refusal(.codesItself, name(of: id)) }
    // Two that name each other would send a reader round and round.
    var next: CodeID? = successor
    for _ in 0..<100 {
      guard let code = next, let item = entry(code)?.attribute(.replacedBy)?.items.first else { break }
      next = codes(named: CodeReference(item.text)).first
      if next == id { throw Refusal(.codesCircle, name(of: id), name(of: successor)) }
    }
    var edit = StudyEdit(label: Message(.codesRetire, reference(to: id), reference(to: successor)))
    setAttribute(.replacedBy, reference(to: successor), of: id, in: &edit)
    return edit
  }

  /// The codes that are retired in favour of one, each with the place where it says so.
  func predecessors(of id: CodeID) -> [(code: CodeID, name: Codebook.Part)] {
    codeIDs.filter { $0 != id }.flatMap { code in
      (entry(code)?.attribute(.replacedBy)?.items ?? [])
        .filter { codes(named: CodeReference($0.text)) == [id] }.map { (code, $0) }
    }
  }

  /// The one code in favour of which a code is retired; `nil` where there is none, or several.
  func successor(of id: CodeID) -> CodeID? {
    guard let items = entry(id)?.attribute(.replacedBy)?.items, items.count == 1 else { return nil }
    let codes = codes(named: CodeReference(items[0].text))
    return codes.count == 1 && codes[0] != id ? codes[0] : nil
  }

  private func delete(_ id: CodeID) throws(Refusal) -> StudyEdit {
    guard let entry = entry(id) else { throw Refusal(.renameNothingHere) }
    if !entry.children.isEmpty { throw Refusal(.codesHasChildren, entry.id) }
    let segments = usage(of: id).segments
    var edit = StudyEdit(label: Message(.codesDelete, reference(to: id), String(segments)))
    edit.needsConfirmation = segments > 0
    edit.replace(entry.ownRange, in: id.codebook, with: "")
    // Who was sent here is sent on, as far as that is known; else they would be sent nowhere.
    let next = successor(of: id)
    let predecessors = predecessors(of: id)
    let lost = predecessors.filter { next == nil || $0.code == next }
    if !lost.isEmpty {
      let places = lost.prefix(5).map { "\(name(of: $0.code)) (\(place(of: $0.code)))" }
      throw Refusal(.codesReplacesOthers, entry.id, places.joined(separator: ", "))
    }
    if let next {
      for (code, name) in predecessors { edit.replace(name.range, in: code.codebook, with: reference(to: next)) }
    }
    forEachTranscript(using: id) { document, transcript, numbers in
      var editor = CodingEditor(transcript, document)
      editor.remove(numbers)
      edit.formUnion(editor.edit)
    }
    return edit
  }

  private func split(_ id: CodeID, into names: [String], _ choices: [Int: Int]) throws(Refusal) -> StudyEdit {
    guard let entry = entry(id) else { throw Refusal(.renameNothingHere) }
    for name in names { try checkNewCode(name, of: nil) }
    if Set(names.map { NameKey($0) }).count < names.count { throw Refusal(.codesTwice) }
    var edit = StudyEdit(label: Message(.codesSplit, entry.id, names.joined(separator: ", ")))
    for name in names { add(NewCode(id: name), under: id, to: &edit, language: .english) }
    var count = 0
    forEachTranscript(using: id) { document, transcript, numbers in
      for number in numbers {
        if let choice = choices[count], names.indices.contains(choice) {
          transcript.rename(number, to: names[choice], in: document, &edit)
        }
        count += 1
      }
    }
    return edit
  }

  /// Visits the transcripts with segments of a code, with the segments' numbers.
  func forEachTranscript(using id: CodeID, _ body: (DocumentID, Transcript, [Int]) -> Void) {
    var lineages = CodeLineages(self)
    for document in documents(using: { lineages.lineage(of: $0).first == id }) {
      guard let transcript = transcript(document)?.transcript else { continue }
      let numbers = transcript.codings.segments.indices.filter {
        lineages.lineage(of: transcript.codings.segments[$0].code).first == id
      }
      body(document, transcript, numbers)
    }
  }

  /// Gives an attribute of a code its value, in the place of the one it has.
  func setAttribute(_ key: Codebook.Key, _ value: String, of id: CodeID, in edit: inout StudyEdit) {
    guard let entry = entry(id), let text = documents[id.codebook]?.text else { return }
    if let attribute = entry.attribute(key) {
      let isEmpty = attribute.value.isEmpty
      edit.replace(attribute.valueRange, in: id.codebook, with: isEmpty ? " " + value : value)
    } else {
      edit.insert("\(text.lineEnd)\(key.rawValue): \(value)", at: text.ownEnd(of: entry), in: id.codebook)
    }
  }
}

extension Transcript {
  /// Another name for one segment, at both its ends.
  func rename(_ number: Int, to name: String, label: String? = nil, in id: DocumentID, _ edit: inout StudyEdit) {
    let segment = codings.segments[number]
    let written = (label ?? segment.label).map { name + "=" + $0 } ?? name
    edit.replace(range(segment.start), in: id, with: written)
    if let end = segment.end, event(end).kind == .end { edit.replace(range(end), in: id, with: written) }
  }
}

extension Text {
  /// Where the last words of an entry itself end.
  func ownEnd(of entry: Codebook.Entry) -> Int { max(trimmedEnd(of: entry.ownRange), entry.headingRange.upperBound) }
}
