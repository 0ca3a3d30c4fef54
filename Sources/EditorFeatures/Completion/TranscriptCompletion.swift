import Messages
import Notation
import Project
import TextModel

/// What can be typed at a cursor in a transcript. Each kind of place has a file of its own.
struct TranscriptCompletion {
  let project: Project
  let id: DocumentID
  let transcript: Transcript
  let cursor: CompletionCursor
  let language: Language

  init(
    _ project: Project, _ id: DocumentID, _ transcript: Transcript, _ cursor: CompletionCursor, _ language: Language
  ) {
    self.project = project
    self.id = id
    self.transcript = transcript
    self.cursor = cursor
    self.language = language
  }

  func completions() -> Completions? {
    if cursor.isInHeader(lineCount: transcript.header.lineCount) {
      return allowanceCompletions(cursor, DocumentKind.transcript, in: language) ?? headerCompletions()
    }
    switch transcript.lines[cursor.line].kind {
    case .comment: return allowanceCompletions(cursor, DocumentKind.transcript, in: language)
    case .heading, .header: return nil
    case .blank, .turn, .continuation:
      if OpenMark.brace(before: cursor) == nil { return speakerCompletions() ?? signCompletions() }
      guard let mark = OpenMark(cursor) else { return nil }
      switch mark.kind {
      case .codingStart, .turnCoding: return codeCompletions(mark)
      case .codingEnd: return endMarkCompletions(mark)
      case .pseudonym: return pseudonymCompletions(mark)
      }
    }
  }

  /// The language of the interview, which decides which words stand in its signs.
  var spokenLanguage: Language { project.language(of: transcript.header, reader: language) }
}

extension Project {
  /// The language of a document, of those that Ordrett speaks: the header's, else the study's, else the reader's.
  func language(of header: Header?, reader: Language) -> Language {
    header?.value(.language).flatMap(Language.init(tag:)) ?? settings.language.flatMap(Language.init(tag:)) ?? reader
  }
}
