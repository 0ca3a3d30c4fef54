import Privacy
import Testing
import TextModel

import struct TestSupport.SeededGenerator

private let bergen = """
  name=Bergen category=place decision=not-identifying scope=project by=AB date=2026-11-21 reason="stor by"
  """

private func file(_ lines: String...) -> DecisionFile {
  DecisionFile(Array((["# ordrett decisions 1: x"] + lines).map { $0 + "\n" }.joined().utf8))
}

private func decision(
  _ subject: DecisionSubject, _ category: PrivacyCategory = .place, _ verdict: DecisionVerdict = .notIdentifying,
  _ scope: DecisionScope = .project, reason: String = "stor by"
) -> Decision {
  Decision(subject, category, verdict, scope, reason: reason, author: "AB", date: "2026-11-21")
}

@Suite struct DecisionFileTests {
  @Test func readsALine() {
    let file = file(bergen)
    #expect(file.problems == [])
    #expect(file.entries.map(\.decision) == [decision(.words("Bergen"))])
    #expect(file.entries[0].line == 2)
  }

  @Test(
    arguments: [
      ("<<<<<<< HEAD", .conflictMark), ("=======", .conflictMark), (">>>>>>> andre", .conflictMark),
      ("||||||| felles", .conflictMark), ("Bergen", .malformed), ("name=\"Bergen", .malformed),
      ("name=\"B\"x category=place", .malformed), ("name=\"\\x\"", .malformed), ("name=\"\\u{110000}\"", .malformed),
      ("category=place", .missing(.entry)), ("name=\"\" category=place", .missing(.name)),
      ("name=a name=b", .repeated(.name)), ("name=a entry=b", .unexpected(.entry)),
      ("name=a category=city", .badValue(.category)), ("name=a category=place decision=yes", .badValue(.decision)),
      ("name=a category=place decision=replace", .nameInClear),
      ("name=a category=place decision=not-identifying scope=all", .badValue(.scope)),
      ("name=a category=place decision=not-identifying scope=file", .missing(.file)),
      ("name=a category=place decision=not-identifying scope=here occurrence=0", .badValue(.occurrence)),
      ("name=a category=place decision=not-identifying scope=here occurrence=1 context=g1~", .badValue(.context)),
      (
        "name=a category=place decision=not-identifying scope=here occurrence=1 context=01.02.03.04~",
        .badValue(.context)
      ),
      ("name=a category=place decision=not-identifying scope=project by=AB date=21.11.2026", .badValue(.date)),
      ("name=a category=place decision=not-identifying scope=project by=AB date=2026-11-21", .missing(.reason)),
      (
        "name=a category=place decision=not-identifying scope=project by=AB date=2026-11-21 reason=\"\"",
        .missing(.reason)
      ),
      (bergen.replacing("not-identifying", "keep-consented"), .contradicts(firstLine: 2)),
      (
        "name=BERGENS category=place decision=keep-consented scope=project by=C date=2026-11-21 reason=x",
        .contradicts(firstLine: 2)
      ),
    ] as [(String, DecisionProblem.Kind)])
  func namesTheBadLine(_ line: String, _ kind: DecisionProblem.Kind) {
    let file = file(bergen, line)
    #expect(file.problems.map(\.kind) == [kind])
    #expect(file.problems.map(\.line) == [3])
    #expect(throws: DecisionProblem.self) { try file.adding(decision(.words("Oslo"))) }
    #expect(throws: DecisionProblem.self) { try file.removing(0) }
  }

  /// Of what it cannot read it does not say that nothing has to follow.
  @Test func followsNobodyWhereItIsNotUTF8() {
    let file = DecisionFile(Array((bergen + "\n# ").utf8) + [0xE5, 0x0A])
    #expect(throws: DecisionProblem.self) { try file.moving { _ in nil } }
  }

