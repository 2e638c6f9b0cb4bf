import Diagnostics
import Formats

/// Reads the sheets of a workbook as lists of records: «Люди», «Наставники», `mentors`.
///
/// A book with one filled sheet may leave it unnamed («Лист1») when the file is named instead.
struct WorkbookSheets {
  private let book: Workbook
  /// The entity the file is named after.
  private let own: Schema?
  private(set) var report = Report()
  private(set) var unknownColumns: [UnknownColumn] = []

  init(_ book: Workbook, own: Schema?) {
    self.book = book
    self.own = own
  }

  /// The records, and the entities whose sheets could not be read.
  mutating func read() -> (records: [RecordData], unread: [String]) {
    var records: [RecordData] = []
    var unread: [String] = []
    for sheet in book.sheets where !sheet.isEmpty && !Self.isOurs(sheet.name) {
      guard let schema = schema(of: sheet) else { continue }
      let isKnown = { (text: String) in HeadingReader.knows(text, of: schema) }
      guard let table = book.table(of: sheet, isKnown: isKnown, into: &report) else {
        unread.append(schema.name)
        continue
      }
      var decoder = TableDecoder(table, schema)
      records += decoder.records()
      unknownColumns += decoder.unknownColumns
      report.add(contentsOf: decoder.report)
    }
    return (records, unread)
  }

  /// The entity a sheet holds; nil, reported where somebody may have meant it, for one that is not
  /// read.
  private mutating func schema(of sheet: Workbook.Sheet) -> Schema? {
    let named = ContentRole.schema(named: sheet.name)
    if sheet.isHidden {
      if named != nil { report.add(.hiddenSheet(sheet.name, in: book.path)) }
      return nil
    }
    if let named { return named }
    let others = book.sheets.count { !$0.isEmpty && !$0.isHidden && !Self.isOurs($0.name) }
    if others == 1, let own { return own }
    let names = DomainModel.entities.flatMap { [$0.plural, $0.pluralLabel] }
    report.add(
      .unknownSheet(
        sheet.name, in: book.path, suggestion: Suggestion.nearest(to: sheet.name, among: names)))
    return nil
  }

  /// Whether a sheet is one that this program writes for people to read, or one kept for oneself.
  private static func isOurs(_ name: String) -> Bool {
    name.hasPrefix("~") || [GuideSheet.name, ChoiceLists.sheetName].contains(name)
      || MarkedBook.sheetNames.contains(name)
  }
}
