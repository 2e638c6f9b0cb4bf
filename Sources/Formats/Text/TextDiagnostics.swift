import Diagnostics
import Text

extension DiagnosticKind {
  static let textKinds = [notUTF8, fileTooLarge, controlCharacter, valueTooLarge]

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

  /// Has no examples: they would be too large to show.
  static let valueTooLarge = DiagnosticKind(
    "TEXT-04", .error, "Одно значение занимает не больше 1 МБ",
    help: "Проверьте, закрыта ли кавычка. Длинный текст положите в файл Markdown или в папку files."
  )
}

extension Diagnostic {
  static func notUTF8(_ file: SourceFile, at bad: Range<Int>, guess: Encoding?) -> Diagnostic {
    let range = SourceRange(file: file, bad)
    switch guess {
    case .koi8, .cp866, .utf32LittleEndian, .utf32BigEndian:
      let name =
        guess == .utf32BigEndian || guess == .utf32LittleEndian ? "UTF-32" : guess?.rawValue
      return Diagnostic(
        .notUTF8, "Файл сохранён не в UTF-8, а, похоже, в «\(name ?? "")»", at: range,
        help: "Откройте файл в этой кодировке и сохраните его в UTF-8.")
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
    let byte = file.bytes[offset]
    // The two code points that are no characters have three bytes.
    let length = byte < 0x80 ? 1 : 3
    let code = byte < 0x80 ? hexadecimal(byte) : file.bytes[offset + 2] == 0xBE ? "FFFE" : "FFFF"
    return Diagnostic(
      .controlCharacter, "В тексте стоит невидимый управляющий знак с кодом «\(code)»",
      at: SourceRange(file: file, offset..<offset + length))
  }

  /// An escape that would put a control character into a text.
  static func controlEscape(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .controlCharacter,
      "Сочетание «\(range.headline)» вставляет в текст невидимый управляющий знак", at: range,
      help: "Удалите это сочетание; перевод строки пишется «\\n», табуляция — «\\t».")
  }

  static func valueTooLarge(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .valueTooLarge,
      "Значение занимает \(FileSizeText.text(range.offsets.count)), это больше 1 МБ",
      at: SourceRange(file: range.file, range.offsets.prefix(1)))
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
