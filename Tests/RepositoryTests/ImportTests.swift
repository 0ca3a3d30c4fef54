import Testing

/// SwiftPM does not hold layers: an import that a target does not declare builds as soon as something else has built the
/// module. So the table of rooms is held here.
struct ImportTests {
  /// What every room may import: the system's C library, and what the language itself brings.
  static let system: Set<Substring> = ["Glibc", "Musl", "Darwin", "Synchronization"]

  @Test func roomsImportWhatThePackageDeclares() async throws {
    let rooms = try PackageManifest.rooms()
    try #require(rooms["Notation"] == ["TextModel"], "The reading of Package.swift is out of date.")
    for path in try await Repository.files() where path.hasPrefix("Sources/") && path.hasSuffix(".swift") {
      let room = path.split(separator: "/")[1]
      let allowed = try #require(rooms[room], "\(path) is in no room of Package.swift.")
      for (module, line) in try imports(of: path) {
        #expect(
          allowed.contains(module) || Self.system.contains(module),
          "\(path):\(line): \(room) may not import \(module).")
      }
    }
  }

  @Test func whatIsDeclaredIsImported() async throws {
    var imported: [Substring: Set<Substring>] = [:]
    for path in try await Repository.files() where path.hasPrefix("Sources/") && path.hasSuffix(".swift") {
      imported[path.split(separator: "/")[1], default: []].formUnion(try imports(of: path).map(\.module))
    }
    for (room, declared) in try PackageManifest.rooms() {
      let unused = declared.subtracting(imported[room] ?? [])
      #expect(unused.isEmpty, "\(room) declares \(unused.sorted()) and imports none of it.")
    }
  }

  /// The rooms that the architecture names are those of the package, and what stands beside them is what they import.
  @Test func theArchitectureNamesTheSameRooms() throws {
    let rooms = try PackageManifest.rooms()
    var described: [Substring: Substring] = [:]
    for line in try Repository.lines("ARCHITECTURE.md") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.drop { $0 == " " } }
      guard cells.count >= 3, let name = quoted(cells[0]).first else { continue }
      described[name] = cells[2]
    }
    #expect(Set(rooms.keys).subtracting(described.keys).isEmpty)
    for (room, cell) in described {
      let named = Set(quoted(cell))
      guard let declared = rooms[room], cell.hasPrefix("`") else { continue }
      #expect(
        named == declared, "ARCHITECTURE.md says that \(room) imports \(named.sorted()), not \(declared.sorted()).")
    }
  }

  /// The words between backquotes.
  private func quoted(_ text: Substring) -> [Substring] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
      .map(\.element)
  }

  private func imports(of path: String) throws -> [(module: Substring, line: Int)] {
    try Repository.lines(path).enumerated().compactMap { index, line -> (module: Substring, line: Int)? in
      let words = line.split(separator: " ")
      guard let keyword = words.firstIndex(of: "import"), keyword + 1 < words.count,
        words[..<keyword].allSatisfy({ $0.hasPrefix("@") || $0 == "package" || $0 == "public" || $0 == "internal" })
      else { return nil }
      // `import struct Module.Name` names its module too.
      let name = words.last ?? ""
      return (name.split(separator: ".").first ?? name, index + 1)
    }
  }
}

/// Package.swift, as far as these tests need it.
enum PackageManifest {
  /// The rooms that are written in Swift, each with what it may import of this package.
  static func rooms() throws -> [Substring: Set<Substring>] {
    // What is added for fuzzing comes after the package and is no room.
    let text = try Repository.text("Package.swift").split(separator: "\nif isFuzzing", maxSplits: 1)[0]
    var rooms: [Substring: Set<Substring>] = [:]
    // Those at the level of the package's own list: what is built for fuzzing alone is no room.
    for opening in ["\n    room(", "\n    .executableTarget("] {
      var rest = text
      while let range = rest.firstRange(of: opening) {
        rest = rest[range.upperBound...]
        var depth = 1
        let end = rest.firstIndex { character in
          depth += character == "(" ? 1 : character == ")" ? -1 : 0
          return depth == 0
        }
        let declaration = rest[..<(end ?? rest.endIndex)]
        let strings = declaration.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
          .filter { $0.offset % 2 == 1 }.map(\.element)
        if let name = strings.first { rooms[name] = Set(strings.dropFirst()) }
      }
    }
    return rooms
  }
}
