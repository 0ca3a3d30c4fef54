import Messages
import Notation
import Privacy
import Project
import TextModel

/// Who comes in somebody's place.
struct Stand: Equatable {
  let id: String
  let replacement: String
  /// `nil` where the key knows all of it already.
  var change: KeyChange?
}

/// How far something is done.
package enum LeakReach: String, CaseIterable, Sendable {
  case here, file, study
}

extension Project {
  /// The places of a group that are changed together.
  func places(_ reach: LeakReach, of leak: Leak, in id: DocumentID) -> [LeakedWords] {
    switch reach {
    case .here: [LeakedWords(leak, in: id, of: self)].compactMap(\.self)
    case .file: places(of: leak, in: [id])
    case .study: places(of: leak, in: leakDocuments)
    }
  }

  /// Puts a pseudonym in the place of somebody: `{@id text}` where that has a meaning, else the text alone.
  func replace(_ places: [LeakedWords], by stand: Stand, in edit: inout StudyEdit) {
    let names = Set(places.map { String(decoding: $0.words, as: UTF8.self).lowercased() })
    for place in places {
      let form = place.form(self) { names.contains($0) }
      let written = place.takesMarks ? "{@\(stand.id) \(stand.replacement)}" : plain(stand.replacement, at: place)
      place.write(form.replaced(in: place.words, by: written, spoken: stand.replacement), in: &edit)
    }
  }

  /// A label is made of words.
  func plain(_ replacement: String, at place: LeakedWords) -> String {
    guard documents[place.document]?.kind == .transcript else { return replacement }
    return replacement.filter { !"[]".contains($0) }
  }

  /// The entry of the key that a leak belongs to.
  func stand(ofKnown leak: Leak) -> Stand? {
    guard let number = leak.entry, let entries = keyState.key?.key.entries, entries.indices.contains(number) else {
      return nil
    }
    return Stand(id: entries[number].id, replacement: entries[number].replacement)
  }

  /// Somebody new: of the same kind and origin, with another initial, and nobody's name in the study.
  func stand(forNew place: LeakedWords, _ language: ProseLanguage, _ occasion: Occasion) -> Stand? {
    let names = Set(places(of: place.leak, in: [place.document]).map { String(decoding: $0.words, as: UTF8.self) })
    let form = place.form(self) { name in names.contains { $0.lowercased() == name } }
    let original = place.name(in: form)
    let kind = place.leak.kindOfName
    guard !original.isEmpty else { return nil }
    let proposal = PseudonymProposal(language: language, seed: occasion.seed)
    let known = keyState.key?.key.words ?? []
    let replacements = proposal.replacements(for: original, kind, count: 1) { name in
      known.contains(name.lowercased()) || CommonName.isCommon(name) || stands(name)
        || keyState.key?.key.entries.contains { $0.replacement == name } == true
    }
    guard let replacement = replacements.first else { return nil }
    let used = Set(pseudonyms().flatMap { $0.pseudonyms.map { $0.id.lowercased() } })
    let entries = keyState.key?.key.entries ?? []
    let ids = Set(entries.map { $0.id.lowercased() }).union(used)
    let id = proposal.newID(for: kind, like: entries) { ids.contains($0) }
    let entry = NewKeyEntry(id: id, kind: kind, originals: [original], replacement: replacement)
    return Stand(id: id, replacement: replacement, change: .add(entry))
  }

  /// Entries that a name may be another name of: of its kind, those first that the interview uses.
  func stands(forOtherNameOf place: LeakedWords, atMost count: Int) -> [Stand] {
    guard let key = keyState.key?.key, count > 0 else { return [] }
    let form = place.form(self)
    let original = place.name(in: form)
    var used: Set<String> = []
    if transcript(place.document) != nil {
      documents[place.document]?.text.forEachPseudonym { used.insert($0.id.lowercased()) }
    }
    let kind = place.leak.kindOfName
    let likely = key.entries.filter { $0.kind == kind && KeyEntry.isID($0.id) && !$0.replacement.isEmpty }
    let inOrder =
      likely.filter { used.contains($0.id.lowercased()) } + likely.filter { !used.contains($0.id.lowercased()) }
    return inOrder.prefix(count).map { entry in
      Stand(id: entry.id, replacement: entry.replacement, change: .addName(original, entry: entry.id))
    }
  }

  /// Whether words stand anywhere in what the study's people say or are called.
  private func stands(_ words: String) -> Bool {
    leakDocuments.contains { id in documents[id].map { ByteSearch.holds($0.text.bytes, words) } ?? false }
  }
}

extension Leak {
  /// What its name is the name of; for a word that is made from a name, by the category of the leak.
  var kindOfName: IdentifierKind {
    guard kind == .derived else { return kind }
    return switch category {
    case .person: .person
    case .organisation: .organisation
    case .event: .event
    default: .place
    }
  }
}

/// Names that are words too: `Even`, `Live`.
private enum CommonName {
  static func isCommon(_ name: String) -> Bool {
    !name.hasPrefix("[") && CommonWords.contains(Array(name.lowercased().utf8)[...])
  }
}
