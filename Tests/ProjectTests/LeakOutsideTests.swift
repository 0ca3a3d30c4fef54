import Privacy
import Project
import Testing
import TextModel

/// What stands outside what is said, and goes with the file: header, labels, comments, memos.
@Suite struct LeakOutsideTests {
  private static let id = DocumentID("/study/01.ordrett")

  private func project(_ text: String) -> Project {
    var project = Project(root: "/study")
    project.set(Self.id, .transcript, Text(text), isOpen: true)
    project.readLeaks()
    return project
  }

  /// The rules and words that are told, in the order of the text.
  private func found(_ project: Project) -> [String] {
    project.findings(in: Self.id).found.filter { $0.rule.hasPrefix("leak/") }.map { finding in
      "\(finding.rule.dropFirst(5)) \(project[Self.id]?.text.string(finding.range) ?? "")"
    }
  }

  private func check(_ text: String, _ expected: [String]) { #expect(found(project(text)) == expected, "\(text)") }

  // MARK: Numbers and addresses

  @Test(arguments: [
    ("% ringte fra 912 34 567, fnr 13066412345\nI: Ja.\n", ["contact 912 34 567", "national-id 13066412345"]),
    ("I: ja {!se 912 34 567, kari@nord.no} da.\n", ["contact 912 34 567", "contact kari@nord.no"]),
    ("INF1: {+frykt: fnr 13066412345}Ja.{-frykt}\n", ["national-id 13066412345"]),
    ("INF1: Ja.{#frykt: bor i Storgata 5}\n", ["address Storgata 5"]),
    ("Tlf 91234567: Ja.\n", ["contact 91234567"]),
    ("% insta @kari_h\nI: Ja.\n", ["contact @kari_h"]),
    ("% se https://example.org/kilde\nI: Ja.\n", []), ("% kl. 10.30, side 12\nI: Ja.\n", []),
    ("% Kari Nordmann leste dette\nI: Ja. {!jf. Goffman og Ingrid}\n", []),
  ])
  func readsCommentsMemosAndLabels(_ text: String, _ expected: [String]) { check(text, expected) }

  @Test func readsTheHeader() {
    let text = """
      ---
      title: Intervju med Kari Nordmann i Bergen
      kontakt: 912 34 567, kari@nord.no
      date: 2026-11-21
      audio: 20261121_INF3.wav
      language: nb
      speaker B: Kari Nordmann; tlf=91234567; alder=40-49
      speaker I: Turid Hansen; role=interviewer
      speaker INF3: Informant 3
      speaker Anne: Anne Solberg
      ---
      B: Ja.

      """
    let names = ["person Kari Nordmann", "place Bergen"]
    let expected =
      names + ["contact 912 34 567", "contact kari@nord.no", "person Kari Nordmann", "contact 91234567"]
    check(text, expected)
  }

  @Test func takesTheFirstWordOfATitleForNoName() { check("---\ntitle: Storm\n---\nI: Ja.\n", []) }

  // MARK: Labels

  @Test(arguments: [
    ("Jonas: Hei.\n", ["person Jonas"]), ("JONAS: Hei.\nI: Hva?\n", ["person JONAS"]),
    ("Jonas: Hei.\nKari: Hei, Jonas.\n", ["person Jonas", "person Kari", "person Jonas"]),
    ("---\nspeaker Jonas: Informant\n---\nJonas: Hei.\n", []),
    ("Mor: Hei.\nTolk: Ja.\nINF1: Ja.\nElev: Ja.\nMOD: Ja.\nLærer: Nei.\nStein: Ja.\nI: Nei.\n", []),
    // A word that is a name for certain in what is said.
    ("Stein: Ja.\nI: Da traff jeg Stein Hansen i går.\n", ["person Stein", "person Stein Hansen"]),
    ("Berit Solbakken: Nei.\n", ["person Berit Solbakken"]),
  ])
  func readsLabels(_ text: String, _ expected: [String]) { check(text, expected) }

  // MARK: Edits

  /// What is found after edits is what is found in the text that they leave.
  @Test func findsTheSameAfterEdits() throws {
    var project = project("---\ntitle: Om uro\nspeaker B: Informant B\n---\nB: Ja {!x} da.\nB: Nei.\n")
    #expect(found(project) == [])
    for (old, new) in [
      ("Informant B", "Kari Nordmann; tlf=91234567"), ("{!x}", "{!ring 912 34 567}"), ("B: Nei", "Jonas: Nei"),
      ("Om uro", "Om Kari Nordmann"), ("{!ring 912 34 567}", ""), ("speaker B", "% speaker B"),
    ] {
      let text = try #require(project[Self.id]?.text)
      let bytes = text.bytes
      let start = try #require(bytes.indices.first { bytes[$0...].starts(with: Array(old.utf8)) })
      project.apply([ByteEdit(range: start..<start + old.utf8.count, text: new)], to: Self.id)
      project.readLeaks()
      let whole = try #require(project[Self.id]?.text)
      #expect(found(project) == found(self.project(whole.string(0..<whole.bytes.count))))
    }
    #expect(found(project).count == 3)
  }
}
