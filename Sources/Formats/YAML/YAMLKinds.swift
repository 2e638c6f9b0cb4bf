import Diagnostics

extension DiagnosticKind {
  static let yamlKinds = [
    tab, indent, colonInValue, noColon, quotes, brackets, escape, specialStart, alias, duplicateKey,
    tag, secondDocument, keyIsNoText, depthYAML, aliasBomb, merge, directive, blockScalar,
    lineSeparator, otherYAML, commentWithoutSpace, anchorName, aliasedText,
    continuation, leadingBlankLine,
  ]

  static let tab = yaml(
    "01", "Отступы в YAML делают пробелами",
    help: "Замените знак табуляции пробелами: обычно это два пробела на уровень.",
    wrong: "школа:\n\tназвание: Лицей\n", right: "школа:\n  название: Лицей\n")

  static let indent = yaml(
    "02", "Поля одного уровня начинаются в одном столбце",
    help: "Сравните отступ с соседними строками.",
    wrong: "школа:\n  название: Лицей\n номер: 5\n",
    right: "школа:\n  название: Лицей\n  номер: 5\n")

  static let colonInValue = yaml(
    "03", "Значение с двоеточием стоит в кавычках",
    help: "Возьмите всё значение в кавычки.",
    wrong: "название: Наставник: путь к успеху\n", right: "название: \"Наставник: путь к успеху\"\n"
  ).mended

  static let noColon = yaml(
    "04", "После имени поля стоит двоеточие",
    help: "Поставьте после имени поля двоеточие и пробел.",
    wrong: "название Лицей\nномер: 5\n", right: "название: Лицей\nномер: 5\n")

  static let quotes = yaml(
    "05", "Кавычки вокруг значения парные",
    help: "Поставьте закрывающую кавычку такого же вида в конце значения.",
    wrong: "название: \"Лицей\nномер: 5\n", right: "название: \"Лицей\"\nномер: 5\n")

  static let brackets = yaml(
    "06", "Перечень в скобках: значения через запятую, скобки парные",
    help: "Проверьте запятые и закрывающую скобку или напишите перечень по строкам, каждую с «- ».",
    wrong: "роли: [наставник, ученик\n", right: "роли: [наставник, ученик]\n")

  static let escape = yaml(
    "07", "Обратная черта в двойных кавычках удвоена",
    help: "Чтобы написать саму черту, удвойте её («\\\\») или возьмите текст в одиночные кавычки.",
    wrong: "папка: \"D:\\школа\"\n", right: "папка: \"D:\\\\школа\"\n")

  static let specialStart = yaml(
    "08", "Значение, которое начинается со служебного знака, стоит в кавычках",
    help: "Возьмите значение в кавычки: знаки «@», «`», «%», «*», «&» в начале значат своё.",
    wrong: "канал: @shkola\n", right: "канал: \"@shkola\"\n"
  ).mended

  static let alias = yaml(
    "09", "Ссылка «*имя» ведёт к метке «&имя», стоящей выше",
    help: "Исправьте имя ссылки или напишите значение полностью.",
    wrong: "школа: &a Лицей\nадрес: *b\n", right: "школа: &a Лицей\nадрес: *a\n")

  static let duplicateKey = yaml(
    "10", "Поле записано один раз",
    help: "Оставьте одну из двух записей или переименуйте одну из них.",
    wrong: "имя: Анна\nимя: Мария\n", right: "имя: Анна\n")

  static let tag = yaml(
    "11", "Пометки с «!» перед значением не нужны",
    help: "Уберите её; если знак «!» — часть текста, возьмите значение в кавычки.",
    wrong: "дата: !day 2025-09-01\n", right: "дата: 2025-09-01\n")

  static let secondDocument = yaml(
    "12", "В файле один документ",
    help: "Разделите документы по файлам или удалите строку «---».",
    wrong: "имя: Анна\n---\nимя: Мария\n", right: "имя: Анна\n")

  static let keyIsNoText = yaml(
    "13", "Имя поля — текст",
    help: "Напишите перед двоеточием имя поля.",
    wrong: ": Анна\n", right: "имя: Анна\n")

