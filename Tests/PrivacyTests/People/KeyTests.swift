import Privacy
import Testing
import TextModel

import struct TestSupport.SeededGenerator

private let header = "id,category,original,replacement,scope,note\n"

private func key(_ rows: String, header: String = header) -> Key { Key(Array((header + rows).utf8)) }

/// `line kind` of every problem, and nothing else.
private func check(_ key: Key, _ expected: [(Int, KeyProblem.Kind)]) {
  #expect(key.problems.map(\.line) == expected.map(\.0))
  #expect(key.problems.map(\.kind) == expected.map(\.1))
}

@Suite struct KeyTests {
  @Test(arguments: [
    "id,category,original,replacement,scope,note\np1,person,Kari Nordmann,Anne,,\n",
    "id;category;original;replacement;scope;note\r\np1;person;Kari Nordmann;Anne;;\r\n",
    "\u{FEFF}ID;Kategori;Ekte navn;Erstatning;Omfang;Merknad\np1;person;Kari Nordmann;Anne",
    "sep=;\r\nid;kategori;namn;pseudonym\r\np1;PER;Kari Nordmann;Anne\r\n",
    "note,replacement,tlf,original,category,id\n\"a, \"\"b\"\"\",Anne,,\"Kari Nordmann\",Person,p1\n\n,,,,,\n",
    "id\tcategory\toriginal\treplacement\n p1 \tperson\tKari Nordmann \tAnne\n",
    "id,category,original,replacement\rp1,person,Kari Nordmann,Anne\r",
  ])
  func readsWhatPeopleWrite(_ text: String) {
    let key = Key(Array(text.utf8))
    check(key, [])
    #expect(key.entries.map(\.id) == ["p1"])
    #expect(key.entries.first?.kind == .person)
    #expect(key.entries.first?.originals == ["Kari Nordmann"])
    #expect(key.entries.first?.replacement == "Anne")
  }

  @Test func knowsEveryWordOfANameOrAReplacement() {
    let key = key("p1,person,Kari Nordmann | Kalle,Anne-Lise,,\ns1,sted,Mo i Rana,[Sted 1],,\n")
    #expect(key.words == ["kari", "nordmann", "kalle", "anne", "lise", "mo", "i", "rana", "sted", "1"])
  }

  @Test func readsWhatQuotesHold() {
    let key = key(
      "p1,person,\"Kari \"\"Kalle\"\"\nNordmann\",Anne,\"a.ordrett; b\",\"x, y\"\np2,sted,Bergen | Bjørgvin,Byen,,\n")
    check(key, [])
    #expect(key.entries[0].originals == ["Kari \"Kalle\"\nNordmann"])
    #expect(key.entries[0].scope.patterns == ["a.ordrett", "b"])
    #expect(key.entries[0].note == "x, y")
    #expect(key.entries[1].line == 4)
    #expect(key.entries[1].originals == ["Bergen", "Bjørgvin"])
  }

