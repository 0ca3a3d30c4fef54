import Foundation
import Messages
import Project
import TestSupport
import Testing

@Suite struct RuleCatalogueTests {
  @Test(arguments: RuleCatalogue.ids) func findsOnlyWhatItIsAboutInItsBadExample(_ id: String) throws {
    let rule = try #require(RuleCatalogue.all.first { $0.id == id })
    // What is not silenced for want of a reason is still found.
    let also = id == "allow/no-reason" ? ["leak/marked"] : []
    let found = study(rule.page.bad, rule).findings
    #expect(Set(found.map(\.rule)) == Set([id] + also), "\(found.map { $0.message.text(in: .english) })")
    #expect(found.allSatisfy { $0.rule != id || $0.severity == rule.severity })
  }

  @Test(arguments: RuleCatalogue.ids) func findsNothingInItsGoodExample(_ id: String) throws {
    let rule = try #require(RuleCatalogue.all.first { $0.id == id })
    #expect(rule.page.good.text != rule.page.bad.text)
    #expect(study(rule.page.good, rule).findings == [])
  }

  /// The study of an example, in which a rule that has to be asked for is.
  private func study(_ example: RulePage.Example, _ rule: any Rule.Type) -> AnnotatedStudy {
    let settings = rule.isOff ? #"{ "rules": { "\#(rule.id)": "\#(rule.severity.rawValue)" } }"# : nil
    return AnnotatedStudy(
      example.kind, example.text, beside: example.beside, settings: settings, key: example.key)
  }

  @Test(arguments: RuleCatalogue.ids) func hasAnIDThatAPersonCanType(_ id: String) {
    let parts = id.split(separator: "/", omittingEmptySubsequences: false)
    #expect(parts.count == 2)
    #expect(
      parts.allSatisfy { part in part.allSatisfy { $0.isLowercase && $0.isASCII || $0 == "-" } && part.first != "-" })
  }

  @Test func listsEachRuleOnce() {
    #expect(Set(RuleCatalogue.ids).count == RuleCatalogue.ids.count)
    #expect(RuleCatalogue.ids == RuleCatalogue.ids.sorted())
    // A rule's file is named for its type, and its type for its id, with `Rule` where that name is taken.
    for rule in RuleCatalogue.all {
      let name = rule.id.filter { $0 != "/" && $0 != "-" }
      #expect([name, name + "rule"].contains("\(rule)".lowercased()))
    }
  }

  @Test func listsEveryRuleThatHasAFile() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Files.repository + "/Sources/Project/Rules")
    #expect(files.sorted() == RuleCatalogue.all.map { "\($0).swift" }.sorted())
  }

  @Test(arguments: RuleCatalogue.ids) func beginsItsPageAsItsDocComment(_ id: String) throws {
    let rule = try #require(RuleCatalogue.all.first { $0.id == id })
    let source = try text("Sources/Project/Rules/\(rule).swift")
    let before = try #require(source.components(separatedBy: "\nenum \(rule):").first)
    let comment = before.split(separator: "\n").reversed().prefix { $0.hasPrefix("/// ") }.reversed()
    #expect(comment.map { $0.dropFirst(4) }.joined(separator: " ") == rule.page.summary.en)
  }

  @Test(arguments: RuleCatalogue.ids) func isTestedByCasesOfItsOwn(_ id: String) throws {
    let folder = Files.repository + "/Tests/ProjectTests"
    let tests = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("Rules") }
    let cases = try tests.map { try text("Tests/ProjectTests/\($0)") }
    #expect(cases.contains { $0.contains("^ \(id): ") })
  }

  @Test(arguments: RuleCatalogue.ids) func hasAPageInEveryLanguage(_ id: String) throws {
    let rule = try #require(RuleCatalogue.all.first { $0.id == id })
    for wording in [rule.page.summary, rule.page.reports, rule.page.fix] {
      #expect(wording.nb != nil && wording.nb != wording.en)
      #expect(wording.nn != wording.nb)
      for language in Language.allCases {
        let words = wording[language]
        #expect(words == words.split(separator: " ").joined(separator: " "))
        #expect(words.hasSuffix("."))
        #expect(!words.contains(where: { (language == .english ? "«»\"" : "“”\"").contains($0) }))
        let quotes = language == .english ? ("“", "”") : ("«", "»")
        #expect(words.components(separatedBy: quotes.0).count == words.components(separatedBy: quotes.1).count)
      }
    }
    for language in Language.allCases { #expect(!rule.page.summary[language].dropLast().contains(".")) }
  }

  @Test func isTheTableOfTheSpecification() throws {
    let file = "grammar/RULES.md"
    if ProcessInfo.processInfo.environment["ORDRETT_RENEW"] != nil {
      try table().write(toFile: Files.repository + "/" + file, atomically: true, encoding: .utf8)
    }
    let committed = (try? text(file)) ?? ""
    #expect(
      committed == table(),
      "\(file) is made from the catalogue: ORDRETT_RENEW=1 swift test --filter RuleCatalogueTests writes it anew")
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try Files.read(Files.repository + "/" + path), as: UTF8.self)
  }

  private func table() -> String {
    var lines = [
      "# Rules", "",
      "What Ordrett looks for, and how serious it is where a project says nothing.",
      "`ordrett explain RULE` prints a rule's page: what it reports, why, and what to do.",
      "`ordrett.json` sets another severity, or `off`, under `rules`.",
      "`% ordrett: allow RULE because REASON` on the line above silences one finding.", "",
      "This table is made from the catalogue of rules; `RuleCatalogueTests` compares them and says how to renew it.",
      "",
      "| rule | severity | what is found |", "|---|---|---|",
    ]
    lines += RuleCatalogue.all.map { "| `\($0.id)` | \($0.severity.rawValue) | \($0.page.summary.en) |" }
    return lines.joined(separator: "\n") + "\n"
  }
}
