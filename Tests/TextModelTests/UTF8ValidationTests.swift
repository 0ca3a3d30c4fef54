import Testing
import TextModel

private func check(_ bytes: [UInt8], firstInvalid: Range<Int>?, _ location: SourceLocation = #_sourceLocation) {
  #expect(UTF8Validation.firstInvalid(in: bytes) == firstInvalid, sourceLocation: location)
  // The same with good bytes around it, which a search may begin and end among.
  let moved = Array("å".utf8) + bytes + Array("z".utf8)
  let expected = firstInvalid.map { $0.lowerBound + 2..<$0.upperBound + 2 }
  #expect(UTF8Validation.firstInvalid(in: moved, from: 2, to: moved.count - 1) == expected, sourceLocation: location)
  #expect(
    (String(validating: bytes, as: UTF8.self) == nil) == (firstInvalid != nil), "as the standard library has it",
    sourceLocation: location)
}

@Suite struct UTF8ValidationTests {
  /// The Unicode Standard, table 3-7, at the first and last sequence of every row.
  @Test(
    arguments: [
      [], [0x00], [0x7F], [0xC2, 0x80], [0xDF, 0xBF], [0xE0, 0xA0, 0x80], [0xE0, 0xBF, 0xBF], [0xE1, 0x80, 0x80],
      [0xEC, 0xBF, 0xBF], [0xED, 0x80, 0x80], [0xED, 0x9F, 0xBF], [0xEE, 0x80, 0x80], [0xEF, 0xBF, 0xBF],
      [0xF0, 0x90, 0x80, 0x80], [0xF0, 0xBF, 0xBF, 0xBF], [0xF1, 0x80, 0x80, 0x80], [0xF3, 0xBF, 0xBF, 0xBF],
      [0xF4, 0x80, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF], [0xEF, 0xBB, 0xBF],
    ] as [[UInt8]])
  func wellFormed(bytes: [UInt8]) { check(bytes, firstInvalid: nil) }

  @Test(
    arguments: [
      // Alone: a continuation, a lead, and bytes that are never in UTF-8.
      ([0x80], 0..<1), ([0xBF], 0..<1), ([0xC3], 0..<1), ([0xE2, 0x80], 0..<2), ([0xF0, 0x9F, 0x98], 0..<3),
      ([0xC0, 0x80], 0..<2), ([0xC1, 0xBF], 0..<2), ([0xF5, 0x80, 0x80, 0x80], 0..<4), ([0xFE], 0..<1), ([0xFF], 0..<1),
      // Too long a form, a surrogate, past U+10FFFF.
      ([0xE0, 0x9F, 0xBF], 0..<3), ([0xF0, 0x8F, 0xBF, 0xBF], 0..<4), ([0xED, 0xA0, 0x80], 0..<3),
      ([0xED, 0xBF, 0xBF], 0..<3), ([0xF4, 0x90, 0x80, 0x80], 0..<4),
      // It ends where good bytes begin again.
      ([0x61, 0xE5, 0x62], 1..<2), ([0xC3, 0xC3, 0xA5], 0..<1), ([0xE2, 0x80, 0x61, 0x80], 0..<2),
      ([0x61, 0xFF, 0xFE, 0xC3, 0xA5, 0xFF], 1..<3),
    ] as [([UInt8], Range<Int>)])
  func illFormed(bytes: [UInt8], stretch: Range<Int>) { check(bytes, firstInvalid: stretch) }

  @Test func everyPairOfBytesLikeTheStandardLibrary() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        let bytes = [first, second]
        let isValid = UTF8Validation.firstInvalid(in: bytes) == nil
        if isValid != (String(validating: bytes, as: UTF8.self) != nil) { Issue.record("\(bytes)") }
      }
    }
  }

  /// Where an editor puts U+FFFD the standard library puts one, too.
  @Test func partsLikeTheStandardLibrary() {
    let kinds: [UInt8] = [0x41, 0x80, 0x90, 0xA0, 0xBF, 0xC1, 0xC3, 0xE0, 0xE2, 0xED, 0xF0, 0xF1, 0xF4, 0xF8, 0xFF]
    for number in 0..<kinds.count * kinds.count * kinds.count * kinds.count {
      let bytes = sequence(state: number) { rest -> UInt8? in
        defer { rest /= kinds.count }
        return kinds[rest % kinds.count]
      }.prefix(4).map { $0 }
      var scalars: [Int] = []
      var offset = 0
      while offset < bytes.count {
        let part = UTF8Validation.part(of: bytes.span, at: offset, to: bytes.count)
        scalars.append(part.isWellFormed ? part.length : 0)
        offset += part.length
      }
      let expected = String(decoding: bytes, as: UTF8.self).unicodeScalars.map {
        $0 == "\u{FFFD}" ? 0 : UTF8.width($0)
      }
      if scalars != expected { Issue.record("\(bytes)") }
    }
  }
}
