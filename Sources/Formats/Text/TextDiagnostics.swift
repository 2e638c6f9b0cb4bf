import Diagnostics

extension DiagnosticKind {
  static let textKinds = [notUTF8, fileTooLarge, controlCharacter]

  /// Has no examples: a text that is not UTF-8 cannot be shown in one that is.
  static let notUTF8 = DiagnosticKind(
    "TEXT-01", .error, "Файл сохранён в кодировке UTF-8",
    help: "Откройте файл в редакторе и сохраните его в кодировке UTF-8.")

  /// Has no examples: they would be too large to show.
  static let fileTooLarge = DiagnosticKind(
    "TEXT-02", .error, "Файл с данными не больше 64 МБ",
    help: "Разделите файл на несколько.")

  static let controlCharacter = DiagnosticKind(
    "TEXT-03", .error, "В тексте нет невидимых управляющих знаков",
    help: "Удалите этот знак: поставьте курсор перед ним, нажмите Delete и сохраните файл.",
    wrong: Example("школа.yaml", "название: Школа\u{01} № 5\n"),
    right: Example("школа.yaml", "название: Школа № 5\n"))
}

extension Diagnostic {
  static func notUTF8(_ file: SourceFile, at bad: Range<Int>, guess: Encoding?) -> Diagnostic {
    let range = SourceRange(file: file, bad)
    switch guess {
    case .windows1251:
      return Diagnostic(
        .notUTF8, "Файл сохранён не в UTF-8, а, похоже, в «Windows-1251»", at: range,
        help: "Сохраните файл в UTF-8: в «Блокноте» — «Сохранить как», кодировка «UTF-8».")
    case .utf16LittleEndian, .utf16BigEndian:
      return Diagnostic(
        .notUTF8, "Файл сохранён не в UTF-8, а в «UTF-16» («Юникод»)", at: range,
        help: "Сохраните файл в UTF-8: в «Блокноте» — «Сохранить как», кодировка «UTF-8».")
    case .utf8, nil:
      return Diagnostic(
        .notUTF8, "Байт «\(hexadecimal(file.bytes[bad.lowerBound]))» не принадлежит UTF-8",
        at: range,
        help: "Файл повреждён или сохранён в другой кодировке. Сохраните его в UTF-8.")
    }
  }

  static func fileTooLarge(_ file: SourceFile) -> Diagnostic {
    let size = file.bytes.count / 1024 / 1024
    return Diagnostic(
      .fileTooLarge, "Файл занимает \(size) МБ, это больше 64 МБ",
      at: SourceRange(startOf: file))
  }

  static func controlCharacter(_ file: SourceFile, at offset: Int) -> Diagnostic {
    let code = hexadecimal(file.bytes[offset])
    return Diagnostic(
      .controlCharacter, "В тексте стоит невидимый управляющий знак с кодом «\(code)»",
      at: SourceRange(file: file, offset..<offset + 1))
  }

  static func noConversion(_ file: SourceFile, from encoding: Encoding) -> Diagnostic {
    Diagnostic(
      .notUTF8, "Не удалось прочесть таблицу в кодировке «\(encoding.rawValue)»",
      at: SourceRange(startOf: file),
      help: "Сохраните таблицу в Excel как «CSV UTF-8 (разделитель — запятая)».")
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }
}
