/// Transcripts of any size, in the shape of real ones that nobody has anonymised yet: turns of one to four sentences,
/// signs, overlapping codings, pseudonyms; a name or a place in every fourth turn, an age or a date in some; compounds
/// that come once. The same number gives the same text. Nobody in it is real.
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

  /// A file of decisions of which the one settles nothing.
  static let staleDecision = """
    # ordrett decisions 1: what was decided about words that may identify somebody. One a line, sorted.
    name=Ingentingsnavn category=person decision=not-identifying scope=project by=X date=2024-03-12 reason="et ord"

    """

  /// `&` stands for a compound.
  private static let sentences = [
    "Ja, det var jo … det var ikke helt som jeg hadde tenkt meg (ler) da jeg begynte.",
    "Vi satt der en hel kveld (.) og ingen sa noe, altså INGENTING.",
    "Men så ringte {@p1 Anne} og spurte om vi kunne komme, og da måtte vi jo det.",
    "Jeg har aldri tenkt på det på den måten før, egentlig.",
    "Det er sånn at man venner seg til det, ikke sant (2.0) man gjør jo det.",
    "Nei- nei, det vil jeg ikke si, men det var [uklart] i hvert fall.",
    "Han sa at det skulle ordne seg, og det gjorde det også, på et vis.",
    "Så var det dette med &, som ingen hadde tatt seg av.",
    "Du må ha en & for å få det til, og en & til når den første ryker.",
    "Alle spør om &, men det er ikke der det ligger.",
    "De andre hadde fått seg &, og da ville jo vi også ha.",
    "Først trodde jeg at det var en &, men så var det bare støv.",
    "Om kvelden tok vi fram igjen alt sammen og begynte på nytt.",
    "Det er ikke farlig, altså, men du blir jo litt (.) rar av det.",
  ]

  /// `§` stands for a person, `@` for a place, `#` for a number.
  private static let telling = [
    "Det var § som sa det først, tror jeg.",
    "Da vi bodde i @, var det helt annerledes.",
    "Jeg var # år da vi flyttet til @.",
    "Og § og jeg, vi hadde jo gått sammen på skolen.",
    "Faren min kom fra @, og han snakket aldri om det.",
    "Det må ha vært den #. mars, for § hadde nettopp begynt.",
  ]

  private static let first = [
    "Ingrid", "Mehmet", "Kari", "Sondre", "Aisha", "Torbjørn", "Hedda", "Jonas", "Amina", "Sigrid", "Eirik", "Fatima",
    "Håkon", "Marit", "Yusuf", "Gunnhild",
  ]
  private static let last = ["Solvang", "Bakkelund", "Yilmaz", "Hovden", "Rognli", "Tveitane", "Omar", "Skogheim"]
  private static let places = ["Bergen", "Tromsø", "Hamar", "Stavanger", "Alta", "Voss", "Drammen", "Namsos", "Florø"]
  private static let heads = [
    "brøyte", "natt", "vakt", "snø", "grus", "lys", "motor", "ferie", "kontor", "skjema", "bruker", "pasient", "klasse",
    "møte", "hytte", "buss", "kirke", "vinter", "jord", "fiske", "arbeids", "barne", "familie", "kommune", "språk",
  ]
  private static let tails = [
    "skuffe", "rom", "liste", "plan", "prat", "tavle", "skap", "penger", "ordning", "folk", "dør", "benk", "mappe",
    "stol", "runde", "avtale", "krok", "sekk", "lue", "kasse", "gjeng", "dag", "følelse", "vogn", "regel",
  ]

  /// - Parameter size: in bytes, at least.
  static func transcript(_ number: Int, size: Int) -> String {
    var text =
      "---\ntitle: Intervju \(number)\nlanguage: nb\nspeaker I: Intervjuer; role=interviewer\nspeaker INF\(number): Informant \(number)\n---\n\n"
    var random = Random(number)
    var turn = 0
    while text.utf8.count < size {
      let seconds = turn * 11
      if turn % 40 == 0 { text += "# Del \(turn / 40 + 1)\n\n" }
      text += "[\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))] "
      if turn % 2 == 0 {
        text += "I: Kan du si mer om det? {#kode-\(random.next(100))-\(random.next(9))}\n"
      } else {
        let code = "kode-\(random.next(100))-\(random.next(9))"
        let other = "kode-\(random.next(100))-\(random.next(9))"
        text += "INF\(number): \(random.sentence()) {+\(code)}\(random.sentence())\n"
        let last = turn % 4 == 1 ? random.tellingSentence() : random.sentence()
        text += "  {+\(other)=a}\(random.sentence()){-\(code)} \(last){-\(other)=a}\n"
      }
      turn += 1
    }
    return text
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  /// Knuth's MMIX generator.
  private struct Random {
    private var state: UInt64

    init(_ seed: Int) {
      state = UInt64(truncatingIfNeeded: seed) &* 2_862_933_555_777_941_757 &+ 3_037_000_493
    }

    mutating func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }

    mutating func pick(_ words: [String]) -> String { words[next(words.count)] }

    mutating func sentence() -> String { fill(pick(sentences)) }
    mutating func tellingSentence() -> String { fill(pick(telling)) }

    private mutating func fill(_ pattern: String) -> String {
      var filled = ""
      for character in pattern {
        switch character {
        case "&": filled += pick(heads) + pick(tails)
        case "§": filled += pick(first) + (next(3) == 0 ? " " + pick(last) : "")
        case "@" where filled.last != "{": filled += pick(places)
        case "#": filled += String(12 + next(18))
        default: filled.append(character)
        }
      }
      return filled
    }
  }
}
