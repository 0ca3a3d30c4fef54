import Notation
import TextModel

/// Whether words can be a name: asked of the lexer, which has the last word.
enum NewName {
  static func isCode(_ name: String) -> Bool {
    let transcript = Transcript(Text("I: {+\(name)}a{-\(name)}"))
    let events = transcript.lines.first?.codings ?? []
    return transcript.lines.count == 1 && events.count == 2 && !name.utf8.contains(UInt8(ascii: "/"))
      && events.allSatisfy { $0.code?.text.utf8.elementsEqual(name.utf8) == true && $0.label == nil && $0.memo == nil }
  }

  static func isSpeaker(_ name: String) -> Bool {
    let transcript = Transcript(Text("\(name): a"))
    return transcript.lines.count == 1 && transcript.lines[0].label?.utf8.elementsEqual(name.utf8) == true
  }

  static func isPseudonym(_ name: String) -> Bool {
    var found: [Pseudonym] = []
    let text = Text("I: {@\(name) a}")
    text.forEachPseudonym { found.append($0) }
    return found.count == 1 && found[0].id.utf8.elementsEqual(name.utf8) && found[0].text == "a"
      && Transcript(text).lines.allSatisfy { $0.problems.isEmpty }
  }

  /// Whether a heading with a name alone has it as its id.
  static func isHeading(_ name: String) -> Bool {
    let entries = Codebook(Text("# \(name)\n")).entries
    return entries.count == 1 && entries[0].id.utf8.elementsEqual(name.utf8)
  }
}
