/// Marks: everything in braces.
///
/// `mark = "{" ( "+" codes [":" memo] | "-" [codes] | "#" codes [":" memo] | "!" memo | "?" raw | "@" id [" " raw] ) "}"`
extension LineLexer {
  /// Reads the mark that begins at `offset`, or the brace as text where the sigil has not what its rule asks for.
  mutating func mark() {
    let first = offset
    guard let kind = markKind() else {
      offset += 1
      return
    }
    flushText(to: first)
    if kind == .braceLiteral {
      line.forest.leaf(.braceLiteral, 2)
      offset = first + 2
      wordsSinceMark = true
      pending = offset
      return
    }
    let close = closingBrace(from: first + 2)
    let node = line.forest.open(kind)
    line.forest.leaf(.punctuation, 2)
    offset = first + 2
    var codes: [(reference: CodeReference, label: String?, range: Range<Int>)] = []
    var memo: Range<Int>?
    switch kind {
    case .codingStart, .codingEnd, .turnCoding:
      if close.found {
        (codes, memo) = readCodes(to: close.offset, memoAllowed: kind != .codingEnd)
      } else if let code = readCode(to: close.offset) {
        codes = [code]
      }
    case .memoMark:
      readRaw(.memo, to: close.offset)
    case .identifying:
      readRaw(.text, to: close.offset)
      line.traits.insert(.identifying)
    default:
      readPseudonym(to: close.offset)
    }
    if close.found {
      line.forest.leaf(.punctuation, 1)
      offset += 1
    } else {
      report(.markUnclosed, first..<offset)
    }
    line.forest.close(node)
    pending = offset
    record(kind, codes, memo, mark: first..<offset)
  }

  /// What mark begins at `offset`; `nil` where the brace is text.
  private func markKind() -> SyntaxKind? {
    guard offset + 1 < end else { return nil }
    let bytes = bytes.span
    let next = offset + 2
    switch bytes[offset + 1] {
    case UInt8(ascii: "{"): return .braceLiteral
    case UInt8(ascii: "+"): return CharacterClass.letter(bytes, next, end) == nil ? nil : .codingStart
    case UInt8(ascii: "#"): return CharacterClass.letter(bytes, next, end) == nil ? nil : .turnCoding
    case UInt8(ascii: "-"):
      let isLast = next < end && bytes[next] == UInt8(ascii: "}")
      return isLast || CharacterClass.letter(bytes, next, end) != nil ? .codingEnd : nil
    case UInt8(ascii: "!"): return saysSomething(bytes, next) ? .memoMark : nil
    case UInt8(ascii: "?"): return saysSomething(bytes, next) ? .identifying : nil
    case UInt8(ascii: "@"): return CharacterClass.letter(bytes, next, end) == nil ? nil : .pseudonym
    default: return nil
    }
  }

