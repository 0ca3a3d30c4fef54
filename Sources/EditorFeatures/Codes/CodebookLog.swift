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
      guard fields.count >= 7, let segments = Int(fields[5]), let codes = Int(fields[6]),
        Self.figures.contains(segments), Self.figures.contains(codes)
      else { return nil }
      self.init(action: fields[2], from: fields[3], to: fields[4], segments: segments, codes: codes)
      date = fields[0]
      author = fields[1]
      reason = fields.dropFirst(7).joined(separator: " ")
    }

    /// Anybody can write in the file, and figures are added up.
    private static let figures = 0...1_000_000_000

    /// The new codes of a split.
    package var newCodes: [String] {
      action == "split" ? to.split(separator: ",").map { String($0.drop(while: \.isWhitespace)) } : []
    }

    /// How many more codes there are after it than before.
    package var added: Int {
      switch action {
      case "merge", "delete": -1
      default: newCodes.count
      }
    }

    /// It begins as dates of ISO 8601 do, so that it can be put in order.
    package var hasDate: Bool {
      let date = Array(self.date.utf8)
      let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
      return date.count >= 10
        && date.prefix(10).enumerated().allSatisfy { index, byte in
          index == 4 || index == 7 ? byte == UInt8(ascii: "-") : digits.contains(byte)
        }
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

  /// The lines that are none, as where two people's logs were put together by a program that asks who is right.
  /// Numbers from 1.
  package private(set) var unreadLines: [Int] = []

  /// Reads a log; what is no line of one, such as one that a crash cut short, is only counted.
  package init(_ text: String) {
    for (number, words) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      if let line = Line(words) {
        lines.append(line)
      } else if words.contains(where: { !$0.isWhitespace }) {
        unreadLines.append(number + 1)
      }
    }
  }
}

extension Project {
  /// Whether a codebook beside the log has the new name of a code, and no longer the old one.
  package func hasRenamed(_ entry: CodebookLog.Entry) -> Bool {
    let folder = entry.file.folder
    return codebookIDs.filter { $0.folder == folder }.contains { id in
      let codes = codeIDs.filter { $0.codebook == id }
      // A name that several codes have stands there as the path.
      func has(_ name: String) -> Bool {
        let isPath = name.utf8.contains(UInt8(ascii: "/"))
        return codes.contains { (isPath ? path(of: $0) : self.name(of: $0)).utf8.elementsEqual(name.utf8) }
      }
      return entry.line.from != entry.line.to && has(entry.line.to) && !has(entry.line.from)
    }
  }
}
