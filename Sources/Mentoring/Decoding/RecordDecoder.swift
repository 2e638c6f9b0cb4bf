package import Diagnostics
package import Formats
import Text

/// Reads records out of a file's tree by their schema and collects every fault on the way.
package struct RecordDecoder {
  let file: SourceFile
  package private(set) var report = Report()
  /// Where values stand that were refused: a required field that is spoilt is not also missing.
  private var spoilt: Set<Place> = []
  private lazy var spelling = FileSpelling(of: file)

  package init(file: SourceFile) { self.file = file }

  /// The record, with every bad value left out; nil when the node is no record at all.
  ///
  /// - Parameters:
  ///   - id: The id a Markdown file's name gives when the record states none.
  ///   - body: The Markdown below the front matter.
  package mutating func record(
    _ node: Node, _ schema: Schema, id: String? = nil, body: Place? = nil
  ) -> RecordData? {
    guard let entries = entries(of: node, schema) else { return nil }
    let told = report.diagnostics.count
    var slots = blankSlots(schema, at: node.place)
    fill(&slots, from: entries, schema)
    if let id { give(id, to: &slots, schema) }
    if let body { take(body, into: &slots, schema) }
    requireFields(in: slots, of: schema, at: headline(node))
    report.join(DecodingDiagnostics.sampleText, from: told) { count in
      ", и ещё в \(count) \(Plural.form(of: count, "поле", "полях", "полях")) этой записи"
    }
    return RecordData(
      schema: schema, file: file, place: headline(node), slots: slots,
      refusedID: refusedID(in: slots, of: schema, entries),
      refused: Set(
        slots.indices.filter { slots[$0].value.isMissing && spoilt.contains(slots[$0].place) }))
  }

  /// The records of a list, each with its own faults.
  package mutating func records(_ node: Node, _ schema: Schema) -> [RecordData] {
    switch node.content {
    case .null: return []
    case .list(let items): return items.compactMap { record($0, schema) }
    default:
      report.add(
        Diagnostic(
          DecodingDiagnostics.wrongShape,
          "В файле должен быть список: «\(schema.pluralLabel)»", at: node.place.range(in: file),
          help: "Каждая запись начинается с дефиса: «- id: …»."))
      return []
    }
  }
}

extension RecordDecoder {
  private mutating func entries(of node: Node, _ schema: Schema) -> [Node.Entry]? {
    switch node.content {
    case .map(let entries): return entries
    case .null: return []
    default:
      report.add(
        Diagnostic(
          DecodingDiagnostics.wrongShape,
          "Запись «\(schema.label)» должна состоять из полей", at: node.place.range(in: file),
          help: "Напишите поля в виде «название: значение», каждое с новой строки."))
      return nil
    }
  }

  private func blankSlots(_ schema: Schema, at place: Place) -> [Slot] {
    Array(repeating: Slot(.absent, at: place), count: schema.fields.count)
  }

  /// The first line of a record: where faults of the record as a whole point.
  private func headline(_ node: Node) -> Place {
    guard case .map(let entries) = node.content, let first = entries.first else {
      return node.place
    }
    return first.keyPlace
  }

  private mutating func fill(_ slots: inout [Slot], from entries: [Node.Entry], _ schema: Schema) {
    var keys: [Int: Place] = [:]
    for entry in entries {
      guard let slot = schema.slot(spelled: entry.key) else {
        reportUnknown(entry, schema)
        continue
      }
      if let first = keys[slot] {
        reportRepeated(entry, first: first, schema.fields[slot])
        continue
      }
      keys[slot] = entry.keyPlace
      let (faults, kept) = (report.count, report.diagnostics.count)
      let value = value(entry.value, schema.fields[slot].type, label: schema.fields[slot].label)
      slots[slot] = Slot(value, at: entry.value.place)
      if schema.fields[slot].isPrivate {
        report.keepSecret(from: kept, label: schema.fields[slot].label)
      }
      if value.isMissing, report.count > faults { spoilt.insert(entry.value.place) }
    }
  }

  private func refusedID(
    in slots: [Slot], of schema: Schema, _ entries: [Node.Entry]
  ) -> String? {
    guard let slot = schema.slot(of: "id"), slots[slot].value.isAbsent else { return nil }
    for entry in entries where schema.slot(spelled: entry.key) == slot {
      if case .scalar(let scalar) = entry.value.content { return scalar.text }
    }
    return nil
  }

  private mutating func give(_ id: String, to slots: inout [Slot], _ schema: Schema) {
    guard let slot = schema.slot(of: "id"), slots[slot].value.isAbsent,
      !spoilt.contains(slots[slot].place)
    else { return }
    let scalar = ScalarDecoder(file: file, label: "код", place: Place(0, 0))
    if let id = scalar.decodeID(id, into: &report) { slots[slot].value = .text(id) }
  }

