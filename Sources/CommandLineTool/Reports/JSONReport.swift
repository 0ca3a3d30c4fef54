internal import JSON
internal import Messages
internal import Project
internal import ProjectFiles
internal import TextModel

/// The report for programs. Its shape is a promise: members may be added, none goes or changes while `version` is 1.
///
/// ```
/// {
///   "format": "ordrett-check", "version": 1,
///   "tool": {"name": "ordrett", "version": "0.1.0"},
///   "language": "nb",                         of the messages
///   "summary": {"files": 8, "error": 1, "warning": 2, "information": 0, "hint": 1, "allowed": 1},
///   "findings": [FINDING, …],                 by path, then by place
///   "allowed": [FINDING with "reason", …],    silenced by a comment in the text or a decision
///   "skipped": [{"path": "…", "reason": "hidden"}, …],
///   "errors": [{"path": "…", "message": "…"}, …]
/// }
/// FINDING = {"file": "…", "rule": "code/unknown", "severity": "warning", "message": "…",
///            "range": RANGE, "related": [{"file": "…", "range": RANGE, "message": "…"}, …], "replacements": ["…"]}
/// RANGE   = {"start": PLACE, "end": PLACE}     the end is exclusive
/// PLACE   = {"line": 1, "column": 1, "byte": 0}
/// ```
///
/// Lines and columns count from 1, columns in Unicode scalars, `byte` from 0; a byte-order mark is no column.
/// Paths are relative to the working folder where the file lies below it; `-` is standard input.
struct JSONReport {
  let report: Report

  func write(to output: Output) {
    var writer = JSON.Writer(.indented)
    writer.object { writer in
      writer.member("format", "ordrett-check")
      writer.member("version", 1)
      writer.object("tool") { writer in
        writer.member("name", "ordrett")
        writer.member("version", version)
      }
      writer.member("language", report.language.rawValue)
      writer.object("summary") { writer in
        writer.member("files", report.documents.count)
        for severity in Severity.allCases.reversed() { writer.member(severity.rawValue, report.count(severity)) }
        writer.member("allowed", report.allowedCount)
      }
      writer.objects("findings", report.documents.lazy.flatMap(\.found), to: output, write)
      writer.objects("allowed", report.documents.lazy.flatMap(\.allowed), to: output, write)
      writer.objects("skipped", report.skipped) { skipped, writer in
        writer.member("path", skipped.path)
        writer.member("reason", skipped.reasonName)
      }
      writer.objects("errors", report.troubles) { trouble, writer in
        writer.member("path", trouble.path)
        writer.member("message", trouble.message.text(in: report.language))
      }
    }
    output.write(writer.take() + [0x0A])
  }

  private func write(_ item: Report.Item, _ writer: inout JSON.Writer) {
    writer.member("file", item.place.path)
    writer.member("rule", item.finding.rule)
    writer.member("severity", item.finding.severity.rawValue)
    writer.member("message", item.finding.message.text(in: report.language))
    write(item.place, &writer)
    writer.objects("related", item.related) { related, writer in
      writer.member("file", related.place.path)
      write(related.place, &writer)
      writer.member("message", related.message.text(in: report.language))
    }
    writer.member("replacements", item.finding.replacements)
    writer.member("reason", item.reason)
  }

  private func write(_ place: Report.Place, _ writer: inout JSON.Writer) {
    writer.object("range") { writer in
      for (key, end, byte) in [
        ("start", place.start, place.bytes.lowerBound), ("end", place.end, place.bytes.upperBound),
      ] {
        writer.object(key) { writer in
          writer.member("line", end.line)
          writer.member("column", end.column)
          writer.member("byte", byte)
        }
      }
    }
  }
}

extension JSON.Writer {
  /// A member that is an array of objects.
  ///
  /// - Parameter output: where each object goes as soon as it is written, with what was written before it.
  mutating func objects<Element>(
    _ key: String, _ elements: some Sequence<Element>, to output: Output? = nil,
    _ write: (Element, inout JSON.Writer) -> Void
  ) {
    array(key) { writer in
      for element in elements {
        writer.object { write(element, &$0) }
        if let output { output.write(writer.take()) }
      }
    }
  }
}
