import Text

/// What can be wrong with a line of text whatever it means.
enum TextChecks {
  /// The first word that mixes Cyrillic and Latin letters which look alike, and the same word with
  /// the foreign letters put right.
  static func mixedWord(in text: String) -> (word: String, mended: String)? {
    guard text.utf8.contains(where: { $0 >= 0xD0 && $0 <= 0xD3 }),
      text.utf8.contains(where: \.isASCIILetter)
    else { return nil }
    for word in text.split(whereSeparator: { !$0.isLetter }) {
      let cyrillic = word.count { isCyrillic($0) }
      let latin = word.count { $0.isASCII }
      guard cyrillic > 0, latin > 0 else { continue }
      let table = cyrillic >= latin ? toCyrillic : toLatin
      let mended = String(word.map { table[$0] ?? $0 })
      guard mended.allSatisfy({ $0.isASCII }) || !mended.contains(where: { $0.isASCII }) else {
        continue
      }
      return (String(word), mended)
    }
    return nil
  }

  /// The end of a message about a word nobody knows, when its letters are of two alphabets.
  static func mixed(_ found: (word: String, mended: String)?) -> String {
    found.map { ": в слове «\($0.word)» смешаны русские и латинские буквы" } ?? ""
  }

  static func isCyrillic(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { (0x400...0x52F).contains($0.value) }
  }

  private static let pairs: [(Character, Character)] = [
    ("a", "а"), ("c", "с"), ("e", "е"), ("o", "о"), ("p", "р"), ("x", "х"), ("y", "у"), ("k", "к"),
    ("A", "А"), ("B", "В"), ("C", "С"), ("E", "Е"), ("H", "Н"), ("K", "К"), ("M", "М"), ("O", "О"),
    ("P", "Р"), ("T", "Т"), ("X", "Х"), ("Y", "У"),
  ]
  private static let toCyrillic = Dictionary(uniqueKeysWithValues: pairs)
  private static let toLatin = Dictionary(uniqueKeysWithValues: pairs.map { ($1, $0) })
}

extension TextChecks {
  /// The text with «й» and «ё» written as one code point each, or nil when it needs no change.
  static func composed(_ text: String) -> String? {
    guard text.utf8.contains(0xCC) else { return nil }
    var result = String.UnicodeScalarView()
    var changed = false
    for scalar in text.unicodeScalars {
      if let last = result.last, let whole = composition(last, scalar) {
        result.removeLast()
        result.append(whole)
        changed = true
      } else {
        result.append(scalar)
      }
    }
    return changed ? String(result) : nil
  }

  /// The first word with such a letter, as it should be.
  static func looseWord(in text: String) -> String? {
    text.split(whereSeparator: { !$0.isLetter }).lazy.compactMap { composed(String($0)) }.first
  }

  private static func composition(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar?
  {
    switch (base, mark) {
    case ("и", "\u{306}"): "й"
    case ("И", "\u{306}"): "Й"
    case ("е", "\u{308}"): "ё"
    case ("Е", "\u{308}"): "Ё"
    default: nil
    }
  }

  /// One line without soft hyphens, byte order marks and zero-width spaces; runs of white space as
  /// one space, none at the ends. A no-break space stays.
  static func oneLine(_ text: String) -> String {
    if isPlain(text) { return text }
    var result = String.UnicodeScalarView()
    var space = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\t", "\n", "\r", "\u{2028}", "\u{2029}": space = !result.isEmpty
      case "\u{AD}", "\u{FEFF}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}",
        "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}":
        continue
      default:
        if space { result.append(" ") }
        space = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether a reader would see nothing: white space and marks without a width only.
  static func isBlank(_ text: String) -> Bool {
    if let first = text.utf8.first, (0x21...0x7E).contains(first) { return false }
    return oneLine(text).allSatisfy(\.isWhitespace)
  }

  /// Whether there is surely nothing to put right: the common case, decided by the bytes alone.
  private static func isPlain(_ text: String) -> Bool {
    var previous: UInt8 = 0x20
    for byte in text.utf8 {
      if byte == 0x20, previous == 0x20 { return false }
      if byte < 0x20 || byte == 0xE2 || byte == 0xEF || byte == 0xC2 { return false }
      previous = byte
    }
    return previous != 0x20
  }
}

extension TextChecks {
  /// Whether the text holds a word that a new portal's files wait to have replaced.
  static func isSample(_ text: String) -> Bool {
    samples.contains { text.holds($0) }
  }

  private static let samples = ["ЗАПОЛНИТЕ", "zapolnite", "+7 (000) 000-00-00"].map(
    ByteNeedle.init)

  static func isSlug(_ text: String) -> Bool {
    (2...60).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D
      }
  }

  /// A person's or place's name: Cyrillic letters, spaces, hyphens, full stops, brackets.
  static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { isCyrillic($0) || " -–.()’'\u{A0}".contains($0) }
  }

  static func isWebAddress(_ text: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) })
    else {
      return false
    }
    let host = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
    return host.contains(".") && !host.hasPrefix(".") && !host.hasSuffix(".")
      && !text.contains(where: { $0.isWhitespace || "<>\"".contains($0) })
  }

  static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
      && !parts[1].hasPrefix(".") && !parts[1].hasSuffix(".")
      && text.allSatisfy { !$0.isWhitespace && $0 != "," && $0 != ";" && $0 != "<" }
  }

  static func isPhone(_ text: String) -> Bool {
    text.count { $0.isWholeNumber } >= 5
      && text.allSatisfy { $0.isWholeNumber || " +-–()\u{A0},.добext".contains($0) }
  }

  /// Ten digits, the last of them the check sum (приказ ФНС о структуре ИНН).
  static func isTaxNumber(_ text: String) -> Bool {
    let digits = text.compactMap(\.wholeNumberValue)
    guard digits.count == 10, text.count == 10 else { return false }
    let sum = zip(digits, [2, 4, 10, 3, 5, 9, 4, 6, 8]).reduce(0) { $0 + $1.0 * $1.1 }
    return sum % 11 % 10 == digits[9]
  }

  /// A path inside the portal's folder: relative, with no way up and no empty step.
  static func isInnerPath(_ text: String) -> Bool {
    !text.hasPrefix("/") && !text.contains("\\") && !text.contains("//")
      && text.split(separator: "/").allSatisfy { $0 != ".." && $0 != "." } && !text.isEmpty
  }
}
