import Messages
import Notation
import Privacy
import TextModel

/// What one transcript has in it that identifies somebody, as far as it has been read for that.
struct TranscriptLeaks: Sendable {
  private enum Content: Sendable {
    case open(LeakSheet)
    /// Of a transcript that no editor has open, ranges in bytes of the document. `nil` until it is read.
    case closed([Leak]?)
  }

  private var content: Content
  /// In which language and spelling it is.
  private(set) var reading: Reading

  init(_ transcript: Transcript, isOpen: Bool) {
    var sheet = LeakSheet(transcript)
    reading = sheet.reading(of: transcript)
    content = isOpen ? .open(sheet) : .closed(nil)
  }

  /// Whether something is still to be read.
  var isUnread: Bool {
    switch content {
    case .open(let sheet): sheet.unread > 0
    case .closed(let leaks): leaks == nil
    }
  }

  /// What was found, in order: leaks, and what is to be added to their ranges for bytes of the document.
  ///
  /// At each keystroke all of them are gone through, some more than once, and it is a long way from passage to passage.
  func groups(in text: Text) -> [(leaks: [Leak], offset: Int)] {
    switch content {
    case .closed(let leaks): return leaks.map { [($0, 0)] } ?? []
    case .open(let sheet):
      var groups: [(leaks: [Leak], offset: Int)] = []
      for passage in sheet.passages where !passage.leaks.isEmpty {
        groups.append((passage.leaks, text.lines.starts[passage.firstLine]))
      }
      return groups
    }
  }

  /// What was found, ranges in bytes of the document, in order.
  private func all(in text: Text) -> [Leak] {
    groups(in: text).flatMap { leaks, offset in leaks.map { $0.moved(by: offset) } }
  }

  mutating func apply(_ change: Transcript.Change, _ transcript: Transcript) {
    guard case .open(var sheet) = content else { return }
    content = .closed(nil)
    sheet.apply(change.lines, transcript)
    let now = sheet.reading(of: transcript)
    if now != reading {
      reading = now
      sheet.markAll()
    }
    content = .open(sheet)
  }

  /// Reads what is unread: of an open transcript so many bytes and what is left of the passage, else all.
  mutating func read(_ transcript: @autoclosure () -> Transcript, with reader: inout LeakReader, atMost bytes: Int) {
    guard isUnread else { return }
    switch content {
    case .closed:
      let transcript = transcript()
      var sheet = LeakSheet(transcript)
      reader.read(&sheet, transcript, reading, atMost: .max)
      content = .closed(TranscriptLeaks(content: .open(sheet), reading: reading).all(in: transcript.text))
    case .open(var sheet):
      content = .closed(nil)
      reader.read(&sheet, transcript(), reading, atMost: bytes)
      content = .open(sheet)
    }
  }

  /// Sets the language of a transcript whose header does not say it.
  mutating func declare(_ language: LanguageGuess) {
    if reading.declared == nil { reading.declared = language }
  }

  /// Everything has to be read again, since the key, the language or the vocabulary is another.
  mutating func markAll() {
    switch content {
    case .closed: content = .closed(nil)
    case .open(var sheet):
      content = .closed(nil)
      sheet.markAll()
      content = .open(sheet)
    }
  }

  /// Takes what was found in another copy of a transcript of which this one holds passages still, byte for byte.
  mutating func take(_ other: TranscriptLeaks, of text: Text, into own: Text) {
    guard other.reading == reading else { return }
    switch (content, other.content) {
    case (.closed(nil), .closed(let leaks?)) where text == own: content = .closed(leaks)
    case (.closed(nil), .open(let sheet)) where text == own && sheet.unread == 0:
      content = .closed(other.all(in: text))
    case (.open(var sheet), .open(let read)):
      content = .closed(nil)
      sheet.take(read, of: text, into: own)
      content = .open(sheet)
    case (.open(var sheet), .closed(let leaks?)) where text == own:
      content = .closed(nil)
      sheet.fill(leaks, own)
      content = .open(sheet)
    default: break
    }
  }

  /// Bytes that are still to be read, at most.
  func unreadBytes(_ text: Text) -> Int {
    switch content {
    case .closed(let leaks): leaks == nil ? text.bytes.count : 0
    case .open(let sheet): sheet.unread == 0 ? 0 : sheet.unreadBytes(text)
    }
  }

  /// Of no transcript.
  static let none = TranscriptLeaks(content: .closed([]), reading: Reading())

  private init(content: Content, reading: Reading) {
    self.content = content
    self.reading = reading
  }
}

extension LeakSheet {
  /// What header and text say of language and spelling.
  fileprivate mutating func reading(of transcript: Transcript) -> Reading {
    let declared = transcript.header.value(.language).flatMap(Language.init(tag:))
    return Reading(declared: declared.flatMap { LanguageGuess(rawValue: $0.rawValue) }, evidence(of: transcript))
  }
}
