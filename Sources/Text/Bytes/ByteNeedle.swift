/// A word to be searched for as bytes: a portal's prose is read many times.
///
/// Horspool's search by pairs of bytes: half the bytes of Russian text are 0xD0 or 0xD1, so that a
/// single byte tells next to nothing of how far the word may be.
package struct ByteNeedle: Sendable {
  private let bytes: [UInt8]
  /// How far to go on when the window ends with a pair; 0 for the word's own last pair.
  private let skips: [UInt8]
  /// How far to go on behind a window that ends like the word.
  private let again: Int

  package init(_ word: String) {
    bytes = Array(word.utf8)
    let last = bytes.count - 1
    var skips = [UInt8](repeating: UInt8(clamping: max(1, last)), count: 1 << 12)
    for index in bytes.indices.dropFirst().dropLast() {
      skips[Self.cell(bytes[index - 1], bytes[index])] = UInt8(clamping: last - index)
    }
    if last > 0 {
      let cell = Self.cell(bytes[last - 1], bytes[last])
      again = Int(skips[cell])
      skips[cell] = 0
    } else {
      again = 1
    }
    self.skips = skips
  }

  private static func cell(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 0x3F) << 6 | Int(second & 0x3F)
  }

  /// Where the word stands first within the limits, or nothing.
  package func first(in text: Span<UInt8>, _ limits: Range<Int>) -> Range<Int>? {
    guard let first = bytes.first else { return nil }
    return bytes.count > 1 && first | 1 == 0xD1
      ? firstBySkipping(in: text, limits) : firstByByte(first, in: text, limits)
  }

  private func firstBySkipping(in text: Span<UInt8>, _ limits: Range<Int>) -> Range<Int>? {
    var end = limits.lowerBound + bytes.count - 1
    while end < limits.upperBound {
      let skip = Int(skips[Self.cell(text[unchecked: end - 1], text[unchecked: end])])
      if skip == 0, matches(text, at: end - bytes.count + 1) {
        return (end - bytes.count + 1)..<(end + 1)
      }
      end += skip == 0 ? again : skip
    }
    return nil
  }

  /// For words that begin with a sign that is rare in Russian text: the C library finds those faster.
  private func firstByByte(
    _ first: UInt8, in text: Span<UInt8>, _ limits: Range<Int>
  ) -> Range<Int>? {
    var start = limits.lowerBound
    while let found = text.firstOffset(of: first, from: start),
      found + bytes.count <= limits.upperBound
    {
      if matches(text, at: found) { return found..<found + bytes.count }
      start = found + 1
    }
    return nil
  }

  private func matches(_ text: Span<UInt8>, at start: Int) -> Bool {
    var index = bytes.count - 1
    while index >= 0, text[start + index] == bytes[index] { index -= 1 }
    return index < 0
  }
}

extension String {
  /// Whether the bytes of a word stand in the text.
  package func holds(_ needle: ByteNeedle) -> Bool {
    var text = self
    return text.withUTF8 { needle.first(in: $0.span, 0..<$0.count) != nil }
  }
}

extension Substring {
  /// Whether the bytes of a word stand in the text.
  package func holds(_ needle: ByteNeedle) -> Bool {
    var text = self
    return text.withUTF8 { needle.first(in: $0.span, 0..<$0.count) != nil }
  }
}
