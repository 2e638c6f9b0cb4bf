import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Formats

/// A workbook that openpyxl writes, and what is read of it.
struct WorkbookCase: Sendable, CustomTestStringConvertible {
  let name: String
  /// Statements of Python that fill `wb` (a workbook) and `ws` (its one sheet, «Люди»).
  let script: String
  /// The headings of the table, in order.
  let headings: [String]
  /// The cells of each row under the headings.
  let rows: [[String]]
  /// Findings as «id cell», such as `XLSX-03 C4`.
  let findings: [String]

  init(
    _ name: String, _ script: String, headings: [String], _ rows: [[String]],
    findings: [String] = []
  ) {
    self.name = name
    self.script = script
    self.headings = headings
    self.rows = rows
    self.findings = findings
  }

  var testDescription: String { name }

  /// The columns that are known when a case is read.
  static let known: Set<String> = [
    "Код", "Фамилия", "Имя", "Год", "Дата", "Согласия.на обработку", "Согласия.на распространение",
    "Предметы", "Школа",
  ]
}

/// The workbooks of all cases, written in one run of Python.
enum Workbooks {
  static func make(_ scripts: [String: String]) throws -> [String: [UInt8]] {
    let input = String(decoding: try JSONEncoder().encode(scripts), as: UTF8.self)
    let answer = try TestPython.run(writer, input: input)
    let encoded = try JSONDecoder().decode([String: String].self, from: Data(answer.utf8))
    return encoded.mapValues { Array(Data(base64Encoded: $0) ?? Data()) }
  }

  private static let writer = """
    import base64, datetime, io, json, os, subprocess, sys, tempfile, warnings, zipfile
    import openpyxl
    from openpyxl.styles import numbers, Font, PatternFill
    from openpyxl.comments import Comment
    from openpyxl.worksheet.datavalidation import DataValidation

    def part(book, name, change):
        # The archive with one part changed by a function of its text.
        result = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(result, 'w') as new:
            for item in old.infolist():
                data = old.read(item.filename)
                if item.filename == name:
                    data = change(data.decode('utf-8')).encode('utf-8')
                new.writestr(item, data, zipfile.ZIP_DEFLATED)
        return result.getvalue()

    def libre(books):
        # The workbooks as LibreOffice saves them, all in one run of it.
        with tempfile.TemporaryDirectory() as place:
            for name in 'in', 'out': os.mkdir(f'{place}/{name}')
            for index, book in enumerate(books):
                with open(f'{place}/in/{index}.xlsx', 'wb') as file: file.write(book)
            names = [f'{place}/in/{index}.xlsx' for index in range(len(books))]
            subprocess.run(
                ['soffice', f'-env:UserInstallation=file://{place}/profile', '--headless',
                 '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', f'{place}/out', *names],
                check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            return [open(f'{place}/out/{index}.xlsx', 'rb').read() for index in range(len(books))]

    class Stream(io.RawIOBase):
        # A file that cannot go back: sizes stand behind the contents.
        def __init__(self): self.data = b''
        def writable(self): return True
        def write(self, data): self.data += bytes(data); return len(data)

    def hand(rows, encoding='utf-8', folder='xl/', target='worksheets/sheet1.xml', part=None,
             ns='http://schemas.openxmlformats.org/spreadsheetml/2006/main',
             rel='http://schemas.openxmlformats.org/officeDocument/2006/relationships',
             behind='', method=zipfile.ZIP_DEFLATED, stream=False, slash='/', remark=b''):
        # A workbook of the fewest parts there may be.
        package = 'http://schemas.openxmlformats.org/package/2006/'
        place = part or (target[1:] if target[0] == '/' else folder + target)
        declared = '' if encoding == 'utf-8-sig' else f'<?xml version="1.0" encoding="{encoding}"?>'
        parts = {
            '[Content_Types].xml': f'<Types xmlns="{package}content-types"/>',
            '_rels/.rels': f'<Relationships xmlns="{package}relationships"><Relationship Id="a" '
                f'Type="{rel}/officeDocument" Target="{folder}workbook.xml"/></Relationships>',
            f'{folder}workbook.xml': f'<workbook xmlns="{ns}" xmlns:r="{rel}"><sheets>'
                '<sheet name="Люди" sheetId="1" r:id="s"/></sheets></workbook>',
            f'{folder}_rels/workbook.xml.rels': f'<Relationships xmlns="{package}relationships">'
                f'<Relationship Id="s" Type="{rel}/worksheet" Target="{target}"/></Relationships>',
            place: (f'{declared}<worksheet xmlns="{ns}"><sheetData>{rows}</sheetData>{behind}'
                '</worksheet>').encode(encoding),
        }
        file = Stream() if stream else io.BytesIO()
        with zipfile.ZipFile(file, 'w', method) as archive:
            archive.comment = remark
            for name, text in parts.items(): archive.writestr(zip_name(name, slash), text, method)
        return file.data if stream else file.getvalue()

    def zip_name(name, slash):
        item = zipfile.ZipInfo(name)
        item.filename = name.replace('/', slash)
        return item

    books, saved = {}, []
    for name, script in json.load(sys.stdin).items():
        wb = openpyxl.Workbook()
        ws = wb.active
        ws.title = 'Люди'
        scope = dict(globals(), wb=wb, ws=ws, result=None, given=None)
        exec(script, scope)
        if scope['given']: scope['result'] = base64.b64decode(scope['given'])
        if scope['result'] is None:
            file = io.BytesIO()
            wb.save(file)
            scope['result'] = file.getvalue()
        for change in scope.get('changes', []):
            scope['result'] = part(scope['result'], *change)
        if scope['libre'] is True: saved.append(name)
        books[name] = scope['result']
    if saved: books.update(zip(saved, libre([books[name] for name in saved])))
    json.dump({name: base64.b64encode(book).decode() for name, book in books.items()}, sys.stdout)
    """
}
