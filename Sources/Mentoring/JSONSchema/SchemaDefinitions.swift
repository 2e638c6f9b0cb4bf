import Diagnostics

/// The definitions that a schema's references lead to, each made when it is first asked for.
struct SchemaDefinitions {
  private(set) var members: [JSONValue.Member] = []
  /// Names by the identity of schemas and vocabularies.
  private var names: [ObjectIdentifier: String] = [:]
  private var taken: Set<String> = []

  /// Where the record of an entity or group is defined.
  mutating func reference(to schema: Schema) -> JSONValue {
    let prefix = schema.plural.isEmpty && schema.name != "site" ? "group-" : ""
    return define(schema, prefix + schema.name) { $0.record(schema, name: $1, without: nil) }
  }

  /// Where the values of a vocabulary are defined.
  mutating func reference(to vocabulary: Vocabulary) -> JSONValue {
    define(vocabulary, "vocabulary-" + vocabulary.name) { _, _ in vocabulary.jsonSchema }
  }

  /// Where nothing is defined: what stands for a value that was not given.
  mutating func referenceToBlank() -> JSONValue {
    if taken.insert("blank").inserted {
      members.append(
        .init("blank", ["title": "не заполнено", "type": ["null", "string"], "pattern": "^\\s*$"]))
    }
    return "#/$defs/blank"
  }

  /// The group of a map whose keys give the field `key`.
  mutating func reference(to schema: Schema, without key: String) -> JSONValue {
    let name = "group-\(schema.name)-without-\(key)"
    if taken.insert(name).inserted {
      let value = record(schema, name: name, without: key)
      members.append(.init(name, value))
    }
    return "#/$defs/\(name)"
  }

  mutating func addFile(of schema: Schema) {
    let record = reference(to: schema)
    members.append(
      .init(
        schema.plural + ".yaml",
        [
          "title": .string(schema.pluralLabel), "type": ["array", "null"],
          "items": ["$ref": record],
        ]))
  }

  mutating func addSite(_ schema: Schema) {
    let record = reference(to: schema)
    members.append(.init("site.yaml", ["$ref": record]))
  }

  /// Two groups of one name get numbers: a group belongs to the entity that declares it.
  private mutating func define(
    _ object: AnyObject, _ wanted: String,
    _ make: (inout SchemaDefinitions, String) -> JSONValue
  ) -> JSONValue {
    if let known = names[ObjectIdentifier(object)] { return "#/$defs/\(known)" }
    var name = wanted
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(wanted)-\(number)"
      number += 1
    }
    names[ObjectIdentifier(object)] = name
    let value = make(&self, name)
    members.append(.init(name, value))
    return "#/$defs/\(name)"
  }
}
