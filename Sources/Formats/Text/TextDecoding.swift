package import Diagnostics
import Text

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

  /// Whether a text is UTF-8 of no more than three bytes a character, looked at by eight bytes.
  ///
  /// It takes a tenth of the time of the standard library's check, which is asked where this one
  /// is not sure.
  private static func isPlainlyUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = 0
    // Marked on its lowest byte while the eight bytes before end in the middle of a pair.
    var open: UInt64 = 0
    while at + 8 <= bytes.count {
      let eight = EightBytes(bytes, at: at)
      let leads = eight.leadsOfPairs
      if eight.strangersToPairs == 0, eight.continuations == leads << 8 | open {
        open = leads >> 56
        at += 8
        continue
      }
      if open != 0 { at -= 1 }
      open = 0
      let length = lengthOfCharacter(bytes, at)
      guard length > 0 else { return false }
      at += length
    }
    if open != 0 { at -= 1 }
    while at < bytes.count {
      let length = lengthOfCharacter(bytes, at)
      guard length > 0 else { return false }
      at += length
    }
    return true
  }

  /// The length of the character at an offset; 0 where it is not one of those known here.
  @inline(__always)
  private static func lengthOfCharacter(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    func continues(_ at: Int) -> Bool { at < bytes.count && bytes[at] & 0xC0 == 0x80 }
    switch bytes[at] {
    case 0..<0x80: return 1
    case 0xC2...0xDF: return continues(at + 1) ? 2 : 0
    // Surrogates (ED) and overlong forms (E0) are left to the standard library.
    case 0xE1...0xEC, 0xEE, 0xEF: return continues(at + 1) && continues(at + 2) ? 3 : 0
    default: return 0
    }
  }

  /// The offsets of the first bytes that are not UTF-8, if any.
  static func firstInvalidUTF8(in bytes: [UInt8]) -> Range<Int>? {
    if bytes.withUnsafeBufferPointer(isPlainlyUTF8) { return nil }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets
    }
  }
}
