package import Diagnostics

/// What can be wrong with a record before any rule of the catalogue looks at it.
package enum DecodingDiagnostics {
  package static let all = [
    unknownField, repeatedField, missingField, wrongShape, badDate, badNumber, badFlag,
    unknownTerm, badID, badText, mixedAlphabets, looseMarks, spaceInID, bareBody, sampleText,
    changedExample,
  ]

  static let unknownField = DiagnosticKind(
    "FIELD-01", .error, "У записи есть только известные поля",
    help: "Проверьте название поля: список полей печатает «nastavnik schema».",
    wrong: .init("terms.yaml", "- id: mentor\n  term: Наставник\n  определние: Кто ведёт\n"),
    right: .init("terms.yaml", "- id: mentor\n  term: Наставник\n  определение: Кто ведёт\n"))

  static let repeatedField = DiagnosticKind(
    "FIELD-02", .error, "Поле стоит у записи один раз",
    help: "Оставьте одно значение.",
    wrong: .init("terms.yaml", "- id: mentor\n  term: Наставник\n  термин: Куратор\n"),
    right: .init("terms.yaml", "- id: mentor\n  term: Наставник\n"))

  static let missingField = DiagnosticKind(
    "FIELD-03", .error, "Обязательные поля заполнены",
    wrong: .init("terms.yaml", "- id: mentor\n  term: Наставник\n  definition: Кто ведёт\n"),
    right: .init(
      "terms.yaml",
      "- id: mentor\n  term: Наставник\n  definition: Кто ведёт\n  source: Положение, п. 1.3\n"))

  static let wrongShape = DiagnosticKind(
    "VALUE-01", .error, "Значение того вида, какого ждёт поле",
    wrong: .init("terms.yaml", "- id: mentor\n  term: [Наставник, Куратор]\n"),
    right: .init("terms.yaml", "- id: mentor\n  term: Наставник\n"))

  static let badDate = DiagnosticKind(
    "VALUE-02", .error, "Дата существует в календаре",
    help: "Напишите дату так: 2025-09-01, 01.09.2025 или 1 сентября 2025 г.",
    wrong: .init("news.yaml", "- id: konkurs\n  date: 31.02.2025\n"),
    right: .init("news.yaml", "- id: konkurs\n  date: 28.02.2025\n"))

  static let badNumber = DiagnosticKind(
    "VALUE-03", .error, "Число записано цифрами и лежит в границах",
    wrong: .init("mentors.yaml", "- id: ivanova\n  capacity: много\n"),
    right: .init("mentors.yaml", "- id: ivanova\n  capacity: 2\n"))

  static let badFlag = DiagnosticKind(
    "VALUE-04", .error, "На вопрос отвечают «да» или «нет»",
    help: "Напишите «да» или «нет».",
    wrong: .init("mentors.yaml", "- id: ivanova\n  activist: возможно\n"),
    right: .init("mentors.yaml", "- id: ivanova\n  activist: да\n"))

  static let unknownTerm = DiagnosticKind(
    "VALUE-05", .error, "Значение взято из словаря",
    wrong: .init("mentors.yaml", "- id: ivanova\n  status: отдыхает\n"),
    right: .init("mentors.yaml", "- id: ivanova\n  status: available\n"))

  static let badID = DiagnosticKind(
    "VALUE-06", .error, "Код записи: от 2 до 60 знаков, строчные латинские буквы, цифры, дефис",
    help: "Напишите код строчными латинскими буквами, цифрами и дефисом, например ivanova-anna.",
    wrong: .init("terms.yaml", "- id: Наставник\n"), right: .init("terms.yaml", "- id: mentor\n"))

  static let badText = DiagnosticKind(
    "VALUE-07", .error, "Имя, адрес, почта, телефон и ИНН записаны правильно",
    wrong: .init("organisations.yaml", "- id: school\n  email: school(at)mail.example\n"),
    right: .init("organisations.yaml", "- id: school\n  email: school@mail.example\n"))

  static let mixedAlphabets = DiagnosticKind(
    "VALUE-08", .error, "В слове буквы одного алфавита",
    help: "Наберите слово заново, не меняя раскладки: поиск и сортировка иначе его не найдут.",
    wrong: .init("persons.yaml", "- id: ivanova\n  surname: Ивaнова\n"),
    right: .init("persons.yaml", "- id: ivanova\n  surname: Иванова\n")
  ).mended

  static let looseMarks = DiagnosticKind(
    "VALUE-09", .warning, "Буквы «й» и «ё» записаны одним знаком",
    help: "Знак исправлен при чтении. Чтобы предупреждение ушло, наберите слово заново.",
    wrong: .init("persons.yaml", "- id: elkina\n  surname: Е\u{308}лкина\n"),
    right: .init("persons.yaml", "- id: elkina\n  surname: Ёлкина\n")
  ).mended

  static let spaceInID = DiagnosticKind(
    "VALUE-10", .error, "Вокруг кода записи нет пробелов",
    help: "Удалите пробел в начале или в конце.",
    wrong: .init("terms.yaml", "- id: \"mentor \"\n"), right: .init("terms.yaml", "- id: mentor\n")
  ).mended

  static let bareBody = DiagnosticKind(
    "VALUE-11", .error, "Текст под шапкой бывает у записей, которым он положен",
    help: "Перенесите текст в поле шапки.",
    wrong: .init("pairs/para.md", "---\nid: para\n---\nТекст\n"),
    right: .init("pairs/para.md", "---\nid: para\n---\n"))

  static let sampleText = DiagnosticKind(
    "VALUE-12", .warning, "Слова из образца заменены своими",
    help: "Впишите своё значение вместо слова из образца.",
    wrong: .init("municipalities.yaml", "- id: nash-rayon\n  name: ЗАПОЛНИТЕ\n"),
    right: .init("municipalities.yaml", "- id: nash-rayon\n  name: Городищенский район\n"))
}

extension DecodingDiagnostics {
  static let changedExample = DiagnosticKind(
    "VALUE-14", .warning, "Строка-пример остаётся примером",
    help:
      "Если это запись, сотрите слово «ПРИМЕР» в её первой ячейке; если пример — удалите строку.",
    wrong: .init(
      "terms.csv", "код;термин;определение;источник\nПРИМЕР;Наставник;Кто ведёт;Положение, п. 1.3\n"
    ),
    right: .init(
      "terms.csv", "код;термин;определение;источник\nmentor;Наставник;Кто ведёт;Положение, п. 1.3\n"
    ))
}

extension Diagnostic {
  /// - Parameters:
  ///   - spelling: How the file spells its fields.
  ///   - heading: What the editor calls the field's column.
  static func missingField(
    _ field: FieldDeclaration, at place: Place, in file: SourceFile, _ spelling: FileSpelling,
    heading: String? = nil
  ) -> Diagnostic {
    let label = heading ?? field.label
    let help = field.help.map { " \($0)." } ?? ""
    let name = "Не заполнено поле «\(label)»"
    let advice =
      switch spelling {
      case .latin: "Добавьте «\(field.key): …»."
      case .russian: "Добавьте «\(field.label): …»."
      case .table: "Впишите значение в столбец «\(label)»."
      }
    return Diagnostic(
      DecodingDiagnostics.missingField,
      spelling == .latin && field.key != field.label ? name + " (\(field.key))" : name,
      at: SourceRange(file: file, place.offsets, absent: field.key), help: advice + help)
  }
}
