internal import Messages
package import ProjectFiles

/// What a command works with: where it stands, where it reads and writes, and whom it speaks to.
final class Session {
  let environment: (_ name: String) -> String?
  /// The folder that relative paths start from. Absolute.
  let folder: String
  /// The path of this program, to be started again; `nil` where the system does not tell.
  let executable: String?
  let input: Descriptor
  let output: Output
  let errors: Output
  /// As `--language` or the environment has it; a study's own language comes in between (`speak(asStudyIn:)`).
  private(set) var language: Language
  private let chosenLanguage: Language?

  init(
    environment: @escaping (_ name: String) -> String?, folder: String, executable: String?, streams: Streams,
    chosenLanguage: Language?
  ) {
    self.environment = environment
    self.folder = folder
    self.executable = executable
    input = streams.input
    output = Output(streams.output)
    errors = Output(streams.error)
    self.chosenLanguage = chosenLanguage
    language = chosenLanguage ?? .preferred(client: nil, project: nil, environment: environment)
  }

  /// The language for what is said about a study: the one asked for, else the study's, else the environment's.
  func language(ofStudyIn tag: String?) -> Language {
    chosenLanguage ?? .preferred(client: nil, project: tag, environment: environment)
  }

  /// From now on all is said in the language for a study.
  func speak(asStudyIn tag: String?) { language = language(ofStudyIn: tag) }

  /// The path from the root of the file system.
  func absolute(_ path: String) -> String { Path.absolute(path, in: folder) }

  /// Colours where they are wanted: on a terminal that can, unless `NO_COLOR` is set (no-color.org).
  func paint(_ choice: ColorChoice?) -> Paint {
    switch choice ?? .auto {
    case .always: return Paint(isOn: true)
    case .never: return Paint(isOn: false)
    case .auto:
      let isUnwanted = environment("NO_COLOR").map { !$0.isEmpty } ?? false
      return Paint(isOn: output.descriptor.isTerminal && !isUnwanted && environment("TERM") != "dumb")
    }
  }

  /// Tells a person that something went wrong.
  func complain(_ sentence: String) {
    // What was printed before belongs before it, where both go to one terminal.
    output.flush()
    errors.line("ordrett: " + sentence)
  }

  /// A path as a person sees it.
  func display(_ path: String) -> String { Path.display(path, from: folder) }
}

/// The three standard streams, or what stands in for them.
package struct Streams: Sendable {
  /// What is read where a file is called `-`, and the answers that somebody types.
  package let input: Descriptor
  /// What was asked for.
  package let output: Descriptor
  /// What went wrong.
  package let error: Descriptor

  /// Those of the process, but for the ones that are given.
  package init(
    input: Descriptor = .standardInput, output: Descriptor = .standardOutput, error: Descriptor = .standardError
  ) {
    self.input = input
    self.output = output
    self.error = error
  }
}
