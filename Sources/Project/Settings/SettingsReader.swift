internal import JSON
import Privacy

extension Settings {
  /// Reads a project file. What is wrong is told, skipped, and leaves the default; the rest applies.
  ///
  /// A file that is not JSON gives the defaults and one problem, so that whoever has read it before may prefer to keep
  /// what it said then. An empty file is one that sets nothing.
  ///
  /// - Parameters:
  ///   - rules: the names that may stand under `rules`; `nil` lets any pass.
  /// - Returns: the settings, and the problems in the order of the file.
  package static func read(
    _ bytes: [UInt8], rules: [String]? = nil
  ) -> (settings: Settings, problems: [SettingsProblem]) {
    var reader = SettingsReader(rules: rules)
    do {
      reader.read(try JSON.parseHandwritten(bytes))
    } catch {
      if !isBlank(bytes) {
        reader.problems.append(SettingsProblem(.notJSON(error.kind), place(error.offset, in: bytes)))
      }
    }
    reader.problems.sort { $0.range.lowerBound < $1.range.lowerBound }
    return (reader.settings, reader.problems)
  }

  private static func isBlank(_ bytes: [UInt8]) -> Bool {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    return content.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }

  /// The bytes of the character at an offset; none at the end.
  private static func place(_ offset: Int, in bytes: [UInt8]) -> Range<Int> {
    let start = min(max(offset, 0), bytes.count)
    let end = bytes[start...].dropFirst().firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.count
    return start..<end
  }
}

private struct SettingsReader {
  var settings = Settings()
  var problems: [SettingsProblem] = []
  let rules: [String]?

  init(rules: [String]?) {
    self.rules = rules
  }

  mutating func read(_ file: JSON.Located) {
    guard case .object(let members) = file.content else {
      problems.append(SettingsProblem(.notTable, file.range))
      return
    }
    for (key, member) in known(members, SettingsKey.init(name:), among: SettingsKey.allNames, under: "") {
      let value = member.value
      let path = member.key
      switch key {
      case .title: if let title = text(value, path) { settings.title = title }
      case .language: if let language = language(value, path) { settings.language = language }
      case .transcripts:
        if let globs = globs(value, path) {
          settings.transcripts = globs
          settings.patternRanges[key] = value.range
        }
      case .codebook:
        if let globs = globs(value, path) {
          settings.codebook = globs
          settings.patternRanges[key] = value.range
        }
      case .manuscripts: if let globs = globs(value, path) { settings.manuscripts = globs }
      case .key:
        if let key = self.path(value, path) {
          settings.key = key
          settings.writtenPaths.append(Settings.WrittenPath(path: key, range: value.range))
          settings.patternRanges[.key] = value.range
        }
      case .notation: if let notation = choice(TranscriptNotation.self, value, path) { settings.notation = notation }
      case .events: if let words = texts(value, path) { settings.events = words.map(\.text).filter { !$0.isEmpty } }
      case .privacy: readPrivacy(value, path)
      case .rules:
        var severities = settings.severities
        readRules(value, path, &severities)
        settings.severities = severities
      case .folders: readFolders(value, path)
      }
    }
  }

  // MARK: Tables

  private mutating func readFolders(_ table: JSON.Located, _ path: String) {
    guard let members = self.members(table, path) else { return }
    for member in members {
      let path = path + "." + member.key
      guard let inner = self.members(member.value, path) else { continue }
      settings.writtenPaths.append(Settings.WrittenPath(path: member.key, range: member.keyRange))
      var policy = FolderPolicy(glob: Glob(member.key), severities: [:])
      for (key, member) in known(inner, FolderKey.init(name:), among: FolderKey.allNames, under: path + ".") {
        switch key {
        case .privacy: readCategories(member.value, path + "." + member.key, &policy.severities)
        case .rules: readRules(member.value, path + "." + member.key, &policy.severities)
        }
      }
      settings.folders.append(policy)
    }
  }

