import Messages
import Notation
import Project
import TextModel

/// At the beginning of a line: the speakers of this interview, whoever is next in turn first.
extension TranscriptCompletion {
  func speakerCompletions() -> Completions? {
    guard let start = LabelStart(cursor, transcript) else { return nil }
    let typed = cursor.text.string(start.typed)
    let form = start.isLabelled ? .bare : LabelForm(near: cursor.line, of: transcript)
    // One star begins a label only in CHAT; elsewhere it begins a sign.
    if start.stars == 1, form != .chat { return nil }
    var list = CompletionList()
    for (place, speaker) in speakers().enumerated() {
      guard speaker.label.utf8.count >= typed.utf8.count, Self.begins(speaker.label, with: typed) else { continue }
      // What is typed of `**` stays inside the range, so it has to be in what a client compares.
      var item = CompletionItem(
        .speaker, speaker.label, text: form.text(speaker.label, stars: start.stars),
        filter: cursor.text.string(start.typed.lowerBound - start.stars..<start.typed.lowerBound) + speaker.label)
      item.detail = place == 0 && speaker.isNext ? language.text(.completionNextSpeaker) : nil
      item.description =
        speaker.name.isEmpty || speaker.name == speaker.label
        ? language.text(.completionSpeakerTurns, String(transcript.turnCounts[speaker.label] ?? 0)) : speaker.name
      item.isPreselected = place == 0 && speaker.isNext
      list.add(item)
    }
    return list.completions(replacing: start.typed.lowerBound - start.stars..<start.end, cursor: cursor.offset)
  }

  private static func begins(_ label: String, with typed: String) -> Bool {
    typed.isEmpty || label.lowercased().hasPrefix(typed.lowercased())
  }

  private struct Speaker {
    let label: String
    let name: String
    let isNext: Bool
  }

  /// So many turns above the cursor tell who is talking with whom.
  private static let mostTurns = 200
  /// A transcript in which every line begins with a label of its own is something else.
  private static let mostSpeakers = 500

  /// Whoever spoke last but one is next, then the others by how lately they spoke, then those who never have, and whoever
  /// spoke last comes last: a person seldom follows upon themselves.
  private func speakers() -> [Speaker] {
    var labels: [String] = []
    var line = cursor.line - 1
    var turns = 0
    while line >= transcript.header.lineCount, turns < Self.mostTurns {
      if let label = transcript.lines[line].label {
        turns += 1
        if !labels.contains(label), labels.count < Self.mostSpeakers { labels.append(label) }
      }
      line -= 1
    }
    let hasNext = labels.count > 1
    let last = labels.isEmpty ? nil : labels.removeFirst()
    var known = Set(labels + (last.map { [$0] } ?? []))
    for speaker in transcript.header.speakers where known.insert(speaker.label).inserted {
      labels.append(speaker.label)
    }
    // The label that is being typed counts as one as soon as its colon is there.
    let own = transcript.lines[cursor.line].label
    labels += transcript.turnCounts.filter { label, count in
      !known.contains(label) && (label != own || count > 1)
    }.map(\.key).sorted().prefix(Self.mostSpeakers)
    if let last { labels.append(last) }
    return labels.enumerated().map { place, label in
      Speaker(
        label: label, name: transcript.header.speaker(label)?.name ?? "",
        isNext: place == 0 && (hasNext || label != last))
    }
  }
}

/// A place where the label of a turn can stand.
private struct LabelStart {
  /// What has been typed of the label, in bytes of the document.
  let typed: Range<Int>
  /// Where the label ends that the cursor is in; the cursor where there is none.
  let end: Int
  /// How many `*` stand before the label.
  let stars: Int
  /// The line has a label with its colon already.
  let isLabelled: Bool

  init?(_ cursor: CompletionCursor, _ transcript: Transcript) {
    let bytes = cursor.bytes
    var first = cursor.content.lowerBound
    if first == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { first = 3 }
    // A time stamp may stand before the label, with or without brackets.
    if let stamp = Self.stampEnd(cursor, from: first) {
      first = stamp
      while first < cursor.offset, CharacterClass.isSpace(bytes[first]) { first += 1 }
      // The stamp alone is no label's beginning.
      if first == stamp { return nil }
    }
    guard first <= cursor.offset else { return nil }
    var stars = 0
    while stars < 2, first < cursor.offset, bytes[first] == UInt8(ascii: "*") {
      stars += 1
      first += 1
    }
    let typed = first..<cursor.offset
    // A label has at most 40 characters, and begins with a letter; a space may stand inside it.
    guard typed.count <= 160, typed.isEmpty || NameBytes.beginsName(bytes, typed.lowerBound),
      typed.allSatisfy({ NameBytes.isName(bytes, $0) || bytes[$0] == 0x20 })
    else { return nil }
    let label = transcript.labelRange(ofLine: cursor.line)
    isLabelled = label.map { $0.touches(cursor.offset) } ?? false
    if label != nil, !isLabelled { return nil }
    end = isLabelled ? label?.upperBound ?? cursor.offset : cursor.offset
    // Where words follow at once, what is typed is the beginning of a word.
    if !isLabelled, !typed.isEmpty, cursor.offset < cursor.content.upperBound, NameBytes.isName(bytes, cursor.offset) {
      return nil
    }
    self.typed = typed
    // A label that is there keeps what stands around it.
    self.stars = isLabelled ? 0 : stars
  }

  private static func stampEnd(_ cursor: CompletionCursor, from start: Int) -> Int? {
    var end = start
    let limit = min(cursor.offset, start + 20)
    while end < limit, !CharacterClass.isSpace(cursor.bytes[end]) { end += 1 }
    guard end > start, TimeStamp.milliseconds(cursor.text.string(start..<end)) != nil else { return nil }
    return end
  }
}

/// What stands around a label: nothing, `**` as in Markdown, or `*` and a tab as in CHAT.
private enum LabelForm: Equatable {
  case bare
  case plain
  case bold(colonInside: Bool)
  case chat

  /// As the nearest turn above has it, so that a list does not mix what an interview does not.
  init(near line: Int, of transcript: Transcript) {
    let bytes = transcript.text.bytes
    let limit = max(transcript.header.lineCount, line - 500)
    self = .plain
    var above = line - 1
    while above >= limit {
      if let label = transcript.labelRange(ofLine: above) {
        if bytes[..<label.lowerBound].suffix(2) == [0x2A, 0x2A] {
          self = .bold(colonInside: bytes[label.upperBound] == UInt8(ascii: ":"))
        } else if label.lowerBound > 0, bytes[label.lowerBound - 1] == 0x2A {
          self = .chat
        }
        return
      }
      above -= 1
    }
  }

  /// - Parameter stars: how many have been typed already; they say what is wanted.
  func text(_ label: String, stars: Int) -> String {
    switch (self, stars) {
    case (.bare, _): label
    case (.bold(colonInside: false), 0), (.bold(colonInside: false), 2): "**" + label + "**: "
    case (.bold, 0), (_, 2): "**" + label + ":** "
    case (.chat, 0), (_, 1): "*" + label + ":\t"
    default: label + ": "
    }
  }
}
