import Notation
import TestSupport
import Testing
import TextModel

/// After an edit a transcript is what it would be if its bytes had been read from the start, and only what the edit
/// touched was read again.
@Suite struct DifferentialTests {
  private static let shards = 40
  private static let documents = 25
  private static let edits = 100

  /// 100,000 random edits of small documents.
  @Test(arguments: 0..<UInt64(shards))
  func incrementalIsFull(shard: UInt64) {
    let seed = 1_000 + shard
    var random = SeededGenerator(seed: seed)
    for document in 0..<Self.documents {
      var script = Script(start: Hazards.bytes(Int.random(in: 0...30, using: &random), &random), edits: [])
      if document % 3 == 0 { script.start = Array("---\ntitle: x\nspeaker I: Kari\n---\n".utf8) + script.start }
      var length = script.start.count
      for _ in 0..<Self.edits {
        let edit = Hazards.edit(length: length, &random)
        length += edit.growth
        script.edits.append(edit)
      }
      if let found = script.disagreement() {
        let shrunk = script.shrunk()
        Issue.record("seed \(seed), document \(document): \(found)\nshrunk: \(shrunk)\n\(shrunk.disagreement() ?? "")")
        return
      }
    }
  }
}

extension DifferentialTests {
  /// In a long document an edit leaves every other line as it lies in memory: nobody has read it again.
  @Test(arguments: 0..<UInt64(4))
  func otherLinesAreNotTouched(seed: UInt64) {
    var random = SeededGenerator(seed: 5_000 + seed)
    var bytes = Array("---\ntitle: x\n---\n".utf8)
    while bytes.count < 60_000 { bytes += Hazards.bytes(8, &random) + [10] }
    var transcript = Transcript(Text(bytes))
    for _ in 0..<100 {
      let edit = Hazards.edit(length: min(transcript.text.bytes.count, 250), &random)
      let shift = Int.random(in: 100..<transcript.text.bytes.count - 1_000, using: &random)
      let place = edit.range.lowerBound + shift..<edit.range.upperBound + shift
      let before = transcript.lines.map(address)
      let change = transcript.apply(ByteEdit(range: place, replacement: edit.replacement)).lines
      let after = transcript.lines.map(address)
      #expect(before[..<change.removed.lowerBound] == after[..<change.inserted.lowerBound], "seed \(seed), \(place)")
      #expect(before[change.removed.upperBound...] == after[change.inserted.upperBound...], "seed \(seed), \(place)")
      #expect(change.inserted.count <= 60)
    }
    #expect(difference(transcript, Transcript(transcript.text)) == nil)
  }

  /// Where the nodes of a line lie in memory.
  private func address(_ line: Line) -> UInt {
    unsafe line.forest.nodes.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
  }
}

/// A document and what was done to it.
private struct Script: CustomStringConvertible {
  var start: [UInt8]
  var edits: [ByteEdit]

  /// What is wrong after the first edit after which anything is.
  func disagreement() -> String? {
    var transcript = Transcript(Text(start))
    var bytes = start
    for (number, edit) in edits.enumerated() {
      let before = transcript
      let change = transcript.apply(edit)
      bytes.replaceSubrange(edit.range.clamped(to: 0..<bytes.count), with: edit.replacement)
      let found = difference(transcript, Transcript(Text(bytes))) ?? excess(change, edit, before, transcript)
      if let found { return "edit \(number), \(change): \(found)" }
    }
    return nil
  }

  /// A smaller script that is still wrong: edits and bytes go as long as it stays so.
  func shrunk() -> Script {
    var best = self
    var isSmaller = true
    while isSmaller {
      isSmaller = false
      for candidate in best.smaller where candidate.disagreement() != nil {
        best = candidate
        isSmaller = true
        break
      }
    }
    return best
  }

