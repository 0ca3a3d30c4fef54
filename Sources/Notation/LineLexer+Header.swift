/// Header lines: `---`, `key: value`, `speaker ID: name; attribute=value; …`.
extension LineLexer {
  mutating func header() {
    line.kind = .header
    skipByteOrderMark()
    let content = trimmed(offset..<end)
    if content.isEmpty {
      skipSpaces()
      return
    }
    if Header.isFence(bytes, offset..<end) {
      line.forest.leaf(.punctuation, end - offset)
      return
    }
    if bytes[content.lowerBound] == UInt8(ascii: "%") {
      skipSpaces()
      line.forest.leaf(.comment, end - offset)
      line.traits.insert(.comment)
      return
    }
    skipSpaces()
    guard let colon = (offset..<end).first(where: { bytes[$0] == UInt8(ascii: ":") }), colon > offset else {
      report(.headerLine, content)
      line.forest.leaf(.unexpected, end - offset)
      offset = end
      return
    }
    let key = trimmed(offset..<colon)
    let word = bytes[key].prefix { !CharacterClass.isSpace($0) }.count
    if Header.speakerKeys.contains(string(key.prefix(word)).lowercased()) {
      speaker(key: key, word: word, colon: colon)
    } else {
      let node = line.forest.open(.field)
      part(.key, key)
      punctuation(to: colon + 1)
      part(.value, trimmed(offset..<end))
      skipSpaces()
      line.forest.close(node)
    }
  }

  private mutating func speaker(key: Range<Int>, word: Int, colon: Int) {
    let node = line.forest.open(.speakerDeclaration)
    line.forest.leaf(.key, word)
    offset += word
    let label = trimmed(offset..<colon)
    if label.isEmpty || !Header.isLabel(string(label)) { report(.speakerDeclaration, key) }
    part(.label, label)
    punctuation(to: colon + 1)
    var isName = true
    while offset < end {
      let stop = (offset..<end).first { bytes[$0] == UInt8(ascii: ";") } ?? end
      let piece = trimmed(offset..<stop)
      if isName {
        part(.value, piece)
      } else if let equals = piece.first(where: { bytes[$0] == UInt8(ascii: "=") }), equals > piece.lowerBound {
        skipSpaces()
        let attribute = line.forest.open(.attribute)
        part(.key, trimmed(piece.lowerBound..<equals))
        punctuation(to: equals + 1)
        part(.value, trimmed(offset..<piece.upperBound))
        line.forest.close(attribute)
      } else {
        skipSpaces()
        if !piece.isEmpty { report(.speakerAttribute, piece) }
        line.forest.leaf(.unexpected, piece.upperBound - offset)
        offset = max(offset, piece.upperBound)
      }
      isName = false
      skipSpaces()
      if stop < end { punctuation(to: stop + 1) }
    }
    line.forest.close(node)
  }

  /// Spaces up to a part, then the part.
  private mutating func part(_ kind: SyntaxKind, _ range: Range<Int>) {
    skipSpaces()
    guard !range.isEmpty else { return }
    line.forest.leaf(kind, range.upperBound - offset)
    offset = range.upperBound
  }

  private mutating func punctuation(to limit: Int) {
    skipSpaces()
    line.forest.leaf(.punctuation, limit - offset)
    offset = limit
    pending = limit
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> { CharacterClass.trimmed(bytes.span, range) }
}
