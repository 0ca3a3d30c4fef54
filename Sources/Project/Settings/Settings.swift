/// What `ordrett.json` says about a study, or the defaults of a folder without one.
package struct Settings: Sendable, Equatable {
  /// The study's title.
  package var title: String?
  /// A language tag such as `nb`: of the study, and of the messages where the client asks for none.
  package var language: String?
  /// Patterns for the transcripts, from the project's folder.
  package var transcripts = ["**/*.ordrett"]
  /// Patterns for the codebook, from the project's folder; as a rule the path of one file.
  package var codebook = ["**/*.codebook"]
  /// Patterns for chapters, articles and annexes, which are read for what identifies somebody, from the project's folder.
  /// None unless they are named, since any folder has a README.
  package var manuscripts: [String] = [] {
    didSet { manuscriptGlobs = manuscripts.map { Glob($0) } }
  }
  /// The same, ready to be asked, as every look at a manuscript asks.
  package private(set) var manuscriptGlobs: [Glob] = []
  /// The path of the key that joins pseudonyms and people, from the project's folder; it should lie outside of it.
  package var key: String?
  /// The convention that transcripts follow whose header names none.
  package var notation = TranscriptNotation.plain
  /// Words for sounds and events that come in addition to those built in.
  package var events: [String] = []
  /// How many speakers have to share a combination of attributes for it to single out none of them; from 1 to 1000.
  package var smallestGroup = 3
  /// What the project sets by a rule's name, under `rules` and, as `leak/` and the category, under `privacy`.
  /// Where both name one rule, the one further down in the file counts. The inner `nil` is `off`.
  package var severities: [String: Severity?] = [:]
  /// What is set for some of the study's files only, in the order of the project file: the last that matches counts.
  package var folders: [FolderPolicy] = []
  /// Words for the people whose gender the project hides, in the forms in which they occur; without any, everybody's.
  package var genderRoles: [String] = []

  /// Where the project file names the transcripts, the codebook and the key, where it does: the bytes of the value.
  package var patternRanges: [SettingsKey: Range<Int>] = [:]

  /// Every path and pattern that the project file has, where it is below the project's folder or says so: what has to
  /// follow when a file or a folder gets another name.
  package var writtenPaths: [WrittenPath] = []

  /// A path or pattern of the project file.
  package struct WrittenPath: Sendable, Equatable {
    /// As it is written, without its quotes.
    package let path: String
    /// In bytes of the file, with its quotes.
    package let range: Range<Int>
  }

  /// What holds of a folder without a project file.
  package init() {}

  /// How serious a finding of a rule is in this project; `nil` where the rule is off.
  ///
  /// - Parameters:
  ///   - usual: what the rule has where the project says nothing.
  ///   - path: the document's, from the project's folder; `nil` for a text without a file.
  package func severity(ofRule name: String, usual: Severity?, in path: String?) -> Severity? {
    if let path, let policy = folders.last(where: { $0.severities[name] != nil && $0.glob.matches(path) }) {
      return policy.severities[name] ?? usual
    }
    return severities[name] ?? usual
  }
}

/// What the project file sets for the files that a pattern names.
package struct FolderPolicy: Sendable, Equatable {
  /// The files, by their paths from the project's folder.
  package let glob: Glob
  /// By a rule's name; the inner `nil` is `off`.
  package var severities: [String: Severity?]
}

/// The convention that a transcript's signs follow; all but `plain` turn stricter checks on.
package enum TranscriptNotation: String, CaseIterable, Sendable {
  case plain
  case jefferson
  case gat2
  case chat
}
