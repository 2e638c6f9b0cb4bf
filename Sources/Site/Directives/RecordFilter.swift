import Diagnostics
import Mentoring
import Rendering
import Text

/// A field that a list is filtered by, and the value wanted in it.
///
/// A mentor is also found by the fields of the person: the organisation, the subjects.
struct RecordFilter {
  private enum Wanted {
    case term(Term)
    case reference(String)
    case text(String)
    case flag(Bool)
    case day(CalendarDate)
    case year(Int)
    case number(Int)
  }

  private let parameter: Directive.Parameter
  private let schema: Schema
  private let field: FieldDeclaration
  private let wanted: Wanted
  private let view: PortalView

  init(
    _ parameter: Directive.Parameter, _ schema: Schema, _ view: PortalView
  ) throws(DirectiveFault) {
    let field = try Self.field(parameter, schema)
    self.parameter = parameter
    self.schema = schema
    self.field = field
    self.view = view
    wanted = try Self.wanted(parameter, field, field.type, view)
  }

  /// Whether a record has the value.
  func holds(_ record: RecordData) -> Bool { values(of: record).contains(where: matches) }

  /// A text that no record has is a slip of the pen, unless the editor foresaw an empty list, or
  /// records are left out for now of which one may have it.
  func refuseStrangeText(among records: [RecordData]) throws(DirectiveFault) {
    guard case .text = wanted, !view.portal.gaps.withholds(schema.name) else { return }
    let known = records.flatMap { values(of: $0) }.compactMap { value in
      if case .text(let text) = value { text } else { nil }
    }
    throw DirectiveFault(
      "Ни у одной записи в поле «\(field.label)» нет «\(parameter.value)»",
      help: "Если список может быть пустым, скажите об этом: пусто=\"Пока никого нет\".",
      suggestion: Suggestion.nearest(to: parameter.value, among: known), at: parameter.place)
  }
}

extension RecordFilter {
  /// The field with the name written; private fields are as unknown as misspelt ones.
  private static func field(
    _ parameter: Directive.Parameter, _ schema: Schema
  ) throws(DirectiveFault) -> FieldDeclaration {
    let schemas = schema.name == Mentor.name ? [schema, Person.declaration.schema] : [schema]
    for schema in schemas {
      if let slot = schema.slot(spelled: parameter.name), schema.fields[slot].isFilter {
        return schema.fields[slot]
      }
    }
    let names = schemas.flatMap(\.fields).filter(\.isFilter).flatMap { [$0.key, $0.label] }
    throw DirectiveFault(
      "Список «\(schema.pluralLabel)» не отбирают по «\(parameter.name)»",
      suggestion: Suggestion.nearest(to: parameter.name, among: names), at: parameter.namePlace)
  }

  private static func wanted(
    _ parameter: Directive.Parameter, _ field: FieldDeclaration, _ type: FieldType,
    _ view: PortalView
  ) throws(DirectiveFault) -> Wanted {
    let text = parameter.value
    switch type {
    case .list(let element): return try wanted(parameter, field, element, view)
    case .term(let vocabulary):
      if let term = vocabulary.term(spelled: text) { return .term(term) }
      throw unknown(
        parameter, field, vocabulary.entries.map { "\($0.key) («\($0.label)»)" },
        nearest: vocabulary.entries.flatMap { [$0.key, $0.label] + $0.aliases })
    case .reference(let entity):
      let records = view.portal.records(of: entity)
      if records[text] != nil || view.portal.gaps.mayHide(text, of: entity) {
        return .reference(text)
      }
      throw unknown(parameter, field, [], nearest: Array(records.ids))
    case .flag:
      if ["да", "нет"].contains(text) { return .flag(text == "да") }
      throw unknown(parameter, field, ["да", "нет"], nearest: ["да", "нет"])
    case .date:
      if let year = Int(text), (1900...2200).contains(year) { return .year(year) }
      if let day = CalendarDate(reading: text) { return .day(day) }
      throw unknown(parameter, field, ["год", "дата, например 2026-09-01"], nearest: [])
    case .integer:
      if let number = Int(text) { return .number(number) }
      throw unknown(parameter, field, ["целое число"], nearest: [])
    default: return .text(KeyFolding.fold(text))
    }
  }

  private static func unknown(
    _ parameter: Directive.Parameter, _ field: FieldDeclaration, _ allowed: [String],
    nearest: [String]
  ) -> DirectiveFault {
    DirectiveFault(
      "В поле «\(field.label)» не бывает «\(parameter.value)»",
      help: allowed.isEmpty ? nil : "Допустимо: \(allowed.joined(separator: ", ")).",
      suggestion: Suggestion.nearest(to: parameter.value, among: nearest), at: parameter.place)
  }
}

extension RecordFilter {
  /// The values of the field; what a mentor lacks is looked for in the person.
  private func values(of record: RecordData) -> [FieldValue] {
    if let slot = record.schema.slot(of: field.key), !record.slots[slot].value.isMissing {
      return Self.flat(record.slots[slot].value)
    }
    guard record.schema.name == Mentor.name, let slot = record.schema.slot(of: "person"),
      case .reference(let id) = record.slots[slot].value,
      let person = view.portal.records(of: Person.name)[id],
      let own = person.schema.slot(of: field.key)
    else { return [] }
    return Self.flat(person.slots[own].value)
  }

  private static func flat(_ value: FieldValue) -> [FieldValue] {
    if case .list(let slots) = value { slots.map(\.value) } else { [value] }
  }

  private func matches(_ value: FieldValue) -> Bool {
    switch (value, wanted) {
    case (.term(let term), .term(let wanted)): term == wanted
    case (.reference(let id), .reference(let wanted)): id == wanted
    case (.text(let text), .text(let wanted)): KeyFolding.fold(text) == wanted
    case (.flag(let flag), .flag(let wanted)): flag == wanted
    case (.date(let day), .day(let wanted)): day == wanted
    case (.date(let day), .year(let wanted)): day.year == wanted
    case (.integer(let number), .number(let wanted)): number == wanted
    default: false
    }
  }
}

extension FieldDeclaration {
  /// Whether lists may be filtered by the field: it is public and has a plain value.
  fileprivate var isFilter: Bool {
    if isPrivate { return false }
    switch type {
    case .text, .term, .reference, .flag, .date, .integer: return true
    case .list(.text), .list(.term), .list(.reference): return true
    default: return false
    }
  }
}
