import Notation
import Privacy
import Project
import TextModel

/// One place where somebody stands in clear, and what of it would be replaced.
struct LeakedWords {
  let document: DocumentID
  let leak: Leak
  /// What is said there, without marks.
  let words: [UInt8]
  /// Bytes of the document: the stretches between marks and line ends that are said. Together they are the words.
  let pieces: [Range<Int>]
  private let text: Text
  /// Marks have a meaning there: it is what is said in an interview, and in no mark for a pseudonym.
  let takesMarks: Bool
  /// It stands before a turn, where brackets would make no label.
  let isLabel: Bool

  init?(_ leak: Leak, in document: DocumentID, of project: Project) {
    guard let text = project[document]?.text else { return nil }
    self.document = document
    self.leak = leak
    let range = leak.range.clamped(to: 0..<text.bytes.count)
    let spoken = project.transcript(document)?.transcript.spoken(in: range)
    let isSaid = spoken.map { !$0.pieces.isEmpty } ?? false
    takesMarks = isSaid && project.transcript(document)?.transcript.pseudonymHolds(range) != true
    if let spoken, isSaid {
      (pieces, words) = spoken
    } else {
      (pieces, words) = ([range], Array(text.bytes[range]))
    }
    isLabel = !isSaid && project.transcript(document)?.transcript.labelHolds(range) == true
    self.text = text
  }

  /// The name in the words, by what else of the group stands in the study.
  func form(_ project: Project, isName: (String) -> Bool = { _ in false }) -> NameForm {
    if let entry = leak.entry, let name = project.name(ofEntry: entry, in: words) {
      return NameForm(name: name, count: words.count)
    }
    return NameForm(words, isName: isName)
  }

  /// The name alone, as it is written there.
  func name(in form: NameForm) -> String {
    String(decoding: words[form.name.clamped(to: 0..<words.count)], as: UTF8.self)
  }

  /// Puts other words in the place: into the first stretch, and nothing into those behind a mark or on the next line, which
  /// stay.
  func write(_ written: String, in edit: inout StudyEdit) {
    for (number, piece) in pieces.enumerated() {
      if number == 0 {
        edit.replace(piece, in: document, with: written)
        continue
      }
      // Of two spaces that would be left, one goes.
      let isBetween =
        piece.upperBound < text.bytes.count && text.bytes[piece.upperBound] == 0x20
        && text.bytes[piece.lowerBound - 1] <= 0x20
      edit.replace(piece.lowerBound..<piece.upperBound + (isBetween ? 1 : 0), in: document, with: "")
    }
  }
}

extension Project {
  /// Everything of the group of a leak that nobody has settled, in some documents.
  func places(of leak: Leak, in documents: [DocumentID]) -> [LeakedWords] {
    documents.flatMap { id -> [LeakedWords] in
      settledLeaks(in: id).compactMap { settled in
        guard !settled.isSilenced, settled.leak.isSame(as: leak) || settled.leak.isCompound(of: leak) else {
          return nil
        }
        return LeakedWords(settled.leak, in: id, of: self)
      }
    }
  }
}

extension Leak {
  /// `Bergen-hendelsen` of `Bergen`. It is a group of its own for decisions; a name that is replaced goes from it too.
  fileprivate func isCompound(of other: Leak) -> Bool {
    guard kind == .derived, other.kind != .derived, category != .key else { return false }
    return name.text.hasPrefix(other.name.text + "-")
  }
}

extension Transcript {
  /// Whether a range lies in the label of a turn.
  fileprivate func labelHolds(_ range: Range<Int>) -> Bool {
    let line = text.lines.line(at: range.lowerBound)
    var holds = false
    lines[line].forest.forEach(from: text.lines.starts[line]) { node in
      holds = holds || node.kind == .label && node.range.contains(range.lowerBound)
    }
    return holds && lines[line].kind == .turn
  }

  /// Whether a range lies in a mark `{@id text}`, where no other mark has a meaning.
  fileprivate func pseudonymHolds(_ range: Range<Int>) -> Bool {
    let line = text.lines.line(at: range.lowerBound)
    var holds = false
    lines[line].forest.forEach(from: text.lines.starts[line]) { node in
      holds = holds || node.kind == .pseudonym && node.range.contains(range.lowerBound)
    }
    return holds
  }

  /// The stretches of a range that are said, none over a mark or a line end, and the words. None in a header, a comment, a
  /// label or a memo.
  func spoken(in range: Range<Int>) -> (pieces: [Range<Int>], words: [UInt8]) {
    guard !range.isEmpty else { return ([], []) }
    let first = text.lines.line(at: range.lowerBound)
    let last = text.lines.line(at: range.upperBound - 1)
    var pieces: [Range<Int>] = []
    let rendered = rendered(lines: first..<last + 1)
    for run in rendered.runs where !run.words.isEmpty {
      let source = run.source.clamped(to: range)
      for piece in text.bytes[source].split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
        if let last = pieces.last, last.upperBound == piece.startIndex {
          pieces[pieces.count - 1] = last.lowerBound..<piece.endIndex
        } else {
          pieces.append(piece.startIndex..<piece.endIndex)
        }
      }
    }
    let start = rendered.offset(of: range.lowerBound, in: .words)
    let end = max(start, rendered.offset(of: range.upperBound, in: .words))
    return (pieces, Array(rendered.words[start..<end]))
  }
}
