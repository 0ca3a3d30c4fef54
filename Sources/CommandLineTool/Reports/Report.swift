internal import Messages
internal import Project
internal import ProjectFiles
internal import TextModel

enum ReportFormat: String, CaseIterable, Sendable {
  case text, json, sarif, github
}

/// What `check` found, with every place worked out: what the reports are written from.
struct Report {
  let language: Language
  /// In the order of their paths.
  var documents: [CheckedDocument] = []
  var skipped: [DirectoryWalk.Skipped] = []
  /// How many were passed over, those that are not listed included.
  var skippedCount = 0
  /// What could not be read.
  var troubles: [Trouble] = []

  struct Trouble {
    /// From the folder that paths start from.
    let path: String
    let message: Message
  }

  struct CheckedDocument {
    /// As a person sees it: from the folder that paths start from, or absolute where it lies elsewhere.
    let path: String
    let id: DocumentID
    let kind: DocumentKind
    let text: Text
    /// In the order of the text.
    let findings: [Finding]
    /// What a comment with a reason, or a decision, has silenced.
    let allowedFindings: [AllowedFinding]
    let places: PlaceFinder

    /// The findings with their places. Worked out one by one, since there may be millions.
    var found: some Sequence<Item> { findings.lazy.map { places.item($0, in: id) } }

    /// What is allowed, with its places.
    var allowed: some Sequence<Item> {
      allowedFindings.lazy.map { places.item($0.finding, in: id, reason: $0.reason) }
    }
  }

  /// A finding.
  struct Item {
    let finding: Finding
    let place: Place
    let related: [(place: Place, message: Message)]
    /// Why it is allowed.
    var reason: String?
  }

  /// A stretch of a document. Lines and columns count from 1, columns in Unicode scalars, the end is exclusive.
  struct Place {
    let path: String
    let start: (line: Int, column: Int)
    let end: (line: Int, column: Int)
    let bytes: Range<Int>
    /// Unicode scalars from the start of the document.
    let scalars: Range<Int>
  }

  /// How many findings there are of a severity.
  func count(_ severity: Severity) -> Int {
    documents.reduce(0) { $0 + $1.findings.count { $0.severity == severity } }
  }

  var foundCount: Int { documents.reduce(0) { $0 + $1.findings.count } }
  var allowedCount: Int { documents.reduce(0) { $0 + $1.allowedFindings.count } }

  func hasFinding(atLeast severity: Severity) -> Bool {
    documents.contains { $0.findings.contains { $0.severity >= severity } }
  }

  /// The message without what would steer a terminal; a name in it comes from a document.
  func text(_ message: Message) -> String { Printable.text(message.text(in: language)) }
}

/// Works out where findings are, in the documents of one study.
final class PlaceFinder {
  private let project: Project
  private let path: (DocumentID) -> String
  private var offsets: [DocumentID: ScalarOffsets] = [:]

  init(_ project: Project, path: @escaping (DocumentID) -> String) {
    self.project = project
    self.path = path
  }

  func item(_ finding: Finding, in id: DocumentID, reason: String? = nil) -> Report.Item {
    let related = finding.related.map { related in
      (place(related.range, in: related.document), related.message)
    }
    return Report.Item(finding: finding, place: place(finding.range, in: id), related: related, reason: reason)
  }

  private func place(_ range: Range<Int>, in id: DocumentID) -> Report.Place {
    let offsets = offsets(of: id)
    return Report.Place(
      path: path(id), start: offsets.place(of: range.lowerBound), end: offsets.place(of: range.upperBound),
      bytes: range, scalars: offsets.count(before: range.lowerBound)..<offsets.count(before: range.upperBound))
  }

  private func offsets(of id: DocumentID) -> ScalarOffsets {
    if let known = offsets[id] { return known }
    let new = ScalarOffsets(project[id]?.text ?? Text([]))
    offsets[id] = new
    return new
  }
}
