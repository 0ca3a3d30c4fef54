import EditorFeatures
import Messages
import Notation
import Project
import TestSupport
import Testing
import TextModel

/// Coding a selection and changing codings. `$0` is where the selection begins.
struct CodingActionTests {
  private func check(
    _ text: String, _ length: Int, _ title: String, _ expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(Study(text).after(title, length) == expected, sourceLocation: sourceLocation)
  }

  // MARK: Coding

  @Test func aSelection() {
    check("I: a $0bb c", 2, "Kod med «frykt»", "I: a {+frykt}bb{-frykt} c")
    check("I: a$0 bb c", 4, "Kod med «frykt»", "I: a {+frykt}bb{-frykt} c")
    check("$0[00:01] I: a\n  b", 99, "Kod med «frykt»", "[00:01] I: {+frykt}a\n  b{-frykt}")
    check("I: a\n$0% kom\nR: b\n\n# Del\n", 18, "Kod med «frykt»", "I: a\n% kom\nR: {+frykt}b{-frykt}\n\n# Del\n")
    check("I: {@p1 Ka$0ri} sa", 1, "Kod med «frykt»", "I: {+frykt}{@p1 Kari}{-frykt} sa")
  }

  @Test(arguments: ["$0% bare", "# De$0l en", "---\ntit$0tel: a\n---\n", "I: a$0   ", "I: {-fr$0ykt}"])
  func whatHasNoWords(text: String) {
    #expect(Study(text).titles(3, .code).filter { $0.hasPrefix("Kod ") } == [])
  }

  /// Within another segment, `{-}` would end the new one.
  @Test func anEndMarkWithoutANameIsWrittenOut() {
    check("I: {+skam}a $0b{-} c", 6, "Kod med «frykt»", "I: {+skam}a {+frykt}b{-skam} c{-frykt}")
    check("I: {+skam}a $0b c{-}", 1, "Kod med «frykt»", "I: {+skam}a {+frykt}b{-frykt} c{-}")
    check("I: $0a {+skam}b{-} c", 20, "Kod med «frykt»", "I: {+frykt}a {+skam}b{-} c{-frykt}")
  }

  @Test func aCodeThatOverlapsItself() {
    check(
      "I: {+skam}x{-} {+frykt}a $0b{-frykt} c", 12, "Kod med «skam»",
      "I: {+skam}x{-} {+frykt}a {+skam}b{-frykt} c{-skam}")
    check("I: {+frykt}a $0b{-frykt} c", 12, "Kod med «frykt»", "I: {+frykt}a {+frykt=a}b{-frykt} c{-frykt=a}")
    check("I: $0b {-frykt} c", 12, "Kod med «frykt»", "I: {+frykt=a}b {-frykt} c{-frykt=a}")
  }

  @Test func theNearestCodesComeFirst() {
    let study = Study("I: {+skam}a{-}\nI: {+kollegastøtte}b{-}\nI: {+gammel}x{-}\nI: $0c")
    #expect(study.titles(1, .code).prefix(3) == ["Kod med «kollegastøtte»", "Kod med «skam»", "Kod med «følelser»"])
    #expect(!study.titles(1).contains("Kod med «gammel»") && !study.titles(1).contains("Kod med «støtte»"))
    let turn = Study("I: a$0b {+skam}a{-}")
    #expect(turn.titles(0, .code).first == "Kod replikken med «skam»")
    #expect(turn.after("Kod replikken med «skam»") == "I: ab {+skam}a{-} {#skam}")
  }

