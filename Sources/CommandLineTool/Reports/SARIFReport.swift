internal import JSON
internal import LanguageServerProtocol
internal import Messages
internal import Project
internal import ProjectFiles
internal import TextModel

/// The report in the Static Analysis Results Interchange Format 2.1.0 (OASIS Standard, 27 March 2020).
///
/// It holds no text of a transcript but what a message names: a report is uploaded where a transcript may not go. For
/// the same reason the working folder is left for the reader to fill in, since its path tells a user's name.
struct SARIFReport {
  let report: Report
  /// The exit status that goes with it.
  let status: ExitCode

  private static let base = "%SRCROOT%"
  private let rules = RuleCatalogue.all

  private var language: Language { report.language }

  init(report: Report, status: ExitCode) {
    self.report = report
    self.status = status
  }

  func write(to output: Output) {
    var writer = JSON.Writer(.indented)
    writer.object { writer in
      writer.member(
        "$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
      writer.member("version", "2.1.0")
      writer.objects("runs", [report]) { _, writer in writeRun(&writer, output) }
    }
    output.write(writer.take() + [0x0A])
  }

  private func writeRun(_ writer: inout JSON.Writer, _ output: Output) {
    writer.object("tool") { writer in
      writer.object("driver") { writer in
        writer.member("name", "Ordrett")
        writer.member("semanticVersion", version)
        writer.member("language", language.rawValue)
        writer.objects("rules", rules, writeRule)
      }
    }
    writer.member("language", language.rawValue)
    writer.member("columnKind", "unicodeCodePoints")
    writer.member("newlineSequences", ["\r\n", "\n", "\r"])
    writer.member("defaultEncoding", "UTF-8")
    writer.object("originalUriBaseIds") { writer in
      writer.object(Self.base) { writer in
        writer.object("description") { write(MessageID.sarifSourceRoot.wording[language], &$0) }
      }
    }
    writer.objects("invocations", [status]) { status, writer in
      writer.member("executionSuccessful", status != .trouble)
      writer.member("exitCode", Int(status.rawValue))
      writer.objects("toolExecutionNotifications", report.troubles) { trouble, writer in
        writer.member("level", "error")
        writer.object("message") { write(trouble.message.text(in: language), &$0) }
        writer.objects("locations", [trouble.path]) { path, writer in
          writer.object("physicalLocation") { writer in
            writer.object("artifactLocation") { writeLocation(path, &$0) }
          }
        }
      }
    }
    writer.objects("artifacts", report.documents) { document, writer in
      writer.object("location") { writeLocation(document.path, &$0) }
      writer.member("length", document.text.bytes.count)
      writer.member("sourceLanguage", document.kind.rawValue)
    }
    let numbers = Dictionary(
      report.documents.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    let ruleNumbers = Dictionary(rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    func result(_ item: Report.Item, _ writer: inout JSON.Writer) {
      writer.object { write(item, numbers, ruleNumbers, &$0) }
      output.write(writer.take())
    }
    writer.array("results") { writer in
      for document in report.documents {
        for item in document.found { result(item, &writer) }
        for item in document.allowed { result(item, &writer) }
      }
    }
  }

  private func writeRule(_ rule: any Rule.Type, _ writer: inout JSON.Writer) {
    let page = rule.page
    writer.member("id", rule.id)
    writer.object("shortDescription") { write(page.summary[language], &$0) }
    writer.object("fullDescription") { write(page.reports[language], &$0) }
    let reports = MessageID.explainReports.wording[language]
    let fix = MessageID.explainFix.wording[language]
    writer.object("help") { writer in
      writer.member("text", Self.literal("\(reports)\n\(page.reports[language])\n\n\(fix)\n\(page.fix[language])"))
      writer.member(
        "markdown", Self.literal("**\(reports)**\n\n\(page.reports[language])\n\n**\(fix)**\n\n\(page.fix[language])"))
    }
    writer.object("defaultConfiguration") { writer in writer.member("level", Self.level(rule.severity)) }
  }

  private func write(
    _ item: Report.Item, _ numbers: [String: Int], _ ruleNumbers: [String: Int], _ writer: inout JSON.Writer
  ) {
    writer.member("ruleId", item.finding.rule)
    writer.member("ruleIndex", ruleNumbers[item.finding.rule])
    writer.member("level", Self.level(item.finding.severity))
    writer.object("message") { write(item.finding.message.text(in: language), &$0) }
    writer.objects("locations", [item.place]) { place, writer in write(place, numbers, &writer) }
    if !item.related.isEmpty {
      writer.objects("relatedLocations", item.related.enumerated()) { related, writer in
        writer.member("id", related.offset + 1)
        write(related.element.place, numbers, &writer)
        writer.object("message") { write(related.element.message.text(in: language), &$0) }
      }
    }
    if let reason = item.reason {
      writer.objects("suppressions", [reason]) { reason, writer in
        writer.member("kind", "inSource")
        writer.member("status", "accepted")
        writer.member("justification", reason)
      }
    }
    // Two hints are as much a "note" as an information: the project's own word is kept.
    writer.object("properties") { writer in writer.member("severity", item.finding.severity.rawValue) }
  }

  private func write(_ place: Report.Place, _ numbers: [String: Int], _ writer: inout JSON.Writer) {
    writer.object("physicalLocation") { writer in
      writer.object("artifactLocation") { writer in
        writeLocation(place.path, &writer)
        writer.member("index", numbers[place.path])
      }
      writer.object("region") { writer in
        writer.member("startLine", place.start.line)
        writer.member("startColumn", place.start.column)
        writer.member("endLine", place.end.line)
        writer.member("endColumn", place.end.column)
        writer.member("charOffset", place.scalars.lowerBound)
        writer.member("charLength", place.scalars.count)
        writer.member("byteOffset", place.bytes.lowerBound)
        writer.member("byteLength", place.bytes.count)
      }
    }
  }

  private func writeLocation(_ path: String, _ writer: inout JSON.Writer) {
    writer.member("uri", Self.uri(path))
    if path.utf8.first != UInt8(ascii: "/") { writer.member("uriBaseId", Self.base) }
  }

  private func write(_ text: String, _ writer: inout JSON.Writer) {
    writer.member("text", Self.literal(text))
  }

  /// A text as a message string: braces would be placeholders (3.11.5).
  static func literal(_ text: String) -> String {
    text.split(separator: "{", omittingEmptySubsequences: false).joined(separator: "{{")
      .split(separator: "}", omittingEmptySubsequences: false).joined(separator: "}}")
  }

  /// A path as a URI reference (RFC 3986): `file:` and absolute, or relative.
  static func uri(_ path: String) -> String {
    if path.utf8.first == UInt8(ascii: "/") { return DocumentURI(path: path).string }
    return String(DocumentURI(path: "/" + path).string.dropFirst("file:///".count))
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "note"
    }
  }
}
