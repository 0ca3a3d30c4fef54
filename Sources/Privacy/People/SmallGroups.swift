/// Speakers who can be told from their attributes alone, as few others share them: k-anonymity (Sweeney 2002).
///
/// A class is the speakers with the same values throughout; a missing value is a value. Reads a table of 500 speakers and
/// 12 attributes in some milliseconds: it looks at sets of at most three attributes.
package struct SmallGroups: Sendable {
  /// A row of the speaker table.
  package struct Speaker: Sendable {
    /// The label; two rows may have the same.
    package var id: String
    /// By the attribute's name; values are compared without case and white space at the edges.
    package var attributes: [String: String]

    /// A row.
    package init(id: String, attributes: [String: String]) {
      self.id = id
      self.attributes = attributes
    }
  }

  /// A class of fewer than k speakers.
  package struct Group: Sendable, Equatable {
    /// Indices of the speakers, in the order they were given.
    package let speakers: [Int]
    /// The smallest sets of attributes that fewer than k speakers share with these, each sorted; at most four.
    /// All attributes, where no three do.
    package let singledOutBy: [[String]]
    /// What would put each of them among k or more, the mildest first; empty where no one change does.
    package let remedies: [Remedy]
  }

  /// One change to one attribute of the whole table.
  package struct Remedy: Sendable, Equatable {
    /// What is done to the attribute.
    package enum Change: Sendable, Equatable {
      /// Ages, years and dates in tens of years.
      case decades
      /// Left out.
      case dropped
    }

    /// Its name, as it was given.
    package let attribute: String
    /// What to do to it.
    package let change: Change
  }

  /// A value of a role that one speaker alone has.
  package struct LoneRole: Sendable, Equatable {
    /// By the order in which speakers were given.
    package let speaker: Int
    /// The role's name, as it was given.
    package let attribute: String
    /// What the speaker alone is.
    package let value: String
  }

  /// In the order of their first speakers.
  package private(set) var groups: [Group] = []
  /// Roles, occupations and positions that occur once, in the order of the speakers.
  package private(set) var loneRoles: [LoneRole] = []

  /// Looks for small classes.
  ///
  /// - Parameters:
  ///   - speakers: those whose table is published; interviewers are not.
  ///   - smallest: the policy's k; nothing is small below 2.
  ///   - ignored: attributes that are not published, such as a speaker's pseudonym or colour.
  package init(_ speakers: [Speaker], smallest: Int, ignoring ignored: Set<String> = []) {
    let names = Set(speakers.flatMap(\.attributes.keys)).subtracting(ignored).sorted()
    let columns = names.map { name in Self.column(speakers.map { Self.value($0, name) }) }
    findLoneRoles(speakers, names)
    guard smallest > 1, !names.isEmpty else { return }
    let all = Array(names.indices)
    let classes = Self.classes(columns, all, speakers.count)
    let small = Self.members(classes).filter { $0.count < smallest }
    if small.isEmpty { return }
    let subsets = Self.subsets(names.count, upTo: 3)
    let sizes = subsets.map { Self.sizes(Self.classes(columns, $0, speakers.count)) }
    let remedies = Self.remedies(speakers, names, columns)
    groups = small.map { members in
      let first = members[0]
      // The sizes of a set that every speaker of the class shares are those of its first.
      let small = subsets.indices.filter { sizes[$0][first] < smallest }.map { subsets[$0] }
      let least = small.first?.count ?? 0
      let sets = small.isEmpty ? [all] : Array(small.prefix { $0.count == least }.prefix(4))
      let helping = remedies.filter { $0.sizes[first] >= smallest }.map(\.remedy)
      return Group(speakers: members, singledOutBy: sets.map { $0.map { names[$0] } }, remedies: helping)
    }
  }

  private mutating func findLoneRoles(_ speakers: [Speaker], _ names: [String]) {
    for name in names where Self.roles.contains(ArraySlice(name.lowercased().utf8)) {
      let values = speakers.map { Self.value($0, name) }
      var counts: [String: Int] = [:]
      for value in values { counts[value, default: 0] += 1 }
      for (index, value) in values.enumerated() where !value.isEmpty && counts[value] == 1 {
        loneRoles.append(LoneRole(speaker: index, attribute: name, value: speakers[index].attributes[name] ?? value))
      }
    }
    loneRoles.sort { ($0.speaker, $0.attribute) < ($1.speaker, $1.attribute) }
  }

  /// What each change makes of the size of every speaker's class: decades before leaving out.
  private static func remedies(_ speakers: [Speaker], _ names: [String], _ columns: [[Int]])
    -> [(remedy: Remedy, sizes: [Int])]
  {
    var remedies: [(Remedy, [Int])] = []
    for change in [Remedy.Change.decades, .dropped] {
      for (index, name) in names.enumerated() {
        var changed = columns
        if change == .decades {
          changed[index] = column(speakers.map { decade(value($0, name)) })
          if changed[index] == columns[index] { continue }
        } else {
          changed[index] = Array(repeating: 0, count: speakers.count)
        }
        let classes = classes(changed, Array(names.indices), speakers.count)
        remedies.append((Remedy(attribute: name, change: change), sizes(classes)))
      }
    }
    return remedies
  }

  // MARK: Classes

  /// The number of each speaker's class, from 0 in the order of first members.
  private static func classes(_ columns: [[Int]], _ chosen: [Int], _ count: Int) -> [Int] {
    var classes = Array(repeating: 0, count: count)
    for column in chosen {
      var numbers: [Int: Int] = [:]
      for speaker in classes.indices {
        // Both are below the number of speakers.
        let pair = classes[speaker] &* count &+ columns[column][speaker]
        let number = numbers[pair] ?? numbers.count
        numbers[pair] = number
        classes[speaker] = number
      }
    }
    return classes
  }

  private static func members(_ classes: [Int]) -> [[Int]] {
    var members: [[Int]] = []
    for (speaker, number) in classes.enumerated() {
      if number == members.count { members.append([]) }
      members[number].append(speaker)
    }
    return members
  }

  private static func sizes(_ classes: [Int]) -> [Int] {
    var counts = Array(repeating: 0, count: classes.count)
    for number in classes { counts[number] += 1 }
    return classes.map { counts[$0] }
  }

  /// Sets of so many numbers below `count` at most, the smallest first. Of more than forty attributes only single ones:
  /// their triples are ten thousand.
  private static func subsets(_ count: Int, upTo size: Int) -> [[Int]] {
    var subsets = (0..<count).map { [$0] }
    var last = subsets
    for _ in 1..<(count > 40 ? 1 : min(size, max(count, 1))) {
      last = last.flatMap { set in ((set.last ?? 0) + 1..<max(count, (set.last ?? 0) + 1)).map { set + [$0] } }
      subsets += last
    }
    return subsets
  }

  // MARK: Values

  private static func value(_ speaker: Speaker, _ name: String) -> String {
    let value = (speaker.attributes[name] ?? "").lowercased().unicodeScalars
    guard let first = value.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = value.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(value[first...last])
  }

  /// The values as numbers, in the order they come.
  private static func column(_ values: [String]) -> [Int] {
    var numbers: [String: Int] = [:]
    return values.map { value in
      let number = numbers[value] ?? numbers.count
      numbers[value] = number
      return number
    }
  }

  /// `43`, `43 år`, `1987`, `1987-05-12` and `12.05.1987` in tens of years; a range that is none wider (`40-44`) too. What
  /// is no such thing stays.
  private static func decade(_ value: String) -> String {
    let digits = value.split { !($0.isASCII && $0.isNumber) }
    let numbers = digits.compactMap { $0.utf8.count <= 4 ? Int($0) : nil }
    let letters = value.filter(\.isLetter)
    guard !numbers.isEmpty, numbers.count == digits.count, letters.isEmpty || ["år", "y", "years"].contains(letters)
    else { return value }
    if let year = numbers.first(where: { $0 >= 1000 }), numbers.count != 2 { return "\(year / 10 * 10)" }
    guard numbers.allSatisfy({ $0 / 10 == numbers[0] / 10 }), numbers.count <= 2 else { return value }
    return "\(numbers[0] / 10 * 10)"
  }

  private static let roles = WordSet(
    """
    role rolle occupation yrke profession profesjon position stilling title tittel job jobb funksjon function office verv
    """)
}
