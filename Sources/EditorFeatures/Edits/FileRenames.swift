import Messages
import Notation
package import Project
import TextModel

extension Project {
  /// What has to follow when files of the study get other names: the memos that name them, and the codebook's path in
  /// the project file.
  package func renaming(_ files: [(from: DocumentID, to: DocumentID)]) -> StudyEdit {
    var edit = StudyEdit(label: Message(.renameFiles))
    let new = Dictionary(files.map { ($0.from, $0.to) }) { first, _ in first }
    for id in transcriptIDs where documents[id].map({ Self.mayLink($0.text) }) == true {
      for link in links(in: id) {
        guard case .document(let target) = link.target, let moved = new[target], let text = documents[id]?.text else {
          continue
        }
        let isBare = !text.bytes[link.range].contains(UInt8(ascii: "/"))
        edit.replace(link.range, in: id, with: isBare ? moved.name : path(to: moved, from: new[id] ?? id))
      }
    }
    if let id = fileID, documents[id] != nil, let link = links(in: id).first, case .document(let target) = link.target,
      let moved = new[target]
    {
      let words = path(to: moved, from: id).reduce(into: "") { words, character in
        if character == "\"" || character == "\\" { words.append("\\") }
        words.append(character)
      }
      edit.replace(link.range, in: id, with: "\"\(words)\"")
    }
    return edit
  }

  /// Whether a transcript has a memo in which a file could be named, by its bytes alone.
  private static func mayLink(_ text: Text) -> Bool {
    var offset = 0
    while let dot = ByteSearch.first(UInt8(ascii: "."), in: text.bytes, from: offset) {
      let rest = text.bytes[dot...].prefix(9)
      if rest.elementsEqual(".codebook".utf8) || rest.starts(with: ".ordrett".utf8) { return true }
      offset = dot + 1
    }
    return false
  }

  /// From one file's folder, where the other lies in it, else from the project's.
  private func path(to id: DocumentID, from other: DocumentID) -> String {
    for folder in [other.folder, root].compactMap({ $0 }) where id.path.hasPrefix(folder + "/") {
      return String(id.path.dropFirst(folder.count + 1))
    }
    return id.name
  }
}
