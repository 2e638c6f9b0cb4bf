import Foundation
import TestSupport

/// What Python and openpyxl see of workbooks.
enum BookComparison {
  struct Difference: Decodable {
    /// Entries whose packed bytes are others.
    var changed: [String]
    var removed: [String]
    /// Pieces of the first sheet that the second does not have in their order.
    var lostPieces: [String]
    /// What is no XML, or is named and not there.
    var faults: [String]
  }

  struct Look: Decodable {
    var sheets: [String]
    /// The notes of all sheets: «B2 words».
    var notes: [String]
    /// How many colours of ours there are.
    var colours: Int
    /// Where the links of the list lead.
    var links: [String]
    /// All texts of the list.
    var list: [String]
  }

  static func compare(_ book: [UInt8], _ marked: [UInt8]) throws -> Difference {
    try ask(comparison, [book, marked])
  }

  static func look(at book: [UInt8]) throws -> Look { try ask(look, [book]) }

  private static func ask<Answer: Decodable>(
    _ script: String, _ books: [[UInt8]]
  ) throws -> Answer {
    let input = try JSONEncoder().encode(books.map { Data($0).base64EncodedString() })
    let answer = try TestPython.run(head + script, input: String(decoding: input, as: UTF8.self))
    return try JSONDecoder().decode(Answer.self, from: Data(answer.utf8))
  }

  private static let head = """
    import base64, io, json, re, sys, zipfile, warnings
    import xml.dom.minidom as dom
    warnings.simplefilter('ignore')
    books = [base64.b64decode(text) for text in json.load(sys.stdin)]

    """

  private static let comparison = #"""
    def packed(data):
        entries = {}
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            assert archive.testzip() is None
            for item in archive.infolist():
                start = item.header_offset
                skip = int.from_bytes(data[start + 26:start + 28], 'little') + \
                    int.from_bytes(data[start + 28:start + 30], 'little')
                body = start + 30 + skip
                entries[item.filename] = (data[body:body + item.compress_size], archive.read(item))
        return entries
    old, new = packed(books[0]), packed(books[1])
    changed = [name for name in old if name in new and old[name][0] != new[name][0]]
    faults = []
    for name, (_, text) in new.items():
        try:
            dom.parseString(text)
        except Exception as error:
            faults.append(f'{name}: {error}')
    types = new['[Content_Types].xml'][1].decode()
    for part in re.findall(r'PartName="/([^"]+)"', types):
        if part not in new: faults.append(part)
    # Each piece of the old sheet stands in the new one, in the same order.
    lost, at = [], 0
    name = 'xl/worksheets/sheet1.xml'
    text = new[name][1].decode()
    for piece in re.findall('<[^>]+>|[^<]+', old[name][1].decode()):
        found = text.find(piece, at)
        if found < 0: lost.append(piece)
        else: at = found + len(piece)
    import openpyxl
    openpyxl.load_workbook(io.BytesIO(books[1]))
    json.dump({'changed': changed, 'removed': [n for n in old if n not in new],
               'lostPieces': lost, 'faults': faults}, sys.stdout)
    """#

  private static let look = #"""
    import openpyxl
    book = openpyxl.load_workbook(io.BytesIO(books[0]))
    notes, colours = [], 0
    for sheet in book:
        for area in sheet.conditional_formatting:
            colours += sum('nastavnik' in ' '.join(rule.formula) for rule in area.rules)
        for row in sheet.iter_rows():
            for cell in row:
                if cell.comment: notes.append(f'{cell.coordinate} {cell.comment.text}')
    ours = [s for s in book if s.title.startswith('Ошибки') and s['A1'].value == 'Что исправить в книге']
    links = [c.hyperlink.location for s in ours for row in s.iter_rows() for c in row if c.hyperlink]
    words = [str(c.value) for s in ours for row in s.iter_rows() for c in row if c.value is not None]
    json.dump({'sheets': book.sheetnames, 'notes': notes, 'colours': colours, 'links': links,
               'list': words}, sys.stdout)
    """#
}
