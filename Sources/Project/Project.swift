package import Notation
package import Privacy
package import TextModel

/// A study at one moment: its settings, its documents, and an index over them. A value, so that slow work reads one
/// while the next is made.
///
/// It knows nothing of disks or editors: both hand it texts. What it holds it has been given by `set` and `apply`.
package struct Project: Sendable {
  /// The name of the file that marks a project's folder.
  package static let fileName = "ordrett.json"

  /// The absolute path of the project's folder; `nil` for a text that has no file.
  package let root: String?
  /// What the project file says; that of the last whole one, while somebody types in it.
  package private(set) var settings = Settings()
  /// What is wrong with the project file as it stands now, in the order of the file.
  package private(set) var settingsProblems: [SettingsProblem] = []
  /// Everything that was handed in and not dropped, whatever its kind.
  package internal(set) var documents: [DocumentID: Document] = [:]
  /// Sorted by path. Their codes together are the codebook of the study.
  package private(set) var codebookIDs: [DocumentID] = []
  /// How every code is used over all transcripts.
  package private(set) var index = CodeIndex()
  private(set) var codeTroubles = CodeTroubles()
  private(set) var speakerTable = SpeakerTable()
  /// The words for sounds and events by which transcripts are read: the built-in ones and the project's own.
  package private(set) var vocabulary = SignVocabulary.builtIn
  /// Set from outside, since the key is no document of the study.
  package internal(set) var keyState = KeyState.none
  /// What leaks are sought by.
  package var leakOptions = Detector.Options()
  var leakSignature = LeakSignature()
  /// Some document has something in it that is still to be read for leaks, and it is too much to be read at once.
  package internal(set) var hasUnreadLeaks = false
  /// Transcripts that other words for events make long to parse again are left for `outdated(atMost:)`.
  private let isReadElsewhere: Bool
  /// Whether some transcript was parsed with other words for events than the project has now.
  package internal(set) var hasOutdated = false

  /// A study without documents.
  ///
  /// - Parameters:
  ///   - root: without a slash behind it, unless it is `/` alone.
  ///   - isReadElsewhere: whoever has it parses elsewhere what takes long, as long as `hasOutdated` says so.
  package init(root: String?, isReadElsewhere: Bool = false) {
    self.root = root
    self.isReadElsewhere = isReadElsewhere
  }

  /// The project file of the folder, whether or not there is one.
  package var fileID: DocumentID? { root.map { DocumentID($0 + "/" + Self.fileName) } }

  /// Whether the folder has a project file, so that its texts are one study.
  var hasProjectFile: Bool { fileID.map { documents[$0] != nil } ?? false }

  /// What of the study a change reached besides the document itself.
  package struct Effects: Sendable, Equatable {
    /// Codes of some codebook: findings of every transcript may differ.
    package var codebook = false
    /// How codes are used: findings of the codebooks may differ.
    package var index = false
    /// Whom transcripts declare and how: findings of the other transcripts may differ.
    package var speakers = false
    /// The project file: anything may differ.
    package var settings = false

    /// A change that reached nothing else.
    package init() {}

    /// Adds what another change reached.
    package mutating func formUnion(_ other: Effects) {
      codebook = codebook || other.codebook
      index = index || other.index
      speakers = speakers || other.speakers
      settings = settings || other.settings
    }
  }

  /// A document by its id; `nil` where the study has none of that name.
  package subscript(id: DocumentID) -> Document? { documents[id] }

  /// Takes a document in, or puts a new text in its place.
  ///
  /// - Parameter isOpen: whether an editor has it, so that edits are to come.
  @discardableResult
  package mutating func set(_ id: DocumentID, _ kind: DocumentKind, _ text: Text, isOpen: Bool) -> Effects {
    set(id, document(kind, text, named: id.name, isOpen: isOpen))
  }

  /// Parses a document as this project has it, without taking it in: work that can be done elsewhere.
  ///
  /// - Parameter name: the file's, which says how a manuscript is set.
  package func document(_ kind: DocumentKind, _ text: Text, named name: String, isOpen: Bool) -> Document {
    switch kind {
    case .transcript: .transcript(TranscriptDocument(text, vocabulary: vocabulary, isOpen: isOpen))
    case .codebook: .codebook(Codebook(text))
    case .projectFile: .projectFile(text)
    case .manuscript: .manuscript(ManuscriptDocument(text, fileName: name, isOpen: isOpen))
    case .decisions: .decisions(DecisionDocument(text))
    }
  }

  /// Takes in a document that was parsed elsewhere. If the words for events have changed meanwhile, it is parsed again.
  @discardableResult
  package mutating func set(_ id: DocumentID, _ document: Document) -> Effects {
    if case .transcript(let transcript) = document, transcript.vocabulary != vocabulary {
      if !isReadElsewhere { return set(id, .transcript, transcript.text, isOpen: transcript.isOpen) }
      hasOutdated = true
    }
    // The editor has opened what had been read from disk, or the other way round.
    let document = documents[id].map(document.taking) ?? document
    let old = documents.updateValue(document, forKey: id)
    readFewLeaks(in: id)
    var effects = exchange(old, document, id)
    if id == fileID, case .projectFile(let text) = document {
      readSettings(text)
      effects.settings = true
    }
    return effects
  }

  /// Drops a document that is gone.
  @discardableResult
  package mutating func remove(_ id: DocumentID) -> Effects {
    guard let old = documents.removeValue(forKey: id) else { return Effects() }
    var effects = exchange(old, nil, id)
    if id == fileID {
      readSettings(nil)
      effects.settings = true
    }
    return effects
  }

  /// Applies edits to a document, one after another, each counted in the text that the one before it left.
  @discardableResult
  package mutating func apply(_ edits: [ByteEdit], to id: DocumentID) -> Effects {
    guard !edits.isEmpty, let position = documents.index(forKey: id) else { return Effects() }
    var effects = Effects()
    switch documents.values[position] {
    case .transcript(var document):
      let old = document.tally
      documents.values[position] = .projectFile(Text([]))
      let tallied = document.apply(edits)
      let new = document.tally
      documents.values[position] = .transcript(document)
      readFewLeaks(in: id)
      if tallied { exchange(old, new, id, &effects) }
    case .codebook(let codebook):
      // It is read whole after an edit, and so after all of them.
      var text = codebook.text
      for edit in edits { text.apply(edit) }
      documents.values[position] = .codebook(Codebook(text))
      effects.codebook = true
      renewTroubles()
    case .manuscript(var manuscript):
      documents.values[position] = .projectFile(Text([]))
      manuscript.apply(edits)
      documents.values[position] = .manuscript(manuscript)
      readFewLeaks(in: id)
    case .projectFile(var text):
      for edit in edits { text.apply(edit) }
      return set(id, .projectFile(text))
    case .decisions(let document):
      var text = document.text
      for edit in edits { text.apply(edit) }
      return set(id, .decisions(DecisionDocument(text)))
    }
    return effects
  }

  /// Keeps index and codebook list in step with a document that came in another's place.
  private mutating func exchange(_ old: Document?, _ new: Document?, _ id: DocumentID) -> Effects {
    var effects = Effects()
    // What was decided bears on every document.
    if id == decisionsID { effects.settings = true }
    func tally(_ document: Document?) -> TranscriptTally {
      if case .transcript(let transcript)? = document { transcript.tally } else { .empty }
    }
    exchange(tally(old), tally(new), id, &effects)
    if old?.kind == .codebook || new?.kind == .codebook {
      codebookIDs.removeAll { $0 == id }
      if new?.kind == .codebook {
        codebookIDs.append(id)
        codebookIDs.sort()
      }
      effects.codebook = true
      renewTroubles()
    }
    return effects
  }

  private mutating func exchange(
    _ old: TranscriptTally, _ new: TranscriptTally, _ id: DocumentID, _ effects: inout Effects
  ) {
    if speakerTable.exchange(old, new) { effects.speakers = true }
    guard index.replace(old, by: new, in: id) else { return }
    effects.index = true
    // Taken out meanwhile, so that it is changed in place.
    var troubles = CodeTroubles()
    swap(&troubles, &codeTroubles)
    troubles.exchange(old, new, in: self)
    codeTroubles = troubles
  }

  private mutating func renewTroubles() {
    var troubles = CodeTroubles()
    troubles.renew(in: self)
    codeTroubles = troubles
  }

  private mutating func readSettings(_ text: Text?) {
    let (read, problems) = text.map { Settings.read($0.bytes, rules: RuleCatalogue.names) } ?? (Settings(), [])
    settingsProblems = problems
    // Half a project file, as it stands there while somebody types, changes nothing yet. But where things stood in the
    // text before, other things may stand in this one.
    if problems.contains(where: \.isWholeFile) {
      settings.patternRanges = [:]
      settings.writtenPaths = []
      return
    }
    let before = settings.manuscripts
    settings = read
    renewVocabulary()
    renewLeakOptions()
    if settings.manuscripts != before { readNamedManuscripts() }
  }

  private mutating func renewVocabulary() {
    let words = settings.events.isEmpty ? SignVocabulary.builtIn : SignVocabulary(adding: settings.events)
    guard words != vocabulary else { return }
    vocabulary = words
    for (id, document) in documents {
      guard case .transcript(let transcript) = document else { continue }
      if isReadElsewhere, !transcript.isOpen || transcript.text.bytes.count > Self.mostParsedAtOnce {
        hasOutdated = true
      } else {
        set(id, .transcript, transcript.text, isOpen: transcript.isOpen)
      }
    }
  }
}
