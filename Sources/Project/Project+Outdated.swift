import Notation
import TextModel

/// Transcripts that were parsed with other words for events than the project file names now, and are parsed again
/// elsewhere: in a study of a thousand interviews that takes a while.
extension Project {
  /// An open transcript of no more bytes is parsed again at once.
  static let mostParsedAtOnce = 256 << 10

  /// Transcripts to be parsed again, no more than so many bytes of them unless it is one: open ones first, then by path.
  /// None are left where none come.
  package mutating func outdated(atMost bytes: Int) -> [OutdatedTranscript] {
    guard hasOutdated else { return [] }
    var all: [OutdatedTranscript] = []
    for (id, document) in documents {
      guard case .transcript(let transcript) = document, transcript.vocabulary != vocabulary else { continue }
      all.append(
        OutdatedTranscript(id: id, text: transcript.text, vocabulary: vocabulary, isOpen: transcript.isOpen))
    }
    hasOutdated = !all.isEmpty
    all.sort { ($0.isOpen ? 0 : 1, $0.id) < ($1.isOpen ? 0 : 1, $1.id) }
    var size = 0
    let end = all.firstIndex { work in
      size += work.text.bytes.count
      return size > bytes
    }
    return Array(all.prefix(max(end ?? all.count, 1)))
  }

  /// Takes in what was parsed again, where it is still the same text and is to be parsed so; else it comes again.
  package mutating func take(outdated id: DocumentID, _ fresh: Document) -> Effects {
    guard case .transcript(let own)? = documents[id], case .transcript(let new) = fresh, own.isOpen == new.isOpen,
      own.vocabulary != vocabulary, new.vocabulary == vocabulary, own.text == new.text
    else { return Effects() }
    return set(id, fresh)
  }
}

/// One transcript that is parsed again away from the project that holds it.
package struct OutdatedTranscript: Sendable {
  /// Which it is.
  package let id: DocumentID
  let text: Text
  let vocabulary: SignVocabulary
  let isOpen: Bool

  /// The same text, read by the words for events that the project has now.
  package func parsed() -> Document {
    .transcript(TranscriptDocument(text, vocabulary: vocabulary, isOpen: isOpen))
  }
}
