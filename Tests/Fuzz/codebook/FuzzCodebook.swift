import Notation
import TextModel

/// What holds of a codebook whatever its bytes are.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCodebook(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let codebook = Codebook(Text(input))
  let tree = codebook.tree()
  var leaves = 0
  for node in tree.nodes where node.count == 1 { leaves += Int(node.length) }
  precondition(leaves == count && tree.length == count)
  for problem in codebook.problems { precondition(problem.range.upperBound <= count) }
  for (number, entry) in codebook.entries.enumerated() {
    precondition(entry.range.upperBound <= count && entry.range.contains(entry.headingRange.lowerBound))
    precondition(entry.parent.map { $0 < number } ?? true)
    for attribute in entry.attributes { precondition(attribute.range.upperBound <= count) }
    precondition(codebook.entry(at: entry.headingRange.lowerBound) == number)
    if number < 50, !entry.id.isEmpty {
      precondition(codebook.entries(named: codebook.reference(of: number)).contains(number))
    }
  }
  return 0
}
