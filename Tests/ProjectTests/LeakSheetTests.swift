import Privacy
import Project
import TestSupport
import Testing
import TextModel

/// Reading passage by passage, and again only what changed.
@Suite struct LeakSheetTests {
  private static let id = DocumentID("/study/a.ordrett")

  /// After any edits what was found passage by passage is what is found when everything is read again.
  @Test(arguments: 0..<12) func equalsWhatIsFoundWhenEverythingIsRead(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var project = Project(root: "/study")
    let text = (0..<12).map { _ in random.piece }.joined()
    project.set(Self.id, .transcript, Text(text), isOpen: true)
    for step in 0..<50 {
      var length = project[Self.id]?.text.bytes.count ?? 0
      let edits = (0..<1 + random.below(3)).map { _ in
        let start = random.below(length + 1)
        let end = start + random.below(min(length - start, 30) + 1)
        let edit = ByteEdit(range: start..<end, text: random.below(3) == 0 ? "" : random.piece)
        length += edit.growth
        return edit
      }
      project.apply(edits, to: Self.id)
      #expect(project.leaks(in: Self.id) == leaksReadAgain(project), "seed \(seed), step \(step)")
    }
  }

  /// Another key has everything read again, in the language that the text was taken to be in at first.
  private func leaksReadAgain(_ project: Project) -> [Leak] {
    var again = project
    again.set(.csv("id,category,original,replacement\nz1,person,Zzyzxa Qwghlma,Xyxyxa\n"))
    return again.leaks(in: Self.id)
  }

  private static func lines(_ count: Int) -> String {
    "INF1: Ja.\n"
      + (0..<count).map { "INF1: Da ringte Ingrid til Hammerfest, og så gikk vi hjem, dag \($0).\n" }.joined()
  }

  /// A text that is too much to be read at once is left to somebody else, and an edit in it is not.
  @Test func readsOnlyWhatAnEditTouched() throws {
    var project = Project(root: "/study")
    let count = 1000
    project.set(Self.id, .transcript, Text(Self.lines(count)), isOpen: true)
    #expect(project.hasUnreadLeaks)
    #expect(project.leaks(in: Self.id).isEmpty)

    var works = project.unreadForLeaks(atMost: .max)
    #expect(works.map(\.id) == [Self.id])
    // Somebody writes meanwhile: in the first turn, and a turn behind the last.
    LeakWork.run(&works, by: project.leakOptions, atMost: .max)
    let place = "INF1: Ja.\nINF1: Da ringte ".utf8.count
    project.apply([ByteEdit(range: place..<place + 6, text: "Solveig")], to: Self.id)
    let end = try #require(project[Self.id]?.text.bytes.count)
    project.apply([ByteEdit(range: end..<end, text: "INF2: Vi bodde i Kirkenes.\n")], to: Self.id)
    for work in works { project.take(work) }
    let taken = project.leaks(in: Self.id).count
    #expect(taken >= 2 * (count - 2) && taken < 2 * count + 1)

    // What is left is little, and is read with the next edit; all of it again would be too much for that.
    project.readLeaks()
    #expect(words(project, Self.id).prefix(2) == ["Solveig", "Hammerfest"])
    #expect(project.leaks(in: Self.id).count == 2 * count + 1)
    project.apply([ByteEdit(range: place..<place + 7, text: "Gunnar")], to: Self.id)
    #expect(!project.hasUnreadLeaks)
    #expect(words(project, Self.id).prefix(2) == ["Gunnar", "Hammerfest"])
    #expect(words(project, Self.id).last == "Kirkenes")
  }

  /// A second's work at a time, so that a person sees soon what was found.
  @Test func readsALongTextInParts() {
    var project = Project(root: "/study")
    project.set(Self.id, .transcript, Text(Self.lines(1000)), isOpen: true)
    var last = 0
    for _ in 0..<3 {
      var works = project.unreadForLeaks(atMost: .max)
      LeakWork.run(&works, by: project.leakOptions, atMost: 4096)
      for work in works { project.take(work) }
      let found = project.leaks(in: Self.id).count
      #expect(found > last && found < 1000)
      last = found
    }
  }

  /// What is not open in an editor is read whole, elsewhere or when somebody asks.
  @Test func findsTheSameInATextThatIsNotOpen() {
    let text = "---\ntitle: Intervju\n---\n# Emne\nI: Hvem?\nINF1: Det var Ingrid.\n  Ja, Ingrid fra Hammerfest.\n"
    var open = Project(root: "/study")
    open.set(Self.id, .transcript, Text(text), isOpen: true)
    var closed = Project(root: "/study")
    closed.set(Self.id, .transcript, Text(text), isOpen: false)
    let found = open.leaks(in: Self.id)
    #expect(found.count == 3)
    #expect(closed.leaks(in: Self.id) == found)

    var works = closed.unreadForLeaks(atMost: .max)
    LeakWork.run(&works, by: closed.leakOptions, atMost: .max)
    for work in works { closed.take(work) }
    #expect(closed.unreadForLeaks(atMost: .max).isEmpty && !closed.hasUnreadLeaks)
    #expect(closed.leaks(in: Self.id) == found)
    // It is opened: what was found is not lost.
    closed.set(Self.id, .transcript, Text(text), isOpen: true)
    #expect(closed.leaks(in: Self.id) == found)
    // Another text of the same name has nothing of it.
    closed.set(Self.id, .transcript, Text("INF1: Ja.\n"), isOpen: false)
    #expect(closed.leaks(in: Self.id).isEmpty)
    for work in works { closed.take(work) }
    #expect(closed.leaks(in: Self.id).isEmpty)
  }

  private func words(_ project: Project, _ id: DocumentID) -> [String] {
    project.leaks(in: id).compactMap { leak in project[id]?.text.string(leak.range) }
  }
}

extension SeededGenerator {
  fileprivate mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<max(limit, 1), using: &self) }

  fileprivate var piece: String {
    mutating get {
      [
        "INF1: ", "\nINF1: Det var Ingrid som ringte meg den natta.\n", "\nI: Hvor?\n", " Hammerfest ", "Ingrid", "\n",
        "\n",
        "\n  og så kom Nils, 47 år gammel.\n", "\n# Emne\n", "\n% Torbjørg har lest.\n", "{+frykt}", "{-frykt}", "{?",
        "}",
        "{@p1 Anne}", "[Sted 1]", " ", "ola.hansen@example.org", " 22 22 55 55 ", "a", "é", "\u{301}", "😀", "--", ": ",
        "---\nlanguage: en\n---\n", "---\ntaler Ingrid: Informant; alder=47\n---\n", "title: x\n", "14. mars 2019 ",
      ][below(29)]
    }
  }
}
