import Notation
package import Project

/// A stretch of a document that has to do with what stands under the cursor.
package struct Highlight: Sendable, Equatable {
  /// How a stretch has to do with it, in the three kinds that LSP 3.17 has for highlights.
  package enum Kind: Sendable, Equatable {
    /// Where the coding under the cursor begins; where a speaker is declared; a code's own heading.
    case write
    /// Where the coding under the cursor ends; a turn of the speaker; a use of a pseudonym.
    case read
    /// Another use of the same code; somebody who stands in clear.
    case text
  }

  /// Bytes of the document.
  package let range: Range<Int>
  /// How it has to do with what stands under the cursor.
  package let kind: Kind
}

extension Project {
  /// Everything in a document that has to do with what stands under a cursor, in the order of the text.
  ///
  /// - Parameter offset: bytes of the document.
  package func highlights(at offset: Int, in id: DocumentID) -> [Highlight] {
    guard let target = target(at: offset, in: id) else {
      guard let leak = leak(at: offset, in: id)?.leak else { return [] }
      return leaks(sameAs: leak, in: id).map { Highlight(range: $0.range, kind: .text) }
    }
    var found: [Highlight] = []
    switch target.subject {
    case .coding(let line, let event):
      guard let transcript = transcript(id)?.transcript, let mark = CodingMark(transcript, line: line, event: event)
      else { return [] }
      found = codingHighlights(mark, transcript)
      // An end mark that ends nothing is highlighted all the same, so that it can be seen to stand alone.
      if found.isEmpty { found = [Highlight(range: target.range, kind: .read)] }
    case .speaker(let label):
      guard let transcript = transcript(id)?.transcript else { return [] }
      let declared = transcript.header.speakers.filter { $0.label == label }
      found = declared.map { Highlight(range: $0.labelRange, kind: .write) }
      found += transcript.labelRanges(of: label).map { Highlight(range: $0, kind: .read) }
    case .pseudonym(let name):
      let key = NameKey(name)
      documents[id]?.text.forEachPseudonym { pseudonym in
        if NameKey(pseudonym.id) == key { found.append(Highlight(range: pseudonym.idRange, kind: .read)) }
      }
    case .code(let code), .alias(let code): found = codebookHighlights([code], in: id)
    case .codeName(let name): found = codebookHighlights(codes(named: name), in: id)
    default: return []
    }
    var seen: Set<Range<Int>> = []
    // A range that is two things at once, as `{-}` that ends two codings, is there once, as the first of them.
    return found.filter { seen.insert($0.range).inserted }
      .sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
  }

  private func codingHighlights(_ mark: CodingMark, _ transcript: Transcript) -> [Highlight] {
    let all = transcript.codings.segments
    let chosen = Set(mark.segments)
    let codes = mark.codes(in: transcript)
    let ids = Set(codes.flatMap { self.codes(named: $0) })
    // The same name is looked up once, however often it stands there.
    var known: [NameKey: Bool] = [:]
    func isSame(_ code: CodeReference) -> Bool {
      if let answer = known[code.key] { return answer }
      let answer =
        ids.isEmpty
        ? codes.contains { $0.agrees(with: code) } : self.codes(named: code).contains(where: ids.contains)
      known[code.key] = answer
      return answer
    }
    var found: [Highlight] = []
    for number in mark.segments {
      found.append(Highlight(range: transcript.range(all[number].start), kind: .write))
      if let end = all[number].end { found.append(Highlight(range: transcript.range(end), kind: .read)) }
    }
    for number in all.indices where !chosen.contains(number) && isSame(all[number].code) {
      found.append(Highlight(range: transcript.range(all[number].start), kind: .text))
      if let end = all[number].end, transcript.event(end).kind == .end {
        found.append(Highlight(range: transcript.range(end), kind: .text))
      }
    }
    return found
  }

  /// A code's heading, its aliases, and where other codes name it.
  private func codebookHighlights(_ ids: [CodeID], in id: DocumentID) -> [Highlight] {
    guard let codebook = codebook(id) else { return [] }
    var found: [Highlight] = []
    for code in ids where code.codebook == id {
      guard let entry = entry(code) else { continue }
      found.append(Highlight(range: entry.nameRange, kind: .write))
      found += entry.aliases.map { Highlight(range: $0.range, kind: .text) }
    }
    for entry in codebook.entries {
      for attribute in entry.attributes where attribute.key?.namesCodes == true {
        for item in attribute.items where codes(named: CodeReference(item.text)).contains(where: ids.contains) {
          found.append(Highlight(range: item.range, kind: .read))
        }
      }
    }
    return found
  }
}