  @Test func keepsWhatItDoesNotKnow() throws {
    let later = bergen.replacing("Bergen", "Ask") + " until=2027-01-01"
    let file = file("", "# om Oslo", later, bergen)
    #expect(file.problems.map(\.kind) == [.unknownField])
    #expect(file.entries.count == 1)
    let after = file.applying(try file.adding(decision(.words("Åmot"))))
    #expect(String(decoding: after.bytes, as: UTF8.self).hasPrefix("# ordrett decisions 1: x\n\n# om Oslo\n\(later)\n"))
    #expect(after.entries.count == 2)
  }

  @Test(arguments: ["# ordrett decisions 2: x\n", "# ordrett decisions 10: x\n"])
  func refusesALaterVersion(_ text: String) {
    #expect(DecisionFile(Array(text.utf8)).problems.map(\.kind) == [.newerVersion])
  }

  @Test func namesTheLineThatIsNotUTF8() {
    let file = DecisionFile(Array("# x\n".utf8) + [0xE5, 0x0A])
    #expect(file.problems.map(\.kind) == [.notUTF8] && file.problems[0].line == 2)
  }

  @Test func contradictionsDoNotCount() {
    let set = DecisionSet(file(bergen, bergen.replacing("not-identifying", "keep-consented")))
    #expect(set.decision(for: "bergen", .place, in: "a") == nil)
    #expect(set.stale(used: []) { _ in true } == [])
  }

  @Test func sortsIn() throws {
    var file = DecisionFile(DecisionFile.blank)
    for name in ["Oslo", "Ask", "Voss", "Bø i Telemark", "Moss"] {
      file = file.applying(try file.adding(decision(.words(name))))
    }
    let names = file.entries.map(\.decision.subject)
    #expect(names == ["Bø i Telemark", "Ask", "Moss", "Oslo", "Voss"].map { .words($0) })
    #expect(file.bytes.starts(with: DecisionFile.blank))
    // Said again it stands in its line's place.
    file = file.applying(try file.adding(decision(.words("OSLO"), .place, .keepConsented)))
    #expect(file.entries.count == 5 && file.entries[3].decision.verdict == .keepConsented && file.problems.isEmpty)
    file = file.applying(try file.removing(0))
    #expect(file.entries.map(\.decision.subject) == ["Ask", "Moss", "OSLO", "Voss"].map { .words($0) })
  }

  @Test func keepsTheLineBreaks() throws {
    let file = DecisionFile(Array("\u{FEFF}# x\r\n\(bergen)".utf8))
    let after = file.applying(try file.adding(decision(.words("Oslo"))))
    #expect(after.bytes.starts(with: file.bytes + [0x0D, 0x0A]) && after.bytes.suffix(2) == [0x0D, 0x0A])
    #expect(after.entries.count == 2)
  }

  @Test(arguments: [
    decision(.words("Kari \"K\" N\\n\n\u{202E}"), .person), decision(.words("a=b # c"), .contact),
    decision(.entry("p2"), .key, .replace), decision(.words("Åse"), .person, .keepConsented, .file("a b/Ø.ordrett")),
    decision(.words("="), .date, .notIdentifying, .here(anchor(of: "en to Kari fire fem", "Kari"))),
    decision(.words("x"), .date, .notIdentifying, .here(anchor(of: "x", "x"))),
    decision(.words("\t"), reason: "\u{7F}é"),
  ])
  func whatIsWrittenIsReadBack(_ decision: Decision) throws {
    let file = DecisionFile(DecisionFile.blank)
    let after = file.applying(try file.adding(decision))
    #expect(after.problems == [] && after.entries.map(\.decision) == [decision])
    #expect(after.bytes.count { $0 == 0x0A } == 2)
  }

