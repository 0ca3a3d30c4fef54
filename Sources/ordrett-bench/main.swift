import JSON
import LanguageServer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// `swift run -c release ordrett-bench [parse] [edits] [names] [study] [server] [requests] [large] [project]`: a table,
// then the same as one line of JSON. Started with `lsp` it is the server, which the last four start as an editor does.

if CommandLine.arguments.dropFirst().first == "lsp" { exitProcess(await runLanguageServer(version: "benchmark")) }

let groups: [(name: String, run: () throws -> [Measurement])] = [
  ("parse", Benchmarks.parse),
  ("edits", Benchmarks.edits),
  ("names", NameBenchmarks.all),
  ("study", Benchmarks.study),
  ("server", ServerBenchmarks.all),
  ("requests", { try RequestBenchmarks.all("1 MB", 1_000_000) }),
  ("large", { try RequestBenchmarks.all("10 MB", 10_000_000) }),
  ("project", ProjectBenchmarks.all),
]
let wanted = CommandLine.arguments.dropFirst()
for name in wanted where !groups.contains(where: { $0.name == name }) {
  print("\(name): no such part; there are \(groups.map(\.name).joined(separator: ", "))")
  exitProcess(2)
}
var all: [Measurement] = []
for group in groups where wanted.isEmpty || wanted.contains(group.name) {
  do {
    for measurement in try group.run() {
      print(measurement.row)
      fflush(nil)
      all.append(measurement)
    }
  } catch {
    print("\(group.name): \(error)")
  }
}
var members: [(key: String, value: JSON.Value)] = []
for measurement in all {
  members.append((measurement.name + " (" + measurement.unit + ")", .array(measurement.columns.map { .double($0) })))
}
print(String(decoding: JSON.Value.object(JSON.Object(members)).bytes(), as: UTF8.self))
