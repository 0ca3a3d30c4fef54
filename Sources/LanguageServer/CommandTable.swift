import EditorFeatures
import JSON
import LanguageServerProtocol
import Messages
import Project

/// The table of what `workspace/executeCommand` understands: for every command what its argument is, and what it comes
/// to. A command has one argument, in most a place, as the client's own helpers make it.
enum Commands {
  /// What a command comes to.
  enum Outcome {
    case edit(StudyEdit, Project)
    case show(Location, Project)
    case say(Message)
  }

  typealias Route = @Sendable (borrowing Server, JSON.Value) throws(Failure) -> Outcome

  /// Why a command comes to nothing.
  enum Failure: Error {
    case argument(InvalidParams)
    case refused(Refusal)
  }

  /// Carries out a code action, for clients to which code actions are commands.
  static let apply = "ordrett.apply"

  static let table: [String: Route] = [
    apply: command(OfferedAction.self) { server, offered throws(Refusal) in
      let (edit, project) = try server.toProtocol.edit(offered)
      return .edit(edit, project)
    }
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
