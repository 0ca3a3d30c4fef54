/// Transcripts of any size, in the shape of real ones: turns of one to four sentences, signs, overlapping codings,
/// pseudonyms. The same number gives the same text.
struct GeneratedStudy {
  static let codeCount = 1000

  static let codebook: String = {
    var text = "---\ntitle: Kodebok\n---\n"
    for theme in 0..<codeCount / 10 {
      text += "# tema-\(theme): Tema nummer \(theme)\nHva tema \(theme) samler.\n\n"
      for code in 0..<9 {
        text +=
          "## kode-\(theme)-\(code): Kode \(code) under \(theme)\nNår noen snakker om sak \(code).\n+ det er en egen erfaring\n\n"
      }
    }
    return text
  }()

  private static let sentences = [
    "Ja, det var jo … det var ikke helt som jeg hadde tenkt meg (ler) da jeg begynte.",
    "Vi satt der en hel kveld (.) og ingen sa noe, altså INGENTING.",
    "Men så ringte {@p1 Anne} og spurte om vi kunne komme, og da måtte vi jo det.",
    "Jeg har aldri tenkt på det på den måten før, egentlig.",
    "Det er sånn at man venner seg til det, ikke sant (2.0) man gjør jo det.",
    "Nei- nei, det vil jeg ikke si, men det var [uklart] i hvert fall.",
    "Han sa at det skulle ordne seg, og det gjorde det også, på et vis.",
  ]

  /// - Parameter size: in bytes, at least.
  static func transcript(_ number: Int, size: Int) -> String {
    var text =
      "---\ntitle: Intervju \(number)\nlanguage: nb\nspeaker I: Intervjuer; role=interviewer\nspeaker INF\(number): Informant \(number)\n---\n\n"
    var state = UInt64(truncatingIfNeeded: number) &* 2_862_933_555_777_941_757 &+ 3_037_000_493
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    var turn = 0
    while text.utf8.count < size {
      let seconds = turn * 11
      if turn % 40 == 0 { text += "# Del \(turn / 40 + 1)\n\n" }
      text += "[\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))] "
      if turn % 2 == 0 {
        text += "I: Kan du si mer om det? {#kode-\(next(100))-\(next(9))}\n"
      } else {
        let code = "kode-\(next(100))-\(next(9))"
        let other = "kode-\(next(100))-\(next(9))"
        text += "INF\(number): \(sentences[next(7)]) {+\(code)}\(sentences[next(7)])\n"
        text += "  {+\(other)=a}\(sentences[next(7)]){-\(code)} \(sentences[next(7)]){-\(other)=a}\n"
      }
      turn += 1
    }
    return text
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
