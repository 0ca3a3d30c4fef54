import Notation
import TextModel

extension TranscriptFormatter {
  /// `key: value`, `speaker A: Name; key=value`. Where the header would say something else, it stays as it is.
  static func headerEdits(_ transcript: Transcript, _ lines: Range<Int>) -> [ByteEdit] {
    let text = transcript.text
    var collector = EditCollector(text.bytes)
    for number in lines {
      let content = text.withoutMark(text.contentRange(ofLine: number))
      let leaves = leaves(of: transcript.lines[number].forest, from: text.lines.starts[number]).filter {
        $0.kind != .lineEnd && !$0.range.isEmpty
      }
      guard leaves.contains(where: { $0.kind == .key }) else {
        collector.put("", over: text.trailing(content))
        continue
      }
      space(leaves, &collector)
    }
    let end = text.range(ofLine: transcript.header.lineCount - 1).upperBound
    let after = Transcript(Text(collector.applied(from: 0, to: end)))
    return facts(transcript.header) == facts(after.header) ? collector.edits : []
  }

  static func space(_ leaves: [Leaf], _ collector: inout EditCollector) {
    func sign(_ index: Int) -> UInt8? {
      guard leaves.indices.contains(index), leaves[index].kind == .punctuation else { return nil }
      return collector.bytes[leaves[index].range.lowerBound]
    }
    let (colon, equals) = (UInt8(ascii: ":"), UInt8(ascii: "="))
    let parting: Set<UInt8?> = [colon, UInt8(ascii: ";"), UInt8(ascii: ",")]
    for (index, leaf) in leaves.enumerated() {
      if leaf.kind == .space {
        let isEdge = index == 0 || index + 1 == leaves.count
        let next = sign(index + 1)
        let isTight = parting.contains(next) || next == equals || sign(index - 1) == equals
        collector.put(isEdge || isTight ? "" : " ", over: leaf.range)
      } else if parting.contains(sign(index - 1)), sign(index) == nil {
        collector.put(" ", over: leaf.range.lowerBound..<leaf.range.lowerBound)
      }
    }
  }

  private static func facts(_ header: Header) -> [String] {
    ["\(header.lineCount)"] + header.fields.map { "\($0.name)\u{0}\($0.value)" }
      + header.speakers.map { speaker in
        ([speaker.label, speaker.name] + speaker.attributes.flatMap { [$0.key, $0.value] }).joined(separator: "\u{0}")
      }
  }
}
