import Glibc

/// The program's two outputs: results go to one, faults and progress to the other.
package struct Console: Sendable {
  private let write: @Sendable (Stream, String) -> Void
  /// Whether faults and progress are read by a person at a terminal.
  package let isInteractive: Bool

  package enum Stream: Sendable { case results, messages }

  package init(isInteractive: Bool, _ write: @escaping @Sendable (Stream, String) -> Void) {
    self.isInteractive = isInteractive
    self.write = write
  }

  /// Standard output and standard error.
  package static let standard = Console(isInteractive: isatty(STDERR_FILENO) == 1) { stream, text in
    let descriptor = stream == .results ? STDOUT_FILENO : STDERR_FILENO
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }

  func result(_ text: String) { write(.results, text) }
  func message(_ text: String) { write(.messages, text) }

  /// A line that the next one writes over; nothing where nobody looks on.
  func progress(_ text: String) {
    if isInteractive { write(.messages, "\r\u{1B}[K\(text)") }
  }
}
