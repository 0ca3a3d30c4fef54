/// A word, and what could stand instead of it.
package struct Rewording: Sendable, Equatable {
  /// The word, and why it is told of.
  package var identifier: Identifier
  /// `nil` where only a person can say.
  package var replacement: String?
}

/// The two written standards of Norwegian.
package enum WrittenStandard: String, CaseIterable, Sendable { case nb, nn }

/// Finds spoken forms, and forms of the other written standard, in a text that a project writes in one of them: dialect tells
/// where somebody is from.
package enum Dialect {
  /// - Parameters:
  ///   - tokens: a passage. One in English has none.
  ///   - standard: what the transcript declares.
  package static func rewordings(in tokens: Tokens, standard: WrittenStandard) -> [Rewording] {
    var found: [Rewording] = []
    for index in tokens.all.indices where tokens[index].isWord {
      guard let standardForm = form(tokens, index, standard) else { continue }
      let token = tokens[index]
      // A capital inside a sentence is a name: `Ka`, `Kem`.
      let isFirst = index == 0 || !tokens[index - 1].isWord
      guard !token.isCapital || isFirst else { continue }
      let identifier = Identifier(token.range, .dialect, .manner, 0.9, .dialectForm)
      let replacement = unsure.contains(tokens, index) ? nil : Rewording.spelled(standardForm, like: token)
      found.append(Rewording(identifier: identifier, replacement: replacement))
    }
    if !found.isEmpty, LanguageEvidence(tokens).guess == .en { return [] }
    return found
  }

  /// `me` is `vi`, `meg` or `med`; `deres` is `dykkar` or `deira`.
  private static let unsure = WordSet("me deres")

  private static func form(_ tokens: Tokens, _ index: Int, _ standard: WrittenStandard) -> String? {
    if let entry = DialectTable.shared.find(tokens, index) {
      switch standard {
      case .nb: return entry.isBokmål ? ambiguous(tokens, index, standard) : entry.bokmål
      case .nn: return entry.isNynorsk ? nil : entry.nynorsk
      }
    }
    return ambiguous(tokens, index, standard)
  }

  /// Spoken or Nynorsk forms that are also other words of Bokmål: `kor` is a choir, `seier` a victory.
  private static func ambiguous(_ tokens: Tokens, _ index: Int, _ standard: WrittenStandard) -> String? {
    let isAsking = index + 1 < tokens.count && asked.contains(tokens, index + 1)
    if tokens.is(index, "e"), LanguageWords.isSpokenVerb(tokens, index) { return "er" }
    guard standard == .nb else { return nil }
    if tokens.is(index, "kor"), isAsking { return "hvor" }
    if tokens.is(index, "kven"), isAsking { return "hvem" }
    if tokens.is(index, "seier"), index > 0, pronouns.contains(tokens, index - 1) { return "sier" }
    return nil
  }

  private static let asked = WordSet(
    """
    er e var va som har hadde vil skal ska kan mange mykje mye lenge langt gammel gamal stor store ofte du æ jeg eg han ho hun vi me
    dei de det den fort gikk gjekk kjem kom mytji møkje
    """)
  private static let pronouns = WordSet("jeg eg æ ej han hun ho hu vi me du de dei dere det som dem")
}

extension Rewording {
  /// A word written the way another is: with a capital where the token has one.
  static func spelled(_ word: String, like token: Token) -> String {
    guard token.isCapital, let first = word.first else { return word }
    return first.uppercased() + word.dropFirst()
  }
}

/// The lines of `DialectForms`, read once.
struct DialectTable: Sendable {
  struct Entry {
    let bokmål: String
    let nynorsk: String
    let isBokmål: Bool
    let isNynorsk: Bool
  }

  static let shared = DialectTable(DialectForms.lines)

  private let source: [UInt8]
  /// The number of an entry is four times its line, and the two bits of `Side`.
  private var words = WordEntries(capacity: 1 << 12)
  /// Where the words stand that are proposed.
  private var lines: [(bokmål: Range<Int>, nynorsk: Range<Int>)] = []

  private enum Side: Int32 { case bokmål = 1, nynorsk = 2, spoken = 0 }

  private init(_ text: String) {
    source = Array(text.utf8)
    lines.reserveCapacity(300)
    read(source)
  }

  func find(_ tokens: Tokens, _ index: Int) -> Entry? {
    let token = tokens[index]
    guard let entry = words.find(tokens.lowered.span, token.lowered, token.hash, in: source.span) else { return nil }
    let line = lines[Int(entry.number >> 2)]
    return Entry(
      bokmål: String(decoding: source[line.bokmål], as: UTF8.self),
      nynorsk: String(decoding: source[line.nynorsk], as: UTF8.self),
      isBokmål: entry.number & Side.bokmål.rawValue != 0, isNynorsk: entry.number & Side.nynorsk.rawValue != 0)
  }

  private mutating func read(_ source: [UInt8]) {
    let bytes = source.span
    var side = Side.bokmål
    var start = 0
    for offset in 0...bytes.count {
      let byte = offset < bytes.count ? bytes[offset] : UInt8(ascii: "\n")
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "\n"):
        if offset > start { add(start..<offset, side, bytes) }
        start = offset + 1
        if byte == UInt8(ascii: "/") { side = .nynorsk }
        if byte == UInt8(ascii: ":") { side = .spoken }
        if byte == UInt8(ascii: "\n") { side = .bokmål }
        isProposed = byte != UInt8(ascii: ",")
      default: break
      }
    }
  }

  /// Whether the next word is the first of its side.
  private var isProposed = true

  private mutating func add(_ word: Range<Int>, _ side: Side, _ bytes: Span<UInt8>) {
    if side == .bokmål, isProposed { lines.append((word, word)) }
    if side == .nynorsk, isProposed, !lines.isEmpty { lines[lines.count - 1].nynorsk = word }
    let place = words.place(bytes, word, FNV32.of(bytes, word).value, in: bytes)
    if words.entries[place].number < 0 { words.entries[place].number = Int32(lines.count - 1) << 2 }
    words.entries[place].number |= side.rawValue
  }
}
