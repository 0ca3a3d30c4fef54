import Privacy
import TextModel

/// The headers of CHAT that name who takes part: `@Participants:` has `MOT Kari Mother`, and `@ID:` has fields between
/// lines. Codes of speakers, roles and languages look like names and tell of nobody (CHAT manual, chapter “File
/// Headers”).
enum CHATHeader {
  /// What was taken for a name in a line, less the words that CHAT itself puts there. Whom the key knows is told of even so.
  static func withoutFixedWords(_ hits: [Detector.Hit], _ line: [UInt8]) -> [Detector.Hit] {
    guard !hits.isEmpty, line.first == UInt8(ascii: "@"), let fixed = fixedWords(line) else { return hits }
    return hits.flatMap { hit in
      hit.identifier.clue == .name && hit.identifier.category != .key ? parts(of: hit, between: fixed, line) : [hit]
    }
  }

  /// What is left of a find, each part without the white space and the punctuation at its ends.
  private static func parts(
    of hit: Detector.Hit, between fixed: [Range<Int>], _ line: [UInt8]
  ) -> [Detector.Hit] {
    let whole = hit.identifier.range
    let inside = fixed[fixed.partitionPoint { $0.upperBound <= whole.lowerBound }...]
      .prefix { $0.lowerBound < whole.upperBound }
    if inside.isEmpty { return [hit] }
    let starts = [whole.lowerBound] + inside.map(\.upperBound)
    let ends = inside.map(\.lowerBound) + [whole.upperBound]
    return zip(starts, ends).compactMap { start, end in
      guard start < end, let first = line[start..<end].firstIndex(where: isOfWord),
        let last = line[start..<end].lastIndex(where: isOfWord)
      else { return nil }
      var part = hit
      part.identifier.range = first..<last + 1
      part.name = GroupName(of: Array(line[first...last]), hit.identifier.category)
      return part
    }
  }

  /// In order; `nil` in another line.
  private static func fixedWords(_ line: [UInt8]) -> [Range<Int>]? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let fields = line[(colon + 1)...]
    switch String(decoding: line[1..<colon], as: UTF8.self) {
    case "Participants":
      return fields.split(separator: UInt8(ascii: ",")).flatMap { entry -> [Range<Int>] in
        let words = entry.split { $0 <= 0x20 }
        guard let first = words.first, let last = words.last else { return [] }
        return (isCode(first) ? [first.indices] : []) + (words.count > 1 && isRole(last) ? [last.indices] : [])
      }
    case "ID":
      // language|corpus|code|age|sex|group|SES|role|education|custom|
      let all = fields.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      return all.indices.filter {
        $0 == 0 && isLanguage(all[0]) || $0 == 2 && isCode(all[2]) || $0 == 7 && isRole(all[7])
      }
      .map { all[$0].indices }
    default:
      return nil
    }
  }

  /// Codes of two or three small letters: `nor`, `eng, nor`.
  private static func isLanguage(_ field: ArraySlice<UInt8>) -> Bool {
    field.split { $0 <= 0x20 || $0 == UInt8(ascii: ",") }.allSatisfy { code in
      (2...3).contains(code.count) && code.allSatisfy { (0x61...0x7A).contains($0) }
    }
  }

  /// Three capitals, and the number of one of several.
  private static func isCode(_ word: ArraySlice<UInt8>) -> Bool {
    let letters = word.prefix { (0x41...0x5A).contains($0) }
    return (1...3).contains(letters.count) && word.dropFirst(letters.count).allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isRole(_ word: ArraySlice<UInt8>) -> Bool {
    roles.contains(ArraySlice(word.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }))
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private static let roles = WordSet(
    """
    target_child target_adult child mother father brother sister sibling grandmother grandfather aunt uncle cousin
    relative family_friend spouse partner friend playmate visitor babysitter caretaker housekeeper adult teenager boy
    girl male female student teacher investigator interviewer examiner observer clinician therapist camera_operator
    doctor nurse patient client subject informant participant speaker narrator leader member guest host operator justice
    attorney audience group media environment text playrole toy non_human unidentified uncertain other
    """)
}