  @Test func aNewCode() {
    let study = Study("I: jeg var $0redd for å dø da")
    #expect(study.after("Kod med en ny kode, «ny-kode»", 15).hasSuffix("{+ny-kode}redd for å dø{-ny-kode} da"))
    let codebook = study.after("Kod med en ny kode, «ny-kode»", 15, in: "kodebok.codebook")
    #expect(codebook == Study.codebook + "\n# ny-kode\n")
    let title = "Kod in vivo, med ordene selv: «redd-for-å-dø»"
    #expect(study.after(title, 15) == "I: jeg var {+redd-for-å-dø}redd for å dø{-redd-for-å-dø} da")
    #expect(
      study.after(title, 15, in: "kodebok.codebook")
        == Study.codebook + "\n# redd-for-å-dø: redd for å dø\norigin: in-vivo\n")
    let bare = Study(["01.ordrett": "I: $0redd"])
    #expect(bare.after("Kod med en ny kode, «ny-kode»", 4, in: "kodebok.codebook") == "# ny-kode\n")
  }

  // MARK: Taking away

  @Test func removing() {
    check("I: a {+fr$0ykt}b{-frykt} c", 0, "Fjern kodingen «frykt»", "I: a b c")
    check("I: a {+frykt}$0b{-} c", 0, "Fjern kodingen «frykt»", "I: a b c")
    check("I: {+fr$0ykt skam}b{-} c", 0, "Fjern kodingen «frykt»", "I: {+skam}b{-} c")
    check("I: {+frykt  sk$0am: se}b{-skam frykt} c", 0, "Fjern kodingen «skam»", "I: {+frykt: se}b{-frykt} c")
    check("I: {+fr$0ykt: se}b{-} c", 0, "Fjern kodingen «frykt»", "I: {!se}b c")
    check("I: a? {#fr$0ykt}\n", 0, "Fjern kodingen «frykt»", "I: a?\n")
    check("I: a {+frykt} {+sk$0am} b{-frykt} {-skam} c", 0, "Fjern kodingen «skam»", "I: a {+frykt} b{-frykt} c")
    check("I: a\n{+fr$0ykt}Kari: b{-}", 0, "Fjern kodingen «frykt»", "I: a\n Kari: b")
  }

  // MARK: Moving

  @Test func widening() {
    check("I: a {+frykt}$0b{-} c", 0, "Utvid «frykt» til hele replikken", "I: {+frykt}a b c{-frykt}")
    check(
      "I: a {+frykt skam=x: se}$0b\nR: c{-} d", 0, "Utvid «skam=x» til hele replikken",
      "I: {+skam=x}a {+frykt: se}b\nR: c{-} d{-skam=x}")
    check(
      "I: a {+frykt}b{-} {+fr$0ykt}c{-} d", 0, "Utvid «frykt» til hele replikken",
      "I: {+frykt=a}a {+frykt}b{-} c d{-frykt=a}")
    check(
      "I: a {+fr$0ykt: se}b{-frykt} d\n  e", 0, "Utvid «frykt» til hele replikken",
      "I: {+frykt: se}a b d\n  e{-frykt}")
    #expect(!Study("I: {+frykt}$0b{-}").titles().contains { $0.hasPrefix("Utvid") })
  }

  @Test func endingHere() {
    check("I: {+frykt}a $0b{-} c", 0, "Avslutt «frykt» her", "I: {+frykt}a {-frykt}b c")
    check("I: {+frykt}a\n$0b c", 0, "Avslutt «frykt» her", "I: {+frykt}a\n{-frykt}b c")
    check("I: {+frykt skam}a $0b{-} c", 0, "Avslutt «skam» her", "I: {+frykt skam}a {-skam}b{-} c")
    check("I: {+frykt}redd for hu$0nden der{-}", 0, "Avslutt «frykt» her", "I: {+frykt}redd for hunden{-frykt} der")
    check("I: {+frykt}en øy$0e-lege{+skam}b{-}", 0, "Avslutt «frykt» her", "I: {+frykt}en øye-lege{-frykt}{+skam}b{-}")
    #expect(Study("I: {+frykt}redd$0 hund{-}").titles().contains { $0.hasPrefix("Avslutt") })
    #expect(!Study("I: {+frykt}redd hu$0nd{-}").titles().contains { $0.hasPrefix("Avslutt") })
    #expect(!Study("I: {+frykt}$0 b{-}").titles().contains { $0.hasPrefix("Avslutt") })
  }

  @Test func brokenCodings() {
    check("I: {+fr$0ykt}a b\nR: c", 0, "Avslutt «frykt» der replikken slutter", "I: {+frykt}a b{-frykt}\nR: c")
    check("I: a {+fr$0ykt}{-} b", 0, "Fjern kodingen «frykt»", "I: a b")
    check("I: a {-fr$0ykt} b", 0, "Fjern sluttmerket", "I: a b")
  }

  // MARK: Every other coding keeps its words

  /// Whatever is done to one coding of a tangle, all the others have the words they had, and the text says the same.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func theOthersStay(seed: UInt64) {
    var generator = SeededTangle(seed: seed)
    let text = generator.text()
    let study = Study(["01.ordrett": text.replacing("ord5", by: "$0ord5"), "k.codebook": Study.codebook])
    let before = Transcript(Text(text))
    for length in [0, 9, 40] {
      for action in study.actions(length) where action.kind != .quickFix && action.kind != .fixAll {
        guard let edit = try? action.edit() else { continue }
        let after = Transcript(Text(study.result(of: edit)))
        #expect(words(before) == words(after), "\(action.id) on \(text)")
        let (old, new) = (segments(before), segments(after))
        let difference = Set(old).symmetricDifference(new)
        let isRemoval = action.id.hasPrefix("remove")
        #expect(new.count - old.count == (isRemoval ? -1 : action.kind == .rewrite ? 0 : 1), "\(action.id) on \(text)")
        #expect(difference.count <= 2, "\(action.id) on \(text): \(difference)")
      }
    }
  }

  private func words(_ transcript: Transcript) -> String {
    transcript.rendered().string(.words).split(separator: " ").joined(separator: " ")
  }

  /// Each with its label and words, and a number where several are alike.
  private func segments(_ transcript: Transcript) -> [String] {
    var counts: [String: Int] = [:]
    return transcript.codings.segments.map { segment in
      let ranges = transcript.ranges(of: segment)
      let name = "\(segment.code.text)=\(segment.label ?? ""): \(transcript.words(in: ranges.content))"
      counts[name, default: 0] += 1
      return name + "#\(counts[name] ?? 0)"
    }
  }
}

