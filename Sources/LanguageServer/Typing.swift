import LanguageServerProtocol
import Project
import TextModel

/// A word that somebody is typing: what it will be is not known yet, so it is not told of as a leak.
struct Typing: Sendable, Equatable {
  /// Bytes of the document: the letter that came last.
  let letter: Range<Int>
  let since: ContinuousClock.Instant

  /// For so long nothing is typed before the word counts as written.
  static let pause = Duration.seconds(1)

  /// - Parameter edit: the last one of a change; only a single letter or digit is typed, more is put in.
  init?(_ edit: ByteEdit?) {
    guard let edit, edit.range.isEmpty, edit.replacement.count <= 4 else { return nil }
    let scalars = String(decoding: edit.replacement, as: UTF8.self).unicodeScalars
    guard scalars.count == 1, let scalar = scalars.first, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    else { return nil }
    letter = edit.range.lowerBound..<edit.range.lowerBound + edit.replacement.count
    since = .now
  }

  /// Whether a finding is about the word.
  func holds(_ finding: Finding) -> Bool {
    finding.range.lowerBound <= letter.lowerBound && letter.upperBound <= finding.range.upperBound
      && finding.rule.hasPrefix("leak/")
  }
}

extension Server {
  /// Waits, on no thread, until a document's word may count as written. One wait at a time for each document: when it is
  /// over and something was typed meanwhile, the rest of the time is waited.
  mutating func waitForPause(in uri: DocumentURI, for time: Duration = Typing.pause) {
    guard waitingForPause.insert(uri).inserted else { return }
    Task.detached { [inbox] in
      do { try await Task.sleep(for: time) } catch { return }
      inbox.post(.paused(uri))
    }
  }

  mutating func takePause(in uri: DocumentURI) {
    waitingForPause.remove(uri)
    guard let document = study.openDocuments[uri], let typing = study.typing(in: document.id) else { return }
    let left = Typing.pause - typing.since.duration(to: .now)
    if left > .milliseconds(10) { return waitForPause(in: uri, for: left) }
    study.stopTyping(in: document.id)
    publisher.mark(uri)
    publisher.markFetched()
  }
}
