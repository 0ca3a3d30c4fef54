internal import Messages
internal import Notation
internal import Project
internal import ProjectFiles
internal import TextModel

/// `ordrett tree FILE`: the tree of a transcript or a codebook as an S-expression, as `tree-sitter parse` prints it.
enum Tree {
  static func run(_ invocation: Invocation, _ session: Session) async -> ExitCode {
    let path = invocation.arguments[0]
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try path == "-" ? session.readInput() : Files.read(session.absolute(path))
    } catch {
      session.complain(error.message(as: path).text(in: session.language))
      return .trouble
    }
    let name = path == "-" ? invocation.value(of: .name) ?? "" : path
    let text = Text(bytes)
    let forest = DocumentKind(fileName: name) == .codebook ? Codebook(text).tree() : Transcript(text).tree()
    session.output.write(forest.sExpression())
    return .clean
  }
}

extension Session {
  /// All of standard input.
  func readInput() throws(FileError) -> [UInt8] {
    let name = "-"
    do throws(SystemError) {
      if let bytes = try input.readToEnd(limit: Files.sizeLimit) { return bytes }
    } catch {
      throw FileError(path: name, kind: .other, code: error.code)
    }
    throw FileError(path: name, kind: .tooLarge)
  }
}
