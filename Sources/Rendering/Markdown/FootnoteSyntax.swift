/// How footnotes are written: `[^label]` in the text, `[^label]: …` where it is explained.
enum FootnoteSyntax {
  /// The offset behind `[^label]:` and the spaces after it, if a line begins so.
  static func definition(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    guard let behind = reference(text, start, end), behind < end, text[behind] == 0x3A else {
      return nil
    }
    return skipSpaces(text, behind + 1, end)
  }

  /// The offset behind `[^label]`, or nil.
  static func reference(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start + 3 < end, text[start] == 0x5B, text[start + 1] == 0x5E else { return nil }
    var at = start + 2
    while at < end, text[at] > 0x20, text[at] != 0x5D, text[at] != 0x5B { at += 1 }
    guard at > start + 2, at < end, text[at] == 0x5D else { return nil }
    return at + 1
  }

  /// The label of `label]…`.
  static func label(_ text: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: text.prefix { $0 != 0x5D }, as: UTF8.self).lowercased()
  }
}
