import Notation
import Project
import ProjectFiles
import TextModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is measured, in the order of the table.
enum Benchmarks {
  static let sizes = [("10 KB", 10_000), ("100 KB", 100_000), ("1 MB", 1_000_000), ("10 MB", 10_000_000)]

  static func parse() -> [Measurement] {
    let bytes = Array(GeneratedStudy.transcript(1, size: 10_000_000).utf8)
    let megabytes = Double(bytes.count) / 1_000_000
    let lines = time { _ = Text(bytes) }
    let text = Text(bytes)
    var kept: Transcript?
    let whole = (0..<3).map { _ in time { kept = Transcript(text) } }.min() ?? 0
    var words = 0
    let render = time { words = kept?.rendered().words.count ?? 0 }
    let codebook = Text(GeneratedStudy.codebook)
    let book = (0..<5).map { _ in time { _ = Codebook(codebook) } }
    return [
      Measurement(name: "line starts", value: megabytes / lines * 1000, unit: "MB/s"),
      Measurement(name: "parse a transcript", value: megabytes / whole * 1000, unit: "MB/s"),
      Measurement(name: "render (\(words / 1_000_000) MB of words)", value: megabytes / render * 1000, unit: "MB/s"),
      Measurement(name: "parse a codebook of 1,000 codes", values: book),
    ]
  }

  /// A mark typed and taken away in the middle, with everything that is true of the document after each.
  static func edits() -> [Measurement] {
    sizes.flatMap { name, size in
      let id = DocumentID("/study/a.ordrett")
      var project = Project(root: "/study")
      project.set(DocumentID("/study/k.codebook"), .codebook, Text(GeneratedStudy.codebook), isOpen: false)
      project.set(id, .transcript, Text(GeneratedStudy.transcript(1, size: size)), isOpen: true)
      return [("a word", "{?x}"), ("a coding", "{+kode-1-1}x{-}")].flatMap { what, typed in
        let times = toggle(typed, in: &project, id)
        return [Measurement(name: "\(what), \(name)", values: times)]
      }
    }
  }

  private static func toggle(_ typed: String, in project: inout Project, _ id: DocumentID) -> [Double] {
    guard let text = project[id]?.text else { return [] }
    let place = text.contentRange(ofLine: text.lines.count / 2).upperBound
    var findings = 0
    return (0..<200).map { step in
      let edit =
        step % 2 == 0
        ? ByteEdit(range: place..<place, text: typed)
        : ByteEdit(range: place..<place + typed.utf8.count, replacement: [])
      return time {
        project.apply([edit], to: id)
        findings += project.findings(in: id).found.count
      }
    }
  }

  /// A study of 1,000 interviews and 60 MB on disk: read, indexed, checked, read for leaks, and typed in.
  static func study() throws -> [Measurement] {
    try GeneratedStudy.withFolder(transcripts: 1000, size: 60_000) { folder in
      let before = peakMegabytes()
      var read: StudyReader.Result?
      let index = time { read = StudyReader(ProjectRoot(folder: folder, settings: folder + "/ordrett.json")).read() }
      guard var project = read?.project else { return [] }
      read = nil
      let memory = peakMegabytes() - before
      var count = 0
      let check = time { for id in project.documents.keys { count += project.findings(in: id).found.count } }
      let leaks = time { project.readLeaks() }
      let memoryOfAll = peakMegabytes() - before

      let id = DocumentID(folder + "/intervju/500.ordrett")
      if let text = project[id]?.text { project.set(id, .transcript, text, isOpen: true) }
      return [
        Measurement(name: "read and index 1,000 transcripts, 60 MB", value: index / 1000, unit: "s"),
        Measurement(name: "memory for them", value: memory, unit: "MB"),
        Measurement(name: "read them for leaks", value: leaks / 1000, unit: "s"),
        Measurement(name: "memory for them then", value: memoryOfAll, unit: "MB"),
        Measurement(name: "check them (\(count) findings)", value: check / 1000, unit: "s"),
        Measurement(name: "a coding in one of them", values: toggle("{+kode-1-1}x{-}", in: &project, id)),
      ]
    }
  }
}

extension GeneratedStudy {
  /// Lays a study down in a folder of its own, and takes it away again.
  static func withFolder(transcripts: Int, size: Int, _ body: (String) throws -> [Measurement]) throws -> [Measurement]
  {
    let folder = Path.absolute("ordrett-bench-\(getpid())", in: "/tmp")
    try Files.makeFolder(folder + "/intervju")
    defer {
      for file in DirectoryWalk(folder, wants: { _ in true }).files { unsafe unlink(file.path) }
      unsafe rmdir(folder + "/intervju")
      unsafe rmdir(folder)
    }
    try Files.write(Array(codebook.utf8), to: folder + "/kodebok.codebook")
    try Files.write(Array("{}".utf8), to: folder + "/ordrett.json")
    for number in 1...max(transcripts, 1) where number <= transcripts {
      try Files.write(Array(transcript(number, size: size).utf8), to: folder + "/intervju/\(number).ordrett")
    }
    return try body(folder)
  }
}
