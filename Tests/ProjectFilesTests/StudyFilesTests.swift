import ProjectFiles
import Testing

struct StudyFilesTests {
  @Test func sortsFilesByPattern() {
    let folder = TemporaryFolder()
    for name in [
      "b.ordrett", "a/1.ordrett", "a/2.txt", "koder.codebook", "a/notes.md", "alt/ordrett.json", "alt/x.ordrett",
    ] {
      folder.write("", to: name)
    }
    let files = StudyFiles(in: folder.path, transcripts: ["**/*.ordrett", "a/*"], codebooks: ["*.codebook", "a/*.md"])
    #expect(files.transcripts.map(\.relative) == ["a/1.ordrett", "a/2.txt", "b.ordrett"])
    #expect(files.codebooks.map(\.relative) == ["a/notes.md", "koder.codebook"])
    #expect(files.otherProjects == [folder["alt"]])
    #expect(files.skipped.isEmpty && files.skippedCount == 0)
  }
}
