internal import Messages
internal import Project

/// Workflow commands, by which GitHub shows findings in a pull request
/// (docs.github.com, "Workflow commands for GitHub Actions").
struct GitHubReport {
  let report: Report

  func write(to output: Output) {
    for document in report.documents {
      for item in document.found { output.line(line(item)) }
    }
  }

  private func line(_ item: Report.Item) -> String {
    let place = item.place
    var properties = [
      "file=" + Self.property(place.path), "line=\(place.start.line)", "endLine=\(place.end.line)",
    ]
    // Columns are only taken where the annotation is on one line.
    if place.start.line == place.end.line {
      properties += ["col=\(place.start.column)", "endColumn=\(place.end.column)"]
    }
    properties.append("title=" + Self.property(item.finding.rule))
    return "::\(Self.level(item.finding.severity)) " + properties.joined(separator: ",") + "::"
      + Self.data(item.finding.message.text(in: report.language))
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "notice"
    }
  }

  static func data(_ text: String) -> String { escaped(text, "%\r\n") }
  static func property(_ text: String) -> String { escaped(text, "%\r\n:,") }

  /// By scalars: CR and LF together are one `Character`.
  private static func escaped(_ text: String, _ reserved: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if reserved.unicodeScalars.contains(scalar) {
        escaped += "%" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16, uppercase: true)
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
