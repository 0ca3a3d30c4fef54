import JSON
import ProjectFiles

// `swift run -c release ordrett-bench [parse] [edits] [names] [study]`: a table, then the same as one line of JSON.

let groups: [(name: String, run: () throws(FileError) -> [Measurement])] = [
  ("parse", { () throws(FileError) in Benchmarks.parse() }),
  ("edits", { () throws(FileError) in Benchmarks.edits() }),
  ("names", { () throws(FileError) in NameBenchmarks.all() }),
  ("study", Benchmarks.study),
]
let wanted = CommandLine.arguments.dropFirst()
var all: [Measurement] = []
for group in groups where wanted.isEmpty || wanted.contains(group.name) {
  do throws(FileError) {
    for measurement in try group.run() {
      let value = short(measurement.value)
      let gap = String(repeating: " ", count: max(1, 56 - measurement.name.count - value.count))
      print(measurement.name + gap + value + " " + measurement.unit)
      all.append(measurement)
    }
  } catch {
    print("\(group.name): \(error.path): \(error.kind)")
  }
}
var members: [(key: String, value: JSON.Value)] = []
for measurement in all {
  members.append((measurement.name + " (" + measurement.unit + ")", .double(measurement.value)))
}
print(String(decoding: JSON.Value.object(JSON.Object(members)).bytes(), as: UTF8.self))
