/// One line of a decision file, read or written.
///
///     name="Kari Nordmann" category=person decision=keep-consented scope=project by=AB date=2026-11-21 reason="…"
///     entry=p2 category=key decision=replace scope=file file="intervju/03.ordrett" by=AB date=… reason="…"
///     name=Bergen category=place decision=not-identifying scope=here file=… occurrence=2 context=a1.3f.00~7b.12.c4 …
///
/// Every field has its name, so that a line says in a diff what it means and a tab that an editor turned into spaces is
/// no matter. A value that is not plain stands in quotes, with `\"`, `\\` and `\u{…}`.
enum DecisionLine {
  static func write(_ decision: Decision) -> String {
    var fields: [(DecisionField, String)] = []
    switch decision.subject {
    case .words(let words): fields.append((.name, words))
    case .entry(let id): fields.append((.entry, id))
    }
    fields.append((.category, decision.category.rawValue))
    fields.append((.decision, decision.verdict.rawValue))
    switch decision.scope {
    case .project: fields.append((.scope, "project"))
    case .file(let document): fields += [(.scope, "file"), (.file, document)]
    case .here(let anchor):
      fields += [(.scope, "here"), (.file, anchor.document), (.occurrence, String(anchor.occurrence))]
      fields.append((.context, hex(anchor.context.before) + "~" + hex(anchor.context.after)))
    }
    fields += [(.author, decision.author), (.date, decision.date), (.reason, decision.reason)]
    return fields.map { $0.rawValue + "=" + quoted($1) }.joined(separator: " ")
  }

  static func read(_ line: Substring) throws(DecisionProblem.Kind) -> Decision {
    let fields = try fields(of: line)
    func value(_ field: DecisionField) throws(DecisionProblem.Kind) -> String {
      guard let value = fields[field], !value.isEmpty else { throw .missing(field) }
      return value
    }
    let subject: DecisionSubject
    if let words = fields[.name] {
      if fields[.entry] != nil { throw .unexpected(.entry) }
      if words.isEmpty { throw .missing(.name) }
      subject = .words(words)
    } else {
      subject = .entry(try value(.entry))
    }
    guard let category = PrivacyCategory(rawValue: try value(.category)) else { throw .badValue(.category) }
    guard let verdict = DecisionVerdict(rawValue: try value(.decision)) else { throw .badValue(.decision) }
    if verdict == .replace, case .words = subject { throw .nameInClear }
    let scope: DecisionScope
    switch try value(.scope) {
    case "project": scope = .project
    case "file": scope = .file(try value(.file))
    case "here":
      guard let occurrence = Int(try value(.occurrence)), occurrence > 0 else { throw .badValue(.occurrence) }
      guard let context = context(try value(.context)) else { throw .badValue(.context) }
      scope = .here(DecisionAnchor(document: try value(.file), occurrence: occurrence, context: context))
    default: throw .badValue(.scope)
    }
    let date = try value(.date)
    if !ISODate.isValid(date) { throw .badValue(.date) }
    return Decision(
      subject, category, verdict, scope, reason: try value(.reason), author: try value(.author), date: date)
  }

  private static func fields(of line: Substring) throws(DecisionProblem.Kind) -> [DecisionField: String] {
    var fields: [DecisionField: String] = [:]
    var isKnown = true
    var rest = line.unicodeScalars
    while true {
      rest = rest.drop { $0 == " " || $0 == "\t" }
      if rest.isEmpty { break }
      let name = rest.prefix { $0 != "=" && $0 != " " && $0 != "\t" && $0 != "\"" }
      rest = rest[name.endIndex...]
      guard !name.isEmpty, rest.first == "=" else { throw .malformed }
      rest.removeFirst()
      let value = try value(&rest)
      guard let field = DecisionField(rawValue: String(name)) else {
        isKnown = false
        continue
      }
      if fields.updateValue(value, forKey: field) != nil { throw .repeated(field) }
    }
    // A later version may have put a limit there; so the line counts for nothing here, and is kept.
    if !isKnown { throw .unknownField }
    return fields
  }

