import Notation
package import Privacy
import TextModel

extension Project {
  /// What was found in a document that identifies somebody; of one that is open as far as it has been read for that, of
  /// others all of it, which may take a while. In order, ranges in bytes of the document. Neither what the header declares
  /// to be a speaker's label nor what the key has as somebody's replacement is among it.
  ///
  /// - Parameter language: that of a transcript whose header does not say it.
  package func leaks(in id: DocumentID, as language: LanguageGuess? = nil) -> [Leak] {
    var all: [Leak] = []
    forEachLeak(in: id, as: language) { all.append($0.moved(by: $1)) }
    return all
  }

  /// Visits the same without putting them together, which at a keystroke would cost as much as telling of them: each with
  /// what is to be added to its range for bytes of the document.
  func forEachLeak(in id: DocumentID, as language: LanguageGuess? = nil, _ body: (_ leak: Leak, _ offset: Int) -> Void)
  {
    let found = foundLeaks(in: id, as: language)
    let loose = LooseNames(found)
    found.forEach { leak, offset in
      if loose.keeps(leak) { body(leak, offset) }
    }
  }

  /// Those of a document that one decision settles together with another leak, which may stand elsewhere. They are few
  /// as a rule, and are looked for in a whole study while somebody waits.
  package func leaks(sameAs leak: Leak, in id: DocumentID) -> [Leak] {
    let found = foundLeaks(in: id, as: nil)
    var same: [Leak] = []
    found.forEach { other, offset in
      if other.isSame(as: leak) { same.append(other.moved(by: offset)) }
    }
    // Whether a word that may be a name is one shows in the rest of the text.
    guard same.contains(where: { $0.clue == .nameElsewhere }) else { return same }
    let loose = LooseNames(found)
    return same.filter(loose.keeps)
  }

  private func foundLeaks(in id: DocumentID, as language: LanguageGuess?) -> FoundLeaks {
    var document = documents[id]
    if document?.isOpen == false, document?.isUnreadForLeaks == true, isReadForLeaks(id) {
      var reader = leakReader
      document?.declare(language)
      document?.readLeaks(with: &reader)
    }
    let key = keyState.key
    switch document {
    case .transcript(let document):
      let declared = NameSet(document.speakers.map { GroupName(of: Array($0.utf8), .person) })
      return FoundLeaks(groups: document.leaks.groups(in: document.text), key) { declared.contains($0) }
    case .manuscript(let manuscript) where isNamedManuscript(id):
      return FoundLeaks(groups: [(manuscript.leaks ?? [], 0)], key) { speakerTable.isLabel($0.name) }
    default: return FoundLeaks(groups: [], nil) { _ in false }
    }
  }

  /// Whether the project file names a text as a manuscript of the study; any folder has a README.
  func isNamedManuscript(_ id: DocumentID) -> Bool {
    guard let path = path(of: id) else { return false }
    return settings.manuscriptGlobs.contains { $0.matches(path) }
  }

  /// A reader of leaks that knows whom this study's key knows.
  var leakReader: LeakReader { LeakReader(Detector(leakOptions)) }

  /// So many bytes are read at once when a text changes; more than that is work for elsewhere.
  static let mostReadAtOnce = 64 << 10

  /// Reads a document for leaks to the end.
  package mutating func readLeaks(in id: DocumentID) {
    var reader = leakReader
    readLeaks(in: id, with: &reader)
  }

  /// Reads everything for leaks that has not been read yet.
  package mutating func readLeaks() {
    var reader = leakReader
    for id in documents.keys.sorted() { readLeaks(in: id, with: &reader) }
    hasUnreadLeaks = false
  }

  /// Reads what an edit or an opened document left unread, if it is little.
  mutating func readFewLeaks(in id: DocumentID) {
    guard let document = documents[id], document.isUnreadForLeaks, document.isOpen || isReadForLeaks(id) else { return }
    if document.isOpen, isReadForLeaks(id), document.unreadBytes <= Self.mostReadAtOnce {
      readLeaks(in: id)
    } else {
      hasUnreadLeaks = true
    }
  }

  /// Reads the manuscripts that came before the project file named them.
  mutating func readNamedManuscripts() {
    for (id, document) in documents where document.kind == .manuscript { readFewLeaks(in: id) }
  }

  mutating func readAllForLeaksAgain() {
    for id in documents.keys {
      change(id) { $0.markAllForLeaks() }
      readFewLeaks(in: id)
    }
  }

  /// Whether what is found in a document concerns the study.
  private func isReadForLeaks(_ id: DocumentID) -> Bool {
    documents[id]?.kind != .manuscript || isNamedManuscript(id)
  }

  private mutating func readLeaks(in id: DocumentID, with reader: inout LeakReader) {
    guard isReadForLeaks(id) else { return }
    change(id) { $0.readLeaks(with: &reader) }
  }

  /// Changes a document, if there is one. The one reference to it moves out and back in, so that nothing is copied.
  private mutating func change(_ id: DocumentID, _ body: (inout Document) -> Void) {
    guard let position = documents.index(forKey: id) else { return }
    var document = Document.projectFile(Text([]))
    swap(&document, &documents.values[position])
    body(&document)
    swap(&document, &documents.values[position])
  }

