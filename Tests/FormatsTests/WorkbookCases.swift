/// Tables as people make them, and as programs write them.
enum WorkbookCases {
  static let all = headings + values + dates + oddities + WorkbookHandmadeCases.all

  /// Those that mean the same when LibreOffice has saved them: it works formulas out,
  /// and writes a carriage return as one.
  static let saved = (headings + values + dates).filter { !changedBySaving.contains($0.name) }

  private static let changedBySaving: Set<String> = [
    "a formula with its last value", "a formula that was never calculated",
    "signs that XML cannot hold",
  ]

  private static let two = ["Код", "Фамилия"]
  private static let plain = [["iv", "Иванова"], ["pe", "Петров"]]
  private static let body = "ws.append(['iv', 'Иванова']); ws.append(['pe', 'Петров'])\n"

  private static let headings: [WorkbookCase] = [
    .init("a plain table", "ws.append(['Код', 'Фамилия'])\n" + body, headings: two, plain),
    .init(
      "a title above the heading",
      "ws.append(['Список наставников на 1 сентября']); ws.append(['Код', 'Фамилия'])\n" + body,
      headings: two, plain),
    .init(
      "a merged title, an empty row, the heading in row 3",
      "ws['A1'] = 'Сведения'; ws.merge_cells('A1:F1')\n"
        + "ws['A3'] = 'Код'; ws['B3'] = 'Фамилия'\n" + body, headings: two, plain),
    .init(
      "two titles and a signature line above the heading",
      "ws.append(['УТВЕРЖДАЮ', 'Директор', 'А. Б. Вымышленный'])\nws.append(['Приложение 1'])\n"
        + "ws.append(['Код', 'Фамилия'])\n" + body, headings: two, plain),
    .init(
      "empty columns before and between",
      "ws['B1'] = 'Код'; ws['D1'] = 'Фамилия'; ws['B2'] = 'iv'; ws['D2'] = 'Иванова'",
      headings: two, [["iv", "Иванова"]]),
    .init(
      "empty rows among the others",
      "ws.append(['Код', 'Фамилия'])\nws['A4'] = 'iv'; ws['B4'] = 'Иванова'\n"
        + "ws['A9'] = 'pe'; ws['B9'] = 'Петров'", headings: two, plain),
    .init(
      "a heading with line breaks and spaces around",
      "ws.append([' Код\\n', 'Фамилия\\u00a0'])\n" + body, headings: two, plain),
    .init(
      "a heading of two rows, groups merged above their columns",
      "ws['A1'] = 'Код'; ws['B1'] = 'Согласия'; ws.merge_cells('B1:C1')\n"
        + "ws.merge_cells('A1:A2'); ws['B2'] = 'на обработку'; ws['C2'] = 'на распространение'\n"
        + "ws.append(['iv', '1.9.2025', '2.9.2025'])",
      headings: ["Код", "Согласия.на обработку", "Согласия.на распространение"],
      [["iv", "1.9.2025", "2.9.2025"]]),
    .init(
      "a heading of two rows below a title, without merged cells",
      "ws['A1'] = 'Список'\nws['A2'] = 'Код'; ws['B2'] = 'Фамилия'; ws['C2'] = 'Согласия'\n"
        + "ws['C3'] = 'на обработку'; ws['D3'] = 'на распространение'\n"
        + "ws.append(['iv', 'Иванова', 'да', 'нет'])",
      headings: ["Код", "Фамилия", "Согласия.на обработку", "Согласия.на распространение"],
      [["iv", "Иванова", "да", "нет"]]),
    .init(
      "a column nobody knows stays a column",
      "ws.append(['Код', 'Фамилия', 'Примечание'])\nws.append(['iv', 'Иванова', 'болеет'])",
      headings: ["Код", "Фамилия", "Примечание"], [["iv", "Иванова", "болеет"]]),
    .init(
      "a row of numbers under the heading is a row",
      "ws.append(['Код', 'Фамилия'])\nws.append([1, 2])\nws.append(['iv', 'Иванова'])",
      headings: two, [["1", "2"], ["iv", "Иванова"]]),
    .init(
      "notes beside the table without a heading",
      "ws.append(['Код', 'Фамилия'])\nws.append(['iv', 'Иванова', None, 'позвонить'])",
      headings: two, [["iv", "Иванова"]], findings: ["CSV-04 D2"]),
    .init(
      "a heading twice",
      "ws.append(['Код', 'Фамилия', 'Фамилия'])\nws.append(['iv', 'Иванова', 'Петрова'])",
      headings: two, [["iv", "Иванова"]], findings: ["CSV-05 C1"]),
    .init(
      "a filter over the table",
      "ws.append(['Код', 'Фамилия'])\n" + body
        + "ws.auto_filter.ref = 'A1:B3'\nws.row_dimensions[2].hidden = True",
      headings: two, plain),
    .init(
      "a hidden row",
      "ws.append(['Код', 'Фамилия'])\n" + body
        + "ws.row_dimensions[3].hidden = True", headings: two, plain, findings: ["XLSX-04 A1"]),
    .init(
      "lists to choose from, comments and colours",
      "ws.append(['Код', 'Фамилия'])\n" + body
        + "rule = DataValidation(type='list', formula1='\"Иванова,Петров\"'); rule.add('B2:B9')\n"
        + "ws.add_data_validation(rule); ws['B2'].comment = Comment('проверить', 'я')\n"
        + "ws['B2'].fill = PatternFill('solid', fgColor='FFFF00')", headings: two, plain),
  ]