/// A transcript in which codings lie over each other in every way, none of them faulty.
private struct SeededTangle {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func text() -> String {
    let names = ["frykt", "skam", "kollegastøtte", "følelser/frykt", "frykt=a", "skam=b"]
    var open: [[String]] = []
    var text = "I: "
    for number in 0..<12 {
      if Int.random(in: 0..<3, using: &generator) == 0 {
        let free = names.filter { name in
          !open.joined().contains { $0.split(separator: "/").last == name.split(separator: "/").last }
        }
        let chosen = Array(free.shuffled(using: &generator).prefix(Int.random(in: 1...2, using: &generator)))
        let leaves = Set(chosen.map { $0.split(separator: "/").last })
        if !chosen.isEmpty, leaves.count == chosen.count {
          text += "{+\(chosen.joined(separator: " "))\(Bool.random(using: &generator) ? ": se" : "")}"
          open.append(chosen)
        }
      }
      text += "ord\(number)"
      if !open.isEmpty, Int.random(in: 0..<3, using: &generator) == 0 {
        if Bool.random(using: &generator) {
          text += "{-}"
          open.removeLast()
        } else {
          let mark = Int.random(in: 0..<open.count, using: &generator)
          text += "{-\(open[mark].removeFirst())}"
          if open[mark].isEmpty { open.remove(at: mark) }
        }
      }
      text += Int.random(in: 0..<5, using: &generator) == 0 ? "\nR: " : " "
    }
    for names in open.reversed() { text += "slutt{-\(names.joined(separator: " "))} " }
    return text + "ord"
  }
}
