import Notation
import Privacy
import TextModel

/// What stands around the leaks of one document. Asked in the order of the text it renders each turn once, however many
/// leaks are in it.
struct Surroundings {
  private enum Source {
    case transcript(Transcript)
    case manuscript(Text)
    case none
  }

  /// The words of a turn, or of the lines beside a place of a manuscript.
  private struct Passage {
    /// Bytes of the document.
    let range: Range<Int>
    let tokens: Tokens
    /// The way from the document to the words, where these were rendered.
    let rendered: RenderedText?
  }

  private let source: Source
  private var last: Passage?

  init(_ document: Document?) {
    source =
      switch document {
      case .transcript(let document): .transcript(document.transcript)
      case .manuscript(let document): .manuscript(document.text)
      default: .none
      }
  }

  /// The words around a leak, which let its place be found again after edits.
  mutating func context(of leak: Leak) -> DecisionContext {
    guard let passage = passage(at: leak.range.lowerBound) else {
      return .none
    }
    last = passage
    guard let rendered = passage.rendered else {
      let start = passage.range.lowerBound
      return DecisionContext(
        passage.tokens, around: leak.range.lowerBound - start..<leak.range.upperBound - start)
    }
    let start = rendered.offset(of: leak.range.lowerBound, in: .words)
    let end = max(start, rendered.offset(of: leak.range.upperBound, in: .words))
    return DecisionContext(passage.tokens, around: start..<end)
  }

  private func passage(at offset: Int) -> Passage? {
    switch source {
    case .transcript(let transcript):
      if let last, last.range.contains(offset) { return last }
      let line = transcript.text.lines.line(at: offset)
      let lines = transcript.turn(atLine: line)?.lines ?? line..<line + 1
      let rendered = transcript.rendered(lines: lines)
      return Passage(
        range: transcript.text.range(ofLines: lines), tokens: Tokens(rendered.words), rendered: rendered)
    case .manuscript(let text):
      // Its own line and those beside it hold the words around it.
      let line = text.lines.line(at: offset)
      let range = text.range(ofLines: max(0, line - 1)..<min(line + 2, text.lines.count))
      if let last, last.range == range { return last }
      return Passage(range: range, tokens: Tokens(Array(text.bytes[range])), rendered: nil)
    case .none: return nil
    }
  }
}
