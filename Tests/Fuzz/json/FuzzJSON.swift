import JSON

/// What is read as JSON is written and read again as the same; what a person may write is read by the lenient reader too.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJSON(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  if let value = try? JSON.parse(input) {
    precondition((try? JSON.parse(value.bytes())) == value)
    precondition((try? JSON.parseHandwritten(input)) != nil)
  }
  if let located = try? JSON.parseHandwritten(input) { precondition(located.range.upperBound <= count) }
  return 0
}
