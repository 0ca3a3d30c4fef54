import EditorFeatures
import JSON
import LanguageServerProtocol
import Messages
import Privacy
import Project

/// The table of what `workspace/executeCommand` understands: for every command what its argument is, and what it comes
/// to. A command has one argument, in most a place, as the client's own helpers make it.
enum Commands {
  /// What a command comes to.
  enum Outcome {
    case edit(StudyEdit, Project)
    case show(Location, Project)
    case replace(ReplaceArgument)
  }

  typealias Route = @Sendable (ServerSnapshot, JSON.Value) throws(Failure) -> Outcome

  /// Why a command comes to nothing.
  enum Failure: Error {
    case argument(InvalidParams)
    case refused(Refusal)
  }

  /// Carries out a code action, for clients to which code actions are commands.
  static let apply = "ordrett.apply"

  /// The command of a jump: `ordrett.nextSegment`.
  static func name(of jump: Jump) -> String { "ordrett." + jump.rawValue }

  /// Whether a command only leads somewhere.
  private static func isJump(_ command: String) -> Bool { Jump.allCases.contains { name(of: $0) == command } }

  /// The documents in which a command has its places; none where it only leads somewhere.
  static let edited: @Sendable (JSON.Value) -> [String] = { params in
    guard let command = params["command"]?.string, !isJump(command), let argument = params["arguments"]?[0] else {
      return []
    }
    let others = (argument["choices"]?.array ?? []).map { $0["textDocument"]?["uri"] }
    return ([argument["textDocument"]?["uri"], argument["uri"]] + others).compactMap { $0?.string }
  }

  static let table: [String: Route] = {
    var table = edits
    for jump in Jump.allCases {
      table[name(of: jump)] = command(LSP.TextDocumentPositionParams.self) { server, params throws(Refusal) in
        let place = try server.commandPlace(params)
        return .show(try place.project.jump(jump, from: place.offset, in: place.id), place.project)
      }
    }
    for (name, change) in changes {
      table[name] = command(ChangeArguments.self) { server, arguments throws(Refusal) in
        let (project, code) = try server.code(arguments)
        var edit = try project.edit(try change(project, code, arguments))
        edit.log?.line.reason = arguments.reason
        return .edit(edit, project)
      }
    }
    return table
  }()

  private typealias Change =
    @Sendable (Project, CodeID, ChangeArguments) throws(Refusal) -> CodebookChange

  /// The changes of the codebook, each with what it is given besides the code.
  private static let changes: [String: Change] = [
    "ordrett.mergeCode": { project, code, arguments throws(Refusal) in
      .merge(code, into: try project.code(named: arguments.other))
    },
    "ordrett.moveCode": { project, code, arguments throws(Refusal) in
      .move(code, under: arguments.other.isEmpty ? nil : try project.code(named: arguments.other))
    },
    "ordrett.renameCode": { _, code, arguments throws(Refusal) in .rename(code, to: arguments.other) },
    "ordrett.promoteCode": { _, code, _ throws(Refusal) in .promote(code) },
    "ordrett.retireCode": { project, code, arguments throws(Refusal) in
      .retire(code, by: try project.code(named: arguments.other))
    },
    "ordrett.deleteCode": { _, code, _ throws(Refusal) in .delete(code) },
  ]

  /// Carries out a code action that tells the key of somebody first.
  static let replace = "ordrett.replace"

  private static let edits: [String: Route] = [
    replace: command(ReplaceArgument.self) { _, argument throws(Refusal) in .replace(argument) },
    "ordrett.decide": command(DecideArguments.self) { server, arguments throws(Refusal) in
      let place = try server.commandPlace(arguments.place)
      let edit = try place.project.decide(
        arguments.decision, arguments.scope, at: place.offset, in: place.id, reason: arguments.reason,
        language: server.language, server.occasion)
      return .edit(edit, place.project)
    },
    "ordrett.splitCode": command(SplitArguments.self) { server, arguments throws(Refusal) in
      let (project, code) = try server.code(arguments.change)
      let segments = SegmentPlaces(of: code, in: project)
      var choices: [Int: Int] = [:]
      for choice in arguments.choices {
        let place = try server.commandPlace(choice.place)
        guard let segment = segments.number(at: place.offset, in: place.id) else {
          throw Refusal(.codesNoSegment, place.id.name, String(choice.place.position.line + 1), choice.name)
        }
        if let other = choices.updateValue(choice.number, forKey: segment), other != choice.number {
          let line = String(choice.place.position.line + 1)
          throw Refusal(.codesSegmentTwice, place.id.name, line, arguments.names[other], choice.name)
        }
      }
      var edit = try project.edit(.split(code, into: arguments.names, choices: choices))
      edit.log?.line.reason = arguments.change.reason
      return .edit(edit, project)
    },
    apply: command(OfferedAction.self) { server, offered throws(Refusal) in
      let (edit, project) = try server.toProtocol.edit(offered)
      return .edit(edit, project)
    },
    "ordrett.code": command(CodeArguments.self) { server, arguments throws(Refusal) in
      let selection = try server.commandSelection(arguments.textDocument, arguments.range)
      let edit = try selection.project.code(
        selection.range, in: selection.id, by: arguments.code, language: server.language)
      return .edit(edit, selection.project)
    },
  ]

