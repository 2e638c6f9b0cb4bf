import Diagnostics
import TestSupport
import Testing

@testable import Formats

@Suite struct WorkbookTests {
  private static let books = Result {
    try Workbooks.make(
      Dictionary(uniqueKeysWithValues: WorkbookCases.all.map { ($0.name, $0.script) }))
  }

  /// The same workbooks as LibreOffice saves them: with other parts, styles and names.
  private static let saved = Result {
    try Workbooks.make(
      Dictionary(
        uniqueKeysWithValues: WorkbookCases.saved.map { ($0.name, $0.script + "\nlibre = True") }))
  }

  @Test(arguments: WorkbookCases.all)
  func readsATableAsItIsMeant(_ expected: WorkbookCase) throws {
    try expect(expected, of: try #require(try Self.books.get()[expected.name]))
  }

  @Test(arguments: WorkbookCases.saved)
  func readsATableThatLibreOfficeHasSaved(_ expected: WorkbookCase) throws {
    try expect(expected, of: try #require(try Self.saved.get()[expected.name]))
  }

  private func expect(_ expected: WorkbookCase, of bytes: [UInt8]) throws {
    var report = Report()
    let book = try #require(Workbook.read(path: "школа.xlsx", bytes: bytes, into: &report))
    let table = try #require(
      book.table(of: book.sheets[0], isKnown: WorkbookCase.known.contains, into: &report))
    #expect(table.headings.map(\.text) == expected.headings)
    #expect(table.rows.map { $0.map(\.text) } == expected.rows)
    let findings = report.diagnostics.map { "\($0.id) \($0.range?.cell?.name ?? "")" }
    #expect(findings == expected.findings)
  }

  @Test func tellsThePlaceOfEachCell() throws {
    let script = "ws['A1'] = 'Сведения'; ws['B3'] = 'Код'; ws['D3'] = 'Имя'; ws['D17'] = 'Анна'"
    let bytes = try #require(try Workbooks.make(["one": script])["one"])
    var report = Report()
    let book = try #require(Workbook.read(path: "школа.xlsx", bytes: bytes, into: &report))
    let table = try #require(
      book.table(of: book.sheets[0], isKnown: WorkbookCase.known.contains, into: &report))
    let range = table.rows[0].cellPlace(1).range(in: table.file)
    #expect(range.cell == Cell(row: 17, column: 3, heading: "Имя", sheet: "Люди"))
    #expect(range.start == Position(line: 17, column: 4))
  }

  @Test func tellsOfSheetsInTheOrderOfTheirTabs() throws {
    let script =
      "ws['A1'] = 1; other = wb.create_sheet('Пары'); other.sheet_state = 'hidden'\n"
      + "wb.create_sheet('Пусто')"
    let bytes = try #require(try Workbooks.make(["one": script])["one"])
    var report = Report()
    let book = try #require(Workbook.read(path: "a.xlsx", bytes: bytes, into: &report))
    #expect(book.sheets.map(\.name) == ["Люди", "Пары", "Пусто"])
    #expect(book.sheets.map(\.isHidden) == [false, true, false])
    #expect(book.sheets.map(\.isEmpty) == [false, true, true])
  }
}

@Suite struct WorkbookFaultTests {
  private static let cases: [(name: String, bytes: [UInt8], words: String)] = [
    ("an empty file", [], "Это не книга Excel, хотя названа так"),
    ("a text", Array("Фамилия;Имя\n".utf8), "Это не книга Excel, хотя названа так"),
    (
      "an old workbook", compoundFile(naming: "Workbook"),
      "Книга сохранена в старом виде (.xls)"
    ),
    (
      "a workbook with a password", compoundFile(naming: "EncryptedPackage"),
      "Книга закрыта паролем"
    ),
  ]

  private static func compoundFile(naming stream: String) -> [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += Array(repeating: 0, count: 1_024 - bytes.count)
    bytes.append(contentsOf: stream.utf8.flatMap { [$0, 0] as [UInt8] })
    return bytes + Array(repeating: 0, count: 512)
  }

  @Test(arguments: cases.indices)
  func saysInOneSentenceWhatIsNotRead(_ index: Int) {
    var report = Report()
    let fault = Self.cases[index]
    #expect(Workbook.read(path: "a.xlsx", bytes: fault.bytes, into: &report) == nil)
    #expect(report.diagnostics.map(\.id) == ["XLSX-01"])
    #expect(report.diagnostics.first?.summary == fault.words)
  }

