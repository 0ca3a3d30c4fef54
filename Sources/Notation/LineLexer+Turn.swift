/// The start of a turn: `12 [stamp] Label: [stamp]`.
extension LineLexer {
  private static let longestLabel = 40
  /// What stands in brackets between a label and its colon has at most this many bytes.
  private static let longestRemark = 100

  /// A label and what belongs to it.
  private struct LabelForm {
    /// Where the stars or the bracket in front of it begin.
    var start: Int
    var name: Range<Int>
    /// `(45)` or `(00:03)` between the name and its colon, or a time that stands in the colon's place.
    var remark: Range<Int>?
    /// Where the text may begin.
    var end: Int
  }

  /// Reads the start of a turn where the line has one; else reads nothing.
  mutating func turnStart() -> Bool {
    if CharacterClass.isSpace(bytes[offset]) { return false }
    let number = leadingStamp(from: offset) == nil ? lineNumber() : nil
    let stamp = leadingStamp(from: number?.next ?? offset)
    let start = stamp?.next ?? number?.next ?? offset
    guard let label = label(from: start) ?? abbreviatedLabel(from: start) else { return false }
    if number != nil, !CharacterClass.capitalOrDigit(bytes.span, label.name.lowerBound, end) { return false }
    if isNote(label.name) { return false }

    if let number {
      line.forest.leaf(.punctuation, number.end - offset)
      line.forest.leaf(.space, number.next - number.end)
      offset = number.next
    }
    if let stamp {
      line.forest.leaf(.timeStamp, stamp.end - offset)
      line.forest.leaf(.space, stamp.next - stamp.end)
    }
    line.forest.leaf(.punctuation, label.name.lowerBound - label.start)
    line.forest.leaf(.label, label.name.count)
    line.label = string(label.name)
    offset = label.name.upperBound
    if let remark = label.remark { self.remark(remark) }
    line.forest.leaf(.punctuation, label.end - offset)
    offset = label.end
    skipSpaces()
    if let stamp = TimeStamp.scan(bytes.span, offset, end), stamp.end == end || CharacterClass.isSpace(bytes[stamp.end])
    {
      line.forest.leaf(.timeStamp, stamp.end - offset)
      offset = stamp.end
      skipSpaces()
    }
    return true
  }

  private func leadingStamp(from start: Int) -> (end: Int, next: Int)? {
    guard let stamp = TimeStamp.scan(bytes.span, start, end, bare: true) else { return nil }
    return (stamp.end, spacesEnd(stamp.end))
  }

  func spacesEnd(_ start: Int) -> Int {
    var next = start
    while next < end, CharacterClass.isSpace(bytes[next]) { next += 1 }
    return next
  }

  /// The number of a line, as conversation analysts print it: up to four digits, `.` or `)` or neither, and white space.
  private func lineNumber() -> (end: Int, next: Int)? {
    var number = offset
    while number < end, number - offset < 4, CharacterClass.isDigit(bytes[number]) { number += 1 }
    guard number > offset, number < end else { return nil }
    if bytes[number] == UInt8(ascii: ".") || bytes[number] == UInt8(ascii: ")") { number += 1 }
    let next = spacesEnd(number)
    return next > number ? (number, next) : nil
  }

  /// Adds what stands between a label and its colon: the stars that close it, white space, and a sign.
  private mutating func remark(_ range: Range<Int>) {
    var first = range.lowerBound
    while first > offset, CharacterClass.isSpace(bytes[first - 1]) { first -= 1 }
    line.forest.leaf(.punctuation, first - offset)
    line.forest.leaf(.space, range.lowerBound - first)
    offset = range.lowerBound
    pending = offset
    let (whole, lineLimit) = (range, end)
    if TimeStamp.scan(bytes.span, offset, end, bare: true)?.end == whole.upperBound {
      sign(.timeStamp, offset, to: whole.upperBound)
    } else {
      end = whole.upperBound
      if bytes[offset] == UInt8(ascii: "(") { parenthesis() } else { bracket() }
      end = lineLimit
    }
  }

