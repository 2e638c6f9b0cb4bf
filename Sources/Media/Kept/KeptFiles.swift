package import Diagnostics
import Glibc
import Storage
import Synchronization
import Text

/// A folder of what slow programs made of files, kept from one run to the next.
///
/// All in it can be made again, and the folder may be deleted at any time. So an entry that cannot
/// be read or is damaged is as good as none, and one that cannot be written is made again next time:
/// neither is a fault of the portal. A run that went through ends by removing what it did not use.
package final class KeptFiles: Sendable {
  let folder: String
  private let used = Mutex<Set<String>>([])

  /// Ends the names of entries: nothing else in the folder is ever removed, should it be another's.
  private static let ending = ".kept"
  /// Begins the names of files that are not whole yet.
  private static let unfinished = "part-"

  /// - Parameter folder: Made, for its owner's eyes alone, when the first entry is.
  package init(in folder: String) { self.folder = folder }

  /// The bytes of an entry; nil when there is none that is whole.
  func read(_ name: String) -> [UInt8]? {
    used.withLock { _ = $0.insert(name + Self.ending) }
    guard var bytes = try? FileSystem.read(folder + "/" + name + Self.ending),
      bytes.count >= Self.sumLength
    else { return nil }
    let sum = Array(bytes.suffix(Self.sumLength))
    bytes.removeLast(Self.sumLength)
    return Self.sum(of: bytes) == sum ? bytes : nil
  }

  /// Keeps an entry in the place of whatever had its name.
  func write(_ name: String, _ bytes: [UInt8]) {
    // Renamed when it is whole: a run that is killed leaves no half entry.
    let part = folder + "/" + Self.unfinished + name
    let isWritten = Result { () throws(Failure) in
      try FileSystem.makePrivateFolder(folder)
      try FileSystem.remove(part)
      try FileSystem.create(part, bytes + Self.sum(of: bytes))
      try FileSystem.rename(part, to: folder + "/" + name + Self.ending)
    }
    if case .failure = isWritten { unlink(part) }
  }

  /// A path in the folder for a program to write to, with nothing at it.
  func place(for name: String) throws(Failure) -> String {
    try FileSystem.makePrivateFolder(folder)
    // vipsthumbnail takes a relative output from the folder of its input.
    let path = (FileSystem.resolved(folder) ?? folder) + "/" + Self.unfinished + name
    try FileSystem.remove(path)
    return path
  }

  /// Removes what the run did not use: what was withdrawn does not stay here either.
  package func forgetUnused() throws(Failure) {
    guard FileSystem.isFolder(folder) else { return }
    let used = used.withLock { $0 }
    for name in try FileSystem.names(in: folder)
    where name.hasSuffix(Self.ending) && !used.contains(name) || name.hasPrefix(Self.unfinished) {
      try FileSystem.remove(folder + "/" + name)
    }
  }
}

extension KeptFiles {
  private static let sumLength = 8

  /// A check sum against damage; nothing depends on nobody being able to forge it.
  private static func sum(of bytes: [UInt8]) -> [UInt8] {
    withUnsafeBytes(of: FNV1a.hash(bytes).littleEndian) { Array($0) }
  }
}
