/// Words that alone are never a name, however they look (FORMAT.md, "Vetoes"): said when thinking, or written for what was
/// not understood, numbers, weekdays and months.
enum NameVetoes {
  /// - Parameter isLower: whether the token is read as if it had no upper-case letter.
  static func contains(_ tokens: Tokens, _ index: Int, isEnglish: Bool, isLower: Bool) -> Bool {
    let shape = tokens[index].shape
    guard !shape.isDisjoint(with: [.upper, .lower]), shape.isDisjoint(with: [.truncated, .single]) else { return true }
    var word = tokens.lower(index)
    if isCode(word) { return true }
    if word.last == UInt8(ascii: ".") { word = word.dropLast() }
    if word.count(where: { $0 & 0xC0 != 0x80 }) < 2 { return true }
    switch words[word] {
    case 0: return false
    case softMonth: return !isEnglish && (isLower || !shape.contains(.upper))
    default: return true
    }
  }

  /// `m1`, `f12`, `n1-skolen`: what a transcriber writes for a name. `P4` is a radio station, `A1` a band.
  private static func isCode(_ word: ArraySlice<UInt8>) -> Bool {
    guard let letter = word.first, "defikmnrs".utf8.contains(letter) else { return false }
    let digits = word.dropFirst().prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    let next = word.dropFirst(1 + digits.count).first
    return (1...3).contains(digits.count) && (next == nil || next == UInt8(ascii: "-"))
  }

  private static let always: UInt16 = 1
  private static let softMonth: UInt16 = 2
  private static let words = WordSet([
    (fillers, always), (numbers, always), (days, always), ("april mai juni juli august", softMonth),
  ])

  private static let fillers = """
    eh ehm em eeh øh øhm øy hm hmm mm mhm mmm m-m ja jaja jo joda jau nei nja næ nå javel jaha åh oi å ah aha ok okei
    okay xxx yyy www inf int uh um uhm huh yeah yep nope oh wow
    """

  private static let numbers = """
    null en ein ei ett eitt to tre fire fem seks sju syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten
    atten nitten tjue tyve tretti tredve førti femti seksti sytti åtti nitti hundre tusen million millioner millionar
    milliard milliarder milliardar første fyrste andre tredje fjerde femte sjette sjuende syvende åttende niende tiende
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
    first second third fourth fifth sixth seventh eighth ninth tenth
    """

  private static let days = """
    mandag måndag tirsdag tysdag onsdag torsdag fredag lørdag laurdag søndag sundag
    mandager måndagar tirsdager tysdagar onsdager onsdagar torsdager torsdagar fredager fredagar lørdager laurdagar
    søndager sundagar
    monday tuesday wednesday thursday friday saturday sunday
    mondays tuesdays wednesdays thursdays fridays saturdays sundays
    januar februar mars september oktober november desember
    january february march september october november december
    """
}
