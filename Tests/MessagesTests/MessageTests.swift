import Messages
import Testing

@Suite struct MessageTests {
  @Test(
    arguments: [
      ("plain", [.text("plain")]),
      ("", []),
      ("a {0} b {1}", [.text("a "), .argument(0), .text(" b "), .argument(1)]),
      ("{0}{0}", [.argument(0), .argument(0)]),
      ("{0|kode|koder} her", [.plural(0, one: "kode", many: "koder"), .text(" her")]),
      ("{0||s}", [.plural(0, one: "", many: "s")]),
      ("{+{0}}", [.text("{+"), .argument(0), .text("}")]),
      ("{-} {{ {x} {0 {10} {0|a} {0|a|b|c} {", [.text("{-} {{ {x} {0 {10} {0|a} {0|a|b|c} {")]),
      ("«{0}» – blåbær 🫐", [.text("«"), .argument(0), .text("» – blåbær 🫐")]),
    ] as [(String, [Pattern.Piece])])
  func splitsAPattern(pattern: String, pieces: [Pattern.Piece]) {
    #expect(Pattern.pieces(of: pattern) == pieces)
  }

  @Test func fillsArgumentsIn() {
    let message = Message(.codingOpenedTwice, "frykt", "7")
    #expect(message.text(in: .english).contains("“frykt” is already open since line 7"))
    #expect(message.text(in: .bokmål).contains("«frykt» har vært åpen siden linje 7"))
    #expect(message.text(in: .nynorsk).contains("«{+frykt=a}»"))
  }

  @Test func readsNoPatternInAnArgument() {
    #expect(Message(.codingOpenedHere, "{0|a|b}{1}").text(in: .english) == "“{0|a|b}{1}” is opened here")
  }

  @Test func standsAWrongNumberOfArguments() {
    #expect(Message(.codingOpenedHere).text(in: .english) == "“…” is opened here")
    #expect(Message(.codingOpenedHere, "frykt", "one too many").text(in: .bokmål) == "«frykt» åpnes her")
  }

  @Test(arguments: [("1", "one"), ("0", "many"), ("2", "many"), ("01", "many"), ("", "many")])
  func choosesThePlural(count: String, form: String) {
    #expect(Pattern.fill("{0|one|many}", with: [count]) == form)
  }

  @Test func fillsAPluralThatHasNoArgument() {
    #expect(Pattern.fill("{1|one|many}", with: ["1"]) == "many")
  }
}
