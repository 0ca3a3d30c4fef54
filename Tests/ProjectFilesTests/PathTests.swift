import ProjectFiles
import Testing

struct PathTests {
  @Test(arguments: [
    ("a", "/f/a"), ("", "/f"), (".", "/f"), ("./a/", "/f/a"), ("..", "/"), ("../../..", "/"), ("a/../b", "/f/b"),
    ("/a//b/./c/..", "/a/b"), ("/", "/"), ("/..", "/"), ("a\u{30A}", "/f/a\u{30A}"),
  ])
  func absolute(_ path: String, _ expected: String) {
    #expect(Array(Path.absolute(path, in: "/f").utf8) == Array(expected.utf8))
  }

  @Test(arguments: [("/a/b", "/a"), ("/a", "/"), ("/", "/"), ("/a/b/", "/a"), ("a", "."), ("a/b", "a")])
  func parent(_ path: String, _ expected: String) {
    #expect(Path.parent(of: path) == expected)
  }

  @Test(arguments: [
    ("/a/b", "/a", "b"), ("/a", "/a", "."), ("/a/b/c", "/a/x", "../b/c"), ("/", "/a", ".."), ("/ab", "/a", "../ab"),
    ("/a\u{30A}/b", "/å", "../a\u{30A}/b"),
  ])
  func relative(_ path: String, _ folder: String, _ expected: String) {
    #expect(Path.relative(path, to: folder) == expected)
  }

  @Test func display() {
    #expect(Path.display("/a/b", from: "/a") == "b")
    #expect(Path.display("/a/..b", from: "/a") == "..b")
    #expect(Path.display("/x/b", from: "/a") == "/x/b")
  }

  @Test(arguments: [("a.ordrett", "ordrett"), ("/x.y/b", ""), (".git", ""), ("a.b.c", "c"), ("a.", "")])
  func ending(_ path: String, _ expected: String) {
    #expect(Path.ending(of: path) == expected)
  }

  @Test func theWorkingFolderIsThere() throws {
    #expect(try FileStatus(Path.workingFolder).kind == .folder)
  }
}
