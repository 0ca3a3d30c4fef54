import ProjectFiles
import Testing

import struct TestSupport.TemporaryFolder

struct CodesTests {
  private func study() -> TemporaryFolder {
    let folder = TemporaryFolder()
    folder.write("{}", to: "ordrett.json")
    folder.write("# frykt\nRedd.\n# skam\nFlau.\n", to: "k.codebook")
    folder.write("I: {+frykt}a{-frykt}\n", to: "1.ordrett")
    folder.write("I: {+frykt}b{-} {+frykt}c{-}\n", to: "sub/2.ordrett")
    return folder
  }

  @Test func merges() async {
    let folder = study()
    let run = await ordrett(
      "codes", "merge", "frykt", "skam", "--reason", "same", "--author", "AB", "--language", "en", in: folder.path)
    #expect(run.status == 0 && run.output == "Merge “frykt” into “skam”: done in 3 files.\n", "\(run.errors)")
    #expect(folder.text(of: "1.ordrett") == "I: {+skam}a{-skam}\n")
    #expect(folder.text(of: "sub/2.ordrett") == "I: {+skam}b{-} {+skam}c{-}\n")
    #expect(folder.text(of: "codebook.log")?.hasSuffix("\tAB\tmerge\tfrykt\tskam\t3\t1\tsame\n") == true)
    #expect(folder.names() == ["1.ordrett", "codebook.log", "k.codebook", "ordrett.json", "sub"])
    let log = await ordrett("codes", "log", "--language", "en", in: folder.path)
    #expect(log.output.contains("merge  frykt → skam  (3 segments): same"))
    #expect(
      log.output.hasSuffix(
        "2 codes at the start; 1 merged, 0 deleted, 0 retired, 0 split, 0 moved, 0 renamed; 1 now.\n"))
  }

  @Test func splitsSegmentBySegment() async {
    let folder = study()
    let run = await ordrett(
      "codes", "split", "frykt", "uro", "redsel", "--language", "nb", in: folder.path, input: "2\n\nuro\n")
    #expect(run.status == 0 && run.output.contains("3/3  2.ordrett:1  c"), "\(run.errors)")
    #expect(folder.text(of: "1.ordrett") == "I: {+redsel}a{-redsel}\n")
    #expect(folder.text(of: "sub/2.ordrett") == "I: {+frykt}b{-} {+uro}c{-}\n")
  }

  @Test(arguments: [
    (["merge", "frykt", "frykt"], "take its own place"), (["merge", "frykt"], "other names"),
    (["rename", "frykt", "skam"], "already"), (["merge", "frykt", "uro"], "uro"), (["move", "frykt", "uro"], "uro"),
    (["move", "x"], "no code"), (["nothing"], "merge, move"), ([], "ACTION"),
  ])
  func refuses(arguments: [String], words: String) async {
    let folder = study()
    folder.write("# frykt\n## uro\n# skam\n", to: "k.codebook")
    let run = await ordrett(list: ["codes"] + arguments + ["--language", "en"], in: folder.path)
    #expect(run.status == 2 && run.errors.contains(words) && run.output.isEmpty, "\(run.errors)")
    #expect(folder.text(of: "1.ordrett") == "I: {+frykt}a{-frykt}\n")
    #expect(folder.text(of: "codebook.log") == nil)
  }

  /// What a run that was stopped in the middle has left is finished before anything else is done.
  @Test func finishesWhatWasInterrupted() async {
    let folder = study()
    folder.write("new\n", to: "sub/.ordrett-x.tmp")
    folder.write("new\n", to: ".ordrett-y.tmp")
    // The digest of what the first of them holds, and one of something else.
    let digest = "3g8wyghcluq7"
    let fields = ["sub/.ordrett-x.tmp", "sub/2.ordrett", digest, ".ordrett-y.tmp", "1.ordrett", "else"]
    folder.write(fields.map { $0 + "\u{0}" }.joined(), to: ".ordrett-journal")
    let run = await ordrett("codes", "log", "--language", "en", in: folder.path)
    #expect(run.status == 0 && run.errors.contains("has been finished first (1 file)"), "\(run.errors)")
    #expect(run.errors.contains("“1.ordrett.ordrett-new”"), "\(run.errors)")
    #expect(folder.text(of: "sub/2.ordrett") == "new\n" && folder.text(of: ".ordrett-journal") == nil)
    #expect(
      folder.text(of: "1.ordrett") == "I: {+frykt}a{-frykt}\n" && folder.text(of: "1.ordrett.ordrett-new") == "new\n")
  }
}
