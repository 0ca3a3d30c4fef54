import JSON
import LanguageServerProtocol

extension Server {
  mutating func didChangeWatchedFiles(_ params: LSP.DidChangeWatchedFilesParams) {
    study.filesChanged(params.changes.map(\.uri))
    publisher.markFetched()
  }

  mutating func didChangeWorkspaceFolders(_ params: LSP.DidChangeWorkspaceFoldersParams) {
    study.add(folders: params.added.map(\.uri), removing: params.removed.map(\.uri))
    publisher.markFetched()
  }

  /// Some clients send the settings along, others only that there are new ones.
  mutating func didChangeConfiguration(_ params: LSP.DidChangeConfigurationParams) {
    if client.capabilities.configuration {
      askForConfiguration()
    } else {
      configure(params.settings["ordrett"] ?? .null)
    }
  }

  mutating func askForConfiguration() {
    guard client.capabilities.configuration else { return }
    client.ask(.configuration, "workspace/configuration", LSP.ConfigurationParams(section: "ordrett"))
  }

  /// Takes in the client's settings under `ordrett`.
  mutating func configure(_ settings: JSON.Value) {}

  mutating func progressAnswered(_ token: String, _ result: Result<JSON.Value, ResponseError>) {}
}
