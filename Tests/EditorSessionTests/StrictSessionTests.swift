import Foundation
import TestSupport
import Testing

/// Every message that the server sends, against the types of the specification as Python's `lsprotocol` has them.
struct StrictSessionTests {
  private let scripts = Files.repository + "/Tests/EditorSessionTests/Scripts"

  /// The validator finds what is seeded, so that its silence means something.
  @Test func theValidatorFindsSeededDefects() async throws {
    let ending = try await python([scripts + "/lsp_shapes.py"])
    #expect(ending.status == 0, "\(ending.output)\(ending.errors)")
  }

  @Test func everyMessageIsValid() async throws {
    let place = try TemporaryDirectory()
    try ExampleStudy.copy(to: place.path + "/study")
    let ending = try await python(
      [scripts + "/strict_session.py", place.path + "/study", Files.product("ordrett"), "lsp"])
    #expect(ending.status == 0, "\(ending.output)\(ending.errors)")
  }

  /// Another validator, by other hands.
  @Test func everyMessageIsValidForAnotherValidator() async throws {
    let driver = Files.shared("tools/lsp/strict_drive.py")
    try skipUnless(driver != nil, "The folder shared/tools/lsp is missing beside the repository.")
    for file in ExampleStudy.files {
      let language = file.hasSuffix(".codebook") ? "ordrett-codebook" : "ordrett"
      let ending = try await python([
        driver ?? "", ExampleStudy.folder + "/study/" + file, language, "--", Files.product("ordrett"), "lsp",
      ])
      #expect(ending.status == 0, "\(file): \(ending.output)\(ending.errors)")
    }
  }

  private func python(_ arguments: [String]) async throws -> Program.Ending {
    let python = Program.first(named: "python3")
    let hasTypes =
      if let python { try await Program(python, ["-c", "import lsprotocol"]).run().status == 0 } else { false }
    try skipUnless(hasTypes, "Python's lsprotocol is missing; pip install lsprotocol==2025.0.0.")
    var program = Program(python ?? "", arguments)
    program.environment = ["PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"]
    return try await program.run()
  }
}
