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
    case say(Message)
    case replace(ReplaceArgument)
  }

  typealias Route = @Sendable (borrowing Server, JSON.Value) throws(Failure) -> Outcome

  /// Why a command comes to nothing.
  enum Failure: Error {
    case argument(InvalidParams)
    case refused(Refusal)
  }

  /// Carries out a code action, for clients to which code actions are commands.
  static let apply = "ordrett.apply"

  /// The command of a jump: `ordrett.nextSegment`.
  static func name(of jump: Jump) -> String { "ordrett." + jump.rawValue }

  static let table: [String: Route] = {
    var table = edits
    for jump in Jump.allCases {
      table[name(of: jump)] = command(LSP.TextDocumentPositionParams.self) { server, params throws(Refusal) in
        let place = try server.commandPlace(params)
        return .show(try place.project.jump(jump, from: place.offset, in: place.id), place.project)
      }
    }
    return table
  }()

  /// Carries out a code action that tells the key of somebody first.
  static let replace = "ordrett.replace"

  private static let edits: [String: Route] = [
    replace: command(ReplaceArgument.self) { _, argument throws(Refusal) in .replace(argument) },
    "ordrett.decide": command(DecideArguments.self) { server, arguments throws(Refusal) in
      let place = try server.commandPlace(arguments.place)
      let edit = try place.project.decide(
        arguments.decision, arguments.scope, at: place.offset, in: place.id, reason: arguments.reason,
        language: server.language, .now)
      return .edit(edit, place.project)
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
    _ handler: @escaping @Sendable (borrowing Server, Argument) throws(Refusal) -> Outcome
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
  /// `here`, `file` or `study`.
  let scope: String
  let reason: String?

  init(reading value: JSON.Value) throws(InvalidParams) {
    place = try LSP.TextDocumentPositionParams(reading: value)
    guard let verdict = DecisionVerdict(rawValue: try value.read("decision")) else {
      throw InvalidParams("not a decision", at: "decision")
    }
    decision = verdict
    scope = try value.read("scope")
    reason = value["reason"]?.string
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