  @Test func refusesANameThatIsToBeReplaced() {
    #expect {
      try DecisionFile([]).adding(decision(.words("Kari"), .person, .replace))
    } throws: { ($0 as? DecisionProblem)?.kind == .nameInClear }
    #expect {
      try DecisionFile([]).adding(decision(.words("Kari"), .person, reason: ""))
    } throws: { ($0 as? DecisionProblem)?.kind == .missing(.reason) }
  }

  @Test(arguments: [
    ("2026-11-21", true), ("2024-02-29", true), ("2026-02-29", false), ("2026-11-21T10:00Z", true),
    ("2026-11-21T10:00:59", true), ("2026-11-21T10:00:00+01:00", true), ("2026-11-21T24:00Z", false),
    ("2026-13-01", false), ("2026-11-00", false), ("2026-11-21T", false), ("2026-11-21T10", false),
    ("2026-11-21T10:00:0", false), ("2026-11-21T10:00+1:00", false), ("26-11-21", false), ("", false),
  ])
  func readsDates(_ date: String, _ isValid: Bool) {
    let line = bergen.replacing("date=2026-11-21", "date=\"\(date)\"")
    #expect(file(line).problems.isEmpty == isValid)
  }

  @Test func readsAnyBytes() throws {
    var random = SeededGenerator(seed: 11)
    let pieces = [
      bergen, "\n", "\r\n", "name=", "\"", "\\", "\\u{", "41}", " ", "scope=here", "#", "<<<<<<<", "å", "entry=p",
    ]
    for round in 0..<2000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<12, using: &random) {
        let odd = [UInt8.random(in: 0...255, using: &random)]
        bytes += round % 3 == 0 ? odd : Array(pieces.randomElement(using: &random)?.utf8 ?? "".utf8)
      }
      let file = DecisionFile(bytes)
      guard let edit = try? file.adding(decision(.words("Zz"))) else { continue }
      #expect(edit.range.isEmpty || file.entries.contains { $0.range == edit.range })
      #expect(file.applying(edit).entries.contains { $0.decision == decision(.words("Zz")) })
    }
  }
}

@Suite struct GroupNameTests {
  @Test(
    arguments: [
      ("Kari", .person, "kari"), ("Karis", .person, "kari"), ("KARI'S", .person, "kari"), ("Kari’s", .key, "kari"),
      ("Kari  Nordmanns", .person, "kari nordmann"), ("Lars", .person, "lar"), ("Lars'", .person, "lar"),
      ("Moss", .place, "moss"), ("Os", .place, "os"), ("Bergen-hendelsen", .place, "bergen-hendelsen"),
      ("99 88 77 66", .contact, "99887766"), ("120987 123 45", .nationalID, "12098712345"),
      ("1234.56.78903", .account, "12345678903"), ("Kari@Nord.no", .contact, "kari@nord.no"),
      ("14. mars  1987", .date, "14 . mars 1987"), ("A\u{30A}ses", .person, "åse"), ("", .person, ""),
      ("diabetes", .health, "diabetes"),
    ] as [(String, PrivacyCategory, String)])
  func gathersForms(_ text: String, _ category: PrivacyCategory, _ expected: String) {
    #expect(groupName(of: Array(text.utf8), category) == expected)
  }
}

