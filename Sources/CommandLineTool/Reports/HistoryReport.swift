internal import EditorFeatures
internal import JSON
internal import Messages

/// The history of a codebook, told to a person, or to the program in which they write about it.
struct HistoryReport {
  enum Format: String, CaseIterable {
    case text, markdown, csv, json
  }

  let history: CodebookHistory
  let language: Language

  func write(_ format: Format, to output: Output) {
    switch format {
    case .text: writeText(to: output)
    case .markdown: writeMarkdown(to: output)
    case .csv: writeCSV(to: output)
    case .json: writeJSON(to: output)
    }
  }

  /// The kinds of change, in the order in which they are counted, with their words.
  private static let kinds: [(action: String, words: MessageID)] = [
    ("merge", .codesKindMerge), ("delete", .codesKindDelete), ("split", .codesKindSplit), ("move", .codesKindMove),
    ("rename", .codesKindRename), ("promote", .codesKindPromote), ("retire", .codesKindRetire),
  ]

  private func words(_ id: MessageID, _ arguments: String...) -> String {
    Message(id, arguments: arguments).text(in: language)
  }

  private func kind(_ change: CodebookHistory.Change) -> String {
    let kind = Self.kinds.first { $0.action == change.line.action }
    // What a later version has noted is called by its name.
    return (kind.map { words($0.words) } ?? change.line.action) + (change.stands ? "" : "*")
  }

  /// Sentences: so many at the start, what has become of them, so many now; and where that does not add up, why.
  private var summary: [String] {
    var sentences: [String] = []
    let counts: [String] = Self.kinds.compactMap { action, words in
      let count = history.count(action)
      if count == 0 { return nil }
      guard action == "split" else { return "\(count) \(self.words(words))" }
      let new = history.changes.reduce(0) { $0 + ($1.stands ? $1.line.newCodes.count : 0) }
      return self.words(.codesSplitInto, String(count), String(new))
    }
    let list = counts.joined(separator: ", ")
    sentences.append(
      counts.isEmpty
        ? words(.codesHistoryNone, String(history.now))
        : words(.codesHistory, String(history.atStart), list, String(history.now)))
    if history.themes > 0 { sentences.append(words(.codesThemes, String(history.themes))) }
    if history.retired > 0 { sentences.append(words(.codesOutOfUse, String(history.retired))) }
    let unexplained = history.unexplained
    if unexplained != 0 {
      sentences.append(
        words(unexplained > 0 ? .codesCame : .codesWent, String(unexplained.magnitude)))
    }
    let gone = history.changes.count { !$0.stands }
    if gone > 0 { sentences.append(words(.codesNotThere, String(gone))) }
    return sentences
  }

  // MARK: Text

  private func writeText(to output: Output) {
    for change in history.changes {
      let line = change.line
      let codes = line.to.isEmpty ? line.from : "\(line.from) → \(line.to)"
      let reason = line.reason.isEmpty ? "" : ": " + line.reason
      let segments = words(.symbolSegments, String(line.segments))
      output.line("\(line.date)  \(line.author)  \(kind(change))  \(codes)  (\(segments))\(reason)")
    }
    for sentence in summary { output.line(sentence) }
  }

  // MARK: Markdown

  /// A paragraph, a table of months with only the columns in which something stands, and a table of all changes.
  private func writeMarkdown(to output: Output) {
    let lines = history.changes.map(\.line)
    var paragraph = summary
    if let first = lines.first, let last = lines.last {
      var authors: [(name: String, count: Int)] = []
      for line in lines {
        if let known = authors.firstIndex(where: { $0.name == line.author }) {
          authors[known].count += 1
        } else {
          authors.append((line.author, 1))
        }
      }
      let names = authors.map { "\($0.name) (\($0.count))" }.joined(separator: ", ")
      paragraph.insert(words(.codesPeriod, first.date, last.date, String(lines.count), names), at: 0)
    }
    output.line(paragraph.map(Self.escaped).joined(separator: " "))
    guard !lines.isEmpty else { return }
    writeMonths(to: output)
    output.line()
    let heads = self.heads(.codesHeads)
    writeRow(heads, to: output)
    writeRow(heads.indices.map { $0 == 5 || $0 == 6 ? "--:" : "---" }, to: output)
    for change in history.changes { writeRow(cells(change).map(Self.escaped), to: output) }
  }

