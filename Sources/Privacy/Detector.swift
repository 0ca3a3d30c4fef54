/// Finds what may identify somebody in passages of prose: the one place where patterns, numbers, names, lexicons and the
/// key come together. It remembers words it has seen, so one is used for many passages, by one thread.
package struct Detector {
  /// What a study, or somebody at a terminal, asks for.
  package struct Options: Sendable {
    /// Whom the key knows, and the ids of its entries, by their numbers.
    package var people: KnownPeople?
    /// The ids of the key's entries, by the numbers that `people` gives; without them all entries are one group, which
    /// one decision settles.
    package var entryIDs: [String] = []
    /// From how likely something is told; `nil` for what each part holds to be enough.
    package var threshold: Float?
    /// Whether of what lies over one another only the most telling stays, as a person wants it; without that everything
    /// is told.
    package var settles = true
    /// Whether names that tell of nobody are left out, as in an interview: `Norge`, `Google`.
    package var leavesOutCommonplace = true
    /// Whose gender is hidden; `nil` where nobody's is.
    package var gender: Gender.Scope?
    /// The written standard that dialect forms are held against; `nil` where dialect may stay.
    package var standard: WrittenStandard?

    /// Options without a key, in which gender and dialect may show.
    package init(threshold: Float? = nil, settles: Bool = true, leavesOutCommonplace: Bool = true) {
      self.threshold = threshold
      self.settles = settles
      self.leavesOutCommonplace = leavesOutCommonplace
    }
  }

  /// What was found, and what one decision about it settles.
  package struct Hit: Sendable {
    /// Where it is, what it is and how likely.
    package var identifier: Identifier
    /// What all its forms have in common; of whom the key knows, the entry.
    package var name: GroupName
    /// The number of the entry of the key that it belongs to.
    package var entry: Int?
    /// What could stand there instead, where that is known.
    package var replacement: String?
  }

  private let options: Options
  private var tagger = NameTagger()
  /// Why names are not sought: the model that was compiled in does not fit. Whoever uses a detector has to tell.
  package private(set) var problem: NameModelError?

  /// A detector that has seen no word yet; models are read when they are first needed.
  package init(_ options: Options = Options()) {
    self.options = options
  }

  /// Whether there is a key.
  package var knowsPeople: Bool { options.people != nil }

  /// - Parameters:
  ///   - words: a passage in UTF-8. Ranges of what is found are bytes of it.
  ///   - lineStarts: where in it lines begin that no name goes on to, though a space stands before them; in order.
  /// - Returns: in the order of the text; without overlap, where that is asked for.
  package mutating func identifiers(in words: [UInt8], _ reading: Reading, lineStarts: [Int] = []) -> [Hit] {
    let tokens = Tokens(words, lineStarts: lineStarts)
    guard !tokens.all.isEmpty else { return [] }
    let numbers = NumberWords(tokens)
    let patterns = PatternScanner.identifiers(in: tokens, numbers)
    let dates = DateGrammar.identifiers(in: tokens, numbers)
    let language = reading.language(of: tokens)
    var found = patterns + dates
    found += names(in: tokens, language, isLower: reading.isLower(tokens)).filter { name in
      !isNumber(name.range, tokens, numbers) && !isMarkup(name.range, tokens)
        && !RunTogether.contains(name.range, tokens, language)
        && !(options.leavesOutCommonplace && Commonplace.contains(name, tokens))
    }
    found += Lexicon.identifiers(in: tokens, atLeast: options.threshold ?? 0.5)
    if options.leavesOutCommonplace {
      found += possibleNames(in: tokens, besides: found, isLower: reading.isLower(tokens))
    }
    if let threshold = options.threshold { found.removeAll { $0.probability < threshold } }
    var hits = found.map { hit($0, words) }
    hits += knownHits(in: tokens, named: found)
    hits += rewordings(in: tokens, language).map { hit($0.identifier, words, $0.replacement) }
    return options.settles ? Self.settled(hits) : hits.sorted(by: Self.isBefore)
  }

  /// What is certain without reading words as language, in code and in lists of references: whom the key knows, and what
  /// has a form of its own. The address of a source tells of nobody.
  ///
  /// - Parameter withHandles: also what users are called. In lists of references such words cite.
  package func certain(in words: [UInt8], withHandles: Bool = false) -> [Hit] {
    let tokens = Tokens(words)
    let patterns = PatternScanner.identifiers(in: tokens).filter {
      $0.clue != .url && (withHandles || $0.clue != .handle)
    }
    return Self.settled(patterns.map { hit($0, words) } + knownHits(in: tokens))
  }

  /// Whom the key knows, and nothing else.
  package func known(in words: [UInt8]) -> [Hit] { knownHits(in: Tokens(words)) }

  /// The first name that a label of one word is: `Jonas`, `KARI`, `Jan-Erik`; `nil` where it is none. One that is a word
  /// as well, `Stein`, is told as such, as in prose.
  package func firstName(_ label: [UInt8], _ reading: Reading) -> Hit? {
    let tokens = Tokens(label)
    guard tokens.count == 1, tokens[0].isWord, tokens[0].isCapital, tokens[0].range.count == label.count,
      tokens[0].shape.isDisjoint(with: [.digit, .truncated, .single, .innerStop])
    else { return nil }
    // Three capitals are short for something as a rule.
    guard tokens[0].shape.contains(.lower) || label.count > 3 else { return nil }
    let parts = tokens.lower(0).split(separator: UInt8(ascii: "-"))
    guard parts.allSatisfy({ FirstNames.contains($0) }), let part = parts.first else { return nil }
    let isWord =
      parts.count == 1
      && (reading.language(of: tokens) == .en ? CommonWords.listsEnglish(part) : CommonWords.lists(part))
    return hit(
      Identifier(tokens[0].range, .person, .person, isWord ? 0.45 : 0.9, isWord ? .nameElsewhere : .name), label)
  }

  // MARK: Parts

  private mutating func names(in tokens: Tokens, _ language: LanguageGuess, isLower: Bool) -> [Identifier] {
    let choice: NameModelChoice = language == .en ? .english : isLower ? .lower : .cased
    do throws(NameModelError) {
      return try tagger.identifiers(in: tokens, by: choice, threshold: options.threshold)
    } catch {
      problem = error
      return []
    }
  }

  /// First names that are also words and were not taken for names here. Whoever has the whole text keeps those that are
  /// names elsewhere in it: `Liv` begins a sentence here and is with us there.
  private func possibleNames(in tokens: Tokens, besides found: [Identifier], isLower: Bool) -> [Identifier] {
    var possible: [Identifier] = []
    let ends = found.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
    var next = 0
    var reach = 0
    for index in tokens.all.indices where tokens[index].isCapital || isLower {
      let token = tokens[index]
      while next < ends.count, ends[next].lowerBound < token.range.upperBound {
        reach = max(reach, ends[next].upperBound)
        next += 1
      }
      guard token.isWord, token.shape.isDisjoint(with: [.digit, .truncated, .single]),
        reach <= token.range.lowerBound, FirstNames.contains(tokens.lower(index))
      else { continue }
      possible.append(Identifier(token.range, .person, .person, 0.45, .nameElsewhere))
    }
    return possible
  }

  /// Whether a name is what some program writes into transcripts, `[housing #code_3]`: small letters, digits, and a line
  /// below between them.
  private func isMarkup(_ range: Range<Int>, _ tokens: Tokens) -> Bool {
    let inside = tokens.all.indices(in: range)
    return !inside.isEmpty
      && inside.allSatisfy { index in
        let shape = tokens[index].shape
        return shape.contains(.digit) && !shape.contains(.upper) && tokens.lower(index).contains(UInt8(ascii: "_"))
      }
  }

  /// Whether every word of a name is part of a number: `Seksti`, at the start of a sentence.
  private func isNumber(_ range: Range<Int>, _ tokens: Tokens, _ numbers: NumberWords) -> Bool {
    guard !numbers.numbers.isEmpty else { return false }
    let inside = tokens.all.indices(in: range).filter { tokens[$0].isWord }
    return !inside.isEmpty && inside.allSatisfy { numbers.covers($0) }
  }

  /// - Parameter found: what else was found: `bergen`, between words in lower case, is the mountains or the town.
  private func knownHits(in tokens: Tokens, named found: [Identifier] = []) -> [Hit] {
    guard let people = options.people else { return [] }
    let names = found.filter { $0.clue == .name && $0.probability >= 0.5 }.map(\.range)
    return people.find(in: tokens, named: names).map { known in
      let entry = known.entries.first
      let id = entry.flatMap { options.entryIDs.indices.contains($0) ? options.entryIDs[$0] : nil } ?? ""
      return Hit(identifier: known.identifier, name: GroupName(entry: id), entry: entry)
    }
  }

  /// What a project hides of how people talk and are talked about.
  private func rewordings(in tokens: Tokens, _ language: LanguageGuess) -> [Rewording] {
    var found: [Rewording] = []
    if let scope = options.gender { found += Gender.rewordings(in: tokens, scope: scope, language: language) }
    if let standard = options.standard, language != .en { found += Dialect.rewordings(in: tokens, standard: standard) }
    return found
  }

  private func hit(_ identifier: Identifier, _ words: [UInt8], _ replacement: String? = nil) -> Hit {
    let bytes = Array(words[identifier.range.clamped(to: 0..<words.count)])
    let name = GroupName(of: bytes, identifier.category)
    return Hit(identifier: identifier, name: name, entry: nil, replacement: replacement)
  }

  // MARK: Settling

  /// Of what lies over one another the most telling stays.
  private static func settled(_ hits: [Hit]) -> [Hit] {
    let hits = hits.sorted(by: isBefore)
    var kept: [Hit] = []
    var start = 0
    while start < hits.count {
      // What hangs together is settled by itself: it is little, however long the passage.
      var end = start + 1
      var reach = hits[start].identifier.range.upperBound
      while end < hits.count, hits[end].identifier.range.lowerBound < reach {
        reach = max(reach, hits[end].identifier.range.upperBound)
        end += 1
      }
      if end == start + 1 { kept.append(hits[start]) } else { kept += settledCluster(hits[start..<end]) }
      start = end
    }
    return kept
  }

  private static let mostInCluster = 200

  private static func settledCluster(_ hits: ArraySlice<Hit>) -> [Hit] {
    let ranked = hits.sorted { left, right in
      (rank(left), -left.identifier.range.count, left.identifier.range.lowerBound)
        < (rank(right), -right.identifier.range.count, right.identifier.range.lowerBound)
    }
    // Only a made-up text has so many: the first of each place stays.
    if hits.count > mostInCluster {
      return hits.reduce(into: []) { kept, hit in
        if kept.last.map({ $0.identifier.range.upperBound <= hit.identifier.range.lowerBound }) ?? true {
          kept.append(hit)
        }
      }
    }
    var kept: [Hit] = []
    for hit in ranked where !kept.contains(where: { $0.identifier.range.overlaps(hit.identifier.range) }) {
      kept.append(hit)
    }
    return kept.sorted(by: isBefore)
  }

  private static func rank(_ hit: Hit) -> Int {
    switch hit.identifier.category {
    case .key, .marked: 0
    case .nationalID, .account, .contact: 1
    case .address: 2
    case .date, .age: 3
    case .person, .place, .organisation: hit.identifier.probability >= 0.5 ? 4 : 6
    case .health, .origin, .belief, .occupation, .family, .event, .smallGroup: 5
    case .gender, .dialect: 7
    }
  }

  private static func isBefore(_ left: Hit, _ right: Hit) -> Bool {
    (left.identifier.range.lowerBound, left.identifier.range.upperBound)
      < (right.identifier.range.lowerBound, right.identifier.range.upperBound)
  }
}

/// What all forms of a name have in common; see `groupName(of:_:)`.
package struct GroupName: Sendable, Hashable {
  /// As `groupName(of:_:)` and `DecisionSubject.group` make it.
  package let text: String

  /// That of words as they stand in a text, in UTF-8.
  package init(of bytes: [UInt8], _ category: PrivacyCategory) {
    text = groupName(of: bytes, category)
  }

  /// That of an entry of the key.
  package init(entry id: String) {
    text = DecisionSubject.entry(id).group(.key)
  }
}
