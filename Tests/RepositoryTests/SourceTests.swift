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

  /// A room's face to the others says what it means.
  ///
  /// In the room of LSP's structures only what is Ordrett's to say is asked for: an initializer takes a structure's members
  /// or reads them, as `Readable` says, and what is a range or a URI by its name and its type is no more than that.
  @Test func whatOtherRoomsUseIsDocumented() async throws {
    let plain: Set<Substring> = ["init", "textDocument", "position", "range", "uri", "location"]
    var missing: [String] = []
    for path in try await Repository.files() where path.hasPrefix("Sources/") && path.hasSuffix(".swift") {
      let lines = try Repository.lines(path)
      let isProtocol = path.hasPrefix("Sources/LanguageServerProtocol/")
      for (index, line) in lines.enumerated() where !isDocumented(index, in: lines) {
        guard let (kind, name) = declaration(line), !(isProtocol && plain.contains(name)) else { continue }
        missing.append("\(path):\(index + 1): \(kind) \(name) has no doc comment.")
      }
    }
    Repository.report(missing)
  }

  @Test(arguments: [
    ("package struct Text: Sendable {", "Text"), ("  package static func parse(", "parse"),
    ("  package mutating func f() {}", "f"), ("package indirect enum Node {", "Node"),
    ("package func bytes<T>(of: T) {", "bytes"), ("  package static func == (one: A, other: A) -> Bool {", nil),
    ("  package init(_ bytes: [UInt8]) {", "init"), ("  package var count: Int { 1 }", "count"),
    ("  package private(set) var bytes: [UInt8]", "bytes"), ("  package subscript(key: String) -> Int {", "subscript"),
    ("package import JSON", nil), ("  struct Inner {", nil), ("  // package func gone()", nil),
    ("  package func write(to writer: inout Writer) {", nil), ("  package func hash(into hasher: inout Hasher) {", nil),
  ])
  func whatIsADeclaration(line: String, name: String?) {
    #expect(declaration(line[...])?.name == name?[...])
  }

  /// What a line declares for other rooms. What a protocol asks for is documented there, and operators say what they do.
  private func declaration(_ line: Substring) -> (kind: Substring, name: Substring)? {
    let words = line.split { " (:{[".contains($0) }
    let kinds: Set<Substring> = [
      "struct", "class", "enum", "protocol", "func", "actor", "var", "let", "init", "subscript", "typealias",
    ]
    let modifiers: Set<Substring> = [
      "static", "mutating", "borrowing", "consuming", "final", "indirect", "private", "fileprivate", "internal", "set)",
    ]
    guard words.first == "package", let kind = words.firstIndex(where: kinds.contains),
      words[1..<kind].allSatisfy(modifiers.contains)
    else { return nil }
    if ["init", "subscript"].contains(words[kind]) { return (words[kind], words[kind]) }
    guard kind + 1 < words.count else { return nil }
    let name = words[kind + 1].prefix { $0 != "<" }
    guard name.first.map({ $0.isLetter || $0 == "`" }) == true, !["hash", "next", "write", "check"].contains(name)
    else { return nil }
    return (words[kind], name)
  }

  private func isDocumented(_ index: Int, in lines: [Substring]) -> Bool {
    let above = lines[..<index].last { line in
      let line = line.drop { $0 == " " }
      return !line.hasPrefix("@") && !line.hasPrefix("#if")
    }
    return above.map { $0.drop { $0 == " " }.hasPrefix("///") } ?? false
  }
}
