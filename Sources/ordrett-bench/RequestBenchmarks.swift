import EditorFeatures
import JSON
import LanguageServerProtocol
import ProjectFiles
import TextModel

/// Every request of an open transcript and of its codebook, as an editor sends it.
enum RequestBenchmarks {
  static func all(_ name: String, _ size: Int) throws -> [Measurement] {
    try GeneratedStudy.withFolder(transcripts: 0, size: 0) { folder in try requests(folder, name, size) }
  }

  private struct Request {
    let name: String
    let method: String
    let params: JSON.Value
  }

  private static func requests(_ folder: String, _ name: String, _ size: Int) throws -> [Measurement] {
    let editor = try Editor(in: folder)
    let uri = DocumentURI(path: folder + "/intervju/1.ordrett").string
    let codebook = DocumentURI(path: folder + "/kodebok.codebook").string
    let text = GeneratedStudy.transcript(1, size: size)
    let places = Places(text)
    try editor.open(uri, text)
    try editor.open(codebook, GeneratedStudy.codebook, isTranscript: false)
    try editor.settle(uri, places)
    let times = size > 1_000_000 ? 8 : 40
    var rows: [Measurement] = []
    for request in all(uri, codebook, places) {
      var bytes = 0
      let values = try (0..<times).map { _ in
        let answer = try editor.request(request.method, request.params)
        bytes = answer.bytes
        return answer.milliseconds
      }
      rows.append(
        Measurement(
          name: "\(name): \(request.name)" + (bytes > 1_000_000 ? ", \(bytes / 1_000_000) MB" : ""), values: values)
      )
    }
    rows.append(try delta(editor, uri, places, name, times))
    try editor.end()

    let puller = try Editor(in: folder, pulls: true)
    try puller.open(uri, text, waits: false)
    pause(size / 500)
    for (method, params) in [
      ("textDocument/diagnostic", ["textDocument": ["uri": .string(uri)]] as JSON.Value),
      ("workspace/diagnostic", ["previousResultIds": []]),
    ] {
      let values = try (0..<times).map { _ in try puller.request(method, params).milliseconds }
      rows.append(Measurement(name: "\(name): \(method)", values: values))
    }
    try puller.end()
    return rows
  }

  /// What changes the colours of one line, and then only what differs.
  private static func delta(_ editor: Editor, _ uri: String, _ places: Places, _ name: String, _ times: Int) throws
    -> Measurement
  {
    let document: JSON.Value = ["uri": .string(uri)]
    var last = try editor.request("textDocument/semanticTokens/full", ["textDocument": document]).result["resultId"]
    let middle = places.behind("Det er ")
    let values = try (0..<times).map { step in
      try editor.toggle("{?x}", at: middle, uri, places, isThere: step % 2 == 1)
      let answer = try editor.request(
        "textDocument/semanticTokens/full/delta", ["textDocument": document, "previousResultId": last ?? ""])
      last = answer.result["resultId"]
      return answer.milliseconds
    }
    return Measurement(name: "\(name): semanticTokens/full/delta", values: values)
  }

