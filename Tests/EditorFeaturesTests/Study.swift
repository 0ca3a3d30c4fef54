import EditorFeatures
import Messages
import Notation
import Project
import Testing
import TextModel

/// A small study with a cursor in one of its documents.
struct Study {
  var project = Project(root: "/studie")
  private(set) var id = DocumentID("")
  /// Where `$0` stood.
  private(set) var offset = 0

  /// - Parameters:
  ///   - files: texts by file name. One of them holds `$0`, which is where the cursor is and is taken out.
  init(_ files: [String: String]) {
    for (name, marked) in files.sorted(by: { $0.key < $1.key }) {
      let file = DocumentID("/studie/" + name)
      var text = marked
      if let cursor = marked.range(of: "$0") {
        id = file
        offset = marked.utf8.distance(from: marked.startIndex, to: cursor.lowerBound)
        text.removeSubrange(cursor)
      }
      if let kind = DocumentKind(fileName: name) ?? (name.hasSuffix(".md") ? .manuscript : nil) {
        project.set(file, kind, Text(text), isOpen: file == id)
      }
    }
  }

  /// A transcript with the cursor in it beside a codebook, or a codebook with the cursor in it beside a transcript.
  init(_ text: String, codebook: String = Study.codebook, beside: [String: String] = [:]) {
    var files = beside
    files["kodebok.codebook"] = codebook
    files["01.ordrett"] = text
    self.init(files)
  }

  /// A codebook with the cursor in it.
  init(_ codebook: String, among transcripts: [String: String]) {
    var files = transcripts
    files["kodebok.codebook"] = codebook
    self.init(files)
  }

  var text: Text { project[id]?.text ?? Text("") }

  /// `01.ordrett:3 frykt`: file, line from 1, and what is selected.
  func describe(_ location: Location) -> String {
    guard let text = project[location.document]?.text else { return "no such document" }
    #expect(location.whole.lowerBound <= location.range.lowerBound)
    #expect(location.whole.upperBound >= location.range.upperBound)
    #expect(location.whole.upperBound <= text.bytes.count)
    return
      "\(location.document.name):\(text.lines.line(at: location.range.lowerBound) + 1) \(text.string(location.range))"
  }

  /// All that belongs to a place.
  func whole(of location: Location) -> String { project[location.document]?.text.string(location.whole) ?? "" }

  /// `2: frykt`: line from 1, and what is there.
  func describe(_ range: Range<Int>) -> String { "\(text.lines.line(at: range.lowerBound) + 1): \(text.string(range))" }

  static let codebook = """
    ---
    title: Kodebok
    ---
    # følelser: Følelsesmessige utfordringer
    Informanten beskriver en egen følelse.
    + knyttet til en bruker
    - gjelder en kollega: bruk støtte
    > Nå må jeg ha en pause.
    alias: følelse, emosjon
    origin: data

    ## frykt: Frykt
    Å være redd.
    alias: redsel

    ## skam

    # støtte: Støtte
    codable: no
    ## kollegastøtte: Støtte fra kolleger
    Hjelp fra en kollega.
    merged-from: støtte-fra-leder, frykt
    ## gammel
    Brukes ikke mer.
    replaced-by: kollegastøtte

    """
}

extension String {
  /// With another text in the place of a part's first occurrence.
  func replacing(_ part: String, by other: String) -> String {
    range(of: part).map { replacingCharacters(in: $0, with: other) } ?? self
  }

  private func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }

  /// The first place of a part.
  func range(of part: String) -> Range<Index>? {
    let (whole, part) = (Array(utf8), Array(part.utf8))
    guard whole.count >= part.count else { return nil }
    for start in 0...(whole.count - part.count) where whole[start..<start + part.count].elementsEqual(part) {
      return utf8.index(startIndex, offsetBy: start)..<utf8.index(startIndex, offsetBy: start + part.count)
    }
    return nil
  }
}
