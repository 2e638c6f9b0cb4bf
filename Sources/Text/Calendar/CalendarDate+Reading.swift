/// Days read from what people and programs write.
extension CalendarDate {
  /// Reads `2025-09-01`, `01.09.2025`, `1.9.25`, `13/09/2025` and `1 сентября 2025 г.`; nil for
  /// anything else.
  ///
  /// Two digits of a year are this century's. With slashes only what no American would read
  /// otherwise is a date.
  package init?(reading text: String) {
    if let (year, month, day) = Self.plainDigits(Array(text.utf8)) {
      self.init(year: year, month: month, day: day)
      return
    }
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" })
    switch words.count {
    case 1: self.init(digits: words[0])
    case 3, 4:
      let tail = words.count == 4 ? words[3].lowercased() : "г."
      guard ["г.", "г", "года"].contains(tail), words[0].allSatisfy(\.isASCIIDigit),
        words[2].allSatisfy(\.isASCIIDigit), let day = Int(words[0]), let year = Int(words[2]),
        let month = Self.genitives.firstIndex(of: words[1].lowercased())
      else { return nil }
      self.init(year: year, month: month + 1, day: day)
    default: return nil
    }
  }

  /// The day an ISO date begins with: `2022-03-21` or `2022-03-21T10:00`; nil for anything else.
  package init?(iso text: String) {
    let bytes = Array(text.utf8.prefix(11))
    guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"),
      bytes.count == 10 || bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      let (year, month, day) = Self.plainDigits(Array(bytes.prefix(10)))
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The numbers of `2025-09-01` or `01.09.2025`, the two ways nearly every date is written in.
  private static func plainDigits(_ bytes: [UInt8]) -> (year: Int, month: Int, day: Int)? {
    guard bytes.count == 10 else { return nil }
    let isISO = bytes[4] == UInt8(ascii: "-") && bytes[7] == UInt8(ascii: "-")
    let isDotted = bytes[2] == UInt8(ascii: ".") && bytes[5] == UInt8(ascii: ".")
    guard isISO || isDotted else { return nil }
    let ranges = isISO ? (0..<4, 5..<7, 8..<10) : (6..<10, 3..<5, 0..<2)
    guard let year = number(bytes[ranges.0]), let month = number(bytes[ranges.1]),
      let day = number(bytes[ranges.2])
    else { return nil }
    return (year, month, day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return number
  }

  private init?(digits text: Substring) {
    let separator = text.first { !$0.isASCIIDigit } ?? "-"
    guard ".-/".contains(separator) else { return nil }
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) })
    else {
      return nil
    }
    let ordered = separator == "-" ? parts : parts.reversed()
    let isShort = separator == "." && ordered[0].count == 2
    guard ordered[0].count == 4 || isShort, ordered[1].count <= 2, ordered[2].count <= 2,
      let year = Int(ordered[0]), let month = Int(ordered[1]), let day = Int(ordered[2])
    else { return nil }
    if separator == "/", day <= 12, day != month { return nil }
    self.init(year: isShort ? 2000 + year : year, month: month, day: day)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
