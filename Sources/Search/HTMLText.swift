import Text

/// Text between tags, with runs of white space as one space and references as characters.
enum HTMLText {
  /// The references that the program's pages contain; all stand for one byte.
  private static let references: [(name: [UInt8], byte: UInt8)] = [
    (Array("&amp;".utf8), 0x26), (Array("&lt;".utf8), 0x3C), (Array("&gt;".utf8), 0x3E),
    (Array("&quot;".utf8), 0x22), (Array("&#34;".utf8), 0x22), (Array("&#39;".utf8), 0x27),
  ]

  static func append(_ words: Span<UInt8>, to text: inout [UInt8]) {
    var at = 0
    while at < words.count {
      let byte = words[at]
      if byte.isWhiteSpace {
        part(&text)
        at += 1
      } else if byte == 0x26, let (length, byte) = reference(words, at) {
        text.append(byte)
        at += length
      } else {
        text.append(byte)
        at += 1
      }
    }
  }

  /// Ends a word.
  static func part(_ text: inout [UInt8]) {
    if let last = text.last, last != 0x20 { text.append(0x20) }
  }

  /// Ends a line: what follows is no part of the same sentence. A label is parted by a colon.
  static func line(_ text: inout [UInt8], isLabel: Bool) {
    if text.last == 0x20 { text.removeLast() }
    guard let last = text.last else { return }
    if isLabel, last != 0x3A {
      text += [0x3A]
    } else if !endings.contains(last), !text.hasSuffix(dot) {
      text += dot
    }
    text.append(0x20)
  }

  /// `.`, `!`, `?`, `,`, `:`, `;`
  private static let endings: Set<UInt8> = [0x2E, 0x21, 0x3F, 0x2C, 0x3A, 0x3B]
  private static let dot = Array(" ·".utf8)

  /// The text without the space that stands at its end.
  static func string(_ text: [UInt8]) -> String {
    var text = text
    if text.last == 0x20 { text.removeLast() }
    if text.hasSuffix(dot) { text.removeLast(dot.count) }
    return String(decoding: text, as: UTF8.self)
  }

  private static func reference(_ words: Span<UInt8>, _ at: Int) -> (length: Int, byte: UInt8)? {
    for (name, byte) in references where at + name.count <= words.count {
      if name.indices.allSatisfy({ words[at + $0] == name[$0] }) { return (name.count, byte) }
    }
    return nil
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ bytes: [UInt8]) -> Bool { suffix(bytes.count).elementsEqual(bytes) }
}
