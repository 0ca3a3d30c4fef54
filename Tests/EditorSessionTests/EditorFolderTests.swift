import Foundation
import TestSupport
import Testing

/// What must be true of the folders for Neovim, Vim and Emacs before anything runs in them.
struct EditorFolderTests {
  private static let editors = Files.repository + "/editors"

  /// A folder must stand alone where a plug-in manager puts it, so some of its files lie elsewhere too. They are held equal
  /// here: `cp FROM TO` mends it.
  @Test(arguments: [
    ("grammar/tree-sitter-ordrett/queries", "editors/neovim/queries/ordrett"),
    ("grammar/tree-sitter-ordrett-codebook/queries", "editors/neovim/queries/ordrett_codebook"),
    ("editors/vim/syntax", "editors/neovim/syntax"), ("editors/vim/ftdetect", "editors/neovim/ftdetect"),
  ])
  func copiesAreEqual(from: String, to: String) throws {
    func files(_ folder: String) throws -> [String: Data] {
      let place = Files.repository + "/" + folder
      let names = try FileManager.default.contentsOfDirectory(atPath: place)
      return Dictionary(
        uniqueKeysWithValues: try names.map { ($0, try Data(contentsOf: URL(filePath: place + "/" + $0))) })
    }
    let (from, to) = (try files(from), try files(to))
    #expect(!from.isEmpty && from.keys.sorted() == to.keys.sorted())
    for (name, bytes) in from { #expect(to[name] == bytes, "\(name)") }
  }

  /// Emacs compiles the mode without a warning, with neither client loaded, and has nothing to say of its sentences.
  @Test func theModeCompilesWithoutAWarning() async throws {
    let emacs = Program.first(named: "emacs")
    try skipUnless(emacs != nil, "Emacs is missing; on Debian: apt install emacs-nox.")
    let place = try TemporaryDirectory()
    let file = place.path + "/ordrett-mode.el"
    try FileManager.default.copyItem(atPath: Self.editors + "/emacs/ordrett-mode.el", toPath: file)
    let program = "(progn (require 'checkdoc) (checkdoc-file \"\(file)\") (byte-compile-file \"\(file)\"))"
    let ending = try await Program(emacs ?? "", ["-Q", "--batch", "--eval", program]).run()
    #expect(ending.status == 0 && FileManager.default.fileExists(atPath: file + "c"))
    #expect(!ending.errors.contains("arning") && !ending.errors.contains("rror"), "\(ending.errors)")
  }
}
