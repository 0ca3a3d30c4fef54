import JSON

/// What is read as JSON is written and read again as the same; what a person may write is read by the lenient reader too.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJSON(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  if let value = try? JSON.parse(input) {
    let again = try? JSON.parse(value.bytes())
    // A number may lose digits once, and no more.
    precondition(again != nil && (again == value || again.map { (try? JSON.parse($0.bytes())) == $0 } == true))
    precondition((try? JSON.parseHandwritten(input)) != nil)
  }
  if let located = try? JSON.parseHandwritten(input) { precondition(located.range.upperBound <= count) }
  return 0
}
