import Foundation
import Mentoring
import TestSupport
import Testing
import Text

/// One value put into one field, which a visitor has to find again.
struct Canary: Sendable, CustomTestStringConvertible {
  var entity: String
  /// The field with those around it: `achievements.text`.
  var path: String
  /// The record's id.
  var record: String
  /// The words that name the value on its page.
  var label: String
  /// The ways in which the value may be printed.
  var seen: [String]
  /// Whether a link that leads to the value shows it: addresses, files and descriptions of pictures.
  var isLink: Bool
  /// Whether the words have to be away when the field says «нет».
  var isFlag: Bool

  var name: String { entity + "." + path }
  var testDescription: String { "\(name) of \(record)" }
}

/// A portal made of the schema's declarations alone: of each entity a record `-a` with a canary in
/// every field that may be shown, and a record `-b` with what it must have, to be referred to.
struct CanaryPortal {
  private(set) var canaries: [Canary] = []
  private(set) var site: FixtureSite
  /// What every flag says.
  private let flags: Bool
  private var values = CanaryValues()
  /// What records are called on pages, by `entity/id`.
  private var titles: [String: [String]] = [:]

  init(level: PortalLevel, flags: Bool = true) {
    self.flags = flags
    site = FixtureSite([
      "site.yaml": """
      level: \(level.rawValue)
      profile: [kanareyki]
      title: Наставничество
      base_url: \(CanaryChoices.address)
      org: organisation-a
      region: Волгоградская область
      notice: Демонстрационные данные
      typography: нет
      today: 2026-11-16

      """,
      "profiles/kanareyki.yaml": "title: Канарейки\nrules: [MTE-05]\n",
    ])
    for schema in DomainModel.entities {
      let records = [full(schema), bare(schema)] + alternatives(of: schema)
      let data = try? JSONSerialization.data(withJSONObject: records, options: .sortedKeys)
      site = site.with(schema.plural + ".json", bytes: Array(data ?? Data()))
    }
    for (path, bytes) in values.files { site = site.with(path, bytes: bytes) }
    resolveReferences()
  }
}

extension CanaryPortal {
  /// Where the values of a group come from and go to.
  private struct Slot {
    var entity: String
    var record: String
    var path = ""

    func inner(_ key: String) -> Slot {
      Slot(entity: entity, record: record, path: (path.isEmpty ? "" : path + ".") + key)
    }

    var name: String { entity + "." + path }
  }

  private mutating func full(_ schema: Schema) -> [String: Any] {
    group(schema, Slot(entity: schema.name, record: CanaryChoices.id(schema.name, "a"))) { _ in true
    }
  }

  private mutating func bare(_ schema: Schema) -> [String: Any] {
    let before = canaries.count
    defer { canaries.removeLast(canaries.count - before) }
    return group(schema, Slot(entity: schema.name, record: CanaryChoices.id(schema.name, "b"))) {
      _ in false
    }
  }

  /// Records in which a field stands alone that another one would hide.
  private mutating func alternatives(of schema: Schema) -> [[String: Any]] {
    CanaryChoices.alternatives.filter { $0.schema == schema.name }.map { choice in
      alone(
        choice.field, schema,
        Slot(entity: schema.name, record: CanaryChoices.id(schema.name, choice.field)))
    }
  }

  /// A record or element with one field and what it must have; the field's canary takes the place
  /// of one that was hidden.
  private mutating func alone(_ key: String, _ schema: Schema, _ slot: Slot) -> [String: Any] {
    let before = canaries.count
    let values = group(schema, slot) { $0.key == key }
    let name = slot.inner(key).name
    let kept = canaries[before...].filter { $0.name == name }
    canaries.removeLast(canaries.count - before)
    canaries.removeAll { $0.name == name }
    canaries += kept
    return values
  }

