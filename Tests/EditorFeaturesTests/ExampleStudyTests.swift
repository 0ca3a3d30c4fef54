import EditorFeatures
import Messages
import Notation
import Project
import TestSupport
import Testing
import TextModel

/// The example study, as an editor would show it.
@Suite struct ExampleStudyTests {
  static let project: Project = {
    var project = Project(root: "/studie")
    for file in ExampleStudy.files + ["ordrett.json"] {
      guard let bytes = try? Files.read(ExampleStudy.folder + "/study/" + file), let kind = DocumentKind(fileName: file)
      else { continue }
      project.set(DocumentID("/studie/" + file), kind, Text(bytes), isOpen: file.hasPrefix("intervju/0"))
    }
    return project
  }()

  static let transcripts = ExampleStudy.files.filter { $0.hasSuffix(".ordrett") }.map { DocumentID("/studie/" + $0) }

  /// A code that the study misspells on purpose.
  static let misspelt = "galgenhumør"

  /// The first place of a text in an interview, and an offset inside it.
  private func place(_ text: String, in name: String, at index: Int = 0) throws -> (id: DocumentID, offset: Int) {
    let id = DocumentID("/studie/intervju/" + name)
    let document = try #require(Self.project[id]).text
    let whole = document.string(0..<document.bytes.count)
    let found = try #require(whole.range(of: text), "\(text) is not in \(name)")
    return (id, whole.utf8.distance(from: whole.startIndex, to: found.lowerBound) + index)
  }

  @Test func isThere() {
    #expect(Self.project.documents.count == 9)
    #expect(Self.project.codeIDs.count == 28)
  }

  @Test(arguments: transcripts)
  func leadsFromEveryCodeToTheCodebook(id: DocumentID) throws {
    let transcript = try #require(Self.project.transcript(id)).transcript
    // What nobody has coded yet is there to show leaks.
    #expect(!transcript.codings.segments.isEmpty || id.name == "07-oppfolging.ordrett")
    for segment in transcript.codings.segments where segment.code.text != Self.misspelt {
      let ranges = transcript.ranges(of: segment)
      for range in [ranges.startCode, ranges.endCode].compactMap({ $0 }) {
        let link = Self.project.definition(at: range.lowerBound, in: id)
        #expect(link?.targets.first?.document.name == "kodebok.codebook", "\(segment.code.text)")
        let hover = Self.project.hover(at: range.lowerBound + 1, in: id, language: .english)
        #expect(
          hover?.content.plainText().contains("segments here") == true
            || hover?.content.plainText().contains("segment here") == true)
      }
    }
  }

  @Test func findsAsManySegmentsAsAreCounted() throws {
    let codebook = DocumentID("/studie/kodebok.codebook")
    for code in Self.project.codeIDs {
      let entry = try #require(Self.project.entry(code))
      let found = Self.project.references(at: entry.idRange.lowerBound, in: codebook)
      #expect(found.count == Self.project.usage(of: code).segments, "\(entry.id)")
    }
  }

  @Test(arguments: transcripts)
  func outlinesEveryTurn(id: DocumentID) throws {
    let transcript = try #require(Self.project.transcript(id)).transcript
    let outline = Self.project.outline(of: id, language: .nynorsk)
    let turns = outline.flatMap { $0.kind == .section ? $0.children : [$0] }.filter { $0.kind == .turn }
    #expect(turns.count == transcript.turns.count)
    #expect(turns.flatMap(\.children).count == transcript.codings.segments.count)
    #expect(outline.first?.kind == .header)
    #expect(Self.project.foldings(in: id).first?.kind == .header)
  }

  @Test func explainsAMemo() throws {
    let (id, offset) = try place("{+takk: takken", in: "01-lyset.ordrett", at: 3)
    let text = Self.project.hover(at: offset, in: id, language: .bokmål)?.content.plainText() ?? ""
    #expect(
      text.contains("takk: Takk og små tegn\n\nkode · usynlig-arbeid/stolthet/takk\n\nNotat: takken som ikke kommer"))
    #expect(text.contains("- Andre navn: takknemlighet"))
  }

  @Test func saysThatTheMisspeltCodeIsUnknown() throws {
    let (id, offset) = try place("{+" + Self.misspelt, in: "02-spaden.ordrett", at: 4)
    let text = Self.project.hover(at: offset, in: id, language: .bokmål)?.content.plainText() ?? ""
    #expect(text.contains("Ikke i kodeboka"))
    #expect(text.contains("galgenhumor"))
  }

  @Test func offersWhatIsOpen() throws {
    var project = Self.project
    let (id, offset) = try place("{-lys-i-vinduet}", in: "01-lyset.ordrett")
    project.apply([ByteEdit(range: offset..<offset, text: "{-")], to: id)
    let items = try #require(project.completions(at: offset + 2, in: id, language: .bokmål)?.items)
    #expect(items.map(\.label) == ["lys-i-vinduet", "{-}"])
  }

  @Test func offersTheEnglishInterviewEnglishSigns() throws {
    var project = Self.project
    let (id, offset) = try place("What time do you start?", in: "06-stairs.ordrett")
    project.apply([ByteEdit(range: offset..<offset, text: "[")], to: id)
    let items = try #require(project.completions(at: offset + 1, in: id, language: .bokmål)?.items)
    #expect(items.first?.label == "[laughs]")
    #expect(items.contains { $0.label == "[inaudible]" })
  }

  @Test func offersSpeakersInTheBoldOfTheInterview() throws {
    var project = Self.project
    let (id, offset) = try place("# Natta", in: "03-rodt.ordrett")
    project.apply([ByteEdit(range: offset..<offset, text: "\n")], to: id)
    let items = try #require(project.completions(at: offset, in: id, language: .bokmål)?.items)
    #expect(items.first?.text == "INT: ")
    #expect(Set(items.map(\.label)).isSuperset(of: ["INT", "INF3"]))
  }

  @Test func findsCodesAndSections() {
    let symbols = Self.project.symbols(matching: "natt")
    #expect(symbols.first?.name == "natt-og-kropp: Natt og kropp")
    #expect(symbols.contains { $0.kind == .section && $0.name == "Natta" })
  }

  /// Everywhere in the study, whatever is asked.
  @Test(arguments: ExampleStudy.files + ["ordrett.json"])
  func answersAnywhere(file: String) throws {
    let id = DocumentID("/studie/" + file)
    let count = try #require(Self.project[id]).text.bytes.count
    for offset in stride(from: 0, through: count, by: 41) { checkAnswers(Self.project, id, offset) }
  }
}
