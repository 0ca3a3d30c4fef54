import Foundation
import JSON
import TestSupport
import Testing

/// The example study in Helix, in a terminal that nobody sees, with keys as a person presses them and with what
/// `editors/helix` says. What is held to it passed between Helix and the server, stood on the screen, or lies on the disk.
struct HelixSessionTests {
  @Test func aPersonCodesInHelix() async throws {
    let missing = ["hx", "tmux", "cc", "python3"].filter { Program.first(named: $0) == nil }
    try skipUnless(
      missing.isEmpty,
      "\(missing.joined(separator: ", ")) is missing; on Debian 13: apt install hx tmux gcc; on 12: bash .ci/helix FOLDER."
    )
    let seen = try await KeySession(script: "helix_session.py").seen()
    for language in ["ordrett", "ordrett-codebook"] {
      #expect(strings(seen["health"]?[language]) == ["server", "parser", "highlights", "objects"], "\(language)")
    }
    // Colors of the decisions would need a grammar of their own.
    #expect(strings(seen["health"]?["ordrett-decisions"]) == ["server"])
    let expected = try ExampleStudy.expectedFindings().filter { $0.file == "intervju/02-spaden.ordrett" }.map(\.rule)
    #expect(strings(seen["opening"]).sorted() == expected.sorted())
    let count = JSON.Value.integer(expected.count)
    #expect(seen["diagnostics"] == [count, .integer(expected.count + 1), count], "a finding came and went otherwise")

    #expect(seen["coding"] == "Informant 2: {+takk}At jeg bor inni.{-takk}")
    #expect(seen["inVivo"] == "Informant 2: {+hos-naboen}Hos naboen{-hos-naboen}! (ler høyt)")
    #expect(seen["bytes"] == "Informant 2: 😀 {+kjeft}Kvart på seks.{-kjeft}")
    #expect(seen["completion"] == "Intervjuer: {+kjeft}ord{-kjeft}Så presist?")
    #expect(seen["definition"] == "## kjeft: Kjeft og klager")
    let sections = strings(seen["outline"])
    for section in ["Inngang", "Natta", "Folk", "Hjemme", "Avslutning"] {
      #expect(sections.contains(section), "the outline lacks \(section): \(sections)")
    }
    #expect(seen["objects"] == 1, "another number of lines than one was a turn")

    let files = ["02-spaden", "03-rodt", "04-sentralen", "05-svingen", "06-stairs"].map { $0 + ".ordrett" }
    #expect(strings(seen["references"]) == files + ["kodebok.codebook"])
    #expect(strings(seen["renaming"]) == files)
    #expect(strings(seen["merging"]) == ["01-lyset.ordrett"] + files)
    #expect(seen["replacing"]?["line"] == "Informant 2: Vi flyttet hit fra {@sted4 [Sted 1]}, begge to.")
    #expect(seen["replacing"]?["key"]?.string?.contains("\nsted4,place,Hammerfest,[Sted 1],") == true)
    #expect(
      seen["languages"]?["02-spaden.ordrett"] == "ordrett"
        && seen["languages"]?["kodebok.codebook"] == "ordrett-codebook"
        && seen["languages"]?["ordrett.decisions"] == "ordrett-decisions")
    let steps = [
      "colors", "nextFinding", "endMark", "hover", "otherEnd", "symbols", "layout", "deciding", "leaving",
    ]
    for step in steps { #expect(seen[step] == true, "\(step)") }
    // Only a Helix that can say where the cursor is goes by the server's jumps: 25.07 and later.
    if let jumping = seen["jumping"], jumping != .null {
      #expect(strings(jumping) == ["02-spaden.ordrett", "02-spaden.ordrett", "03-rodt.ordrett", "02-spaden.ordrett"])
    }
  }

  private func strings(_ value: JSON.Value?) -> [String] { value?.array?.compactMap(\.string) ?? [] }
}
