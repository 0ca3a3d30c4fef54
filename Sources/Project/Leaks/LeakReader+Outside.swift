import Notation
import Privacy
import TextModel

/// What is nobody's words and goes with a transcript all the same, since the file is shared whole: header, labels,
/// comments, memos.
extension LeakReader {
  /// Whom the key knows, and what has a form of its own, as numbers and addresses have. Names that the key does not know
  /// are sought in the title and among the speakers alone: memos are full of literature.
  mutating func leaks(outsideProseIn lines: Range<Int>, of transcript: Transcript, _ reading: Reading) -> [Leak] {
    var leaks: [Leak] = []
    for number in lines {
      let content = transcript.text.contentRange(ofLine: number)
      switch transcript.lines[number].kind {
      case .comment where transcript.isUnsaid(number): break
      case .header, .comment: leaks += certain(in: content, of: transcript)
      case .heading, .blank: break
      case .turn, .continuation:
        for range in outside(ofLine: number, content, of: transcript) { leaks += certain(in: range, of: transcript) }
      }
    }
    if lines.lowerBound < transcript.header.lineCount {
      let names = namesInTitle(of: transcript, reading) + namesOfSpeakers(of: transcript, reading)
      leaks += names.filter { name in !leaks.contains { $0.range.overlaps(name.range) } }
    }
    return leaks
  }

  private func certain(in range: Range<Int>, of transcript: Transcript) -> [Leak] {
    detector.certain(in: Array(transcript.text.bytes[range]), withHandles: true).map { hit in
      let place = hit.identifier.range
      return Leak(hit, place.lowerBound + range.lowerBound..<place.upperBound + range.lowerBound)
    }
  }

  /// The label and the memos of a line.
  private func outside(ofLine number: Int, _ content: Range<Int>, of transcript: Transcript) -> [Range<Int>] {
    let line = transcript.lines[number]
    let readsLabel = line.label.map { detector.knowsPeople || Self.mayHoldNumber($0) } ?? false
    // Most lines have neither.
    guard readsLabel || transcript.text.bytes[content].contains(UInt8(ascii: "{")) else { return [] }
    var ranges: [Range<Int>] = []
    line.forest.forEach(from: transcript.text.lines.starts[number]) { node in
      guard node.kind == .label && readsLabel || node.kind == .memo || node.kind == .memoMark else { return }
      // A mark has its memo in it.
      if let last = ranges.last, node.range.upperBound <= last.upperBound { return }
      ranges.append(node.range)
    }
    return ranges
  }

  /// `Tlf 91234567:`, as programs put before turns whom they do not know.
  private static func mayHoldNumber(_ label: String) -> Bool {
    label.utf8.count { (0x30...0x39).contains($0) } >= 5 || label.utf8.contains(UInt8(ascii: "@"))
  }

  // MARK: The header

  private mutating func namesInTitle(of transcript: Transcript, _ reading: Reading) -> [Leak] {
    transcript.header.fields.filter { $0.key == .title }.flatMap { field -> [Leak] in
      let words = Array(transcript.text.bytes[field.valueRange])
      let first = words.firstIndex { $0 > 0x20 }
      return hits(in: words, reading).compactMap { hit in
        let place = hit.identifier.range
        // A first word has its capital anyhow, and nothing around it tells whether it is a name.
        let isTold = place.lowerBound != first || words[place].contains(0x20)
        guard hit.identifier.clue == .name, Self.isNamed(hit.identifier.category), isTold else { return nil }
        return Leak(
          hit, place.lowerBound + field.valueRange.lowerBound..<place.upperBound + field.valueRange.lowerBound)
      }
    }
  }

  /// What happens or was made may well be the title itself.
  private static func isNamed(_ category: PrivacyCategory) -> Bool {
    [.person, .place, .organisation].contains(category)
  }

  /// Whoever stands behind a pseudonym with first name and surname: `speaker B: Kari Nordmann`. Where the label is part of
  /// the name, the whole is taken for a pseudonym; and who interviews is no secret. That is by the header alone, since what
  /// else the text says may change without it.
  private mutating func namesOfSpeakers(of transcript: Transcript, _ reading: Reading) -> [Leak] {
    transcript.header.speakers.compactMap { speaker -> Leak? in
      let name = Array(speaker.name.utf8)
      let label = speaker.label.lowercased()
      guard Self.mayBeFullName(speaker.name), !speaker.isInterviewer,
        !speaker.name.split(separator: " ").contains(where: { $0.lowercased() == label })
      else { return nil }
      let behind = speaker.labelRange.upperBound..<max(speaker.labelRange.upperBound, speaker.range.upperBound)
      guard let start = transcript.text.bytes[behind].firstIndex(where: { $0 != UInt8(ascii: ":") && $0 > 0x20 }),
        transcript.text.bytes[start..<behind.upperBound].starts(with: name),
        var hit = hits(in: name, reading).first(where: Self.isPerson)
      else { return nil }
      hit.name = GroupName(of: name, .person)
      return Leak(hit, start..<start + name.count)
    }
  }

  // MARK: Labels

  /// Names before turns: full ones, as programs that record meetings put them there, `Tone Lindqvist:`, and first names
  /// that lists hold, `Jonas:`. Those that the header declares are passed over where leaks are told.
  mutating func names(inLabelsOf lines: Range<Int>, of transcript: Transcript, _ reading: Reading) -> [Leak] {
    guard let label = transcript.lines[lines.lowerBound].label, let first = label.utf8.first, label.utf8.count > 1,
      !(0x61...0x7A).contains(first)
    else { return [] }
    if readingOfLabels != reading {
      // Another document of the study may be in another language.
      namesInLabels = [:]
      readingOfLabels = reading
    }
    if namesInLabels[label] == nil {
      if namesInLabels.count >= Self.mostLabels { namesInLabels = [:] }
      namesInLabels[label] = .some(name(inLabel: label, reading))
    }
    guard let known = namesInLabels[label], var hit = known,
      let place = transcript.labelRange(ofLine: lines.lowerBound)
    else { return [] }
    // The whole label is the name, since the whole label is what a header declares: `Dr. Hansen`.
    hit.name = GroupName(of: Array(label.utf8), .person)
    return [Leak(hit, place)]
  }

  private mutating func name(inLabel label: String, _ reading: Reading) -> Detector.Hit? {
    let words = Array(label.utf8)
    if Self.mayBeFullName(label) { return hits(in: words, reading).first(where: Self.isPerson) }
    guard !label.contains(" ") else { return nil }
    return detector.firstName(words, reading)
  }

  private static func isPerson(_ hit: Detector.Hit) -> Bool {
    hit.identifier.category == .person && hit.identifier.probability >= 0.5
  }

  private static let mostLabels = 1000

  private static func mayBeFullName(_ label: String) -> Bool {
    let words = label.split(separator: " ")
    return words.count >= 2 && !label.utf8.contains { (0x30...0x39).contains($0) }
      && words.allSatisfy { $0.first?.isUppercase == true }
      && words.contains { $0.contains(where: \.isLowercase) }
  }
}
