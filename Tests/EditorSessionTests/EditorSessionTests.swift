import JSON
import TestSupport
import Testing

/// What a person sees who opens the example study in a real editor.
@Suite(.serialized)
struct EditorSessionTests {
  // A test each, for of a parameterised test nobody is told which cases were skipped, and why.
  @Test func inNeovim07() async throws { try await aPersonOpensTheExampleStudy(in: .neovim07, .ours) }
  @Test func inNeovim011() async throws { try await aPersonOpensTheExampleStudy(in: .neovim011, .ours) }
  @Test func inEmacs() async throws { try await aPersonOpensTheExampleStudy(in: .emacs, .ours) }
  @Test func inNeovimOfTheDemo() async throws { try await aPersonOpensTheExampleStudy(in: .neovim011, .demo) }
  @Test func inEmacsOfTheDemo() async throws { try await aPersonOpensTheExampleStudy(in: .emacs, .demo) }

  private func aPersonOpensTheExampleStudy(in editor: Editor, _ setup: Editor.Setup) async throws {
    let place = try TemporaryDirectory()
    let study = place.path + "/før noen våkner"
    switch setup {
    case .ours: try ExampleStudy.copy(to: study)
    case .demo:
      let demo = try await Program(Files.product("ordrett"), ["demo", study]).run()
      try #require(demo.status == 0, "ordrett demo: \(demo.errors)")
    }
    let findings = Dictionary(grouping: try ExampleStudy.expectedFindings(), by: \.file)
    let counts = ExampleStudy.files.map { "\($0)=\(findings[$0]?.count ?? 0)" }.joined(separator: "\n")
    let seen = try await editor.session("session", setup, in: place.path, study: study, ["SESSION_EXPECTED": counts])
    try checkFindings(seen)
    checkCompletion(seen, in: editor)
    checkHover(seen)
    checkPlaces(seen)

    // One finding is mended, and no other goes with it.
    #expect(seen["mended"]?.bool == true)
    #expect(seen["gone"]?.bool == true, "the finding did not go after its cause was mended")
    #expect(seen["back"]?.bool == true, "the finding did not come back after an undo")
    let expected = try ExampleStudy.expectedFindings().filter { $0.file == "intervju/02-spaden.ordrett" }
    #expect(seen["otherFindingsAfterEdit"]?.integer == expected.count - 1)
  }

  /// Exactly what `EXPECTED.md` says, in every file.
  private func checkFindings(_ seen: JSON.Value) throws {
    var missing = try ExampleStudy.expectedFindings()
    for file in ExampleStudy.files {
      let report = seen["diagnostics"]?[file]
      #expect(report?["answered"]?.bool == true, "nothing was said about \(file)")
      for finding in report?["list"]?.array ?? [] {
        let rule = finding["code"]?.string ?? "", line = finding["line"]?.string ?? ""
        let place = missing.firstIndex {
          $0.file == file && $0.rule == rule && ($0.fragment.map(line.contains) ?? true)
        }
        if let place {
          // A rule without a fragment may report again.
          if missing[place].fragment != nil { missing.remove(at: place) }
        } else {
          Issue.record("\(file): \(rule) was not expected: \(finding["message"]?.string ?? "")")
        }
        #expect(finding["message"]?.string?.isEmpty == false)
        #expect(finding["source"]?.string == "ordrett")
      }
    }
    // An editor hands over no JSON file for Ordrett to look at.
    for finding in missing where ExampleStudy.files.contains(finding.file) {
      let isThere =
        finding.fragment == nil
        && seen["diagnostics"]?[finding.file]?["list"]?.array?.contains { $0["code"]?.string == finding.rule } == true
      if !isThere { Issue.record("\(finding.file): \(finding.rule) is missing: \(finding.fragment ?? "")") }
    }
  }

  /// After `{+kj` the one code that begins so, put in before the words that stood there. Where the editor takes snippets,
  /// typing goes on between the two marks.
  private func checkCompletion(_ seen: JSON.Value, in editor: Editor) {
    let items = seen["completion"]?.array ?? []
    func text(_ item: JSON.Value) -> String { item["label"]?.string ?? item["word"]?.string ?? "" }
    #expect(items.contains { text($0).contains("kjeft") }, "completion offered \(items.map(text))")
    let line = seen["completed"]?.string ?? ""
    let coded = editor.takesSnippets ? "{+kjeft}ord{-kjeft}" : "{+kjeftord"
    #expect(line == "Informant 2: \(coded)At jeg bor inni.")

    let ends = seen["endMarks"]?.array?.compactMap(\.string) ?? []
    #expect(ends.first?.contains("takk") == true, "an end mark was completed with \(ends)")
    #expect(!ends.contains { $0.contains("søvn") }, "what is not open here was offered: \(ends)")
  }

  private func checkHover(_ seen: JSON.Value) {
    let hover = seen["hover"]?.string ?? ""
    for part in ["kjeft", "Kjeft og klager", "Noen er sint på informanten", "vendepunktet"] {
      #expect(hover.contains(part), "the hover lacks “\(part)”: \(hover)")
    }
  }

  private func checkPlaces(_ seen: JSON.Value) {
    #expect(seen["definition"]?["file"]?.string == "kodebok.codebook")
    #expect(seen["definition"]?["text"]?.string == "## kjeft: Kjeft og klager")

    // `kjeft` is used in every interview; the list says where.
    let references = seen["references"]?.array ?? []
    let files = Set(references.compactMap { $0["file"]?.string })
    #expect(files.isSuperset(of: ["02-spaden.ordrett", "03-rodt.ordrett"]), "references led to \(files.sorted())")

    let names = (seen["symbols"]?.array ?? []).compactMap { $0["text"]?.string }
    for section in ["Inngang", "Natta", "Folk", "Hjemme", "Avslutning"] {
      #expect(names.contains { $0.contains(section) }, "the outline lacks \(section): \(names.prefix(12))")
    }
    #expect(names.contains { $0.contains("Informant 2") }, "the outline has no turns: \(names.prefix(12))")
  }
}
