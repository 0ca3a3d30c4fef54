#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Paths as strings with `/` between the names.
package enum Path {
  /// The folder the process works in; `/` where it has been removed.
  package static var workingFolder: String {
    guard let path = unsafe getcwd(nil, 0) else { return "/" }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  /// The path from the root of the file system, with `.`, `..` and doubled slashes resolved by the names alone.
  ///
  /// Names are not looked up on disk, so `link/..` is the folder that holds the link.
  package static func absolute(_ path: String, in folder: String = workingFolder) -> String {
    var names: [Substring] = []
    let whole = path.utf8.first == slash ? path : folder + "/" + path
    for name in whole.split(separator: "/") where name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(name) }
    }
    return "/" + names.joined(separator: "/")
  }

  /// A name in a folder. An absolute name stays as it is, and so does any in the folder `""`.
  package static func join(_ folder: String, _ name: String) -> String {
    if name.utf8.first == slash || folder.isEmpty { return name }
    return folder.utf8.last == slash ? folder + name : folder + "/" + name
  }

  /// The folder that holds what an absolute path names. That of `/` is `/`.
  package static func parent(of path: String) -> String {
    let trimmed = path.utf8.count > 1 && path.utf8.last == slash ? path.utf8.dropLast() : path.utf8[...]
    guard let last = trimmed.lastIndex(of: slash) else { return "." }
    return last == trimmed.startIndex ? "/" : String(path[..<last])
  }

  /// The last name of a path.
  package static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// What follows the last dot of the name, without the dot; empty for `.hidden` and `plain`.
  package static func ending(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return String(name[name.index(after: dot)...])
  }

  /// How a path reads from a folder: `a/b` below it, `../x` beside it. Both are absolute.
  package static func relative(_ path: String, to folder: String) -> String {
    let names = path.split(separator: "/")
    let base = folder.split(separator: "/")
    var common = 0
    // By bytes: two names that differ only in their Unicode form may be two files.
    while common < names.count, common < base.count, names[common].utf8.elementsEqual(base[common].utf8) {
      common += 1
    }
    let way = Array(repeating: Substring(".."), count: base.count - common) + names[common...]
    return way.isEmpty ? "." : way.joined(separator: "/")
  }

  /// A path as a person wants to see it: relative where that is below the folder, else absolute.
  package static func display(_ path: String, from folder: String = workingFolder) -> String {
    let relative = relative(path, to: folder)
    return relative == ".." || relative.hasPrefix("../") ? path : relative
  }

  /// The path with every symbolic link followed; `nil` where it does not lead anywhere.
  package static func resolved(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  private static let slash = UInt8(ascii: "/")
}