  private static func value(_ rest: inout Substring.UnicodeScalarView) throws(DecisionProblem.Kind) -> String {
    guard rest.first == "\"" else {
      let plain = rest.prefix { $0 != " " && $0 != "\t" }
      rest = rest[plain.endIndex...]
      if plain.contains("\"") { throw .malformed }
      return String(plain)
    }
    rest.removeFirst()
    var value = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"":
        if let next = rest.first, next != " ", next != "\t" { throw .malformed }
        return String(value)
      case "\\":
        guard let escaped = escaped(&rest) else { throw .malformed }
        value.append(escaped)
      default: value.append(scalar)
      }
    }
    throw .malformed
  }

  private static func escaped(_ rest: inout Substring.UnicodeScalarView) -> Unicode.Scalar? {
    guard let kind = rest.popFirst() else { return nil }
    if kind == "\"" || kind == "\\" { return kind }
    guard kind == "u", rest.popFirst() == "{" else { return nil }
    let digits = rest.prefix { $0 != "}" && $0.properties.isASCIIHexDigit }.prefix(8)
    rest = rest[digits.endIndex...]
    guard rest.popFirst() == "}", let value = UInt32(String(digits), radix: 16) else { return nil }
    return Unicode.Scalar(value)
  }

  private static func quoted(_ value: String) -> String {
    func isPlain(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "-_.,:/+~@".unicodeScalars.contains(scalar)
    }
    if !value.isEmpty, value.unicodeScalars.allSatisfy(isPlain) { return value }
    var output = "\""
    for scalar in value.unicodeScalars {
      switch scalar.properties.generalCategory {
      // What is not seen would make a line something else than it looks like.
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
        output += "\\u{" + String(scalar.value, radix: 16) + "}"
      default:
        if scalar == "\"" || scalar == "\\" { output += "\\" }
        output.unicodeScalars.append(scalar)
      }
    }
    return output + "\""
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: ".")
  }

  private static func context(_ text: String) -> DecisionContext? {
    let sides = text.split(separator: "~", omittingEmptySubsequences: false)
    guard sides.count == 2 else { return nil }
    let words = sides.map { side in side.split(separator: ".").map { $0.utf8.count == 2 ? UInt8($0, radix: 16) : nil } }
    guard words.allSatisfy({ $0.count <= DecisionContext.width && !$0.contains(nil) }) else { return nil }
    return DecisionContext(before: words[0].compactMap(\.self), after: words[1].compactMap(\.self))
  }
}

/// A field of a decision, by the name it is written with.
package enum DecisionField: String, Sendable, CaseIterable {
  case name, entry, category, decision, scope, file, occurrence, context
  case author = "by"
  case date, reason
}

/// Dates as ISO 8601 writes them in full: `2026-11-21`, `2026-11-21T10:00Z`, `2026-11-21T10:00:00+01:00`.
enum ISODate {
  static func isValid(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, let year = number(bytes, 0, 4), bytes[4] == 0x2D, let month = number(bytes, 5, 2),
      bytes[7] == 0x2D, let day = number(bytes, 8, 2), (1...12).contains(month)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day >= 1, day <= days[month - 1] else { return false }
    return bytes.count == 10 || isTime(bytes, 10)
  }

  private static func isTime(_ bytes: [UInt8], _ start: Int) -> Bool {
    guard bytes[start] == UInt8(ascii: "T"), let hour = number(bytes, start + 1, 2), hour < 24,
      bytes.count > start + 5, bytes[start + 3] == UInt8(ascii: ":"), let minute = number(bytes, start + 4, 2),
      minute < 60
    else { return false }
    var offset = start + 6
    if offset < bytes.count, bytes[offset] == UInt8(ascii: ":") {
      guard let second = number(bytes, offset + 1, 2), second < 61 else { return false }
      offset += 3
    }
    let zone = bytes[offset...]
    if zone.isEmpty || zone.elementsEqual([UInt8(ascii: "Z")]) { return true }
    return zone.count == 6 && (zone.first == 0x2B || zone.first == 0x2D) && bytes[offset + 3] == UInt8(ascii: ":")
      && (number(bytes, offset + 1, 2) ?? 99) < 24 && (number(bytes, offset + 4, 2) ?? 99) < 60
  }

  private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int? {
    guard start + count <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[start..<start + count] {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}
