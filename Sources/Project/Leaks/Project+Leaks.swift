import Notation
import Privacy
import TextModel

extension Project {
  /// What was found in a document that identifies somebody, as far as it has been read for that; in order, ranges in
  /// bytes of the document. Neither what the header declares to be a speaker's label nor what the key has as somebody's
  /// replacement is among it.
  package func leaks(in id: DocumentID) -> [Leak] {
    switch documents[id] {
    case .transcript(let document):
      let declared = Set(document.speakers.map { GroupName(of: $0) })
      return document.leaks.all(in: document.text).filter { !declared.contains($0.name) || $0.category == .key }
    default: return []
    }
  }

  /// A reader of leaks that knows whom this study's key knows.
  var leakReader: LeakReader { LeakReader(Detector()) }

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
  }

  /// Reads what an edit or an opened document left unread, if it is little.
  mutating func readFewLeaks(in id: DocumentID) {
    guard case .transcript(let document)? = documents[id], document.leaks.isUnread else { return }
    if document.isOpen, document.leaks.unreadBytes(document.text) <= Self.mostReadAtOnce {
      readLeaks(in: id)
    } else {
      hasUnreadLeaks = true
    }
  }

  private mutating func readLeaks(in id: DocumentID, with reader: inout LeakReader) {
    guard let position = documents.index(forKey: id) else { return }
    switch documents.values[position] {
    case .transcript(var document):
      guard document.leaks.isUnread else { return }
      // The one reference moves out and back in, so that nothing is copied.
      documents.values[position] = .projectFile(Text([]))
      document.readLeaks(with: &reader)
      documents.values[position] = .transcript(document)
    default: break
    }
  }

  /// Documents to be read for leaks elsewhere, no more than so many bytes of them unless it is one: open ones first,
  /// then by path. None are left where none come.
  package mutating func unreadForLeaks(atMost bytes: Int) -> [LeakWork] {
    guard hasUnreadLeaks else { return [] }
    var unread: [LeakWork] = []
    for (id, document) in documents {
      guard case .transcript(let transcript) = document, transcript.leaks.isUnread else { continue }
      unread.append(LeakWork(id: id, document: transcript))
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

  /// Takes in what was read elsewhere. What has changed meanwhile stays unread.
  package mutating func take(_ work: LeakWork) {
    guard let position = documents.index(forKey: work.id), case .transcript(var document) = documents.values[position]
    else { return }
    documents.values[position] = .projectFile(Text([]))
    document.leaks.take(work.document.leaks, of: work.document.text, into: document.text)
    documents.values[position] = .transcript(document)
  }
}

/// One document that is read for leaks away from the project that holds it, and what was found.
package struct LeakWork: Sendable {
  package let id: DocumentID
  private(set) var document: TranscriptDocument

  /// Reads several with one reader, which remembers words; of one that is open only so many bytes at a time, so that a
  /// person sees soon what was found.
  package static func run(_ works: inout [LeakWork], for project: Project, atMost bytes: Int) {
    var reader = project.leakReader
    for index in works.indices { works[index].document.readLeaks(with: &reader, atMost: bytes) }
  }
}

extension TranscriptDocument {
  fileprivate mutating func readLeaks(with reader: inout LeakReader, atMost bytes: Int = .max) {
    var own = TranscriptLeaks.none
    swap(&own, &leaks)
    own.read(transcript, with: &reader, atMost: bytes)
    swap(&own, &leaks)
  }

  /// The labels that the header declares.
  fileprivate var speakers: [String] { tally.speakers.map(\.label) }
}
