import Mentoring
import Rendering

/// A record or group as templates see it: its declared fields, and what is computed of them.
struct RecordObject: TemplateObject {
  let data: RecordData
  let view: PortalView

  init(_ data: RecordData, _ view: PortalView) {
    self.data = data
    self.view = view
  }

  func member(_ name: MemberName) -> TemplateValue? {
    switch MemberTable.of(data.schema)[name] {
    case .field(let slot): view.value(data.slots[slot], in: data, slot)
    case .computed(let compute): compute(view, data)
    case nil: nil
    }
  }

  var memberNames: [String] { MemberTable.of(data.schema).names }

  var text: TemplateValue { member(MemberTable.title) ?? .null }

  func isSame(as other: any TemplateObject) -> Bool {
    (other as? RecordObject).map { $0.data === data && $0.view === view } ?? false
  }
}

extension PortalView {
  /// A field's value as templates see it.
  func value(_ slot: Slot, in record: RecordData, _ index: Int) -> TemplateValue {
    switch slot.value {
    case .absent: record.schema.fields[index].type.isList ? .list([]) : .null
    case .text(let text):
      .string(record.schema.fields[index].type.isProse ? typeset(text) : text)
    case .markdown(let text):
      .writable(MarkdownBody(text, of: record, self))
    case .date(let day): date(day)
    case .integer(let number): .int(number)
    case .decimal(let number): number.rounded() == number ? .int(Int(number)) : .double(number)
    case .flag(let flag): .bool(flag)
    case .term(let term): .object(TermObject(term))
    case .reference(let id): reference(id, record.schema.fields[index].type)
    case .list(let slots): .list(slots.compactMap { element($0, in: record, index) })
    case .group(let group): object(group)
    }
  }

  /// An element of a list; nil for a record that may not be shown, which then is not in the list.
  private func element(_ slot: Slot, in record: RecordData, _ index: Int) -> TemplateValue? {
    if case .reference(let id) = slot.value, case .list(let type) = record.schema.fields[index].type
    {
      let value = reference(id, type)
      return value.isTruthy ? value : nil
    }
    return value(slot, in: record, index)
  }

  private func reference(_ id: String, _ type: FieldType) -> TemplateValue {
    guard case .reference(let entity) = type, let record = portal.records(of: entity)[id] else {
      return .null
    }
    return object(record)
  }
}

extension FieldType {
  /// Whether the field holds several values: an absent list is an empty one for templates.
  fileprivate var isList: Bool {
    switch self {
    case .list, .keyed: true
    default: false
    }
  }

  /// Whether the field or its elements hold words for people, in which signs keep to their numbers.
  fileprivate var isProse: Bool {
    switch self {
    case .text(.line): true
    case .list(let element): element.isProse
    default: false
    }
  }
}

extension RecordData {
  /// Whether the record's text is one whose clauses are cited by number.
  var isLegalText: Bool { schema.name == LegalDocument.name }
}

/// A vocabulary's term as templates see it: it prints its label.
struct TermObject: TemplateObject {
  let key: String
  let label: String
  /// Behind «с»: «работает с молодыми педагогами».
  private let withSeveral: String

  init(_ term: Term) {
    key = term.key
    label = term.label
    withSeveral = term.withSeveral
  }

  init(key: String, label: String) {
    self.key = key
    self.label = label
    withSeveral = label
  }

  private static let keyName = MemberName("key")
  private static let labelName = MemberName("label")
  private static let withName = MemberName("with_several")

  func member(_ name: MemberName) -> TemplateValue? {
    if name == Self.keyName { return .string(key) }
    if name == Self.withName { return .string(withSeveral) }
    return name == Self.labelName ? .string(label) : nil
  }

  var memberNames: [String] { ["key", "label", "with_several"] }
  var text: TemplateValue { .string(Typography.typeset(label)) }
}
