import Notation
import TextModel

/// The first words of turns and segments. Each line is rendered once, as long as they are asked for in the order of the
/// text, however many segments begin on it.
struct Excerpts {
  private let transcript: Transcript
  private var rendered: [Int: RenderedText] = [:]

  /// In characters, the sign for what is left out not counted.
  private static let longest = 48

  init(_ transcript: Transcript) {
    self.transcript = transcript
  }

  /// The words from an offset on, at most so many as fit in a list; from no more lines than it takes, and none after
  /// `end`. Empty where there are none.
  mutating func words(from start: Int, to end: Int) -> String {
    var words: [Substring] = []
    var length = 0
    var number = transcript.text.lines.line(at: start)
    let last = min(number + 5, transcript.lines.count - 1)
    if rendered.count > 50 { rendered = rendered.filter { $0.key >= number } }
    while number <= last, transcript.text.lines.starts[number] <= end {
      let rendered = line(number)
      number += 1
      let from = rendered.offset(of: start, in: .words)
      let to = max(from, rendered.offset(of: end, in: .words))
      // Four bytes a character at most, and one word more to see that something is left out.
      let piece = String(decoding: rendered.words[from..<min(to, from + Self.longest * 8)], as: UTF8.self)
      for word in piece.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
        if length + word.count > Self.longest {
          // One word may be longer than any line of a list.
          let shown = words.isEmpty ? [word.prefix(Self.longest)] : words
          return shown.joined(separator: " ") + " …"
        }
        length += word.count + 1
        words.append(word)
      }
    }
    return words.joined(separator: " ")
  }

  private mutating func line(_ number: Int) -> RenderedText {
    if let known = rendered[number] { return known }
    let fresh = transcript.rendered(lines: number..<number + 1)
    rendered[number] = fresh
    return fresh
  }
}
