import Text

/// A tag of raw HTML, read by CommonMark's rules.
struct HTMLTag {
  var name: String
  var isClosing: Bool
  var isSelfClosing: Bool
  /// Attributes in their order, names in lower case.
  var attributes: [(name: String, value: String)]
  /// The offset behind the tag.
  var end: Int
}

extension HTMLTag {
  /// Whether a line is one whole tag and nothing else: HTML of CommonMark's seventh kind.
  static func fillsLine(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    guard let tag = HTMLTag(text, line.lowerBound, line.upperBound) else { return false }
    return skipSpaces(text, tag.end, line.upperBound) == line.upperBound
  }

  /// The tag that begins at `start`, or nil.
  init?(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    var reader = TagReader(text: text, at: start, end: end)
    guard reader.take(0x3C) else { return nil }
    let isClosing = reader.take(0x2F)
    guard let name = reader.name() else { return nil }
    var attributes: [(name: String, value: String)] = []
    if !isClosing {
      while reader.skipSpaces(), let attribute = reader.attribute() {
        attributes.append(attribute)
      }
    }
    _ = reader.skipSpaces()
    let isSelfClosing = !isClosing && reader.take(0x2F)
    guard reader.take(0x3E) else { return nil }
    self.init(
      name: name, isClosing: isClosing, isSelfClosing: isSelfClosing, attributes: attributes,
      end: reader.at)
  }
}

/// Steps through a tag.
private struct TagReader {
  let text: UnsafeBufferPointer<UInt8>
  var at: Int
  let end: Int

  mutating func take(_ byte: UInt8) -> Bool {
    guard at < end, text[at] == byte else { return false }
    at += 1
    return true
  }

  /// Whether there was a space to skip.
  mutating func skipSpaces() -> Bool {
    let start = at
    while at < end, text[at].isBlank || text[at].isLineEnd { at += 1 }
    return at > start
  }

  mutating func name() -> String? {
    guard at < end, text[at].isASCIILetter else { return nil }
    return word { $0.isASCIIAlphanumeric || $0 == 0x2D }
  }

  mutating func attribute() -> (name: String, value: String)? {
    guard at < end, text[at].isASCIILetter || text[at] == 0x5F || text[at] == 0x3A else {
      return nil
    }
    let name = word {
      $0.isASCIIAlphanumeric || $0 == 0x5F || $0 == 0x3A || $0 == 0x2E || $0 == 0x2D
    }
    let saved = at
    _ = skipSpaces()
    guard take(0x3D) else {
      at = saved
      return (name, "")
    }
    _ = skipSpaces()
    guard let value = value() else { return nil }
    return (name, value)
  }

  private mutating func value() -> String? {
    guard at < end else { return nil }
    let quote = text[at]
    guard quote == 0x22 || quote == 0x27 else { return unquotedValue() }
    at += 1
    let start = at
    while at < end, text[at] != quote { at += 1 }
    guard at < end else { return nil }
    at += 1
    return string(start..<(at - 1))
  }

  private mutating func unquotedValue() -> String? {
    let start = at
    while at < end, !text[at].isBlank, text[at] != 0x0A, !"\"'=<>`".utf8.contains(text[at]) {
      at += 1
    }
    return at > start ? string(start..<at) : nil
  }

  private mutating func word(_ belongs: (UInt8) -> Bool) -> String {
    let start = at
    while at < end, belongs(text[at]) { at += 1 }
    return string(start..<at).lowercased()
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
  }
}