  static let depthYAML = yaml(
    "14", "Списки вложены не глубже 64 уровней",
    help: "Проверьте, нет ли лишних скобок.",
    wrong: String(repeating: "[", count: 65) + String(repeating: "]", count: 65) + "\n",
    right: String(repeating: "[", count: 64) + String(repeating: "]", count: 64) + "\n")

  static let aliasBomb = yaml(
    "15", "Ссылки разворачиваются не больше чем в 100 000 значений",
    help: "Уменьшите число ссылок «*» или напишите значения полностью.",
    wrong: bomb(levels: 7), right: bomb(levels: 3))

  static let merge = yaml(
    "16", "После «<<» стоит набор полей",
    help: "Укажите ссылку на набор полей: «<<: *имя».",
    wrong: "<<: Анна\n", right: "общее: &a {школа: Лицей}\nАнна:\n  <<: *a\n")

  static let directive = yaml(
    "17", "Строки, начинающиеся с «%», не нужны",
    help: "Удалите строку; если знак «%» — часть текста, возьмите текст в кавычки.",
    wrong: "%ЯМЛ 1.2\n---\nимя: Анна\n", right: "имя: Анна\n")

  static let blockScalar = yaml(
    "18", "После «|» и «>» текст начинается с новой строки",
    help: "Начните текст со следующей строки с отступом; если знак — часть текста, возьмите его "
      + "в кавычки.",
    wrong: "возраст: >14 лет\n", right: "возраст: \">14 лет\"\n")

  static let lineSeparator = yaml(
    "19", "В тексте нет невидимых знаков Юникода",
    help: "Знак попал сюда при копировании. Удалите его и нажмите Enter, если нужна новая строка.",
    wrong: "имя: Анна\u{2028}Мария\n", right: "имя: Анна Мария\n")

  /// Has no examples: it is what is left when none of the others fits.
  static let otherYAML = DiagnosticKind(
    "YAML-20", .error, "Запись следует правилам YAML",
    help: "Сравните строку с соседними. Если в тексте есть особые знаки, возьмите его в кавычки.")

  static let commentWithoutSpace = yaml(
    "21", "Перед примечанием стоит пробел",
    help: "Поставьте пробел перед «#»; если знак — часть текста, внесите его в кавычки.",
    wrong: "имя: \"Анна\"# ученица\n", right: "имя: \"Анна\" # ученица\n")

  static let anchorName = yaml(
    "22", "Имя метки «&» и ссылки «*» – латинские буквы, цифры, «-» и «_», за ним пробел",
    help: "Напишите имя латинскими буквами и поставьте после него пробел. Если знак «&» или «*» "
      + "– часть текста, возьмите значение в кавычки.",
    wrong: "школа: &лицей Лицей № 5\n", right: "школа: &licey Лицей № 5\n")

  /// Has no examples: they would be too large to show.
  static let aliasedText = DiagnosticKind(
    "YAML-23", .error, "Ссылки повторяют не больше 16 МБ текста",
    help: "Сократите текст с меткой «&» или уберите часть ссылок «*» на него.")

  static let continuation = yaml(
    "24", "Продолжение значения сдвинуто вправо",
    help: "Поставьте перед строкой пробелы: больше, чем перед именем поля или знаком «-», к "
      + "которому относится значение.",
    wrong: "роли: [наставник,\nученик]\n", right: "роли: [наставник,\n  ученик]\n")

  static let leadingBlankLine = yaml(
    "25", "В пустых строках перед текстом не больше пробелов, чем в его первой строке",
    help: "Удалите пробелы из пустых строк между знаком «|» или «>» и текстом.",
    wrong: "текст: |\n      \n  # Лицей\n", right: "текст: |\n\n  # Лицей\n")

  private static func yaml(
    _ number: String, _ title: String, help: String, wrong: String, right: String
  ) -> DiagnosticKind {
    DiagnosticKind(
      "YAML-" + number, .error, title, help: help,
      wrong: Example("школа.yaml", wrong), right: Example("школа.yaml", right))
  }

  /// Lists of ten aliases each to the list before.
  private static func bomb(levels: Int) -> String {
    var text = "a0: &a0 [да]\n"
    for level in 1..<levels {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    return text
  }
}
