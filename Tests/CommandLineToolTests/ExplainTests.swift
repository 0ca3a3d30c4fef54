import Project
import Testing

import struct TestSupport.TemporaryFolder

struct ExplainTests {
  @Test(arguments: ["en", "nb", "nn"])
  func listsEveryRule(_ language: String) async {
    let run = await ordrett("explain", "--language", language)
    #expect(run.status == 0)
    for rule in RuleCatalogue.all {
      #expect(run.output.contains("\n\(rule.id) "), "\(rule.id)")
    }
  }

  @Test func everyRuleHasAPage() async {
    for rule in RuleCatalogue.all {
      let run = await ordrett("explain", rule.id, "--language", "en")
      #expect(run.status == 0)
      #expect(run.output.hasPrefix(rule.id + "\n"))
      for heading in ["Reports", "Fix", "Not like this", "But like this"] {
        #expect(run.output.contains("\n\n\(heading)\n"), "\(rule.id): \(heading)")
      }
      for line in rule.page.bad.text.split(separator: "\n") { #expect(run.output.contains("\n  \(line)\n")) }
    }
  }

  @Test(arguments: ["leak", "leak/", "leak/*"])
  func aGroupListsItsRules(_ group: String) async {
    let run = await ordrett("explain", group)
    #expect(run.status == 0)
    let ids = RuleCatalogue.all.map { $0.id }.filter { $0.hasPrefix("leak/") }
    #expect(run.lines.filter { $0.hasPrefix("leak/") }.count == ids.count)
    #expect(!run.output.contains("code/unknown"))
  }
}

struct TreeTests {
  @Test func printsTheTree() async {
    let folder = TemporaryFolder()
    folder.write("I: Ja {+a}nei{-a}.\n", to: "a.ordrett")
    folder.write("# a\nDef.\n", to: "a.codebook")
    let transcript = await ordrett("tree", "a.ordrett", in: folder.path)
    #expect(transcript.status == 0 && transcript.output.hasPrefix("(transcript\n"))
    #expect(transcript.output.hasSuffix(")\n"))
    #expect(await ordrett("tree", "-", input: "I: Ja {+a}nei{-a}.\n").output == transcript.output)
    let codebook = await ordrett("tree", "a.codebook", in: folder.path)
    #expect(codebook.status == 0 && codebook.output.hasPrefix("(codebook\n"))
    #expect(await ordrett("tree", "-", "--name", "x.codebook", input: "# a\nDef.\n").output == codebook.output)
    let missing = await ordrett("tree", "none.ordrett", in: folder.path)
    #expect(missing.status == 2 && missing.errors == "ordrett: “none.ordrett” does not exist. Check the path.\n")
  }
}