  private func writeMonths(to output: Output) {
    let kinds = Self.kinds.filter { history.count($0.action) > 0 }
    var months: [(name: String, changes: [CodebookHistory.Change])] = []
    for change in history.changes {
      let name = change.line.hasDate ? String(change.line.date.prefix(7)) : months.last?.name ?? ""
      if months.last?.name != name { months.append((name, [])) }
      months[months.count - 1].changes.append(change)
    }
    let heads = self.heads(.codesMonthHeads)
    output.line()
    writeRow([heads[0]] + kinds.map { words($0.words) } + [heads[1]], to: output)
    writeRow(["---"] + kinds.map { _ in "--:" } + ["--:"], to: output)
    writeRow([words(.codesAtStart)] + kinds.map { _ in "" } + [String(history.atStart)], to: output)
    for month in months {
      let counts = kinds.map { kind in
        let count = month.changes.count { $0.stands && $0.line.action == kind.action }
        return count == 0 ? "" : String(count)
      }
      let after = month.changes.last { $0.stands }.map { String($0.line.codes) } ?? ""
      writeRow([Self.escaped(month.name)] + counts + [after], to: output)
    }
    writeRow([words(.codesInAll)] + kinds.map { String(history.count($0.action)) } + [String(history.now)], to: output)
  }

  private func writeRow(_ cells: [String], to output: Output) {
    output.line("| " + cells.joined(separator: " | ") + " |")
  }

  /// Words as Markdown shows them, whatever a person has written in a reason.
  private static func escaped(_ words: String) -> String {
    var escaped = ""
    for character in words {
      if "\\|`*_<[]".contains(character) { escaped += "\\" }
      escaped.append(character)
    }
    return escaped
  }

  /// Date, who, what, from, to, segments, codes after it, reason.
  private func cells(_ change: CodebookHistory.Change) -> [String] {
    let line = change.line
    return [
      line.date, line.author, kind(change), line.from, line.to, String(line.segments), String(line.codes), line.reason,
    ]
  }

  private func heads(_ id: MessageID) -> [String] {
    words(id).split(separator: ",").map { String($0.drop(while: \.isWhitespace)) }
  }

  // MARK: For programs

  /// RFC 4180, with the line ends of other text files.
  private func writeCSV(to output: Output) {
    func write(_ cells: [String]) {
      let fields = cells.map { cell in
        let quoted = cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
        return cell.contains { ",\"".contains($0) } ? "\"\(quoted)\"" : quoted
      }
      output.line(fields.joined(separator: ","))
    }
    write(heads(.codesHeads))
    for change in history.changes { write(cells(change)) }
  }

  /// Members may be added, none goes or changes while `version` is 1. `counts` has the changes that stand.
  private func writeJSON(to output: Output) {
    var writer = JSON.Writer(.indented)
    writer.object { writer in
      writer.member("format", "ordrett-history")
      writer.member("version", 1)
      writer.member("codesAtStart", history.atStart)
      writer.member("codesNow", history.now)
      writer.member("themesNow", history.themes)
      writer.member("retiredNow", history.retired)
      writer.member("unexplained", history.unexplained)
      writer.object("counts") { writer in
        for kind in Self.kinds { writer.member(kind.action, history.count(kind.action)) }
      }
      writer.array("changes") { writer in
        for change in history.changes {
          writer.object { writer in
            writer.member("date", change.line.date)
            writer.member("author", change.line.author)
            writer.member("action", change.line.action)
            writer.member("from", change.line.from)
            writer.member("to", change.line.to)
            writer.member("segments", change.line.segments)
            writer.member("codesAfter", change.line.codes)
            writer.member("reason", change.line.reason)
            writer.member("stands", change.stands)
          }
        }
      }
    }
    output.write(writer.take() + [0x0A])
  }
}