  private static let values: [WorkbookCase] = [
    .init(
      "whole numbers without a point", "ws.append(['Код', 'Год'])\nws.append(['iv', 2025.0])",
      headings: ["Код", "Год"], [["iv", "2025"]]),
    .init(
      "numbers as they are shown", "ws.append(['Код', 'Год'])\nws.append(['iv', 0.1 + 0.2])",
      headings: ["Код", "Год"], [["iv", "0.3"]]),
    .init(
      "numbers kept as text", "ws.append(['Код', 'Год'])\nws.append(['iv', '0341234567'])",
      headings: ["Код", "Год"], [["iv", "0341234567"]]),
    .init(
      "a long number is not written with a power",
      "ws.append(['Код', 'Год'])\nws.append(['iv', 89001234567])",
      headings: ["Код", "Год"], [["iv", "89001234567"]]),
    .init(
      "a share shown in per cent",
      "ws.append(['Код', 'Год'])\nws.append(['iv', 0.705]); ws['B2'].number_format = '0.0%'",
      headings: ["Код", "Год"], [["iv", "70.5%"]]),
    .init(
      "yes and no", "ws.append(['Код', 'Год'])\nws.append(['iv', True]); ws.append(['pe', False])",
      headings: ["Код", "Год"], [["iv", "да"], ["pe", "нет"]]),
    .init(
      "line breaks inside a cell",
      "ws.append(['Код', 'Предметы'])\nws.append(['iv', 'физика\\nматематика'])",
      headings: ["Код", "Предметы"], [["iv", "физика\nматематика"]]),
    .init(
      "quotes are signs like any other",
      "ws.append(['Код', 'Школа'])\nws.append(['iv', '\"Лицей\" № 5']); ws.append(['pe', '\"'])",
      headings: ["Код", "Школа"], [["iv", "\"Лицей\" № 5"], ["pe", "\""]]),
    .init(
      "only spaces are nothing",
      "ws.append(['Код', 'Школа'])\nws.append(['iv', 'Лицей']); ws.append([' ', '\\u00a0  '])",
      headings: ["Код", "Школа"], [["iv", "Лицей"], [" ", "\u{A0}  "]]),
    .init(
      "a value merged over rows holds for each",
      "ws.append(['Код', 'Школа'])\nws.append(['iv', 'Лицей']); ws.append(['pe', None])\n"
        + "ws.append(['si', 'Школа']); ws.merge_cells('B2:B3')",
      headings: ["Код", "Школа"], [["iv", "Лицей"], ["pe", "Лицей"], ["si", "Школа"]]),
    .init(
      "signs that XML cannot hold",
      "ws.append(['Код', 'Школа'])\nws.append(['iv', 'Лицей_x000D_ № 5_x0020_А'])",
      headings: ["Код", "Школа"], [["iv", "Лицей № 5 А"]]),
    .init(
      "a formula with its last value",
      "ws.append(['Код', 'Фамилия']); ws.append(['iv', '=UPPER(A2)'])\n"
        + "changes = [('xl/worksheets/sheet1.xml', lambda x: "
        + "x.replace('<v></v>', '<v>IV</v>').replace('<v />', '<v>IV</v>')"
        + ".replace('<c r=\"B2\">', '<c r=\"B2\" t=\"str\">'))]",
      headings: two, [["iv", "IV"]]),
    .init(
      "a formula that was never calculated",
      "ws.append(['Код', 'Фамилия']); ws.append(['iv', '=A2&1'])", headings: two, [["iv", ""]],
      findings: ["XLSX-02 B2"]),
    .init(
      "errors in place of values",
      "ws.append(['Код', 'Фамилия']); ws.append(['iv', '#N/A']); ws.append(['pe', '#DIV/0!'])",
      headings: two, [["iv", "#N/A"], ["pe", "#DIV/0!"]], findings: ["XLSX-03 B2", "XLSX-03 B3"]),
    .init(
      "an error beside the table is nobody's matter",
      "ws.append(['Код', 'Фамилия']); ws.append(['iv', 'Иванова']); ws['F9'] = '#N/A'",
      headings: two, [["iv", "Иванова"]], findings: ["CSV-04 F9"]),
  ]

