import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Mentoring

/// Makes valid portals: records of every entity with fields of every type, as JSON.
struct PortalGenerator {
  private var generator: SeededGenerator
  private var ids: [String: [String]] = [:]

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// The settings of all generated portals.
  static let settings = FixtureSite(["site.yaml": FixtureSite.school.text("site.yaml")])
    .replacing("org: school", with: "org: organisation-0", in: "site.yaml")

  /// The portal as its files are read; it has no error.
  mutating func portal() throws -> Portal {
    for schema in DomainModel.entities {
      ids[schema.name] = (0..<Int.random(in: 1...4, using: &generator)).map {
        "\(schema.name.replacing("_", with: "-"))-\($0)"
      }
    }
    var site = Self.settings
    for schema in DomainModel.entities {
      let records = (ids[schema.name] ?? []).indices.map { record(schema, $0) }
      let bytes = Array(try JSONSerialization.data(withJSONObject: records))
      site = site.with("\(schema.plural).json", bytes: bytes)
    }
    let gathering = Gathering(site)
    let errors = gathering.report.diagnostics.filter { $0.severity == .error }
    #expect(errors.map { "\($0.headline) \($0.summary)" } == [])
    return try #require(gathering.portal)
  }
}

extension PortalGenerator {
  private mutating func record(_ schema: Schema, _ number: Int) -> [String: Any] {
    var record = group(schema, number, of: schema.name)
    record["id"] = ids[schema.name]?[number]
    return record
  }

  private mutating func group(
    _ schema: Schema, _ number: Int, of entity: String, except key: String? = nil
  ) -> [String: Any] {
    var group: [String: Any] = [:]
    for field in schema.fields where field.key != key {
      let isThere = field.presence == .required || Int.random(in: 0..<5, using: &generator) < 3
      if isThere { group[field.key] = value(field.type, number, entity) }
    }
    // A group that says nothing is as if it were not there.
    if group.isEmpty, let first = schema.fields.first(where: { $0.key != key }) {
      group[first.key] = value(first.type, number, entity)
    }
    return group
  }

  private mutating func value(_ type: FieldType, _ number: Int, _ entity: String) -> Any? {
    switch type {
    case .text(let format): text(format)
    case .markdown: markdown()
    case .date:
      "\(Int.random(in: 1899...2031, using: &generator))-0\(Int.random(in: 1...9, using: &generator))-"
        + "\(Int.random(in: 10...28, using: &generator))"
    case .integer(let range): String(Int.random(in: range, using: &generator))
    case .decimal: decimals.randomElement(using: &generator)
    case .flag: Bool.random(using: &generator) ? "да" : "нет"
    case .term(let vocabulary): vocabulary.entries.randomElement(using: &generator)?.key
    case .reference(let target): reference(target, number, entity)
    case .group(let schema): group(schema, number, of: entity)
    case .list(let element): list(element, number, entity)
    case .keyed(let schema, let key): keyed(schema, key, number, entity)
    }
  }

  private mutating func list(_ element: FieldType, _ number: Int, _ entity: String) -> Any? {
    let most = if case .group = element { 3 } else { 4 }
    let values = (0..<Int.random(in: 1...most, using: &generator)).compactMap { _ in
      value(element, number, entity)
    }
    return values.isEmpty ? nil : values
  }

  private mutating func keyed(
    _ schema: Schema, _ key: String, _ number: Int, _ entity: String
  ) -> Any? {
    guard let slot = schema.slot(of: key) else { return nil }
    var map: [String: Any] = [:]
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      guard let word = value(schema.fields[slot].type, number, entity) as? String else { continue }
      map[word] = group(schema, number, of: entity, except: key)
    }
    return map
  }

  /// A record never leads to a later one of its own list, so that none replaces itself in a circle.
  private mutating func reference(_ target: String, _ number: Int, _ entity: String) -> Any? {
    let all = ids[target] ?? []
    return (target == entity ? all.prefix(number) : all[...]).randomElement(using: &generator)
  }

  private mutating func text(_ format: FieldType.TextFormat) -> String? {
    switch format {
    case .line: lines.randomElement(using: &generator)
    case .slug: "kod-\(Int.random(in: 0..<1000, using: &generator))"
    case .name: names.randomElement(using: &generator)
    case .url:
      ["https://a.example/?а=1;б=2|3", "https://b.example/"].randomElement(using: &generator)
    case .email: "a@mail.example"
    case .phone: "+7 900 000-00-0\(Int.random(in: 1...9, using: &generator))"
    case .file: "files/а б.pdf"
    case .inn: "3400000000"
    }
  }

  private mutating func markdown() -> String {
    let count = Int.random(in: 0..<40, using: &generator) == 0 ? 4_000 : 5
    return (0..<Int.random(in: 1...count, using: &generator)).compactMap { _ in
      paragraphs.randomElement(using: &generator)
    }.joined(separator: "\n\n")
  }

  private var decimals: [String] {
    ["33,5", "0.1", "-1.5", "0.0000001", "123456789.123456789", "100000000000000000000000", "0"]
  }

  private var names: [String] {
    ["Иванова", "Петров-Водкин", "Ёлкина", "Али оглы", "Анна", "Ли", "О’Коннор"]
  }

  private var lines: [String] {
    [
      "Методическое объединение", "а; б", "один|два", "«Школа» № 5", "=СУММ(А1)", "_x0041_", "да",
      "<b>жирно</b> & криво", "два  пробела", "01.09.2025", "007", "+7 900", "'кавычка", "«ёлки» 🎄",
      "код", "фамилия", "Пример. Так тоже бывает", "строка,\tс табуляцией", "#Н/Д", "1e5",
      "е\u{301}",
    ]
  }

  private var paragraphs: [String] {
    [
      "# Заголовок", "    код с отступом", "* пункт\n* ещё _x000D_ пункт",
      "| а | б |\n| - | - |\n| 1 | 2 |",
      "Строка с жёстким переносом  \nи ещё строка.", "```\n<x> & \"y\"\n```", "Слово 🎓 и ещё 🎓🎓",
      "Длинный абзац. " + String(repeating: "Слово за словом. ", count: 20),
    ]
  }
}
