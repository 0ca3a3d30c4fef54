import Notation
import TextModel

/// The first words of turns and segments. Each line is rendered once, as long as they are asked for in the order of the
/// text, however many segments begin on it.
struct Excerpts {
  private let transcript: Transcript
  private var rendered: [Int: RenderedText] = [:]

  /// In scalars, the sign for what is left out not counted.
  private static let longest = 48

  init(_ transcript: Transcript) {
    self.transcript = transcript
  }

  /// The words from an offset on, at most so many as fit in a list; from no more lines than it takes, and none after
  /// `end`. Empty where there are none to see.
  mutating func words(from start: Int, to end: Int) -> String {
    var shown: [UInt8] = []
    var length = 0
    var number = transcript.text.lines.line(at: start)
    let last = min(number + 5, transcript.lines.count - 1)
    if rendered.count > 50 { rendered = rendered.filter { $0.key >= number } }
    while number <= last, transcript.text.lines.starts[number] <= end {
      let rendered = line(number)
      number += 1
      let from = rendered.offset(of: start, in: .words)
      let to = max(from, rendered.offset(of: end, in: .words))
      for byte in rendered.words[from..<to] {
        if byte == 0x20 || byte == 0x0A || byte == 0x09 {
          if let previous = shown.last, previous != 0x20 {
            shown.append(0x20)
            length += 1
          }
          continue
        }
        let beginsScalar = byte & 0xC0 != 0x80
        if beginsScalar, length >= Self.longest { return Self.cut(shown) }
        if beginsScalar { length += 1 }
        shown.append(byte)
      }
    }
    let words = String(decoding: shown.last == 0x20 ? shown.dropLast() : shown[...], as: UTF8.self)
    return words.isVisible ? words : ""
  }

  /// Whole words, where there is room for one: a single word may be longer than any line of a list.
  private static func cut(_ shown: [UInt8]) -> String {
    let end = shown.lastIndex(of: 0x20) ?? shown.count
    return String(decoding: shown[..<end], as: UTF8.self) + " …"
  }

  private mutating func line(_ number: Int) -> RenderedText {
    if let known = rendered[number] { return known }
    let fresh = transcript.rendered(lines: number..<number + 1)
    rendered[number] = fresh
    return fresh
  }
}
