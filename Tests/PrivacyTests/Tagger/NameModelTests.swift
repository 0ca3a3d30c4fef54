import Privacy
import TestSupport
import Testing

/// What becomes of models that are damaged, or of another version.
@Suite struct NameModelTests {
  private static let folder = Files.repository + "/Sources/CNameModel/"
  private static let models = ["cased-no.bin", "lower-no.bin", "english.bin"]

  @Test(arguments: NameModelChoice.allCases)
  func theCompiledInAreRead(_ choice: NameModelChoice) throws {
    let model = try NamePassageTagger(choice).model
    #expect(model.labels.first == "O")
    #expect(model.labels.contains("B-PER"))
    #expect(model.featureCount > 1000)
    #expect(model.isCased == (choice != .lower))
  }

  @Test(arguments: models) func aModelIsReadFromItsFile(_ name: String) throws {
    let model = try NameModel(try Files.read(Self.folder + name))
    #expect((0.01...0.99).contains(model.threshold))
  }

  @Test(
    arguments: [
      (0, [0x4F, 0x52, 0x44, 0x42], NameModelError.wrongMagic),
      (4, [2, 0], .wrongVersion(found: 2, expected: 1)),
      (4, [1, 1], .wrongVersion(found: 257, expected: 1)),
      (6, [32, 0], .wrongField("header size")),
      (12, [0, 0, 0, 0], .wrongChecksum),
      (16, [0], .wrongField("label count")),
      (16, [16], .wrongField("label count")),
      (16, [14], .wrongField("label count")),
      (24, [0, 0, 0, 0], .wrongField("scale")),
      (24, [0, 0, 0xC0, 0x7F], .wrongField("scale")),
      (28, [0, 0, 0x80, 0xBF], .wrongField("threshold")),
      (28, [0, 0, 0xC0, 0x7F], .wrongField("threshold")),
    ] as [(Int, [UInt8], NameModelError)])
  func aDamagedHeaderIsToldOf(_ offset: Int, _ bytes: [UInt8], _ expected: NameModelError) throws {
    var file = try Files.read(Self.folder + "cased-no.bin")
    file.replaceSubrange(offset..<offset + bytes.count, with: bytes)
    #expect(throws: expected) { try NameModel(file) }
  }

  @Test func sizesAreChecked() throws {
    let file = try Files.read(Self.folder + "cased-no.bin")
    #expect(throws: NameModelError.wrongSize(found: file.count + 1, expected: file.count)) { try NameModel(file + [0]) }
    #expect(throws: NameModelError.wrongMagic) { try NameModel([]) }
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      let length = Int.random(in: 4..<file.count, using: &generator)
      let expected = length < 64 ? 64 : file.count
      #expect(throws: NameModelError.wrongSize(found: length, expected: expected)) {
        try NameModel(Array(file.prefix(length)))
      }
    }
  }

  @Test func aChangedByteIsToldOf() throws {
    let file = try Files.read(Self.folder + "cased-no.bin")
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<20 {
      var damaged = file
      damaged[Int.random(in: 64..<file.count, using: &generator)] ^= UInt8.random(in: 1...255, using: &generator)
      #expect(throws: NameModelError.wrongChecksum) { try NameModel(damaged) }
    }
  }

  /// Whoever writes a wrong model with a right checksum gets an error or odd names, but the program goes on.
  @Test func aWrongModelWithARightChecksumDoesNoHarm() throws {
    let file = try Files.read(Self.folder + "cased-no.bin")
    let words = try WordFilter(try Files.read(Self.folder + "words-no.bin"))
    let lists = try NameTable(try Files.read(Self.folder + "lists.bin"))
    let tokens = Tokens(Array("Kari Nordmann bor i Bergen, og Ola-saken var på NRK. A. B.".utf8))
    var generator = SeededGenerator(seed: 5)
    var read = 0
    for round in 0..<24 {
      var damaged = file
      // Names of labels and transitions first, then sizes of buckets, then features.
      let range = [64..<184, 184..<634, 634..<66_170, 66_170..<file.count][round % 4]
      for _ in 0..<(round % 4 == 3 ? 2000 : 3) {
        damaged[Int.random(in: range, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      Self.mend(&damaged)
      guard let model = try? NameModel(damaged) else { continue }
      read += 1
      var tagger = NamePassageTagger(model, words, lists)
      for name in tagger.names(in: tokens, threshold: 0.1) {
        #expect((0.0...1.001).contains(name.probability))
        #expect(!name.tokens.isEmpty && name.tokens.upperBound <= tokens.count)
      }
    }
    #expect((1..<24).contains(read))
  }

  @Test(
    arguments: [
      (0, [0], NameModelError.wrongMagic),
      (4, [9], .wrongVersion(found: 9, expected: 1)),
      (12, [1, 2, 3, 4], .wrongChecksum),
      (16, [0, 0, 0, 0], .wrongField("bit count")),
      (16, [7], .wrongField("bit count")),
      (20, [0, 0, 0, 0], .wrongField("hash count")),
      (20, [255, 0, 0, 0], .wrongField("hash count")),
    ] as [(Int, [UInt8], NameModelError)])
  func aDamagedFilterIsToldOf(_ offset: Int, _ bytes: [UInt8], _ expected: NameModelError) throws {
    var file = try Files.read(Self.folder + "words-no.bin")
    file.replaceSubrange(offset..<offset + bytes.count, with: bytes)
    #expect(throws: expected) { try WordFilter(file) }
  }

  @Test func aFilterOfAnotherSizeIsToldOf() throws {
    var file = try Files.read(Self.folder + "words-no.bin")
    file[17] ^= 1
    #expect(throws: NameModelError.self) { try WordFilter(file) }
    #expect(throws: NameModelError.self) { try WordFilter(Array(file.dropLast())) }
  }

  @Test func damagedListsAreToldOf() throws {
    let file = try Files.read(Self.folder + "lists.bin")
    #expect(throws: NameModelError.wrongMagic) { try NameTable(try Files.read(Self.folder + "words-no.bin")) }
    #expect(throws: NameModelError.self) { try NameTable(Array(file.dropLast(6))) }
    var fewer = file
    fewer[16] ^= 1
    #expect(throws: NameModelError.self) { try NameTable(fewer) }
    var turned = file
    turned.replaceSubrange(64..<68, with: [0xFF, 0xFF, 0xFF, 0xFF])
    Self.mend(&turned)
    #expect(throws: NameModelError.wrongField("order of hashes")) { try NameTable(turned) }
  }

  /// Writes the checksum of a file anew.
  private static func mend(_ file: inout [UInt8]) {
    var state: UInt32 = 2_166_136_261
    for offset in stride(from: 64, to: file.count, by: 4) {
      let word = file[offset..<min(offset + 4, file.count)].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      state = (state ^ word) &* 16_777_619
    }
    for index in 0..<4 { file[12 + index] = UInt8(truncatingIfNeeded: state >> UInt32(8 * index)) }
  }
}