  /// Documents to be read for leaks elsewhere, no more than so many bytes of them unless it is one: open ones first,
  /// then by path. None are left where none come.
  package mutating func unreadForLeaks(atMost bytes: Int) -> [LeakWork] {
    guard hasUnreadLeaks else { return [] }
    var unread: [LeakWork] = []
    for (id, document) in documents {
      guard document.isUnreadForLeaks, isReadForLeaks(id) else { continue }
      unread.append(LeakWork(id: id, document: document, signature: leakSignature))
    }
    hasUnreadLeaks = !unread.isEmpty
    unread.sort { ($0.document.isOpen ? 0 : 1, $0.id) < ($1.document.isOpen ? 0 : 1, $1.id) }
    var size = 0
    let end = unread.firstIndex { work in
      size += work.document.text.bytes.count
      return size > bytes
    }
    return Array(unread.prefix(max(end ?? unread.count, 1)))
  }

  /// How many documents have something in them that is still to be read for leaks.
  package var unreadLeakDocuments: Int {
    documents.count { id, document in document.isUnreadForLeaks && isReadForLeaks(id) }
  }

  /// Takes in what was read elsewhere. What has changed meanwhile stays unread, and so does everything where it was
  /// sought by something else than now, as before the key came.
  package mutating func take(_ work: LeakWork) {
    guard work.signature == leakSignature else { return }
    change(work.id) { $0 = $0.taking(work.document) }
  }
}

extension Project {
  /// What identifies somebody in a text of no document, paragraph by paragraph.
  package static func leaks(inPlain text: [UInt8], _ reading: Reading, _ detector: inout Detector) -> [Leak] {
    ManuscriptFormat.paragraphs(ofPlain: text).flatMap { prose in
      detector.identifiers(in: prose.words, reading, lineStarts: prose.lineStarts(in: text)).map {
        Leak($0, prose.source(of: $0.identifier.range))
      }
    }
  }
}

/// One document that is read for leaks away from the project that holds it, and what was found.
package struct LeakWork: Sendable {
  /// The document that is read.
  package let id: DocumentID
  fileprivate(set) var document: Document
  /// What it was sought by.
  fileprivate let signature: LeakSignature

  /// Reads several with one reader, which remembers words; of one that is open only so many bytes at a time, so that a
  /// person sees soon what was found.
  ///
  /// - Parameter options: the study's `leakOptions`; not the study, which is typed in meanwhile and would be copied.
  package static func run(_ works: inout [LeakWork], by options: Detector.Options, atMost bytes: Int) {
    var reader = LeakReader(Detector(options))
    for index in works.indices { works[index].document.readLeaks(with: &reader, atMost: bytes) }
  }
}

extension Document {
  var isOpen: Bool {
    switch self {
    case .transcript(let document): document.isOpen
    case .manuscript(let document): document.isOpen
    default: false
    }
  }

  /// Whether something in it is still to be read for what identifies somebody.
  var isUnreadForLeaks: Bool {
    switch self {
    case .transcript(let document): document.leaks.isUnread
    case .manuscript(let document): document.leaks == nil
    default: false
    }
  }

  fileprivate mutating func markAllForLeaks() {
    switch self {
    case .transcript(var document):
      self = .projectFile(Text([]))
      document.leaks.markAll()
      self = .transcript(document)
    case .manuscript(var document):
      document.markAll()
      self = .manuscript(document)
    default: break
    }
  }

  fileprivate var unreadBytes: Int {
    switch self {
    case .transcript(let document): document.leaks.unreadBytes(document.text)
    case .manuscript(let document): document.leaks == nil ? document.text.bytes.count : 0
    default: 0
    }
  }

  /// Says which language a transcript is in whose header does not.
  fileprivate mutating func declare(_ language: LanguageGuess?) {
    guard let language, case .transcript(var document) = self else { return }
    document.leaks.declare(language)
    self = .transcript(document)
  }

  mutating func readLeaks(with reader: inout LeakReader, atMost bytes: Int = .max) {
    switch self {
    case .transcript(var document):
      self = .projectFile(Text([]))
      document.readLeaks(with: &reader, atMost: bytes)
      self = .transcript(document)
    case .manuscript(var document):
      self = .projectFile(Text([]))
      document.read(with: &reader)
      self = .manuscript(document)
    default: break
    }
  }

  /// The document, with what was read of the same text in another copy of it.
  func taking(_ other: Document) -> Document {
    switch (self, other) {
    case (.transcript(var own), .transcript(let other)):
      own.leaks.take(other.leaks, of: other.text, into: own.text)
      return .transcript(own)
    case (.manuscript(var own), .manuscript(let other)):
      own.take(other)
      return .manuscript(own)
    default: return self
    }
  }
}

extension TranscriptDocument {
  fileprivate mutating func readLeaks(with reader: inout LeakReader, atMost bytes: Int) {
    var own = TranscriptLeaks.none
    swap(&own, &leaks)
    own.read(transcript, with: &reader, atMost: bytes)
    swap(&own, &leaks)
  }

  /// The labels that the header declares.
  fileprivate var speakers: [String] { tally.speakers.map(\.label) }
}