  private static func all(_ uri: String, _ codebook: String, _ places: Places) -> [Request] {
    let document: JSON.Value = ["uri": .string(uri)]
    let book: JSON.Value = ["uri": .string(codebook)]
    let whole: JSON.Value = ["textDocument": document]
    let size = places.text.bytes.count
    let code = places.behind("{+kode") - 1
    let endMark = places.behind("{-kode") - 1
    let speaker = places.behind("] INF") - 1
    let person = places.behind("Ingrid") - 1
    let pseudonym = places.behind("{@p") - 1
    let prose = places.behind("aldri ten")
    let middleLine = places.text.lines.count / 2
    let lines =
      places.text.lines.starts[
        middleLine]..<places.text.lines.starts[min(middleLine + 100, places.text.lines.count - 1)]

    func at(_ offset: Int, _ more: [(key: String, value: JSON.Value)] = []) -> JSON.Value {
      .object(
        JSON.Object([(key: "textDocument", value: document), (key: "position", value: places.position(offset))] + more))
    }
    func over(_ range: Range<Int>, _ more: [(key: String, value: JSON.Value)] = []) -> JSON.Value {
      .object(JSON.Object([(key: "textDocument", value: document), (key: "range", value: places.range(range))] + more))
    }
    let context: (key: String, value: JSON.Value) = ("context", ["diagnostics": []])
    let options: (key: String, value: JSON.Value) = ("options", ["tabSize": 2, "insertSpaces": true])
    let declaration: (key: String, value: JSON.Value) = ("context", ["includeDeclaration": true])
    var requests = [
      Request(name: "hover, a code", method: "textDocument/hover", params: at(code)),
      Request(name: "hover, a speaker", method: "textDocument/hover", params: at(speaker)),
      Request(name: "hover, a name", method: "textDocument/hover", params: at(person)),
      Request(name: "completion, a code", method: "textDocument/completion", params: at(code)),
      Request(name: "completion, an end mark", method: "textDocument/completion", params: at(endMark)),
      Request(name: "completion, a speaker", method: "textDocument/completion", params: at(speaker)),
      Request(name: "completion, a pseudonym", method: "textDocument/completion", params: at(pseudonym)),
      Request(name: "definition, a code", method: "textDocument/definition", params: at(code)),
      Request(name: "declaration, a speaker", method: "textDocument/declaration", params: at(speaker)),
      Request(name: "implementation, a code", method: "textDocument/implementation", params: at(code)),
      Request(name: "references, a code", method: "textDocument/references", params: at(code, [declaration])),
      Request(name: "references, a speaker", method: "textDocument/references", params: at(speaker, [declaration])),
      Request(name: "references, a pseudonym", method: "textDocument/references", params: at(pseudonym, [declaration])),
      Request(name: "documentHighlight, a code", method: "textDocument/documentHighlight", params: at(code)),
      Request(name: "documentHighlight, a speaker", method: "textDocument/documentHighlight", params: at(speaker)),
      Request(name: "documentHighlight, a pseudonym", method: "textDocument/documentHighlight", params: at(pseudonym)),
      Request(name: "prepareRename, a code", method: "textDocument/prepareRename", params: at(code)),
      Request(
        name: "rename, a code", method: "textDocument/rename", params: at(code, [(key: "newName", value: "annen")])),
      Request(
        name: "rename, a speaker", method: "textDocument/rename", params: at(speaker, [(key: "newName", value: "Q")])),
      Request(
        name: "rename, a pseudonym", method: "textDocument/rename",
        params: at(pseudonym, [(key: "newName", value: "q9")])),
      Request(name: "linkedEditingRange", method: "textDocument/linkedEditingRange", params: at(code)),
      Request(
        name: "selectionRange", method: "textDocument/selectionRange",
        params: ["textDocument": document, "positions": [places.position(prose)]]),
      Request(name: "codeAction, in prose", method: "textDocument/codeAction", params: over(prose..<prose, [context])),
      Request(name: "codeAction, a name", method: "textDocument/codeAction", params: over(person..<person, [context])),
      Request(name: "codeAction, a code", method: "textDocument/codeAction", params: over(code..<code, [context])),
      Request(
        name: "codeAction, a selection", method: "textDocument/codeAction", params: over(prose - 6..<prose, [context])),
      Request(name: "codeAction, everything", method: "textDocument/codeAction", params: over(0..<size, [context])),
      Request(name: "documentSymbol", method: "textDocument/documentSymbol", params: whole),
      Request(name: "foldingRange", method: "textDocument/foldingRange", params: whole),
      Request(name: "documentLink", method: "textDocument/documentLink", params: whole),
      Request(name: "codeLens", method: "textDocument/codeLens", params: whole),
      Request(name: "codeLens, the codebook", method: "textDocument/codeLens", params: ["textDocument": book]),
      Request(
        name: "documentSymbol, the codebook", method: "textDocument/documentSymbol", params: ["textDocument": book]),
      Request(
        name: "semanticTokens, the codebook", method: "textDocument/semanticTokens/full", params: ["textDocument": book]
      ),
      Request(name: "inlayHint, everything", method: "textDocument/inlayHint", params: over(0..<size)),
      Request(name: "inlayHint, 100 lines", method: "textDocument/inlayHint", params: over(lines)),
      Request(name: "semanticTokens/full", method: "textDocument/semanticTokens/full", params: whole),
      Request(
        name: "semanticTokens/range, 100 lines", method: "textDocument/semanticTokens/range", params: over(lines)),
      Request(
        name: "formatting", method: "textDocument/formatting",
        params: .object(JSON.Object([(key: "textDocument", value: document), options]))),
      Request(
        name: "rangeFormatting, 100 lines", method: "textDocument/rangeFormatting", params: over(lines, [options])),
      Request(
        name: "onTypeFormatting, a line end", method: "textDocument/onTypeFormatting",
        params: at(lines.lowerBound, [(key: "ch", value: "\n"), options])),
      Request(name: "workspace/symbol", method: "workspace/symbol", params: ["query": "kode-5"]),
      Request(name: "prepareTypeHierarchy", method: "textDocument/prepareTypeHierarchy", params: at(code)),
      Request(name: "prepareCallHierarchy", method: "textDocument/prepareCallHierarchy", params: at(prose)),
    ]
    for jump in Jump.allCases {
      requests.append(
        Request(
          name: "jump, \(jump.rawValue)", method: "workspace/executeCommand",
          params: [
            "command": .string("ordrett." + jump.rawValue),
            "arguments": [at(jump == .nextLeak || jump == .previousLeak ? person : code)],
          ]))
    }
    return requests
  }
}
