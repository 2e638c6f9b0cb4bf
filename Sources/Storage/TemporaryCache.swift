package import Diagnostics
import Glibc

/// A folder for what can be made again, where a person has no cache: it goes with the program.
package struct TemporaryCache: Sendable {
  package let path: String

  package init() throws(Failure) {
    var template = Array("/tmp/nastavnik-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw MachineFailure.make("Не удалось создать папку в", "/tmp", errno)
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes the folder; what cannot be removed is left to the system.
  package func remove() { try? FileSystem.remove(path) }
}
