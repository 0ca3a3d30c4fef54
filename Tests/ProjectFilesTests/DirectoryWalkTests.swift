import ProjectFiles
import Testing

import struct TestSupport.TemporaryFolder
import func TestSupport.asOrdinaryUser

struct DirectoryWalkTests {
  @Test func listsWhatIsWantedInOrder() {
    let folder = TemporaryFolder()
    for name in ["b.ordrett", "a/2.ordrett", "a/1.ordrett", "a/b/c/deep.ordrett", "a/sound.m4a", "å.ordrett"] {
      folder.write("", to: name)
    }
    check(folder.path, ["a/1.ordrett", "a/2.ordrett", "a/b/c/deep.ordrett", "b.ordrett", "å.ordrett"])
  }

  @Test func passesOverToolsAndHiddenThingsAndSaysSo() {
    let folder = TemporaryFolder()
    folder.write("", to: ".git/a.ordrett")
    folder.write("", to: "x/node_modules/a.ordrett")
    folder.write("", to: ".cache/a.ordrett")
    folder.write("", to: ".a.ordrett")
    folder.write("", to: ".DS_Store")
    folder.write("12345", to: "large.ordrett")
    folder.write("1234", to: "small.ordrett")
    folder.write("12345", to: "large.m4a")
    let walk = DirectoryWalk(folder.path, sizeLimit: 4) { $0.hasSuffix(".ordrett") }
    #expect(walk.files.map(\.relative) == ["small.ordrett"])
    #expect(walk.files.map(\.size) == [4])
    #expect(
      walk.skipped == [
        .init(path: folder[".a.ordrett"], isFolder: false, reason: .hidden),
        .init(path: folder[".cache"], isFolder: true, reason: .hidden),
        .init(path: folder[".git"], isFolder: true, reason: .toolFolder),
        .init(path: folder["large.ordrett"], isFolder: false, reason: .tooLarge(5)),
        .init(path: folder["x/node_modules"], isFolder: true, reason: .toolFolder),
      ])
    #expect(walk.skippedCount == 5)
  }

  @Test func linksInACircleEnd() {
    let folder = TemporaryFolder()
    folder.write("", to: "a/1.ordrett")
    folder.link("a/up", to: "..")
    folder.link("a/self", to: "self")
    folder.link("a/again", to: "../b")
    folder.write("", to: "b/2.ordrett")
    folder.link("b/back", to: "../a")
    folder.link("b/root", to: "/")
    folder.link("b/gone", to: "nowhere")
    folder.link("b/gone.ordrett", to: "nowhere")
    check(
      folder.path, ["a/1.ordrett", "b/2.ordrett"],
      [
        "a/again": .metBefore, "a/self": .unreadable(.symbolicLinkLoop), "a/up": .metBefore, "b/back": .metBefore,
        "b/root": .metBefore, "b/gone.ordrett": .unreadable(.missing),
      ])
  }

  @Test func aLinkIsFollowedButTheFileKeepsItsOwnName() {
    let folder = TemporaryFolder()
    folder.write("", to: "study/zz/real.ordrett")
    folder.write("", to: "elsewhere/far.ordrett")
    folder.link("study/aa.ordrett", to: "zz/real.ordrett")
    folder.link("study/linked", to: "../elsewhere")
    check(folder["study"], ["linked/far.ordrett", "zz/real.ordrett"], ["aa.ordrett": .metBefore])
  }

  @Test func tellsOfFoldersThatCannotBeRead() {
    let folder = TemporaryFolder()
    folder.write("", to: "open/a.ordrett")
    folder.write("", to: "shut/b.ordrett")
    folder.folder("shut", mode: 0)
    asOrdinaryUser { check(folder.path, ["open/a.ordrett"], ["shut": .unreadable(.noPermission)]) }
    check(folder["none"], [], ["": .unreadable(.missing)])
    check(folder["open/a.ordrett"], [], ["": .unreadable(.parentIsNoFolder)])
  }

  @Test func stopsAtAnotherProject() {
    let folder = TemporaryFolder()
    for name in ["ordrett.json", "a.ordrett", "other/ordrett.json", "other/b.ordrett", "other/deep/c.ordrett"] {
      folder.write("", to: name)
    }
    let walk = DirectoryWalk(folder.path, boundary: "ordrett.json") { $0.hasSuffix(".ordrett") }
    #expect(walk.files.map(\.relative) == ["a.ordrett"])
    #expect(walk.skipped == [.init(path: folder["other"], isFolder: true, reason: .otherProject)])
    check(folder.path, ["a.ordrett", "other/b.ordrett", "other/deep/c.ordrett"])
  }

  @Test func canBeCancelled() {
    let folder = TemporaryFolder()
    for number in 0..<10 { folder.write("", to: "\(number)/a.ordrett") }
    var asked = 0
    let walk = DirectoryWalk(
      folder.path,
      isCancelled: {
        asked += 1
        return asked == 4
      }, wants: { _ in true })
    #expect(walk.wasCancelled)
    // The folder itself and the first two in it.
    #expect(walk.files.map(\.relative) == ["0/a.ordrett", "1/a.ordrett"])
  }

  @Test func keepsAShortListOfMuchThatWasPassedOver() {
    let folder = TemporaryFolder()
    for number in 0..<1200 { folder.folder(".\(number)") }
    let walk = DirectoryWalk(folder.path) { _ in true }
    #expect(walk.skippedCount == 1200)
    #expect(walk.skipped.count == DirectoryWalk.skippedLimit)
  }

  @Test func ordersComposedAndDecomposedNamesAlike() {
    let composed = TemporaryFolder()
    let decomposed = TemporaryFolder()
    for name in ["å", "ab", "b", "z"] { composed.write("", to: name + ".ordrett") }
    for name in ["a\u{30A}", "ab", "b", "z"] { decomposed.write("", to: name + ".ordrett") }
    let names = [composed.path, decomposed.path].map { DirectoryWalk($0) { _ in true }.files.map(\.relative) }
    #expect(names[0] == names[1])
    #expect(names[0].last == "å.ordrett")
  }

  private func check(
    _ path: String, _ files: [String], _ skipped: [String: DirectoryWalk.Skipped.Reason] = [:],
    at location: SourceLocation = #_sourceLocation
  ) {
    let walk = DirectoryWalk(path) { $0.hasSuffix(".ordrett") }
    #expect(walk.files.map(\.relative) == files, sourceLocation: location)
    #expect(walk.files.allSatisfy { $0.path == path + "/" + $0.relative }, sourceLocation: location)
    let found = walk.skipped.map { ($0.path == path ? "" : String($0.path.dropFirst(path.count + 1)), $0.reason) }
    #expect(Dictionary(found, uniquingKeysWith: { first, _ in first }) == skipped, sourceLocation: location)
    #expect(!walk.wasCancelled, sourceLocation: location)
  }
}
