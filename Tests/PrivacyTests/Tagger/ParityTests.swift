import Foundation
import Privacy
import TestSupport
import Testing

/// What the tagger finds is what the trainer's reference decoder finds (`Sources/CNameModel/training/decode.py`).
@Suite struct ParityTests {
  private static let folder = Files.repository + "/Tests/PrivacyTests/Tagger/"

  /// `sentences.py` writes the file.
  @Test func findsInSentencesWhatTheTrainerFinds() throws {
    var taggers: [String: NamePassageTagger] = [:]
    let rows = try Self.rows("sentences.tsv")
    try #require(rows.count > 50)
    for row in rows {
      try #require(row.count == 3)
      let choice = try #require(Self.choices[row[0]])
      var tagger = try taggers[row[0]] ?? NamePassageTagger(choice)
      #expect(Self.spans(row[1], &tagger) == row[2], "\(row[0]): \(row[1])")
      taggers[row[0]] = tagger
    }
  }

  /// `training/parity.py` writes the file; it has hashes in place of the texts, which may not be published here.
  @Test(arguments: ["cased-no", "lower-no", "english"])
  func findsInTheCorpusWhatTheTrainerFinds(_ model: String) throws {
    let data = Files.shared("data/names")
    try skipUnless(data != nil, "The texts of data/names are not beside this repository, in a folder named shared.")
    let rows = try Self.rows("parity.tsv").filter { $0.count == 5 && $0[2] == model }
    try #require(rows.count >= 300)
    var texts: [String: [String: String]] = [:]
    for name in Set(rows.map { $0[0] }) { texts[name] = try Self.texts("\(data ?? "")/\(name).jsonl") }
    var tagger = try NamePassageTagger(try #require(Self.choices[model]))
    for row in rows {
      let text = try #require(texts[row[0]]?[row[1]], "\(row[0]) has no \(row[1])")
      let spans = Self.spans(text, &tagger)
      let labels = tagger.best.map { tagger.model.labels[Int($0)] }.joined(separator: " ")
      #expect(Self.hash(labels) == row[3], "the labels of \(row[1])")
      if row[4] != "-" { #expect(Self.hash(spans) == row[4], "the names of \(row[1])") }
    }
  }

  private static let choices: [String: NameModelChoice] = [
    "cased": .cased, "lower": .lower, "english": .english, "cased-no": .cased, "lower-no": .lower,
  ]

  /// The names of a text as `start-end-TYPE`, in Unicode scalars.
  private static func spans(_ text: String, _ tagger: inout NamePassageTagger) -> String {
    let bytes = Array(text.utf8)
    var count = 0
    var scalars: [Int] = []
    for byte in bytes {
      scalars.append(count)
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    scalars.append(count)
    let tokens = Tokens(bytes)
    return tagger.names(in: tokens, threshold: tagger.model.threshold).map { name in
      let start = tokens[name.tokens.lowerBound].range.lowerBound
      let end = tokens[name.tokens.upperBound - 1].range.upperBound
      return "\(scalars[start])-\(scalars[end])-\(tagger.model.labels[2 * name.type + 1].dropFirst(2))"
    }.joined(separator: " ")
  }

  private static func rows(_ name: String) throws -> [[String]] {
    String(decoding: try Files.read(folder + name), as: UTF8.self).split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private static func texts(_ path: String) throws -> [String: String] {
    struct Row: Decodable {
      let id: String
      let text: String
    }
    var texts: [String: String] = [:]
    for line in try Files.read(path).split(separator: 0x0A) {
      let row = try JSONDecoder().decode(Row.self, from: Data(line))
      texts[row.id] = row.text
    }
    return texts
  }

  /// FNV-1a, 64 bits, hexadecimal.
  private static func hash(_ text: String) -> String {
    let hash = text.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
