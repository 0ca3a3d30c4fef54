package import Messages
import Notation
package import Project
import TextModel

/// What an editor can offer at a cursor.
package struct Completions: Sendable, Equatable {
  /// What an accepted item replaces, in bytes of the document: the name under the cursor and nothing else.
  package let range: Range<Int>
  /// The part of `range` before the cursor: what has been typed, by which a client filters.
  package let typed: Range<Int>
  /// The best first.
  package let items: [CompletionItem]
  /// There are more items than were worth sending; typing on finds them.
  package let isIncomplete: Bool
}

/// One thing to type at the cursor.
package struct CompletionItem: Sendable, Equatable {
  /// What an item stands for, by which editors choose its picture.
  package enum Kind: Sendable, Equatable {
    case code, alias, endMark, speaker, pseudonym, sign, key, value, rule
  }

  /// What it stands for.
  package let kind: Kind
  /// What a list shows.
  package let label: String
  /// Where it belongs, such as the path of a code; or one fact about it.
  package var detail: String?
  /// A few words beside the label, such as a code's label in the codebook.
  package var description: String?
  /// What replaces the range.
  package let text: String
  /// What replaces it for a client that can put the cursor elsewhere than at the end; `nil` where `text` is all.
  package var snippet: Snippet?
  /// What a client compares with what has been typed.
  package var filter: String
  /// Sorts as the list does, and is short.
  package internal(set) var sort = ""
  /// The one that a client should select first.
  package var isPreselected = false
  /// It can be used but should not, as a code that another has replaced.
  package var isDiscouraged = false
  /// What there is to explain about it, on demand.
  package var subject: CompletionSubject?

  init(_ kind: Kind, _ label: String, text: String? = nil, filter: String? = nil) {
    self.kind = kind
    self.label = label
    self.text = text ?? label
    self.filter = filter ?? label
  }
}

/// Text with the place where the cursor goes.
package struct Snippet: Sendable, Equatable {
  /// What comes before the cursor.
  package let before: String
  /// What comes behind it.
  package let after: String

  /// In the syntax of LSP 3.17, "Snippet Syntax": `$0` is the cursor; `$`, `}` and `\` stand behind a backslash.
  package var syntax: String { Self.escape(before) + "$0" + Self.escape(after) }

  private static func escape(_ text: String) -> String {
    var output: [UInt8] = []
    for byte in text.utf8 {
      if byte == UInt8(ascii: "$") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "\\") {
        output.append(UInt8(ascii: "\\"))
      }
      output.append(byte)
    }
    return String(decoding: output, as: UTF8.self)
  }
}

extension Project {
  /// The characters after which there may be something to offer without being asked. Most of them stand in ordinary text
  /// too, where there is nothing: that is found out by looking at a few bytes.
  package static let completionTriggers = ["+", "-", "#", "@", "/", "=", ":", ";", ",", "(", "[", "*", "\"", " "]

  /// What can be typed at an offset; `nil` where there is nothing to offer.
  ///
  /// - Parameter offset: bytes of the document; clamped to it.
  package func completions(at offset: Int, in id: DocumentID, language: Language) -> Completions? {
    guard let document = documents[id] else { return nil }
    let offset = min(max(offset, 0), document.text.bytes.count)
    let cursor = CompletionCursor(document.text, offset)
    switch document {
    case .transcript(let transcript):
      return TranscriptCompletion(self, id, transcript.transcript, cursor, language).completions()
    case .codebook(let codebook):
      return CodebookCompletion(self, id, codebook, cursor, language).completions()
    case .projectFile:
      return id == fileID ? settingsCompletions(cursor, language) : nil
    case .manuscript, .decisions: return nil
    }
  }
}

/// A cursor in its line.
struct CompletionCursor {
  let text: Text
  /// Bytes of the document.
  let offset: Int
  let line: Int
  /// The line without its line end.
  let content: Range<Int>

  init(_ text: Text, _ offset: Int) {
    self.text = text
    line = text.lines.line(at: offset)
    content = text.contentRange(ofLine: line)
    // Between CR and LF there is no place to type.
    self.offset = min(offset, content.upperBound)
  }

  var bytes: [UInt8] { text.bytes }

  /// Whether the cursor is in the header, or in what will be one when it is closed: below a `---` on the first line, with
  /// nothing above the cursor that no header has.
  ///
  /// - Parameter lineCount: of the header as it is.
  func isInHeader(lineCount: Int) -> Bool {
    if line == 0 { return false }
    if lineCount > 0 { return line < lineCount }
    guard line < 50, Header.isFence(bytes, text.contentRange(ofLine: 0)) else { return false }
    return (1..<line).allSatisfy { number in
      let range = text.contentRange(ofLine: number)
      if Header.isFence(bytes, range) { return false }
      let first = range.first { !CharacterClass.isSpace(bytes[$0]) }
      return first == nil || bytes[first ?? 0] == UInt8(ascii: "%") || bytes[range].contains(UInt8(ascii: ":"))
    } && !Header.isFence(bytes, content)
  }

  /// Where the name ends that the cursor is in, or stands before.
  func nameEnd(also extra: (UInt8) -> Bool = { _ in false }) -> Int {
    var end = offset
    while end < content.upperBound, NameBytes.isName(bytes, end) || extra(bytes[end]) { end += 1 }
    return end
  }

  /// Where the word begins that ends at the cursor: after the last byte before it that is none of a name's.
  func nameStart(notBefore limit: Int) -> Int {
    var start = offset
    while start > limit, NameBytes.isName(bytes, start - 1) { start -= 1 }
    return start
  }

  /// Whether only white space stands between the cursor, or a place behind it, and the line's end.
  func isLastOnLine(from place: Int? = nil) -> Bool {
    ((place ?? offset)..<content.upperBound).allSatisfy { CharacterClass.isSpace(bytes[$0]) }
  }
}

/// Items as they are found, each with a rank; equal ranks keep their order.
struct CompletionList {
  /// Nobody reads a longer list, the most used come first, and typing on asks again. Every item costs the client a few
  /// hundred bytes to read at every key.
  static let mostItems = 250

  /// More has been found than was added.
  var isCut = false
  private var items: [CompletionItem] = []
  /// Rank first, number in `items` second, in one word so that sorting is cheap.
  private var order: [Int] = []

  mutating func add(_ item: CompletionItem, rank: Int = 0) {
    order.append(min(max(rank, 0), 1 << 20) << 32 | items.count)
    items.append(item)
  }

  func completions(replacing range: Range<Int>, cursor: Int) -> Completions? {
    guard !items.isEmpty else { return nil }
    var sorted: [CompletionItem] = []
    sorted.reserveCapacity(min(items.count, Self.mostItems))
    for (place, key) in order.sorted().prefix(Self.mostItems).enumerated() {
      sorted.append(items[key & 0xFFFF_FFFF])
      // Five digits: `00000` sorts before `00001` in every client.
      sorted[place].sort = String(100_000 + place)
    }
    return Completions(
      range: range, typed: range.lowerBound..<min(max(cursor, range.lowerBound), range.upperBound), items: sorted,
      isIncomplete: isCut || items.count > Self.mostItems)
  }
}
