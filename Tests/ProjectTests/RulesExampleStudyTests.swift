import Foundation
import Project
import Testing
import TextModel

/// Holds the example study to `EXPECTED.md`, which says what is to be found in it.
@Suite struct RulesExampleStudyTests {
  private static let folder = "Sources/CExampleStudy/study/"
  private static let files = [
    "ordrett.json", "kodebok.codebook", "intervju/01-lyset.ordrett", "intervju/02-spaden.ordrett",
    "intervju/03-rodt.ordrett", "intervju/04-sentralen.ordrett", "intervju/05-svingen.ordrett",
    "intervju/06-stairs.ordrett",
  ]

  private let project: Project

  init() throws {
    var project = Project(root: "/study")
    for file in Self.files {
      let kind = try #require(DocumentKind(fileName: file))
      project.set(DocumentID("/study/" + file), kind, Text(try Repository.text(Self.folder + file)), isOpen: false)
    }
    self.project = project
  }

  @Test func findsWhatIsThereOnPurposeAndNothingElse() throws {
    var expected: [String] = []
    let table = try Repository.text("Sources/CExampleStudy/EXPECTED.md").components(separatedBy: "\n## ")[1]
    for row in table.split(separator: "\n") where row.hasPrefix("| `") {
      let cells = row.components(separatedBy: " | ")
      let file = cells[0].filter { $0 != "|" && $0 != "`" && $0 != " " }
      let rule = cells[2].filter { $0 != "`" }
      if rule == "pause/mixed" { continue }
      let fragment = cells[1].dropFirst().dropLast()
      let lines = try Repository.text(Self.folder + file).components(separatedBy: "\n")
      let line = try #require(lines.firstIndex { $0.contains(fragment) }, "\(fragment)")
      expected.append("\(file):\(line + 1) \(rule)")
    }
    #expect(expected.count == 8)
    var found: [String] = []
    for file in Self.files {
      let id = DocumentID("/study/" + file)
      for finding in project.findings(in: id).found where finding.rule != "pause/mixed" {
        let line = project[id]?.text.lines.line(at: finding.range.lowerBound) ?? 0
        found.append("\(file):\(line + 1) \(finding.rule)")
      }
    }
    #expect(found.sorted() == expected.sorted())
  }

  @Test func findsMixedPausesInOneInterview() {
    for file in Self.files {
      let mixed = project.findings(in: DocumentID("/study/" + file)).found.filter { $0.rule == "pause/mixed" }
      #expect(mixed.count == (file.contains("03") ? 3 : 0), "\(file)")
      #expect(mixed.allSatisfy { $0.severity == .warning })
    }
  }

  @Test func keepsWhatIsAllowed() {
    let allowed = Self.files.flatMap { project.findings(in: DocumentID("/study/" + $0)).allowed }
    #expect(allowed.map(\.finding.rule) == ["leak/marked"])
  }
}
