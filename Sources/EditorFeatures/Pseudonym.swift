import Notation
import Project
import TextModel

/// One `{@id text}`, read from the bytes alone, so that a study's files need not be parsed for it.
struct Pseudonym: Equatable {
  let id: String
  /// What stands in the real name's place; empty where the mark has only an id.
  let text: String
  /// Bytes of the document.
  let idRange: Range<Int>
  /// The mark in its braces, or what there is of it.
  let range: Range<Int>

  /// - Parameter mark: from the opening brace to the end of the mark.
  init?(in bytes: [UInt8], mark: Range<Int>) {
    var idEnd = min(mark.lowerBound + 2, mark.upperBound)
    let first = idEnd
    while idEnd < mark.upperBound, NameBytes.isName(bytes, idEnd) { idEnd += 1 }
    guard idEnd > first else { return nil }
    var textEnd = mark.upperBound
    if bytes[textEnd - 1] == UInt8(ascii: "}") { textEnd -= 1 }
    let textStart = min(idEnd + 1, textEnd)
    id = String(decoding: bytes[first..<idEnd], as: UTF8.self)
    text = String(decoding: bytes[textStart..<textEnd], as: UTF8.self)
    idRange = first..<idEnd
    range = mark
  }
}

extension Text {
  /// Visits every pseudonym of a transcript, in order.
  ///
  /// A brace is found by its byte and its line looked at only then, since most of a file has none.
  func forEachPseudonym(_ body: (Pseudonym) -> Void) {
    var headerLines: Int?
    var offset = 0
    while let brace = ByteSearch.first(UInt8(ascii: "{"), in: bytes, from: offset), brace + 2 < bytes.count {
      let sigil = bytes[brace + 1]
      offset = brace + (sigil == UInt8(ascii: "{") ? 2 : 1)
      guard sigil == UInt8(ascii: "@"), NameBytes.beginsName(bytes, brace + 2) else { continue }
      let line = lines.line(at: brace)
      let content = contentRange(ofLine: line)
      if headerLines == nil { headerLines = Header(of: self)?.lineCount ?? 0 }
      if line < headerLines ?? 0 || isCommentOrHeading(content) { continue }
      var end = brace + 2
      while end < content.upperBound, bytes[end] != UInt8(ascii: "}"), bytes[end] != UInt8(ascii: "{") { end += 1 }
      if end < content.upperBound, bytes[end] == UInt8(ascii: "}") { end += 1 }
      if let pseudonym = Pseudonym(in: bytes, mark: brace..<end) { body(pseudonym) }
    }
  }

  private func isCommentOrHeading(_ content: Range<Int>) -> Bool {
    let first = bytes[content.lowerBound]
    if first == UInt8(ascii: "%") { return true }
    guard first == UInt8(ascii: "#"), content.count > 1 else { return false }
    return CharacterClass.isSpace(bytes[content.lowerBound + 1])
  }
}

extension Project {
  /// Every transcript with the pseudonyms in it, in the order of paths.
  func pseudonyms() -> [(document: DocumentID, pseudonyms: [Pseudonym])] {
    transcriptIDs.compactMap { id in
      guard let text = documents[id]?.text else { return nil }
      var found: [Pseudonym] = []
      text.forEachPseudonym { found.append($0) }
      return found.isEmpty ? nil : (id, found)
    }
  }

  /// Sorted by path.
  var transcriptIDs: [DocumentID] {
    documents.compactMap { $0.value.kind == .transcript ? $0.key : nil }.sorted()
  }
}
