internal import JSON
internal import LanguageServerProtocol
internal import Messages
internal import ProjectFiles
internal import TextModel

/// An editor's session with the server on one interview, which prints what the server answers.
struct DemoSession {
  private let client: LanguageClient
  private let folder: String
  private let uri: DocumentURI
  private let name: String
  private let paint: Paint
  private let session: Session
  private let encoding: PositionEncoding
  private var text: Text
  private var findings: [JSON.Value] = []

  private static let width = 78
  private static let listed = 10

  private var output: Output { session.output }
  private var language: Language { session.language }

  /// Starts the server and opens the interview.
  init(server: String, folder: String, interview: String, paint: Paint, session: Session) throws(LanguageClient.Failure)
  {
    self.folder = folder
    self.paint = paint
    self.session = session
    name = interview
    let path = Path.join(folder, interview)
    uri = DocumentURI(path: path)
    do throws(FileError) {
      text = Text(try Files.read(path))
    } catch {
      throw LanguageClient.Failure(words: error.message().text(in: session.language))
    }
    session.output.line(MessageID.demoStarting.wording[session.language])
    session.output.flush()
    let started = ContinuousClock.now
    client = try LanguageClient(executable: server)
    let answer = try client.request(
      "initialize",
      [
        "processId": nil, "clientInfo": ["name": "ordrett demo"], "locale": .string(session.language.rawValue),
        "rootUri": .string(DocumentURI(path: folder).string),
        "capabilities": [
          "general": ["positionEncodings": ["utf-8", "utf-16"]],
          "textDocument": [
            "hover": ["contentFormat": ["plaintext"]],
            "completion": ["completionItem": ["documentationFormat": ["plaintext"], "labelDetailsSupport": true]],
            "publishDiagnostics": ["relatedInformation": true],
          ],
        ],
      ])
    let milliseconds = Self.milliseconds(since: started)
    session.output.line(Message(.demoAnswered, milliseconds).text(in: session.language))
    encoding = answer["capabilities"]?["positionEncoding"]?.string.flatMap(PositionEncoding.init(rawValue:)) ?? .utf16
    try client.notify("initialized", [:])
    try client.notify(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": .string(uri.string), "languageId": "ordrett", "version": 1,
          "text": .string(text.string(0..<text.bytes.count)),
        ]
      ])
  }

  // MARK: What is shown

  mutating func showFindings() throws(LanguageClient.Failure) {
    findings = try client.nextDiagnostics(of: uri)
    if findings.isEmpty { return heading(Message(.demoNoFindings, name)) }
    heading(Message(.demoFindings, name))
    for (number, finding) in findings.prefix(Self.listed).enumerated() {
      if number > 0 { output.line() }
      show(finding)
    }
    showMore(findings.count)
  }

  private func show(_ finding: JSON.Value) {
    guard let range = range(finding["range"]) else { return }
    let color: Paint.Color =
      switch finding["severity"]?.integer {
      case 1: .boldRed
      case 2: .boldYellow
      case 3: .boldBlue
      default: .boldCyan
      }
    let excerpt = Excerpt(text, range)
    let number = String(text.lines.line(at: range.lowerBound) + 1)
    let margin = String(repeating: " ", count: max(5 - number.count, 0))
    output.painted(
      paint(.faint, margin + number + " | ") + excerpt.before + paint(color, excerpt.marked) + excerpt.after)
    let space = String(repeating: " ", count: excerpt.column)
    output.painted(paint(.faint, "      | ") + space + paint(color, String(repeating: "^", count: excerpt.width)))
    let rule = finding["code"]?.string.map { " [\($0)]" } ?? ""
    for line in wrapped((finding["message"]?.string ?? "") + rule, to: Self.width - 8) {
      output.line("        " + line)
    }
  }

  /// - Parameters:
  ///   - place: the text at whose start somebody types.
  ///   - typed: how much of it they have typed.
  func showCompletion(at place: String, typed: String) throws(LanguageClient.Failure) {
    guard let start = offset(of: place) else { return }
    let position = start + typed.utf8.count
    let answer = try client.request("textDocument/completion", parameters(at: position))
    let items = answer["items"]?.array ?? answer.array ?? []
    heading(Message(.demoCompletion, typed, lineNumber(start)))
    let shown = items.sorted { Self.order($0) < Self.order($1) }.prefix(Self.listed)
    let left = shown.compactMap { $0["label"]?.string.map { DisplayWidth.width(of: $0) } }.max() ?? 0
    for item in shown {
      let label = item["label"]?.string ?? ""
      let padding = String(repeating: " ", count: left - DisplayWidth.width(of: label) + 2)
      let words = item["labelDetails"]?["description"]?.string ?? item["detail"]?.string ?? ""
      let detail = wrapped(words, to: max(Self.width - left - 4, 20)).first ?? ""
      output.painted("  " + paint(.bold, Printable.text(label)) + padding + paint(.faint, detail))
    }
    showMore(items.count)
  }

  /// As editors sort: LSP 3.17, `sortText`, else the label.
  private static func order(_ item: JSON.Value) -> String {
    item["sortText"]?.string ?? item["label"]?.string ?? ""
  }

  func showHover(at place: String) throws(LanguageClient.Failure) {
    guard let start = offset(of: place) else { return }
    let answer = try client.request("textDocument/hover", parameters(at: start + 2))
    heading(Message(.demoHover, place, lineNumber(start)))
    let contents = answer["contents"]
    let words = contents?["value"]?.string ?? contents?.string ?? ""
    for paragraph in words.split(separator: "\n", omittingEmptySubsequences: false) {
      // An indented line, such as one of a list, stays where it is.
      let indent = paragraph.prefix { $0 == " " }
      let lines = wrapped(String(paragraph), to: Self.width - 4)
      for line in lines.isEmpty ? [""] : lines { output.painted(paint(.faint, "  | ") + indent + line) }
    }
  }

  func showDefinition(of code: String) throws(LanguageClient.Failure) {
    guard let start = offset(of: "{+" + code) else { return }
    let answer = try client.request("textDocument/definition", parameters(at: start + 2))
    heading(Message(.demoDefinition, code))
    show(answer.array ?? [answer])
  }

  func showReferences(of code: String) throws(LanguageClient.Failure) {
    guard let start = offset(of: "{+" + code) else { return }
    guard case .object(var object) = parameters(at: start + 2) else { return }
    object["context"] = ["includeDeclaration": false]
    let answer = try client.request("textDocument/references", .object(object))
    heading(Message(.demoReferences, code))
    show(answer.array ?? [])
  }

  /// Places, each with its line.
  private func show(_ places: [JSON.Value]) {
    var rows: [(place: String, text: Text, offset: Int)] = []
    for place in places.prefix(Self.listed) {
      guard let name = (place["uri"] ?? place["targetUri"])?.string, let path = DocumentURI(name).path,
        let bytes = try? Files.read(path)
      else { continue }
      let text = Text(bytes)
      guard let range = range(place["range"] ?? place["targetSelectionRange"], in: text) else { continue }
      let line = text.lines.line(at: range.lowerBound)
      rows.append((Path.relative(path, to: folder) + ":\(line + 1)", text, Self.words(after: range, in: text)))
    }
    let left = rows.map { DisplayWidth.width(of: $0.place) }.max() ?? 0
    for row in rows {
      let padding = String(repeating: " ", count: left - DisplayWidth.width(of: row.place) + 2)
      let words = Excerpt.rest(of: row.text, from: row.offset, columns: Self.width - left - 4)
      output.painted("  " + row.place + padding + paint(.faint, words))
    }
    showMore(places.count)
  }

  /// Where the words begin that a mark stands before; where there is no mark, what was pointed at.
  private static func words(after range: Range<Int>, in text: Text) -> Int {
    let line = text.contentRange(ofLine: text.lines.line(at: range.lowerBound))
    let rest = text.bytes[min(range.upperBound, line.upperBound)..<line.upperBound]
    guard let brace = rest.firstIndex(of: UInt8(ascii: "}")),
      text.bytes[line.lowerBound..<range.lowerBound].contains(UInt8(ascii: "{"))
    else { return range.lowerBound }
    return brace + 1
  }

  /// Replaces a word as a person would, and tells what became of the findings.
  mutating func mend(_ word: String, by other: String) throws(LanguageClient.Failure) {
    guard let start = offset(of: word) else { return }
    let range = start..<start + word.utf8.count
    let line = lineNumber(start)
    let before = findings.count
    let seen = client.publicationCount(of: uri)
    let started = ContinuousClock.now
    try client.notify(
      "textDocument/didChange",
      [
        "textDocument": ["uri": .string(uri.string), "version": 2],
        "contentChanges": [["range": positions(range), "text": .string(other)]],
      ])
    findings = try client.nextDiagnostics(of: uri, after: seen)
    let milliseconds = Self.milliseconds(since: started)
    text.apply(ByteEdit(range: range, text: other))
    heading(Message(.demoEdit, line))
    let excerpt = Excerpt(text, start..<start + other.utf8.count)
    let margin = String(repeating: " ", count: max(5 - line.count, 0))
    output.painted(
      paint(.faint, margin + line + " | ") + excerpt.before + paint(.green, excerpt.marked) + excerpt.after)
    let counts = Message(.demoFindingsLeft, String(before), String(findings.count), milliseconds)
    output.line("  " + counts.text(in: language))
  }

  func end() throws(LanguageClient.Failure) {
    guard try client.end() == 0 else { throw LanguageClient.Failure(words: "exit") }
  }

  // MARK: Helpers

  private func heading(_ message: Message) {
    output.line()
    output.painted(paint(.bold, message.text(in: language)))
    output.flush()
  }

  private func showMore(_ count: Int) {
    guard count > Self.listed else { return }
    output.painted("  " + paint(.faint, Message(.reportMore, String(count - Self.listed)).text(in: language)))
  }

  private func wrapped(_ words: String, to width: Int) -> [String] {
    DisplayWidth.wrap(Printable.text(words), to: width)
  }

  /// Where a piece of text stands first in the interview.
  private func offset(of piece: String) -> Int? {
    let wanted = Array(piece.utf8)
    let bytes = text.bytes
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return nil }
    return (0...bytes.count - wanted.count).first { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
  }

  private func lineNumber(_ offset: Int) -> String { String(text.lines.line(at: offset) + 1) }

  private func parameters(at offset: Int) -> JSON.Value {
    ["textDocument": ["uri": .string(uri.string)], "position": positions(offset..<offset)["start"] ?? .null]
  }

  private func positions(_ range: Range<Int>) -> JSON.Value {
    var converter = PositionConverter(text, encoding)
    func value(_ position: Position) -> JSON.Value {
      ["line": .integer(position.line), "character": .integer(position.column)]
    }
    let positions = converter.positions(of: range)
    return ["start": value(positions.lowerBound), "end": value(positions.upperBound)]
  }

  /// The bytes of an LSP range; `nil` where it is none.
  private func range(_ value: JSON.Value?, in other: Text? = nil) -> Range<Int>? {
    func position(_ key: String) -> Position? {
      guard let line = value?[key]?["line"]?.integer, let column = value?[key]?["character"]?.integer else {
        return nil
      }
      return Position(line: line, column: column)
    }
    guard let start = position("start"), let end = position("end"), start <= end else { return nil }
    return PositionConverter(other ?? text, encoding).range(of: start..<end)
  }

  private static func milliseconds(since start: ContinuousClock.Instant) -> String {
    let tenths = (ContinuousClock.now - start) / .microseconds(100)
    return tenths < 100 ? "\(Int(tenths) / 10).\(Int(tenths) % 10)" : String(Int(tenths) / 10)
  }
}
