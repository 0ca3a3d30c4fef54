import Project
import TestSupport
import Testing
import TextModel

/// Holds the example study to `EXPECTED.md`, which says what is to be found in it.
@Suite struct RulesExampleStudyTests {
  private let project: Project
  private static let files =
    ExampleStudy.files + [
      "ordrett.json", "ordrett.decisions", "oppgave/kapittel-4.md", "vedlegg/informasjonsskriv.md",
    ]

  init() throws {
    var project = Project(root: "/study")
    let settings = DocumentID("/study/ordrett.json")
    project.set(settings, .projectFile, Text(try Self.read("ordrett.json")), isOpen: false)
    project.set(.missing(path: "/nokkel/koblingsnokkel.csv"))
    for file in Self.files where file != settings.name {
      let kind = DocumentKind(fileName: file) ?? .manuscript
      project.set(DocumentID("/study/" + file), kind, Text(try Self.read(file)), isOpen: false)
    }
    project.readLeaks()
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

  @Test func showsEachKindOfLeak() {
    let found = Set(Self.files.flatMap { project.findings(in: DocumentID("/study/" + $0)).found.map(\.rule) })
    // The key lies outside the study, and there is none here.
    let kinds = RuleCatalogue.ids.filter { $0.hasPrefix("leak/") && $0 != "leak/key" }
    #expect(kinds.filter { !found.contains($0) } == [])
    let serious = Self.files.flatMap { project.findings(in: DocumentID("/study/" + $0)).found }.count {
      $0.severity >= .warning
    }
    #expect(serious <= 30)
  }

  @Test func keepsWhatIsAllowed() {
    let allowed = Self.files.flatMap { project.findings(in: DocumentID("/study/" + $0)).allowed }
    #expect(allowed.count { $0.finding.rule == "leak/marked" } == 1)
    // What the decisions settle, each with its reason.
    #expect(allowed.count > 3)
    #expect(allowed.allSatisfy { !$0.reason.isEmpty })
  }
}
