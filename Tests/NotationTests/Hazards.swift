import TestSupport
import TextModel

/// Pieces that have a meaning in the notation or that break careless code, to build documents and edits from.
enum Hazards {
  private static let strings = [
    // Marks, whole and broken.
    "{", "}", "{{", "{}", "{+", "{-", "{-}", "{#", "{!", "{?", "{@", "{+a}", "{-a}", "{+a b}", "{-a b}", "{+a=x}",
    "{-a=x}",
    "{+b/a}", "{-b/a}", "{+A: memo}", "{#a}", "{!memo}", "{?Bergen}", "{@p2 Anne}", "{---}", "{Salut!}", "}{+", "{+ø}",
    // Lines.
    "\n", "\n", "\n", "\r", "\r\n", "\n\n", "---\n", "\n---\n", "---", "title: x\n", "speaker I: Kari; age=40-49; x\n",
    "title",
    "% note\n", "%", "# Tema\n", "#", "I: ", "\nI: ", "\nR2:\t", "\n**Kari Nordmann:** ", "*CHI:\t", "\n[00:01:02] I: ",
    ":",
    "  ", " ", "\t",
    // Signs.
    "(ler)", "(brukerne)", "(…)", "(.)", "(2,5)", "(", ")", "((", "))", "[", "]", "[sted]", "[…]", "[01:02]",
    "#00:01:02-3#",
    "*ler*", "*", "**", "_", "_ord_", "h*n", "hen", "xxx", "jaaa", "ja::", "NAV", "ord-", "-", "…", "...", ".", "//",
    "/", "<",
    ">", "<ja> [>]", "&=ler", "&", " # ", "=", ";", "a", "b", "ord", "0", "12",
    // Characters: composed, decomposed, emoji, a joiner, a replaced lone surrogate, a byte-order mark, NUL, U+2028.
    "å", "a\u{30A}", "😀", "👩‍👩‍👧", "\u{FFFD}", "\u{FEFF}", "\0", "\u{2028}", "«", "»", "–", "\u{301}", "Č", "вв",
  ]

  /// Bytes that are no UTF-8: a continuation alone, leads alone, a form too long, an encoded surrogate.
  private static let broken: [[UInt8]] = [
    [0x80], [0xC3], [0xE2, 0x80], [0xF0, 0x9F], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE5],
  ]

  static let pieces: [[UInt8]] = strings.map { Array($0.utf8) } + broken

  static func bytes(_ count: Int, _ random: inout SeededGenerator) -> [UInt8] {
    (0..<count).flatMap { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }
  }

  /// What a person or a program does to a document of so many bytes: a key, a deletion, a paste over several lines.
  static func edit(length: Int, _ random: inout SeededGenerator) -> ByteEdit {
    let start = Int.random(in: 0...length, using: &random)
    let (removed, added): (Int, Int)
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<4: (removed, added) = (0, 1)
    case 4..<6: (removed, added) = (Int.random(in: 1...3, using: &random), 0)
    case 6..<8: (removed, added) = (Int.random(in: 0...8, using: &random), Int.random(in: 0...3, using: &random))
    case 8: (removed, added) = (Int.random(in: 0...40, using: &random), Int.random(in: 0...12, using: &random))
    // Everything from here on goes, so that documents stay small and their ends see edits too.
    default: (removed, added) = (length > 300 ? length : 60, Int.random(in: 0...4, using: &random))
    }
    return ByteEdit(range: start..<min(start + removed, length), replacement: bytes(added, &random))
  }
}