  /// What a folder may set of the table `privacy`: what is about people is the study's, as they move between folders.
  private mutating func readCategories(
    _ table: JSON.Located, _ path: String, _ severities: inout [String: Severity?]
  ) {
    guard let members = self.members(table, path) else { return }
    let names = PrivacyCategory.allNames
    for (category, member) in known(members, PrivacyCategory.init(name:), among: names, under: path + ".") {
      guard let severity = severity(member.value, path + "." + member.key) else { continue }
      severities.updateValue(severity, forKey: category.rule)
    }
  }

  private mutating func readPrivacy(_ table: JSON.Located, _ path: String) {
    guard let members = self.members(table, path) else { return }
    for (key, member) in known(members, PrivacyKey.init(name:), among: PrivacyKey.allNames, under: path + ".") {
      let path = path + "." + member.key
      switch key {
      case .smallestGroup:
        if let size = wholeNumber(member.value, in: 1...1000, path) { settings.smallestGroup = size }
      case .genderRoles: if let words = texts(member.value, path) { settings.genderRoles = words.map(\.text) }
      case .category(let category):
        if let severity = severity(member.value, path) {
          settings.severities.updateValue(severity, forKey: category.rule)
        }
      }
    }
  }

  private mutating func readRules(
    _ table: JSON.Located, _ path: String, _ severities: inout [String: Severity?]
  ) {
    guard let members = self.members(table, path) else { return }
    for (rule, member) in lastOfEach(members.map { ($0.key, $0) }, under: path + ".") {
      let path = path + "." + rule
      if let rules, !rules.contains(rule) {
        problems.append(
          SettingsProblem(.unknownRule(nearest: nearest(to: rule, among: rules)), member.keyRange, path: path))
      } else if let severity = severity(member.value, path) {
        severities.updateValue(severity, forKey: rule)
      }
    }
  }

  private mutating func members(_ value: JSON.Located, _ path: String) -> [JSON.Located.Member]? {
    switch value.content {
    case .object(let members): return members
    case .null: return nil
    default: return wrong(.table, value, path)
    }
  }

  /// The members whose keys are known; of a key that stands twice, in whatever language, the last.
  private mutating func known<Key: Hashable>(
    _ members: [JSON.Located.Member], _ read: (String) -> Key?, among names: [String], under path: String
  ) -> [(Key, JSON.Located.Member)] {
    var known: [(Key, JSON.Located.Member)] = []
    for member in members {
      if let key = read(member.key) {
        known.append((key, member))
      } else {
        let nearest = nearest(to: member.key, among: names)
        problems.append(SettingsProblem(.unknownKey(nearest: nearest), member.keyRange, path: path + member.key))
      }
    }
    return lastOfEach(known, under: path)
  }

  private mutating func lastOfEach<Key: Hashable>(
    _ members: [(Key, JSON.Located.Member)], under path: String
  ) -> [(Key, JSON.Located.Member)] {
    var seen: Set<Key> = []
    var kept: [(Key, JSON.Located.Member)] = []
    for (key, member) in members.reversed() {
      if seen.insert(key).inserted {
        kept.append((key, member))
      } else {
        problems.append(SettingsProblem(.repeatedKey, member.keyRange, path: path + member.key))
      }
    }
    return kept.reversed()
  }

  // MARK: Values

  // Each gives nil where the value is `null`, which is a way of not setting it, or where it is wrong, and then tells.

  private mutating func text(_ value: JSON.Located, _ path: String) -> String? {
    switch value.content {
    case .string(let text): return text
    case .null: return nil
    default: return wrong(.text, value, path)
    }
  }

