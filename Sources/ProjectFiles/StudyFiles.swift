/// Which files of a folder belong to its study, by the patterns of its project file.
package struct StudyFiles: Sendable {
  /// Sorted by relative path, as everything here.
  package let transcripts: [DirectoryWalk.File]
  package let codebooks: [DirectoryWalk.File]
  /// Folders below that have a project file of their own, and whose files are therefore not of this study. Absolute.
  package let otherProjects: [String]
  /// What was passed over, the other projects apart.
  package let skipped: [DirectoryWalk.Skipped]
  /// How many were passed over, those that are not listed included.
  package let skippedCount: Int
  package let wasCancelled: Bool

  /// - Parameters:
  ///   - folder: the study's. Absolute.
  ///   - transcripts: patterns (`Glob`). A file that a codebook's pattern names too is a codebook.
  package init(
    in folder: String, transcripts: [String], codebooks: [String], isCancelled: () -> Bool = { false }
  ) {
    let transcriptGlobs = transcripts.map(Glob.init)
    let codebookGlobs = codebooks.map(Glob.init)
    func isCodebook(_ path: String) -> Bool { codebookGlobs.contains { $0.matches(path) } }
    let walk = DirectoryWalk(folder, boundary: ProjectRoot.settingsName, isCancelled: isCancelled) { path in
      transcriptGlobs.contains { $0.matches(path) } || isCodebook(path)
    }
    self.transcripts = walk.files.filter { !isCodebook($0.relative) }
    self.codebooks = walk.files.filter { isCodebook($0.relative) }
    otherProjects = walk.skipped.filter { $0.reason == .otherProject }.map(\.path)
    skipped = walk.skipped.filter { $0.reason != .otherProject }
    skippedCount = walk.skippedCount - otherProjects.count
    wasCancelled = walk.wasCancelled
  }
}
