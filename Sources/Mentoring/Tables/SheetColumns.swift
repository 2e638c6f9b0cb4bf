import Diagnostics
import Formats

/// A column of a sheet: its heading, the field it fills, and what stands in it row by row.
struct SheetColumn {
  let heading: String
  let field: FieldDeclaration
  /// Whether each record must fill it.
  let isRequired: Bool
  let cells: [CellDraft]
}

/// The columns that records need to be written as rows, so that reading the rows gives the records back.
///
/// Groups go into columns with dotted headings, one set for each: `достижения.1.год`. Where no record
/// has a group, the columns of a first one stand ready to be filled in.
struct SheetColumns {
  private let writer: CellWriter
  private(set) var columns: [SheetColumn] = []
  /// What no cell can hold, in words.
  private(set) var losses: [String] = []

  init(_ schema: Schema, _ records: [RecordData], _ writer: CellWriter = CellWriter()) {
    self.writer = writer
    add(schema, records, behind: "", isReady: true, isRequired: true)
  }

  /// The headings of a table to be filled in.
  static func headings(_ schema: Schema) -> [String] {
    SheetColumns(schema, []).columns.map(\.heading)
  }

  /// The most groups of a list that headings can number.
  static let mostGroups = 99
}

extension SheetColumns {
  /// Adds the columns of a schema.
  ///
  /// - Parameters:
  ///   - groups: What each row has of it.
  ///   - prefix: What the headings begin with.
  ///   - isReady: Whether columns in which nothing stands are added too, to be filled in.
  private mutating func add(
    _ schema: Schema, _ groups: [RecordData?], behind prefix: String, isReady: Bool,
    isRequired: Bool, except key: Int? = nil
  ) {
    for (slot, field) in schema.fields.enumerated() where slot != key {
      let values = groups.map { $0?.slots[slot].value ?? .absent }
      if !isReady, values.allSatisfy(\.isMissing) { continue }
      add(
        field, values, heading: prefix + Self.spelling(of: field, slot, in: schema),
        isReady: isReady, isRequired: isRequired && field.presence == .required)
    }
  }

  private mutating func add(
    _ field: FieldDeclaration, _ values: [FieldValue], heading: String, isReady: Bool,
    isRequired: Bool
  ) {
    switch field.type {
    case .group(let group):
      add(
        group, values.map(\.group), behind: heading + ".", isReady: isReady,
        isRequired: isRequired)
    case .list(.group(let group)):
      add(group, listed: values.map(\.groups), behind: heading, isReady, isRequired)
    case .keyed(let group, let key):
      add(group, keyed: values.map(\.groups), by: key, behind: heading, isReady, isRequired)
    case .markdown: add(texts: values, field, heading, isRequired)
    default:
      let cells = values.map { writer.cell($0, field.type) }
      columns.append(
        SheetColumn(heading: heading, field: field, isRequired: isRequired, cells: cells))
      if cells.contains(where: \.isTooLong) {
        losses.append("в столбце «\(heading)» текст длиннее \(CellDraft.longestText) знаков")
      }
    }
  }

  private mutating func add(
    _ group: Schema, listed groups: [[RecordData]], behind heading: String, _ isReady: Bool,
    _ isRequired: Bool
  ) {
    let most = max(groups.map(\.count).max() ?? 0, isReady ? 1 : 0)
    if most > Self.mostGroups {
      losses.append("в поле «\(heading)» больше \(Self.mostGroups) записей")
    }
    for number in 0..<min(most, Self.mostGroups) {
      add(
        group, groups.map { number < $0.count ? $0[number] : nil },
        behind: "\(heading).\(number + 1).", isReady: isReady && number == 0,
        isRequired: isRequired && number == 0)
    }
  }

  private mutating func add(
    _ group: Schema, keyed groups: [[RecordData]], by key: String, behind heading: String,
    _ isReady: Bool, _ isRequired: Bool
  ) {
    guard let slot = group.slot(of: key) else { return }
    let keyed = groups.map { groups in
      groups.map { (writer.text($0.slots[slot].value, group.fields[slot].type), $0) }
    }
    var keys = Set(keyed.flatMap { $0.map(\.0) }).sorted()
    if keys.isEmpty, isReady { keys = [Self.sample(of: group.fields[slot])] }
    for key in keys {
      if key.contains(".") { losses.append("в заголовке не записать «\(key)» поля «\(heading)»") }
      let own = keyed.map { groups in groups.filter { $0.0 == key }.map(\.1) }
      if own.contains(where: { $0.count > 1 }) {
        losses.append("в поле «\(heading)» значение «\(key)» стоит дважды")
      }
      // A group that says nothing but its key has only this to be told by.
      let isBare = own.contains { $0.first?.saysOnly(slot) ?? false }
      add(
        group, own.map(\.first), behind: "\(heading).\(key).", isReady: isReady,
        isRequired: false, except: isBare ? nil : slot)
    }
  }

  /// A long text goes on in columns of its own: «текст», «текст.2» …
  private mutating func add(
    texts values: [FieldValue], _ field: FieldDeclaration, _ heading: String, _ isRequired: Bool
  ) {
    let parts = values.map { writer.parts(ofMarkdown: $0) }
    for number in 0..<max(1, parts.map(\.count).max() ?? 1) {
      columns.append(
        SheetColumn(
          heading: number == 0 ? heading : "\(heading).\(number + 1)", field: field,
          isRequired: isRequired && number == 0,
          cells: parts.map { number < $0.count ? .text($0[number]) : CellDraft() }))
    }
  }

  /// The label, unless another field or the dot in it stands in its way.
  private static func spelling(
    of field: FieldDeclaration, _ slot: Int, in schema: Schema
  ) -> String {
    let isGroup = field.type.inner != nil && field.label.contains(".")
    return schema.slot(spelled: field.label) == slot && !isGroup ? field.label : field.key
  }

  /// A value of the field that keys a map, to show what a heading says: `2026`.
  private static func sample(of field: FieldDeclaration) -> String {
    switch field.type {
    case .integer: "2026"
    case .term(let vocabulary): vocabulary.entries.first?.label ?? "1"
    default: "название"
    }
  }
}

extension CellDraft {
  fileprivate var isTooLong: Bool {
    if case .text(let text) = value { text.utf16.count > Self.longestText } else { false }
  }
}

extension RecordData {
  /// Whether nothing stands in any slot, in groups either.
  var isBlank: Bool { slots.allSatisfy(\.value.isBlank) }

  fileprivate func saysOnly(_ slot: Int) -> Bool {
    slots.indices.allSatisfy { $0 == slot || slots[$0].value.isBlank }
  }
}

extension FieldValue {
  fileprivate var isBlank: Bool {
    switch self {
    case .group(let group): group.isBlank
    case .list(let slots): slots.allSatisfy(\.value.isBlank)
    default: isAbsent
    }
  }

  fileprivate var group: RecordData? { if case .group(let group) = self { group } else { nil } }

  /// The groups of a list that say anything.
  fileprivate var groups: [RecordData] {
    guard case .list(let slots) = self else { return [] }
    return slots.compactMap(\.value.group).filter { !$0.isBlank }
  }
}
