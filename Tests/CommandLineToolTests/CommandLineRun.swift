import CommandLineTool
import ProjectFiles
import Testing

import struct TestSupport.TemporaryFolder

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a run of the program left behind.
struct CommandLineRun {
  let status: Int32
  let output: String
  let errors: String

  var lines: [Substring] { output.split(separator: "\n") }
}

/// Runs the program inside this process, with files for its streams.
///
/// - Parameters:
///   - folder: the working folder.
///   - executable: the program that `demo` starts.
///   - output: where standard output goes; a file of its own if not said.
func ordrett(
  _ arguments: String..., in folder: String = "/", input: String = "", environment: [String: String] = [:],
  output: Descriptor? = nil, executable: String? = nil
) async -> CommandLineRun {
  await ordrett(
    list: arguments, in: folder, input: input, environment: environment, output: output, executable: executable)
}

func ordrett(
  list arguments: [String], in folder: String = "/", input: String = "", environment: [String: String] = [:],
  output: Descriptor? = nil, executable: String? = nil
) async -> CommandLineRun {
  let streams = TemporaryFolder()
  streams.write(input, to: "input")
  let opened = ["input", "output", "errors"].map { name in
    Descriptor(rawValue: unsafe open(streams[name], O_RDWR | O_CREAT, 0o600))
  }
  let status = await run(
    arguments: arguments, environment: { environment[$0] }, folder: folder, executable: executable,
    streams: Streams(input: opened[0], output: output ?? opened[1], error: opened[2]))
  for descriptor in opened { descriptor.close() }
  return CommandLineRun(
    status: status, output: streams.text(of: "output") ?? "", errors: streams.text(of: "errors") ?? "")
}
