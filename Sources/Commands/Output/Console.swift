package import Diagnostics
import Glibc
import Storage

/// The program's input and its two outputs: results go to one, faults and progress to the other.
package struct Console: Sendable {
  private let write: @Sendable (Stream, String) -> Void
  private let writeBytes: @Sendable (UnsafeBufferPointer<UInt8>) -> Void
  private let read: Input
  /// Whether faults and progress are read by a person at a terminal.
  package let isInteractive: Bool

  package enum Stream: Sendable { case results, messages }

  /// What gives all that is piped into the program, or the failure to read it.
  package typealias Input = @Sendable () -> Result<[UInt8], Failure>

  package init(
    isInteractive: Bool,
    input: @escaping Input = { .success([]) },
    _ write: @escaping @Sendable (Stream, String) -> Void,
    bytes: (@Sendable (UnsafeBufferPointer<UInt8>) -> Void)? = nil
  ) {
    self.isInteractive = isInteractive
    self.read = input
    self.write = write
    writeBytes = bytes ?? { write(.results, String(decoding: $0, as: UTF8.self)) }
  }

  /// Standard input, output and error.
  package static let standard = Console(
    isInteractive: isatty(STDERR_FILENO) == 1,
    input: { Result { () throws(Failure) in try StandardInput.read() } }
  ) { stream, text in
    let descriptor = stream == .results ? STDOUT_FILENO : STDERR_FILENO
    var text = text
    text.withUTF8 { Self.write($0, to: descriptor) }
  } bytes: { bytes in
    Self.write(bytes, to: STDOUT_FILENO)
  }

  private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) {
    var rest = UnsafeRawBufferPointer(bytes)[...]
    while !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest)
      let written = Glibc.write(descriptor, piece.baseAddress, piece.count)
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }

  func result(_ text: String) { write(.results, text) }
  /// A result that is UTF-8 already and may be long.
  func result(_ bytes: UnsafeBufferPointer<UInt8>) { writeBytes(bytes) }
  func message(_ text: String) { write(.messages, text) }

  /// All that is piped into the program.
  func input() throws(Failure) -> [UInt8] { try read().get() }

  /// A line that the next one writes over; nothing where nobody looks on.
  func progress(_ text: String) {
    if isInteractive { write(.messages, "\r\u{1B}[K\(text)") }
  }
}

extension Console {
  /// Shows the faults of a single file.
  ///
  /// - Returns: The exit status they end the program with.
  func show(_ report: Report) -> Int32 {
    if !report.isEmpty {
      message(TerminalPrinter(colour: isInteractive).print(report.sorted()))
    }
    return report.errors > 0 ? 1 : 0
  }
}