  private mutating func take(_ body: Place, into slots: inout [Slot], _ schema: Schema) {
    guard
      let first = body.offsets.first(where: { !file.bytes[$0].isWhiteSpace })
    else { return }
    guard let slot = schema.body else {
      report.add(
        Diagnostic(
          DecodingDiagnostics.bareBody,
          "У записи «\(schema.label)» не бывает текста под шапкой",
          at: Place(first, body.offsets.upperBound).range(in: file)))
      return
    }
    guard slots[slot].value.isAbsent else {
      let field = schema.fields[slot]
      report.add(
        Diagnostic(
          DecodingDiagnostics.repeatedField,
          "Поле «\(field.label)» есть и в шапке, и под ней", at: slots[slot].place.range(in: file),
          notes: [
            .init(
              "здесь текст под шапкой",
              at: Place(first, body.offsets.upperBound).range(in: file))
          ]))
      return
    }
    slots[slot] = Slot(.markdown(MarkdownText(file: file, place: body)), at: body)
  }

  private mutating func requireFields(in slots: [Slot], of schema: Schema, at place: Place) {
    for index in schema.required
    where slots[index].value.isMissing && !spoilt.contains(slots[index].place) {
      report.add(.missingField(schema.fields[index], at: place, in: file, spelling))
    }
  }

  private mutating func reportUnknown(_ entry: Node.Entry, _ schema: Schema) {
    let spellings = schema.fields.flatMap { [$0.key, $0.label] + $0.aliases }
    let mixed = TextChecks.mixedWord(in: entry.key)
    report.add(
      Diagnostic(
        DecodingDiagnostics.unknownField,
        "Поля «\(entry.key)» нет у записи «\(schema.label)»" + TextChecks.mixed(mixed),
        at: entry.keyPlace.range(in: file),
        suggestion: Suggestion.nearest(to: mixed?.mended ?? entry.key, among: spellings)))
  }

  private mutating func reportRepeated(
    _ entry: Node.Entry, first: Place, _ field: FieldDeclaration
  ) {
    report.add(
      Diagnostic(
        DecodingDiagnostics.repeatedField, "Поле «\(field.label)» стоит дважды",
        at: entry.keyPlace.range(in: file), notes: [.init("первый раз", at: first.range(in: file))])
    )
  }
}

extension RecordDecoder {
  private mutating func value(_ node: Node, _ type: FieldType, label: String) -> FieldValue {
    switch node.content {
    case .null: .absent
    case .scalar(let scalar): scalarValue(scalar, node, type, label)
    case .list(let items): listValue(items, node, type, label)
    case .map(let entries): mapValue(entries, node, type, label)
    }
  }

  private mutating func scalarValue(
    _ scalar: Scalar, _ node: Node, _ type: FieldType, _ label: String
  ) -> FieldValue {
    if TextChecks.isBlank(scalar.text) { return .absent }
    return ScalarDecoder(file: file, label: label, place: node.place)
      .decode(scalar.text, as: type, into: &report)
  }

  private mutating func listValue(
    _ items: [Node], _ node: Node, _ type: FieldType, _ label: String
  ) -> FieldValue {
    switch type {
    case .list(let element):
      return .list(
        items.map { Slot(value($0, element, label: label), at: $0.place) }
          .filter { !$0.value.isAbsent })
    case .keyed(let schema, _):
      return .list(
        items.compactMap { item in record(item, schema).map { Slot(.group($0), at: item.place) } })
    default:
      return ScalarDecoder(file: file, label: label, place: node.place)
        .refuseShape("одно значение, а не список", &report)
    }
  }

  private mutating func mapValue(
    _ entries: [Node.Entry], _ node: Node, _ type: FieldType, _ label: String
  ) -> FieldValue {
    switch type {
    case .group(let schema): return group(node, schema)
    case .list(.group(let schema)):
      return record(node, schema).map { .list([Slot(.group($0), at: node.place)]) } ?? .absent
    case .keyed(let schema, let key):
      return .list(entries.compactMap { keyedGroup($0, schema, key) })
    default:
      return ScalarDecoder(file: file, label: label, place: node.place)
        .refuseShape("значение, а не вложенные поля", &report)
    }
  }

  /// A group; one that was opened and left blank is none, unless it lacks fields of its own to
  /// report.
  private mutating func group(_ node: Node, _ schema: Schema) -> FieldValue {
    guard let record = record(node, schema) else { return .absent }
    let isBlank = record.slots.allSatisfy(\.value.isMissing)
    return isBlank && schema.required.isEmpty ? .absent : .group(record)
  }

  /// `2026: {teachers: 40}` as the group `{year: 2026, teachers: 40}`, and `accent: "#fff"` as
  /// `{name: accent, value: "#fff"}` where the group has a field `value`.
  private mutating func keyedGroup(_ entry: Node.Entry, _ schema: Schema, _ key: String) -> Slot? {
    let fields: [Node.Entry]
    if case .map(let written) = entry.value.content {
      fields = written
    } else if case .scalar = entry.value.content, schema.slot(of: "value") != nil {
      fields = [.init(key: "value", keyPlace: entry.keyPlace, value: entry.value)]
    } else {
      return record(entry.value, schema).map { Slot(.group($0), at: entry.value.place) }
    }
    let scalar = Node(.scalar(Scalar(entry.key, .plain)), at: entry.keyPlace)
    let whole = Node(
      .map([.init(key: key, keyPlace: entry.keyPlace, value: scalar)] + fields),
      at: entry.value.place)
    return record(whole, schema).map { Slot(.group($0), at: entry.value.place) }
  }
}
