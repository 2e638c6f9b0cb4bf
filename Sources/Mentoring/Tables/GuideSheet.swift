import Formats

/// The first sheet of a workbook: what to do with it, and what stands on the others.
struct GuideSheet {
  enum Purpose {
    /// The workbook is empty and waits for records.
    case fillIn
    /// The workbook holds what a portal has.
    case move
  }

  let purpose: Purpose
  let sheets: [RecordSheet]
  let holdsClosedFields: Bool

  static let name = "Как заполнять"

  var draft: SheetDraft {
    var sheet = SheetDraft(Self.name)
    sheet.widths = [24, 100, 10]
    sheet.rows = [[.text("Книга портала «Наставничество»", .title)], []]
    if holdsClosedFields {
      sheet.rows += [
        [.text("Осторожно!", .required), .text(Self.warning, .text)], [],
      ]
    }
    for (number, step) in steps.enumerated() {
      sheet.rows.append([.text("Шаг \(number + 1)", .text), .text(step, .text)])
    }
    sheet.rows += [
      [],
      [
        .text("Лист", .optional), .text("Обязательные столбцы", .optional),
        .text("Записей", .optional),
      ],
    ]
    sheet.rows += sheets.map(row)
    return sheet
  }

  private static let warning =
    "В книге есть закрытые сведения о людях: телефоны, затруднения, планы поддержки. На портал они не "
    + "попадут, но книгу нельзя пересылать посторонним и класть в открытое хранилище."

  private var steps: [String] {
    let first: [String] =
      switch purpose {
      case .fillIn:
        [
          "Каждый лист — список: одна строка — одна запись. Пустые листы программа пропускает.",
          "Строка со словом «\(ExampleRow.mark)» показывает, как писать. Программа её не читает. Пишите "
            + "ниже, а строку можно удалить.",
        ]
      case .move:
        [
          "Каждый лист — список: одна строка — одна запись. Это всё, что есть в портале, кроме настроек "
            + "(site.yaml) и файлов.",
          "Чтобы вести портал в этой книге, уберите из его папки прежние списки: иначе записи повторятся.",
        ]
      }
    return first + [
      "Тёмные заголовки — обязательные столбцы, светлые — по желанию, серые — закрытые: на портал не "
        + "попадут. Пояснение появится, если навести мышь на заголовок.",
      "Заголовки не меняйте; лишние столбцы можно удалить, свои — назвать в site.yaml: ignore_columns.",
      "Где у ячейки есть список, выбирайте из него. Несколько значений пишите через точку с запятой.",
      "Если сведений одного рода несколько, добавьте столбцы с номером 2, 3 …: «достижения.2.год».",
      "Положите книгу в папку портала рядом с site.yaml и проверьте: nastavnik check.",
    ]
  }

  private func row(_ sheet: RecordSheet) -> [CellDraft] {
    let name = RecordSheet.name(of: sheet.schema)
    let required = sheet.columns.columns.filter { $0.isRequired && $0.field.key != "id" }
      .map(\.heading)
    return [
      CellDraft(.link(name, to: "'\(name)'!A1"), .link),
      .text(required.joined(separator: ", "), .text),
      CellDraft(.number(String(sheet.records.count)), .text),
    ]
  }
}
