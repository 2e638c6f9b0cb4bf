import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Formats

/// Workbooks of several makers, marked and looked into by Python.
@Suite struct MarkedBookTests {
  private static let base = "ws.append(['Код', 'Фамилия']); ws.append(['iv', 'Иванова'])\n"

  /// A list of Excel's own in the extensions of the sheet, which other tools lose.
  private static let extensionList =
    "changes = [('xl/worksheets/sheet1.xml', lambda x: x.replace('</worksheet>', "
    + "'<extLst><ext uri=\"{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}\" "
    + "xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\">"
    + "<x14:dataValidations count=\"1\" xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\">"
    + "<x14:dataValidation type=\"list\"><x14:formula1><xm:f>Списки!$A$1:$A$3</xm:f></x14:formula1>"
    + "<xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>"
    + "</worksheet>'))]"

  static let books: [(name: String, script: String)] = [
    ("a plain workbook", base),
    ("a list of Excel's", base + extensionList),
    (
      "rules, colours and notes of the editor",
      base
        + "rule = DataValidation(type='list', formula1='\"Иванова,Петров\"'); rule.add('B2:B9')\n"
        + "ws.add_data_validation(rule); ws['A1'].comment = Comment('не трогать', 'Завуч')\n"
        + "ws['B2'].comment = Comment('проверить паспорт', 'Завуч')\n"
        + "from openpyxl.formatting.rule import CellIsRule\n"
        + "ws.conditional_formatting.add('B2', CellIsRule(operator='equal', formula=['1'], "
        + "fill=PatternFill('solid', bgColor='00FF00')))\nws.merge_cells('D1:E1')\n"
        + "ws.print_area = 'A1:B9'; ws.auto_filter.ref = 'A1:B2'"
    ),
    (
      "several sheets with names of their own",
      base + "two = wb.create_sheet(\"Пары 'А'\"); two.append(['Код'])\n"
        + "wb.active = 1\nfrom openpyxl.workbook.defined_name import DefinedName\n"
        + "two.defined_names['своё'] = DefinedName('своё', attr_text='$A$1')"
    ),
    ("a sheet of the editor's called «Ошибки»", base + "wb.create_sheet('Ошибки').append(['мои'])"),
    (
      "a workbook of LibreOffice", base + "ws['B2'].comment = Comment('моё', 'Завуч')\nlibre = True"
    ),
    (
      "elements with a prefix",
      base + "import re\nchanges = [(name, lambda x: re.sub('<(/?)([a-zA-Z])', r'<\\1x:\\2', x)"
        + ".replace('xmlns=', 'xmlns:x=')) for name in ('xl/worksheets/sheet1.xml', "
        + "'xl/styles.xml', 'xl/workbook.xml', '[Content_Types].xml')]"
    ),
  ]

  private static let made = Result {
    try Workbooks.make(
      Dictionary(uniqueKeysWithValues: books.map { ($0.name, $0.script) }))
  }

  private static let marks = [
    BookMark(
      sheet: "Люди", cell: (1, 2), place: "", isError: true, id: "VALUE-07",
      summary: "«Иванова» & <другие>", help: "Исправьте."),
    BookMark(
      sheet: "Люди", cell: (4, 7), place: "", isError: false, id: "VALUE-13", summary: "Пусто",
      help: "Заполните."),
    BookMark(
      sheet: nil, cell: nil, place: "site.yaml, строка 1", isError: true, id: "SEC-01",
      summary: "Нет раздела", help: "Создайте."),
  ]

