import Project

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folder of a study: where its `ordrett.json` lies, or the folder that was asked for where there is none.
package struct ProjectRoot: Sendable, Hashable {
  /// Absolute.
  package var folder: String
  /// The path of the project file. It was there, which does not say that it can be read.
  package var settings: String?

  package init(folder: String, settings: String? = nil) {
    self.folder = folder
    self.settings = settings
  }

  /// The study that a file or folder belongs to: the nearest project file in its folder or above it wins.
  ///
  /// - Parameter path: need not exist; a name that is no folder is taken for a file.
  package static func find(from path: String) -> ProjectRoot {
    let path = Path.absolute(path)
    let isFolder = (try? FileStatus(path))?.kind == .folder
    let start = isFolder ? path : Path.parent(of: path)
    var folder = start
    while true {
      let settings = Path.join(folder, Project.fileName)
      // A folder of that name, or a link to nowhere, was meant as one: reading it tells what is wrong with it.
      if (try? FileStatus(settings, following: false)) != nil { return ProjectRoot(folder: folder, settings: settings) }
      if folder == "/" { return ProjectRoot(folder: start) }
      folder = Path.parent(of: folder)
    }
  }

  /// Whether the folder holds too much to be a study: the whole disk, or a home folder or one above it.
  ///
  /// An editor that is started in such a place hands it over as its workspace. With a project file there the person
  /// has said that it is one.
  package func isTooWide(homes: [String] = homeFolders) -> Bool {
    guard settings == nil else { return false }
    let folder = Path.resolved(self.folder) ?? self.folder
    if folder == "/" { return true }
    return homes.contains { home in
      let home = Path.resolved(home) ?? home
      return home == folder || home.hasPrefix(folder + "/")
    }
  }

  /// The home folder by the environment and by the user database, which differ under `sudo` and in containers.
  package static var homeFolders: [String] {
    var homes: [String] = []
    if let home = GitStanding.userHome { homes.append(home) }
    let found: String? = unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16384) { buffer in
      var entry = unsafe passwd()
      var found: UnsafeMutablePointer<passwd>?
      guard let start = buffer.baseAddress, unsafe getpwuid_r(getuid(), &entry, start, buffer.count, &found) == 0,
        unsafe found != nil, let home = unsafe entry.pw_dir
      else { return nil }
      return unsafe String(cString: home)
    }
    if let found { homes.append(found) }
    return homes.filter { $0.utf8.first == UInt8(ascii: "/") }
  }
}
