import Messages
import Notation

/// What a sign inside the text means (`grammar/SPEC.md`, chapter "Signs").
struct SignMeaning {
  private let kind: SyntaxKind
  /// As typed.
  private let sign: String

  init(_ kind: SyntaxKind, _ sign: String) {
    self.kind = kind
    self.sign = sign
  }

  func blocks(in language: Language) -> [Markup.Block] {
    guard let name = kind.signName else { return [] }
    return [
      .heading([.code(sign), .text(": " + language.text(name))]), .paragraph(meaning(in: language)),
    ]
  }

  private func meaning(in language: Language) -> String {
    switch kind {
    case .pause: language.text(pause)
    case .timedPause:
      duration.map { language.text(.signPauseTimed, LengthOfTime.words(milliseconds: $0, in: language)) }
        ?? language.text(.signPauseNamed)
    case .event: language.text(.signEvent, content)
    case .unclear: unclear(in: language)
    case .omission: language.text(.signOmission)
    case .replacement: language.text(.signReplaced, content)
    case .clarification: language.text(.signClarification)
    case .genderHidden: language.text(.signGenderHidden)
    case .overlap:
      language.text(
        sign.hasSuffix("]") ? (sign.contains("[<") ? .signOverlapSecond : .signOverlapFirst) : .signOverlap)
    case .cutOff: language.text(sign.hasSuffix("-") ? .signCutOff : .signTrailingOff)
    case .emphasis: language.text(.signEmphasis)
    case .capitals: language.text(.signCapitals)
    case .lengthening: language.text(.signLengthening)
    case .timeStamp:
      language.text(
        .signTimeStamp, TimeStamp.milliseconds(sign).map { LengthOfTime.words(milliseconds: $0, in: language) } ?? sign)
    default: ""
    }
  }

  /// GAT 2 estimates with hyphens: about 0.2 to 0.5, 0.5 to 0.8 and 0.8 to 1 seconds.
  private var pause: MessageID {
    switch content {
    case "." where sign.hasPrefix("("): .signPauseShort
    case ".." where sign.hasPrefix("("), "..." where sign.hasPrefix("("): .signPauseEstimated
    case "-": .signPauseEstimatedShort
    case "--": .signPauseEstimatedMedium
    case "---": .signPauseEstimatedLong
    case "…", "..", "...": .signPauseDots
    case let content where content.utf8.allSatisfy { $0 == UInt8(ascii: "#") }: .signPauseHash
    case let content where content.utf8.allSatisfy { $0 == UInt8(ascii: ".") }: .signPauseDots
    default: .signPauseNamed
    }
  }

  /// What stands between the brackets, parentheses or stars; behind `&=`; else the whole.
  private var content: String {
    if sign.hasPrefix("&=") { return String(sign.dropFirst(2)) }
    let brackets: Set<Character> = ["(", ")", "[", "]", "*"]
    let inner = sign.drop { brackets.contains($0) }
    var end = inner
    while let last = end.last, brackets.contains(last) { end.removeLast() }
    return String(end)
  }

  /// `[uklart 00:12:03]` names a time, `(ord?)` a guess.
  private func unclear(in language: Language) -> String {
    if let stamp = content.split(separator: " ").first(where: { TimeStamp.milliseconds(String($0)) != nil }) {
      return language.text(.signUnclearAt, String(stamp))
    }
    if content.hasSuffix("?"), content.count > 1 { return language.text(.signUnclearGuess, String(content.dropLast())) }
    return language.text(.signUnclear)
  }

  /// How long a timed pause lasts, in milliseconds: the first number, in the unit behind it, else in seconds.
  private var duration: Int? {
    let text = Array(content.lowercased().utf8)
    guard let first = text.firstIndex(where: CharacterClass.isDigit) else { return nil }
    var offset = first
    var milliseconds = 0
    while offset < text.count, CharacterClass.isDigit(text[offset]), offset - first < 6 {
      milliseconds = milliseconds * 10 + Int(text[offset] - 0x30) * 1000
      offset += 1
    }
    if offset + 1 < text.count, text[offset] == UInt8(ascii: ".") || text[offset] == UInt8(ascii: ",") {
      offset += 1
      var unit = 100
      while offset < text.count, CharacterClass.isDigit(text[offset]) {
        milliseconds += Int(text[offset] - 0x30) * unit
        unit /= 10
        offset += 1
      }
    }
    let rest = text[offset...].drop { CharacterClass.isSpace($0) }
    if rest.starts(with: "ms".utf8) { return milliseconds / 1000 }
    return rest.starts(with: "min".utf8) ? milliseconds * 60 : milliseconds
  }
}

extension SyntaxKind {
  /// What a sign of the kind is called.
  var signName: MessageID? {
    switch self {
    case .pause: .signNamePause
    case .timedPause: .signNameTimedPause
    case .event: .signNameEvent
    case .unclear: .signNameUnclear
    case .omission: .signNameOmission
    case .replacement: .signNameReplaced
    case .clarification: .signNameClarification
    case .genderHidden: .signNameGenderHidden
    case .overlap: .signNameOverlap
    case .cutOff: .signNameCutOff
    case .emphasis, .capitals: .signNameEmphasis
    case .lengthening: .signNameLengthening
    case .timeStamp: .signNameTimeStamp
    default: nil
    }
  }
}

/// A length of time in words.
enum LengthOfTime {
  /// `1 hour 2 minutes 3.5 seconds`: only what is not zero, thousandths at most.
  static func words(milliseconds: Int, in language: Language) -> String {
    let total = max(milliseconds, 0)
    let (hours, minutes, rest) = (total / 3_600_000, total / 60_000 % 60, total % 60_000)
    var words: [String] = []
    if hours > 0 { words.append(language.text(.durationHours, String(hours))) }
    if minutes > 0 { words.append(language.text(.durationMinutes, String(minutes))) }
    if rest > 0 || words.isEmpty { words.append(language.text(.durationSeconds, decimal(rest, in: language))) }
    return words.joined(separator: " ")
  }

  /// Thousandths as a decimal number without zeros at its end.
  private static func decimal(_ milliseconds: Int, in language: Language) -> String {
    let whole = String(milliseconds / 1000)
    var digits = String(milliseconds % 1000 + 1000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return digits.isEmpty ? whole : whole + (language == .english ? "." : ",") + digits
  }
}