  @Test(arguments: books.indices)
  func keepsEverythingThatIsNotMarked(_ index: Int) throws {
    let book = try #require(try Self.made.get()[Self.books[index].name])
    let marked = try MarkedBook.bytes(of: book, marks: Self.marks)
    let answer = try BookComparison.compare(book, marked)
    // Only what names or holds the marks is another; of the sheet nothing went.
    let allowed = [
      "[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
      "xl/worksheets/sheet1.xml", "xl/worksheets/_rels/sheet1.xml.rels",
    ]
    let others = answer.changed.filter { name in
      !allowed.contains(name) && !name.contains("comments") && !name.contains("rawing")
    }
    #expect(others == [])
    #expect(answer.removed == [])
    #expect(answer.lostPieces == [])
    #expect(answer.faults == [])
    #expect(MarkedBook.isMarked(marked) && !MarkedBook.isMarked(book))
  }

  @Test(arguments: books.indices)
  func marksAgainAsTheFirstTimeAndTakesOldMarksAway(_ index: Int) throws {
    let book = try #require(try Self.made.get()[Self.books[index].name])
    let marked = try MarkedBook.bytes(of: book, marks: Self.marks)
    #expect(try MarkedBook.bytes(of: marked, marks: Self.marks) == marked)
    let clean = try MarkedBook.bytes(of: marked, marks: [])
    let answer = try BookComparison.look(at: clean)
    #expect(answer.notes.allSatisfy { !$0.contains(BookMark.noteStart) })
    #expect(answer.colours == 0)
    #expect(answer.list.contains("Замечаний нет."))
    let before = try BookComparison.look(at: book)
    #expect(answer.notes == before.notes)
  }

  @Test(arguments: books.indices)
  func readsTheSameOfAMarkedWorkbook(_ index: Int) throws {
    let book = try #require(try Self.made.get()[Self.books[index].name])
    let marked = try MarkedBook.bytes(of: book, marks: Self.marks)
    #expect(Self.rows(of: marked) == Self.rows(of: book))
  }

  private static func rows(of bytes: [UInt8]) -> [[String]] {
    var report = Report()
    guard let book = Workbook.read(path: "a.xlsx", bytes: bytes, into: &report),
      let sheet = book.sheets.first(where: { $0.name == "Люди" }),
      let table = book.table(of: sheet, isKnown: WorkbookCase.known.contains, into: &report)
    else { return [] }
    return table.rows.map { $0.map(\.text) }
  }

  @Test func marksCellsWithColourNoteAndLink() throws {
    let book = try #require(try Self.made.get()["rules, colours and notes of the editor"])
    let answer = try BookComparison.look(at: try MarkedBook.bytes(of: book, marks: Self.marks))
    #expect(answer.sheets == ["Ошибки", "Люди"])
    #expect(answer.notes.contains("A1 не трогать"))
    let own = try #require(answer.notes.first { $0.hasPrefix("B2 ") })
    #expect(
      own.hasPrefix("B2 проверить паспорт\n—\nПроверка портала:\n• Ошибка: «Иванова» & <другие>"))
    #expect(
      answer.notes.contains { $0.hasPrefix("E7 Проверка портала:\n• Предупреждение: Пусто.") })
    #expect(answer.colours == 2)
    #expect(answer.links == ["'Люди'!B2", "'Люди'!E7"])
    #expect(answer.list.contains("site.yaml, строка 1"))
  }

  /// Saved by another program, our marks are still known and go.
  @Test func knowsItsMarksAfterLibreOfficeHasSavedThem() throws {
    let book = try #require(try Self.made.get()["a workbook of LibreOffice"])
    let marked = try MarkedBook.bytes(of: book, marks: Self.marks)
    let saved = try #require(
      try Workbooks.make(["one": "given = '''\(Self.encoded(marked))'''\nlibre = True"])["one"])
    #expect(MarkedBook.isMarked(saved))
    let clean = try BookComparison.look(at: try MarkedBook.bytes(of: saved, marks: []))
    #expect(clean.colours == 0)
    #expect(clean.notes.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) } == ["B2 моё"])
    #expect(clean.sheets == ["Ошибки", "Люди"])
    #expect(Self.rows(of: saved) == Self.rows(of: book))
  }

  private static func encoded(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }
}
