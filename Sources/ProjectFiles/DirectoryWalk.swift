/// The files below a folder, and what was passed over.
///
/// Two walks over the same tree give the same lists, on Linux and macOS. Symbolic links are followed after everything
/// that is really there, so that a file has the name it has and not that of a link; nothing is met twice, whatever
/// the links do.
package struct DirectoryWalk: Sendable {
  /// A file that was asked for.
  package struct File: Sendable, Hashable {
    /// Absolute.
    package var path: String
    /// From the folder that was walked.
    package var relative: String
    /// In bytes, when it was looked at.
    package var size: Int
  }

  /// A file or folder that was passed over.
  package struct Skipped: Sendable, Hashable {
    /// Why it was.
    package enum Reason: Sendable, Hashable {
      /// `.git`, `node_modules`: never a part of the study.
      case toolFolder
      /// A name that begins with a dot.
      case hidden
      /// More than `Files.sizeLimit` bytes; this many.
      case tooLarge(Int)
      case unreadable(FileError.Kind)
      /// A link to a folder that holds it, or to something met under another name.
      case metBefore
      /// A name that is not UTF-8.
      case nameNotText
      /// A folder below with a project file of its own.
      case otherProject
    }

    /// Absolute, in a walk.
    package var path: String
    /// Whether all below it was passed over with it.
    package var isFolder: Bool
    /// Why it was.
    package var reason: Reason

    /// Something at an absolute path, or at one that a person is shown.
    package init(path: String, isFolder: Bool, reason: Reason) {
      self.path = path
      self.isFolder = isFolder
      self.reason = reason
    }

    /// Why something that would have been read was not; `nil` where it was passed over on purpose.
    package var error: FileError? {
      switch reason {
      case .tooLarge(let size): FileError(path: path, kind: .tooLarge, size: size)
      case .unreadable(let kind): FileError(path: path, kind: kind)
      case .toolFolder, .hidden, .metBefore, .nameNotText, .otherProject: nil
      }
    }
  }

  /// Sorted by relative path.
  package private(set) var files: [File] = []
  /// Sorted by path; at most `skippedLimit`.
  package private(set) var skipped: [Skipped] = []
  /// How many were passed over, those that are not listed included.
  package private(set) var skippedCount = 0
  /// It was ended before all had been looked at.
  package private(set) var wasCancelled = false

  /// How many skipped entries are kept, so that a disk full of hidden folders does not fill the memory.
  package static let skippedLimit = 1000

  /// Walks a folder.
  ///
  /// - Parameters:
  ///   - folder: absolute.
  ///   - sizeLimit: in bytes; a larger file is passed over.
  ///   - boundary: the name of a file that makes a folder below somebody else's; it is not entered.
  ///   - wants: whether a file is asked for, by its path relative to the folder. What is not wanted is not even looked
  ///     at, nor told of.
  ///   - isCancelled: asked at every folder; `true` ends the walk with what it has.
  package init(
    _ folder: String, sizeLimit: Int = Files.sizeLimit, boundary: String? = nil,
    isCancelled: () -> Bool = { false }, wants: (_ relative: String) -> Bool
  ) {
    var walker = Walker(folder, sizeLimit: sizeLimit, boundary: boundary)
    repeat { wasCancelled = isCancelled() } while !wasCancelled && walker.step(wants: wants)
    files = walker.files.sorted { Self.precedes($0.relative, $1.relative) }
    skipped = walker.skipped.sorted { Self.precedes($0.path, $1.path) }
    skippedCount = walker.skippedCount
  }

  /// By canonical form, so that the order is the same where names come composed (Linux) and decomposed (macOS).
  static func precedes(_ left: String, _ right: String) -> Bool {
    if left != right { return left < right }
    return left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}

/// A walk under way.
private struct Walker {
  typealias Wants = (_ relative: String) -> Bool

  private(set) var files: [DirectoryWalk.File] = []
  private(set) var skipped: [DirectoryWalk.Skipped] = []
  private(set) var skippedCount = 0

  private let sizeLimit: Int
  private let boundary: String?
  /// What is still to be entered or followed; the last comes first.
  private var folders: [Pending]
  private var links: [Pending] = []
  /// Files and folders that were taken, and the folders above the one walked.
  private var met: Set<FileStatus.Identity> = []
  /// Folders that no link may lead into: a home folder is as good as everything a person owns.
  private var homes: Set<FileStatus.Identity> = []

  private struct Pending {
    var path: String
    var relative: String

    func below(_ name: String) -> Pending {
      Pending(path: Path.join(path, name), relative: relative.isEmpty ? name : relative + "/" + name)
    }
  }

  init(_ folder: String, sizeLimit: Int, boundary: String?) {
    self.sizeLimit = sizeLimit
    self.boundary = boundary
    folders = [Pending(path: folder, relative: "")]
    // A link that leads up would bring in the folder's neighbours, and in the end the whole disk.
    for start in [folder, Path.resolved(folder) ?? folder] {
      var above = start
      while above != "/", above != "." {
        above = Path.parent(of: above)
        if let status = try? FileStatus(above) { met.insert(status.identity) }
      }
    }
    for home in ProjectRoot.homeFolders {
      if let status = try? FileStatus(home) { homes.insert(status.identity) }
    }
  }

  /// Enters one folder or follows one link.
  ///
  /// - Returns: `false` where there is nothing left to do.
  mutating func step(wants: Wants) -> Bool {
    if let folder = folders.popLast() {
      enter(folder, wants: wants)
    } else if let link = links.popLast() {
      follow(link, wants: wants)
    } else {
      return false
    }
    return true
  }

  private static let toolFolders: Set<String> = [".git", "node_modules"]

  private mutating func enter(_ folder: Pending, wants: Wants) {
    let listing: FolderListing
    do throws(FileError) {
      guard met.insert(try FileStatus(folder.path).identity).inserted || folder.relative.isEmpty else {
        return skip(folder.path, isFolder: true, .metBefore)
      }
      listing = try FolderListing(folder.path)
    } catch {
      return skip(folder.path, isFolder: true, .unreadable(error.kind))
    }
    if !folder.relative.isEmpty, let boundary, listing.entries.contains(where: { $0.name == boundary }) {
      return skip(folder.path, isFolder: true, .otherProject)
    }
    for name in listing.namesNotText { skip(Path.join(folder.path, name), isFolder: false, .nameNotText) }
    // What is put last is taken first: so backwards, for the order in which links are followed.
    for entry in listing.entries.sorted(by: { DirectoryWalk.precedes($1.name, $0.name) }) {
      let pending = folder.below(entry.name)
      let kind: FileStatus.Kind
      do throws(FileError) {
        if let known = entry.kind {
          kind = known
        } else {
          kind = try FileStatus(pending.path, following: false).kind
        }
      } catch {
        // It went between the listing and this look: then it is not part of the folder.
        if error.kind != .missing { skip(pending.path, isFolder: false, .unreadable(error.kind)) }
        continue
      }
      if kind == .folder, Self.toolFolders.contains(entry.name) {
        skip(pending.path, isFolder: true, .toolFolder)
      } else if entry.name.utf8.first == UInt8(ascii: ".") {
        if kind == .folder || wants(pending.relative) { skip(pending.path, isFolder: kind == .folder, .hidden) }
      } else {
        switch kind {
        case .folder: folders.append(pending)
        case .symbolicLink: links.append(pending)
        case .file: take(pending, wants: wants)
        case .other: break
        }
      }
    }
  }

  private mutating func follow(_ link: Pending, wants: Wants) {
    do throws(FileError) {
      let status = try FileStatus(link.path)
      switch status.kind {
      case .folder:
        if met.contains(status.identity) || homes.contains(status.identity) {
          skip(link.path, isFolder: true, .metBefore)
        } else {
          folders.append(link)
        }
      case .file: take(link, wants: wants)
      case .symbolicLink, .other: break
      }
    } catch {
      // A link to nowhere matters only where a file of that name would have been read, or where it may be a folder.
      if wants(link.relative) || error.kind != .missing {
        skip(link.path, isFolder: false, .unreadable(error.kind))
      }
    }
  }

  private mutating func take(_ file: Pending, wants: Wants) {
    guard wants(file.relative) else { return }
    do throws(FileError) {
      let status = try FileStatus(file.path)
      if status.size > sizeLimit {
        skip(file.path, isFolder: false, .tooLarge(status.size))
      } else if !met.insert(status.identity).inserted {
        skip(file.path, isFolder: false, .metBefore)
      } else {
        files.append(DirectoryWalk.File(path: file.path, relative: file.relative, size: status.size))
      }
    } catch {
      skip(file.path, isFolder: false, .unreadable(error.kind))
    }
  }

  private mutating func skip(_ path: String, isFolder: Bool, _ reason: DirectoryWalk.Skipped.Reason) {
    skippedCount += 1
    guard skipped.count < DirectoryWalk.skippedLimit else { return }
    skipped.append(DirectoryWalk.Skipped(path: path, isFolder: isFolder, reason: reason))
  }
}
