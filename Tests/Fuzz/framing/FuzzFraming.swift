import LanguageServerProtocol

/// Messages come out the same however their bytes are split, and every message is one that can be answered.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFraming(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let whole = items(input, step: max(count, 1))
  precondition(whole == items(input, step: 1) && whole == items(input, step: Int(input.first ?? 0) + 2))
  precondition(items(messageHeader(length: count) + input, step: max(count, 1)) == [.message(input)])
  return 0
}

private func items(_ input: [UInt8], step: Int) -> [MessageDecoder.Item] {
  var decoder = MessageDecoder(limit: 1 << 16)
  var items: [MessageDecoder.Item] = []
  for start in stride(from: 0, to: input.count, by: step) {
    decoder.append(input[start..<min(start + step, input.count)])
    while let item = decoder.next() { items.append(item) }
  }
  return items
}
