import JSON
import LanguageServerProtocol
import ProjectFiles
import TextModel

/// The figures of a session: how soon it begins, what a keystroke costs, what memory it takes.
enum ServerBenchmarks {
  static func all() throws -> [Measurement] {
    try GeneratedStudy.withFolder(transcripts: 0, size: 0) { folder in
      var rows = try start()
      for (name, size) in Benchmarks.sizes { rows += try session(folder, name, size) }
      return rows
    }
  }

  private static func start() throws -> [Measurement] {
    var starts: [Double] = []
    var ends: [Double] = []
    var idle = 0.0
    for _ in 0..<30 {
      let editor = try Editor(in: nil)
      starts.append(editor.started)
      idle = editor.megabytes
      ends.append(try editor.end())
    }
    return [
      Measurement(name: "process started → initialize answered", values: starts),
      Measurement(name: "shutdown asked for → process ended", values: ends),
      Measurement(name: "memory, idle", value: idle, unit: "MB"),
    ]
  }

  private static func session(_ folder: String, _ name: String, _ size: Int) throws -> [Measurement] {
    let editor = try Editor(in: folder)
    let uri = DocumentURI(path: folder + "/intervju/1.ordrett").string
    let text = GeneratedStudy.transcript(1, size: size)
    let places = Places(text)
    try editor.open(uri, text)
    // Everything has been read for leaks when nothing more comes unasked.
    try editor.settle(uri, places)
    let opened = editor.megabytes

    var rows: [Measurement] = []
    let middle = places.text.contentRange(ofLine: places.text.lines.count / 2).upperBound
    for (what, typed) in [("a letter", " x"), ("a name", " Ingrid."), ("a coding", "{+kode-1-1}x{-}")] {
      let times = try (0..<200).map { step in
        try editor.toggle(typed, at: middle, uri, places, isThere: step % 2 == 1).milliseconds
      }
      rows.append(Measurement(name: "\(what), \(name)", values: times))
    }
    let last = try editor.toggle(" x", at: middle, uri, places, isThere: false)
    try editor.toggle(" x", at: middle, uri, places, isThere: true)
    rows.append(Measurement(name: "  findings sent", value: Double(last.result.array?.count ?? 0), unit: ""))
    rows.append(Measurement(name: "  bytes sent", value: Double(last.bytes) / 1000, unit: "kB"))
    rows.append(Measurement(name: "memory, \(name) open", value: opened, unit: "MB"))
    if size == 1_000_000 {
      let before = editor.megabytes
      for step in 0..<10_000 {
        // Everywhere in the text, and each taken back at once, so that the text is what it was.
        let line = places.text.lines.count * (step / 2) / 5_000
        let place = places.text.contentRange(ofLine: line).upperBound
        try editor.toggle(" x", at: place, uri, places, isThere: step % 2 == 1)
      }
      rows.append(
        Measurement(name: "  growth by 10,000 edits", value: (editor.megabytes / before - 1) * 100, unit: "%"))
    }
    try editor.end()
    return rows
  }
}

extension Editor {
  /// Types something, or takes it away where it is there already, and waits for the diagnostics.
  @discardableResult
  func toggle(_ typed: String, at offset: Int, _ uri: String, _ places: Places, isThere: Bool) throws -> Answer {
    let start = places.position(offset)
    let column = (start["character"]?.integer ?? 0) + (isThere ? typed.utf16.count : 0)
    let end: JSON.Value = ["line": start["line"] ?? 0, "character": .integer(column)]
    let began = try edit(uri, ["start": start, "end": end], isThere ? "" : typed)
    return try diagnostics(of: uri, since: began)
  }

  /// Waits until two keystrokes in a row, a while apart, find the same.
  func settle(_ uri: String, _ places: Places) throws {
    var last = -1
    var same = 0
    while same < 6 {
      _ = try toggle(" x", at: places.text.bytes.count, uri, places, isThere: false)
      let found = try toggle(" x", at: places.text.bytes.count, uri, places, isThere: true).result.array?.count ?? 0
      same = found == last ? same + 1 : 0
      last = found
      pause(150)
    }
  }
}
