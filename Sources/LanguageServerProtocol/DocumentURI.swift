/// The name of a document: LSP 3.17's `DocumentUri`, a URI by RFC 3986.
///
/// Clients escape the same name differently (`file:///c%3A/a` and `file:///C:/a`, `é` and `%C3%A9`); such names are
/// equal here, and each keeps the spelling in which it came, since clients compare what they get back byte by byte.
/// Nothing is normalised: a name in decomposed letters is another than one in composed letters, as it is on disk.
package struct DocumentURI: Sendable {
  /// The URI as it came, or as ``init(path:)`` wrote it.
  package let string: String
  /// The URI with every escape resolved: what two spellings of one name have in common.
  private let resolved: [UInt8]

  /// A URI as a client wrote it. Any text will do; what is no URI has no path.
  package init(_ string: String) {
    self.string = string
    resolved = Self.resolve(string)
  }

  /// The `file:` URI of an absolute path.
  package init(path: String) {
    var uri = "file://"
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = Array("0123456789ABCDEF".unicodeScalars)
        uri.unicodeScalars.append(contentsOf: ["%", digits[Int(byte >> 4)], digits[Int(byte & 15)]])
      }
    }
    self.init(uri)
  }

  /// The scheme in small letters, `file` or `untitled` for instance; empty where there is none.
  package var scheme: String {
    guard let colon = resolved.firstIndex(where: { !Self.isLetter($0) }), resolved[colon] == UInt8(ascii: ":") else {
      return ""
    }
    return String(decoding: resolved[..<colon], as: UTF8.self)
  }

  /// The absolute path of a `file:` URI on this machine; `nil` for another scheme, another machine, a relative path, a
  /// path with a NUL in it, or one that is not UTF-8.
  ///
  /// A `?` or `#` that stands bare belongs to the name: no client sends a query or a fragment with a document, but
  /// some do not escape.
  package var path: String? {
    guard scheme == "file" else { return nil }
    var path = resolved.dropFirst("file:".utf8.count)
    if path.starts(with: "//".utf8) {
      path = path.dropFirst(2)
      guard let slash = path.firstIndex(of: UInt8(ascii: "/")) else { return nil }
      let host = path[..<slash]
      guard host.isEmpty || host.elementsEqual("localhost".utf8) else { return nil }
      path = path[slash...]
    }
    guard path.first == UInt8(ascii: "/"), !path.contains(0) else { return nil }
    // `/c:/…` is a path of another system; here it is only carried.
    return String(validating: path, as: UTF8.self)
  }

  /// The last part of the name, escapes resolved: `a b.ordrett` of `file:///x/a%20b.ordrett`.
  package var lastComponent: String {
    let start = resolved.lastIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }
    return String(decoding: resolved[(start.map { $0 + 1 } ?? 0)...], as: UTF8.self)
  }

  private static func resolve(_ string: String) -> [UInt8] {
    let bytes = Array(string.utf8)
    var resolved: [UInt8] = []
    resolved.reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "%"), offset + 2 < bytes.count, let high = digit(bytes[offset + 1]),
        let low = digit(bytes[offset + 2])
      {
        resolved.append(high << 4 | low)
        offset += 3
      } else {
        resolved.append(bytes[offset])
        offset += 1
      }
    }
    lowercaseScheme(&resolved)
    lowercaseDrive(&resolved)
    return resolved
  }

  private static func lowercaseScheme(_ uri: inout [UInt8]) {
    guard let colon = uri.firstIndex(where: { !isLetter($0) }), uri[colon] == UInt8(ascii: ":") else { return }
    for index in 0..<colon { uri[index] = lowercase(uri[index]) }
  }

  /// `file:///C:/` is `file:///c:/`.
  private static func lowercaseDrive(_ uri: inout [UInt8]) {
    let drive = "file:///".utf8.count
    guard uri.starts(with: "file:///".utf8), uri.count > drive + 1, uri[drive + 1] == UInt8(ascii: ":") else { return }
    uri[drive] = lowercase(uri[drive])
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

extension DocumentURI: Hashable {
  package static func == (left: Self, right: Self) -> Bool { left.resolved == right.resolved }
  package func hash(into hasher: inout Hasher) { hasher.combine(resolved) }
}
