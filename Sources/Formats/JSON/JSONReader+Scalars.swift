import Diagnostics

extension JSONReader {
  /// One of the three words JSON knows.
  mutating func word() throws(Stop) -> Node {
    let range = rest
    let place = Place(range.offsets.lowerBound, range.offsets.upperBound)
    switch file.text(range.offsets) {
    case "true", "false":
      offset = range.offsets.upperBound
      return Node(.scalar(Scalar(file.text(range.offsets), .boolean)), at: place)
    case "null":
      offset = range.offsets.upperBound
      return Node(.null, at: place)
    default: throw Stop(.noValue(range, atEnd: isAtEnd))
    }
  }

  /// A number, its text kept as it was written.
  mutating func number() throws(Stop) -> Node {
    let start = offset
    skip("-")
    let whole = digits()
    var isValid = whole == 1 || (whole > 1 && bytes[offset - whole] != UInt8(ascii: "0"))
    if skip(".") { isValid = digits() > 0 && isValid }
    if skip("e") || skip("E") {
      _ = skip("+") || skip("-")
      isValid = digits() > 0 && isValid
    }
    if let byte, byte > 0x20, !",]}:/#".utf8.contains(byte) {
      let end = rest.offsets.upperBound
      throw Stop(.malformedNumber(SourceRange(file: file, start..<end)))
    }
    guard isValid else { throw Stop(.malformedNumber(SourceRange(file: file, start..<offset))) }
    return Node(.scalar(Scalar(file.text(start..<offset), .number)), at: Place(start, offset))
  }

  private mutating func digits() -> Int {
    let start = offset
    while let byte, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { offset += 1 }
    return offset - start
  }

  @discardableResult
  private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: sign) else { return false }
    offset += 1
    return true
  }
}

extension JSONReader {
  /// The text of a string; stops behind its closing quote.
  mutating func string() throws(Stop) -> String {
    let start = offset
    let text = try closedString()
    guard offset - start <= Limits.scalarSize else {
      throw Stop(.valueTooLarge(SourceRange(file: file, start..<offset)))
    }
    return text
  }

  private mutating func closedString() throws(Stop) -> String {
    let start = offset
    offset += 1
    skipPlainText()
    if byte == UInt8(ascii: "\"") {
      offset += 1
      return file.text(start + 1..<offset - 1)
    }
    return try escapedString(start)
  }

  /// The text of a string from its start, some of which is escaped or wrong.
  private mutating func escapedString(_ start: Int) throws(Stop) -> String {
    var text = Array(bytes[start + 1..<offset])
    while let byte, byte != UInt8(ascii: "\"") {
      guard byte == UInt8(ascii: "\\") else { throw Stop(brokenString(start)) }
      text.append(contentsOf: try escape())
      let plain = offset
      skipPlainText()
      text.append(contentsOf: bytes[plain..<offset])
    }
    guard !isAtEnd else { throw Stop(.openString(range(from: start))) }
    offset += 1
    return String(decoding: text, as: UTF8.self)
  }

  /// Steps over what stands for itself within a string.
  private mutating func skipPlainText() {
    while offset < bytes.count, bytes[offset] >= 0x20, bytes[offset] != UInt8(ascii: "\""),
      bytes[offset] != UInt8(ascii: "\\")
    { offset += 1 }
  }

  /// What a control character within a string most likely means: a line break is a lost quote.
  private func brokenString(_ start: Int) -> Diagnostic {
    switch byte {
    case 0x0A, 0x0D: .openString(range(from: start))
    case 0x09: .escapeInJSON("табуляция", here)
    default: .controlCharacter(file, at: offset)
    }
  }

  /// What a backslash and the signs behind it stand for, in UTF-8.
  private mutating func escape() throws(Stop) -> [UInt8] {
    let start = offset
    offset += 2
    let sign = offset <= bytes.count ? bytes[offset - 1] : 0
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [sign]
    case UInt8(ascii: "b"), UInt8(ascii: "f"):
      throw Stop(.controlEscape(SourceRange(file: file, start..<offset)))
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"):
      if let scalar = unicodeEscape() {
        if ControlScan.isForbidden(scalar) {
          throw Stop(.controlEscape(SourceRange(file: file, start..<offset)))
        }
        return Array(String(scalar).utf8)
      }
    default: break
    }
    throw Stop(unknownEscape(from: start))
  }

  private func unknownEscape(from start: Int) -> Diagnostic {
    let end = range(from: min(max(offset - 1, start), bytes.count)).offsets.upperBound
    let range = SourceRange(file: file, start..<max(start, end))
    return .escapeInJSON(file.text(range.offsets), range)
  }

  /// The character four hexadecimal digits name, or eight in two halves.
  private mutating func unicodeEscape() -> Unicode.Scalar? {
    guard let high = codeUnit() else { return nil }
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard (0xD800..<0xDC00).contains(high), skip("\\"), skip("u"), let low = codeUnit(),
      (0xDC00..<0xE000).contains(low)
    else { return nil }
    return Unicode.Scalar(0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(low) - 0xDC00))
  }

  private mutating func codeUnit() -> UInt16? {
    guard offset + 4 <= bytes.count else { return nil }
    let digits = bytes[offset..<offset + 4]
    guard digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }) else { return nil }
    offset += 4
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
