import JSON
import LanguageServerProtocol
import ProjectFiles
import TextModel

extension Server {
  mutating func initialize(_ params: LSP.InitializeParams) -> JSON.Value {
    phase = .running
    client.capabilities = params.capabilities
    clientLanguage = params.initializationOptions["language"]?.string ?? params.locale
    client.positionEncoding = Client.encoding(of: params.capabilities)
    client.swapsChanges = Client.swapsChanges(params.clientInfo)
    if let process = params.processId { watch(parent: process) }
    var folders = params.workspaceFolders.compactMap(\.uri.path)
    if folders.isEmpty { folders += [params.rootUri?.path ?? params.rootPath].compactMap { $0 } }
    _ = study.add(folders: folders.map { Path.absolute($0, in: "/") })
    return [
      "capabilities": .object(serverCapabilities()),
      "serverInfo": ["name": "ordrett", "version": .string(version)],
    ]
  }

  private func serverCapabilities() -> JSON.Object {
    var capabilities: JSON.Object = [
      "positionEncoding": .string(client.positionEncoding.rawValue),
      "textDocumentSync": [
        "openClose": true, "change": client.swapsChanges ? 1 : 2, "save": ["includeText": false],
      ],
      "workspace": [
        "workspaceFolders": ["supported": true, "changeNotifications": true], "fileOperations": Self.fileOperations,
      ],
    ]
    if client.capabilities.pullDiagnostics {
      // A codebook decides what is wrong in a transcript. Who is sent diagnostics is offered none to fetch.
      capabilities["diagnosticProvider"] = [
        "identifier": "ordrett", "interFileDependencies": true, "workspaceDiagnostics": true,
      ]
    }
    for (_, route) in Dispatch.requests.sorted(by: { $0.key < $1.key }) {
      if let offer = route.capability { capabilities[offer.key] = offer.value(client.capabilities) }
    }
    return capabilities
  }

  /// The client is ready for requests of ours.
  mutating func initialized() {
    var registrations: [LSP.Registration] = []
    if client.capabilities.watchedFilesRegistration {
      watched = Watcher.usual
      registrations.append(Watcher.registration(watched, "ordrett-files"))
    }
    if client.capabilities.configurationRegistration {
      registrations.append(
        LSP.Registration(
          id: "ordrett-configuration", method: "workspace/didChangeConfiguration",
          registerOptions: ["section": "ordrett"]))
    }
    if !registrations.isEmpty {
      client.ask(.registration, "client/registerCapability", LSP.RegistrationParams(registrations: registrations))
    }
    askForConfiguration()
    for id in study.studies.keys { load(id) }
  }

  /// What was under way goes on to its answer; of what comes now, only `exit` is heard.
  mutating func shutDown() -> JSON.Value? {
    phase = .shutDown
    return nil
  }
}
