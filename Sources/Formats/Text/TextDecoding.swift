package import Diagnostics

/// Makes the bytes of a text file into a `SourceFile`: marks of encoding off, and UTF-8 made sure of.
package enum TextDecoding {
  /// The file, or nothing if it is not text in UTF-8; the report then says where and why.
  package static func decode(
    path: String, bytes: [UInt8], into report: inout Report
  ) -> SourceFile? {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    let file = SourceFile(path: path, bytes: content)
    guard let fault = sizeFault(file) ?? encodingFault(file) ?? controlFault(file) else {
      return file
    }
    report.add(fault)
    return nil
  }

  /// The fault of a file too large to read.
  static func sizeFault(_ file: SourceFile) -> Diagnostic? {
    file.bytes.count > Limits.fileSize ? .fileTooLarge(file) : nil
  }

  /// The fault of the first byte that does not belong to UTF-8.
  static func encodingFault(_ file: SourceFile) -> Diagnostic? {
    guard let bad = firstInvalidUTF8(in: file.bytes) else { return nil }
    return .notUTF8(file, at: bad, guess: Encoding.guess(file.bytes))
  }

  /// The fault of the first control character, such as a zero byte of a file that is no text at all.
  static func controlFault(_ file: SourceFile) -> Diagnostic? {
    ControlScan.first(in: file.bytes).map { .controlCharacter(file, at: $0) }
  }

  /// The offsets of the first bytes that are not UTF-8, if any.
  static func firstInvalidUTF8(in bytes: [UInt8]) -> Range<Int>? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets
    }
  }
}
