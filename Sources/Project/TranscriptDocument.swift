package import Notation
package import TextModel

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
  /// What was found in it that identifies somebody, and what is still to be read for that.
  var leaks: TranscriptLeaks

  init(_ text: Text, vocabulary: SignVocabulary, isOpen: Bool) {
    let transcript = Transcript(text, vocabulary: vocabulary)
    tally = TranscriptTally(transcript)
    leaks = TranscriptLeaks(transcript, isOpen: isOpen)
    content = isOpen ? .open(transcript) : .closed(text, transcript.codeUses(), vocabulary: vocabulary)
  }

  /// The bytes that were read, and their lines.
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

  /// Whether an editor has it, so that it keeps its tree and edits are to come.
  package var isOpen: Bool { if case .open = content { true } else { false } }

  /// The parsed transcript; parsed now, where the document is not open.
  package var transcript: Transcript {
    switch content {
    case .open(let transcript): transcript
    case .closed(let text, _, let vocabulary): Transcript(text, vocabulary: vocabulary)
    }
  }

  /// Every coded segment, in the order of the text.
  var codeUses: [CodeUse] {
    switch content {
    case .open(let transcript): transcript.codeUses()
    case .closed(_, let uses, _): uses
    }
  }

  /// The coded segments of some codes, in the order of the text.
  func codeUses(of keys: Set<NameKey>) -> [CodeUse] {
    switch content {
    case .open(let transcript): transcript.codeUses(of: keys)
    case .closed(_, let uses, _): uses.filter { keys.contains($0.code.key) }
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
      leaks.apply(change, transcript)
      changed = changed || change.codingsMatched || change.headerRead || change.labelsChanged
    }
    if changed { tally = TranscriptTally(transcript) }
    content = .open(transcript)
    return changed
  }
}
