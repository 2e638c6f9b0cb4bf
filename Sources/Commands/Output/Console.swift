package import Diagnostics
import Storage

/// The program's input and its two outputs: results go to one, faults and progress to the other.
package struct Console: Sendable {
  private let write: @Sendable (Stream, String) -> Void
  private let writeBytes: @Sendable (Span<UInt8>) -> Void
  private let read: Input
  private let refused: @Sendable () -> Failure?
  /// Whether faults and progress are read by a person at a terminal.
  package let isInteractive: Bool
  /// Where the person's programs keep what they can make again; nil for nowhere.
  let cache: String?

  package enum Stream: Sendable { case results, messages }

  /// What gives all that is piped into the program, or the failure to read it.
  package typealias Input = @Sendable () -> Result<[UInt8], Failure>

  /// - Parameter failure: Why results could not be written, asked when the program is about to end.
  package init(
    isInteractive: Bool,
    cache: String? = nil,
    input: @escaping Input = { .success([]) },
    failure: @escaping @Sendable () -> Failure? = { nil },
    _ write: @escaping @Sendable (Stream, String) -> Void,
    bytes: (@Sendable (Span<UInt8>) -> Void)? = nil
  ) {
    self.isInteractive = isInteractive
    self.cache = cache
    self.read = input
    refused = failure
    self.write = write
    writeBytes =
      bytes ?? { bytes in
        write(.results, bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
      }
  }

  /// Standard input, output and error.
  package static let standard: Console = {
    let streams = StandardStreams()
    return Console(
      isInteractive: StandardStreams.isInteractive,
      cache: UserCache.folder,
      input: { Result { () throws(Failure) in try StandardInput.read() } },
      failure: { streams.failure }
    ) { stream, text in
      var text = text
      text.withUTF8 { streams.write($0.span, to: stream == .results ? .results : .messages) }
    } bytes: { bytes in
      streams.write(bytes, to: .results)
    }
  }()

  func result(_ text: String) { write(.results, text) }
  /// A result that is UTF-8 already and may be long.
  func result(_ bytes: Span<UInt8>) { writeBytes(bytes) }
  func message(_ text: String) { write(.messages, text) }

  /// Why the results are not whole, if some could not be written.
  var failure: Failure? { refused() }

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
