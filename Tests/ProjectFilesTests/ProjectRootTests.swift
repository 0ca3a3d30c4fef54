import ProjectFiles
import Testing

import struct TestSupport.TemporaryFolder

struct ProjectRootTests {
  @Test func theNearestProjectFileWins() {
    let folder = TemporaryFolder()
    folder.write("{}", to: "study/ordrett.json")
    folder.write("{}", to: "study/part/ordrett.json")
    folder.write("", to: "study/part/deep/a.ordrett")
    folder.write("", to: "study/other/b.ordrett")
    check(folder["study/part/deep/a.ordrett"], folder["study/part"])
    check(folder["study/part/deep"], folder["study/part"])
    check(folder["study/part"], folder["study/part"])
    check(folder["study/other/b.ordrett"], folder["study"])
    check(folder["study/other/not/yet/there.ordrett"], folder["study"])
    check(folder["study/part/../other/"], folder["study"])
  }

  @Test func withoutOneTheFolderIsTheProject() {
    let folder = TemporaryFolder()
    folder.write("", to: "loose/a.ordrett")
    #expect(ProjectRoot.find(from: folder["loose/a.ordrett"]) == ProjectRoot(folder: folder["loose"]))
    #expect(ProjectRoot.find(from: folder["loose"]) == ProjectRoot(folder: folder["loose"]))
    #expect(ProjectRoot.find(from: folder["loose/new.ordrett"]) == ProjectRoot(folder: folder["loose"]))
  }

  @Test func aFolderOfThatNameIsFoundAndCannotBeRead() throws {
    let folder = TemporaryFolder()
    folder.folder("study/ordrett.json")
    let root = ProjectRoot.find(from: folder["study"])
    let settings = try #require(root.settings)
    let error = #expect(throws: FileError.self) { try Files.read(settings) }
    #expect(error?.kind == .isFolder)
  }

  @Test func neverTheDiskNorAHome() {
    let folder = TemporaryFolder()
    folder.folder("home/kari/study")
    folder.link("alias", to: "home/kari")
    let homes = [folder["home/kari"]]
    #expect(ProjectRoot(folder: "/").isTooWide(homes: homes))
    #expect(ProjectRoot(folder: "/").isTooWide(homes: []))
    #expect(ProjectRoot(folder: folder["home/kari"]).isTooWide(homes: homes))
    #expect(ProjectRoot(folder: folder["alias"]).isTooWide(homes: homes))
    #expect(ProjectRoot(folder: folder["home"]).isTooWide(homes: homes))
    #expect(!ProjectRoot(folder: folder["home/kari/study"]).isTooWide(homes: homes))
    #expect(!ProjectRoot(folder: folder["home/ka"]).isTooWide(homes: homes))
    let marked = ProjectRoot(folder: folder["home/kari"], settings: folder["home/kari/ordrett.json"])
    #expect(!marked.isTooWide(homes: homes))
  }

  @Test func knowsTheHomeFolder() {
    #expect(!ProjectRoot.homeFolders.isEmpty)
    for home in ProjectRoot.homeFolders { #expect(ProjectRoot(folder: home).isTooWide()) }
  }

  private func check(_ path: String, _ root: String, at location: SourceLocation = #_sourceLocation) {
    let expected = ProjectRoot(folder: root, settings: root + "/ordrett.json")
    #expect(ProjectRoot.find(from: path) == expected, sourceLocation: location)
  }
}
