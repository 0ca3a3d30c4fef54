import JSON
import TestSupport

/// Requests of every kind that the server offers, about random places of some documents. What an answer holds that another
/// request takes, an item or an action, is kept for that one.
struct Questions {
  /// What `initialize` said.
  private let offered: JSON.Value
  private var kept: [String: JSON.Value] = [:]
  private(set) var methods: [String] = []

  /// How a member of `ServerCapabilities` is asked for; each of the requests that come with it.
  static let byCapability: [String: [String]] = [
    "completionProvider": ["textDocument/completion", "completionItem/resolve"],
    "hoverProvider": ["textDocument/hover"], "definitionProvider": ["textDocument/definition"],
    "declarationProvider": ["textDocument/declaration"], "implementationProvider": ["textDocument/implementation"],
    "referencesProvider": ["textDocument/references"],
    "documentHighlightProvider": ["textDocument/documentHighlight"],
    "documentSymbolProvider": ["textDocument/documentSymbol"], "foldingRangeProvider": ["textDocument/foldingRange"],
    "workspaceSymbolProvider": ["workspace/symbol"],
    "codeActionProvider": ["textDocument/codeAction", "codeAction/resolve"],
    "renameProvider": ["textDocument/prepareRename", "textDocument/rename"],
    "linkedEditingRangeProvider": ["textDocument/linkedEditingRange"],
    "selectionRangeProvider": ["textDocument/selectionRange"], "documentLinkProvider": ["textDocument/documentLink"],
    "typeHierarchyProvider": [
      "textDocument/prepareTypeHierarchy", "typeHierarchy/supertypes", "typeHierarchy/subtypes",
    ],
    "callHierarchyProvider": [
      "textDocument/prepareCallHierarchy", "callHierarchy/incomingCalls", "callHierarchy/outgoingCalls",
    ],
    "codeLensProvider": ["textDocument/codeLens"],
    "inlayHintProvider": ["textDocument/inlayHint", "inlayHint/resolve"],
    "semanticTokensProvider": [
      "textDocument/semanticTokens/full", "textDocument/semanticTokens/full/delta",
      "textDocument/semanticTokens/range",
    ],
    "documentFormattingProvider": ["textDocument/formatting"],
    "documentRangeFormattingProvider": ["textDocument/rangeFormatting"],
    "documentOnTypeFormattingProvider": ["textDocument/onTypeFormatting"],
    "executeCommandProvider": ["workspace/executeCommand"],
    "diagnosticProvider": ["textDocument/diagnostic", "workspace/diagnostic"],
  ]

  init(_ offered: JSON.Value) {
    self.offered = offered
    methods = ["workspace/willRenameFiles"]
    for (capability, methods) in Self.byCapability where offered[capability] != nil { self.methods += methods }
    methods.sort()
  }

  /// What the server offers and this does not ask for.
  var unknown: [String] {
    guard case .object(let object) = offered else { return [] }
    return object.members.map(\.key).filter { $0.hasSuffix("Provider") && Self.byCapability[$0] == nil }
  }

  /// An answer holds what other requests are about.
  mutating func learn(from method: String, _ result: JSON.Value) {
    let first = result.array?.first
    switch method {
    case "textDocument/completion": kept["completionItem/resolve"] = result["items"]?.array?.last
    case "textDocument/codeAction":
      for action in result.array ?? [] {
        if action["data"] != nil { kept["codeAction/resolve"] = action }
        if let command = action["command"], command["arguments"] != nil { kept["command"] = command }
      }
    case "textDocument/inlayHint": kept["inlayHint/resolve"] = first ?? kept["inlayHint/resolve"]
    case "textDocument/prepareTypeHierarchy": kept["typeHierarchy"] = first ?? kept["typeHierarchy"]
    case "textDocument/prepareCallHierarchy": kept["callHierarchy"] = first ?? kept["callHierarchy"]
    case "textDocument/semanticTokens/full", "textDocument/semanticTokens/full/delta":
      kept["tokens"] = result["resultId"] ?? kept["tokens"]
    default: break
    }
  }