  private static func command<Argument: Readable>(
    _ type: Argument.Type,
    _ handler: @escaping @Sendable (ServerSnapshot, Argument) throws(Refusal) -> Outcome
  ) -> Route {
    { server, argument throws(Failure) in
      let read: Argument
      do throws(InvalidParams) { read = try Argument(reading: argument) } catch { throw .argument(error) }
      do throws(Refusal) { return try handler(server, read) } catch { throw .refused(error) }
    }
  }
}

/// What `ordrett.decide` is given: a place where something was found, and what was decided about it. Without a reason a
/// standard one is written, and the person is asked to write their own.
struct DecideArguments: Readable {
  let place: LSP.TextDocumentPositionParams
  let decision: DecisionVerdict
  let scope: LeakReach
  let reason: String?

  init(reading value: JSON.Value) throws(InvalidParams) {
    place = try LSP.TextDocumentPositionParams(reading: value)
    guard let verdict = DecisionVerdict(rawValue: try value.read("decision")) else {
      throw InvalidParams("not a decision", at: "decision")
    }
    decision = verdict
    guard let reach = LeakReach(rawValue: try value.read("scope")) else {
      throw InvalidParams("not a scope", at: "scope")
    }
    scope = reach
    reason = try value.readIfPresent("reason")
  }
}

/// What `ordrett.code` is given: a selection, and the code by which to code it.
struct CodeArguments: Readable {
  let textDocument: LSP.TextDocumentIdentifier
  let range: LSP.Range
  let code: String

  init(reading value: JSON.Value) throws(InvalidParams) {
    textDocument = try value.read("textDocument")
    range = try value.read("range")
    code = try value.read("code")
  }
}

/// What a change of the codebook is given: the code by its name or its place, the other code or the new name, and why.
struct ChangeArguments: Readable {
  let textDocument: LSP.TextDocumentIdentifier
  let position: LSP.Position?
  let code: String?
  /// `with`: another code, a parent or a new name.
  let other: String
  let reason: String

  init(reading value: JSON.Value) throws(InvalidParams) {
    textDocument = try value.read("textDocument")
    code = try value.readIfPresent("code")
    position = try value.readIfPresent("position")
    if code == nil, position == nil { throw InvalidParams("missing", at: "position") }
    other = try value.readIfPresent("with") ?? ""
    reason = try value.readIfPresent("reason") ?? ""
  }
}

/// What `ordrett.splitCode` is given beside the code: the names of the new codes, `with`, and for each segment that one of
/// them gets, `choices`, a place in the segment and `with` the name. The others stay where they are.
struct SplitArguments: Readable {
  let change: ChangeArguments
  let names: [String]
  let choices: [(place: LSP.TextDocumentPositionParams, name: String, number: Int)]

  init(reading value: JSON.Value) throws(InvalidParams) {
    names = try value.read("with")
    guard case .object(var rest) = value else { throw InvalidParams("not an object") }
    rest["with"] = nil
    change = try ChangeArguments(reading: .object(rest))
    var choices: [(place: LSP.TextDocumentPositionParams, name: String, number: Int)] = []
    for choice in value["choices"]?.array ?? [] {
      let name: String = try choice.read("with")
      guard let number = names.firstIndex(of: name) else { throw InvalidParams("none of the new codes", at: "choices") }
      choices.append((try LSP.TextDocumentPositionParams(reading: choice), name, number))
    }
    self.choices = choices
  }
}

extension ServerSnapshot {
  /// The code that a change is about.
  fileprivate func code(_ arguments: ChangeArguments) throws(Refusal) -> (Project, CodeID) {
    if let gap = study.gap(arguments.textDocument.uri) { throw Refusal(gap) }
    let start = LSP.Position(line: 0, character: 0)
    let place = arguments.position ?? start
    let selection = try commandSelection(arguments.textDocument, LSP.Range(start: place, end: place))
    if let name = arguments.code { return (selection.project, try selection.project.code(named: name)) }
    let codes = selection.project.codes(at: selection.range.lowerBound, in: selection.id)
    guard codes.count == 1 else { throw Refusal(.jumpNoCode) }
    return (selection.project, codes[0])
  }
}
