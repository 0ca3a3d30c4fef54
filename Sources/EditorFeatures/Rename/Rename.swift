import Messages
import Notation
package import Project
import TextModel

/// A name that can be renamed, and where it stands under the cursor.
package struct RenameTarget: Sendable, Equatable {
  enum Subject: Sendable, Equatable {
    case code(CodeID)
    case alias(CodeID, String)
    /// A code that no codebook has.
    case unknownCode(CodeReference)
    case speaker(String)
    case pseudonym(String)
  }

  /// In bytes of the document.
  package let range: Range<Int>
  /// As it is called now.
  package let name: String
  let subject: Subject

  /// Whether other documents may have the name too; only a speaker is one document's own.
  package var isOfStudy: Bool { if case .speaker = subject { false } else { true } }

  init(_ subject: Subject, _ name: some StringProtocol, _ range: Range<Int>) {
    self.subject = subject
    self.name = String(name)
    self.range = range
  }
}

extension Project {
  /// What a rename at an offset would rename; `nil` where there is no name, or one that means several things.
  ///
  /// - Parameter offset: bytes of the document.
  package func renameTarget(at offset: Int, in id: DocumentID) -> RenameTarget? {
    guard let target = target(at: offset, in: id), let text = documents[id]?.text else { return nil }
    switch target.subject {
    case .speaker(let label): return RenameTarget(.speaker(label), label, target.range)
    case .pseudonym(let name): return RenameTarget(.pseudonym(name), name, target.range)
    case .code(let code): return entry(code).map { RenameTarget(.code(code), $0.id, target.range) }
    case .alias(let code):
      let name = text.string(target.range)
      return RenameTarget(.alias(code, name), name, target.range)
    case .codeName(let name):
      return renameTarget(WrittenCode(range: target.range, text: name.text, meaning: name), at: offset)
    case .coding(let line, let event):
      guard let transcript = transcript(id)?.transcript, let mark = CodingMark(transcript, line: line, event: event),
        let code = mark.event.code
      else { return nil }
      let range = target.range.lowerBound..<target.range.lowerBound + code.text.utf8.count
      let meaning = mark.codes(in: transcript).first ?? code
      return renameTarget(WrittenCode(range: range, text: code.text, meaning: meaning), at: offset)
    default: return nil
    }
  }

  private func renameTarget(_ written: WrittenCode, at offset: Int) -> RenameTarget? {
    let parts = written.parts
    guard let part = parts.first(where: { $0.range.touches(offset) }) ?? parts.last else { return nil }
    let codes = codes(named: written.meaning)
    if codes.isEmpty {
      return part.fromLast == 0 ? RenameTarget(.unknownCode(written.meaning), part.text, part.range) : nil
    }
    let lineage = codes.count == 1 ? lineage(of: codes[0]) : []
    guard part.fromLast < lineage.count, let entry = entry(lineage[part.fromLast]) else { return nil }
    let isAlias = NameKey(part.text) != entry.key
    return RenameTarget(
      isAlias ? .alias(lineage[part.fromLast], String(part.text)) : .code(lineage[part.fromLast]), part.text, part.range
    )
  }

  /// The same, where it can get another name at all.
  ///
  /// - Throws: why not, whatever the new name is.
  package func renamable(at offset: Int, in id: DocumentID) throws(Refusal) -> RenameTarget? {
    guard let target = renameTarget(at: offset, in: id) else { return nil }
    switch target.subject {
    case .code(let code):
      if target.name.isEmpty { throw Refusal(.renameCodeUnnamed) }
      if let book = codebook(code.codebook), codes(named: book.reference(of: code.entry)) != [code] {
        throw Refusal(.renameAmbiguous, target.name)
      }
    case .unknownCode(let code):
      // An end mark that ends nothing, or an attribute, and nothing else has it.
      if documents(usingUnknown: code).isEmpty { throw Refusal(.renameCodeUnused, target.name) }
    case .alias, .speaker, .pseudonym: break
    }
    return target
  }

  /// Gives what stands at an offset another name, everywhere in the study.
  ///
  /// - Throws: why not, where the new name is none or somebody else's.
  package func rename(at offset: Int, in id: DocumentID, to name: String) throws(Refusal) -> StudyEdit {
    guard let target = try renamable(at: offset, in: id) else { throw Refusal(.renameNothingHere) }
    switch target.subject {
    case .code(let code): return try edit(.rename(code, to: name))
    case .alias(let code, let alias): return try rename(alias: alias, of: code, to: name)
    case .unknownCode(let code): return try rename(unknown: code, to: name)
    case .speaker(let label): return try rename(speaker: label, in: id, to: name)
    case .pseudonym(let pseudonym): return try rename(pseudonym: pseudonym, to: name)
    }
  }

  private func rename(speaker label: String, in id: DocumentID, to name: String) throws(Refusal) -> StudyEdit {
    guard let transcript = transcript(id)?.transcript else { throw Refusal(.renameNothingHere) }
    guard NewName.isSpeaker(name) else { throw Refusal(.renameNoSpeaker, name) }
    var edit = StudyEdit(label: Message(.renameDone, label, name))
    if name.utf8.elementsEqual(label.utf8) { return edit }
    if transcript.header.speaker(name) != nil || transcript.turnCounts[name] != nil {
      throw Refusal(.renameSpeakerExists, name, String(transcript.turnCounts[name] ?? 0))
    }
    for speaker in transcript.header.speakers where speaker.label == label {
      edit.replace(speaker.labelRange, in: id, with: name)
    }
    for range in transcript.labelRanges(of: label) { edit.replace(range, in: id, with: name) }
    return edit
  }

  private func rename(pseudonym: String, to name: String) throws(Refusal) -> StudyEdit {
    guard NewName.isPseudonym(name) else { throw Refusal(.renameNoPseudonym, name) }
    var edit = StudyEdit(label: Message(.renameDone, pseudonym, name))
    if settings.key != nil { edit.notice = Message(.renamePseudonymKey, pseudonym, name) }
    let (old, new) = (NameKey(pseudonym), NameKey(name))
    for (document, pseudonyms) in pseudonyms() {
      for use in pseudonyms {
        let key = NameKey(use.id)
        if key == new, new != old { throw Refusal(.renamePseudonymExists, name, document.name) }
        if key == old { edit.replace(use.idRange, in: document, with: name) }
      }
    }
    return edit
  }
}
