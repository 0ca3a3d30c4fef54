package import Notation
package import TextModel

/// What tells a document from every other: the absolute path of its file, or the URI of a text that has no file.
package struct DocumentID: Sendable, Hashable, Comparable {
  /// Absolute, or a URI as the client wrote it.
  package let path: String

  /// An absolute path, or the URI of a text that has no file; it is not normalised.
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
  /// A chapter, an information letter, an annex: any text, where the project names it.
  case manuscript = "markdown"
  /// `ordrett.decisions`.
  case decisions = "ordrett-decisions"

  /// What the ending of a file's name says.
  package init?(fileName: String) {
    if fileName.hasSuffix(".ordrett") {
      self = .transcript
    } else if fileName.hasSuffix(".codebook") {
      self = .codebook
    } else if fileName == Project.fileName || fileName.hasSuffix("/" + Project.fileName) {
      self = .projectFile
    } else if fileName == Project.decisionsName || fileName.hasSuffix("/" + Project.decisionsName) {
      self = .decisions
    } else {
      return nil
    }
  }

  /// The kind of a document that a client opens: the ending wins over the language id, since clients send other ids
  /// for the same file.
  package static func of(_ id: DocumentID, languageID: String) -> DocumentKind? {
    DocumentKind(fileName: id.path) ?? DocumentKind(rawValue: languageID)
      ?? (["latex", "tex", "plaintext", "quarto", "rmd"].contains(languageID) ? .manuscript : nil)
  }
}

/// A document as the project holds it.
package enum Document: Sendable {
  case transcript(TranscriptDocument)
  case codebook(Codebook)
  case projectFile(Text)
  case manuscript(ManuscriptDocument)
  case decisions(DecisionDocument)

  /// In which language it is read.
  package var kind: DocumentKind {
    switch self {
    case .transcript: .transcript
    case .codebook: .codebook
    case .projectFile: .projectFile
    case .manuscript: .manuscript
    case .decisions: .decisions
    }
  }

  /// The bytes that were read, and their lines.
  package var text: Text {
    switch self {
    case .transcript(let document): document.text
    case .codebook(let codebook): codebook.text
    case .projectFile(let text): text
    case .manuscript(let document): document.text
    case .decisions(let document): document.text
    }
  }
}