  @Test(
    arguments: [
      ("p1,person,Kari,Anne,,\np1,person,Ola,Per,,\n", 3, .duplicateID(firstLine: 2)),
      ("p1,person,Kari,Anne,,\nP1,person,Ola,Per,,\n", 3, .duplicateID(firstLine: 2)),
      (",person,Kari,Anne,,\n", 2, .badID),
      ("1p,person,Kari,Anne,,\n", 2, .badID),
      ("p 1,person,Kari,Anne,,\n", 2, .badID),
      ("p1,persom,Kari,Anne,,\n", 2, .unknownCategory),
      ("p1,person,,Anne,,\n", 2, .emptyOriginal),
      ("p1,person, | ,Anne,,\n", 2, .emptyOriginal),
      ("p1,person,Kari,,,\n", 2, .emptyReplacement),
      ("p1,person,Kari,A}e,,\n", 2, .badReplacement),
      ("p1,person,Kari,\"A\ne\",,\n", 2, .badReplacement),
      ("p1,person,\"Kari,Anne,,\np2,person,Ola,Per,,\n", 2, .unclosedQuote),
      ("p1,person,\"Kari\" N,Anne,,\n", 2, .textAfterQuote),
      ("p1,person,Nordmann, Kari,Anne,,x\n", 2, .tooManyFields),
      ("p1,person,Kari Nordmann,Ola,,\np2,person,Ola Hansen,Per,,\n", 2, .replacementIsRealName(line: 3)),
      ("p1,person,Kari Nordmann,Siv Hansen,,\np2,person,Ola Hansen,Per,,\n", 2, .replacementIsRealName(line: 3)),
      ("p1,sted,Voss,Byen til Ola,,\np2,person,Ola Hansen,Per,,\n", 2, .replacementIsRealName(line: 3)),
      ("p1,person,Kari Nordmann,Kari,,\n", 2, .replacementIsOriginal),
      ("p1,sted,Bergen,bergen,,\n", 2, .replacementIsOriginal),
    ] as [(String, Int, KeyProblem.Kind)])
  func namesWhatIsWrong(_ rows: String, _ line: Int, _ kind: KeyProblem.Kind) {
    let key = key(rows)
    #expect(key.problems.contains { $0.line == line && $0.kind == kind }, "\(key.problems)")
    #expect(throws: KeyProblem.self) {
      try key.adding(NewKeyEntry(id: "x9", kind: .person, originals: ["Eva"], replacement: "Ida"))
    }
  }

  @Test(arguments: [
    ("p1,person,Kari Nordmann,Anne,,\np2,person,Kari Hansen,Siv,,\n"),
    ("p1,person,Ola Dag Berg,Stein på berget,,\np2,sted,Bergen,Dagsbyen,,\n"),
    ("p1,person,Kari N,Anne,,,,\n"),
  ])
  func findsNothingWrong(_ rows: String) { check(key(rows), []) }

  @Test func missesColumns() {
    check(
      key("p1,Kari,Anne\n", header: "id,original,replacement,original\n"),
      [(1, .missingColumn(.category)), (1, .repeatedColumn(.original))])
    check(Key([]), KeyColumn.allCases.filter(\.isRequired).map { (1, .missingColumn($0)) })
    check(Key(Key.blank()), [])
    check(Key(Key.blank(separator: UInt8(ascii: ";"))), [])
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x69, 0, 0x64, 0], .utf16LittleEndian), ([0xFE, 0xFF, 0, 0x69, 0, 0x64], .utf16BigEndian),
      ([0x69, 0, 0x64, 0], .utf16LittleEndian), ([0, 0x69, 0, 0x64], .utf16BigEndian),
      ([0x69, 0x0A, 0xE5, 0x0A], .latin1), ([0x69, 0x0A, 0x81, 0x0A], .unknown), ([0, 0, 0x69], .unknown),
    ] as [([UInt8], KeyEncoding)])
  func namesTheEncoding(_ bytes: [UInt8], _ encoding: KeyEncoding) {
    let key = Key(bytes)
    #expect(key.problems.map(\.kind) == [.encoding(encoding)])
    #expect(key.problems[0].line == (bytes.first == 0x69 && bytes[1] == 0x0A ? 2 : 1))
  }

  @Test(arguments: [
    (header, "p2,person,Ola Hansen,Per,,\n"),
    ("id,category,original,replacement", "\np2,person,Ola Hansen,Per\n"),
    ("\u{FEFF}navn;id;tlf;kategori;erstatning\r\nKari;p1;1;person;Anne\r\n", "Ola Hansen;p2;;person;Per\r\n"),
    ("\u{FEFF}navn;id;tlf;kategori;erstatning\r\nKari;p1;1;person;Anne", "\r\nOla Hansen;p2;;person;Per\r\n"),
  ])
  func addsOnlyAtTheEnd(_ old: String, _ addition: String) throws {
    let key = Key(Array(old.utf8))
    let entry = NewKeyEntry(id: "p2", kind: .person, originals: ["Ola Hansen"], replacement: "Per")
    let edit = try key.adding(entry)
    #expect(edit == ByteEdit(range: old.utf8.count..<old.utf8.count, text: addition))
    #expect(key.applying(edit).entries.last?.originals == ["Ola Hansen"])
  }

  @Test func writesWhatNeedsQuotes() throws {
    let entry = NewKeyEntry(
      id: "p2", kind: .organisation, originals: ["Hansen, \"Ola\" & Co", "H-O"],
      replacement: "[Virksomhet 1]", scope: KeyScope(patterns: ["a,b.ordrett"]), note: " linje\nto")
    let key = try key("").applying(key("").adding(entry))
    #expect(key.entries[0].originals == ["Hansen, \"Ola\" & Co", "H-O"])
    #expect(key.entries[0].kind == .organisation)
    #expect(key.entries[0].note == "linje\nto")
    #expect(key.entries[0].scope.patterns == ["a,b.ordrett"])
  }

  @Test func refusesWhatWouldBeWrong() throws {
    let key = key("p1,person,Kari Nordmann,Anne,,\n")
    func refused(_ entry: NewKeyEntry, _ kind: KeyProblem.Kind) {
      #expect { try key.adding(entry) } throws: { ($0 as? KeyProblem)?.kind == kind }
    }
    refused(NewKeyEntry(id: "P1", kind: .person, originals: ["Ola"], replacement: "Per"), .duplicateID(firstLine: 2))
    refused(NewKeyEntry(id: "p2", kind: .person, originals: [], replacement: "Per"), .emptyOriginal)
    refused(
      NewKeyEntry(id: "p2", kind: .person, originals: ["Ola"], replacement: "Kari"), .replacementIsRealName(line: 2))
    let short = Key(Array("id,category,original,replacement\n".utf8))
    #expect {
      try short.adding(NewKeyEntry(id: "p", kind: .age, originals: ["1"], replacement: "2", note: "n"))
    } throws: { ($0 as? KeyProblem)?.kind == .noSuchColumn(.note) }
  }

  @Test(arguments: [
    ("p1;person;Kari;Anne;;x\r\n", KeyColumn.replacement, "Siv", "p1;person;Kari;Siv;;x\r\n"),
    ("p1;person;\"Kari\";Anne;;x", .original, "Kari; Kalle", "p1;person;\"Kari; Kalle\";Anne;;x"),
    ("p1;person;Kari;Anne\n", .note, "n", "p1;person;Kari;Anne;;n\n"),
    ("p1;person;Kari;Anne;\n", .note, "n", "p1;person;Kari;Anne;;n\n"),
  ])
  func changesOnlyOneField(_ row: String, _ column: KeyColumn, _ text: String, _ expected: String) throws {
    let header = "id;category;original;replacement;scope;note\n"
    let key = key(row, header: header)
    let after = key.applying(try key.setting(column, ofEntry: 0, to: text))
    #expect(String(decoding: after.bytes, as: UTF8.self) == header + expected)
  }

  @Test(
    arguments: [
      ([], "intervju/03.ordrett", true), (["03"], "intervju/03.ordrett", true), (["03.ordrett"], "x/03.ordrett", true),
      (["intervju/*"], "intervju/03.ordrett", true), (["04"], "intervju/03.ordrett", false),
    ] as [([String], String, Bool)])
  func scopesHoldDocuments(_ patterns: [String], _ document: String, _ expected: Bool) {
    let contains = KeyScope(patterns: patterns).contains(document) { glob, path in
      glob.hasSuffix("*") && path.hasPrefix(glob.dropLast())
    }
    #expect(contains == expected)
  }

  /// No bytes are too odd, no edit touches a byte outside of its range, and what is written is read back.
  @Test func readsAnyBytes() throws {
    var random = SeededGenerator(seed: 3)
    let pieces = [
      "\"", ",", ";", "\n", "\r\n", "id", "original", "category", "replacement", "person", "Kari", "Å", "|",
    ]
    for round in 0..<3000 {
      var bytes: [UInt8] = round % 3 == 0 ? [] : Array(header.utf8)
      for _ in 0..<Int.random(in: 0..<25, using: &random) {
        if round % 5 == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &random))
        } else {
          bytes += Array(pieces.randomElement(using: &random)?.utf8 ?? "".utf8)
        }
      }
      let key = Key(bytes)
      for problem in key.problems {
        #expect(problem.line >= 1 && problem.range.lowerBound >= 0 && problem.range.upperBound <= bytes.count)
      }
      let entry = NewKeyEntry(id: "zz", kind: .place, originals: ["A\"b,c"], replacement: "d;e")
      if let edit = try? key.adding(entry) {
        let after = key.applying(edit)
        #expect(after.bytes.starts(with: bytes))
        #expect(after.entries.count == key.entries.count + 1 && after.entries.last?.originals == ["A\"b,c"])
      }
    }
  }
}
