import Notation
import Privacy
import Project
import TextModel

/// Something less exact that can stand in the place of a date or an age.
struct GeneralText {
  let text: String
  /// Bytes of the document that it takes the place of, as in `LeakedWords`.
  let pieces: [Range<Int>]
}

extension Project {
  /// What can stand in the place of a date or an age, the most precise first.
  func generalisations(of place: LeakedWords, _ language: ProseLanguage) -> [GeneralText] {
    let range = place.leak.range
    if let transcript = transcript(place.document)?.transcript {
      let line = transcript.text.lines.line(at: range.lowerBound)
      let lines = transcript.turn(atLine: line)?.lines ?? line..<line + 1
      let rendered = transcript.rendered(lines: lines)
      let start = rendered.offset(of: range.lowerBound, in: .words)
      let words = start..<max(start, rendered.offset(of: range.upperBound, in: .words))
      return DateGrammar.generalised(words, in: Tokens(rendered.words), language).map { general in
        GeneralText(
          text: general.text, pieces: transcript.spoken(in: rendered.source(of: general.range, in: .words)).pieces)
      }.filter { !$0.pieces.isEmpty }
    }
    guard let text = documents[place.document]?.text else { return [] }
    let line = text.contentRange(ofLine: text.lines.line(at: range.lowerBound))
    guard range.lowerBound >= line.lowerBound, range.upperBound <= line.upperBound else { return [] }
    let words = range.lowerBound - line.lowerBound..<range.upperBound - line.lowerBound
    return DateGrammar.generalised(words, in: Tokens(Array(text.bytes[line])), language).map { general in
      let start = general.range.lowerBound + line.lowerBound
      return GeneralText(text: general.text, pieces: [start..<general.range.upperBound + line.lowerBound])
    }
  }
}
