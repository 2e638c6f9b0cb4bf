import Diagnostics
import Storage

/// A file that a command makes beside what people have made.
enum NewFile {
  /// Writes the file, and the folders above it; what is already there is somebody's work.
  static func write(_ path: String, _ bytes: [UInt8]) throws(Failure) {
    try requireAbsent(path)
    if let folder = FileSystem.parent(of: path) { try FileSystem.makeFolders(folder) }
    try FileSystem.create(path, bytes)
  }

  static func requireAbsent(_ path: String) throws(Failure) {
    guard try FileSystem.kind(of: path) == nil else {
      throw Failure(.content, "«\(path)» уже есть, и программа его не трогает.")
    }
  }

  /// Refuses a name by which a program would not know the file for a workbook.
  static func requireWorkbook(_ path: String) throws(Failure) {
    guard path.lowercased().hasSuffix(".xlsx") else {
      throw Failure(.usage, "Имя книги «\(path)» должно кончаться на .xlsx.")
    }
  }
}
