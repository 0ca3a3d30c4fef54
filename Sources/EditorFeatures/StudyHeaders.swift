import Notation
import Project
import TextModel

extension Text {
  /// What the header says, read without the rest of the file; `nil` where there is none.
  var header: Header? {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    guard isFence(hasMark ? 3 : 0) else { return nil }
    guard let last = (1..<max(min(lines.count, 200), 1)).first(where: { isFence(lines.starts[$0]) }) else { return nil }
    let header = Transcript(Text(Array(bytes[..<range(ofLine: last).upperBound]))).header
    return header.lineCount > 0 ? header : nil
  }

  private func isFence(_ offset: Int) -> Bool {
    offset + 3 <= bytes.count && bytes[offset..<offset + 3].allSatisfy { $0 == UInt8(ascii: "-") }
  }
}

extension Project {
  /// So many headers tell what a study calls things; a list of suggestions need not wait for the rest.
  private static let mostHeaders = 200

  /// The headers of the transcripts, in the order of paths, that of `first` before all others.
  func headers(first: DocumentID) -> [Header] {
    let others = transcriptIDs.filter { $0 != first }
    return ([first] + others.prefix(Self.mostHeaders)).compactMap { documents[$0]?.text.header }
  }
}