  private static let dates: [WorkbookCase] = [
    .init(
      "a day kept as a number",
      "ws.append(['Код', 'Дата'])\n"
        + "ws.append(['iv', datetime.date(2025, 9, 1)])", headings: ["Код", "Дата"],
      [["iv", "2025-09-01"]]),
    .init(
      "a day typed as text", "ws.append(['Код', 'Дата'])\nws.append(['iv', '31.12.2026'])",
      headings: ["Код", "Дата"], [["iv", "31.12.2026"]]),
    .init(
      "a moment",
      "ws.append(['Код', 'Дата'])\n"
        + "ws.append(['iv', datetime.datetime(2025, 9, 1, 10, 30)])", headings: ["Код", "Дата"],
      [["iv", "2025-09-01 10:30"]]),
    .init(
      "an hour of no day", "ws.append(['Код', 'Дата'])\nws.append(['iv', datetime.time(10, 5)])",
      headings: ["Код", "Дата"], [["iv", "10:05"]]),
    .init(
      "the calendar of 1904",
      "wb.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904\nws.append(['Код', 'Дата'])\n"
        + "ws.append(['iv', datetime.date(2025, 9, 1)])", headings: ["Код", "Дата"],
      [["iv", "2025-09-01"]]),
    .init(
      "days around the one that never was",
      "ws.append(['Код', 'Дата'])\n"
        + "for id, day in ('aa', 1), ('bb', 59), ('cc', 60), ('dd', 61):\n"
        + "    ws.append([id, day]); ws.cell(ws.max_row, 2).number_format = 'dd.mm.yyyy'",
      headings: ["Код", "Дата"],
      [["aa", "1900-01-01"], ["bb", "1900-02-28"], ["cc", "29.02.1900"], ["dd", "1900-03-01"]]),
    .init(
      "formats of days as Russian Excel writes them",
      "ws.append(['Код', 'Дата'])\nfor id, form in ('aa', '[$-419]d mmmm yyyy \"г.\";@'), "
        + "('bb', 'dd/mm/yy;@'), ('cc', '[$-F800]dddd\\\\,\\\\ mmmm\\\\ dd\\\\,\\\\ yyyy'):\n"
        + "    ws.append([id, 45901]); ws.cell(ws.max_row, 2).number_format = form",
      headings: ["Код", "Дата"],
      [["aa", "2025-09-01"], ["bb", "2025-09-01"], ["cc", "2025-09-01"]]),
    .init(
      "formats that only look like days",
      "ws.append(['Код', 'Год'])\nfor id, form in ('aa', '0 \"дней\"'), ('bb', '[Red]0'), "
        + "('cc', '#,##0\\\\ \\\\d'):\n"
        + "    ws.append([id, 45901]); ws.cell(ws.max_row, 2).number_format = form",
      headings: ["Код", "Год"], [["aa", "45901"], ["bb", "45901"], ["cc", "45901"]]),
  ]

  private static let sheet = "xl/worksheets/sheet1.xml"
  private static let oddities: [WorkbookCase] = [
    .init(
      "cells without names, as some programs write them",
      "ws.append(['Код', 'Фамилия'])\n" + body + "import re\n"
        + "changes = [('\(sheet)', lambda x: re.sub(' r=\"[A-Z]+[0-9]+\"', '', x))]",
      headings: two, plain),
    .init(
      "rows without numbers",
      "ws.append(['Код', 'Фамилия'])\n" + body + "import re\n"
        + "changes = [('\(sheet)', lambda x: re.sub('<row r=\"[0-9]+\"', '<row', x))]",
      headings: two, plain),
    .init(
      "elements with a prefix",
      "ws.append(['Код', 'Фамилия'])\n" + body + "import re\n"
        + "changes = [('\(sheet)', lambda x: re.sub('<(/?)([a-zA-Z])', r'<\\1x:\\2', x)"
        + ".replace('xmlns=', 'xmlns:x='))]", headings: two, plain),
    .init(
      "texts inside the cells",
      "ws.append(['Код', 'Фамилия']); ws.append(['iv', 'Иванова'])\nimport re\n"
        + "changes = [('\(sheet)', lambda x: re.sub('<c r=\"B2\"[^>]*><v>[0-9]+</v></c>', "
        + "'<c r=\"B2\" t=\"inlineStr\"><is><r><t>Ива</t></r><r><t>нова</t></r></is></c>', x))]",
      headings: two, [["iv", "Иванова"]]),
    .init(
      "readings above the letters are no text",
      "ws.append(['Код', 'Фамилия']); ws.append(['iv', 'Иванова'])\n"
        + "changes = [('xl/sharedStrings.xml', lambda x: x.replace('<t>Иванова</t>', "
        + "'<t>Иванова</t><rPh sb=\"0\" eb=\"1\"><t>иванова</t></rPh>'))]",
      headings: two, [["iv", "Иванова"]]),
    .init(
      "rows that have only a style",
      "ws.append(['Код', 'Фамилия'])\n" + body
        + "for row in range(4, 2000): ws.cell(row, 2).font = Font(bold=True)",
      headings: two, plain),
    .init(
      "a far cell does not make the table wide",
      "ws.append(['Код', 'Фамилия']); ws.append(['iv', 'Иванова']); ws['BZ1'] = 'Школа'",
      headings: ["Код", "Фамилия", "Школа"], [["iv", "Иванова", ""]]),
  ]
}
