import Privacy
import Testing

import struct TestSupport.SeededGenerator

/// Rows `kjønn alder stilling …`; the attributes are `a`, `b`, `c` …
private func table(_ rows: String...) -> [SmallGroups.Speaker] {
  rows.enumerated().map { index, row in
    let values = row.split(separator: " ")
    let names = ["a", "b", "c", "d"].prefix(values.count)
    let attributes = Dictionary(uniqueKeysWithValues: zip(names, values.map { String($0) }))
    return SmallGroups.Speaker(id: "R\(index + 1)", attributes: attributes.filter { $0.value != "-" })
  }
}

/// `speakers: sets; remedies` of each group.
private func shown(_ groups: SmallGroups) -> [String] {
  groups.groups.map { group in
    let sets = group.singledOutBy.map { $0.joined(separator: "+") }.joined(separator: " ")
    let remedies = group.remedies.map { "\($0.attribute) \($0.change)" }.joined(separator: ", ")
    return "\(group.speakers): \(sets); \(remedies)"
  }
}

@Suite struct SmallGroupsTests {
  @Test(
    arguments: [
      (table("k 41", "k 41", "m 41", "m 41"), 2, []),
      (table("k 41", "k 41", "m 41"), 2, ["[2]: a; a dropped"]),
      (table("k 41", "k 45", "K 41 "), 2, ["[1]: b; b decades, b dropped"]),
      // Each value is shared, and both together are not.
      (
        table("k x", "k x", "m x", "k y", "m y", "m y"), 2,
        ["[2]: a+b; a dropped, b dropped", "[3]: a+b; a dropped, b dropped"]
      ),
      (table("k 41", "m 52"), 2, ["[0]: a b; ", "[1]: a b; "]),
      (
        table("k 1987", "k 1983-05-12", "k 12.05.1981"), 3,
        [
          "[0]: b; b decades, b dropped", "[1]: b; b decades, b dropped", "[2]: b; b decades, b dropped",
        ]
      ),
      (
        table("k 40-44", "k 45-49", "k 43"), 2,
        [
          "[0]: b; b decades, b dropped", "[1]: b; b decades, b dropped", "[2]: b; b decades, b dropped",
        ]
      ),
      (
        table("k 38-42", "k 40", "k 41"), 2,
        [
          "[0]: b; b dropped", "[1]: b; b decades, b dropped", "[2]: b; b decades, b dropped",
        ]
      ),
      // A value that is missing is one.
      (table("k -", "k 40", "k 40"), 2, ["[0]: b; b dropped"]),
      (table("k x", "k x"), 3, ["[0, 1]: a b; "]),
      (table("k x", "m y"), 1, []), (table("k x"), 0, []), ([], 3, []), (table("", ""), 3, []),
    ] as [([SmallGroups.Speaker], Int, [String])])
  func findsThem(_ speakers: [SmallGroups.Speaker], _ smallest: Int, _ expected: [String]) {
    #expect(shown(SmallGroups(speakers, smallest: smallest)) == expected)
  }

  @Test func leavesOutWhatIsNotPublished() {
    #expect(shown(SmallGroups(table("k x", "k y"), smallest: 2, ignoring: ["b"])) == [])
  }

  @Test func findsRolesThatOccurOnce() {
    let speakers = ["leder", "Lærer", "lærer ", ""].enumerated().map {
      SmallGroups.Speaker(id: "R\($0)", attributes: ["Stilling": $1, "kommune": "x\($0)"])
    }
    let found = SmallGroups(speakers, smallest: 1).loneRoles
    #expect(found.map(\.speaker) == [0] && found.map(\.attribute) == ["Stilling"] && found.map(\.value) == ["leder"])
  }

  /// What is said is true of the table, by counting.
  @Test func saysWhatIsTrue() {
    var random = SeededGenerator(seed: 21)
    for _ in 0..<200 {
      let speakers = (0..<Int.random(in: 1..<30, using: &random)).map { index in
        let values = ["a", "b", "c", "d"].map { ($0, String(Int.random(in: 30..<45, using: &random) / 5 * 5)) }
        return SmallGroups.Speaker(id: "\(index)", attributes: Dictionary(uniqueKeysWithValues: values))
      }
      let smallest = Int.random(in: 2...4, using: &random)
      func sharing(_ speaker: Int, _ names: [String], _ form: (String, String) -> String = { $1 }) -> Int {
        speakers.count { other in
          names.allSatisfy {
            form($0, other.attributes[$0] ?? "") == form($0, speakers[speaker].attributes[$0] ?? "")
          }
        }
      }
      let all = ["a", "b", "c", "d"]
      let found = SmallGroups(speakers, smallest: smallest)
      let small = speakers.indices.filter { sharing($0, all) < smallest }
      #expect(found.groups.flatMap(\.speakers).sorted() == small)
      for group in found.groups {
        for set in group.singledOutBy {
          #expect(sharing(group.speakers[0], set) < smallest)
          for left in set where set.count > 1 {
            #expect(sharing(group.speakers[0], set.filter { $0 != left }) >= smallest)
          }
        }
        for remedy in group.remedies {
          let count = sharing(group.speakers[0], all) { name, value in
            if name != remedy.attribute { return value }
            return remedy.change == .dropped ? "" : String(value.prefix(1))
          }
          #expect(count >= smallest)
        }
      }
    }
  }

  @Test func takesALargeTable() {
    let speakers = (0..<500).map { index in
      let values = (0..<12).map { ("a\($0)", "\(index % ($0 + 2))") }
      return SmallGroups.Speaker(id: "\(index)", attributes: Dictionary(uniqueKeysWithValues: values))
    }
    #expect(SmallGroups(speakers, smallest: 3).groups.count == 500)
  }
}
