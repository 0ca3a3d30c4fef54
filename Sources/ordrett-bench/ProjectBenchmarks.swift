import JSON
import LanguageServerProtocol
import ProjectFiles
import TextModel

/// A study of 1,000 interviews and 60 MB, as an editor meets it: opened cold, read in the background, typed in.
enum ProjectBenchmarks {
  static func all() throws -> [Measurement] {
    try GeneratedStudy.withFolder(transcripts: 1000, size: 60_000) { folder in
      let number = 500
      let uri = DocumentURI(path: folder + "/intervju/\(number).ordrett").string
      let text = GeneratedStudy.transcript(number, size: 60_000)
      let places = Places(text)
      let alone = try typing(text, places)

      let began = milliseconds()
      let editor = try Editor(in: folder)
      try editor.open(uri, text)
      let first = milliseconds() - began
      // Meanwhile a person types.
      var during: [Double] = []
      let middle = places.text.contentRange(ofLine: places.text.lines.count / 2).upperBound
      // A decision that settles nothing is told of once everything has been read for leaks.
      let decisions = DocumentURI(path: folder + "/ordrett.decisions").string
      try editor.open(decisions, GeneratedStudy.staleDecision, isTranscript: false, waits: false)
      while !editor.hasSeen("decisions/stale") {
        during.append(try editor.toggle(" x", at: middle, uri, places, isThere: during.count % 2 == 1).milliseconds)
        pause(50)
      }
      if during.count % 2 == 1 { try editor.toggle(" x", at: middle, uri, places, isThere: true) }
      let whole = milliseconds() - began
      let memory = editor.megabytes
      let peak = editor.peakMegabytes
      let after = try type(editor, uri, places)
      let rows = [
        Measurement(name: "first diagnostics", value: first, unit: "ms"),
        Measurement(name: "1,000 transcripts read, leaks too", value: whole / 1000, unit: "s"),
        Measurement(name: "  time of the processors", value: editor.cpuSeconds, unit: "s"),
        Measurement(name: "  told of progress", value: Double(editor.progress.count), unit: "times"),
        Measurement(name: "  memory at the end", value: memory, unit: "MB"),
        Measurement(name: "  memory at most", value: peak, unit: "MB"),
        Measurement(name: "  a letter meanwhile", values: during),
        Measurement(name: "a letter afterwards", values: after[0]),
        Measurement(name: "  alone, without the study", values: alone[0]),
        Measurement(name: "a name afterwards", values: after[1]),
        Measurement(name: "  alone, without the study", values: alone[1]),
        Measurement(name: "a coding afterwards", values: after[2]),
        Measurement(name: "  alone, without the study", values: alone[2]),
      ]
      let requests = try asked(editor, uri, places)
      try editor.end()
      return rows + requests
    }
  }

  /// The same text by itself: in no folder, and in no file.
  private static func typing(_ text: String, _ places: Places) throws -> [[Double]] {
    let editor = try Editor(in: nil)
    let uri = "untitled:1.ordrett"
    try editor.open(uri, text)
    try editor.settle(uri, places)
    defer { _ = try? editor.end() }
    return try type(editor, uri, places)
  }

  private static func type(_ editor: Editor, _ uri: String, _ places: Places) throws -> [[Double]] {
    let middle = places.text.contentRange(ofLine: places.text.lines.count / 2).upperBound
    return try [" x", " Ingrid.", "{+kode-1-1}x{-}"].map { typed in
      try (0..<200).map { step in
        try editor.toggle(typed, at: middle, uri, places, isThere: step % 2 == 1).milliseconds
      }
    }
  }

  /// What goes over the whole study.
  private static func asked(_ editor: Editor, _ uri: String, _ places: Places) throws -> [Measurement] {
    let code = places.position(places.behind("{+kode") - 1)
    let person = places.position(places.behind("Ingrid") - 1)
    let document: JSON.Value = ["uri": .string(uri)]
    func jump(_ name: String, _ place: JSON.Value) -> (String, String, JSON.Value) {
      let argument: JSON.Value = ["textDocument": document, "position": place]
      return (
        "jump, " + name, "workspace/executeCommand", ["command": .string("ordrett." + name), "arguments": [argument]]
      )
    }
    let requests: [(String, String, JSON.Value)] = [
      ("hover, a code", "textDocument/hover", ["textDocument": document, "position": code]),
      ("hover, a name", "textDocument/hover", ["textDocument": document, "position": person]),
      (
        "codeAction, a name", "textDocument/codeAction",
        ["textDocument": document, "range": ["start": person, "end": person], "context": ["diagnostics": []]]
      ),
      ("completion, a code", "textDocument/completion", ["textDocument": document, "position": code]),
      (
        "references, a code", "textDocument/references",
        ["textDocument": document, "position": code, "context": ["includeDeclaration": true]]
      ),
      ("rename, a code", "textDocument/rename", ["textDocument": document, "position": code, "newName": "annen"]),
      ("workspace/symbol", "workspace/symbol", ["query": "kode-5"]),
      jump("nextSegmentInStudy", code), jump("nextLeak", person), jump("previousLeak", person),
    ]
    return try requests.map { name, method, params in
      let values = try (0..<8).map { _ in try editor.request(method, params).milliseconds }
      return Measurement(name: "study: \(name)", values: values)
    }
  }
}