  /// Whether a memo or an identifying text begins at an offset: `{??}` and `{!!!}` are how people write that they did
  /// not hear, or were surprised. A mark that is still being typed counts.
  private func saysSomething(_ bytes: borrowing Span<UInt8>, _ start: Int) -> Bool {
    var offset = start
    while offset < end, bytes[offset] != UInt8(ascii: "{") {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "}") { return false }
      if byte >= 0x80 || CharacterClass.isASCIILetter(byte) || CharacterClass.isDigit(byte) { return true }
      offset += 1
    }
    return start < end
  }

  /// Where the mark's `}` is, else where the mark has to end: before the next `{` that is no literal brace, or at the
  /// line's end.
  private func closingBrace(from start: Int) -> (offset: Int, found: Bool) {
    let bytes = bytes.span
    var offset = start
    while offset < end {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "}") { return (offset, true) }
      if byte == UInt8(ascii: "{") {
        guard offset + 1 < end, bytes[offset + 1] == byte else { return (offset, false) }
        offset += 1
      }
      offset += 1
    }
    return (end, false)
  }

  /// `code {" " code} [":" memo]`, up to the closing brace. What is neither is kept and reported.
  private mutating func readCodes(to close: Int, memoAllowed: Bool) -> (
    [(reference: CodeReference, label: String?, range: Range<Int>)], Range<Int>?
  ) {
    var codes: [(reference: CodeReference, label: String?, range: Range<Int>)] = []
    while offset < close {
      skipSpaces()
      if offset == close { break }
      if let code = readCode(to: close) {
        codes.append(code)
      } else if bytes[offset] == UInt8(ascii: ":") {
        guard memoAllowed else {
          // A memo where none can be is one mistake, not as many as it has words.
          unexpected(to: close)
          break
        }
        line.forest.leaf(.punctuation, 1)
        offset += 1
        skipSpaces()
        let memo = offset..<close
        line.forest.leaf(.memo, memo.count)
        offset = close
        return (codes, memo.isEmpty ? nil : memo)
      } else {
        unexpected(
          to: (offset..<close).first { CharacterClass.isSpace(bytes[$0]) || bytes[$0] == UInt8(ascii: ":") } ?? close)
      }
    }
    return (codes, nil)
  }

  private mutating func unexpected(to limit: Int) {
    report(.markUnexpected, offset..<limit)
    line.forest.leaf(.unexpected, limit - offset)
    offset = limit
  }

  /// `name {"/" name} ["=" label]`
  private mutating func readCode(to close: Int) -> (reference: CodeReference, label: String?, range: Range<Int>)? {
    let first = offset
    var nameEnd = nameEnd(from: first, to: close)
    guard nameEnd > first else { return nil }
    let node = line.forest.open(.code)
    line.forest.leaf(.codeName, nameEnd - first)
    while nameEnd < close, bytes[nameEnd] == UInt8(ascii: "/") {
      let next = self.nameEnd(from: nameEnd + 1, to: close)
      guard next > nameEnd + 1 else { break }
      line.forest.leaf(.punctuation, 1)
      line.forest.leaf(.codeName, next - nameEnd - 1)
      nameEnd = next
    }
    let reference = reference(first..<nameEnd)
    var label: String?
    offset = nameEnd
    if nameEnd < close, bytes[nameEnd] == UInt8(ascii: "=") {
      let labelEnd = CharacterClass.nameTail(bytes.span, nameEnd + 1, close)
      if labelEnd > nameEnd + 1 {
        line.forest.leaf(.punctuation, 1)
        line.forest.leaf(.codingLabel, labelEnd - nameEnd - 1)
        label = string(nameEnd + 1..<labelEnd)
        offset = labelEnd
      }
    }
    line.forest.close(node)
    return (reference, label, first..<offset)
  }

  private mutating func reference(_ range: Range<Int>) -> CodeReference {
    let key = ShortBytes(bytes.span, range)
    if let key, let known = codes[key] { return known }
    let reference = CodeReference(string(range))
    if let key, codes.count < ShortBytes.most { codes[key] = reference }
    return reference
  }

  private func nameEnd(from start: Int, to end: Int) -> Int { CharacterClass.nameEnd(bytes.span, start, end) }

  private mutating func readRaw(_ kind: SyntaxKind, to close: Int) {
    line.forest.leaf(kind, close - offset)
    offset = close
  }

  /// `id [" " raw]`
  private mutating func readPseudonym(to close: Int) {
    let idEnd = nameEnd(from: offset, to: close)
    line.forest.leaf(.identifier, idEnd - offset)
    offset = idEnd
    if offset < close, CharacterClass.isSpace(bytes[offset]) {
      line.forest.leaf(.space, 1)
      offset += 1
    } else if offset < close {
      // It stays text, so that what a slip has put there is still read and searched for names.
      report(.markUnexpected, offset..<close)
    }
    readRaw(.text, to: close)
  }

  private mutating func record(
    _ kind: SyntaxKind, _ codes: [(reference: CodeReference, label: String?, range: Range<Int>)], _ memo: Range<Int>?,
    mark: Range<Int>
  ) {
    func inLine(_ range: Range<Int>) -> Range<Int> { range.lowerBound - start..<range.upperBound - start }
    let eventKind: CodingEvent.Kind
    switch kind {
    case .codingStart: eventKind = .start
    case .codingEnd: eventKind = codes.isEmpty ? .endLast : .end
    case .turnCoding: eventKind = .turn
    case .identifying, .pseudonym:
      wordsSinceMark = true
      return
    default: return
    }
    endStretch()
    line.traits.insert(.codings)
    if eventKind == .start {
      stretchesBeforeStart = line.stretches
    } else if eventKind != .turn, stretchesBeforeStart == line.stretches {
      line.traits.insert(.emptyCoding)
    }
    if eventKind == .endLast {
      line.codings.append(
        CodingEvent(
          kind: eventKind, code: nil, label: nil, range: inLine(mark), mark: inLine(mark), numberInMark: 0, memo: nil,
          stretchesBefore: line.stretches))
    }
    for (number, code) in codes.enumerated() {
      line.codings.append(
        CodingEvent(
          kind: eventKind, code: code.reference, label: code.label, range: inLine(code.range), mark: inLine(mark),
          numberInMark: number, memo: memo.map(inLine), stretchesBefore: line.stretches))
    }
  }
}
