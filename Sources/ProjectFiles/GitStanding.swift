#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What git does with a file, by the files that git itself reads; git is not run.
package enum GitStanding: Sendable, Equatable {
  /// No work tree holds it.
  case outside
  /// The work tree in this folder ignores it.
  case ignored(root: String)
  /// The work tree in this folder would take it in with the next `git add`.
  case exposed(root: String)
  /// The work tree in this folder has it already, whatever is ignored.
  case tracked(root: String)

  /// Whether a secret is not kept there.
  package var isExposed: Bool {
    switch self {
    case .outside, .ignored: false
    case .exposed, .tracked: true
    }
  }

  /// The user's home folder, as git asks for it.
  package static var userHome: String? { unsafe getenv("HOME").map { unsafe String(cString: $0) } }

  /// Looks where a file stands, which need not exist.
  ///
  /// - Parameter home: the folder whose `.config/git/ignore` counts too; that of the user.
  package init(of path: String, home: String? = Self.userHome) {
    let path = Path.absolute(path)
    let folder = Path.resolved(Path.parent(of: path)) ?? Path.parent(of: path)
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let real = Path.resolved(path) ?? Path.join(folder, name)
    guard let tree = WorkTree(above: Path.parent(of: real)) else {
      self = .outside
      return
    }
    let relative = Path.relative(real, to: tree.root)
    if GitIndex.holds(relative, in: (try? Files.read(Path.join(tree.folder, "index"))) ?? []) {
      self = .tracked(root: tree.root)
    } else {
      self = tree.ignores(relative, home: home) ? .ignored(root: tree.root) : .exposed(root: tree.root)
    }
  }
}

/// A work tree, and the folder that git keeps its own files in.
private struct WorkTree {
  let root: String
  /// `.git`, or where it points to.
  let folder: String

  init?(above start: String) {
    var root = start
    while true {
      if let folder = Self.gitFolder(Path.join(root, ".git")) {
        self.root = root
        self.folder = folder
        return
      }
      if root == "/" { return nil }
      root = Path.parent(of: root)
    }
  }

  /// A folder, or a file `gitdir: PATH` as submodules and further work trees have it; with a `HEAD`, or it is none.
  private static func gitFolder(_ path: String) -> String? {
    guard let status = try? FileStatus(path) else { return nil }
    var folder = path
    if status.kind == .file {
      guard let line = firstLine(path), line.hasPrefix("gitdir:") else { return nil }
      folder = Path.join(Path.parent(of: path), String(line.dropFirst(7).drop { $0 == " " }))
    }
    return (try? FileStatus(Path.join(folder, "HEAD"), following: false)) == nil ? nil : folder
  }

  private static func firstLine(_ path: String) -> Substring? {
    guard let bytes = try? Files.read(path, limit: 1 << 16) else { return nil }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).first
  }

  /// gitignore(5): the nearest file has the last word, then `info/exclude`, then the user's own; a folder that is ignored
  /// takes all below with it.
  func ignores(_ relative: String, home: String?) -> Bool {
    let names = relative.split(separator: "/").map(String.init)
    let common = Self.firstLine(Path.join(folder, "commondir")).map { Path.join(folder, String($0)) } ?? folder
    var general = [GitIgnore(reading: Path.join(common, "info/exclude"))]
    if let home { general.append(GitIgnore(reading: Path.join(home, ".config/git/ignore"))) }
    /// That of each folder from the root on, and how deep it lies.
    var local: [GitIgnore] = []
    var place = root
    for depth in names.indices {
      local.append(GitIgnore(reading: Path.join(place, ".gitignore")))
      place = Path.join(place, names[depth])
      let isFolder = depth < names.count - 1
      let verdicts =
        local.indices.reversed().lazy.map { level in
          local[level].verdict(names[level...depth].joined(separator: "/"), isFolder: isFolder)
        }
        + general.lazy.map { $0.verdict(names[...depth].joined(separator: "/"), isFolder: isFolder) }
      if verdicts.first(where: { $0 != nil }) == .some(.some(true)) { return true }
    }
    return false
  }
}

/// The list of files that git has, `.git/index`: gitformat-index(5), versions 2 to 4.
enum GitIndex {
  /// Whether a file is in the list. Nothing in it says whether its hashes are SHA-1 or SHA-256, so it is read both ways;
  /// read the wrong way it holds no path.
  static func holds(_ path: String, in bytes: [UInt8]) -> Bool {
    [20, 32].contains { holds(Array(path.utf8), in: bytes, hash: $0) }
  }

  /// - Parameter hash: the length of one, in bytes.
  private static func holds(_ wanted: [UInt8], in bytes: [UInt8], hash: Int) -> Bool {
    guard bytes.starts(with: Array("DIRC".utf8)), bytes.count > 12 else { return false }
    let version = number(bytes, 4)
    guard (2...4).contains(version) else { return false }
    var left = number(bytes, 8)
    var offset = 12
    var name: [UInt8] = []
    while left > 0 {
      // Ten numbers of four bytes, the hash, and the flags, of which one says that two bytes more follow.
      let start = offset
      let flags = start + 40 + hash
      guard flags + 2 <= bytes.count else { return false }
      offset = flags + 2
      if version > 2, bytes[flags] & 0x40 != 0 { offset += 2 }
      if version == 4 {
        guard let dropped = variableNumber(bytes, &offset), dropped <= name.count else { return false }
        name.removeLast(dropped)
      } else {
        name.removeAll()
      }
      guard offset <= bytes.count, let end = bytes[offset...].firstIndex(of: 0) else { return false }
      name += bytes[offset..<end]
      if name == wanted { return true }
      // One to eight zeros, to the next multiple of eight.
      offset = version == 4 ? end + 1 : start + (end - start + 8) / 8 * 8
      left -= 1
    }
    return false
  }

  private static func number(_ bytes: [UInt8], _ offset: Int) -> Int {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  /// Seven bits a byte, the highest first, with one added at each step.
  private static func variableNumber(_ bytes: [UInt8], _ offset: inout Int) -> Int? {
    guard offset < bytes.count else { return nil }
    var value = Int(bytes[offset] & 0x7F)
    while bytes[offset] & 0x80 != 0 {
      offset += 1
      guard offset < bytes.count, value < 1 << 30 else { return nil }
      value = (value + 1) << 7 | Int(bytes[offset] & 0x7F)
    }
    offset += 1
    return value
  }
}
