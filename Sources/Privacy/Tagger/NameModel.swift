/// What the trainer learnt: how much each feature of a token speaks for each label, and each label for the next.
///
/// `Sources/CNameModel/FORMAT.md`, `ORDN`. The weights are read where they lie; what is made when a model is read is
/// a table of where each of 65,536 buckets begins.
package final class NameModel: Sendable {
  /// What the model gives each label, in the order of the labels; the highest is the likeliest.
  package typealias Scores = SIMD16<Int16>

  /// `O`, and for each type the label of its first token and that of the others.
  package let labels: [String]
  /// What programs call the types of the labels, in their order.
  let kinds: [IdentifierKind]
  let transitions: NameTransitions
  /// From how likely a name on a token is flagged.
  package let threshold: Float
  /// How many features it has weights for.
  package let featureCount: Int
  /// Whether it was trained on text with capitals.
  package let isCased: Bool

  private let bytes: [UInt8]
  /// Where the features of each bucket begin, and where the last ends.
  private let starts: [UInt32]
  /// All bits set at one label.
  private let lanes: [Scores]

  private static let bucketCount = 65_536
  /// The templates that only cased text has.
  private static let casedOnly = [2, 13, 48, 49, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62]

  /// - Throws: `NameModelError` where the bytes are no model that this program reads.
  package init(_ bytes: [UInt8]) throws(NameModelError) {
    let file = try NameFile(bytes, .model)
    let count = Int(file.bytes[16])
    guard count % 2 == 1, (3...15).contains(count) else { throw .wrongField("label count") }
    let scale = Float(bitPattern: bytes.word(at: 24))
    threshold = Float(bitPattern: bytes.word(at: 28))
    guard scale.isFinite, scale > 0 else { throw .wrongField("scale") }
    guard (0...1).contains(threshold) else { throw .wrongField("threshold") }
    isCased = Self.casedOnly.contains { bytes[32 + $0 / 8] >> UInt8($0 % 8) & 1 == 1 }

    let labelsAt = NameFile.headerSize
    let transitionsAt = labelsAt + 8 * count
    let directoryAt = transitionsAt + 2 * count * count
    let featuresAt = directoryAt + Self.bucketCount
    guard featuresAt <= bytes.count else { throw .wrongSize(found: bytes.count, expected: featuresAt) }
    let labels = (0..<count).map { index in
      String(decoding: bytes[(labelsAt + 8 * index)...].prefix(8).prefix { $0 != 0 }, as: UTF8.self)
    }
    guard Self.areInOrder(labels) else { throw .wrongField("labels") }
    self.labels = labels
    kinds = stride(from: 1, to: count, by: 2).map {
      IdentifierKind(rawValue: String(labels[$0].dropFirst(2))) ?? .other
    }
    let rows = (0..<count).map { from in
      var row = Scores(repeating: NameTransitions.forbidden)
      for to in 0..<count { row[to] = Int16(bitPattern: bytes.short(at: transitionsAt + 2 * (from * count + to))) }
      return row
    }
    transitions = NameTransitions(rows, scale: scale)
    featureCount = Int(bytes.word(at: 20))
    self.bytes = bytes
    starts = Self.starts(bytes[directoryAt..<featuresAt])
    guard Int(starts[Self.bucketCount]) == bytes.count else { throw .wrongField("directory") }
    lanes = (0..<16).map { lane in
      var row = Scores.zero
      row[lane] = -1
      return row
    }
  }

  /// Adds what features speak for, those that the model has, and takes them away.
  ///
  /// First it is seen where each would lie, then what is there: most of the time goes into waiting for memory, and this
  /// way many are waited for at once.
  func add(_ features: inout NameFeatures, to scores: inout Scores) {
    var count = 0
    let last = bytes.count - 4
    for index in features.keys.indices {
      let key = features.keys[index]
      let bucket = Int(key >> 16)
      let place = NameFeatures.Place(
        start: starts[bucket], end: starts[bucket + 1], key: UInt16(truncatingIfNeeded: key))
      // The keys of a bucket rise.
      let first = bytes.short(at: min(Int(place.start), last))
      features.places[count] = place
      count += place.start < place.end && first <= place.key ? 1 : 0
    }
    for index in 0..<count { add(features.places[index], to: &scores) }
    features.removeAll()
  }

  /// Adds what a feature speaks for: it is the lower 16 bits of its key, its labels as bits, and a byte for each label.
  private func add(_ place: NameFeatures.Place, to scores: inout Scores) {
    var offset = Int(place.start)
    let end = Int(place.end)
    while offset + 4 <= end {
      let found = bytes.short(at: offset)
      var labels = bytes.short(at: offset + 2)
      offset += 4
      if found < place.key {
        offset += labels.nonzeroBitCount
        continue
      }
      guard found == place.key else { return }
      while labels != 0, offset < end {
        let weight = Int16(Int8(bitPattern: bytes[offset]))
        scores &+= lanes[labels.trailingZeroBitCount] & Scores(repeating: weight)
        labels &= labels &- 1
        offset += 1
      }
      return
    }
  }

  /// Where buckets begin, and where the last ends, by their sizes.
  private static func starts(_ sizes: ArraySlice<UInt8>) -> [UInt32] {
    var starts: [UInt32] = []
    starts.reserveCapacity(bucketCount + 1)
    var offset = UInt32(truncatingIfNeeded: sizes.endIndex)
    starts.append(offset)
    for size in sizes {
      offset &+= UInt32(size)
      starts.append(offset)
    }
    return starts
  }

  /// Whether labels are `O`, `B-X`, `I-X`, `B-Y`, `I-Y` and so on.
  private static func areInOrder(_ labels: [String]) -> Bool {
    guard labels.first == "O" else { return false }
    return stride(from: 1, to: labels.count, by: 2).allSatisfy { index in
      labels[index].hasPrefix("B-") && labels[index + 1] == "I-" + labels[index].dropFirst(2)
    }
  }
}
