import Notation
import TextModel

/// What holds of a transcript whatever its bytes are, and after whatever edits.
///
/// The first byte says how many edits follow; each is three bytes and takes its text from the end of the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTranscript(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard let edits = input.first.map({ Int($0 % 8) }), input.count > 1 + edits * 3 else { return 0 }
  let body = Array(input[(1 + edits * 3)...])
  var transcript = Transcript(Text(body))
  check(transcript)
  for number in 0..<edits {
    let (at, length, taken) = (input[1 + number * 3], input[2 + number * 3], input[3 + number * 3])
    let size = transcript.text.bytes.count
    let lower = size * Int(at) / 256
    let upper = min(size, lower + Int(length % 24))
    transcript.apply(ByteEdit(range: lower..<upper, replacement: Array(body.suffix(Int(taken % 24)))))
    let fresh = Transcript(Text(transcript.text.bytes))
    precondition(transcript.text.lines == fresh.text.lines)
    precondition(transcript.lines == fresh.lines && transcript.traits == fresh.traits)
    precondition(transcript.header == fresh.header && transcript.problems == fresh.problems)
    precondition(transcript.codings == fresh.codings && transcript.turnCounts == fresh.turnCounts)
  }
  check(transcript)
  return 0
}

private func check(_ transcript: Transcript) {
  let size = transcript.text.bytes.count
  var leaves = 0
  let tree = transcript.tree()
  for node in tree.nodes where node.count == 1 { leaves += Int(node.length) }
  precondition(leaves == size && tree.length == size)
  for problem in transcript.problems { precondition(!problem.range.isEmpty && problem.range.upperBound <= size) }
  for segment in transcript.codings.segments {
    let ranges = transcript.ranges(of: segment)
    precondition(ranges.content.upperBound <= size && ranges.startMark.contains(ranges.startCode.lowerBound))
    _ = transcript.isEmpty(segment)
  }
  let rendered = transcript.rendered()
  for form in [RenderedText.Form.export, .words] {
    for offset in rendered.bytes(form).indices {
      let source = rendered.source(of: offset..<offset + 1, in: form)
      precondition(source.upperBound <= size && rendered.offset(of: source.lowerBound, in: form) == offset)
    }
  }
  for turn in transcript.turns { precondition(turn.textRange.upperBound <= size) }
}
