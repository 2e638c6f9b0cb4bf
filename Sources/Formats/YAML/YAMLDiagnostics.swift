import Diagnostics

extension Diagnostic {
  /// Why a line stands wrong.
  enum IndentTip: String {
    case rightOfValue =
      "Строка сдвинута вправо, хотя над ней поле уже со значением. Уберите лишние пробелы слева."
    case neighbours =
      "Поля одного уровня начинаются в одном и том же столбце. Сравните отступ с соседними строками."
  }

  static func tab(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.tab, "В отступе стоит знак табуляции", at: range)
  }

  static func indent(_ range: SourceRange, tip: IndentTip) -> Diagnostic {
    let shown = range.headline
    let named = shown.isEmpty ? "этой строки" : "строки «\(shown)»"
    return Diagnostic(
      .indent, "Отступ \(named) не подходит к соседним строкам", at: range, help: tip.rawValue)
  }

  static func colonInValue(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.colonInValue, "Внутри значения стоит двоеточие с пробелом", at: range)
  }

  static func noColon(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.noColon, "В строке «\(range.headline)» нет двоеточия", at: range)
  }

  static func colonWithoutSpace(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.noColon, "После двоеточия нет пробела", at: range)
  }

  static func openQuote(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.quotes, "Кавычка открыта, но не закрыта", at: range)
  }

  static func afterQuote(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .quotes, "После закрывающей кавычки стоит лишний текст", at: range,
      help: "Внутренние кавычки пишите «ёлочками», а весь текст возьмите в одну пару кавычек.")
  }

  static func brackets(_ range: SourceRange, opened: SourceRange?) -> Diagnostic {
    let notes = opened.map { [Note("Скобка открыта здесь.", at: $0)] } ?? []
    return Diagnostic(
      .brackets, "Перечень в скобках записан с ошибкой", at: range, notes: notes)
  }

  static func openBracket(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.brackets, "Скобка открыта, но не закрыта", at: range)
  }

  static func escape(_ text: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(.escape, "Сочетание с обратной чертой «\(text)» ничего не значит", at: range)
  }

  static func specialStart(_ sign: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .specialStart, "Значение начинается со служебного знака «\(sign)»", at: range)
  }

  static func unknownAlias(
    _ name: String, _ range: SourceRange, suggestion: String?
  ) -> Diagnostic {
    Diagnostic(
      .alias, "Ссылка «*\(name)» ведёт к метке, которой выше нет", at: range,
      suggestion: suggestion.map { "*" + $0 })
  }

  static func aliasOfItself(_ name: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .alias, "Ссылка «*\(name)» стоит внутри того, на что указывает", at: range,
      help: "Значение не может содержать само себя. Напишите значение полностью.")
  }

  static func duplicateKey(
    _ key: String, _ range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .duplicateKey, "Поле «\(key)» записано дважды", at: range,
      notes: [Note("Первый раз поле записано здесь.", at: first)])
  }

  static func unknownTag(_ tag: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(.tag, "Пометка «\(tag)» здесь не поддерживается", at: range)
  }

  static func secondDocument(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.secondDocument, "Строка «---» начинает второй документ в том же файле", at: range)
  }

  static func keyIsNoText(_ range: SourceRange) -> Diagnostic {
    let isBracket = ["[", "{"].contains { range.file.text(range.offsets).hasPrefix($0) }
    let summary = isBracket ? "Имя поля записано в скобках" : "Перед двоеточием нет имени поля"
    return Diagnostic(.keyIsNoText, summary, at: range)
  }

  static func tooDeepYAML(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.depthYAML, "Списки вложены друг в друга глубже 64 уровней", at: range)
  }

  static func aliasBomb(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.aliasBomb, "Ссылки «*» разворачиваются больше чем в 100 000 значений", at: range)
  }

  static func aliasedText(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.aliasedText, "Ссылки «*» повторяют больше 16 МБ текста", at: range)
  }

  static func mergeOfNoMap(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.merge, "После «<<» стоит не набор полей", at: range)
  }

  static func directive(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.directive, "Строка, начинающаяся с «%», не разобрана", at: range)
  }

  static func blockScalar(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .blockScalar, "Знак «\(range.file.text(range.offsets))» перед текстом поставлен неверно",
      at: range)
  }

  static func lineSeparator(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.lineSeparator, "В тексте стоит невидимый знак разрыва строки", at: range)
  }

  static func byteOrderMark(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .lineSeparator, "В тексте стоит невидимый знак начала файла (BOM)", at: range,
      help: "Знак остался от склейки двух файлов. Удалите его: поставьте курсор перед ним и "
        + "нажмите Delete.")
  }

  static func commentWithoutSpace(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.commentWithoutSpace, "Перед знаком «#» нет пробела", at: range)
  }

  /// The name of an anchor or alias with signs that no name has.
  static func anchorName(_ range: SourceRange) -> Diagnostic {
    let word = range.file.text(range.offsets)
    let name = word.dropFirst().prefix {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_")
    }
    let isForeign = word.dropFirst().first { $0.isLetter && !$0.isASCII } != nil
    let what = word.hasPrefix("*") ? "ссылки" : "метки"
    return Diagnostic(
      .anchorName,
      isForeign || name.isEmpty
        ? "Имя \(what) «\(word)» написано не латинскими буквами"
        : "После имени \(what) «\(word.prefix(1))\(name)» нет пробела",
      at: range)
  }

  static func continuation(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .continuation, "Строка «\(range.headline)» продолжает значение, но не сдвинута вправо",
      at: range)
  }

  static func leadingBlankLine(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .leadingBlankLine, "В пустой строке перед текстом больше пробелов, чем в самом тексте",
      at: range)
  }

  static func otherYAML(_ range: SourceRange) -> Diagnostic {
    Diagnostic(.otherYAML, "Запись в этом месте не удалось разобрать", at: range)
  }
}
