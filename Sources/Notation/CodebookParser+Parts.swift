/// What stands below a heading: paragraphs, criteria, examples and attributes.
extension CodebookParser {
  /// The name of the attribute that a line is.
  ///
  /// A definition may hold a colon, so `word: …` is an attribute only where it can be no sentence:
  ///
  /// - a key that Ordrett knows is one anywhere, in any case, and with or without a space after the colon;
  /// - another word (a letter, then letters, digits, `-` and `_`) is one if it is all lower case, white space or the
  ///   line's end follows its colon, and it does not go on with a sentence of the line above. `note: …` is one, below a
  ///   heading, a blank line, another attribute or `… slik.`; `Merk: …` is a sentence, and so is `når: …` below a line
  ///   that stops in the middle of one.
  func attributeName(_ words: Range<Int>) -> (range: Range<Int>, key: Codebook.Key?)? {
    let colon = UInt8(ascii: ":")
    let longest = 60
    guard let end = words.prefix(longest).first(where: { CharacterClass.isSpace(bytes[$0]) || bytes[$0] == colon }),
      bytes[end] == colon, end > words.lowerBound,
      CharacterClass.nameEnd(bytes.span, words.lowerBound, end) == end
    else { return nil }
    let name = words.lowerBound..<end
    let word = string(name)
    if let key = Codebook.Key(name: word) { return (name, key) }
    guard end + 1 == words.upperBound || CharacterClass.isSpace(bytes[end + 1]), !word.contains("."),
      word == word.lowercased()
    else { return nil }
    if let part, part.kind == .definition, !endsSentence(part.content.range) { return nil }
    return (name, nil)
  }

  mutating func beginPart(_ kind: SyntaxKind, _ words: Range<Int>) {
    endPart()
    if entries.isEmpty, !isStrayReported {
      problems.append(SyntaxProblem(.outsideCode, words))
      isStrayReported = true
    }
    part = OpenPart(
      kind: kind, node: forest.open(kind), content: Codebook.Part(text: "", range: words.upperBound..<words.upperBound))
  }

  /// Adds the words of a line to the open part, after white space.
  mutating func goOn(indent: Int, _ words: Range<Int>) {
    placeTail()
    forest.leaf(.space, indent)
    guard !words.isEmpty, var part = part.take() else { return }
    if part.content.text.isEmpty {
      part.content = Codebook.Part(text: string(words), range: words)
    } else {
      part.content.text += " " + string(words)
      part.content.range = part.content.range.lowerBound..<words.upperBound
    }
    if part.attribute == nil {
      forest.leaf(.text, words.count)
    } else {
      readValues(words, into: &part.attribute)
    }
    self.part = part
  }

  mutating func readAttribute(name: Range<Int>, _ key: Codebook.Key?, _ words: Range<Int>) {
    let colon = name.upperBound
    forest.leaf(.key, name.count)
    forest.leaf(.punctuation, 1)
    let attribute = Codebook.Attribute(
      name: string(name), key: key, nameRange: name, value: "", valueRange: colon + 1..<colon + 1)
    part?.attribute = attribute
    let value = trimmed(colon + 1..<words.upperBound)
    goOn(indent: value.lowerBound - colon - 1, value)
  }

  /// The values on one line of an attribute: one, or several with commas between them.
  private mutating func readValues(_ words: Range<Int>, into attribute: inout Codebook.Attribute?) {
    guard attribute?.key?.isList == true else {
      forest.leaf(.value, words.count)
      return
    }
    var offset = words.lowerBound
    while offset < words.upperBound {
      var comma = offset
      while comma < words.upperBound, bytes[comma] != UInt8(ascii: ",") { comma += 1 }
      let item = trimmed(offset..<comma)
      forest.leaf(.space, item.lowerBound - offset)
      forest.leaf(.value, item.count)
      forest.leaf(.space, comma - item.upperBound)
      if !item.isEmpty { attribute?.items.append(Codebook.Part(text: string(item), range: item)) }
      if comma < words.upperBound { forest.leaf(.punctuation, 1) }
      offset = comma + 1
    }
  }

  /// Whether a line's last sign, quotation marks and closing brackets apart, ends a sentence.
  private func endsSentence(_ words: Range<Int>) -> Bool {
    var end = words.upperBound
    while end > words.lowerBound, let length = Self.closers.first(where: { ends(with: $0, at: end, words) })?.count {
      end -= length
    }
    return Self.sentenceEnds.contains { ends(with: $0, at: end, words) }
  }

  private static let closers = ["\"", "'", "»", "”", "’", ")", "]"].map { Array($0.utf8) }
  private static let sentenceEnds = [".", "!", "?", ":", "…"].map { Array($0.utf8) }

  private func ends(with sign: [UInt8], at end: Int, _ words: Range<Int>) -> Bool {
    end - sign.count >= words.lowerBound && bytes[end - sign.count..<end].elementsEqual(sign)
  }

  /// Ends the open part, and gives the line end above its place after it.
  mutating func endPart() {
    closePart()
    placeTail()
  }

  mutating func closePart() {
    guard let part = part.take() else { return }
    forest.close(part.node)
    let last = entries.count - 1
    guard last >= 0 else { return }
    if var attribute = part.attribute {
      if !part.content.text.isEmpty {
        attribute.value = part.content.text
        attribute.valueRange = part.content.range
        if attribute.key?.isList != true { attribute.items = [part.content] }
      }
      entries[last].attributes.append(attribute)
      return
    }
    if part.content.text.isEmpty { return }
    switch part.kind {
    case .include: entries[last].include.append(part.content)
    case .exclude: entries[last].exclude.append(part.content)
    case .example: entries[last].examples.append(part.content)
    default: entries[last].definition.append(part.content)
    }
  }
}