@Suite struct DecisionSetTests {
  @Test func theNarrowerWins() throws {
    let file = file(
      bergen,
      bergen.replacing("scope=project", "scope=file file=b.ordrett").replacing("not-identifying", "keep-consented"))
    let set = DecisionSet(file)
    #expect(set.decision(for: "bergen", .place, in: "a.ordrett") == 0)
    #expect(set.decision(for: "bergen", .place, in: "b.ordrett") == 1)
    #expect(set.decision(for: "bergen", .person, in: "a.ordrett") == nil)
    #expect(set.decision(for: "oslo", .place, in: "a.ordrett") == nil)
    #expect(set.stale(used: [1]) { _ in true } == [0])
    let replacing = DecisionSet(
      self.file("entry=P2 category=key decision=replace scope=project by=A date=2026-11-21 reason=x"))
    #expect(replacing.stale(used: []) { $0 == "P2" } == [] && replacing.stale(used: []) { _ in false } == [0])
    #expect(
      DecisionSet(self.file("entry=P2 category=key decision=replace scope=project by=A date=2026-11-21 reason=x"))
        .decision(for: DecisionSubject.entry("p2").group(.key), .key, in: "a") == 0)
  }

  /// A decision on the word in guillemets, and where it is after an edit; none where it is not to be found.
  @Test(arguments: [
    ("så kom «Kari» hjem da", "så kom «Kari» hjem da"),
    ("Kari så Kari og «Kari» hjem da", "Ola så Ola og «Kari» hjem da"),
    ("og Kari. så kom «Kari» hjem da", "og Kari. så kom «Kari» tilbake til oss"),
    ("og Kari. så kom «Kari» hjem da", "og Kari. da gikk altså «Kari» hjem da"),
    ("og Kari. så kom «Kari» hjem da", "og Kari. så kom bare «Kari» helt hjem da igjen"),
    ("og Kari. så kom «Kari» hjem da", "og Kari. Kari var der, Kari også, så kom «Kari» hjem da"),
    ("ja Kari ja «Kari» ja Kari ja", "ja Kari ja «Kari» ja Kari ja"),
    ("«Kari»", "«Kari»"),
    ("så kom «Kari» hjem da", "men Kari ville ikke mer"),
    ("«Kari»", "og så sa Kari at det var bra"),
  ])
  func aPlaceSurvivesEdits(_ before: String, _ after: String) throws {
    let anchor = anchor(of: before.replacing("«", "").replacing("»", ""), "Kari", at: place(before))
    let lone = DecisionFile([])
    let file = lone.applying(try lone.adding(decision(.words("Kari"), .person, .notIdentifying, .here(anchor))))
    let text = after.replacing("«", "").replacing("»", "")
    let settled = DecisionSet(file).settle(occurrences(text), in: "a")
    let expected = (0..<settled.count).map { index -> Int? in after.contains("«") && index == place(after) ? 0 : nil }
    #expect(settled == expected)
    #expect(DecisionSet(file).settle(occurrences(text), in: "b").allSatisfy { $0 == nil })
  }

  @Test func oneDecisionSettlesOnePlace() throws {
    let text = "ja Kari ja Kari ja Kari ja"
    var file = DecisionFile([])
    for place in [0, 2] {
      let scope = DecisionScope.here(anchor(of: text, "Kari", at: place))
      file = file.applying(try file.adding(decision(.words("Kari"), .person, .notIdentifying, scope)))
    }
    #expect(DecisionSet(file).settle(occurrences(text), in: "a").map { $0 != nil } == [true, false, true])
  }

  @Test(
    arguments: [
      (.notIdentifying, true, true), (.notIdentifying, false, true), (.keepConsented, true, false),
      (.keepConsented, false, true), (.replace, false, false),
    ] as [(DecisionVerdict, Bool, Bool)])
  func consentDoesNotSilenceWhatIsForbidden(_ verdict: DecisionVerdict, _ isForbidden: Bool, _ silences: Bool) {
    #expect(verdict.silences(isForbidden: isForbidden) == silences)
  }

  private func file(_ line: String) -> DecisionFile { DecisionFile(Array(line.utf8)) }

  private func file(_ lines: String...) -> DecisionFile { DecisionFile(Array(lines.joined(separator: "\n").utf8)) }

  /// Which `Kari` the guillemets are around.
  private func place(_ marked: String) -> Int {
    marked.prefix { $0 != "«" }.split(separator: " ").count { $0.hasPrefix("Kari") }
  }

  private func occurrences(_ text: String) -> [DecisionSet.Occurrence] {
    let tokens = Tokens(Array(text.utf8))
    return tokens.all.filter { tokens.bytes[$0.range].elementsEqual("Kari".utf8) }.map {
      DecisionSet.Occurrence(group: "kari", category: .person, context: DecisionContext(tokens, around: $0.range))
    }
  }
}

private func anchor(of text: String, _ word: String, at place: Int = 0) -> DecisionAnchor {
  let tokens = Tokens(Array(text.utf8))
  let found = tokens.all.filter { tokens.bytes[$0.range].elementsEqual(word.utf8) }
  let context = DecisionContext(tokens, around: found[place].range)
  return DecisionAnchor(document: "a", occurrence: place + 1, context: context)
}

extension String {
  fileprivate func replacing(_ old: String, _ new: String) -> String {
    var output = ""
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(old) {
        output += new
        rest = rest.dropFirst(old.count)
      } else {
        output.append(rest.removeFirst())
      }
    }
    return output
  }
}
