import Testing

/// How a command line is read: what it takes, and what it says to one it does not understand.
struct UsageTests {
  @Test(arguments: [
    (["chek"], "There is no command “chek”. Did you mean “check”?"),
    (["quite-another"], "There is no command “quite-another”."),
    (["-"], "There is no command “-”."),
    (["--"], "There is no option “--” before a command."),
    (["--formt", "x"], "There is no option “--formt” before a command."),
    (["--langauge", "nb"], "There is no option “--langauge”. Did you mean “--language”?"),
    (["--language"], "“--language” needs a value after it."),
    (["--language", "sv", "check"], "“--language” cannot be “sv”. Choose one of these: en, nb, nn."),
    (["check", "--formt", "json"], "“ordrett check” has no option “--formt”. Did you mean “--format”?"),
    (["check", "-format=json"], "“ordrett check” has no option “-format”. Did you mean “--format”?"),
    (["check", "-x"], "“ordrett check” has no option “-x”."),
    (["check", "--format"], "“--format” needs a value after it."),
    (["check", "--format", "xml"], "“--format” cannot be “xml”. Choose one of these: text, json, sarif, github."),
    (["check", "--format="], "“--format” cannot be “”. Choose one of these: text, json, sarif, github."),
    (["check", "--quiet=yes"], "“--quiet” takes no value."),
    (["check", "--format=json", "--format=text"], "“--format” is given more than once. Give it once."),
    (["check", "-", "-"], "“-” stands for standard input and can be given only once."),
    (["check", "--only", "leak/markd"], "There is no rule “leak/markd”. Did you mean “leak/marked”?"),
    (["check", "--only", "lea"], "There is no rule “lea”."),
    (["tree"], "“ordrett tree” needs FILE after it."),
    (["init", ""], "“ordrett init” needs FOLDER after it."),
    (["check", "a", ""], "“ordrett check” needs PATH after it."),
    (["tree", "a", "b"], "“ordrett tree” does not know what to do with “b”."),
    (["explain", "nothing/such"], "There is no rule “nothing/such”."),
    (["help", "chek"], "There is no command “chek”. Did you mean “check”?"),
    (["completions", "csh"], "“SHELL” cannot be “csh”. Choose one of these: bash, zsh, fish."),
    (["lsp", "extra"], "“ordrett lsp” does not know what to do with “extra”."),
  ])
  func refuses(_ arguments: [String], _ sentence: String) async {
    let run = await ordrett(list: arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    let lines = run.errors.split(separator: "\n")
    #expect(lines.first?.hasPrefix("ordrett: " + sentence) == true, "\(run.errors)")
    #expect(lines.count == 3 && lines[1].hasPrefix("Usage: ordrett ") && lines[2].hasPrefix("“ordrett help "))
  }

  @Test func speaksTheLanguageItIsAskedFor() async {
    let nb = "ordrett: Det finnes ingen kommando «chek». Mente du «check»?"
    let nn = "ordrett: Det finst ingen kommando «chek». Meinte du «check»?"
    let en = "ordrett: There is no command “chek”. Did you mean “check”?"
    await check(["--language", "nb", "chek"], [:], nb)
    await check(["--language=nn", "chek"], ["LANG": "nb_NO.UTF-8"], nn)
    // Also where the line is wrong before that.
    await check(["chek", "--language", "nn"], [:], nn)
    await check(["chek"], ["LANG": "nb_NO.UTF-8"], nb)
    await check(["chek"], ["LANG": "nb_NO.UTF-8", "LC_ALL": "en_GB.UTF-8"], en)
    await check(["chek"], ["LANG": "sv_SE.UTF-8"], en)
    await check(["chek", "--", "--language", "nn"], [:], en)
  }

  private func check(
    _ arguments: [String], _ environment: [String: String], _ line: String,
    at location: SourceLocation = #_sourceLocation
  ) async {
    let run = await ordrett(list: arguments, environment: environment)
    #expect(run.errors.split(separator: "\n").first.map(String.init) == line, sourceLocation: location)
  }

  @Test func withoutACommandItShowsHelp() async {
    let run = await ordrett()
    #expect(run.status == 2)
    #expect(run.errors == (await ordrett("help")).output)
  }

  @Test func tellsItsVersion() async {
    for option in ["--version", "-V"] {
      let run = await ordrett(option)
      #expect(run.status == 0 && run.errors.isEmpty)
      #expect(run.output.wholeMatch(of: /ordrett \d+\.\d+\.\d+\n/) != nil)
    }
  }
}
