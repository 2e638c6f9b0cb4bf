import Diagnostics
import Storage

/// A file named on the command line, `-` for what is piped in.
struct InputFile {
  /// The path as messages show it.
  let path: String
  let bytes: [UInt8]

  init(_ path: String, _ console: Console) throws(Failure) {
    self.path = path == "-" ? "<стандартный ввод>" : path
    bytes = path == "-" ? try console.input() : try FileSystem.read(path)
  }
}
