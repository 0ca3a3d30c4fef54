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
  }

  /// Who asks not to be named by the machine is named as they say; and nobody is called nothing.
  @Test(
    arguments: [([:], "?"), (["USERNAME": "u"], "u"), (["USER": "", "LOGNAME": "l"], "l")]
      as [([String: String], String)])
  func knowsWhoItIs(environment: [String: String], author: String) async {
    let folder = study()
    _ = await ordrett("codes", "merge", "frykt", "skam", in: folder.path, environment: environment)
    #expect(folder.text(of: "codebook.log")?.split(separator: "\t").dropFirst().first == author[...])
  }

  @Test func splitsSegmentBySegment() async {
    let folder = study()
    let run = await ordrett(
      "codes", "split", "frykt", "uro", "redsel", "--language", "nb", in: folder.path, input: "2\n\nuro\n")
    #expect(run.status == 0 && run.output.contains("3/3  sub/2.ordrett:1  c"), "\(run.errors)")
    #expect(folder.text(of: "1.ordrett") == "I: {+redsel}a{-redsel}\n")
    #expect(folder.text(of: "sub/2.ordrett") == "I: {+frykt}b{-} {+uro}c{-}\n")
  }

  /// An answer that is no choice, or two, is not passed over: nothing is written, and it is told of which segment it was.
  @Test(arguments: [
    ("1 2\n", "1.ordrett", "1 2"), ("1\nuro redsel\n", "sub/2.ordrett", "uro redsel"), ("\n\n3", "sub/2.ordrett", "3"),
    ("0\n", "1.ordrett", "0"), ("sinne\n1\n1\n", "1.ordrett", "sinne"),
    ("-9223372036854775808\n", "1.ordrett", "-9223372036854775808"),
  ])
  func splitsByOneAnswerForEach(input: String, file: String, answer: String) async {
    let folder = study()
    let run = await ordrett(
      "codes", "split", "frykt", "uro", "redsel", "--language", "en", in: folder.path, input: input)
    #expect(run.status == 2 && run.errors.contains("“\(file)”, line 1: “\(answer)” is not one of"), "\(run.errors)")
    #expect(folder.names() == ["1.ordrett", "k.codebook", "ordrett.json", "sub"])
    #expect(folder.text(of: "1.ordrett") == "I: {+frykt}a{-frykt}\n")
  }

  @Test(arguments: [
    (["merge", "frykt", "frykt"], "take its own place"), (["merge", "frykt"], "“codes merge CODE CODE”; 1 name stood"),
    (["split", "frykt"], "CODE NAME …"),
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

  /// What somebody said, or called a code, does not steer the terminal.
  @Test func printsNothingThatSteers() async {
    let folder = study()
    folder.write("I: {+frykt}a\u{1B}]0;x\u{7}b{-frykt}\n", to: "1.ordrett")
    folder.write("2026-11-21\tA\u{1B}[2J\tmerge\ta\tb\t3\t1\tx\u{202E}y\n", to: "codebook.log")
    let split = await ordrett("codes", "split", "frykt", "uro", "redsel", in: folder.path, input: "")
    #expect(split.output.contains("a␛]0;x␇b"), "\(split.output)")
    let log = await ordrett("codes", "log", "--language", "nb", in: folder.path)
    #expect(log.output.contains("A␛[2J  slått sammen") && log.output.contains("x\u{FFFD}y"), "\(log.output)")
    let refused = await ordrett("codes", "merge", "a\u{1B}[2J\nb", "c", in: folder.path)
    #expect(refused.status == 2 && !refused.errors.contains("\u{1B}"), "\(refused.errors)")
    #expect(refused.errors.split(separator: "\n").count == 1)
  }

  /// There is no undo in a terminal: what was coded is to be seen once more.
  @Test func listsWhatItDeletes() async {
    let folder = study()
    folder.write("# frykt\n## uro\n# skam\n", to: "k.codebook")
    let refused = await ordrett("codes", "delete", "frykt", in: folder.path)
    #expect(refused.status == 2 && refused.output.isEmpty)
    folder.write("# frykt\n# skam\n", to: "k.codebook")
    let run = await ordrett("codes", "delete", "frykt", "--language", "en", in: folder.path)
    #expect(
      run.output == """
        1.ordrett:1  a
        sub/2.ordrett:1  b
        sub/2.ordrett:1  c
        Delete “frykt” and its 3 codings: done in 3 files.

        """, "\(run.errors)")
  }

  /// Who runs the same again after it was interrupted has it done by that, and is told so.
  @Test(arguments: [["merge", "frykt", "skam"], ["rename", "frykt", "redsel"], ["split", "frykt", "uro", "redsel"]])
  func theSameAgain(arguments: [String]) async {
    let folder = study()
    let others = ["merge": "frykt\tskam", "rename": "frykt\tredsel", "split": "frykt\turo, redsel"]
    folder.write("2026-01-01\tA\t\(arguments[0])\t\(others[arguments[0]] ?? "")\t1\t1\t\n", to: "codebook.log")
    folder.write("# skam\n", to: "k.codebook")
    folder.write("new\n", to: ".ordrett-y.tmp")
    let (old, new) = ("3g8wyghcluq7", "3hiwjw443gd35")
    folder.write("I: {+frykt}b{-} {+frykt}c{-}\n", to: "1.ordrett")
    folder.write([".ordrett-y.tmp", "1.ordrett", old, new].map { $0 + "\u{0}" }.joined(), to: ".ordrett-journal")
    let run = await ordrett(list: ["codes"] + arguments + ["--language", "en"], in: folder.path)
    #expect(run.status == 0 && run.errors.contains("has been finished first (1 file)"), "\(run.errors)")
    #expect(run.output == "That was what you asked for now. There is nothing more to do.\n")
    #expect(folder.text(of: "1.ordrett") == "new\n")
  }

  /// What a run that was stopped in the middle has left is finished before anything else is done.
  @Test func finishesWhatWasInterrupted() async {
    let folder = study()
    folder.write("new\n", to: "sub/.ordrett-x.tmp")
    folder.write("new\n", to: ".ordrett-y.tmp")
    // Digests of what the first of them holds, of something else, and of what both are to hold.
    let (old, new) = ("3g8wyghcluq7", "3hiwjw443gd35")
    let fields = ["sub/.ordrett-x.tmp", "sub/2.ordrett", old, new, ".ordrett-y.tmp", "1.ordrett", "else", new]
    folder.write(
      (fields + ["../.ordrett-z.tmp", "../z", old, new]).map { $0 + "\u{0}" }.joined(), to: ".ordrett-journal")
    // Who only looks changes nothing.
    let log = await ordrett("codes", "log", "--language", "en", in: folder.path)
    #expect(log.status == 0 && log.errors.isEmpty && folder.names().contains(".ordrett-journal"))
    let run = await ordrett("codes", "rename", "skam", "flau", "--language", "en", in: folder.path)
    #expect(run.status == 0 && run.errors.contains("has been finished first (1 file)"), "\(run.errors)")
    #expect(run.errors.contains("“1.ordrett.ordrett-new”") && run.errors.contains("/z” lies outside"), "\(run.errors)")
    #expect(folder.text(of: "sub/2.ordrett") == "new\n" && folder.text(of: ".ordrett-journal") == nil)
    #expect(
      folder.text(of: "1.ordrett") == "I: {+frykt}a{-frykt}\n" && folder.text(of: "1.ordrett.ordrett-new") == "new\n")
  }
}
