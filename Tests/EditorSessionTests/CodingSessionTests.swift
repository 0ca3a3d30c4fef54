import JSON
import TestSupport
import Testing

/// Somebody who codes the example study in a real editor, by the keys and commands of `editors/`: gives selected words a
/// code that is there, one out of the words and one by its name, goes from segment to segment, renames a code over the
/// study and merges two.
@Suite(.serialized)
struct CodingSessionTests {
  @Test func inNeovim07() async throws { try await aPersonCodes(in: .neovim07) }
  @Test func inNeovim011() async throws {
    let seen = try await aPersonCodes(in: .neovim011)
    #expect(seen["colour"] == "@lsp.type.class.ordrett" && seen["foldLevel"] == 1)
  }
  @Test func inEmacs() async throws {
    let seen = try await aPersonCodes(in: .emacs)
    #expect(seen["completed"] == "Informant 2: {+kjeftKvart på seks." && seen["findingsComeAndGo"] == true)
  }
  @Test func inEmacsWithLSPMode() async throws {
    let seen = try await aPersonCodes(in: .emacsWithLSPMode)
    #expect(seen["completed"] == "Informant 2: {+kjeftKvart på seks." && seen["findingsComeAndGo"] == true)
  }
  @Test func inVim() async throws {
    let seen = try await aPersonCodes(in: .vim)
    #expect(seen["completed"] == "Informant 2: {+kjeftKvart på seks." && seen["endMark"] == "{-brøytekanten")
    #expect(seen["findingsComeAndGo"] == true)
    #expect(seen["hover"]?.string?.contains("Kjeft og klager") == true, "\(seen["hover"] ?? "")")
  }

  @discardableResult
  private func aPersonCodes(in editor: Editor) async throws -> JSON.Value {
    let place = try TemporaryDirectory()
    let study = place.path + "/før noen våkner"
    try ExampleStudy.copy(to: study)
    let seen = try await editor.session("coding", in: place.path, study: study)

    #expect(seen["coded"] == "Informant 2: {+takk}At jeg bor inni.{-takk}")
    #expect(seen["inVivo"] == "Informant 2: {+hos-naboen}Hos naboen{-hos-naboen}! (ler høyt)")
    // The last letter takes two bytes, and clients that count bytes end the selection in its middle.
    #expect(
      seen["named"]?.string?.contains("{+blikk}Han sto i vinduet og så{-blikk} på") == true, "\(seen["named"] ?? "")")
    let codebook = seen["codebook"]?.string ?? ""
    #expect(codebook.contains("\n# hos-naboen: Hos naboen\norigin: in-vivo") && codebook.contains("\n# blikk"))
    if let codes = seen["codes"] { #expect(codes == ["før-noen-våkner", "første-på-stedet"]) }

    func checkPlace(_ key: String, _ file: String, _ rest: String) {
      #expect(seen[key]?["file"]?.string == file && seen[key]?["rest"]?.string?.hasPrefix(rest) == true, "\(key)")
    }
    checkPlace("nextSegment", "02-spaden.ordrett", "takk tilhørighet}Å,")
    checkPlace("previousSegment", "02-spaden.ordrett", "takk}Og så sa han")
    checkPlace("nextInStudy", "03-rodt.ordrett", "Frykt}Det var en søndag")
    checkPlace("nextUncoded", "02-spaden.ordrett", "Kvart på seks.")
    if let definition = seen["definition"] { #expect(definition == "## kjeft: Kjeft og klager") }
    if let formatted = seen["formatted"] { #expect(formatted == "Informant 2: Kvart på seks.") }
    if let lens = seen["lens"]?.string { #expect(lens.hasPrefix("Informant 2: Han der?"), "\(lens)") }

    // What lies on the disk: the new name in every file that had the old one, also in those that nobody has opened, and
    // one code in the place of two.
    func text(_ file: String) throws -> String { String(decoding: try Files.read(study + "/" + file), as: UTF8.self) }
    let marks = try ExampleStudy.files.filter { $0.hasSuffix(".ordrett") }.map { file in
      let marks = try text(file).split(separator: "{").dropFirst().filter { "+-#".contains($0.prefix(1)) }
      return (file, marks.map { $0.prefix { $0 != "}" && $0 != ":" } })
    }
    func files(naming code: String) -> [String] {
      marks.filter { $0.1.contains { $0.split { " +#=-/".contains($0) }.contains { $0 == code } } }
        .map { String($0.0.dropFirst(9).prefix(2)) }
    }
    #expect(files(naming: "kjeft") == [])
    #expect(files(naming: "takk") == [])
    #expect(files(naming: "bråk") == ["02", "03", "04", "05", "06"])
    let after = try text("kodebok.codebook")
    #expect(after.contains("\n## bråk: Kjeft og klager\n") && after.contains("\nmerged-from: takk\n"))
    let log = try text("codebook.log").split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(log.map { $0.contains("merge") && $0.contains("takk") && $0.contains("ren-kant") } == [true])
    return seen
  }
}
