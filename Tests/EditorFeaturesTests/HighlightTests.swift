import EditorFeatures
import Testing

@Suite struct HighlightTests {
  private func check(_ study: Study, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    let found = study.project.highlights(at: study.offset, in: study.id)
    #expect(found.map { study.describe($0.range) + " (\($0.kind))" } == expected, sourceLocation: sourceLocation)
  }

  private func check(_ text: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    check(Study(text), expected, sourceLocation: sourceLocation)
  }

  @Test func showsBothEndsOfTheSegment() {
    check("I: {+fr$0ykt}a\nb{-frykt}", ["1: frykt (write)", "2: frykt (read)"])
    check("I: {+frykt}a\nb{-fr$0ykt}", ["1: frykt (write)", "2: frykt (read)"])
    check("I: {+frykt}a\nb{$0-}", ["1: frykt (write)", "2: {-} (read)"])
    check("I: {+fr$0ykt}a", ["1: frykt (write)"])
  }

  @Test func showsWhoStandsInClear() {
    check(
      "I: Ring 22 22 55 55 da.\nR: Var det 22 22 5$05 55? Nei, 22 22 55 66.",
      ["1: 22 22 55 55 (text)", "2: 22 22 55 55 (text)"])
    check("I: Ring da$0.", [])
  }

  @Test func showsOtherUsesOfTheCode() {
    check(
      "I: {+fr$0ykt}a{-frykt}\nI: {+redsel}b{-redsel} {#frykt} {+skam}c{-skam} {+frykt}d{-}",
      [
        "1: frykt (write)", "1: frykt (read)", "2: redsel (text)", "2: redsel (text)", "2: frykt (text)",
        "2: frykt (text)",
      ])
  }

  @Test func tellsTwoCodingsWithOneCodeApart() {
    check(
      "I: {+frykt=a}a{+fr$0ykt=b}b{-frykt=a}c{-frykt=b}",
      ["1: frykt=a (text)", "1: frykt=b (write)", "1: frykt=a (text)", "1: frykt=b (read)"])
  }

  @Test func showsAllThatOneMarkEnds() {
    check(
      "I: {+frykt skam}a{$0-} {+skam}b{-}",
      ["1: frykt (write)", "1: skam (write)", "1: {-} (read)", "1: skam (text)"])
  }

  @Test func showsAnEndMarkThatStandsAlone() {
    check("I: a{-fr$0ykt}", ["1: frykt (read)"])
    check("I: a{$0-}", ["1: {-} (read)"])
  }

  @Test func showsTheTurnsOfASpeaker() {
    check(
      "---\nspeaker INF1: Anne\n---\nI: a\nIN$0F1: b\nINF1: c\n",
      ["2: INF1 (write)", "5: INF1 (read)", "6: INF1 (read)"])
  }

  @Test func showsAPseudonym() {
    check("I: {@p$01 Anne} {@p2 Bo}\n% {@p1 A}\nI: {@P1}", ["1: p1 (read)", "3: P1 (read)"])
  }

  @Test func showsACodeInItsCodebook() {
    check(
      Study(["k.codebook": "# fr$0ykt: F\nalias: redsel\n# b\nmerged-from: x, redsel\n# c\nreplaced-by: frykt\n"]),
      ["1: frykt (write)", "2: redsel (text)", "4: redsel (read)", "6: frykt (read)"])
  }

  @Test func showsACodeThatNoCodebookHas() {
    check("I: {+uk$0jent}a{-} {+a/ukjent}b{-}", ["1: ukjent (write)", "1: {-} (read)", "1: a/ukjent (text)"])
  }

  @Test func showsNothingForWords() {
    check("I: vanlige o$0rd", [])
    check("$0", [])
  }
}
