package import JSON

extension LSP {
  /// LSP 3.17, "WorkspaceFolder": a folder that the client has open.
  package struct WorkspaceFolder: Sendable, Equatable, Readable {
    package var uri: DocumentURI

    package init(reading value: JSON.Value) throws(InvalidParams) {
      uri = try value.read("uri")
    }
  }

  /// LSP 3.17, "DidChangeWorkspaceFolders Notification": the folders that came and went.
  package struct DidChangeWorkspaceFoldersParams: Sendable, Readable {
    /// Those that are open now and were not.
    package var added: [WorkspaceFolder]
    /// Those that were open and are not now.
    package var removed: [WorkspaceFolder]

    package init(reading value: JSON.Value) throws(InvalidParams) {
      let event: JSON.Value = try value.read("event")
      added = try event.readIfPresent("added") ?? []
      removed = try event.readIfPresent("removed") ?? []
    }
  }

  /// LSP 3.17, "FileChangeType".
  package enum FileChangeType: Int, Sendable {
    case created = 1
    case changed = 2
    case deleted = 3
  }

  /// LSP 3.17, "FileEvent": a file, and what has become of it.
  package struct FileEvent: Sendable, Equatable, Readable {
    package var uri: DocumentURI
    /// Changed, where the number is none of these.
    package var type: FileChangeType

    package init(reading value: JSON.Value) throws(InvalidParams) {
      uri = try value.read("uri")
      type = FileChangeType(rawValue: try value.read("type")) ?? .changed
    }
  }

  /// LSP 3.17, "DidChangeWatchedFiles Notification": files that somebody else has changed.
  package struct DidChangeWatchedFilesParams: Sendable, Readable {
    /// In the order in which they were seen.
    package var changes: [FileEvent]

    package init(reading value: JSON.Value) throws(InvalidParams) {
      changes = try value.read("changes")
    }
  }

  /// LSP 3.17, "DidChangeConfiguration Notification": the settings, or nothing where they are to be asked for.
  package struct DidChangeConfigurationParams: Sendable, Readable {
    /// `null` for a client that wants to be asked.
    package var settings: JSON.Value

    package init(reading value: JSON.Value) throws(InvalidParams) {
      guard value.object != nil else { throw InvalidParams("not an object") }
      settings = value["settings"] ?? .null
    }
  }

  /// LSP 3.17, "Configuration Request", for one section of the whole workspace.
  package struct ConfigurationParams: Sendable, Equatable, JSON.Writable {
    /// The name under which the settings stand.
    package var section: String

    package init(section: String) {
      self.section = section
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.array("items") { writer in
          writer.object { writer in writer.member("section", section) }
        }
      }
    }
  }

  /// LSP 3.17, "Register Capability": a method that the client is asked to use from now on, with its options.
  package struct Registration: Sendable, Equatable, JSON.Writable {
    /// By which it could be taken back.
    package var id: String
    /// The request or notification that is asked for.
    package var method: String
    /// What goes with the method; `nil` where nothing does.
    package var registerOptions: JSON.Value?

    package init(id: String, method: String, registerOptions: JSON.Value? = nil) {
      self.id = id
      self.method = method
      self.registerOptions = registerOptions
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in
        writer.member("id", id)
        writer.member("method", method)
        writer.member("registerOptions", registerOptions)
      }
    }
  }

  /// LSP 3.17, "Register Capability": several at once.
  package struct RegistrationParams: Sendable, Equatable, JSON.Writable {
    /// All that is asked for at once.
    package var registrations: [Registration]

    package init(registrations: [Registration]) {
      self.registrations = registrations
    }

    package func write(to writer: inout JSON.Writer) {
      writer.object { writer in writer.member("registrations", registrations) }
    }
  }
}
