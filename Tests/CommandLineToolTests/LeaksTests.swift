import Foundation
import TestSupport
import Testing

/// `ordrett leaks`: lines of JSON in, lines of JSON out.
struct LeaksTests {
  @Test func tellsWhereNamesStand() async {
    let run = await ordrett("leaks", input: #"{"id":1,"text":"Det var Ingrid som ringte meg."}"# + "\n")
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.lines.count == 1)
    #expect(run.output.hasPrefix(#"{"id":1,"spans":[[8,14,"PER","#), "\(run.output)")
    let nothing = await ordrett("leaks", input: #"{"id":1,"text":"Det var fint."}"#)
    #expect(nothing.output == #"{"id":1,"spans":[]}"# + "\n")
  }

  @Test(arguments: ["\"a\"", "null", "[1,2]", #"{"x":1}"#, "1.5", "true", "-7"])
  func givesTheIDBack(_ id: String) async {
    let run = await ordrett("leaks", input: #"{"id":\#(id),"text":"Ja."}"# + "\n")
    #expect(run.output == #"{"id":\#(id),"spans":[]}"# + "\n")
  }

  /// Scalars, not bytes, not UTF-16 units, not what looks like one character.
  @Test func countsScalars() async {
    let text = "😀 👩‍👩‍👧 e\u{301}n Det var Ingrid som ringte meg."
    let start = text.unicodeScalars.count - "Ingrid som ringte meg.".count
    let run = await ordrett("leaks", input: #"{"id":1,"text":"\#(text)"}"# + "\n")
    #expect(run.output.contains(#"[\#(start),\#(start + 6),"PER","#), "\(run.output)")
    let escaped = await ordrett(
      "leaks", input: #"{"text":"\ud83d\ude00 Det var Ingrid som ringte meg.","id":1}"# + "\n")
    #expect(escaped.output.contains(#"[10,16,"PER","#), "\(escaped.output)")
  }

  /// Header, comments and labels are no prose.
  @Test func readsTranscripts() async {
    let text = #"---\ntaler Gunnar: Gunnar\n---\n% Solveig\nGunnar: Da ringte jeg til Solveig, ja.\n"#
    let input = #"{"id":1,"text":"\#(text)"}"# + "\n"
    let run = await ordrett("leaks", "--as", "transcript", input: input)
    let before = "---\ntaler Gunnar: Gunnar\n---\n% Solveig\nGunnar: Da ringte jeg til ".count
    #expect(run.output.hasPrefix(#"{"id":1,"spans":[[\#(before),\#(before + 7),"PER","#), "\(run.output)")
    #expect(run.output.components(separatedBy: "PER").count == 2)
    let plain = await ordrett("leaks", input: input)
    #expect(plain.output.components(separatedBy: "PER").count > 2)
  }

  /// `Kari` and `Inf` on the next line are not one name, and both halves of a name that a line end parts are found.
  @Test(arguments: [#"\n"#, #"\r\n"#, #"\r"#, #" \n  "#]) func noNameGoesOnOverALinesEnd(_ end: String) async {
    let input = #"{"id":1,"text":"Int: Hvem? Kari\#(end)Inf: Ja, Per\#(end)Hansen."}"# + "\n"
    let run = await ordrett("leaks", input: input)
    let spans = run.output.components(separatedBy: "[").dropFirst(2).map { String($0.prefix { $0 != "P" }) }
    let width = end.replacing(#"\r"#, with: "R").replacing(#"\n"#, with: "N").count
    let expected = [(11, 15), (24 + width, 27 + width), (27 + 2 * width, 33 + 2 * width)]
    #expect(spans == expected.map { "\($0),\($1),\"" }, "\(run.output)")
  }

  @Test func tellsWhatAnEditorWouldShow() async {
    let run = await ordrett("leaks", "--findings", input: #"{"id":1,"text":"Det var Ingrid som ringte meg."}"# + "\n")
    #expect(
      run.output.hasPrefix(
        #"{"id":1,"findings":[{"start":8,"end":14,"rule":"leak/person","severity":"warning","message":""#),
      "\(run.output)")
  }

  @Test(arguments: ["nb", "nn", "en", "auto"]) func takesALanguage(_ language: String) async {
    let text = language == "en" ? "I met Margaret at the station." : "Eg møtte Margaret på stasjonen."
    let run = await ordrett("leaks", "--language", language, input: #"{"id":1,"text":"\#(text)"}"# + "\n")
    #expect(run.status == 0)
    #expect(run.output.contains("\"PER\""), "\(run.output)")
  }

  /// `--language` is that of the texts here; messages are in the environment's.
  @Test func theLanguageOfTheTextsIsNotThatOfTheMessages() async {
    let after = await ordrett("leaks", "--language", "nb", input: "{}\n", environment: ["LANG": "en_GB.UTF-8"])
    #expect(after.errors.contains("Line 1 of standard input has no “text”"), "\(after.errors)")
    let before = await ordrett("--language", "nb", "leaks", input: "{}\n", environment: ["LANG": "en_GB.UTF-8"])
    #expect(before.errors.contains("Linje 1 i standard inndata har"), "\(before.errors)")
  }

  @Test func takesAThreshold() async {
    let input = #"{"id":1,"text":"Det var Ingrid som ringte meg."}"# + "\n"
    let any = await ordrett("leaks", "--threshold", "0.01", input: input)
    #expect(any.output.contains("\"PER\""))
    let unsure = #"{"id":1,"text":"Og så kom Annet og Saga og Nice og Fjerding, var det ikke slik da?"}"# + "\n"
    let all = await ordrett("leaks", "--threshold", "0.01", input: unsure)
    let certain = await ordrett("leaks", "--threshold", "1", input: unsure)
    #expect(certain.output.count < all.output.count)
    for value in ["1.1", "-1", "x"] {
      let refused = await ordrett("leaks", "--threshold=" + value, input: input)
      #expect(refused.status == 2 && refused.output.isEmpty && refused.errors.contains("--threshold"))
    }
  }

  @Test func tellsOfBadLinesAndGoesOn() async {
    let input = """
      ikke json
      {"id":2}

      {"id":4,"text":"Ja."}
      {"id":5,"text":7}
      """
    let run = await ordrett("leaks", input: input)
    #expect(run.status == 2)
    #expect(run.output == #"{"id":4,"spans":[]}"# + "\n")
    let errors = run.errors.split(separator: "\n")
    #expect(errors.count == 3)
    for (error, line) in zip(errors, ["1", "2", "5"]) { #expect(error.contains(line), "\(error)") }
    #expect(!run.errors.contains("ikke json"))
  }

  @Test func readsAFile() async {
    let folder = TemporaryFolder()
    folder.write(#"{"id":1,"text":"Ja."}"# + "\r\n" + #"{"id":2,"text":"Nei."}"#, to: "a.jsonl")
    let run = await ordrett("leaks", "a.jsonl", in: folder.path)
    #expect(run.output == #"{"id":1,"spans":[]}"# + "\n" + #"{"id":2,"spans":[]}"# + "\n")
    let missing = await ordrett("leaks", "b.jsonl", in: folder.path)
    #expect(missing.status == 2 && missing.errors.contains("b.jsonl"))
  }

  /// A line is answered before the next one is there, so that a program may wait for it.
  @Test(.timeLimit(.minutes(10))) func answersAtOnce() async throws {
    let process = Process()
    process.executableURL = URL(filePath: Files.product("ordrett"))
    process.arguments = ["leaks"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for number in 1...3 {
      try input.fileHandleForWriting.write(contentsOf: Data(#"{"id":\#(number),"text":"Ja."}"#.utf8 + [0x0A]))
      #expect(output.fileHandleForReading.availableData == Data(#"{"id":\#(number),"spans":[]}"#.utf8 + [0x0A]))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
