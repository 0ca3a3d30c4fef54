import ProjectFiles
import Testing

import struct TestSupport.TemporaryFolder

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A study of one interview with an unknown code, a leak, and one leak that is allowed.
func smallStudy() -> TemporaryFolder {
  let folder = TemporaryFolder()
  folder.write("{\"language\": \"en\"}", to: "ordrett.json")
  folder.write("# fear\nBeing afraid of something.\n", to: "codes.codebook")
  folder.write(
    """
    INF: {+fear}Yes.{-fear}
    INF: {+feer}No.{-feer}
    INF: In {?Bergen}.
    % ordrett: allow leak/marked because the town is named in the title
    INF: {?Oslo} it was.

    """, to: "interviews/1.ordrett")
  return folder
}

struct CheckTests {
  @Test func showsEachFindingUnderItsLine() async {
    let folder = smallStudy()
    let run = await ordrett("check", in: folder.path)
    #expect(run.status == 1)
    #expect(run.errors.isEmpty)
    let blocks = run.output.split(separator: "\n\n").map(String.init)
    #expect(blocks.count == 3)
    let first = blocks[0].split(separator: "\n")
    #expect(first[0].hasPrefix("interviews/1.ordrett:2:8: warning: “feer” is not in the codebook."))
    #expect(first[0].hasSuffix(" [code/unknown]"))
    #expect(first[1...] == ["    2 | INF: {+feer}No.{-feer}", "      |        ^^^^"])
    let second = blocks[1].split(separator: "\n")
    #expect(second[0].hasPrefix("interviews/1.ordrett:3:9: error: ") && second[0].hasSuffix(" [leak/marked]"))
    #expect(second[1...] == ["    3 | INF: In {?Bergen}.", "      |         ^^^^^^^^^"])
    #expect(
      blocks[2] == """
        2 findings; 3 files checked. 1 error, 1 warning. 1 is allowed with a reason, by a comment or a decision.

        """)
  }

  @Test(
    arguments: [
      ([], 1), (["--fail-on", "error"], 1), (["--fail-on", "error", "--only", "code"], 0),
      (["--fail-on", "warning", "--only", "code"], 1), (["--only", "code/unknown", "--only=leak"], 1),
      (["--only", "coding"], 0), (["--fail-on=hint"], 1),
    ] as [([String], Int32)])
  func failsOnWhatItIsToldTo(_ arguments: [String], _ status: Int32) async {
    let folder = smallStudy()
    #expect(await ordrett(list: ["check"] + arguments, in: folder.path).status == status)
  }

  @Test func checksOnlyWhatIsNamedButWithTheWholeStudy() async {
    let folder = smallStudy()
    folder.write("INF: {+fear}x{-fear} {?here}\n", to: "interviews/2.ordrett")
    let one = await ordrett("check", "interviews/2.ordrett", in: folder.path)
    #expect(one.output.contains("2.ordrett:1:22:") && !one.output.contains("1.ordrett"))
    #expect(!one.output.contains("code/unknown"))
    // From another folder, and named twice.
    let both = await ordrett("check", folder["interviews"], "1.ordrett", in: folder["interviews"])
    #expect(both.output.hasPrefix("1.ordrett:2:8:"))
    #expect(both.output.contains("3 findings; 2 files checked."))
  }

  @Test func aFileThatIsNamedIsCheckedWhateverItsName() async {
    let folder = TemporaryFolder()
    folder.write("INF: {?x}\n", to: "notes.md")
    let run = await ordrett("check", "notes.md", in: folder.path)
    #expect(run.status == 1 && run.output.hasPrefix("notes.md:1:6: error:"))
    #expect(await ordrett("check", in: folder.path).status == 2)
  }

  @Test func aFolderWithNothingToCheckIsNotClean() async {
    let folder = TemporaryFolder()
    folder.write("x\n", to: "photo.png")
    let run = await ordrett("check", in: folder.path)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("ordrett: There is no transcript or codebook under “.”."))
  }

  @Test func aFolderOfPlainTextsIsReadAsTranscripts() async {
    let folder = TemporaryFolder()
    folder.write("I: Hva skjedde?\nR1: (ler) Ingenting … {---} [ikke lov å si]\n", to: "gammelt/intervju 1.txt")
    folder.write("I: {?Bergen}?\n", to: "gammelt/b/intervju 2.txt")
    let run = await ordrett("check", "gammelt", in: folder.path)
    #expect(run.status == 1)
    #expect(run.output.contains("gammelt/b/intervju 2.txt:1:4: error: "))
    #expect(run.output.contains("1 finding; 2 files checked."))
    // With a document of its own the folder is a study, and its notes are notes.
    folder.write("I: Hei.\n", to: "gammelt/1.ordrett")
    #expect(await ordrett("check", "gammelt", in: folder.path).output.contains("1 file checked."))
  }

  /// A folder without a project file may be anybody's downloads.
  @Test func aTranscriptAloneIsReadWithTheCodebooksBesideItOnly() async {
    let folder = TemporaryFolder()
    folder.write("# frykt\nRedsel.\n", to: "kode.codebook")
    folder.write("# annet\nNoe.\n", to: "gammelt/annen.codebook")
    folder.write("I: {+annet}ja{-}\n", to: "1.ordrett")
    let alone = await ordrett("check", "1.ordrett", in: folder.path)
    #expect(alone.output.contains("[code/unknown]") && alone.output.contains("1 file checked."))
    folder.write("{}", to: "ordrett.json")
    #expect(await ordrett("check", "1.ordrett", in: folder.path).status == 0)
  }

  @Test func readsStandardInput() async {
    let folder = smallStudy()
    let bare = await ordrett("check", "-", in: folder.path, input: "INF: {+feer}x{-feer} {?y}\n")
    #expect(bare.output.hasPrefix("-:1:22: error:") && !bare.output.contains("code/unknown"))
    let named = await ordrett(
      "check", "-", "--name", "interviews/1.ordrett", in: folder.path, input: "INF: {+feer}x{-feer}\n")
    #expect(named.output.hasPrefix("interviews/1.ordrett:1:8: warning:"))
    #expect(!named.output.contains("leak/marked"))
    let codebook = await ordrett("check", "-", "--name", "new.codebook", in: folder.path, input: "# a\n")
    #expect(!codebook.output.contains("new.ordrett"))
  }

  @Test func speaksTheLanguageOfTheStudyUnlessAnotherIsAskedFor() async {
    let folder = smallStudy()
    folder.write("{\"language\": \"nn\"}", to: "ordrett.json")
    #expect(await ordrett("check", in: folder.path).output.contains(": åtvaring: "))
    #expect(await ordrett("check", "--language=nb", in: folder.path).output.contains(": advarsel: "))
    #expect(await ordrett("check", in: folder.path, environment: ["LANG": "en_US"]).output.contains(": åtvaring: "))
  }

  @Test func usesColourOnlyWhereItIsWanted() async {
    let folder = smallStudy()
    #expect(await !ordrett("check", in: folder.path).output.contains("\u{1B}["))
    #expect(await !ordrett("check", "--color=never", in: folder.path).output.contains("\u{1B}["))
    let always = await ordrett("check", "--color=always", in: folder.path, environment: ["NO_COLOR": "1"]).output
    #expect(always.contains("\u{1B}[1;31merror:\u{1B}[0m"))
    #expect(
      always.replacing(/\u{1B}\[[0-9;]*m/, with: "")
        == (await ordrett("check", "--color=never", in: folder.path)).output)
  }

  @Test func quietLeavesTheSumOut() async {
    let folder = smallStudy()
    let run = await ordrett("check", "-q", in: folder.path)
    #expect(run.status == 1 && !run.output.contains("findings;") && run.output.contains("[leak/marked]"))
  }

  @Test func tellsWhatItCannotRead() async {
    let folder = smallStudy()
    folder.folder("ordrett.txt")
    folder.write("INF: {?x}\n", to: "sub/2.ordrett")
    folder.link("sub/loop.ordrett", to: "loop.ordrett")
    let run = await ordrett("check", "nothing.ordrett", "sub", in: folder.path)
    #expect(run.status == 2)
    #expect(run.errors.contains("“nothing.ordrett” does not exist."))
    #expect(run.errors.contains("sub/loop.ordrett"))
    #expect(run.output.contains("sub/2.ordrett:1:6: error:"))
    #expect(!run.output.contains("interviews/1.ordrett"))
  }

  @Test func aProjectFileThatIsAFolderIsTold() async {
    let folder = TemporaryFolder()
    folder.write("INF: {?x}\n", to: "1.ordrett")
    folder.folder("ordrett.json")
    let run = await ordrett("check", in: folder.path)
    #expect(run.status == 2)
    #expect(run.errors == "ordrett: “ordrett.json” is a folder, but a file is needed here.\n")
    #expect(run.output.contains("1.ordrett:1:6: error:"))
  }

  @Test func aStudyBelowIsAStudyOfItsOwn() async {
    let folder = smallStudy()
    folder.write("# feer\nNot a slip here.\n", to: "other/codes.codebook")
    folder.write("{}", to: "other/ordrett.json")
    folder.write("INF: {+feer}x{-feer}\n", to: "other/2.ordrett")
    let run = await ordrett("check", "--only", "code/unknown", in: folder.path)
    #expect(run.output.contains("interviews/1.ordrett:2:8:") && !run.output.contains("other/2.ordrett"))
    #expect(run.output.contains("6 files checked"))
  }

  @Test func refusesToReadAWholeDisk() async {
    let run = await ordrett("check", "/")
    #expect(run.status == 2 && run.errors.hasPrefix("ordrett: Ordrett does not read a whole disk."))
  }

  @Test func saysWhatItPassedOver() async {
    let folder = smallStudy()
    folder.write("", to: ".git/a.ordrett")
    folder.write("", to: "node_modules/a.ordrett")
    folder.write("", to: ".hidden/a.ordrett")
    let run = await ordrett("check", in: folder.path)
    #expect(run.status == 1)
    let tail = run.output.split(separator: "\n").suffix(4)
    #expect(
      Array(tail) == [
        "3 files were left out. They are listed below with the reason.", "  .git/: belongs to version control",
        "  .hidden/: hidden", "  node_modules/: belongs to other programs",
      ])
    #expect(await !ordrett("check", "interviews/1.ordrett", in: folder.path).output.contains(".git"))
  }

  @Test func aFullDiskIsAnErrorAndAClosedPipeIsNot() async throws {
    let folder = smallStudy()
    #if os(Linux)
      let full = Descriptor(rawValue: unsafe open("/dev/full", O_WRONLY))
      let run = await ordrett("check", in: folder.path, output: full)
      full.close()
      #expect(run.status == 2)
      #expect(run.errors == "ordrett: The result could not be written: No space left on device.\n")
    #endif
    var ends: [Int32] = [0, 0]
    try #require(unsafe pipe(&ends) == 0)
    Descriptor(rawValue: ends[0]).close()
    let closed = await ordrett("check", in: folder.path, output: Descriptor(rawValue: ends[1]))
    Descriptor(rawValue: ends[1]).close()
    #expect(closed.status == 1 && closed.errors.isEmpty)
  }
}
