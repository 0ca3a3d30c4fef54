internal import JSON
internal import Messages
internal import Privacy
internal import Project
internal import TextModel

/// Answers records `{"id", "text"}`, each a line of JSON, with what identifies somebody in the text.
struct RecordReader {
  /// Why a line is no record.
  enum Failure: Error {
    case notJSON, noText

    var message: MessageID { self == .notJSON ? .leaksNotJSON : .leaksNoText }
  }

  let form: Leaks.TextForm
  let tellsFindings: Bool
  /// The language of messages.
  let words: Language
  private let language: TextLanguage
  private let spelling: TextSpelling
  private let options: Detector.Options
  private var detector: Detector
  private var cases = CaseStream()

  init(
    form: Leaks.TextForm, language: TextLanguage, spelling: TextSpelling, threshold: Float?, tellsFindings: Bool,
    words: Language
  ) {
    self.form = form
    self.language = language
    self.spelling = spelling
    self.tellsFindings = tellsFindings
    self.words = words
    // Of plain text everything is told that has a name; in an interview, what may point to somebody.
    options = Detector.Options(
      threshold: threshold, settles: tellsFindings, leavesOutCommonplace: form == .transcript || tellsFindings)
    detector = Detector(options)
  }

  /// Why names were not sought.
  var problem: NameModelError? { detector.problem }

  /// - Returns: a line of JSON with its end.
  mutating func answer(_ line: ArraySlice<UInt8>) throws(Failure) -> [UInt8] {
    let record: JSON.Value
    do throws(JSON.ParseError) { record = try JSON.parse(Array(line)) } catch { throw .notJSON }
    guard let text = record["text"]?.string else { throw .noText }
    let leaks = leaks(in: Array(text.utf8))
    // Who sends the text counts its byte-order mark.
    let scalars = ScalarOffsets(Text(Array(text.utf8)), countsMark: true)
    var writer = JSON.Writer()
    writer.object { writer in
      writer.member("id", record["id"] ?? .null)
      writer.array(tellsFindings ? "findings" : "spans") { writer in
        for leak in leaks {
          let start = scalars.count(before: leak.range.lowerBound)
          let end = scalars.count(before: leak.range.upperBound)
          if tellsFindings {
            write(leak, start, end, &writer)
          } else {
            writer.array { writer in
              writer.integer(start)
              writer.integer(end)
              writer.string(leak.kind.rawValue)
              writer.double(Double((leak.probability * 1000).rounded()) / 1000)
            }
          }
        }
      }
    }
    return writer.bytes + [0x0A]
  }

  private func write(_ leak: Leak, _ start: Int, _ end: Int, _ writer: inout JSON.Writer) {
    guard let rule = RuleCatalogue.leakRules.first(where: { $0.category == leak.category }), !rule.isOff else { return }
    writer.object { writer in
      writer.member("start", start)
      writer.member("end", end)
      writer.member("rule", rule.id)
      writer.member("severity", leak.severity(where: rule.severity).rawValue)
      writer.member("message", leak.message.text(in: words))
    }
  }

  /// In the order of the text.
  private mutating func leaks(in text: [UInt8]) -> [Leak] {
    let found: [Leak]
    switch form {
    case .plain: found = plainLeaks(in: text)
    case .transcript:
      var project = Project(root: nil)
      project.leakOptions = options
      project.set(DocumentID("-"), .transcript, Text(text), isOpen: false)
      found = project.leaks(in: DocumentID("-"), as: language.guess)
    }
    // The events of plain text are those that have a name; that something happened tells of somebody in an interview.
    return found.filter { leak in
      leak.kind != .manner && !(form == .plain && !tellsFindings && leak.kind == .event && leak.clue != .name)
    }
  }

  private mutating func plainLeaks(in text: [UInt8]) -> [Leak] {
    let tokens = Tokens(text)
    let cases = CaseEvidence(tokens)
    let isLower: Bool
    switch spelling {
    case .auto: isLower = self.cases.isLower(cases)
    case .cased: isLower = false
    case .lower: isLower = true
    }
    let reading = Reading(declared: language.guess, usual: LanguageEvidence(tokens).guess, isLower: isLower)
    return Project.leaks(inPlain: text, reading, &detector)
  }
}

/// The language of the texts, as somebody at a terminal says it.
enum TextLanguage: String, CaseIterable {
  case nb, nn, en, auto

  var guess: LanguageGuess? {
    switch self {
    case .nb: .nb
    case .nn: .nn
    case .en: .en
    case .auto: nil
    }
  }
}

/// Whether the texts have capitals.
enum TextSpelling: String, CaseIterable {
  case auto, cased, lower
}
