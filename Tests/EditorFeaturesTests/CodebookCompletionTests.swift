import EditorFeatures
import Messages
import Testing

@Suite struct CodebookCompletionTests {
  private func study(_ text: String) -> Study { Study(["k.codebook": text]) }

  private func check(_ text: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(study(text).labels() == expected, sourceLocation: sourceLocation)
  }

  @Test func offersAttributes() {
    check("# a\n$0", ["color", "alias", "origin", "codable", "type", "merged-from", "replaced-by"])
    check("# a\ncolor: #112233\n$0\n# b\n", ["alias", "origin", "codable", "type", "merged-from", "replaced-by"])
    check("# a\nal$0", ["alias"])
    check("# a\nopp$0", ["opphav"])
    check("# a\nfarge: #112233\n$0", ["alias", "opphav", "kodbar", "type", "slått-sammen-fra", "erstattet-av"])
    check("# a\nansvar: AB\n# b\nans$0", ["ansvar"])
    #expect(study("# a\nal$0").accepting("alias") == "alias: ")
    #expect(study("# a\nal$0: b").accepting("alias") == "alias: b")
    #expect(study("# a\nal$0").item("alias", .english)?.detail == "Other names of the code, with commas between them")
  }

  @Test(
    arguments: [
      "$0", "# a$0", "#$0 a", "# a\n+ al$0", "# a\n- $0", "# a\n> $0", "# a\n al$0", "# a\nEn definisjon al$0",
      "# a\nal$0 er en definisjon", "% $0", "# a\nalias: $0", "# a\negen: $0", "# a\nhttps://$0",
    ])
  func offersNothingElsewhere(text: String) {
    #expect(study(text).completions()?.items.contains { $0.kind != .key || $0.label != "ordrett:" } != true)
  }

  @Test func offersValues() {
    check("# a\ntype: $0", ["theme", "category", "code"])
    check("# a\ntype: c$0", ["category", "code"])
    check("# a\norigin: $0", ["data", "theory", "guide", "in-vivo"])
    check("# a\ncodable: $0", ["no", "yes"])
    check("# a\nopphav: $0", ["data", "teori", "intervjuguide", "in vivo"])
    #expect(study("# a\norigin: th$0").accepting("theory") == "origin: theory")
    #expect(study("# a\norigin:$0data").accepting("theory") == "origin:theory")
  }

  @Test func offersColorsThatAreFreeFirst() {
    let labels = study("# a\ncolor: #0072b2\n# b\ncolor: $0\n").labels()
    #expect(labels.first == "#e69f00")
    #expect(labels.last == "#0072b2")
    #expect(Set(labels).count == labels.count)
    check("# a\ncolor: #0$0", ["#0072b2", "#009e73"])
  }

  @Test func offersCodesWhereAValueNamesOne() {
    let book = "# a: Første\n## x\n# b\n## x\n## y\n"
    check(book + "replaced-by: $0", ["a", "a/x", "b", "b/x"])
    check(book + "merged-from: a, $0", ["a", "a/x", "b", "b/x"])
    check(book + "merged-from: a, fø$0, b", ["a"])
    check(book + "slått-sammen-fra: b$0", ["b", "b/x"])
    #expect(study(book + "merged-from: a, $0").accepting("b/x") == "merged-from: a, b/x")
    #expect(study(book + "merged-from: b$0, a").accepting("b/x") == "merged-from: b/x, a")
    #expect(study(book + "replaced-by: $0").item("a")?.description == "Første")
  }

  @Test func offersTheHeadersKey() {
    check("---\n$0\n---\n# a\n", ["title", "tittel"])
    check("---\ntitle: K\n$0\n---\n# a\n", [])
    #expect(study("---\nti$0\n---\n# a\n").accepting("title") == "title: ")
  }

  @Test func offersRules() throws {
    let study = Study("% ordrett: allow $0\nI: a\n")
    #expect(study.labels().contains("leak/marked"))
    #expect(study.accepting("leak/marked") == "% ordrett: allow leak/marked fordi ")
    #expect(
      Study("% ordrett: allow lea$0 because x\n").accepting("leak/marked") == "% ordrett: allow leak/marked because x")
    #expect(Study("% ordrett: tillat leak/marked $0\n").labels() == ["fordi"])
    #expect(Study("% ordrett: allow leak/marked b$0\n").labels(.english) == ["because"])
    #expect(Study("% or$0\n").accepting("ordrett:") == "% ordrett: allow ")
    #expect(Study("% ordrett: $0\n").accepting("allow") == "% ordrett: allow ")
    #expect(Study("% en vanlig kommentar $0\n").completions() == nil)
    #expect(Study("$0% ordrett\n").completions() == nil)
    let subject = try #require(study.item("leak/marked")?.subject)
    #expect(
      study.project.documentation(of: subject, language: .english)?.plainText().hasPrefix("leak/marked: ") == true)
  }
}
