import JSON
import LanguageServerProtocol
import Project
import ProjectFiles

/// Files that the client is asked to tell of when they change outside of it: LSP 3.17, "DidChangeWatchedFiles Notification".
struct Watcher: Hashable {
  /// Where the pattern starts from, for a file that may lie outside the workspace; `nil` for anywhere in it.
  var folder: String?
  var pattern: String
  /// Only when something goes: LSP 3.17, "WatchKind".
  var isOfDeletion = false

  /// What is a part of any study; and whatever goes, since it may be the folder of some. VS Code tells of a folder that
  /// is deleted once, and not of the files in it (microsoft/vscode#109754).
  static let usual = Set(["*.ordrett", "*.codebook", "ordrett.json", "ordrett.decisions"].map(Watcher.init(anywhere:)))
    .union([deletions])

  private static let deletions: Watcher = {
    var watcher = Watcher(anywhere: "*")
    watcher.isOfDeletion = true
    return watcher
  }()

  init(anywhere name: String) { pattern = "**/" + name }

  /// The file of a path, which no pattern for the workspace may reach.
  init(file path: String) {
    folder = Path.parent(of: path)
    pattern = Self.isPlain(Path.name(of: path)) ? Path.name(of: path) : "*"
  }

  /// For a pattern of the project file. It is enough that all it means is watched, as what belongs to the study is looked up
  /// when something has changed; so its signs need not mean to the client what they mean to us.
  init(setting: String) {
    let name = Path.name(of: setting)
    let ending = Path.ending(of: name)
    self.init(anywhere: Self.isPlain(name) ? name : ending.isEmpty || !Self.isPlain(ending) ? "*" : "*." + ending)
  }

  private static func isPlain(_ name: String) -> Bool {
    name.allSatisfy { $0.isLetter || $0.isNumber || "._- ".contains($0) }
  }

  var value: JSON.Value {
    if isOfDeletion { return ["globPattern": .string(pattern), "kind": 4] }
    guard let folder else { return ["globPattern": .string(pattern)] }
    return ["globPattern": ["baseUri": .string(DocumentURI(path: folder).string), "pattern": .string(pattern)]]
  }

  static func registration(_ watchers: Set<Watcher>, _ id: String) -> LSP.Registration {
    let sorted = watchers.sorted { ($0.folder ?? "", $0.pattern) < ($1.folder ?? "", $1.pattern) }
    return LSP.Registration(
      id: id, method: "workspace/didChangeWatchedFiles",
      registerOptions: ["watchers": .array(sorted.map(\.value))])
  }
}

extension Server {
  /// Has the client watch what the settings of the studies name beside the usual. What they no longer name it goes on
  /// watching, which costs nothing.
  mutating func watchFiles() {
    // Before that no client takes requests.
    guard !watched.isEmpty else { return }
    let new = study.studies.values.reduce(into: Set<Watcher>()) { $0.formUnion(watchers(of: $1.project)) }
      .subtracting(watched)
    if new.isEmpty { return }
    watched.formUnion(new)
    let registration = Watcher.registration(new, "ordrett-files-\(watched.count)")
    client.ask(.registration, "client/registerCapability", LSP.RegistrationParams(registrations: [registration]))
  }

  private func watchers(of project: Project) -> Set<Watcher> {
    let settings = project.settings
    var watchers = Set((settings.transcripts + settings.codebook + settings.manuscripts).map(Watcher.init(setting:)))
    if let key = project.keyState.path {
      watchers.insert(client.capabilities.relativeWatchers ? Watcher(file: key) : Watcher(setting: key))
    }
    return watchers
  }
}
