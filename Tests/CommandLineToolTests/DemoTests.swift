import TestSupport
import Testing

/// The demonstration, with the real program at both ends.
struct DemoTests {
  @Test func showsWhatTheServerAnswers() async throws {
    let folder = TemporaryFolder()
    let run = await ordrett(
      "demo", "--language", "en", in: folder.path, executable: Files.product("ordrett"))
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.isEmpty)
    for piece in [
      "A fictional study now lies in “ordrett-demo”.", "\nFindings: ", "^^^^^^^^^^^", " [code/unknown]",
      "\nCompletion: what the editor suggests after “{+g” on line 27\n", "  galgenhumor ", "\nHover: ",
      "Kjeft og klager",
      "\nDefinition: where “kjeft” leads\n  kodebok.codebook:", "\nReferences: ", "  intervju/06-stairs.ordrett:",
      "findings before, ", "--cmd \"luafile ordrett-demo/editor/neovim.lua\"", "emacs -l ordrett-demo/editor/emacs.el",
      " check ordrett-demo\n",
    ] { #expect(run.output.contains(piece), "\(piece)") }
    let counts = try #require(run.output.firstMatch(of: /(\d+) findings? before, (\d+) after/))
    #expect(Int(counts.1) == (Int(counts.2) ?? 0) + 1)
    #expect(folder.names(in: "ordrett-demo/editor") == ["emacs.el", "neovim.lua"])
  }

  @Test(arguments: ["nb", "nn"])
  func speaksNorwegian(_ language: String) async {
    let folder = TemporaryFolder()
    let run = await ordrett(
      "demo", "mappe", "--language", language, in: folder.path, executable: Files.product("ordrett"))
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.contains(language == "nb" ? "\nFunn: det editoren streker" : "\nFunn: det editoren strekar"))
    // The server speaks it too.
    #expect(run.output.contains("står ikke i kodeboka") == (language == "nb"))
    #expect(run.output.contains("står ikkje i kodeboka") == (language == "nn"))
  }

  @Test func takesAFreshFolder() async {
    let folder = TemporaryFolder()
    folder.write("mine", to: "ordrett-demo/file")
    let run = await ordrett("demo", "--language=en", in: folder.path, executable: Files.product("ordrett"))
    #expect(run.output.hasPrefix("A fictional study now lies in “ordrett-demo-2”."))
    #expect(folder.names(in: "ordrett-demo") == ["file"])
    let named = await ordrett("demo", "ordrett-demo", in: folder.path, executable: Files.product("ordrett"))
    #expect(named.status == 2 && named.output.isEmpty && named.errors.contains("is not empty"))
  }

  /// A server that is none, ends at once, or never answers leaves the study and a sentence.
  @Test(arguments: ["/nowhere/ordrett", "/usr/bin/true", "/bin/echo"])
  func tellsThatTheServerDidNotAnswer(_ program: String) async {
    let folder = TemporaryFolder()
    let run = await ordrett("demo", "--language=en", in: folder.path, executable: program)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("ordrett: The server did not answer: "))
    #expect(folder.names(in: "ordrett-demo/intervju").count == 7)
    #expect(run.output.contains("To look for yourself"))
  }
}