  private mutating func group(
    _ schema: Schema, _ slot: Slot, _ isWanted: (FieldDeclaration) -> Bool
  ) -> [String: Any] {
    var record: [String: Any] = [:]
    for field in schema.fields {
      let inner = slot.inner(field.key)
      if field.key == "id" {
        record["id"] = slot.record
      } else if let fixed = CanaryChoices.fixed(inner.name, inner.record) {
        record[field.key] = fixed
        note(field, inner, ["\(fixed)"])
      } else if field.presence == .required || isWanted(field) && field.isForReaders {
        record[field.key] = value(field, field.type, inner)
      }
    }
    return record
  }

  /// Notes what is to be found; of a field that no page prints, nothing.
  private mutating func note(
    _ field: FieldDeclaration, _ slot: Slot, _ words: [String], isLink: Bool = false
  ) {
    let seen = CanaryChoices.printed[slot.name] ?? words
    if CanaryChoices.naming.contains(slot.path) {
      titles[slot.entity + "/" + slot.record, default: []] += seen
    }
    guard field.isForReaders else { return }
    let isFlag = if case .flag = field.type { true } else { false }
    canaries.append(
      Canary(
        entity: slot.entity, path: slot.path, record: slot.record,
        label: CanaryChoices.selfEvident.contains(slot.name)
          ? "" : CanaryChoices.labels[slot.name] ?? field.label, seen: seen, isLink: isLink,
        isFlag: isFlag))
  }
}

extension FieldDeclaration {
  /// Whether a page has to print the field.
  fileprivate var isForReaders: Bool { !isNeverShown && !disclosure.isSetting }
}

extension CanaryPortal {
  private mutating func value(_ field: FieldDeclaration, _ type: FieldType, _ slot: Slot) -> Any {
    values.next()
    switch type {
    case .text(let format):
      let text = values.text(format, isPicture: CanaryChoices.isPicture(slot.name))
      note(field, slot, [text.needle], isLink: text.isLink || slot.path.hasSuffix("alt"))
      return text.written
    case .markdown:
      note(field, slot, [values.word])
      return values.word
    case .date:
      let day = values.date(isLate: CanaryChoices.isLate(slot.name))
      note(field, slot, [day.inWords])
      return values.iso(day)
    case .integer(let range):
      note(field, slot, ["\(values.number(in: range))"])
      return values.number(in: range)
    case .decimal:
      note(field, slot, ["\(10 + values.count),5"])
      return Double(10 + values.count) + 0.5
    case .flag:
      note(field, slot, [field.label])
      return flags
    case .term(let vocabulary):
      let term = vocabulary.terms[values.count % vocabulary.terms.count]
      note(field, slot, [term.label])
      return term.key
    case .reference(let entity):
      let id = CanaryChoices.target(of: slot.name, entity, record: slot.record, in: slot.entity)
      note(field, slot, [Self.reference + entity + "/" + id])
      return id
    case .group(let schema):
      return group(schema, slot) { _ in true }
    case .list(.group(let schema)), .keyed(let schema, _):
      let first = group(schema, slot) { _ in true }
      return [first]
        + CanaryChoices.alternatives.filter { $0.schema == schema.name }.map {
          alone($0.field, schema, slot)
        }
    case .list(.term(let vocabulary)):
      return [value(field, .term(vocabulary), slot), value(field, .term(vocabulary), slot)]
    case .list(let element):
      return [value(field, element, slot)]
    }
  }

  /// What stands before `entity/id` until all records are there.
  private static let reference = "→"

  /// References are seen by any name of the record that they lead to.
  private mutating func resolveReferences() {
    for index in canaries.indices {
      canaries[index].seen = canaries[index].seen.flatMap { words in
        words.hasPrefix(Self.reference) ? names(of: String(words.dropFirst())) : [words]
      }
    }
  }

  private func names(of target: String) -> [String] {
    if let bearer = CanaryChoices.bearers[target] { return names(of: bearer) }
    return titles[target] ?? []
  }
}
