/// A text in the encoding a spreadsheet wrote it in, which can be written so again.
package struct EncodedText: Sendable {
  /// The text in UTF-8, without a mark of encoding.
  package let utf8: [UInt8]
  private let mark: [UInt8]
  private let encoding: Encoding

  /// Nil for bytes whose encoding is not known for certain, or which would not be the same again.
  package init?(_ bytes: [UInt8]) {
    guard let encoding = Encoding.guess(bytes) else { return nil }
    let length = Encoding.markLength(bytes)
    mark = Array(bytes[..<length])
    self.encoding = encoding
    let text = bytes[length...]
    if encoding == .utf8 {
      utf8 = Array(text)
    } else {
      guard let converted = Converter(from: encoding)?.convert(text) else { return nil }
      utf8 = converted
      guard self.bytes(of: converted) == bytes else { return nil }
    }
  }

  /// Another text as this one was written; nil when a letter of it cannot be.
  package func bytes(of text: [UInt8]) -> [UInt8]? {
    if encoding == .utf8 { return mark + text }
    return Converter(from: .utf8, to: encoding)?.convert(text[...]).map { mark + $0 }
  }
}
