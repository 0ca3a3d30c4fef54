import Foundation
import JSON
import TestSupport
import Testing

/// The example study in Kate, in a window that nobody sees, with keys as a person presses them and with what
/// `editors/kate` installs. What is held to it passed between Kate and the server, or lies on the disk in the end.
struct KateSessionTests {
  @Test func aPersonCodesInKate() async throws {
    let needed = ["kate", "Xvfb", "openbox", "xdotool", "import", "dbus-daemon", "dbus-send", "python3"]
    let missing = needed.filter { Program.first(named: $0) == nil }
    try skipUnless(
      missing.isEmpty,
      "\(missing.joined(separator: ", ")) is missing; on Debian: apt install kate xvfb openbox xdotool imagemagick dbus."
    )
    // The pictures outlive the test where somebody wants to look at them.
    let pictures = try TemporaryDirectory()
    let artifacts = ProcessInfo.processInfo.environment["ORDRETT_ARTIFACTS"] ?? pictures.path
    let seen = try await KeySession(script: "kate_session.py", more: [artifacts + "/kate"]).seen()

    let expected = try ExampleStudy.expectedFindings().filter { $0.file == "intervju/02-spaden.ordrett" }.map(\.rule)
    #expect(strings(seen["opening"]).sorted() == expected.sorted())
    let count = expected.count
    #expect(
      seen["diagnostics"] == ["before": .integer(count), "with": .integer(count + 1), "after": .integer(count)],
      "a finding came and went otherwise")
    #expect(seen["coding"] == "Informant 2: {+kjeft}Kvart på seks.{-kjeft}")
    #expect(seen["inVivo"] == "Informant 2: {+hos-naboen}Hos naboen{-hos-naboen}! (ler høyt)")
    #expect(seen["layout"] == seen["coding"])
    let hover = seen["hover"]?.string ?? ""
    #expect(hover.contains("Kjeft og klager") && hover.contains("vendepunktet"), "\(hover)")
    let sections = strings(seen["outline"]?["sections"])
    for section in ["Inngang", "Natta", "Folk", "Hjemme", "Avslutning"] {
      #expect(sections.contains(section), "the outline lacks \(section): \(sections)")
    }
    #expect(seen["outline"]?["colors"] == true)
    // The word that the mark was put in front of is still there.
    #expect(seen["completion"]?["line"] == "Intervjuer: {+kjeft}Så presist?{-}")
    // What Kate asked for last may have been the list after `{+`, which it narrows itself.
    let labels = strings(seen["completion"]?["labels"])
    #expect(labels.contains("kjeft"), "\(labels)")
    #expect(strings(seen["definition"]) == ["kodebok.codebook"])
    #expect(
      seen["languages"] == [
        "02-spaden.ordrett": "ordrett", "kodebok.codebook": "ordrett-codebook",
        "ordrett.decisions": "ordrett-decisions",
      ])
    #expect(seen["jumping"] == ["command": "ordrett.nextSegment", "line": 1])

    let jumps = [
      "nextLeak", "nextOfInformant", "nextSegment", "nextSegmentInStudy", "nextUncoded", "previousLeak",
      "previousSegment", "previousSegmentInStudy",
    ]
    #expect(strings(seen["keys"]) == jumps.map { "ordrett." + $0 })

    let files = ["02-spaden", "03-rodt", "04-sentralen", "05-svingen", "06-stairs"].map { $0 + ".ordrett" }
    #expect(strings(seen["references"]) == files + ["kodebok.codebook"])
    #expect(strings(seen["renaming"]) == files + ["kodebok.codebook"])
    #expect(strings(seen["saving"]) == files + ["kodebok.codebook"])
    #expect(seen["merging"] == true)
    // Kate gives the server two seconds for it, which a busy machine has not; the script saw then that nothing was half done.
    if seen["replacing"]?["refused"] == nil {
      #expect(seen["replacing"]?["line"] == "Informant 2: Vi flyttet hit fra {@sted4 [Sted 1]}, begge to.")
      #expect(seen["replacing"]?["key"]?.string?.contains("\nsted4,place,Hammerfest,[Sted 1],") == true)
    }
    #expect(seen["leaving"] == 0, "Kate crashed at its end")
  }

  private func strings(_ value: JSON.Value?) -> [String] { value?.array?.compactMap(\.string) ?? [] }
}
