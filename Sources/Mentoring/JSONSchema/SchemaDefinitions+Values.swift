import Diagnostics

/// Values: what a field of each type takes.
extension SchemaDefinitions {
  /// A value that may also be left blank.
  mutating func optional(_ type: FieldType) -> JSONValue {
    let blank = referenceToBlank()
    return ["anyOf": [["$ref": blank], value(type, isRequired: false)]]
  }

  /// A value that must be given.
  mutating func required(_ type: FieldType) -> JSONValue { value(type, isRequired: true) }

  private mutating func value(_ type: FieldType, isRequired: Bool) -> JSONValue {
    switch type {
    case .text(let format): format.jsonSchema
    case .markdown: FieldType.TextFormat.line.jsonSchema
    case .date: ["type": "string", "pattern": .string(Pattern.date), "examples": ["2025-09-01"]]
    case .integer(let range): Self.integer(range)
    case .decimal: ["type": ["number", "string"], "pattern": .string(Pattern.decimal)]
    case .flag: Self.flag
    case .term(let vocabulary): ["$ref": reference(to: vocabulary)]
    case .reference: FieldType.TextFormat.slug.jsonSchema
    case .group(let schema): group(schema, isRequired: isRequired)
    case .list(let element): list(element, isRequired: isRequired)
    case .keyed(let schema, let key): keyed(schema, by: key)
    }
  }

  /// A group; a required one whose fields may all be left out holds something all the same.
  private mutating func group(_ schema: Schema, isRequired: Bool) -> JSONValue {
    let whole: JSONValue = ["$ref": reference(to: schema)]
    guard isRequired, schema.required.isEmpty else { return whole }
    let blank: JSONValue = ["additionalProperties": ["$ref": referenceToBlank()]]
    return whole.adding([.init("not", blank)])
  }

  /// A list, or its only element without the brackets.
  private mutating func list(_ element: FieldType, isRequired: Bool) -> JSONValue {
    var then: JSONValue = ["items": optional(element)]
    if isRequired {
      then = then.adding([.init("contains", ["not": ["$ref": referenceToBlank()]])])
    }
    return ["if": ["type": "array"], "then": then, "else": required(element)]
  }

  /// A list of groups, or a map from one of their fields to the others.
  private mutating func keyed(_ schema: Schema, by key: String) -> JSONValue {
    let keys = schema.slot(of: key).map { required(schema.fields[$0].type) } ?? true
    return [
      "if": ["type": "array"],
      "then": ["items": ["$ref": reference(to: schema)]],
      "else": [
        "type": "object", "propertyNames": keys,
        "additionalProperties": ["$ref": reference(to: schema, without: key)],
      ],
    ]
  }

  private static func integer(_ range: ClosedRange<Int>) -> JSONValue {
    [
      "type": ["integer", "string"], "minimum": .int(range.lowerBound),
      "maximum": .int(range.upperBound), "pattern": .string(Pattern.integer),
    ]
  }

  private static let flag: JSONValue = [
    "type": ["boolean", "integer", "string"], "minimum": 0, "maximum": 1,
    "pattern": .string("^ *(?:\(Pattern.loose(ScalarDecoder.yes + ScalarDecoder.no))) *$"),
    "examples": ["да", "нет"],
  ]
}

extension FieldType.TextFormat {
  /// A scalar that reads as a good text of the format, a bare number of YAML among them.
  var jsonSchema: JSONValue {
    let any: JSONValue = ["string", "number", "boolean"]
    return switch self {
    case .line: ["type": any, "pattern": "\\S"]
    case .slug:
      [
        "type": ["string", "integer", "boolean"], "minimum": 10,
        "pattern": "^[a-z0-9-]{2,60}$",
      ]
    case .name: ["type": "string", "pattern": .string(Pattern.name)]
    case .url: ["type": "string", "pattern": .string(Pattern.url)]
    case .email: ["type": "string", "pattern": .string(Pattern.email)]
    case .phone:
      ["type": ["string", "integer"], "minimum": 10_000, "pattern": .string(Pattern.phone)]
    case .file: ["type": any, "pattern": .string(Pattern.file)]
    case .inn:
      [
        "type": ["string", "integer"], "minimum": 1_000_000_000, "maximum": 9_999_999_999,
        "pattern": .string(Pattern.inn),
      ]
    }
  }
}

extension Vocabulary {
  /// Keys, labels and aliases for completion, and the same in any case and with any dash.
  var jsonSchema: JSONValue {
    let spellings = entries.flatMap { [$0.key, $0.label] + $0.aliases }
    var seen: Set<String> = []
    let exact = spellings.filter { seen.insert($0).inserted }
    let keys = entries.map { "\($0.key) — \($0.label)" }.joined(separator: "; ")
    let numbers = exact.compactMap(Pattern.number)
    return [
      "title": .string(title),
      "description": .string(
        "\(keys).\(CitedActs.inWords(source).map { " Основание: \($0)." } ?? "")"),
      "anyOf": .list(
        [
          ["enum": .list(exact.map { .string($0) })],
          ["type": "string", "pattern": .string("^ *(?:\(Pattern.loose(spellings))) *$")],
        ] + (numbers.isEmpty ? [] : [["enum": .list(numbers)]])),
    ]
  }
}