  /// `Label:`, `**Label:**`, `**Label**:`, CHAT's `*XXX:` or `[Label]:`, then white space or the line's end; `Label :` as
  /// French sets it; `标签：` with the colon of Chinese and Japanese, which brings its own space; `Label (45):`; or
  /// `Label  0:03`, and nothing after it.
  private func label(from start: Int) -> LabelForm? {
    let star = UInt8(ascii: "*")
    var stars = 0
    while stars < 2, start + stars < end, bytes[start + stars] == star { stars += 1 }
    let isBracketed = stars == 0 && start < end && bytes[start] == UInt8(ascii: "[")
    let first = start + stars + (isBracketed ? 1 : 0)
    guard let nameEnd = labelName(from: first) else { return nil }
    var form = LabelForm(start: start, name: first..<nameEnd, end: nameEnd)
    func take(_ byte: UInt8) -> Bool {
      guard form.end < end, bytes[form.end] == byte else { return false }
      form.end += 1
      return true
    }
    func isEnded() -> Bool { form.end == end || isSpace(form.end) }
    if isBracketed { return take(UInt8(ascii: "]")) && take(UInt8(ascii: ":")) && isEnded() ? form : nil }

    var closed = stars < 2 || (take(star) && take(star))
    if !closed { form.end = nameEnd }
    let isPlain = form.end < end && bytes[form.end] == UInt8(ascii: ":")
    let isName = CharacterClass.capitalOrDigit(bytes.span, first, nameEnd)
    if !isPlain, isName, stars != 1 {
      if closed, let stamp = stampInPlaceOfColon(form.end) {
        form.remark = stamp
        form.end = stamp.upperBound
        return form
      }
      if let remark = remarkBeforeColon(form.end, isInStars: !closed) {
        form.remark = remark
        form.end = remark.upperBound
        if bytes[form.end] == star { closed = take(star) && take(star) }
      } else if stars == 0 {
        form.end += spaceBeforeColon(form.end)
      }
    }
    let isWide = !isPlain && form.remark == nil && startsWith(Self.wideColon, at: form.end)
    if isWide { form.end += Self.wideColon.count } else if !take(UInt8(ascii: ":")) { return nil }
    if !closed { closed = take(star) && take(star) }
    return closed && (isWide || isEnded()) ? form : nil
  }

  /// `Q.`, `INT.`: one of a few, with a capital, and white space after it.
  private func abbreviatedLabel(from start: Int) -> LabelForm? {
    guard CharacterClass.capitalOrDigit(bytes.span, start, end) else { return nil }
    let stop = labelWordEnd(start, min(end, start + Self.longestLabel))
    guard stop < end, CharacterClass.isSpace(bytes[stop]),
      SignVocabulary.abbreviatedLabels.contains(string(start..<stop).lowercased())
    else { return nil }
    return LabelForm(start: start, name: start..<stop - 1, end: stop)
  }

  /// U+FF1A
  private static let wideColon = Array("：".utf8)
  /// A space, U+00A0 and U+202F.
  private static let spaces = [" ", "\u{A0}", "\u{202F}"].map { Array($0.utf8) }

  /// White space, or one of the spaces that word processors put behind a colon so that no line breaks there.
  private func isSpace(_ offset: Int) -> Bool {
    CharacterClass.isSpace(bytes[offset]) || spaceBeforeColon(offset) > 0
  }

  /// The length in bytes of the one space at an offset that a colon comes after; 0 where there is none.
  private func spaceBeforeColon(_ offset: Int) -> Int {
    Self.spaces.first { startsWith($0, at: offset) }?.count ?? 0
  }

  func startsWith(_ text: [UInt8], at offset: Int) -> Bool {
    offset + text.count <= end && text.indices.allSatisfy { bytes[offset + $0] == text[$0] }
  }

