package import Messages
package import Project
package import TextModel

/// A change of the study as one step: edits of any of its documents, and files that come. It is worked out from a
/// `Project` alone and changes nothing; an editor or the command line carries it out.
package struct StudyEdit: Sendable, Equatable {
  /// A file that is not there yet.
  package struct Creation: Sendable, Equatable {
    /// Where it will lie.
    package let id: DocumentID
    /// All that it will hold.
    package var text: String

    /// A file and what it will hold.
    package init(id: DocumentID, text: String) {
      self.id = id
      self.text = text
    }
  }

  /// The edits of each document, all counted in its text as it is: unlike those of `Project.apply`, none counts in what
  /// another leaves.
  private var edits: [DocumentID: [ByteEdit]] = [:]
  /// The files that come, in the order in which they were asked for.
  package private(set) var creations: [Creation] = []
  /// What the edit does, for a list of steps that can be undone.
  package var label: Message?
  /// Whether the person should look at the edit before it is done, where the editor can show it first.
  package var needsConfirmation = false

  /// What is left for the person to do.
  package var notice: Message?

  /// What the history of the codebook says of it, once it is done.
  package var log: CodebookLog.Entry?

  /// An edit that changes nothing yet.
  package init(label: Message? = nil) {
    self.label = label
  }

  /// Whether it changes no document and makes no file.
  package var isEmpty: Bool { edits.isEmpty && creations.isEmpty }

  /// The documents that are edited, by path.
  package var documents: [DocumentID] { edits.keys.sorted() }

  /// Puts a text in the place of bytes of a document as it stands now, before any other edit.
  package mutating func replace(_ range: Range<Int>, in id: DocumentID, with text: String) {
    edits[id, default: []].append(ByteEdit(range: range, text: text))
  }

  /// What is inserted at one place stands there in the order in which it was inserted.
  package mutating func insert(_ text: String, at offset: Int, in id: DocumentID) {
    replace(offset..<offset, in: id, with: text)
  }

  /// Makes a file that is not there yet.
  package mutating func create(_ id: DocumentID, _ text: String) {
    creations.append(Creation(id: id, text: text))
  }

  /// Adds to a file, which is created with the text where the project has it not.
  package mutating func append(_ text: String, to id: DocumentID, in project: Project) {
    if let end = project[id]?.text.bytes.count {
      insert(text, at: end, in: id)
    } else if let index = creations.firstIndex(where: { $0.id == id }) {
      creations[index].text += text
    } else {
      create(id, text)
    }
  }

  /// Does what another edit does too. The label, notice and log stay.
  package mutating func formUnion(_ other: StudyEdit) {
    for (id, more) in other.edits { edits[id, default: []] += more }
    creations += other.creations
  }

  /// Whether another edit does just what this one does, whatever is said of it.
  package func isSame(as other: StudyEdit) -> Bool { edits == other.edits && creations == other.creations }

  /// The edits of a document in the order of its text. No two lie over each other: of two that would, as when two finds
  /// change one mark in one way, the first stays.
  package func edits(of id: DocumentID) -> [ByteEdit] {
    let all = edits[id] ?? []
    let inOrder = all.indices.sorted {
      (all[$0].range.lowerBound, all[$0].range.upperBound, $0) < (
        all[$1].range.lowerBound, all[$1].range.upperBound, $1
      )
    }
    var found: [ByteEdit] = []
    for edit in inOrder.map({ all[$0] }) {
      if let last = found.last, edit.range.lowerBound < last.range.upperBound { continue }
      if let last = found.last, !edit.range.isEmpty, edit.range == last.range { continue }
      found.append(edit)
    }
    return found
  }

  /// A document's bytes after the edit.
  package func result(in id: DocumentID, of text: Text) -> [UInt8] {
    text.applying(edits(of: id))
  }
}

/// Why something that a person asked for is not done.
package struct Refusal: Error, Sendable, Equatable {
  /// For the person who asked: what is in the way, and what to do about it.
  package let message: Message

  /// A refusal in words that are made already.
  package init(_ message: Message) {
    self.message = message
  }

  /// A refusal by the message's id and what is put into it.
  package init(_ id: MessageID, _ arguments: String...) {
    message = Message(id, arguments: arguments)
  }
}
