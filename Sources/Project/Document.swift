package import Notation
package import TextModel

/// What tells a document from every other: the absolute path of its file, or the URI of a text that has no file.
package struct DocumentID: Sendable, Hashable, Comparable {
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  /// The file's name; of a URI what follows its last `/` or, where it has none, its last `:`.
  package var name: String {
    let separator: Character = path.contains("/") ? "/" : ":"
    return String(path.split(separator: separator).last ?? path[...])
  }

  package static func < (left: DocumentID, right: DocumentID) -> Bool { left.path < right.path }
}

/// The languages Ordrett reads. The raw values are the language ids that clients send.
package enum DocumentKind: String, Sendable {
  case transcript = "ordrett"
  case codebook = "ordrett-codebook"
  /// `ordrett.json`.
  case projectFile = "json"

  /// What the ending of a file's name says.
  package init?(fileName: String) {
    if fileName.hasSuffix(".ordrett") {
      self = .transcript
    } else if fileName.hasSuffix(".codebook") {
      self = .codebook
    } else if fileName == Project.fileName || fileName.hasSuffix("/" + Project.fileName) {
      self = .projectFile
    } else {
      return nil
    }
  }

  /// The kind of a document that a client opens: the ending wins over the language id, since clients send other ids
  /// for the same file.
  package static func of(_ id: DocumentID, languageID: String) -> DocumentKind? {
    DocumentKind(fileName: id.path) ?? DocumentKind(rawValue: languageID)
  }
}

/// A document as the project holds it.
package enum Document: Sendable {
  case transcript(TranscriptDocument)
  case codebook(Codebook)
  case projectFile(Text)

  package var kind: DocumentKind {
    switch self {
    case .transcript: .transcript
    case .codebook: .codebook
    case .projectFile: .projectFile
    }
  }

  package var text: Text {
    switch self {
    case .transcript(let document): document.text
    case .codebook(let codebook): codebook.text
    case .projectFile(let text): text
    }
  }
}

/// A transcript of the study. One that is open in an editor keeps its tree; of one that is not, the text and what the
/// index needs are enough, which is what lets a study of a thousand interviews stay in memory.
package struct TranscriptDocument: Sendable {
  private enum Content: Sendable {
    case open(Transcript)
    case closed(Text, [CodeUse], vocabulary: SignVocabulary)
  }

  private var content: Content
  /// What the transcript adds to the index of the study.
  package private(set) var tally: TranscriptTally

  package init(_ text: Text, vocabulary: SignVocabulary, isOpen: Bool) {
    let transcript = Transcript(text, vocabulary: vocabulary)
    tally = TranscriptTally(transcript)
    content = isOpen ? .open(transcript) : .closed(text, transcript.codeUses(), vocabulary: vocabulary)
  }

  package var text: Text {
    switch content {
    case .open(let transcript): transcript.text
    case .closed(let text, _, _): text
    }
  }

  /// By which its signs were read.
  package var vocabulary: SignVocabulary {
    switch content {
    case .open(let transcript): transcript.vocabulary
    case .closed(_, _, let vocabulary): vocabulary
    }
  }

  package var isOpen: Bool { if case .open = content { true } else { false } }

  /// The parsed transcript; parsed now, where the document is not open.
  package var transcript: Transcript {
    switch content {
    case .open(let transcript): transcript
    case .closed(let text, _, let vocabulary): Transcript(text, vocabulary: vocabulary)
    }
  }

  /// Every coded segment, in the order of the text.
  package var codeUses: [CodeUse] {
    switch content {
    case .open(let transcript): transcript.codeUses()
    case .closed(_, let uses, _): uses
    }
  }

  /// More edits at once than this, as when a code is renamed everywhere, cost less by reading the transcript anew than
  /// by matching its codings after each.
  private static let mostEdits = 16

  /// Applies edits one after another.
  ///
  /// - Returns: whether the tally may have changed.
  mutating func apply(_ edits: [ByteEdit]) -> Bool {
    guard case .open(var transcript) = content, edits.count <= Self.mostEdits else {
      var text = text
      for edit in edits { text.apply(edit) }
      self = TranscriptDocument(text, vocabulary: vocabulary, isOpen: isOpen)
      return true
    }
    // The one reference moves out and back in, so that the edit happens in place and copies nothing.
    content = .closed(Text([]), [], vocabulary: transcript.vocabulary)
    var changed = false
    for edit in edits {
      let change = transcript.apply(edit)
      changed = changed || change.codingsMatched || change.headerRead || change.labelsChanged
    }
    if changed { tally = TranscriptTally(transcript) }
    content = .open(transcript)
    return changed
  }
}