  /// A list, of which what is no text is left out, or one text alone.
  private mutating func texts(_ value: JSON.Located, _ path: String) -> [(
    text: String, range: Range<Int>, path: String
  )]? {
    switch value.content {
    case .string(let text): return [(text, value.range, path)]
    case .array(let elements):
      var texts: [(text: String, range: Range<Int>, path: String)] = []
      for (index, element) in elements.enumerated() {
        let path = "\(path)[\(index)]"
        if case .string(let text) = element.content {
          texts.append((text, element.range, path))
        } else {
          problems.append(SettingsProblem(.wrongType(expected: .text), element.range, path: path))
        }
      }
      return texts
    case .null: return nil
    default: return wrong(.texts, value, path)
    }
  }

  /// Patterns; where all that are named are wrong the default stays, since nobody asked for none.
  private mutating func globs(_ value: JSON.Located, _ path: String) -> [String]? {
    guard let texts = texts(value, path) else { return nil }
    var globs: [String] = []
    for (text, range, path) in texts {
      if Self.isGlob(text) {
        globs.append(text)
        settings.writtenPaths.append(Settings.WrittenPath(path: text, range: range))
      } else {
        problems.append(SettingsProblem(.badGlob(text), range, path: path))
      }
    }
    if globs.isEmpty, case .array(let elements) = value.content, elements.isEmpty { return [] }
    return globs.isEmpty ? nil : globs
  }

  /// Whether a pattern can match anything: it stays below the project's folder, and no name has a NUL.
  private static func isGlob(_ text: String) -> Bool {
    isPath(text) && !text.split(separator: "/").contains("..")
  }

  private static func isPath(_ text: String) -> Bool {
    text.utf8.contains { $0 > 0x20 } && !text.utf8.contains(0)
  }

  private mutating func path(_ value: JSON.Located, _ path: String) -> String? {
    guard let text = text(value, path) else { return nil }
    guard Self.isPath(text) else {
      problems.append(SettingsProblem(.badPath, value.range, path: path))
      return nil
    }
    return text
  }

  /// A tag in the shape of BCP 47, section 2.1: subtags of one to eight letters or digits, the first all letters.
  private mutating func language(_ value: JSON.Located, _ path: String) -> String? {
    guard let text = text(value, path) else { return nil }
    let subtags = text.utf8.split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
    let isTag = subtags.enumerated().allSatisfy { index, subtag in
      (index == 0 ? 2...8 : 1...8).contains(subtag.count)
        && subtag.allSatisfy { byte in
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
            || index > 0 && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
    }
    if isTag { return text }
    problems.append(SettingsProblem(.badLanguage(text), value.range, path: path))
    return nil
  }

  private mutating func wholeNumber(_ value: JSON.Located, in range: ClosedRange<Int>, _ path: String) -> Int? {
    switch value.content {
    case .integer(let number) where range.contains(number): return number
    case .null: return nil
    default: return wrong(.wholeNumber(range), value, path)
    }
  }

  private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ type: Choice.Type, _ value: JSON.Located, _ path: String
  ) -> Choice? {
    let choices = Choice.allCases.map(\.rawValue)
    return word(value, among: choices, path).flatMap(Choice.init(rawValue:))
  }

  /// A severity; the inner `nil` is that the rule is off.
  private mutating func severity(_ value: JSON.Located, _ path: String) -> Severity?? {
    guard let word = word(value, among: ["off"] + Severity.allCases.map(\.rawValue), path) else { return nil }
    return .some(Severity(rawValue: word))
  }

  private mutating func word(_ value: JSON.Located, among choices: [String], _ path: String) -> String? {
    guard let text = text(value, path) else { return nil }
    if choices.contains(text) { return text }
    let kind = SettingsProblem.Kind.unknownChoice(text, nearest: nearest(to: text, among: choices), choices: choices)
    problems.append(SettingsProblem(kind, value.range, path: path))
    return nil
  }

  private mutating func wrong<Value>(
    _ expected: SettingsProblem.ValueType, _ value: JSON.Located, _ path: String
  ) -> Value? {
    problems.append(SettingsProblem(.wrongType(expected: expected), value.range, path: path))
    return nil
  }
}