  /// What hostile and damaged archives are refused with.
  private static let archives: [(name: String, script: String, words: String)] = [
    (
      "a document of Word",
      "changes = []\nfile = io.BytesIO()\nwith zipfile.ZipFile(file, 'w') as z: "
        + "z.writestr('_rels/.rels', '<Relationships><Relationship Id=\"a\" "
        + "Type=\"x/officeDocument\" Target=\"word/document.xml\"/></Relationships>'); "
        + "z.writestr('word/document.xml', '<a/>')\nresult = file.getvalue()",
      "Это не книга Excel, хотя названа так"
    ),
    (
      "a table of LibreOffice",
      "file = io.BytesIO()\nwith zipfile.ZipFile(file, 'w') as z: z.writestr('mimetype', "
        + "'application/vnd.oasis.opendocument.spreadsheet')\nresult = file.getvalue()",
      "Это таблица другой программы, а не Excel"
    ),
    (
      "a sheet with a document type",
      "ws['A1'] = 1\nchanges = [('xl/worksheets/sheet1.xml', lambda x: "
        + "'<!DOCTYPE a [<!ENTITY b \"c\">]>' + x)]",
      "Книга повреждена: не читается её часть «xl/worksheets/sheet1.xml»"
    ),
    (
      "a sheet cut in its middle",
      "ws['A1'] = 1\nchanges = [('xl/worksheets/sheet1.xml', lambda x: x[:len(x) // 2])]",
      "Книга повреждена: не читается её часть «xl/worksheets/sheet1.xml»"
    ),
    (
      "an entry with a wrong checksum",
      "ws['A1'] = 1\nfile = io.BytesIO(); wb.save(file); data = bytearray(file.getvalue())\n"
        + "with zipfile.ZipFile(file) as z: at = z.getinfo('xl/worksheets/sheet1.xml').header_offset\n"
        + "for name in (b'PK\\\\x01\\\\x02',):\n"
        + "    start = data.find(b'PK\\x01\\x02')\n"
        + "    while start >= 0:\n"
        + "        if data[start + 46:start + 70] == b'xl/worksheets/sheet1.xml': "
        + "data[start + 16] ^= 255\n"
        + "        start = data.find(b'PK\\x01\\x02', start + 4)\n"
        + "result = bytes(data)",
      "Книга повреждена: не читается её часть «xl/worksheets/sheet1.xml»"
    ),
    (
      "too many parts",
      "file = io.BytesIO()\nwith zipfile.ZipFile(file, 'w') as z:\n"
        + "    for index in range(\(Limits.archiveEntries + 1)): z.writestr(f'{index}', '')\n"
        + "result = file.getvalue()",
      "Книга слишком велика: в распакованном виде больше "
        + "\(Limits.unpackedSize / 1024 / 1024) МБ или \(Limits.archiveEntries) частей"
    ),
    (
      "a sheet too many",
      "for number in range(\(Limits.sheets)): wb.create_sheet(f'Лист {number}')",
      "В книге больше \(Limits.sheets) листов"
    ),
    (
      "a bomb",
      "ws['A1'] = 1\nchanges = [('xl/worksheets/sheet1.xml', lambda x: x.replace('</sheetData>', "
        + "' ' * \(Limits.unpackedSize) + '</sheetData>'))]",
      "Книга слишком велика: в распакованном виде больше "
        + "\(Limits.unpackedSize / 1024 / 1024) МБ или \(Limits.archiveEntries) частей"
    ),
  ]

  @Test(arguments: archives.indices)
  func refusesADamagedOrHostileArchive(_ index: Int) throws {
    let fault = Self.archives[index]
    let bytes = try #require(try Workbooks.make(["one": fault.script])["one"])
    var report = Report()
    #expect(Workbook.read(path: "a.xlsx", bytes: bytes, into: &report) == nil)
    #expect(report.diagnostics.map(\.summary) == [fault.words])
  }

  @Test func saysThatASheetIsLargerThanIsRead() throws {
    let wide = "ws.append(['Код', 'Имя']); ws.append(['iv', 'Анна'])\n"
    let scripts = [
      "columns": wide + "ws.cell(2, \(Limits.sheetColumns) + 1, 'далеко')",
      "most columns": wide
        + "ws.cell(1, \(Limits.sheetColumns), 'Год'); ws.cell(2, \(Limits.sheetColumns), '1')",
      "merges": wide
        + "ranges = ''.join(f'<mergeCell ref=\"A{row * 2}:A{row * 2 + 1}\"/>' "
        + "for row in range(10, \(Limits.sheetMerges) + 11))\n"
        + "changes = [('xl/worksheets/sheet1.xml', lambda x: x.replace('</sheetData>', "
        + "'</sheetData><mergeCells>' + ranges + '</mergeCells>'))]",
    ]
    for (name, bytes) in try Workbooks.make(scripts) {
      var report = Report()
      let book = try #require(Workbook.read(path: "a.xlsx", bytes: bytes, into: &report))
      _ = book.table(of: book.sheets[0], isKnown: WorkbookCase.known.contains, into: &report)
      #expect(
        report.diagnostics.map(\.id) == (name == "most columns" ? [] : ["XLSX-06"]), "\(name)")
    }
  }

  @Test func readsNoCutArchiveWithoutAWord() throws {
    let whole = try #require(try Workbooks.make(["one": "ws.append(['Код', 'Имя'])"])["one"])
    for length in stride(from: 0, to: whole.count - 1, by: 97) {
      var report = Report()
      let book = Workbook.read(path: "a.xlsx", bytes: Array(whole[..<length]), into: &report)
      #expect(book == nil && report.diagnostics.map(\.id) == ["XLSX-01"], "\(length) bytes")
    }
  }
}
