package import Diagnostics
import Glibc
import Synchronization

/// The program's two outputs, and whether all that was meant for the first one got there.
///
/// A result cut short must not pass for done: what is written into a full disk or a closed output is
/// remembered here, and the program ends with what `failure` says. Messages have nowhere else to go
/// and are not counted.
package final class StandardStreams: Sendable {
  package enum Stream: Sendable { case results, messages }

  /// The first error number of a result that could not be written; 0 when there is none.
  private let refused = Mutex<Int32>(0)

  private let descriptors: (results: Int32, messages: Int32)

  /// Holds the places of closed streams, so that no file the program opens is taken for one of them, and
  /// has a write beyond the allowed size of a file (`ulimit -f`) refused instead of the program ended.
  package init(results: Int32 = STDOUT_FILENO, messages: Int32 = STDERR_FILENO) {
    descriptors = (results, messages)
    signal(SIGXFSZ, SIG_IGN)
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) == -1 {
      // The lowest free descriptor is this one; opened for reading, it refuses what is written.
      _ = open("/dev/null", O_RDONLY)
    }
  }

  /// Whether messages are read by a person at a terminal.
  package static var isInteractive: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes all bytes to a stream.
  package func write(_ bytes: Span<UInt8>, to stream: Stream) {
    let error = bytes.withUnsafeBytes {
      Self.write($0, to: stream == .results ? descriptors.results : descriptors.messages)
    }
    guard error != 0, stream == .results else { return }
    refused.withLock { if $0 == 0 { $0 = error } }
  }

  /// Why the results are not whole, if they are not.
  package var failure: Failure? {
    let error = refused.withLock { $0 }
    return error == 0
      ? nil : MachineFailure.make("Не удалось записать результат в", "стандартный вывод", error)
  }

  /// - Returns: 0, or the error number.
  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest)
      let written = Glibc.write(descriptor, piece.baseAddress, piece.count)
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return written < 0 ? errno : EIO }
      rest = rest.dropFirst(written)
    }
    return 0
  }
}