  /// `Speaker 1  0:03` alone on its line, as programs that transcribe write it: a tab or two spaces at least, so that
  /// `Pause 10:15` is none.
  private func stampInPlaceOfColon(_ start: Int) -> Range<Int>? {
    let first = spacesEnd(start)
    guard first - start >= 2 || (first > start && bytes[start] == 0x09),
      let clock = TimeStamp.clock(bytes.span, first, end), spacesEnd(clock.end) == end
    else { return nil }
    return first..<clock.end
  }

  /// `Kari (45):`, `Per [ler]:`, `Interviewer (00:03):`, where the colon comes at once, or in stars `**:`.
  private func remarkBeforeColon(_ start: Int, isInStars: Bool) -> Range<Int>? {
    let first = spacesEnd(start)
    guard first > start, first < end else { return nil }
    let open = bytes[first]
    guard open == UInt8(ascii: "(") || open == UInt8(ascii: "[") else { return nil }
    let close = open == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    let limit = min(end, first + 2 + Self.longestRemark)
    let found = (first + 1..<max(limit, first + 1)).first { Self.brackets.contains(bytes[$0]) }
    guard let found, found > first + 1, bytes[found] == close,
      startsWith(Self.colon, at: found + 1) || (isInStars && startsWith(Self.starsAndColon, at: found + 1))
    else { return nil }
    return first..<found + 1
  }

  private static let colon = Array(":".utf8)
  private static let starsAndColon = Array("**:".utf8)

  private static let brackets = Array("()[]{}".utf8)

  /// One to three words, at most 40 characters: the first begins with a letter, each further one with a capital or a
  /// digit, so that `Kari Nordmann:` is a label and `Han sa:` is none.
  private func labelName(from start: Int) -> Int? {
    let bytes = bytes.span
    let limit = min(end, start + Self.longestLabel * 4)
    guard var offset = CharacterClass.letter(bytes, start, limit).map({ start + $0 }) else { return nil }
    offset = labelWordEnd(offset, limit)
    for _ in 0..<2 {
      guard offset < limit, bytes[offset] == 0x20, CharacterClass.capitalOrDigit(bytes, offset + 1, limit) else {
        break
      }
      offset = labelWordEnd(offset + 1, limit)
    }
    let characters = (start..<offset).count { bytes[$0] & 0xC0 != 0x80 }
    return characters <= Self.longestLabel ? offset : nil
  }

  /// The end of what goes on with a word of a label: a name's characters, and a sign that joins two names.
  private func labelWordEnd(_ start: Int, _ limit: Int) -> Int {
    var offset = CharacterClass.nameTail(bytes.span, start, limit)
    while offset < limit {
      let joiner = Self.joiners.contains(bytes[offset]) ? 1 : startsWith(Self.apostrophe, at: offset) ? 3 : 0
      guard joiner > 0, CharacterClass.isWord(bytes.span, at: offset + joiner, limit) else { break }
      offset = CharacterClass.nameTail(bytes.span, offset + joiner, limit)
    }
    return offset
  }

  private static let joiners = Array("/#&+'".utf8)
  /// U+2019
  private static let apostrophe = Array("’".utf8)

  /// Whether what stands before a colon begins a note, as in `NB:`, `Dato:` and `Vedlegg 4:`, or a sentence, as in
  /// `Altså:`, and names no speaker.
  private func isNote(_ name: Range<Int>) -> Bool {
    let word = bytes[name].prefix(SignVocabulary.longestNote + 1).prefix { $0 != 0x20 }
    guard word.count <= SignVocabulary.longestNote else { return false }
    let (typed, lower) = (String(decoding: word, as: UTF8.self), String(decoding: word, as: UTF8.self).lowercased())
    // `JA` may be somebody's initials.
    return SignVocabulary.notes.contains(lower)
      || (SignVocabulary.discourse.contains(lower) && typed.dropFirst() == lower.dropFirst())
  }
}
