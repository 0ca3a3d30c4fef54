import EditorFeatures
import Testing

@Suite struct WorkspaceSymbolsTests {
  static let study = Study(
    "---\nspeaker INF1: Anne Berg\n---\n# Den første natta\nI: a$0\n",
    beside: ["02.ordrett": "---\ntaler INF2: INF2\n---\n# Frykt og beven\nI: b\n#nei\n#\t \n% # kommentar\n"])

  private func check(
    _ query: String, in study: Study = Self.study, _ expected: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = study.project.symbols(matching: query).map {
      "\($0.kind) \($0.name) (\($0.container)) \(study.describe($0.location))"
    }
    #expect(found == expected, sourceLocation: sourceLocation)
  }

  @Test func findsCodes() {
    check("skam", ["code skam (følelser) kodebok.codebook:16 skam"])
    check("SKA", ["code skam (følelser) kodebok.codebook:16 skam"])
    check("kolleger", ["code kollegastøtte: Støtte fra kolleger (støtte) kodebok.codebook:20 kollegastøtte"])
    check("emosjon", ["theme følelser: Følelsesmessige utfordringer (kodebok.codebook) kodebok.codebook:4 følelser"])
  }

  @Test func putsTheBestFirst() {
    check(
      "frykt",
      [
        "code frykt (følelser) kodebok.codebook:12 frykt",
        "section Frykt og beven (02.ordrett) 02.ordrett:4 Frykt og beven",
      ])
    check(
      "støtte",
      [
        "theme støtte (kodebok.codebook) kodebok.codebook:18 støtte",
        "code kollegastøtte: Støtte fra kolleger (støtte) kodebok.codebook:20 kollegastøtte",
      ])
  }

  @Test func findsSections() {
    check("første", ["section Den første natta (01.ordrett) 01.ordrett:4 Den første natta"])
    check("dfn", ["section Den første natta (01.ordrett) 01.ordrett:4 Den første natta"])
    check("nei", [])
    check("kommentar", [])
  }

  @Test func findsSpeakers() {
    check("inf2", ["speaker INF2 (02.ordrett) 02.ordrett:2 INF2"])
    check("berg", ["speaker INF1 Anne Berg (01.ordrett) 01.ordrett:2 INF1"])
  }

  @Test func findsEverythingForNothing() {
    #expect(Self.study.project.symbols(matching: "").count == 6 + 2 + 2)
  }

  @Test func findsNothing() {
    check("finnes ikke", [])
    check("xyz", in: Study(["a.ordrett": "$0"]), [])
  }

  @Test func isLimited() {
    let codes = (0..<1000).map { "# kode\($0)\n" }.joined()
    let symbols = Study(["k.codebook": codes + "$0"]).project.symbols(matching: "kode")
    #expect(symbols.count == 256)
    let exact = Study(["k.codebook": codes + "$0"]).project.symbols(matching: "kode999")
    #expect(exact.map(\.name) == ["kode999"])
  }

  @Test func readsDocumentsThatNobodyHasOpen() {
    check(
      "natta", in: Study(["a.ordrett": "I: a$0", "b.ordrett": "# Natta\r\nI: b"]),
      ["section Natta (b.ordrett) b.ordrett:1 Natta"])
  }
}
