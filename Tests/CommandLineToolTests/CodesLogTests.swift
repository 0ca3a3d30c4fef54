import JSON
import Testing

import struct TestSupport.TemporaryFolder

/// The history of a codebook as somebody who writes a method chapter asks for it.
struct CodesLogTests {
  private static let log = """
    2026-01-14\tAB\tmerge\tfrykt\tredsel\t23\t5\tsame | thing
    2026-01-20\tCD\tsplit\tskam\turo, anger\t4\t7\tsaid "so", they said
    2026-03-02\tAB\tmerge\tglede\tro\t2\t6\t
    2026-03-03\tAB\tdelete\tturo\t\t0\t5\tunused

    """

  private func study(_ codebook: String, _ log: String? = Self.log) -> TemporaryFolder {
    let folder = TemporaryFolder()
    folder.write("{}", to: "ordrett.json")
    folder.write(codebook, to: "k.codebook")
    if let log { folder.write(log, to: "codebook.log") }
    return folder
  }

  private static let book = "# redsel\n# skam\nreplaced-by: uro\n## uro\n## anger\n# glede\n# ro\n# ny\n"

  private func run(_ folder: borrowing TemporaryFolder, _ arguments: String...) async -> CommandLineRun {
    await ordrett(list: ["codes", "log"] + arguments, in: folder.path)
  }

  @Test func asText() async {
    let log = await run(study(Self.book), "--language", "en")
    #expect(
      log.output == """
        2026-01-14  AB  merged  frykt → redsel  (23 segments): same | thing
        2026-01-20  CD  split  skam → uro, anger  (4 segments): said "so", they said
        2026-03-02  AB  merged*  glede → ro  (2 segments)
        2026-03-03  AB  deleted  turo  (0 segments): unused
        6 codes at the start; 1 merged, 1 deleted, 1 split (with 2 new); 7 now.
        1 of the codes now is a theme.
        1 of the codes now is out of use.
        1 code came without being noted in the history.
        1 change, with a *, cannot be seen in the codebook and is not counted: taken back or made over since, or not \
        saved yet.

        """)
    #expect(log.status == 0 && log.errors.isEmpty)
    // The study's own language, where nobody asks for another.
    let folder = study("# a\n# b\n", nil)
    folder.write("{\"language\": \"nb\"}", to: "ordrett.json")
    let empty = await run(folder)
    #expect(empty.output == "2 koder nå, som ved starten.\n")
  }

  @Test func asMarkdown() async {
    let log = await run(study("# redsel\n# skam\n## uro\n## anger\n# ro\n"), "--language", "nn", "--format", "markdown")
    #expect(
      log.output == """
        Frå 2026-01-14 til 2026-03-03 vart kodeboka endra 4 gonger, av AB (3), CD (1). 6 kodar ved starten; 2 slått \
        saman, 1 sletta, 1 delt opp (med 2 nye); 5 no. 1 av kodane no er eit tema.

        | Månad | slått saman | sletta | delt opp | kodar |
        | --- | --: | --: | --: | --: |
        | Ved starten |  |  |  | 6 |
        | 2026-01 | 1 |  | 1 | 7 |
        | 2026-03 | 1 | 1 |  | 5 |
        | I alt, og no | 2 | 1 | 1 | 5 |

        | Dato | Kven | Endring | Frå | Til | Segment | Kodar etter | Grunngjeving |
        | --- | --- | --- | --- | --- | --: | --: | --- |
        | 2026-01-14 | AB | slått saman | frykt | redsel | 23 | 5 | same \\| thing |
        | 2026-01-20 | CD | delt opp | skam | uro, anger | 4 | 7 | said "so", they said |
        | 2026-03-02 | AB | slått saman | glede | ro | 2 | 6 |  |
        | 2026-03-03 | AB | sletta | turo |  | 0 | 5 | unused |

        """)
    #expect(
      log.errors == "1 av 4 endringar manglar grunngjeving. Ho kan skrivast til slutt på linja i «codebook.log».\n")
  }

  @Test func asTables() async throws {
    let folder = study(Self.book, Self.log + "2026-04-01\tAB\tmer\n")
    let table = await run(folder, "--language", "en", "--format", "csv")
    #expect(table.lines.prefix(1) == ["Date,Who,Change,From,To,Segments,Codes after,Reason"])
    #expect(table.lines.contains("2026-01-20,CD,split,skam,\"uro, anger\",4,7,\"said \"\"so\"\", they said\""))
    #expect(
      table.lines.count == 5 && table.errors.contains("1 line of “codebook.log” cannot be read"), "\(table.errors)")
    let output = await run(folder, "--format", "json").output
    let json = try JSON.parse(Array(output.utf8))
    #expect(json["codesAtStart"] == 6 && json["codesNow"] == 7 && json["retiredNow"] == 1 && json["unexplained"] == 1)
    #expect(json["counts"]?["merge"] == 1 && json["changes"]?.array?.map { $0["stands"] } == [true, true, false, true])
  }

  /// A study may have several codebooks, each with a history beside it.
  @Test func ofSeveralCodebooks() async {
    let folder = study("# a\n", "2026-02-01\tAB\tmerge\tx\ta\t1\t2\tr\n")
    folder.write("# b\n", to: "sub/l.codebook")
    folder.write("2026-01-01\tAB\tmerge\ty\tb\t1\t3\tr\n", to: "sub/codebook.log")
    let log = await run(folder, "--language", "en")
    #expect(
      log.lines.first?.contains("y → b") == true && log.output.hasSuffix("4 codes at the start; 2 merged; 2 now.\n"))
  }
}
