import LanguageServerProtocol
import Testing

/// What the decoder makes of a stream that comes in portions.
private func items(_ portions: [[UInt8]], limit: Int = 1000) -> [MessageDecoder.Item] {
  var decoder = MessageDecoder(limit: limit)
  var items: [MessageDecoder.Item] = []
  for portion in portions {
    decoder.append(portion[...])
    while let item = decoder.next() { items.append(item) }
  }
  return items
}

/// The stream as one portion, byte by byte, and cut in two at every place: always the same.
private func check(_ stream: String, _ expected: [MessageDecoder.Item], _ location: SourceLocation = #_sourceLocation) {
  let bytes = Array(stream.utf8)
  #expect(items([bytes]) == expected, sourceLocation: location)
  #expect(items(bytes.map { [$0] }) == expected, sourceLocation: location)
  for cut in bytes.indices {
    #expect(items([Array(bytes[..<cut]), Array(bytes[cut...])]) == expected, "cut at \(cut)", sourceLocation: location)
  }
}

private func message(_ text: String) -> MessageDecoder.Item { .message(Array(text.utf8)) }

@Suite struct MessageFramingTests {
  @Test(arguments: [
    "Content-Length: 2\r\n\r\n{}", "content-length:2\r\n\r\n{}", "CONTENT-LENGTH:   2  \r\n\r\n{}",
    "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2\r\n\r\n{}",
    "Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=utf8\r\n\r\n{}",
    "X-Other: 7\r\ncOnTeNt-LeNgTh: 2\r\n\r\n{}", "no header\r\nContent-Length: 2\r\n\r\n{}",
    "\u{FEFF}Content-Length: 2\r\n\r\n{}", "Content-Length: 2\n\n{}",
    "Content-Length: 3\r\nContent-Length: 2\r\n\r\n{}",
  ])
  func headers(stream: String) {
    check(stream, [message("{}")])
    check(stream + stream + stream, [message("{}"), message("{}"), message("{}")])
  }

  @Test func lengthCountsBytes() {
    check("Content-Length: 8\r\n\r\n\"å😀\"Content-Length: 0\r\n\r\n", [message("\"å😀\""), message("")])
  }

  @Test(
    arguments: [
      ("Content-Length: -5\r\n\r\n{}", .invalidLength), ("Content-Length: two\r\n\r\n{}", .invalidLength),
      ("Content-Length:\r\n\r\n{}", .invalidLength), ("Content-Length: 2 2\r\n\r\n{}", .invalidLength),
      ("Content-Length: 0x2\r\n\r\n{}", .invalidLength), ("Content-Type: a\r\n\r\n{}", .missingLength),
      ("\r\n{}", .missingLength), ("Content-Length: 1001\r\n\r\n{}", .tooLong),
      ("Content-Length: 99999999999999999999999999\r\n\r\n{}", .tooLong),
      ("Content-Length: 9223372036854775807\r\n\r\n{}", .tooLong),
    ] as [(String, MessageDecoder.FramingError)])
  func oneBrokenMessageDoesNotTakeTheNextAlong(stream: String, error: MessageDecoder.FramingError) {
    let good = "Content-Length: 2\r\n\r\n[]"
    check(good + stream + good + good, [message("[]"), .failure(error), message("[]"), message("[]")])
  }

  /// A stream without a line end is given up, not kept.
  @Test(arguments: [1, 1000, 100_000])
  func endlessHeader(portion: Int) {
    let stream = Array(String(repeating: "x", count: 100_000).utf8) + Array("Content-Length: 2\r\n\r\n[]".utf8)
    let portions = stride(from: 0, to: stream.count, by: portion).map { start in
      Array(stream[start..<min(start + portion, stream.count)])
    }
    #expect(items(portions) == [.failure(.headerTooLong), message("[]")])
  }

  @Test func manySmallMessagesInOnePortion() {
    let stream = Array(repeating: "Content-Length: 2\r\n\r\n{}", count: 20_000).joined()
    #expect(items([Array(stream.utf8)]) == Array(repeating: message("{}"), count: 20_000))
  }

  @Test func headerGoesBeforeTheContent() {
    #expect(messageHeader(length: 17) == Array("Content-Length: 17\r\n\r\n".utf8))
    check(String(decoding: messageHeader(length: 3) + Array("123".utf8), as: UTF8.self), [message("123")])
  }
}
