package import Diagnostics
import Glibc

/// What a file is known by until somebody writes into it or puts another in its place.
///
/// Two writes within one tick of the system's clock (some milliseconds) that keep the size look alike.
package struct FileStamp: Sendable, Equatable {
  private let inode: UInt64
  private let size: Int64
  private let seconds: Int
  private let nanoseconds: Int

  init(_ status: stat) {
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }

  /// The stamp of what stands at a path, a link not followed.
  package init(ofFile path: String) throws(Failure) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      throw MachineFailure.make("Не удалось посмотреть, что лежит по пути", path, errno)
    }
    self.init(status)
  }

  /// A file is not what it was a moment ago.
  package static func changed(_ path: String) -> Failure {
    Failure(
      .machine,
      "Файл «\(path)» меняется, пока его читают. Дождитесь, пока его допишут, и запустите ещё раз.")
  }
}
