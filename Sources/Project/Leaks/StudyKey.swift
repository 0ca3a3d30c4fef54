package import Messages
import Notation
package import Privacy

/// The key of a study as it was last read: whom it knows, and how well it is kept. It is no document of the study; it is
/// never indexed, and of its real names nothing is shown.
package struct StudyKey: Sendable {
  /// What is not as it should be about the file itself.
  package struct Standing: Sendable, Equatable {
    /// The mode lets others than its owner read it.
    package var isReadableByOthers = false
    /// It lies in a git work tree that does not ignore it.
    package var isInGit = false

    /// A file as it should be, unless something is said.
    package init(isReadableByOthers: Bool = false, isInGit: Bool = false) {
      self.isReadableByOthers = isReadableByOthers
      self.isInGit = isInGit
    }
  }

  /// Absolute.
  package let path: String
  /// Its entries, and what is wrong with them.
  package let key: Key
  /// What is wrong with the file itself.
  package let standing: Standing
  let people: KnownPeople
  /// What stands in somebody's place: never a leak.
  let replacements: Set<GroupName>

  /// Reads a key. What is wrong in it stands in `key.problems`.
  package init(path: String, bytes: [UInt8], standing: Standing = Standing()) {
    self.path = path
    self.standing = standing
    key = Key(bytes)
    people = KnownPeople(
      key, isCommonWord: { CommonWords.contains($0) }, isListedWord: { CommonWords.lists($0) })
    replacements = Set(key.entries.map { GroupName(of: Array($0.replacement.utf8), .person) })
  }

  /// The entry that a mark `{@id text}` names.
  package func entry(named id: String) -> KeyEntry? {
    key.entries.first { $0.id.lowercased() == id.lowercased() }
  }
}

/// What became of the key that a project names.
package enum KeyState: Sendable {
  /// The project names none, or it has not been looked for yet.
  case none
  /// There is no such file yet; the first replacement makes it.
  case missing(path: String)
  case unreadable(path: String, Message)
  case read(StudyKey)

  /// A key that has been read, from its bytes alone.
  package static func csv(_ text: String, _ standing: StudyKey.Standing = StudyKey.Standing()) -> KeyState {
    .read(StudyKey(path: "/key.csv", bytes: Array(text.utf8), standing: standing))
  }

  /// Where it is looked for; `nil` where the project names none.
  package var path: String? {
    switch self {
    case .none: nil
    case .missing(let path), .unreadable(let path, _): path
    case .read(let key): key.path
    }
  }

  /// The key where it could be read; `nil` in every other case.
  package var key: StudyKey? { if case .read(let key) = self { key } else { nil } }
}

extension Project {
  /// Takes in the key, as it lies on the disk now. Everything is read for leaks again where it is another.
  ///
  /// - Returns: whether anything changed.
  @discardableResult
  package mutating func set(_ state: KeyState) -> Effects {
    var effects = Effects()
    switch (keyState, state) {
    case (.none, .none): return effects
    case (.missing(let old), .missing(let new)) where old == new: return effects
    case (.read(let old), .read(let new)) where old.key.bytes == new.key.bytes && old.path == new.path:
      if old.standing == new.standing { return effects }
    default: break
    }
    keyState = state
    renewLeakOptions()
    effects.settings = true
    return effects
  }

  /// Seeks by what key and policy say now; where that is something else than before, everything is read again.
  mutating func renewLeakOptions() {
    let key = keyState.key
    let hidesGender = asksFor(.gender)
    let language = settings.language.flatMap(Language.init(tag:))
    let standard = asksFor(.dialect) ? language.flatMap { WrittenStandard(rawValue: $0.rawValue) } ?? .nb : nil
    let signature = LeakSignature(
      key: key?.key.bytes, gender: hidesGender ? settings.genderRoles : nil, standard: standard,
      vocabulary: vocabulary)
    guard signature != leakSignature else { return }
    leakSignature = signature
    leakOptions.people = key?.people
    leakOptions.entryIDs = key?.key.entries.map(\.id) ?? []
    leakOptions.gender = hidesGender ? Gender.Scope(settings.genderRoles) : nil
    leakOptions.standard = standard
    readAllForLeaksAgain()
  }

  /// Whether a category that is off by default is on somewhere in the study.
  private func asksFor(_ category: PrivacyCategory) -> Bool {
    settings.severity(ofRule: category.rule, usual: nil, in: nil) != nil
      || settings.folders.contains { ($0.severities[category.rule] ?? nil) != nil }
  }
}

/// What has to be the same for what was found to hold still.
struct LeakSignature: Sendable, Equatable {
  var key: [UInt8]?
  var gender: [String]?
  var standard: WrittenStandard?
  /// What is a sound or an event is no prose.
  var vocabulary = SignVocabulary.builtIn
}

extension Gender.Scope {
  /// - Parameter roles: as the project file has them; without any, everybody's gender is hidden.
  fileprivate init(_ roles: [String]) {
    self = roles.isEmpty ? .everyone : .roles(WordSet(roles.joined(separator: " ").lowercased()))
  }
}
