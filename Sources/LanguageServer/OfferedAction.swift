import EditorFeatures
import JSON
import LanguageServerProtocol
import Project

/// A code action as the client gets it instead of its edit, and gives it back when the person has chosen it: what it was
/// offered for, by which it is found again.
struct OfferedAction: Readable, Equatable {
  var uri: DocumentURI
  /// The edition of the text that it was offered for. In another one the place may be another.
  var edition: Int
  /// Bytes of the document.
  var selection: Range<Int>
  var kind: CodeActionKind
  var id: String

  init(uri: DocumentURI, edition: Int, selection: Range<Int>, kind: CodeActionKind, id: String) {
    self.uri = uri
    self.edition = edition
    self.selection = selection
    self.kind = kind
    self.id = id
  }

  init(reading value: JSON.Value) throws(InvalidParams) {
    uri = try value.read("uri")
    edition = try value.read("edition")
    let (start, end): (Int, Int) = (try value.read("start"), try value.read("end"))
    guard 0 <= start, start <= end else { throw InvalidParams("not a range", at: "start") }
    selection = start..<end
    guard let kind = CodeActionKind(rawValue: try value.read("kind")) else {
      throw InvalidParams("not a kind", at: "kind")
    }
    self.kind = kind
    id = try value.read("id")
  }

  var value: JSON.Value {
    [
      "uri": .string(uri.string), "edition": .integer(edition), "start": .integer(selection.lowerBound),
      "end": .integer(selection.upperBound), "kind": .string(kind.rawValue), "id": .string(id),
    ]
  }
}
