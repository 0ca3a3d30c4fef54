/// A word, and what could stand instead of it.
package struct Rewording: Sendable, Equatable {
  package var identifier: Identifier
  /// Nil where only a person can say.
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
      let isSure = !unsure.contains(tokens, index)
      found.append(Rewording(identifier: identifier, replacement: isSure ? Wording.like(token, standardForm) : nil))
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

/// Writes a word the way another is written.
enum Wording {
  /// With a capital where the token has one.
  static func like(_ token: Token, _ word: String) -> String {
    guard token.isCapital, let first = word.first else { return word }
    return first.uppercased() + word.dropFirst()
  }
}

/// The lines of `DialectForms`, read once.
struct DialectTable: Sendable {
  struct Entry: Sendable {
    var bokmål = ""
    var nynorsk = ""
    var isBokmål = false
    var isNynorsk = false
  }

  static let shared = DialectTable(DialectForms.lines)

  private var words: WordSet
  private var entries: [Entry] = []

  private init(_ lines: String) {
    // The number of an entry is the value of its word in the set; 0 means that it is not there.
    var numbers: [Substring: Int] = [:]
    var order: [Substring] = []
    for line in lines.split(separator: "\n") {
      let parts = line.drop { $0 == " " }.split(separator: ":", maxSplits: 1)
      guard let sides = parts.first?.split(separator: "/"), sides.count == 2 else { continue }
      let bokmål = sides[0].split(separator: ",")
      let nynorsk = sides[1].split(separator: ",")
      let spoken = parts.count > 1 ? parts[1].split(separator: " ") : []
      for word in bokmål + nynorsk + spoken {
        let number: Int
        if let known = numbers[word] {
          number = known
        } else {
          number = entries.count
          numbers[word] = number
          order.append(word)
          entries.append(Entry(bokmål: String(bokmål[0]), nynorsk: String(nynorsk[0])))
        }
        if bokmål.contains(word) { entries[number].isBokmål = true }
        if nynorsk.contains(word) { entries[number].isNynorsk = true }
      }
    }
    words = WordSet(order.enumerated().map { (String($0.element), UInt16($0.offset + 1)) })
  }

  func find(_ tokens: Tokens, _ index: Int) -> Entry? {
    let number = Int(words[tokens, index])
    return number == 0 ? nil : entries[number - 1]
  }
}
