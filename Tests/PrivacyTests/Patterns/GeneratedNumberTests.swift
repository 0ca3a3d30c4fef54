import Privacy
import TestSupport
import Testing

// At least 1,000 numbers of each kind, valid ones and, where a check digit tells, invalid ones.

/// The weighted sum of a number's digits, by weights that are written for all of them, the check digit's 1 included.
private func sum(_ digits: String, _ weights: [Int]) -> Int {
  zip(digits.utf8, weights).reduce(0) { $0 + Int($1.0 - 48) * $1.1 } % 11
}

private let first = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]
private let second = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

private func padded(_ value: Int, _ width: Int) -> String {
  let text = String(value)
  return String(repeating: "0", count: max(0, width - text.count)) + text
}

private func clues(_ text: String) -> [Clue] {
  PatternScanner.identifiers(in: Tokens(Array(text.utf8))).map(\.clue)
}

@Suite struct GeneratedNumberTests {
  /// A series adds to the day and the month. Endings are tried until one is right, which knows nothing of how a check
  /// digit is computed.
  @Test(arguments: [
    (0, 0, Clue.nationalID), (40, 0, .dNumber), (0, 40, .helpNumber), (0, 65, .testNumber), (0, 80, .testNumber),
    (40, 80, .testNumber), (40, 65, .testNumber),
  ])
  func findsNationalNumbers(_ day: Int, _ month: Int, _ clue: Clue) {
    var random = SeededGenerator(seed: UInt64(day * 100 + month + 1))
    var count = (valid: 0, later: 0, invalid: 0)
    while min(count.valid, count.later, count.invalid) < 1000 {
      let date =
        padded(Int.random(in: 1...28, using: &random) + day, 2)
        + padded(Int.random(in: 1...12, using: &random) + month, 2)
      let body = date + padded(Int.random(in: 0...99999, using: &random), 5)
      for ending in 0..<100 {
        let number = body + padded(ending, 2)
        let isSecond = sum(number, second) == 0
        let rest = isSecond ? sum(number, first) : -1
        if isSecond, rest == 0, count.valid < 1000 {
          #expect(clues(number) == [clue], "\(number)")
          count.valid += 1
        } else if isSecond, (1...3).contains(rest), count.later < 1000 {
          #expect(clues(number) == [clue == .nationalID ? .nationalID2032 : clue], "\(number)")
          count.later += 1
        } else if !isSecond, count.invalid < 1000, ending % 10 == 0 {
          #expect(clues(number) == [.nationalIDFailedCheck], "\(number)")
          count.invalid += 1
        }
      }
    }
  }

  @Test func findsAccounts() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<200 {
      // The day 90 is no day in any series.
      let body = "90" + padded(Int.random(in: 0...99_999_999, using: &random), 8)
      let right = (0..<10).filter { sum(body + String($0), second) == 0 }
      for digit in 0..<10 {
        let number = body + String(digit)
        let dotted = number.prefix(4) + "." + number.dropFirst(4).prefix(2) + "." + number.dropFirst(6)
        #expect(clues(number) == (right.contains(digit) ? [.accountNumber] : []), "\(number)")
        #expect(clues(String(dotted)) == [right.contains(digit) ? .accountNumber : .accountFailedCheck], "\(dotted)")
      }
    }
  }

  @Test func findsOrganisations() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      let body =
        String(Int.random(in: 8...9, using: &random)) + padded(Int.random(in: 0...9_999_999, using: &random), 7)
      for digit in 0..<10 {
        let number = body + String(digit)
        let isValid = sum(number, [3, 2, 7, 6, 5, 4, 3, 2, 1]) == 0
        let spaced = number.prefix(3) + " " + number.dropFirst(3).prefix(3) + " " + number.dropFirst(6)
        #expect(clues(String(spaced)) == (isValid ? [.organisationNumber] : []), "\(spaced)")
        #expect(clues("orgnr " + number) == [.organisationNumber])
        #expect(clues("i " + number).isEmpty)
      }
    }
  }

  /// The remainder by 97 taken digit by digit over the decimal text, letters as two digits.
  private func remainder(_ iban: String) -> Int {
    let turned = iban.dropFirst(4) + iban.prefix(4)
    let decimal = turned.utf8.map { $0 >= 65 ? String(Int($0) - 55) : String(Int($0) - 48) }.joined()
    return decimal.utf8.reduce(0) { ($0 * 10 + Int($1) - 48) % 97 }
  }

  @Test(arguments: [("NO", 11), ("SE", 20), ("DK", 14), ("DE", 18), ("PL", 24), ("BE", 12), ("LT", 16)])
  func findsIBANs(_ country: String, _ length: Int) {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<40 {
      let body = (0..<length).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
      for check in 2..<99 {
        let iban = country + padded(check, 2) + body
        let isValid = remainder(iban) == 1
        guard isValid || check % 9 == 0 else { continue }
        #expect(clues(iban).contains(.iban) == isValid, "\(iban)")
        let grouped = stride(from: 0, to: iban.count, by: 4).map { iban.dropFirst($0).prefix(4) }.joined(separator: " ")
        #expect(clues(grouped).contains(.iban) == isValid, "\(grouped)")
      }
    }
  }

  @Test func findsDUFNumbers() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<100 {
      let year = Int.random(in: 1990...2024, using: &random)
      let serial = padded(Int.random(in: 0...999_999, using: &random), 6)
      let remainder = sum(serial + String(year), [4, 6, 3, 2, 7, 5, 4, 6, 3, 2])
      for ending in 0..<13 {
        let number = String(year) + serial + padded(ending, 2)
        #expect(clues("duf " + number) == [.dufNumber])
        #expect(clues(number).contains(.dufNumber) == (ending == remainder), "\(number)")
      }
    }
  }

  @Test func findsPhones() {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<200 {
      let number = String(Int.random(in: 40_000_000...49_999_999, using: &random))
      let pairs = stride(from: 0, to: 8, by: 2).map { number.dropFirst($0).prefix(2) }.joined(separator: " ")
      let triple = "\(number.prefix(3)) \(number.dropFirst(3).prefix(2)) \(number.suffix(3))"
      for text in ["+47\(number)", "+47 \(pairs)", "0047 \(number)", "mobil \(number)", triple, "tlf. \(pairs)"] {
        #expect(clues(text) == [.phone], "\(text)")
      }
      #expect(clues(number).isEmpty)
      #expect(clues("1" + number.dropFirst()).isEmpty)
    }
  }

  @Test func findsPlates() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<1000 {
      let letters = "ABCDEFHJKLNPRSTUVXYZ".randomElement(using: &random).map(String.init) ?? "A"
      let other = "EKLHNDS".randomElement(using: &random).map(String.init) ?? "L"
      let number = String(Int.random(in: 10000...99999, using: &random))
      #expect(clues(letters + other + number) == [.carPlate])
      #expect(clues("bilen " + letters + other + " " + number) == [.carPlate])
      #expect(clues("Q" + other + number).isEmpty && clues("I" + other + " " + number).isEmpty)
    }
  }
}
