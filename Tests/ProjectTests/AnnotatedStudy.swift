import Messages
import Notation
import Project
import Testing
import TextModel

/// A small study for a test of rules: one document that is looked at, and what stands beside it.
struct AnnotatedStudy {
  var project = Project(root: "/study")
  let id: DocumentID

  static let transcript = DocumentID("/study/intervju.ordrett")
  static let codebook = DocumentID("/study/kodebok.codebook")

  init(
    _ kind: DocumentKind, _ text: String, beside: String? = nil, settings: String? = nil, key: KeyState = .none
  ) {
    let (here, other): (DocumentID, (DocumentID, DocumentKind)?) =
      switch kind {
      case .transcript: (Self.transcript, (Self.codebook, .codebook))
      case .codebook: (Self.codebook, (Self.transcript, .transcript))
      case .projectFile: (DocumentID("/study/ordrett.json"), nil)
      case .manuscript: (DocumentID("/study/kapittel.md"), nil)
      case .decisions: (DocumentID("/study/ordrett.decisions"), nil)
      }
    id = here
    if let settings { project.set(DocumentID("/study/ordrett.json"), .projectFile, Text(settings), isOpen: false) }
    if let beside, let other { project.set(other.0, other.1, Text(beside), isOpen: false) }
    project.set(key)
    project.set(here, kind, Text(text), isOpen: true)
  }

  var findings: [Finding] { project.findings(in: id).found }

  /// The words at the places that findings have to do with.
  var related: [String] {
    findings.flatMap(\.related).compactMap { place in project[place.document]?.text.string(place.range) }
  }

  /// The document with a line below each finding: `^^^^ rule: message`, and ` → a | b` where something could stand there
  /// instead. A column is a character; what goes on to the next line is marked to the end of its first.
  func annotated() -> String {
    guard let text = project[id]?.text else { return "" }
    var findings = self.findings[...]
    return (0..<text.lines.count).map { number in
      let line = text.contentRange(ofLine: number)
      var output = text.string(line)
      let next = text.range(ofLine: number).upperBound
      while let finding = findings.first, finding.range.lowerBound < next || number + 1 == text.lines.count {
        findings.removeFirst()
        let start = min(finding.range.lowerBound, line.upperBound)
        let end = min(max(finding.range.upperBound, start), line.upperBound)
        output += "\n" + String(repeating: " ", count: text.string(line.lowerBound..<start).count)
        output += String(repeating: "^", count: max(text.string(start..<end).count, 1))
        output += " \(finding.rule): \(finding.message.text(in: .english))"
        if !finding.replacements.isEmpty {
          output += " → " + finding.replacements.map { $0.isEmpty ? "∅" : $0 }.joined(separator: " | ")
        }
      }
      return output
    }.joined(separator: "\n")
  }
}

/// Checks what is found in a transcript, against lines `^^^^ rule: message` under the lines it is found in.
func check(
  _ annotated: String, beside: String? = nil, settings: String? = nil, key: KeyState = .none,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  check(.transcript, annotated, beside: beside, settings: settings, key: key, sourceLocation: sourceLocation)
}

/// Checks what is found in a document, against lines `^^^^ rule: message` under the lines it is found in.
func check(
  _ kind: DocumentKind, _ annotated: String, beside: String? = nil, settings: String? = nil, key: KeyState = .none,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let lines = annotated.split(separator: "\n", omittingEmptySubsequences: false)
  let text = lines.filter { $0.drop { $0 == " " }.first != "^" }.joined(separator: "\n")
  let study = AnnotatedStudy(kind, text, beside: beside, settings: settings, key: key)
  #expect(study.annotated() == annotated, sourceLocation: sourceLocation)
}
