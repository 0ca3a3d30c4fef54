import Notation
import Project
import TextModel

/// A code's name as a mark or an attribute writes it, and what it means there.
struct WrittenCode {
  /// The name without a label behind it, in bytes of the document.
  let range: Range<Int>
  let text: String
  /// By what to look it up: an end mark means what its start mark names, however short it is itself.
  let meaning: CodeReference

  /// One of the names in a path, `b` in `a/b`.
  struct Part {
    let text: Substring
    /// In bytes of the document.
    let range: Range<Int>
    /// How many names come after it.
    let fromLast: Int
  }

  /// The names of the path, the first one first.
  var parts: [Part] {
    let names = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    var start = range.lowerBound
    return names.enumerated().map { number, name in
      defer { start += name.count + 1 }
      return Part(text: Substring(name), range: start..<start + name.count, fromLast: names.count - 1 - number)
    }
  }
}

extension Transcript {
  /// Visits every name of a code in a mark.
  func forEachWrittenCode(_ body: (WrittenCode) -> Void) {
    func visit(_ place: Codings.Place, meaning: CodeReference? = nil) {
      guard let code = event(place).code else { return }
      let start = range(place).lowerBound
      body(
        WrittenCode(
          range: start..<start + code.text.utf8.count, text: code.text, meaning: meaning ?? code))
    }
    for segment in codings.segments {
      visit(segment.start)
      if let end = segment.end { visit(end, meaning: segment.code) }
    }
    for problem in codings.problems where problem.kind == .notOpen { visit(problem.place) }
  }
}

extension Codebook {
  /// Visits every name of another code, as attributes give it.
  func forEachWrittenCode(_ body: (WrittenCode) -> Void) {
    for entry in entries {
      for attribute in entry.attributes where attribute.key?.namesCodes == true {
        for item in attribute.items {
          body(WrittenCode(range: item.range, text: item.text, meaning: CodeReference(item.text)))
        }
      }
    }
  }
}

/// Which codes of the codebook the names of paths mean, each looked up once.
struct CodeLineages {
  private let project: Project
  private var known: [NameKey: [CodeID]] = [:]

  init(_ project: Project) {
    self.project = project
  }

  /// The code that a name means and the codes above it, innermost first; empty where it means none, or several.
  mutating func lineage(of reference: CodeReference) -> [CodeID] {
    if let lineage = known[reference.key] { return lineage }
    let codes = project.codes(named: reference)
    let lineage = codes.count == 1 ? project.lineage(of: codes[0]) : []
    known[reference.key] = lineage
    return lineage
  }
}

extension Project {
  /// A code and the codes above it, innermost first, but for those without a name, which stand in no path.
  func lineage(of id: CodeID) -> [CodeID] {
    let lineage = codebook(id.codebook)?.lineage(of: id.entry) ?? []
    return lineage.map { CodeID(codebook: id.codebook, entry: $0) }
  }

  /// The transcripts that use a name of which something is true, by path.
  func documents(using isWanted: (CodeReference) -> Bool) -> [DocumentID] {
    let found = index.names.values.filter { isWanted($0.code) }.flatMap { $0.documents.keys }
    return Set(found).sorted()
  }
}
