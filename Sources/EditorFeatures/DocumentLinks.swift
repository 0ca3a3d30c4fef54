import Notation
package import Project
import TextModel

/// A stretch of a document that leads to another file.
package struct DocumentLink: Sendable, Equatable {
  /// What a link leads to.
  package enum Target: Sendable, Equatable {
    /// A document of the study.
    case document(DocumentID)
    /// The recording, by its path, at a time in milliseconds.
    case recording(path: String, time: Int?)
  }

  /// Bytes of the document.
  package let range: Range<Int>
  /// What it leads to.
  package let target: Target
}

extension Project {
  /// The recording at the stamp of each turn, the interviews that memos name by their files' names, and the codebook
  /// that the project file names.
  package func links(in id: DocumentID) -> [DocumentLink] {
    switch documents[id] {
    case .transcript(let document): document.transcript.links(in: id) { linked($0, from: id) }
    case .projectFile:
      settings.codebook.count == 1
        ? settings.patternRanges[.codebook].flatMap { range in
          linked(settings.codebook[0], from: id).map { [DocumentLink(range: range, target: .document($0))] }
        } ?? [] : []
    case .codebook, .manuscript, .decisions, nil: []
    }
  }

  /// A document of the study by its path from another one, or by its name alone.
  private func linked(_ path: String, from id: DocumentID) -> DocumentID? {
    let near = DocumentID(id.folder + "/" + path)
    if documents[near] != nil { return near }
    if let root, documents[DocumentID(root + "/" + path)] != nil { return DocumentID(root + "/" + path) }
    let named = documents.keys.filter { $0.path.hasSuffix("/" + path) }
    return named.count == 1 ? named.first : nil
  }
}

extension DocumentID {
  /// The folder of the file, without a slash behind.
  var folder: String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[..<slash])
  }
}

extension Transcript {
  fileprivate func links(in id: DocumentID, _ linked: (String) -> DocumentID?) -> [DocumentLink] {
    var links: [DocumentLink] = []
    if let audio = header.fields.first(where: { $0.key == .audio }), !audio.value.isEmpty {
      let isWhole = audio.value.hasPrefix("/")
      let path = isWhole ? audio.value : id.folder + "/" + audio.value
      links.append(DocumentLink(range: audio.valueRange, target: .recording(path: path, time: nil)))
      for line in lines.indices where traits[line].contains(.turn) {
        var offset = text.lines.starts[line]
        let end = offset + lines[line].textStart
        for node in lines[line].forest.nodes where offset < end {
          let range = offset..<offset + Int(node.length)
          offset = range.upperBound
          guard node.kind == .timeStamp, let time = TimeStamp.milliseconds(text.string(range)) else { continue }
          links.append(DocumentLink(range: range, target: .recording(path: path, time: time)))
          break
        }
      }
    }
    var known: [String: DocumentID?] = [:]
    for memo in memos {
      for range in text.fileNames(in: memo) {
        let name = text.string(range)
        if known[name] == nil { known[name] = .some(linked(name)) }
        if case .some(.some(let document)) = known[name] {
          links.append(DocumentLink(range: range, target: .document(document)))
        }
      }
    }
    return links
  }

  /// The words of every memo, in bytes of the document.
  var memos: [Range<Int>] {
    var memos: [Range<Int>] = []
    for line in lines.indices where isText(line: line) {
      // Most lines have no mark.
      guard lines[line].forest.nodes.contains(where: { $0.kind == .memo }) else { continue }
      lines[line].forest.forEach(from: text.lines.starts[line]) { node in
        if node.kind == .memo { memos.append(node.range) }
      }
    }
    return memos
  }
}

extension Text {
  /// The names of transcripts and codebooks in a stretch, with the folders before them.
  func fileNames(in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = range.lowerBound
    for offset in range.lowerBound...range.upperBound
    where offset == range.upperBound || CharacterClass.isSpace(bytes[offset]) {
      var end = offset
      while end > start, !NameBytes.isName(bytes, end - 1) || bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
      let name = string(start..<end)
      if name.hasSuffix(".ordrett") || name.hasSuffix(".codebook") { found.append(start..<end) }
      start = offset + 1
    }
    return found
  }
}
