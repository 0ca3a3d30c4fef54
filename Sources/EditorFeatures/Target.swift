package import Notation
package import Project
import TextModel

/// What stands at a place of a document: what a hover explains, where a jump begins and what a rename would rename.
///
/// Every feature that begins at a cursor begins here, so that all of them agree on what the cursor is on.
package struct Target: Sendable, Equatable {
  /// What it is.
  package enum Subject: Sendable, Equatable {
    /// A code in a mark of a transcript, or the whole of `{-}`: the line it stands in, and its number among the line's
    /// coding events.
    case coding(line: Int, event: Int)
    /// The label of a turn, or a speaker's declaration in the header.
    case speaker(String)
    /// The id of a `{@id text}`.
    case pseudonym(String)
    /// `{!memo}`
    case memo
    /// `{?text}`
    case identifying
    /// `{{`
    case literalBrace
    /// A sign inside the text, or a time stamp.
    case sign(SyntaxKind)
    /// A section's heading in a transcript.
    case section
    case comment
    /// A key of a header, as typed; `speaker` too.
    case headerKey(String)
    /// A key of a speaker's attribute, as typed.
    case speakerAttribute(String)

    /// The heading of a code in a codebook.
    case code(CodeID)
    /// Another name of a code, in its `alias:`.
    case alias(CodeID)
    /// A code that an attribute of another one names.
    case codeName(CodeReference)
    /// A key of a code's attribute, as typed.
    case codeAttribute(String)

    /// A rule's id, in the comment that silences it or in the project file.
    case rule(String)
  }

  /// What the cursor is on.
  package let subject: Subject
  /// The name, mark or sign, in bytes of the document.
  package let range: Range<Int>

  /// A subject and where it stands.
  package init(_ subject: Subject, _ range: Range<Int>) {
    self.subject = subject
    self.range = range
  }
}

extension Project {
  /// What stands at an offset; `nil` where there are only words.
  ///
  /// A cursor just behind a name is on it, as long as nothing else begins there.
  ///
  /// - Parameter offset: bytes of the document; clamped to it.
  package func target(at offset: Int, in id: DocumentID) -> Target? {
    switch documents[id] {
    case .transcript(let document): document.transcript.target(at: offset)
    case .codebook(let codebook): codebook.target(at: offset) { code($0, of: id) }
    case .projectFile(let text): SettingsPlace(text, at: offset)?.target(in: text)
    case .manuscript, .decisions, nil: nil
    }
  }
}
