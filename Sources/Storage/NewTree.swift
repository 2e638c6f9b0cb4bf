package import Diagnostics
import Synchronization

/// Where the files of a new tree are put, from all cores.
package protocol NewTree: Sendable {
  /// Adds a file by its path from the tree's root.
  func write(_ file: String, _ bytes: borrowing [UInt8]) throws(Failure)
}

/// A new tree that is kept in memory and in no place on the disk.
package final class MemoryTree: NewTree {
  private let held = Mutex<[String: [UInt8]]>([:])

  package init() {}

  package func write(_ file: String, _ bytes: borrowing [UInt8]) {
    let bytes = copy bytes
    held.withLock { $0[file] = bytes }
  }

  /// The bytes of each file by its path.
  package var files: [String: [UInt8]] { held.withLock { $0 } }
}
