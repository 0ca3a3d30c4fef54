import Testing

import struct TestSupport.TemporaryFolder

struct InitializeTests {
  @Test(arguments: [
    ("en", "codebook.codebook", "interviews"), ("nb", "kodebok.codebook", "intervju"),
    ("nn", "kodebok.codebook", "intervju"),
  ])
  func makesAProjectWithoutAFinding(_ language: String, _ codebook: String, _ interviews: String) async {
    let folder = TemporaryFolder()
    let run = await ordrett("init", "new/study", "--language", language, in: folder.path)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(folder.names(in: "new/study") == [interviews, codebook, "ordrett.json"].sorted())
    #expect(run.output.contains("new/study/ordrett.json"))
    let check = await ordrett("check", "--fail-on", "hint", in: folder["new/study"])
    #expect(check.status == 0, "\(check.output)")
    #expect(check.output.contains("3 "))
  }

  @Test func refusesAFolderThatIsAProject() async {
    let folder = smallStudy()
    let before = folder.text(of: "ordrett.json")
    let run = await ordrett("init", in: folder.path)
    #expect(run.status == 2 && run.output.isEmpty && run.errors.contains("already has a project file"))
    #expect(folder.text(of: "ordrett.json") == before)
    #expect(folder.names() == ["codes.codebook", "interviews", "ordrett.json"])
  }

  @Test func keepsWhatIsThere() async {
    let folder = TemporaryFolder()
    folder.write("# mine\nMine.\n", to: "codebook.codebook")
    let run = await ordrett("init", "--language=en", in: folder.path)
    #expect(run.status == 0 && run.output.contains("Kept codebook.codebook"))
    #expect(folder.text(of: "codebook.codebook") == "# mine\nMine.\n")
    #expect(folder.text(of: "ordrett.json") != nil)
  }

  @Test func writesTheExampleStudyInAFolderOfItsOwn() async {
    let folder = TemporaryFolder()
    let run = await ordrett("init", "--example", "study", in: folder.path)
    #expect(run.status == 0)
    #expect(folder.names(in: "study/intervju").count == 7)
    let again = await ordrett("init", "--example", "study", in: folder.path)
    #expect(again.status == 2 && again.errors.contains("is not empty"))
  }

  @Test func tellsWhereItCannotWrite() async {
    let folder = TemporaryFolder()
    folder.write("", to: "file")
    let run = await ordrett("init", "file", in: folder.path)
    #expect(run.status == 2 && run.errors.hasPrefix("ordrett: ") && run.errors.contains("file"))
    #expect(folder.names() == ["file"])
  }
}
