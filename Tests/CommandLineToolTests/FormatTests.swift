import ProjectFiles
import Testing

import struct TestSupport.TemporaryFolder

struct FormatTests {
  private static let untidy = "---\ntaler  A:Anna\n---\nA:   Ja {+frykt }vel{-frykt} \nB: Nei.\n"
  private static let tidy = "---\ntaler A: Anna\n---\nA: Ja {+frykt}vel{-frykt}\nB: Nei.\n"

  @Test func writesTheCanonicalFormOnce() async {
    let folder = TemporaryFolder()
    folder.write("{}\n", to: "ordrett.json")
    folder.write(Self.untidy, to: "a.ordrett")
    folder.write(Self.tidy, to: "b.ordrett")
    folder.write("##  frykt\nDef.\n", to: "k.codebook")
    folder.write(Self.untidy, to: "notes.txt")
    let run = await ordrett("format", in: folder.path)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output == "2 files changed, 1 had the form already.\n")
    #expect(folder.text(of: "a.ordrett") == Self.tidy)
    #expect(folder.text(of: "k.codebook") == "## frykt\nDef.\n")
    #expect(folder.text(of: "notes.txt") == Self.untidy)
    #expect(await ordrett("format", in: folder.path).output == "0 files changed, 3 had the form already.\n")
  }

  @Test func checkWritesNothing() async {
    let folder = TemporaryFolder()
    folder.write(Self.untidy, to: "a.ordrett")
    folder.write(Self.tidy, to: "b.ordrett")
    let run = await ordrett("format", "--check", "a.ordrett", "b.ordrett", in: folder.path)
    #expect(run.status == 1)
    #expect(run.output == "a.ordrett: 2 lines would change\n1 file would change, 1 would not.\n")
    #expect(folder.text(of: "a.ordrett") == Self.untidy)
    #expect(await ordrett("format", "--check", "b.ordrett", in: folder.path).status == 0)
  }

  @Test func standardInputGoesToStandardOutput() async {
    let run = await ordrett("format", "-", input: Self.untidy)
    #expect(run.status == 0 && run.output == Self.tidy)
    #expect(await ordrett("format", "-", input: Self.tidy).output == Self.tidy)
    #expect(await ordrett("format", "-", "--name", "x.codebook", input: "##  a\n").output == "## a\n")
    #expect(await ordrett("format", "--check", "-", input: Self.untidy).status == 1)
  }

  @Test func tellsWhatItCouldNotDo() async {
    let folder = TemporaryFolder()
    #expect(await ordrett("format", "none.ordrett", in: folder.path).status == 2)
    let empty = await ordrett("format", in: folder.path)
    #expect(empty.status == 2 && empty.errors.contains(".ordrett"))
  }

  /// What a run that was stopped has left holds what people said; `--check` changes nothing.
  @Test func takesAwayWhatARunBeforeLeft() async throws {
    let folder = TemporaryFolder()
    folder.write(Self.tidy, to: "a.ordrett")
    var hidden = ""
    try Files.write([FileChange(path: folder["b"], expected: nil, bytes: [])]) { _ in
      hidden = folder.names().first { $0.hasPrefix(".ordrett-") } ?? ""
    }
    let parts = hidden.split(separator: "-")
    try #require(parts.count == 4)
    folder.write(Self.untidy, to: ".ordrett-2147483646-\(parts[2])-\(parts[3])")
    _ = await ordrett("format", "--check", in: folder.path)
    #expect(folder.names().count == 3)
    _ = await ordrett("format", in: folder.path)
    #expect(folder.names() == ["a.ordrett", "b"])
  }

  @Test func keepsLineEndsAndTheByteOrderMark() async {
    let folder = TemporaryFolder()
    folder.write("\u{FEFF}A:  Ja\r\nB:\tNei\rA: Æ\u{30A}", to: "a.ordrett")
    #expect(await ordrett("format", "a.ordrett", in: folder.path).status == 0)
    #expect(folder.text(of: "a.ordrett")?.utf8.elementsEqual("\u{FEFF}A: Ja\r\nB: Nei\rA: Æ\u{30A}".utf8) == true)
  }
}
