import Notation
package import Project

/// The history of a codebook, `codebook.log` beside it: a line for every change, the newest last, from which a method
/// chapter can be written.
///
/// A line is tab-separated: date, author, action, from, to, how many segments, how many codes there are after it, reason.
package struct CodebookLog: Sendable, Equatable {
  /// The name of the file, which lies in the codebook's folder.
  package static let fileName = "codebook.log"

  /// One change.
  package struct Line: Sendable, Equatable {
    /// As ISO 8601 writes a day; empty until it is known.
    package var date = ""
    /// Who made the change; empty until it is known.
    package var author = ""
    /// What was done, as `CodebookChange.name` has it.
    package let action: String
    /// The code's id or path before it.
    package let from: String
    /// The code's id or path after it, or the code that took its place; of a split all that came, with `, ` between
    /// them; empty where the code is gone.
    package let to: String
    /// How many segments of the study the code had.
    package let segments: Int
    /// How many codes the codebook has after it.
    package let codes: Int
    /// Why, as the person says; empty where they do not.
    package var reason = ""

    /// A line of which day, author and reason are not known yet.
    package init(action: String, from: String, to: String, segments: Int, codes: Int) {
      self.action = action
      self.from = from
      self.to = to
      self.segments = segments
      self.codes = codes
    }

    /// With its line end. Tabs and line ends in a reason are spaces.
    package var text: String {
      [date, author, action, from, to, String(segments), String(codes), reason].map { field in
        String(field.map { $0 == "\t" || $0.isNewline ? " " : $0 })
      }.joined(separator: "\t") + "\n"
    }

    /// `nil` for what is no such line.
    package init?(_ line: some StringProtocol) {
      let fields = String(line).split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 7, let segments = Int(fields[5]), let codes = Int(fields[6]) else { return nil }
      self.init(action: fields[2], from: fields[3], to: fields[4], segments: segments, codes: codes)
      date = fields[0]
      author = fields[1]
      reason = fields.dropFirst(7).joined(separator: " ")
    }
  }

  /// A line that is to be written, and where.
  package struct Entry: Sendable, Equatable {
    /// The log beside the codebook that is changed.
    package let file: DocumentID
    /// What is to be added to it.
    package var line: Line
  }

  /// The lines in the order in which they were written.
  package private(set) var lines: [Line] = []

  /// Reads a log; a line that is none, such as one that a crash cut short, is passed over.
  package init(_ text: String) {
    lines = text.split(whereSeparator: \.isNewline).compactMap { Line($0) }
  }

  /// How many codes there were before the first line.
  package var atStart: Int? {
    lines.first.map { first in
      switch first.action {
      case "merge", "delete": first.codes + 1
      case "split": first.codes - first.to.split(separator: ",").count
      default: first.codes
      }
    }
  }

  /// How many changes of a kind there are.
  package func count(_ action: String) -> Int { lines.count { $0.action == action } }
}

extension Project {
  /// Whether a codebook beside the log has the new name of a code, and no longer the old one.
  package func hasRenamed(_ entry: CodebookLog.Entry) -> Bool {
    let folder = entry.file.folder
    return codebookIDs.filter { $0.folder == folder }.contains { id in
      let ids = codebook(id)?.entries.map(\.id) ?? []
      func has(_ name: String) -> Bool { ids.contains { $0.utf8.elementsEqual(name.utf8) } }
      return entry.line.from != entry.line.to && has(entry.line.to) && !has(entry.line.from)
    }
  }
}
