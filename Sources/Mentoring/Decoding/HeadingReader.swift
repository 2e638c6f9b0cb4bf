import Diagnostics
import Formats

/// Where a column's cells go: from the record down to a field of a group inside it.
struct TablePath: Hashable {
  /// One field on the way, and which of its groups is meant when it holds several.
  struct Step: Hashable {
    let slot: Int
    var member = Member.only
  }

  /// Which group of a field a heading names.
  enum Member: Hashable {
    /// The only one: `согласия.обработка`.
    case only
    /// One of a list, counted from 1: `достижения.2.год`. Of a text in Markdown the second or a later
    /// part, where a cell cannot hold all of it: `текст.2`.
    case item(Int)
    /// The one that a value stands for: `численность.2026.педагогов`.
    case key(String)
  }

  var steps: [Step] = []
}

/// Finds the field that a column's heading names: the record's own, or one inside a group.
struct HeadingReader {
  private let schema: Schema
  private let heading: Table.Heading
  private let file: SourceFile
  private(set) var report = Report()

  init(_ schema: Schema, _ heading: Table.Heading, file: SourceFile) {
    self.schema = schema
    self.heading = heading
    self.file = file
  }

  /// Whether a column only numbers its rows: «№», «№ п/п».
  static func isNumbering(_ text: String) -> Bool {
    ["№", "n", "№ п/п", "п/п", "№пп", "№ пп"].contains(KeyFolding.fold(text))
  }

  /// Whether a text is the heading of a column that records of the entity can have.
  static func knows(_ text: String, of schema: Schema) -> Bool {
    if FullName.isHeading(text), schema.name == Person.name { return true }
    let heading = Table.Heading(text: text, place: Place(0, 0), column: 0)
    var reader = HeadingReader(schema, heading, file: SourceFile(path: "", bytes: []))
    return reader.read() != nil
  }

  /// The slot of the one person a record is about, who may be named in a column «ФИО».
  private static func personSlot(of schema: Schema) -> Int? {
    schema.fields.firstIndex { if case .reference(Person.name) = $0.type { true } else { false } }
  }

  /// The field and the way to it; nil after a fault, which is in the report.
  mutating func read() -> (path: TablePath, field: FieldDeclaration)? {
    if FullName.isHeading(heading.text), let slot = Self.personSlot(of: schema) {
      return (TablePath(steps: [.init(slot: slot)]), schema.fields[slot])
    }
    var current = schema
    var path = TablePath()
    var rest = heading.text[...]
    while true {
      if let slot = current.slot(spelled: String(rest)) {
        path.steps.append(.init(slot: slot))
        return (path, current.fields[slot])
      }
      guard let name = Self.takeStep(&rest), let slot = current.slot(spelled: String(name)) else {
        break
      }
      if case .markdown = current.fields[slot].type, let number = Int(rest), number > 1 {
        path.steps.append(.init(slot: slot, member: .item(number)))
        return (path, current.fields[slot])
      }
      guard let group = current.fields[slot].type.inner
      else { break }
      guard let member = member(of: current.fields[slot], &rest) else { return nil }
      path.steps.append(.init(slot: slot, member: member))
      current = group
    }
    reportUnknown(rest, among: current)
    return nil
  }

  /// What stands before the next dot, taken off; nil when no dot is left.
  private static func takeStep(_ rest: inout Substring) -> Substring? {
    guard let dot = rest.firstIndex(of: ".") else { return nil }
    defer { rest = rest[rest.index(after: dot)...] }
    return rest[..<dot]
  }

  private mutating func member(
    of field: FieldDeclaration, _ rest: inout Substring
  ) -> TablePath.Member? {
    switch field.type {
    case .keyed(let group, let key): return keyed(field, group, by: key, &rest)
    case .list:
      var behind = rest
      guard let step = Self.takeStep(&behind), let number = Int(step), (1...99).contains(number)
      else { return .item(1) }
      rest = behind
      return .item(number)
    default: return .only
    }
  }

  /// The value that a heading such as `численность.2026.педагогов` names, read as its field's.
  private mutating func keyed(
    _ field: FieldDeclaration, _ group: Schema, by key: String, _ rest: inout Substring
  ) -> TablePath.Member? {
    guard let step = Self.takeStep(&rest), let slot = group.slot(of: key) else {
      reportUnknown(rest, among: group)
      return nil
    }
    let decoder = ScalarDecoder(file: file, label: group.fields[slot].label, place: heading.place)
    let value = decoder.decode(String(step), as: group.fields[slot].type, into: &report)
    return value.isAbsent ? nil : .key(TextChecks.oneLine(String(step)))
  }

  private mutating func reportUnknown(_ rest: Substring, among schema: Schema) {
    let spellings = schema.fields.flatMap { [$0.key, $0.label] + $0.aliases }
    report.add(
      Diagnostic(
        DecodingDiagnostics.unknownField,
        "Столбца «\(heading.text)» нет у записи «\(self.schema.label)»",
        at: heading.place.range(in: file),
        suggestion: Suggestion.nearest(to: String(rest), among: spellings)))
  }
}
