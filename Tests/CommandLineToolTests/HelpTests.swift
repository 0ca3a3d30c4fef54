import Testing

struct HelpTests {
  static let commands = [
    "check", "format", "leaks", "codes", "explain", "init", "demo", "tree", "lsp", "completions", "help",
  ]
  static let languages = ["en", "nb", "nn"]

  @Test(arguments: languages)
  func listsEveryCommand(_ language: String) async {
    let run = await ordrett("help", "--language", language)
    #expect(run.status == 0 && run.errors.isEmpty)
    for command in Self.commands { #expect(run.output.contains("\n  \(command) "), "\(command)") }
    #expect(run.lines.allSatisfy { $0.count <= 80 })
  }

  @Test(arguments: languages, commands)
  func everyCommandHasAPage(_ language: String, _ command: String) async {
    let run = await ordrett("help", command, "--language", language)
    #expect(run.status == 0)
    #expect(run.output.contains("  ordrett \(command) ["))
    #expect(run.output.contains("-h, --help"))
    #expect(run.output.contains("--language ") == (command != "lsp"))
    // An example is a command to copy, and is not broken.
    #expect(run.lines.allSatisfy { $0.count <= 80 || $0.hasPrefix("  ordrett ") })
    // An identifier in place of words is a hole in the catalogue.
    #expect(run.output.firstMatch(of: /(cli|help|argument)[A-Z]/) == nil)
    for option in ["--help", "-h"] {
      #expect(await ordrett("--language", language, command, option).output == run.output)
    }
  }

  @Test func helpComesWhateverElseIsWrong() async {
    #expect(await ordrett("check", "--formt", "x", "--help").output == (await ordrett("help", "check")).output)
    #expect(await ordrett("check", "--", "--help").status == 2)
    #expect(await ordrett("--help").output == (await ordrett("help")).output)
  }

  @Test func thePagesDifferByLanguage() async {
    let pages = [
      await ordrett("help", "check", "--language", "en").output,
      await ordrett("help", "check", "--language", "nb").output,
      await ordrett("help", "check", "--language", "nn").output,
    ]
    #expect(Set(pages).count == 3)
  }

  @Test func hidesWhatOnlyEditorsAdd() async {
    #expect(await !ordrett("help", "lsp").output.contains("clientProcessId"))
  }
}
