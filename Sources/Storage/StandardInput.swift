package import Diagnostics
import Glibc

/// What is piped into the program.
package enum StandardInput {
  /// All of it, to its end.
  package static func read() throws(Failure) -> [UInt8] {
    var all: [UInt8] = []
    while true {
      var error: Int32 = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
        let got = Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
        error = got < 0 ? errno : 0
        count = max(0, got)
      }
      if error == EINTR { continue }
      guard error == 0 else {
        throw MachineFailure.make("Не удалось прочитать", "стандартный ввод", error)
      }
      if chunk.isEmpty { return all }
      all += chunk
    }
  }
}
