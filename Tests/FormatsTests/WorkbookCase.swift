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
    import base64, datetime, io, json, sys, warnings, zipfile
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

    books = {}
    for name, script in json.load(sys.stdin).items():
        wb = openpyxl.Workbook()
        ws = wb.active
        ws.title = 'Люди'
        scope = dict(globals(), wb=wb, ws=ws, result=None)
        exec(script, scope)
        if scope['result'] is None:
            file = io.BytesIO()
            wb.save(file)
            scope['result'] = file.getvalue()
        for change in scope.get('changes', []):
            scope['result'] = part(scope['result'], *change)
        books[name] = base64.b64encode(scope['result']).decode()
    json.dump(books, sys.stdout)
    """
}
