import EditorFeatures
import Messages
import Project
import Testing
import TextModel

extension Occasion {
  static let test = Occasion(author: "AB", date: "2026-11-21", seed: 7)
}

extension Study {
  /// From `$0` on so many bytes; 0 for a bare cursor.
  func actions(_ length: Int = 0, _ kind: CodeActionKind? = nil) -> [CodeAction] {
    CodeAction.all(for: offset..<offset + length, in: id, of: project, language: .bokmål, .test) {
      kind == nil || kind == $0
    }
  }

  /// The titles of what is offered, in Bokmål.
  func titles(_ length: Int = 0, _ kind: CodeActionKind? = nil) -> [String] {
    actions(length, kind).map { $0.title.text(in: .bokmål) }
  }

  /// A document after the action with a title.
  func after(_ title: String, _ length: Int = 0, in name: String? = nil) -> String {
    guard let action = actions(length).first(where: { $0.title.text(in: .bokmål) == title }) else {
      return "\(titles(length))"
    }
    do throws(Refusal) { return result(of: try action.edit(), in: name) } catch {
      return error.message.text(in: .bokmål)
    }
  }

  /// A document after an edit; the one with the cursor where none is named.
  func result(of edit: StudyEdit, in name: String? = nil) -> String {
    let id = name.map { DocumentID("/studie/" + $0) } ?? id
    if let creation = edit.creations.first(where: { $0.id == id }) { return creation.text }
    guard let text = project[id]?.text else { return "no such document" }
    return String(decoding: edit.result(in: id, of: text), as: UTF8.self)
  }
}
