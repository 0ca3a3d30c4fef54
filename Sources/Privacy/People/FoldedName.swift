/// A name as it sounds, so that `Åse` and `Aase`, `Christian` and `Kristian`, `André` and `Andre` are one.
///
/// One byte for a letter as a rule. Folding only ever takes letters apart that Norwegian names are spelt with in turn.
enum FoldedName {
  /// The longest word that is folded, in bytes. No name is longer.
  static let limit = 48

  /// - Parameter lowered: lower-case UTF-8.
  static func fold(_ lowered: ArraySlice<UInt8>) -> [UInt8] {
    let letters = lowered.allSatisfy { $0 < 0x80 } ? lowered : withoutMarks(lowered)[...]
    // Most words have none of the letters that are spelt in several ways.
    return letters.contains { isRespelt[Int($0 & 0x7F)] } ? respelt(Array(letters)) : Array(letters)
  }

  /// Each letter without its mark, in one byte as a rule.
  private static func withoutMarks(_ lowered: ArraySlice<UInt8>) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(lowered.count)
    let source = Array(lowered)
    let bytes = source.span
    var offset = 0
    while offset < bytes.count {
      let scalar = DecodedScalar(bytes, at: offset)
      if (0xC0..<0x180).contains(scalar.value) {
        letters += bases[Int(scalar.value) - 0xC0]
      } else if scalar.kind != .mark {
        for index in offset..<offset + scalar.length { letters.append(bytes[index]) }
      }
      offset += scalar.length
    }
    return letters
  }

  private static let isRespelt: [Bool] = (0..<128).map { Array("cqwzxhae".utf8).contains(UInt8($0)) }

  /// Letters and pairs of letters that stand for the same sound.
  private static func respelt(_ letters: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(letters.count + 2)
    for (index, letter) in letters.enumerated() {
      let next = index + 1 < letters.count ? letters[index + 1] : 0
      let last = index > 0 ? letters[index - 1] : 0
      switch letter {
      case UInt8(ascii: "c"), UInt8(ascii: "q"): output.append(UInt8(ascii: "k"))
      case UInt8(ascii: "w"): output.append(UInt8(ascii: "v"))
      case UInt8(ascii: "z"): output.append(UInt8(ascii: "s"))
      case UInt8(ascii: "x"):
        output.append(UInt8(ascii: "k"))
        output.append(UInt8(ascii: "s"))
      case UInt8(ascii: "p") where next == UInt8(ascii: "h"): output.append(UInt8(ascii: "f"))
      case UInt8(ascii: "h"):
        // `Thea`, `Christian`, `Sarah`, `John`: only before a vowel is it heard, and not after these.
        let isSilent = last == UInt8(ascii: "t") || last == UInt8(ascii: "c") || last == UInt8(ascii: "p")
        if isVowel(next), !isSilent { output.append(letter) }
      case UInt8(ascii: "a") where next == letter || next == UInt8(ascii: "e"): break
      case UInt8(ascii: "e") where last == UInt8(ascii: "a"): output.append(ae)
      case UInt8(ascii: "e") where last == UInt8(ascii: "o"): break
      default: output.append(letter)
      }
    }
    return output
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"), ae:
      true
    default: letter >= 0x80
    }
  }

  /// `æ`. No lower-case word has an upper-case letter, so there is room for it.
  private static let ae = UInt8(ascii: "E")

  /// What the letters from U+00C0 to U+017F are without their marks.
  private static let bases: [[UInt8]] = (0xC0..<0x180).map { (value: UInt32) in
    switch value {
    case 0xE6, 0xE4: return [ae]
    case 0xF8, 0x153: return [UInt8(ascii: "o")]
    case 0xF0, 0x111: return [UInt8(ascii: "d")]
    case 0xFE, 0x167: return [UInt8(ascii: "t")]
    case 0xDF: return [UInt8(ascii: "s"), UInt8(ascii: "s")]
    case 0x142: return [UInt8(ascii: "l")]
    case 0x131: return [UInt8(ascii: "i")]
    case 0x127: return [UInt8(ascii: "h")]
    case 0x14B: return [UInt8(ascii: "n")]
    default: break
    }
    let rows: [(StaticString, UInt8)] = [
      ("àáâãåāăą", 0x61), ("çćĉċč", 0x63), ("ďđ", 0x64), ("èéêëēĕėęě", 0x65), ("ĝğġģ", 0x67), ("ĥħ", 0x68),
      ("ìíîïĩīĭį", 0x69), ("ĵ", 0x6A), ("ķ", 0x6B), ("ĺļľŀł", 0x6C), ("ñńņňŋ", 0x6E), ("òóôõöōŏő", 0x6F),
      ("ŕŗř", 0x72), ("śŝşš", 0x73), ("ţťŧ", 0x74), ("ùúûüũūŭůűų", 0x75), ("ŵ", 0x77), ("ýÿŷ", 0x79),
      ("źżž", 0x7A),
    ]
    guard let scalar = Unicode.Scalar(value) else { return [] }
    for (letters, base) in rows where "\(letters)".unicodeScalars.contains(scalar) { return [base] }
    return Array(String(scalar).utf8)
  }
}
