package import Diagnostics
import Formats

/// A file of a portal's folder with its bytes.
package struct ContentFile: Sendable {
  /// The path from the portal's folder.
  package let path: String
  /// The path as messages show it.
  package let shown: String
  package let role: ContentRole
  package let bytes: [UInt8]

  /// - Parameter role: What the file is by its path, where that is known already.
  package init(path: String, shown: String, role: ContentRole? = nil, bytes: [UInt8]) {
    self.path = path
    self.shown = shown
    self.role = role ?? ContentRole(path: path)
    self.bytes = bytes
  }
}

/// What one file adds to a portal: its records and the faults found in it.
///
/// Files are read independently of each other, so a changed file can be read again alone.
package struct FilePart: Sendable {
  package let path: String
  let role: ContentRole
  package private(set) var site: RecordData?
  package private(set) var records: [RecordData] = []
  package private(set) var report = Report()
  /// The entities whose records the file should have given, when it could not be read at all.
  package private(set) var unread: [String] = []
  /// Columns that fill no field: reported unless the portal's settings pass them over.
  package private(set) var unknownColumns: [UnknownColumn] = []

  /// Reads a file by its role; a file that holds no records adds nothing.
  package init(reading file: ContentFile) {
    path = file.path
    role = file.role
    switch role {
    case .site: site = readSite(file)
    case .records(let schema): readRecords(file, schema)
    case .unknown: report.add(.unknownFile(file))
    case .workbook(let own): readWorkbook(file, own)
    case .download, .theme, .profile, .hidden, .litter: break
    }
  }

  /// Refuses a link or device: what it leads to may lie outside the portal.
  package init(refusing path: String, shown: String) {
    self.path = path
    role = ContentRole(path: path)
    switch role {
    case .hidden, .litter: return
    default: report.add(.refusedFile(path, shown))
    }
  }

  /// Refuses a file whose name is no UTF-8: no page could link to it.
  ///
  /// - Parameter path: The path from the portal's folder, with the name as it was meant.
  package init(unreadable path: String, encoding: String?, shown: String) {
    self.path = path
    role = ContentRole(path: path)
    if case .hidden = role { return }
    report.add(.unreadableName(path, encoding, shown))
  }
}

extension FilePart {
  private mutating func readSite(_ file: ContentFile) -> RecordData? {
    guard let source = decode(file), let document = YAML.read(source, into: &report) else {
      return nil
    }
    var decoder = RecordDecoder(file: source)
    let record = decoder.record(document.root, SiteSettings.declaration.schema)
    report.add(contentsOf: decoder.report)
    return record
  }

  private mutating func readRecords(_ file: ContentFile, _ schema: Schema) {
    switch ContentRole.type(of: file.path) {
    case "md", "markdown": readMarkdown(file, schema)
    case "csv", "tsv": readTable(file, schema)
    case "json": readTree(file, schema) { JSON.read($0, into: &$1) }
    default: readTree(file, schema) { YAML.read($0, keepsParts: true, into: &$1) }
    }
  }

  private mutating func readMarkdown(_ file: ContentFile, _ schema: Schema) {
    guard let source = decode(file),
      let document = FrontMatter.read(source, isDecoded: true, keepsParts: true, into: &report)
    else {
      unread = [schema.name]
      return
    }
    var decoder = RecordDecoder(file: source)
    let record = decoder.record(
      document.root, schema, id: Self.id(from: file.path), body: document.body)
    if document.isPartial {
      // A field that seems to be missing may stand in what could not be read.
      report.add(contentsOf: decoder.report.without(DecodingDiagnostics.missingField))
      unread = [schema.name]
      return
    }
    report.add(contentsOf: decoder.report)
    records = record.map { [$0] } ?? []
  }

  private mutating func readTree(
    _ file: ContentFile, _ schema: Schema,
    _ read: (SourceFile, inout Report) -> DataDocument?
  ) {
    guard let source = decode(file), let document = read(source, &report) else {
      unread = [schema.name]
      return
    }
    if document.isPartial { unread = [schema.name] }
    var decoder = RecordDecoder(file: source)
    records = decoder.records(document.root, schema)
    report.add(contentsOf: decoder.report)
  }

  private mutating func readWorkbook(_ file: ContentFile, _ own: Schema?) {
    guard let book = Workbook.read(path: file.shown, bytes: file.bytes, into: &report) else {
      // Any list may stand in a book that cannot be read.
      unread = own.map { [$0.name] } ?? DomainModel.entities.map(\.name)
      return
    }
    var sheets = WorkbookSheets(book, own: own)
    (records, unread) = sheets.read()
    unknownColumns = sheets.unknownColumns
    report.add(contentsOf: sheets.report)
  }

  private mutating func readTable(_ file: ContentFile, _ schema: Schema) {
    guard
      let table = CSV.read(
        path: file.shown, bytes: file.bytes, isKnown: { HeadingReader.knows($0, of: schema) },
        into: &report)
    else {
      unread = [schema.name]
      return
    }
    var decoder = TableDecoder(table, schema)
    records = decoder.records()
    unknownColumns = decoder.unknownColumns
    report.add(contentsOf: decoder.report)
  }

  private mutating func decode(_ file: ContentFile) -> SourceFile? {
    TextDecoding.decode(path: file.shown, bytes: file.bytes, into: &report)
  }

  /// The id a file's name gives: the name without its ending, or that in Latin letters when the
  /// name is Russian; nil when neither is a good id.
  private static func id(from path: String) -> String? {
    guard let name = path.split(separator: "/").last, let dot = name.lastIndex(of: ".") else {
      return nil
    }
    let id = String(name[..<dot])
    if TextChecks.isSlug(id) { return id }
    let spelled = IDSpelling.id(of: id)
    return TextChecks.isSlug(spelled) ? spelled : nil
  }
}