  /// The params of a request; `nil` where nothing is known yet that it could be about.
  func params(of method: String, _ documents: [EditedText], _ generator: inout SeededGenerator) -> JSON.Value? {
    guard let document = documents.randomElement(using: &generator) else { return nil }
    let range = document.range(&generator)
    let options: JSON.Value = ["tabSize": 2, "insertSpaces": true]
    var params: JSON.Object = ["textDocument": ["uri": .string(document.uri)], "position": range["start"] ?? .null]
    switch method {
    case "completionItem/resolve", "codeAction/resolve", "inlayHint/resolve": return kept[method]
    case "typeHierarchy/supertypes", "typeHierarchy/subtypes": return kept["typeHierarchy"].map { ["item": $0] }
    case "callHierarchy/incomingCalls", "callHierarchy/outgoingCalls":
      return kept["callHierarchy"].map { ["item": $0] }
    case "workspace/symbol": return ["query": .string(["", "fr", "skam", "x"].randomElement(using: &generator) ?? "")]
    case "workspace/diagnostic": return ["previousResultIds": []]
    case "workspace/willRenameFiles":
      return ["files": [["oldUri": .string(document.uri), "newUri": .string(document.uri + "-ny.ordrett")]]]
    case "workspace/executeCommand": return command(params, range, &generator)
    case "textDocument/references": params["context"] = ["includeDeclaration": true]
    case "textDocument/rename":
      params["newName"] = .string(["angst", "frykt", "P9", "R", ""].randomElement(using: &generator) ?? "")
    case "textDocument/codeAction":
      params["range"] = range
      params["context"] = ["diagnostics": []]
    case "textDocument/selectionRange": params["positions"] = [range["start"] ?? .null, range["end"] ?? .null]
    case "textDocument/inlayHint", "textDocument/semanticTokens/range": params["range"] = range
    case "textDocument/semanticTokens/full/delta": params["previousResultId"] = kept["tokens"] ?? "none"
    case "textDocument/formatting": params["options"] = options
    case "textDocument/rangeFormatting":
      params["range"] = range
      params["options"] = options
    case "textDocument/onTypeFormatting":
      params["ch"] = "\n"
      params["options"] = options
    default: break
    }
    return .object(params)
  }

  /// A command that was offered with an action, or one of those that the server says it has.
  private func command(_ place: JSON.Object, _ range: JSON.Value, _ generator: inout SeededGenerator) -> JSON.Value? {
    if let kept = kept["command"], Bool.random(using: &generator) { return kept }
    let names = offered["executeCommandProvider"]?["commands"]?.array ?? []
    guard let name = names.randomElement(using: &generator) else { return nil }
    var argument = place
    argument["range"] = range
    argument["with"] = .string(["skam", "frykt", "angst"].randomElement(using: &generator) ?? "")
    argument["code"] = "frykt"
    argument["decision"] = "not-identifying"
    argument["scope"] = "file"
    return ["command": name, "arguments": [.object(argument)]]
  }

  /// Every request whose answer is part of what a server knows of some texts, with its params, in the same order for two
  /// servers with the same texts.
  static func state(of documents: [EditedText]) -> [(method: String, params: JSON.Value)] {
    var questions: [(String, JSON.Value)] = [
      ("workspace/symbol", ["query": ""]), ("workspace/diagnostic", ["previousResultIds": []]),
    ]
    for document in documents {
      let about: JSON.Value = ["uri": .string(document.uri)]
      let whole: JSON.Value = [
        "start": ["line": 0, "character": 0], "end": document.position(of: document.units.count),
      ]
      for method in ["documentSymbol", "foldingRange", "codeLens", "documentLink", "semanticTokens/full", "diagnostic"]
      {
        questions.append(("textDocument/" + method, ["textDocument": about]))
      }
      questions.append(("textDocument/inlayHint", ["textDocument": about, "range": whole]))
      questions.append(
        ("textDocument/formatting", ["textDocument": about, "options": ["tabSize": 2, "insertSpaces": true]]))
      // Another place each time.
      let position = document.position(of: document.units.count * (document.version % 7 + 1) / 8)
      let place: JSON.Value = ["textDocument": about, "position": position]
      for method in ["hover", "definition", "documentHighlight"] { questions.append(("textDocument/" + method, place)) }
      questions.append(
        (
          "textDocument/references",
          ["textDocument": about, "position": position, "context": ["includeDeclaration": true]]
        ))
      questions.append(("textDocument/selectionRange", ["textDocument": about, "positions": [position]]))
    }
    return questions
  }
}
