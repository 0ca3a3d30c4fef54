import Foundation

/// The example study, and what `EXPECTED.md` says is to be found in it.
package enum ExampleStudy {
  package static let folder = Files.repository + "/Sources/CExampleStudy"

  /// Every file in which something may be found, below the study's folder.
  package static let files = [
    "intervju/01-lyset.ordrett", "intervju/02-spaden.ordrett", "intervju/03-rodt.ordrett",
    "intervju/04-sentralen.ordrett", "intervju/05-svingen.ordrett", "intervju/06-stairs.ordrett",
    "intervju/07-oppfolging.ordrett", "kodebok.codebook",
  ]

  /// A finding that is there on purpose.
  package struct Finding: Sendable, Hashable {
    package let file: String
    /// What the line holds on which it is reported; `nil` for a rule that reports as often as it likes.
    package let fragment: String?
    package let rule: String
  }

  /// The rows of the table "Findings".
  package static func expectedFindings() throws -> [Finding] {
    let lines = String(decoding: try Files.read(folder + "/EXPECTED.md"), as: UTF8.self).split(separator: "\n")
    let section = lines.drop { $0 != "## Findings" }.dropFirst().prefix { !$0.hasPrefix("#") }
    return section.filter { $0.hasPrefix("| `") }.map { row in
      // A cell is `code`, or words that point elsewhere.
      let cells = row.split(separator: "|").map { cell in
        let parts = cell.split(separator: "`", omittingEmptySubsequences: false)
        return parts.count == 3 ? String(parts[1]) : nil
      }
      return Finding(file: cells[0] ?? "", fragment: cells[1], rule: cells[2] ?? "")
    }
  }

  /// Copies the study, for what writes in it.
  package static func copy(to folder: String) throws {
    try FileManager.default.copyItem(atPath: Self.folder + "/study", toPath: folder)
  }
}
