/// The project's decisions on disk, beside the project file.
package struct DecisionStore: Sendable {
  /// What the file is called.
  package static let fileName = "ordrett.decisions"

  package let path: String
  /// What it held when it was read; `nil` where there is none yet.
  package let bytes: [UInt8]?

  /// Reads the decisions of the project in a folder. That there are none is no error.
  package init(inFolder folder: String) throws(FileError) {
    path = Path.join(folder, Self.fileName)
    do throws(FileError) {
      bytes = try Files.read(path)
    } catch {
      guard error.kind == .missing else { throw error }
      bytes = nil
    }
  }

  /// The change that gives the file other bytes, or makes it.
  package func change(to bytes: [UInt8]) -> FileChange { FileChange(path: path, expected: self.bytes, bytes: bytes) }

  /// Writes the decisions, alone.
  package func write(_ bytes: [UInt8]) throws(WriteRefusal) {
    try Files.write([change(to: bytes)], lockedBy: path)
  }
}
