import EditorFeatures
import Messages
import Project
import Testing
import TextModel

/// What belongs together, what holds what, what leads where, who answers whom. `$0` is where the cursor is.
struct StructureTests {
  @Test(
    arguments: [
      ("I: {+fr$0ykt=a}b{-frykt=a}", ["1: frykt=a", "1: frykt=a"]),
      ("I: {+a/b}\nc{-$0a/b}", ["1: a/b", "2: a/b"]),
      ("I: {+a/b}c{-$0b}", ["1: b", "1: b"]), ("I: {+$0a/b}c{-b}", nil), ("I: {+$0a}c{-}", nil), ("I: {#$0a}c", nil),
      ("I: {+a b}c{-b a$0}", ["1: a", "1: a"]), ("I: $0c", nil),
    ] as [(String, [String]?)])
  func linkedNames(text: String, expected: [String]?) {
    let study = Study(text)
    let found = study.project.linkedNames(at: study.offset, in: study.id)
    #expect(found?.map { study.describe($0) } == expected)
  }

  private func steps(_ study: Study) -> [String] {
    study.project.selectionRanges(at: study.offset, in: study.id).map { study.text.string($0) }
  }

  @Test func selectionInATranscript() {
    let study = Study("---\na: b\n---\n# Del\n[00:01] I: en {+skam}to {+frykt}tre$0 fire{-frykt} fem{-} seks\nR: a\n")
    let turn = "en {+skam}to {+frykt}tre fire{-frykt} fem{-} seks"
    #expect(
      steps(study).prefix(9) == [
        "tre", "tre fire", "{+frykt}tre fire{-frykt}", "to {+frykt}tre fire{-frykt} fem",
        "{+skam}to {+frykt}tre fire{-frykt} fem{-}", turn, "[00:01] I: " + turn,
        "# Del\n[00:01] I: \(turn)\nR: a\n", study.text.string(0..<study.text.bytes.count),
      ])
    #expect(steps(Study("I: {+frykt sk$0am}a{-}")).prefix(3) == ["skam", "{+frykt skam}", "{+frykt skam}a{-}"])
    #expect(steps(Study("$0")) == [""])
  }

  @Test func selectionInACodebook() {
    let study = Study("# a\n## b: Bé\nen to$0 tre\nalias: c\n", among: [:])
    #expect(steps(study).prefix(2) == ["to", "en to tre"])
    #expect(
      steps(study).suffix(2) == ["## b: Bé\nen to tre\nalias: c\n", study.text.string(0..<study.text.bytes.count)])
  }

  /// Each step holds the one before, wherever the cursor is.
  @Test func selectionGrows() {
    for text in ["---\ntaler I: Ida\n---\n# D\n[00:01] I: {+a}b{-} {@p c}\n % {{\n% k\n\nR:", Study.codebook] {
      let study = Study(["a.ordrett": "$0" + text, "b.codebook": text])
      for id in study.project.documents.keys {
        for offset in 0...text.utf8.count {
          let steps = study.project.selectionRanges(at: offset, in: id)
          #expect(!steps.isEmpty && steps.allSatisfy { $0.contains(offset) || $0.upperBound == offset })
          #expect(zip(steps, steps.dropFirst()).allSatisfy { $1.clamped(to: $0) == $0 && $0 != $1 })
        }
      }
    }
  }

  @Test func links() {
    let study = Study(
      "---\naudio: lyd/a.m4a\n---\n[00:01:02] I: a {!se 02.ordrett, og 09.ordrett$0}\nR: b {+x: jf. kodebok.codebook.}c{-}",
      beside: ["02.ordrett": "I: a"])
    let found = study.project.links(in: study.id).map { "\(study.describe($0.range)) \($0.target)" }
    let here = "/studie"
    #expect(
      found == [
        #"2: lyd/a.m4a recording(path: "\#(here)/lyd/a.m4a", time: nil)"#,
        #"4: [00:01:02] recording(path: "\#(here)/lyd/a.m4a", time: Optional(62000))"#,
        #"4: 02.ordrett document(Project.DocumentID(path: "\#(here)/02.ordrett"))"#,
        #"5: kodebok.codebook document(Project.DocumentID(path: "\#(here)/kodebok.codebook"))"#,
      ])
    var settings = Study(["ordrett.json": "{\"codebook\": \"k.codebook$0\"}", "k.codebook": "# a\n"])
    #expect(settings.project.links(in: settings.id).map { settings.text.string($0.range) } == ["\"k.codebook\""])
    // Broken, it goes on to say what it said, but says it nowhere.
    settings.project.set(settings.id, .projectFile, Text("{"), isOpen: true)
    #expect(settings.project.settings.codebook == ["k.codebook"])
    #expect(settings.project.links(in: settings.id).isEmpty)
  }

  @Test func theTreeOfCodes() {
    let study = Study("I: {+fr$0ykt}a{-}")
    let item = study.project.codeTree(at: study.offset, in: study.id, language: .bokmål)
    #expect(item.map(\.name) == ["frykt"] && item[0].detail == "1 segment")
    #expect(study.project.codeTreeItem(named: study.project.path(of: item[0].code)) == item[0].code)
    let above = study.project.codesAbove(item[0].code, language: .bokmål)
    #expect(above.map(\.name) == ["følelser"])
    #expect(study.project.codesBelow(above[0].code, language: .bokmål).map(\.name) == ["frykt", "skam"])
    #expect(study.project.codesAbove(above[0].code, language: .bokmål).isEmpty)
  }

  @Test func implementation() {
    func places(_ text: String) -> [String] {
      let study = Study(text)
      return (study.project.implementation(at: study.offset, in: study.id)?.targets ?? []).map { study.describe($0) }
    }
    #expect(places("I: {+følel$0ser}a{-}") == ["kodebok.codebook:12 frykt", "kodebok.codebook:16 skam"])
    #expect(places("I: {+sk$0am}a{-}") == ["01.ordrett:1 skam"])
    #expect(places("I: $0a").isEmpty)
  }

  private static let talk = "I: en\nR: to\nS: tre\nR: fire\nI: fem\nR: seks\n"

  @Test(arguments: [
    ("I: en", [], ["R: to", "S: tre", "R: fire"]), ("R: to", ["I: en"], []), ("S: tre", ["I: en"], []),
    ("I: fem", [], ["R: seks"]), ("R: seks", ["I: fem"], []),
  ])
  func whoAnswersWhom(turn: String, question: [String], answers: [String]) {
    let study = Study(Self.talk.replacing(turn, by: turn.replacing(": ", by: ": $0")))
    let (offset, id) = (study.offset, study.id)
    #expect(study.project.conversation(at: offset, in: id, language: .bokmål)?.name == turn)
    #expect(study.project.question(of: offset, in: id, language: .bokmål).map(\.name) == question)
    #expect(study.project.answers(to: offset, in: id, language: .bokmål).map(\.name) == answers)
  }

  /// A walk from a question to its answers comes back to it, and the other way round: with roles declared, guessed,
  /// unknown, and declared of somebody who says nothing.
  @Test(arguments: [
    ("---\nspeaker M: Mod; role=interviewer\n---\nM: en\nA: to\nB: tre\nM: fire\nM: fem\nB: seks\n", 3), (talk, 4),
    ("A: en\nB: to\nB: tre\nC: fire\nA: fem\nA: seks\nB: sju\n", 6), ("to\nI: en\nR: fire\n", 1),
    ("---\nspeaker M: Mod; role=interviewer\n---\nA: en\nB: to\nA: tre\n", 2), ("A: en\nA: to\n", 0),
  ])
  func questionsAndAnswersAgree(text: String, pairs: Int) {
    let study = Study(text + "$0")
    let starts = study.project[study.id]?.text.lines.starts ?? []
    var (down, up): (Set<[Int]>, Set<[Int]>) = ([], [])
    for line in starts {
      guard let turn = study.project.conversation(at: line, in: study.id, language: .english) else { continue }
      let start = turn.location.whole.lowerBound
      for answer in study.project.answers(to: start, in: study.id, language: .english) {
        down.insert([start, answer.location.whole.lowerBound])
      }
      for question in study.project.question(of: start, in: study.id, language: .english) {
        up.insert([question.location.whole.lowerBound, start])
      }
    }
    #expect(down == up)
    #expect(down.count == pairs)
  }
}
