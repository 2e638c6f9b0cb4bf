package import Diagnostics
import Glibc
import Text

/// What stood in some folders when they were last looked at, known by sizes and times.
///
/// A file is another one when its number on the disk, its size or one of its times is: the time of its
/// last change cannot be set back by anyone. Two writes within one tick of the system's clock share
/// their times, so that what was changed a moment ago is known by its bytes too, once more after that.
package struct FolderLook: Sendable {
  private struct Entry {
    let stamp: FileStamp
    /// When the system last changed the file or its entry, in nanoseconds since 1970.
    let changed: Int
    /// A hash of the bytes, of a file that was changed only a moment before it was looked at.
    var bytes: UInt64?

    func isOther(than old: Entry) -> Bool {
      stamp != old.stamp || changed != old.changed || old.bytes.map { $0 != bytes } ?? false
    }
  }

  private var entries: [String: Entry] = [:]

  /// For how long a file counts as changed a moment ago: longer than a tick of any file system.
  private static let moment = 2_000_000_000

  package init() {}

  /// Looks at files again.
  ///
  /// - Returns: Whether any came, went or is another one than before.
  package mutating func look(at paths: [String]) throws(Failure) -> Bool {
    let now = Self.now
    var seen: [String: Entry] = [:]
    var isOther = false
    for path in paths {
      guard var entry = Self.entry(path) else { continue }
      let old = entries[path]
      let isFresh = now - entry.changed < Self.moment
      if isFresh || old?.bytes != nil {
        entry.bytes = FNV1a.hash(try FileSystem.read(path))
      }
      isOther = isOther || old.map { entry.isOther(than: $0) } ?? true
      if !isFresh { entry.bytes = nil }
      seen[path] = entry
    }
    isOther = isOther || seen.count != entries.count
    entries = seen
    return isOther
  }

  /// Nil where nothing stands by now, and for what is no file.
  private static func entry(_ path: String) -> Entry? {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Entry(
      stamp: FileStamp(status),
      changed: status.st_ctim.tv_sec * 1_000_000_000 + status.st_ctim.tv_nsec)
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
