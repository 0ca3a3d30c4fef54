import ProjectFiles
import Testing

import struct TestSupport.TemporaryFolder

/// Where `study/notes/key.csv` stands in a work tree with these files of patterns.
private func check(
  _ patterns: [String: String], _ isIgnored: Bool, path: String = "study/notes/key.csv",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = TemporaryFolder()
  folder.write("ref: refs/heads/main\n", to: "study/.git/HEAD")
  folder.folder("study/notes")
  for (name, text) in patterns { folder.write(text, to: name) }
  let expected: GitStanding = isIgnored ? .ignored(root: folder["study"]) : .exposed(root: folder["study"])
  #expect(GitStanding(of: folder[path], home: folder["home"]) == expected, sourceLocation: sourceLocation)
}

struct GitStandingTests {
  @Test(arguments: [
    ("", false), ("key.csv", true), ("*.csv\n", true), ("*.CSV", false), ("/key.csv", false), ("notes", true),
    ("notes/", true), ("/notes", true), ("key.csv/", false), ("notes/key.csv", true), ("notes/*", true),
    ("notes/**", true),
    ("**/key.csv", true), ("**/notes/", true), ("n?tes", true), ("[mn]otes", true), ("[!mn]otes", false), ("no*", true),
    ("notes/*.{csv,txt}", false), ("# notes", false), ("\\notes", true), ("key.csv   ", true), ("key.csv\\ ", false),
    ("*.csv\n!key.csv", false), ("!key.csv\n*.csv", true), ("notes/\n!notes/key.csv", true),
    ("notes/*\n!notes/key.csv", false), ("\u{FEFF}key.csv\r\n", true), ("ke", false), ("otes/key.csv", false),
    ("study/notes", false), ("*", true), ("/*\n!/notes", false), ("\\#x\n\\!y", false),
  ])
  func readsPatterns(_ patterns: String, _ isIgnored: Bool) { check(["study/.gitignore": patterns], isIgnored) }

  @Test func theNearestFileHasTheLastWord() {
    check(["study/.gitignore": "*.csv", "study/notes/.gitignore": "!key.csv"], false)
    check(["study/.gitignore": "!*.csv", "study/notes/.gitignore": "/key.csv"], true)
    check(["study/.gitignore": "notes", "study/notes/.gitignore": "!key.csv"], true)
    check(["study/.gitignore": "!key.csv", "study/.git/info/exclude": "key.csv"], false)
    check(["study/.git/info/exclude": "key.csv"], true)
    check(["home/.config/git/ignore": "key.csv"], true)
    check([".gitignore": "key.csv"], false)
  }

  @Test func looksForTheWorkTree() {
    let folder = TemporaryFolder()
    folder.write("key", to: "a/b/key.csv")
    #expect(GitStanding(of: folder["a/b/key.csv"]) == .outside)
    // A folder of that name is no repository yet.
    folder.folder("a/.git")
    #expect(GitStanding(of: folder["a/b/key.csv"]) == .outside)
    folder.write("x", to: "elsewhere/HEAD")
    folder.write("..", to: "elsewhere/commondir")
    folder.write("key.csv", to: "info/exclude")
    folder.write("gitdir: ../elsewhere\n", to: "a/b/.git")
    #expect(GitStanding(of: folder["a/b/key.csv"]) == .outside)
    folder.write("gitdir: ../../elsewhere\n", to: "a/b/.git")
    #expect(GitStanding(of: folder["a/b/key.csv"]) == .ignored(root: folder["a/b"]))
    #expect(GitStanding(of: folder["a/b/none/other.csv"]) == .exposed(root: folder["a/b"]))
    // What counts is where the file is, not the link that leads to it.
    folder.link("link.csv", to: "a/b/key.csv")
    #expect(GitStanding(of: folder["link.csv"]) == .ignored(root: folder["a/b"]))
  }

  @Test(arguments: [2, 3, 4], [20, 32])
  func seesWhatGitHasAlready(_ version: Int, _ hash: Int) {
    for (path, isTracked) in [("notes/key.csv", true), ("notes/kez.csv", false), ("notes/k", false)] {
      let folder = TemporaryFolder()
      folder.write("x", to: "study/.git/HEAD")
      folder.write("*", to: "study/.gitignore")
      folder.write("key", to: "study/" + path)
      write(index(version, ["a.md", "notes/aaa.md", "notes/key.csv", "o"], hash), to: folder["study/.git/index"])
      let expected: GitStanding = isTracked ? .tracked(root: folder["study"]) : .ignored(root: folder["study"])
      #expect(GitStanding(of: folder["study/" + path], home: nil) == expected)
      #expect(expected.isExposed == isTracked)
    }
  }

  @Test func readsAnyIndex() {
    let folder = TemporaryFolder()
    folder.write("x", to: "study/.git/HEAD")
    for version in [2, 3, 4, 5] {
      let whole = index(version, ["a.md", "notes/key.csv"])
      for end in stride(from: 0, to: whole.count - 4, by: 9) {
        write(Array(whole[..<end]), to: folder["study/.git/index"])
        #expect(GitStanding(of: folder["study/zzz"], home: nil) == .exposed(root: folder["study"]))
      }
    }
  }

  private func write(_ bytes: [UInt8], to path: String) {
    #expect(throws: Never.self) { try Files.write(bytes, to: path) }
  }

  /// An index as gitformat-index(5) has it, with hashes of so many bytes: SHA-1 or SHA-256.
  private func index(_ version: Int, _ paths: [String], _ hash: Int = 20) -> [UInt8] {
    var bytes = Array("DIRC".utf8) + [0, 0, 0, UInt8(version), 0, 0, 0, UInt8(paths.count)]
    var last: [UInt8] = []
    for (number, path) in paths.enumerated() {
      let start = bytes.count
      let isLong = version > 2 && number == 1
      bytes +=
        [UInt8](repeating: 1, count: 40 + hash) + [isLong ? 0x40 : 0, UInt8(path.utf8.count)] + (isLong ? [0, 0] : [])
      let name = Array(path.utf8)
      if version == 4 {
        let common = zip(last, name).prefix { $0 == $1 }.count
        bytes += [UInt8(last.count - common)] + name[common...] + [0]
      } else {
        bytes += name
        repeat { bytes.append(0) } while (bytes.count - start) % 8 != 0
      }
      last = name
    }
    return bytes
  }
}
