import Privacy
import Testing

private func everything(_ bytes: [UInt8]) -> [Identifier] {
  let tokens = Tokens(bytes)
  let numbers = NumberWords(tokens)
  return PatternScanner.identifiers(in: tokens, numbers) + DateGrammar.identifiers(in: tokens, numbers)
}

@Suite struct RobustnessTests {
  /// Signs, digits, letters, and beginnings and ends of longer scalars, at every place of what would be found.
  @Test(arguments: [
    "22 33 44 56", "kari@uio.no", "https://nrk.no/x", "\\\\a\\b", "s:\\x", "NO93 8601 1117 947", "59°54′50″N",
    "den 14. mars -87",
    "jeg er 34", "Storgata 12 B, 5003 Bergen", "kari (at) uio.no", "nitti femogtjue tolv trettifire", "@kari",
    "DN 12345",
    "femtiåring", "14/3-20",
  ])
  func readsAnyBytes(_ text: String) {
    let bytes = Array(text.utf8)
    for byte in Self.bytes {
      for place in 0...bytes.count {
        var changed = bytes
        changed.insert(byte, at: place)
        #expect(everything(changed).allSatisfy { $0.range.upperBound <= changed.count && !$0.range.isEmpty })
        if place < bytes.count {
          changed = bytes
          changed[place] = byte
          #expect(everything(changed).allSatisfy { $0.range.upperBound <= changed.count })
        }
      }
    }
    for cut in 0...bytes.count { _ = (everything(Array(bytes[cut...])), everything(Array(bytes[..<cut]))) }
  }

  private static let bytes: [UInt8] =
    Array(0x20...0x41) + [
      0, 9, 10, 0x5B, 0x5C, 0x5D, 0x5F, 0x61, 0x7B, 0x7F, 0x80, 0xA0, 0xAD, 0xBF, 0xC2, 0xC3, 0xE2, 0xF0, 0xFF,
    ]

  /// Thousands of the same are found at most twice each: no part is read again with all that follows it.
  @Test(arguments: [
    "a.", "a@", "1 ", "12.", "1-", "en to tre ", "nitti", "og ", "\\\\a\\", "s:/", "://", "(at)", "1° ", "x.no/", "å ",
    "jeg er ",
    "14. mars ", "gate 1 ", "Aa ", "AB1", "1/", "+1", "@@", "den ", "at a dot ", "1.2345 ", "NO93", "tusen ",
    "hundreog", "er 3, ", "er 3 # ", "# ",
  ])
  func readsLongRepetitions(_ unit: String) {
    let count = 5_000
    let bytes = Array(String(repeating: unit, count: count).utf8)
    let found = everything(bytes)
    #expect(found.count <= 2 * count)
    #expect(found.allSatisfy { $0.range.upperBound <= bytes.count })
  }

  @Test func givesPatternsInOrderWithoutOverlap() {
    let text =
      "Ring 22 33 44 56 eller skriv til kari@uio.no, Storgata 12, 5003 Bergen, fnr 05819012301, konto 8601.11.17947."
    let found = PatternScanner.identifiers(in: Tokens(Array(text.utf8)))
    #expect(found.map(\.clue) == [.phone, .email, .streetAddress, .postcode, .testNumber, .accountNumber])
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
  }
}
