package import JSON
package import Messages

/// Something in the project file that is not used, and why.
package struct SettingsProblem: Sendable, Equatable {
  /// What is wrong.
  package enum Kind: Sendable, Equatable {
    /// The file cannot be read as JSON from here, so that nothing in it is used.
    case notJSON(JSON.ParseError.Kind)
    /// The file is JSON, but no object.
    case notTable
    case unknownKey(nearest: String?)
    /// The same key stands further down, perhaps in another language, and that one counts.
    case repeatedKey
    case wrongType(expected: ValueType)
    case unknownRule(nearest: String?)
    case unknownChoice(String, nearest: String?, choices: [String])
    case badLanguage(String)
    case badGlob(String)
    case badPath
  }

  /// What a key takes.
  package enum ValueType: Sendable, Equatable {
    case text
    /// One text or a list of texts.
    case texts
    case wholeNumber(ClosedRange<Int>)
    case table
  }

  /// What is wrong, with what could be meant.
  package let kind: Kind
  /// The bytes of the key or the value that is not used.
  package let range: Range<Int>
  /// The path of the key as the file writes it, such as `privacy.smallestGroup` or `transcripts[1]`; empty for the whole.
  package let path: String

  /// A problem at some bytes of the project file.
  package init(_ kind: Kind, _ range: Range<Int>, path: String = "") {
    self.kind = kind
    self.range = range
    self.path = path
  }
}

extension SettingsProblem {
  /// Nothing of the file could be used.
  var isWholeFile: Bool {
    switch kind {
    case .notJSON, .notTable: true
    default: false
    }
  }

  /// The rules among which problems are divided.
  enum Area {
    case syntax, key, value, rule
  }

  var area: Area {
    switch kind {
    case .notJSON, .notTable: .syntax
    case .unknownKey, .repeatedKey: .key
    case .wrongType, .unknownChoice, .badLanguage, .badGlob, .badPath: .value
    case .unknownRule: .rule
    }
  }

  /// What could stand there instead, in its quotation marks.
  var replacements: [String] {
    switch kind {
    case .unknownKey(let nearest?), .unknownRule(let nearest?), .unknownChoice(_, let nearest?, _): ["\"\(nearest)\""]
    default: []
    }
  }

  /// The problem as a message, for whoever knows the reader's language.
  package var message: Message {
    switch kind {
    case .notJSON(let reason): Message(Self.id(reason))
    case .notTable: Message(.settingsNotTable)
    case .unknownKey(nil): Message(.settingsKeyUnknown, path)
    case .unknownKey(let nearest?): Message(.settingsKeyUnknownNearest, path, nearest)
    case .repeatedKey: Message(.settingsKeyTwice, path)
    case .wrongType(.text): Message(.settingsWantsText, path)
    case .wrongType(.texts): Message(.settingsWantsTexts, path)
    case .wrongType(.table): Message(.settingsWantsTable, path)
    case .wrongType(.wholeNumber(let range)):
      Message(.settingsWantsWholeNumber, path, String(range.lowerBound), String(range.upperBound))
    case .unknownRule(nil): Message(.settingsRuleUnknown, path)
    case .unknownRule(let nearest?): Message(.settingsRuleUnknownNearest, path, nearest)
    case .unknownChoice(let value, nil, let choices):
      Message(.settingsChoiceUnknown, path, value, choices.joined(separator: ", "))
    case .unknownChoice(let value, let nearest?, _): Message(.settingsChoiceUnknownNearest, path, value, nearest)
    case .badLanguage(let value): Message(.settingsLanguageBad, path, value)
    case .badGlob(let pattern): Message(.settingsGlobBad, path, pattern)
    case .badPath: Message(.settingsPathBad, path)
    }
  }

  private static func id(_ reason: JSON.ParseError.Kind) -> MessageID {
    switch reason {
    // A handwritten file may have a comma at the end, so that a comma too many is one after nothing.
    case .expectedValue, .trailingComma: .settingsValueMissing
    case .expectedKey: .settingsKeyMissing
    case .expectedColon: .settingsColonMissing
    case .expectedCommaOrEnd: .settingsCommaMissing
    case .unclosedBracket: .settingsBracketUnclosed
    case .unclosedString: .settingsQuoteUnclosed
    case .unclosedComment: .settingsCommentUnclosed
    case .invalidEscape: .settingsEscapeBad
    case .controlCharacter: .settingsControlCharacter
    case .invalidNumber: .settingsNumberBad
    case .invalidWord: .settingsWordBad
    case .tooDeep: .settingsTooDeep
    case .trailingBytes: .settingsSomethingAfter
    }
  }
}

extension FindingCollector {
  /// Adds those of the project file's problems that belong to one rule.
  mutating func add(_ problems: [SettingsProblem], _ area: SettingsProblem.Area) {
    for problem in problems where problem.area == area {
      add(problem.range, problem.message, replacements: problem.replacements)
    }
  }
}
