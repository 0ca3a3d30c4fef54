import Notation
import TestSupport
import Testing
import TextModel

private func check(
  _ text: String, export: String? = nil, words: String, _ location: SourceLocation = #_sourceLocation
) {
  let bytes = Array(text.utf8)
  let rendered = Transcript(Text(bytes)).rendered()
  #expect(rendered.string(.words) == words, "\(text)", sourceLocation: location)
  if let export { #expect(rendered.string(.export) == export, "\(text)", sourceLocation: location) }
  #expect(fault(in: rendered, of: bytes) == nil, "\(text)", sourceLocation: location)
}

/// What is wrong with a map: runs out of order, bytes that are not the document's, an offset that does not come back.
private func fault(in rendered: RenderedText, of source: [UInt8]) -> String? {
  var ends = (source: 0, export: 0, words: 0)
  for run in rendered.runs {
    if run.source.lowerBound < ends.source || run.source.isEmpty { return "\(run) overlaps in the document" }
    if run.export.lowerBound < ends.export || run.words.lowerBound < ends.words { return "\(run) overlaps" }
    ends = (run.source.upperBound, run.export.upperBound, run.words.upperBound)
  }
  for form in [RenderedText.Form.export, .words] {
    let bytes = rendered.bytes(form)
    var last = 0
    for offset in bytes.indices {
      let range = rendered.source(of: offset..<offset + 1, in: form)
      if range.isEmpty { return "\(form) \(offset) comes from nowhere" }
      if range.lowerBound < last { return "\(form) \(offset) goes back" }
      last = range.lowerBound
      if rendered.offset(of: range.lowerBound, in: form) != offset { return "\(form) \(offset) does not come back" }
      let byte = source[range.lowerBound]
      let isLineEnd = byte == 10 || byte == 13
      // Words have spaces for the line ends inside a turn, and a line end where a turn ends, be it in a space.
      let expected = form == .words && (isLineEnd || byte == 32) ? [10, 32] : isLineEnd ? [10] : [byte]
      if !expected.contains(bytes[offset]) { return "\(form) \(offset) is \(bytes[offset])" }
    }
    let whole = rendered.source(of: 0..<bytes.count, in: form)
    if !bytes.isEmpty, rendered.offset(of: whole.upperBound, in: form) != bytes.count {
      return "\(form) ends elsewhere"
    }
    // Any offset of the document leads somewhere, and never backwards.
    var previous = 0
    for offset in 0...source.count {
      let found = rendered.offset(of: offset, in: form)
      if found < previous || found > bytes.count { return "\(offset) leads back to \(found) of \(form)" }
      previous = found
    }
  }
  return nil
}

@Suite struct RenderedTextTests {
  /// What is said of a speaker before the colon is words; what nobody sees is nowhere.
  @Test func remarks() {
    check("Kari (fra Otta): ja", export: "Kari (fra Otta): ja", words: "(fra Otta) ja")
    check("Kari (45): ja\n3. **Per [ler]:** nei", export: "Kari (45): ja\n3. **Per [ler]:** nei", words: "ja\nnei")
    check("I: ja\n\u{C}R: nei\n\u{C}", export: "I: ja\nR: nei\n", words: "ja\nnei ")
    check("\u{C}# Natta\nI: ja", export: "# Natta\nI: ja", words: "ja")
  }

  @Test func marksVanish() {
    check("I: en {+a}to{-a} tre", export: "I: en to tre", words: "en to tre")
    check("I: en {+a} to", export: "I: en to", words: "en to")
    check("I: en{+a}to {!nei} {#b} tre", export: "I: ento tre", words: "ento tre")
    check("I: {+a} en {-a}", export: "I: en", words: "en")
    check("I: {+a}\nen{-a}", export: "I:\nen", words: "en")
    check("I: en  to {+a}   tre  ", export: "I: en  to tre  ", words: "en  to tre  ")
    check("I: en {+a}\n{-a} to", export: "I: en\nto", words: "en to")
    check("{+a}", export: "", words: "")
    check("{+a} {-a}\n", export: "\n", words: "")
  }

  @Test func pseudonymsAndIdentifyingTextStay() {
    check("I: {@p2 Anne} og {@p3}{?Bergen by}.", export: "I: Anne og Bergen by.", words: "Anne og Bergen by.")
    check("I: {@p2 Anne", export: "I: Anne", words: "Anne")
    check("I: {@p2,Anne}", export: "I: ,Anne", words: ",Anne")
    check("I: {?Bergen {+a ja", export: "I: Bergen ja", words: "Bergen ja")
    check("I: {{ja} {---}", export: "I: {ja} {---}", words: "{ja} {---}")
  }

  @Test func signs() {
    check("I: ja (ler) nei", export: "I: ja (ler) nei", words: "ja nei")
    check("I: (ler) ja … (2) [uklart] […] [00:01] nei", words: "ja nei")
    check("I: ja (ler)", words: "ja")
    check("I: ja(ler), nei", words: "ja, nei")
    check("I: *aldri* _ord_ **ord** <ja> [>] //nei// [<]", words: "aldri ord ord ja nei")
    check("I: (brukerne) [sted] h*n ha- NAV jaaa", words: "(brukerne) [sted] h*n ha- NAV jaaa")
    // The trade union stays; the laugh goes.
    check("I: (LO) (lo) [LO]", words: "(LO) [LO]")
    check("I: ja # nei", words: "ja nei")
  }

  /// What may name somebody stays among the words.
  @Test(
    arguments: [
      "(Haukeland?)", "[Haukeland?]", "(17.05.2023)", "((peker på Haukeland))", "&=Haukeland", "(ler av Kari)",
      "[navn: Kari]", "(uklart Kari)", "(pause i Bergen)", "(3 sek til Bergen)", "(xxx Kari)", "…Kari", "Kari…",
      "(Ørsta?)", "(李?)", "{?Kari", "{@p:Kari}", "{+a Kari", "*Kari ler*", "<Kari> [>]", "//Kari//", "[00:01 Kari]",
    ])
  func namesStay(text: String) {
    let words = Transcript(Text("I: " + text)).rendered().string(.words)
    let name = ["Haukeland", "Kari", "Bergen", "Ørsta", "李", "17.05.2023"].first { text.contains($0) }
    #expect(words.contains(name ?? "?"))
  }

  @Test func lines() {
    check("---\ntitle: x\n---\n% n\nI: en\n  to\nR: tre\n", export: "I: en\nto\nR: tre\n", words: "en to\ntre ")
    check("I: en\r\n\r\nto\r", export: "I: en\n\nto\n", words: "en to ")
    check("\n\nI: en", export: "I: en", words: "en")
    check("# Tema\nI: en\n# Ny\nto\nR: tre", export: "# Tema\nI: en\n# Ny\nto\nR: tre", words: "en\nto\ntre")
    check("[00:01] I: [00:02] en", export: "[00:01] I: [00:02] en", words: "en")
    check("**I:** en", export: "**I:** en", words: "en")
    check("\u{FEFF}I: en", export: "I: en", words: "en")
    check("\u{FEFF}# Tema", export: "# Tema", words: "")
    check("\u{FEFF}en", export: "en", words: "en")
    check("I: en\n% n\n\nto", export: "I: en\n\nto", words: "en to")
    check("I:\nR:", export: "I:\nR:", words: "")
    check("I: en \n to", export: "I: en \nto", words: "en to")
  }

  @Test func parts() {
    let transcript = Transcript(Text("I: en\nR: {+a}to\n  tre{-a} fire"))
    let turn = transcript.turns[1]
    let rendered = transcript.rendered(lines: turn.lines)
    #expect(rendered.string(.words) == "to tre fire" && rendered.string(.export) == "R: to\ntre fire")
    #expect(transcript.text.string(rendered.source(of: 0..<6, in: .words)) == "to\n  tre")
    #expect(transcript.rendered(lines: 7..<9).runs.isEmpty)
    #expect(transcript.words(in: 0..<0) == "" && transcript.words(in: 0..<99) == "en to tre fire")
    #expect(transcript.words(in: 8..<21) == "to tre")
  }

  @Test func offsetsOutside() {
    let rendered = Transcript(Text("I: {+a}en{-a}")).rendered()
    #expect(rendered.offset(of: 99, in: .words) == 2 && rendered.offset(of: 0, in: .words) == 0)
    #expect(rendered.offset(of: 3, in: .words) == 0 && rendered.offset(of: 9, in: .words) == 2)
    #expect(rendered.source(of: 2..<2, in: .words) == 9..<9 && rendered.source(of: 99..<99, in: .words) == 9..<9)
    #expect(rendered.source(of: 0..<99, in: .words).lowerBound == 7)
  }

  /// Whatever stands in a document, both maps lead there and back, and the words of its turns are the document's.
  @Test(arguments: 0..<UInt64(10))
  func hazards(shard: UInt64) {
    var random = SeededGenerator(seed: 4_000 + shard)
    for _ in 0..<400 {
      let bytes = Hazards.bytes(Int.random(in: 0...40, using: &random), &random)
      let transcript = Transcript(Text(bytes))
      if let found = fault(in: transcript.rendered(), of: bytes) {
        Issue.record("seed \(4_000 + shard): \(found) in \(String(decoding: bytes, as: UTF8.self).debugDescription)")
        return
      }
      for turn in transcript.turns {
        if let found = fault(in: transcript.rendered(lines: turn.lines), of: bytes) {
          Issue.record("seed \(4_000 + shard): \(found) in \(turn.lines) of \(bytes)")
          return
        }
      }
    }
  }

  @Test(arguments: try Corpus.files())
  func corpus(file: Corpus.File) {
    for example in file.cases {
      let bytes = Array(example.source.utf8)
      #expect(fault(in: Transcript(Text(bytes)).rendered(), of: bytes) == nil, "\(example.name)")
    }
  }

  /// White space and signs by the hundred thousand cost their number.
  @Test(arguments: [" ", "(ler)", "{+a}", "{+a} ", "(ler)\n", " {+a}\n", "\n", "{{", "xxx ", "\r", "*a* "])
  func long(piece: String) {
    let count = 60_000
    let rendered = Transcript(Text("I: a {+a}" + String(repeating: piece, count: count))).rendered()
    #expect(rendered.runs.allSatisfy { $0.export.upperBound <= rendered.export.count })
    #expect(rendered.words.first == UInt8(ascii: "a"))
  }
}
