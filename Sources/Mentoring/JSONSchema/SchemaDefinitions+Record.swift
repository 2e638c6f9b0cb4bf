import Diagnostics

/// Records: which keys there may be, and which there must.
extension SchemaDefinitions {
  mutating func record(_ schema: Schema, name: String, without key: String?) -> JSONValue {
    let fields = schema.fields.filter { $0.key != key }
    var properties: [JSONValue.Member] = []
    var patterns: [JSONValue.Member] = []
    for field in fields {
      let same: JSONValue = ["$ref": "#/$defs/\(name)/properties/\(field.key)"]
      properties.append(.init(field.key, self.field(field)))
      properties.append(.init(field.label, same))
      patterns.append(.init(field.looseSpellings, same))
    }
    return [
      "title": .string(schema.label),
      "type": "object",
      "properties": .object(properties),
      "patternProperties": .object(patterns),
      "additionalProperties": false,
      "allOf": .list(fields.map(\.presenceSchema)),
    ]
  }

  private mutating func field(_ field: FieldDeclaration) -> JSONValue {
    let value = field.presence == .required ? required(field.type) : optional(field.type)
    return JSONValue.object([
      .init("title", .string(field.label)), .init("description", .string(field.schemaDescription)),
    ]).adding(value.members)
  }
}

extension FieldDeclaration {
  /// The spellings that are neither exactly the Latin key nor exactly the label.
  fileprivate var looseSpellings: String {
    let exact = [key, label].map(Pattern.escape).joined(separator: "|")
    return "^(?!(?:\(exact))$) *(?:\(Pattern.loose([key, label] + aliases))) *$"
  }

  /// A required field stands once, under any of its spellings; another one not twice.
  fileprivate var presenceSchema: JSONValue {
    guard presence == .required else {
      return ["not": ["required": [.string(key), .string(label)]]]
    }
    return [
      "oneOf": [
        ["required": [.string(key)]],
        ["required": [.string(label)]],
        ["not": ["propertyNames": ["not": ["pattern": .string(looseSpellings)]]]],
      ]
    ]
  }

  /// Help, clause, other spellings and privacy in one text, as an editor shows it.
  fileprivate var schemaDescription: String {
    var sentences: [String] = []
    if let help { sentences.append(help + ".") }
    switch presence {
    case .required: sentences.append("Обязательное поле.")
    case .expected: sentences.append("Поля ждут правила.")
    case .optional: break
    }
    if let acts = CitedActs.inWords(source) { sentences.append("Основание: \(acts).") }
    let others = ([label] + aliases).map { "«\($0)»" }.joined(separator: ", ")
    sentences.append("Можно писать и так: \(others).")
    if isPrivate { sentences.append("Закрытое поле: на портале не показывается.") }
    return sentences.joined(separator: " ")
  }
}

extension JSONValue {
  var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }
}
