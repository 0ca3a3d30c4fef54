import Testing

/// What holds of every source file.
struct SourceTests {
  @Test func filesCanBeReadAtOneSitting() async throws {
    for path in try await Repository.files() where path.hasSuffix(".swift") {
      let count = try Repository.lines(path).count
      #expect(count <= 600, "\(path) has \(count) lines; it may hold two things.")
    }
  }

  /// A sentence that nobody says is one more to translate.
  @Test func everyMessageIsSaidSomewhere() async throws {
    let catalogue = "Sources/Messages/"
    let ids = try Repository.lines(catalogue + "MessageID.swift").flatMap { line in
      line.hasPrefix("  case ") ? line.dropFirst(7).split { $0 == "," || $0 == " " } : []
    }
    try #require(ids.count > 100)
    var said: Set<Substring> = []
    for path in try await Repository.files()
    where path.hasPrefix("Sources/") && path.hasSuffix(".swift") && !path.hasPrefix(catalogue) {
      for line in try Repository.lines(path) {
        for piece in line.split(separator: ".", omittingEmptySubsequences: false).dropFirst() {
          said.insert(piece.prefix { $0.isLetter || $0.isNumber })
        }
      }
    }
    let silent = ids.filter { !said.contains($0) }
    #expect(silent.isEmpty, "Nothing says \(silent).")
  }

  /// A room's face to the others says what it means: its types, and the functions that do more than their name says.
  ///
  /// In `LanguageServerProtocol` the names are the specification's, which explains them.
  @Test func whatOtherRoomsUseIsDocumented() async throws {
    var missing: [String] = []
    for path in try await Repository.files()
    where path.hasPrefix("Sources/") && path.hasSuffix(".swift") && !path.contains("/LanguageServerProtocol/") {
      let lines = try Repository.lines(path)
      let documented = Set(
        lines.indices.filter { isDocumented($0, in: lines) }.compactMap { declaration(lines[$0])?.name })
      for (index, line) in lines.enumerated() where !isDocumented(index, in: lines) {
        guard let (kind, name) = declaration(line) else { continue }
        // What one of several functions of a name says holds for the others; an inner type is explained with the outer.
        let isClear = kind == "func" ? documented.contains(name) || length(index, in: lines) < 6 : line.first == " "
        if !isClear { missing.append("\(path):\(index + 1): \(kind) \(name) has no doc comment.") }
      }
    }
    Repository.report(missing)
  }

  @Test(arguments: [
    ("package struct Text: Sendable {", "Text"), ("  package static func parse(", "parse"),
    ("  package mutating func f() {}", "f"), ("package indirect enum Node {", "Node"),
    ("package func bytes<T>(of: T) {", "bytes"), ("  package static func == (one: A, other: A) -> Bool {", nil),
    ("  package init(_ bytes: [UInt8]) {", nil), ("  package var count: Int { 1 }", nil), ("package import JSON", nil),
    ("  struct Inner {", nil), ("  // package func gone()", nil),
    ("  package func write(to writer: inout Writer) {", nil),
  ])
  func whatIsADeclaration(line: String, name: String?) {
    #expect(declaration(line[...])?.name == name?[...])
  }

  /// A type or function for other rooms that a line declares. What a protocol asks for is documented there.
  private func declaration(_ line: Substring) -> (kind: Substring, name: Substring)? {
    let words = line.split { $0 == " " || $0 == "(" || $0 == "<" || $0 == ":" }
    guard words.first == "package",
      let kind = words.firstIndex(where: { ["struct", "class", "enum", "protocol", "func", "actor"].contains($0) }),
      words[1..<kind].allSatisfy({ ["static", "mutating", "borrowing", "consuming", "final", "indirect"].contains($0) }
      ),
      kind + 1 < words.count, !["==", "hash", "next", "write", "check"].contains(words[kind + 1]),
      words[kind + 1].first?.isLetter == true
    else { return nil }
    return (words[kind], words[kind + 1])
  }

  private func isDocumented(_ index: Int, in lines: [Substring]) -> Bool {
    let above = lines[..<index].last { line in
      let line = line.drop { $0 == " " }
      return !line.hasPrefix("@") && !line.hasPrefix("#if")
    }
    return above.map { $0.drop { $0 == " " }.hasPrefix("///") } ?? false
  }

  /// How many lines a declaration has, to the brace that stands under its start.
  private func length(_ index: Int, in lines: [Substring]) -> Int {
    if lines[index].hasSuffix("}") { return 1 }
    let end = lines[index].prefix { $0 == " " } + "}"
    return (lines[index...].firstIndex { $0 == end } ?? index) - index + 1
  }
}
