/// A tag in a text: where it ends and what it does to the words around it.
struct Tag {
  /// What stands in it behind its name: attributes, or the words of a comment.
  let inside: Range<Int>
  /// How it parts words; nil for one in the middle of a line, as in «Скры<b>тнева</b>».
  let gap: Word.Gap?

  /// The tag that begins with the `<` at an offset; nil when there is none.
  init?(_ bytes: [UInt8], at offset: Int) {
    var name: UInt64 = 0
    var at = offset + 1
    if at < bytes.count, bytes[at] == 0x2F { at += 1 }
    while at < bytes.count, Self.isLetter(bytes[at]) {
      // Longer names than the eight letters that fit are none of those asked for.
      name = name >> 56 == 0 ? name << 8 | UInt64(bytes[at] | 0x20) : .max
      at += 1
    }
    guard name != 0 || at < bytes.count && bytes[at] == 0x21,
      let end = Self.end(bytes, from: at)
    else { return nil }
    inside = at..<end
    gap =
      if Self.inline.contains(name) {
        nil
      } else if Self.cells.contains(name) {
        .cell
      } else {
        name == Self.lineBreak ? .line : .end
      }
  }

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// The next `>` outside quotation marks.
  private static func end(_ bytes: [UInt8], from start: Int) -> Int? {
    var quote: UInt8 = 0
    for at in start..<max(start, bytes.count) {
      let byte = bytes[at]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3E {
        return at
      } else if byte == 0x3C {
        return nil
      }
    }
    return nil
  }

  private static let inline = [
    "a", "abbr", "b", "bdi", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
    "small", "span", "strong", "sub", "sup", "time", "u", "wbr",
  ].map(number)
  private static let cells = ["td", "th"].map(number)
  private static let lineBreak = number("br")

  /// A name as a number: pages are full of tags, and none of them costs a string.
  private static func number(_ name: String) -> UInt64 {
    name.utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