  private var smaller: [Script] {
    var scripts: [Script] = []
    for size in [edits.count / 2, edits.count / 4, 1] where size > 0 {
      for first in stride(from: 0, to: edits.count - size + 1, by: size) {
        var copy = self
        copy.edits.removeSubrange(first..<first + size)
        scripts.append(copy)
      }
    }
    // What the first edit does may as well have been done at the start.
    if let first = edits.first {
      var text = Text(start)
      text.apply(first)
      scripts.append(Script(start: text.bytes, edits: Array(edits.dropFirst())))
    }
    for size in [start.count / 2, start.count / 4, 4, 1] where size > 0 {
      for first in stride(from: 0, to: start.count - size + 1, by: size) {
        var copy = self
        copy.start.removeSubrange(first..<first + size)
        scripts.append(copy)
      }
    }
    for (number, edit) in edits.enumerated() {
      for index in edit.replacement.indices {
        var copy = self
        copy.edits[number].replacement.remove(at: index)
        scripts.append(copy)
      }
    }
    return scripts
  }

  var description: String {
    let edits = edits.map { "\($0.range) → \(String(decoding: $0.replacement, as: UTF8.self).debugDescription)" }
    return "\(String(decoding: start, as: UTF8.self).debugDescription) \(start); \(edits.joined(separator: "; "))"
  }
}

/// The first part in which two transcripts of the same bytes differ.
private func difference(_ one: Transcript, _ other: Transcript) -> String? {
  if one.text != other.text { return "text" }
  if one.lines != other.lines {
    let line = zip(one.lines, other.lines).enumerated().first { $1.0 != $1.1 }
    return "line \(line.map { "\($0.offset): \($0.element.0) is not \($0.element.1)" } ?? "count")"
  }
  if one.traits != other.traits { return "traits" }
  if one.header != other.header { return "header: \(one.header) is not \(other.header)" }
  if one.codings != other.codings { return "codings: \(one.codings) is not \(other.codings)" }
  for (left, right) in zip(one.codings.segments, other.codings.segments) where left.code.text != right.code.text {
    return "code as typed: \(left.code.text) is not \(right.code.text)"
  }
  if one.turnCounts != other.turnCounts { return "turn counts: \(one.turnCounts) is not \(other.turnCounts)" }
  if one.problems != other.problems { return "problems: \(one.problems) is not \(other.problems)" }
  return nil
}

/// What an edit read again without need.
private func excess(_ change: Transcript.Change, _ edit: ByteEdit, _ before: Transcript, _ after: Transcript)
  -> String?
{
  // The line of the edit, one for each line end that came, and the line of a CR right before it.
  let lineEnds = edit.replacement.count { $0 == 10 || $0 == 13 }
  let header = max(before.header.lineCount, after.header.lineCount)
  let allowed = lineEnds + 2 + (change.headerRead ? header : 0)
  if change.lines.inserted.count > allowed { return "\(change.lines.inserted.count) lines lexed, not \(allowed)" }
  let isBelowHeader = change.lines.removed.lowerBound >= max(header, 1)
  if change.headerRead, isBelowHeader, before.header == after.header { return "header read for an edit below it" }

  let old = before.lines[change.lines.removed].map(\.codings)
  let new = after.lines[change.lines.inserted].map(\.codings)
  let parts = (old.map { $0.map(part) }, new.map { $0.map(part) })
  let hasMarks = (old + new).contains { !$0.isEmpty }
  if change.codingsMatched, !hasMarks || parts.0 == parts.1 { return "codings matched again where no mark changed" }
  let labels = (before.lines[change.lines.removed].map(\.label), after.lines[change.lines.inserted].map(\.label))
  if labels.0 != labels.1, !change.labelsChanged, labels.0.compactMap(\.self) != labels.1.compactMap(\.self) {
    return "labels changed, and it does not say so"
  }
  return nil
}

/// What of a coding mark decides how it matches.
private func part(_ event: CodingEvent) -> [String] {
  ["\(event.kind)", event.code?.text ?? "", event.label ?? "", event.numberInMark.description]
}
