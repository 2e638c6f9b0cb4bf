/// Russian typography: what printers do to a text and typists do not.
///
/// Quotes become «…» and „…“, hyphens between words dashes, three points an ellipsis; spaces do not
/// break after one-letter words, before dashes and between a number and what it counts. A text
/// typeset twice is the text typeset once.
package enum Typography {
  /// A text without marks, such as a title from the portal's data.
  package static func typeset(_ text: String) -> String {
    var text = text
    // Once is enough but for quotes that do not pair: what they border on has changed then.
    for _ in 0..<5 {
      guard let next = typesetOnce(&text), next != text else { break }
      text = next
    }
    return text
  }

  /// The text typeset, or nil when there is nothing to typeset.
  private static func typesetOnce(_ text: inout String) -> String? {
    text.withUTF8 { bytes in
      guard let base = bytes.baseAddress, mayChange(bytes) else { return nil }
      var typesetter = Typesetter()
      typesetter.typeset(TextRun(base: base, count: bytes.count))
      return typesetter.edits.isEmpty ? nil : plainText(bytes, typesetter.edits)
    }
  }

  /// A look that is cheaper than typesetting: most names have nothing to typeset.
  private static func mayChange(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.contains { ByteClass.table[Int($0)] != ByteClass.ordinary }
  }

  /// The text with its edits made, not escaped.
  static func plainText(_ text: UnsafeBufferPointer<UInt8>, _ edits: [Edit]) -> String {
    String(decoding: plainBytes(text, edits), as: UTF8.self)
  }

  static func plainBytes(_ text: UnsafeBufferPointer<UInt8>, _ edits: [Edit]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count + edits.count)
    var at = 0
    for edit in edits where edit.offset >= at {
      out += text[at..<edit.offset]
      at = edit.offset + edit.length
      if edit.replacement == .same {
        out += text[edit.offset..<at]
      } else {
        edit.replacement.plain.withUTF8Buffer { out += $0 }
      }
    }
    out += text[at...]
    return out
  }
}
