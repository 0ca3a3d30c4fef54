/// A table of fields between separators: RFC 4180, as Excel and LibreOffice write it in Norway too.
///
/// Records end with CRLF, LF or CR; a field may stand in quotes, where `""` is a quote and everything else is itself.
/// A quote inside a field that does not begin with one is a letter like another. Every byte keeps its place.
struct SeparatedValues {
  struct Field: Equatable {
    /// Bytes of the file, the quotes included.
    var range: Range<Int>
    var isQuoted = false
  }

  struct Record {
    /// From 1, where it begins: a quoted field may hold line breaks.
    var line: Int
    var fields: [Field]
    /// Without the line break.
    var range: Range<Int> { (fields.first?.range.lowerBound ?? 0)..<(fields.last?.range.upperBound ?? 0) }
  }

  enum Fault: Equatable {
    case unclosedQuote
    /// Something stands between a closing quote and the separator.
    case textAfterQuote
  }

  let bytes: [UInt8]
  let separator: UInt8
  private(set) var records: [Record] = []
  private(set) var faults: [(line: Int, range: Range<Int>, fault: Fault)] = []

  /// - Parameter bytes: UTF-8. A byte-order mark, and a first line `sep=;` as Excel knows it, belong to no record.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 1
    let mark = Array("sep=".utf8)
    if bytes[start...].starts(with: mark), start + 4 < bytes.count, !Self.isBreak(bytes[start + 4]) {
      separator = bytes[start + 4]
      start += 5
      while start < bytes.count, !Self.isBreak(bytes[start]) { start += 1 }
      start = Self.afterBreak(bytes, start)
      line = 2
    } else {
      separator = Self.commonest(in: bytes, from: start)
    }
    read(from: start, line)
  }

  /// What a field holds.
  func text(_ field: Field) -> String {
    guard field.isQuoted else { return String(decoding: bytes[field.range], as: UTF8.self) }
    var content: [UInt8] = []
    var offset = field.range.lowerBound + 1
    while offset < field.range.upperBound {
      if bytes[offset] == Self.quote {
        offset += 1
        // A quote alone closes the field; what stands behind it is an error, and is kept.
        guard offset < field.range.upperBound, bytes[offset] == Self.quote else {
          content += bytes[offset..<field.range.upperBound]
          break
        }
      }
      content.append(bytes[offset])
      offset += 1
    }
    return String(decoding: content, as: UTF8.self)
  }

  /// A field as it is to be written.
  static func field(_ text: String, separator: UInt8) -> [UInt8] {
    let bytes = Array(text.utf8)
    let isPlain = !bytes.contains { $0 == separator || $0 == quote || isBreak($0) }
    if isPlain, bytes.first != 0x20, bytes.last != 0x20 { return bytes }
    return [quote] + bytes.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
  }

  private mutating func read(from start: Int, _ firstLine: Int) {
    var offset = start
    var line = firstLine
    var record = Record(line: line, fields: [])
    while offset < bytes.count {
      let field = readField(&offset, &line)
      record.fields.append(field)
      if offset < bytes.count, bytes[offset] == separator {
        offset += 1
        // A separator at the very end has an empty field behind it.
        if offset == bytes.count { record.fields.append(Field(range: offset..<offset)) }
        continue
      }
      records.append(record)
      offset = Self.afterBreak(bytes, offset)
      line += 1
      record = Record(line: line, fields: [])
    }
    if !record.fields.isEmpty { records.append(record) }
  }

  /// Reads to the separator or line break that ends a field.
  private mutating func readField(_ offset: inout Int, _ line: inout Int) -> Field {
    let start = offset
    let firstLine = line
    guard bytes[offset] == Self.quote else {
      while offset < bytes.count, bytes[offset] != separator, !Self.isBreak(bytes[offset]) { offset += 1 }
      return Field(range: start..<offset)
    }
    offset += 1
    var isClosed = false
    while offset < bytes.count, !isClosed {
      if bytes[offset] == Self.quote {
        if offset + 1 < bytes.count, bytes[offset + 1] == Self.quote { offset += 2 } else { isClosed = true }
      } else {
        let next = Self.isBreak(bytes[offset]) ? Self.afterBreak(bytes, offset) : offset + 1
        if Self.isBreak(bytes[offset]) { line += 1 }
        offset = next
      }
    }
    guard isClosed else {
      offset = bytes.count
      faults.append((firstLine, start..<offset, .unclosedQuote))
      return Field(range: start..<offset, isQuoted: true)
    }
    offset += 1
    let end = offset
    while offset < bytes.count, bytes[offset] != separator, !Self.isBreak(bytes[offset]) { offset += 1 }
    if bytes[end..<offset].contains(where: { $0 != 0x20 }) {
      faults.append((firstLine, start..<offset, .textAfterQuote))
    }
    return Field(range: start..<offset, isQuoted: true)
  }

  /// The separator that the first line has most of; a comma where it has none.
  private static func commonest(in bytes: [UInt8], from start: Int) -> UInt8 {
    var counts = (comma: 0, semicolon: 0, tab: 0)
    var isQuoted = false
    for byte in bytes[start...] {
      if byte == quote { isQuoted.toggle() }
      if isQuoted { continue }
      if isBreak(byte) { break }
      switch byte {
      case UInt8(ascii: ","): counts.comma += 1
      case UInt8(ascii: ";"): counts.semicolon += 1
      case 0x09: counts.tab += 1
      default: break
      }
    }
    if counts.semicolon > max(counts.comma, counts.tab) { return UInt8(ascii: ";") }
    return counts.tab > counts.comma ? 0x09 : UInt8(ascii: ",")
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static func afterBreak(_ bytes: [UInt8], _ offset: Int) -> Int {
    guard offset < bytes.count else { return offset }
    return bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? offset + 2 : offset + 1
  }

  private static let quote = UInt8(ascii: "\"")
}
