import Project

/// One file of patterns for what git is to pass over: gitignore(5).
struct GitIgnore {
  private struct Rule {
    var glob: Glob
    /// The pattern holds a slash: it is about the whole path below the file's folder, not about a name anywhere.
    var isAnchored: Bool
    var isFolderOnly: Bool
    var isException: Bool
  }

  private var rules: [Rule] = []

  /// A file that cannot be read has no patterns.
  init(reading path: String) {
    self.init((try? Files.read(path, limit: 1 << 20)) ?? [])
  }

  init(_ bytes: [UInt8]) {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    rules = bytes.split(separator: 0x0A).compactMap(Self.rule)
  }

  /// Whether something is to be passed over, by the last pattern that it matches; `nil` where it matches none.
  ///
  /// - Parameter path: relative to the file's folder.
  func verdict(_ path: String, isFolder: Bool) -> Bool? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    for rule in rules.reversed() where isFolder || !rule.isFolderOnly {
      if rule.glob.matches(rule.isAnchored ? path : name) { return !rule.isException }
    }
    return nil
  }

  private static func rule(_ line: ArraySlice<UInt8>) -> Rule? {
    var line = line
    if line.last == 0x0D { line.removeLast() }
    // Spaces at the end go, unless a backslash stands before them.
    while line.last == 0x20, line.dropLast().last != UInt8(ascii: "\\") { line.removeLast() }
    guard let first = line.first, first != UInt8(ascii: "#") else { return nil }
    let isException = first == UInt8(ascii: "!")
    if isException { line.removeFirst() }
    var isFolderOnly = false
    if line.last == UInt8(ascii: "/") {
      isFolderOnly = true
      line.removeLast()
    }
    if line.isEmpty { return nil }
    let isAnchored = line.contains(UInt8(ascii: "/"))
    // Braces are letters here.
    let braces = Array("{},".utf8)
    var pattern: [UInt8] = []
    var isEscaped = false
    for byte in line {
      if braces.contains(byte), !isEscaped { pattern.append(UInt8(ascii: "\\")) }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      pattern.append(byte)
    }
    let glob = Glob(String(decoding: pattern, as: UTF8.self))
    return Rule(glob: glob, isAnchored: isAnchored, isFolderOnly: isFolderOnly, isException: isException)
  }
}
