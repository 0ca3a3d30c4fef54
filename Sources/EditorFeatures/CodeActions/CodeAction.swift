package import Messages
import Notation
package import Project
import TextModel

/// What a code action is, in LSP's words: a dot parts a kind from those above it.
package enum CodeActionKind: String, Sendable, CaseIterable {
  case quickFix = "quickfix"
  /// Codes passages, or takes codings away.
  case code = "refactor.code"
  /// Makes a new code out of what is selected.
  case newCode = "refactor.extract.code"
  /// Writes a coding or a code in another way.
  case rewrite = "refactor.rewrite"
  /// Changes the codebook and all that is coded by it.
  case codebook = "refactor.codebook"
  /// Mends all in the document that can be mended in one way only.
  case fixAll = "source.fixAll.ordrett"

  /// Whether a client that asks for some kind wants this one: the kind itself, or one above it.
  package func isBelow(_ wanted: String) -> Bool {
    wanted.isEmpty || rawValue == wanted || rawValue.hasPrefix(wanted + ".")
  }
}

/// Something that can be done about a selection, with one choice of the person.
package struct CodeAction: Sendable {
  /// Tells it from the others for the same selection; the same when the same selection is asked about again.
  package let id: String
  /// What a menu shows.
  package let title: Message
  /// By which a client asks for some and not for others.
  package let kind: CodeActionKind
  /// What it mends.
  package var findings: [Finding] = []
  /// It is the one most likely meant.
  package var isPreferred = false
  /// It changes other documents too, so that all of them must have been read.
  package var needsStudy = false
  /// It changes whatever was found to identify somebody, so that all documents must have been read for that.
  package var needsLeaks = false
  /// What the key has to be told first.
  package var keyChange: KeyChange?
  /// Why it cannot be done here.
  package var refusal: Message?
  let work: @Sendable () throws(Refusal) -> StudyEdit

  init(
    _ id: String, _ title: Message, _ kind: CodeActionKind,
    _ work: @escaping @Sendable () throws(Refusal) -> StudyEdit
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.work = work
  }

  /// What it changes. Worked out only for the one that is chosen.
  package func edit() throws(Refusal) -> StudyEdit {
    if let refusal { throw Refusal(refusal) }
    var edit = try work()
    edit.label = edit.label ?? title
    return edit
  }
}

/// What code actions are asked for.
struct CodeActionContext: Sendable {
  let project: Project
  let id: DocumentID
  /// Bytes of the document; empty for a bare cursor.
  let selection: Range<Int>
  /// What the rules find in the whole document.
  let findings: [Finding]
  /// The findings that touch the selection.
  let findingsHere: [Finding]

  /// Of what is shown and of what is written into a text.
  let language: Language
  let occasion: Occasion

  var text: Text? { project[id]?.text }
  var transcript: Transcript? { project.transcript(id)?.transcript }
}

/// Finds actions of one sort. To add one, write such a function and name it in `CodeAction.providers`.
typealias CodeActionProvider = @Sendable (CodeActionContext) -> [CodeAction]

extension CodeAction {
  /// In the order in which they are shown.
  private static let providers: [(kinds: Set<CodeActionKind>, find: CodeActionProvider)] = [
    ([.quickFix], replacements), ([.quickFix], missingCodes), ([.quickFix], speakers), ([.quickFix], brokenCodings),
    ([.quickFix], leaks),
    ([.code, .newCode], codeSelection), ([.code, .rewrite], changeCodings), ([.fixAll], fixAll),
    ([.codebook], changeCodebook), ([.rewrite], recode),
  ]

  /// Everything that can be done about a selection.
  ///
  /// - Parameter isWanted: the kinds that the client asks for.
  package static func all(
    for selection: Range<Int>, in id: DocumentID, of project: Project, language: Language, _ occasion: Occasion,
    where isWanted: (CodeActionKind) -> Bool = { _ in true }
  ) -> [CodeAction] {
    guard project[id] != nil else { return [] }
    let findings = project.findings(in: id).found
    let context = CodeActionContext(
      project: project, id: id, selection: selection, findings: findings,
      findingsHere: findings.filter {
        $0.range.lowerBound <= selection.upperBound && selection.lowerBound <= $0.range.upperBound
      }, language: language, occasion: occasion)
    return providers.filter { $0.kinds.contains(where: isWanted) }
      .flatMap { $0.find(context) }.filter { isWanted($0.kind) }
  }
}
