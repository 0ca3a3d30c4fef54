internal import Messages
internal import Project
internal import ProjectFiles
internal import TextModel

/// The report for a person: each finding on a line that editors can jump by, the words with marks under them, a sum.
struct TextReport {
  let report: Report
  let paint: Paint
  let output: Output

  private var language: Language { report.language }

  func write(withSummary: Bool) {
    for document in report.documents {
      for item in document.found { write(item, in: document) }
    }
    guard withSummary else { return }
    output.painted(summary)
    writeSkipped()
  }

  private func write(_ item: Report.Item, in document: Report.CheckedDocument) {
    let (finding, place) = (item.finding, item.place)
    output.write(paint(.bold, Printable.text(place.path) + ":\(place.start.line):\(place.start.column):") + " ")
    output.write(paint(finding.severity.color, finding.severity.text(in: language) + ":") + " ")
    output.painted(report.text(finding.message) + " " + paint(.faint, "[" + finding.rule + "]"))

    let excerpt = Excerpt(document.text, finding.range)
    let number = String(place.start.line)
    let gutter = String(repeating: " ", count: max(5 - number.count, 0)) + number + " | "
    output.write(paint(.faint, gutter) + excerpt.before)
    output.painted(paint(finding.severity.color, excerpt.marked) + excerpt.after)
    let margin = String(repeating: " ", count: max(gutter.count - 2, 0)) + "| "
    output.write(paint(.faint, margin) + String(repeating: " ", count: excerpt.column))
    output.painted(paint(finding.severity.color, String(repeating: "^", count: excerpt.width)))
    for (place, message) in item.related {
      let words = "  \(Printable.text(place.path)):\(place.start.line):\(place.start.column): \(report.text(message))"
      output.painted(paint(.faint, words))
    }
    output.line()
  }

  private var summary: String {
    let files = String(report.documents.count)
    var parts: [String] = []
    let severities: [(Severity, MessageID)] = [
      (.error, .reportErrors), (.warning, .reportWarnings), (.information, .reportInformation), (.hint, .reportHints),
    ]
    for (severity, words) in severities {
      let count = report.count(severity)
      if count > 0 { parts.append(paint(severity.color, Message(words, String(count)).text(in: language))) }
    }
    var sentence =
      parts.isEmpty
      ? paint(.green, Message(.reportClean, files).text(in: language))
      : Message(.reportSummaryOfChecked, String(report.foundCount), files).text(in: language)
        + " " + parts.joined(separator: ", ") + "."
    if report.allowedCount > 0 {
      sentence += " " + Message(.reportAllowed, String(report.allowedCount)).text(in: language)
    }
    return sentence
  }

  /// How many of what was passed over are shown; the sum says the rest.
  private static let skippedShown = 10

  private func writeSkipped() {
    guard report.skippedCount > 0 else { return }
    output.line()
    output.painted(paint(.faint, Message(.filesSkipped, String(report.skippedCount)).text(in: language)))
    for skipped in report.skipped.prefix(Self.skippedShown) {
      let path = Printable.text(skipped.path) + (skipped.isFolder ? "/" : "")
      output.painted(paint(.faint, "  \(path): \(skipped.text(in: language))"))
    }
    let more = report.skippedCount - min(report.skipped.count, Self.skippedShown)
    if more > 0 { output.painted(paint(.faint, "  " + Message(.reportMore, String(more)).text(in: language))) }
  }
}

extension DirectoryWalk.Skipped {
  /// Why it was passed over.
  func text(in language: Language) -> String {
    let message: Message =
      switch reason {
      case .toolFolder: Message(path.hasSuffix(".git") ? .skippedVersionControl : .skippedDependencies)
      case .hidden: Message(.skippedHidden)
      case .tooLarge: Message(.skippedTooLarge, FileError.megabytes(Files.sizeLimit))
      case .metBefore: Message(.skippedMetBefore)
      case .nameNotText: Message(.skippedNameNotUTF8)
      case .otherProject: Message(.skippedOtherProject)
      case .unreadable(.noPermission): Message(.skippedNotPermitted)
      case .unreadable(.symbolicLinkLoop): Message(.skippedLoop)
      case .unreadable(.missing): Message(.skippedLinkToNothing)
      case .unreadable: Message(.skippedUnreadable)
      }
    return message.text(in: language)
  }

  /// A word for programs.
  var reasonName: String {
    switch reason {
    case .toolFolder: "toolFolder"
    case .hidden: "hidden"
    case .tooLarge: "tooLarge"
    case .metBefore: "metBefore"
    case .nameNotText: "nameNotUTF8"
    case .otherProject: "otherProject"
    case .unreadable: "unreadable"
    }
  }
}
