// swift-tools-version: 6.2
import PackageDescription

/// What every room is compiled with: language mode 6, every check the compiler has, and no warning left standing.
///
/// `ORDRETT_FUZZ` has every room watched by libFuzzer, and adds the targets below that drive it.
let isFuzzing = Context.environment["ORDRETT_FUZZ"] != nil
let strict: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ] + (isFuzzing ? [.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"])] : [])

/// A room of the house. What it may import stands here, and `RepositoryTests` holds the sources to it.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of a room, with what they all may use: `Tests/TestSupport`.
func tests(of name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies + ["TestSupport"], exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "ordrett",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "ordrett", targets: ["ordrett"])
  ],
  targets: [
    room("TextModel"),
    tests(of: "TextModelTests", ["TextModel"]),
    room("JSON"),
    tests(of: "JSONTests", ["JSON"]),
    room("Messages"),
    tests(of: "MessagesTests", ["Messages"]),
    room("Notation", ["TextModel"]),
    tests(of: "NotationTests", ["TextModel", "Notation"]),
    .target(
      name: "CNameModel",
      exclude: [
        "training", "FORMAT.md", "cased-no.bin", "lower-no.bin", "english.bin", "words-no.bin", "words-en.bin",
        "lists.bin",
      ]),
    room("Privacy", ["TextModel", "CNameModel"]),
    tests(
      of: "PrivacyTests", ["TextModel", "Privacy"],
      exclude: ["Gold", "Tagger/sentences.py", "Tagger/sentences.tsv", "Tagger/parity.tsv"]),
    room("Project", ["TextModel", "Notation", "Privacy", "Messages", "JSON"]),
    tests(of: "ProjectTests", ["TextModel", "Notation", "Privacy", "Project", "Messages", "JSON"]),
    room("ProjectFiles", ["TextModel", "Messages", "Project"]),
    tests(of: "ProjectFilesTests", ["ProjectFiles"]),
    room("Formatting", ["TextModel", "Notation"]),
    tests(of: "FormattingTests", ["TextModel", "Notation", "Formatting"]),
    room("EditorFeatures", ["TextModel", "Notation", "Privacy", "Messages", "Project", "Formatting"]),
    tests(of: "EditorFeaturesTests", ["TextModel", "Notation", "Messages", "Project", "EditorFeatures"]),
    room("LanguageServerProtocol", ["JSON"]),
    tests(of: "LanguageServerProtocolTests", ["JSON", "LanguageServerProtocol"]),
    room(
      "LanguageServer",
      [
        "TextModel", "JSON", "Privacy", "Messages", "Project", "EditorFeatures", "LanguageServerProtocol",
        "ProjectFiles",
      ]),
    tests(
      of: "LanguageServerTests", ["TextModel", "JSON", "LanguageServerProtocol", "LanguageServer"],
      exclude: ["Fixtures"]),
    .target(name: "CExampleStudy", exclude: ["study", "EXPECTED.md"]),
    room(
      "CommandLineTool",
      [
        "TextModel", "JSON", "Notation", "Privacy", "Messages", "Project", "EditorFeatures", "LanguageServerProtocol",
        "LanguageServer",
        "ProjectFiles", "CExampleStudy",
      ]),
    tests(of: "CommandLineToolTests", ["JSON", "Messages", "Project", "ProjectFiles", "CommandLineTool"]),
    .executableTarget(name: "ordrett", dependencies: ["CommandLineTool"], swiftSettings: strict),
    .executableTarget(
      name: "ordrett-bench",
      dependencies: [
        "TextModel", "JSON", "Notation", "Privacy", "Project", "ProjectFiles", "EditorFeatures",
        "LanguageServerProtocol", "LanguageServer", "CommandLineTool",
      ],
      swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    // These start the program itself, as a person or an editor does.
    tests(of: "RepositoryTests", ["ordrett"]),
    .testTarget(
      name: "EditorSessionTests", dependencies: ["TestSupport", "JSON", "ordrett"], exclude: ["Scripts"],
      swiftSettings: strict),
  ],
  cLanguageStandard: .c2x
)

if isFuzzing {
  package.targets.append(.target(name: "CFuzzDriver", path: "Tests/Fuzz/driver"))
  for (name, room) in [
    ("transcript", "Notation"), ("codebook", "Notation"), ("json", "JSON"), ("framing", "LanguageServerProtocol"),
  ] {
    package.targets.append(
      .executableTarget(
        name: "fuzz-" + name, dependencies: ["TextModel", "CFuzzDriver", .byName(name: room)],
        path: "Tests/Fuzz/" + name,
        swiftSettings: strict, linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]))
  }
}
