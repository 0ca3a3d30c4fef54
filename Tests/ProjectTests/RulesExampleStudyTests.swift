import Project
import TestSupport
import Testing
import TextModel

/// Holds the example study to `EXPECTED.md`, which says what is to be found in it.
@Suite struct RulesExampleStudyTests {
  private let project: Project
  private static let files = ["ordrett.json"] + ExampleStudy.files

  init() throws {
    var project = Project(root: "/study")
    for file in Self.files {
      let kind = try #require(DocumentKind(fileName: file))
      project.set(DocumentID("/study/" + file), kind, Text(try Self.read(file)), isOpen: false)
    }
    self.project = project
  }

  private static func read(_ file: String) throws -> [UInt8] {
    try Files.read(ExampleStudy.folder + "/study/" + file)
  }

  @Test func findsWhatIsThereOnPurposeAndNothingElse() throws {
    let expected = try ExampleStudy.expectedFindings().compactMap { finding in
      try finding.fragment.map { fragment in
        let lines = String(decoding: try Self.read(finding.file), as: UTF8.self).split(
          separator: "\n", omittingEmptySubsequences: false)
        let line = try #require(lines.firstIndex { $0.contains(fragment) }, "\(fragment)")
        return "\(finding.file):\(line + 1) \(finding.rule)"
      }
    }
    #expect(expected.count >= 8)
    let found = Self.files.flatMap { file in
      let id = DocumentID("/study/" + file)
      return project.findings(in: id).found.filter { $0.rule != "pause/mixed" }.map { finding in
        let line = project[id]?.text.lines.line(at: finding.range.lowerBound) ?? 0
        return "\(file):\(line + 1) \(finding.rule)"
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
