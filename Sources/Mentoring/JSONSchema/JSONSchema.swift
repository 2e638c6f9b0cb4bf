package import Diagnostics

/// The declared fields as JSON Schema (draft 2020-12), for editors that check YAML while it is typed.
///
/// It takes the records the decoder takes: Latin keys, labels and aliases in any case, one value
/// instead of a list, dates in three spellings. What a schema cannot say is left to the program:
/// look-alike letters, references, check sums, 29 February, bounds of numbers in quotation marks,
/// the same alias twice. In a Markdown file `id` and the main text may stand outside the front
/// matter, which the schema of a record does not know.
package enum JSONSchema {
  /// Everything a portal's files can hold; the definition `mentors.yaml` is that of such a file.
  package static func whole() -> JSONValue {
    var definitions = SchemaDefinitions()
    for schema in DomainModel.entities { definitions.addFile(of: schema) }
    definitions.addSite(SiteSettings.declaration.schema)
    return document(
      "portal", "Содержание портала наставничества",
      [
        .init(
          "$comment",
          "Схемы файлов лежат в $defs под их именами: #/$defs/mentors.yaml, #/$defs/site.yaml …")
      ], definitions)
  }

  /// The files of one entity: a list of records, or one record such as front matter.
  package static func document(of schema: Schema) -> JSONValue {
    var definitions = SchemaDefinitions()
    let record = definitions.reference(to: schema)
    let isList = !schema.plural.isEmpty
    return document(
      schema.name, isList ? schema.pluralLabel : schema.label,
      isList ? listOrRecord(record) : [.init("$ref", record)], definitions)
  }

  private static func listOrRecord(_ record: JSONValue) -> [JSONValue.Member] {
    [
      .init("type", ["array", "object", "null"]),
      .init("if", ["type": "object"]),
      .init("then", ["$ref": record]),
      .init("else", ["items": ["$ref": record]]),
    ]
  }

  private static func document(
    _ name: String, _ title: String, _ members: [JSONValue.Member], _ definitions: SchemaDefinitions
  ) -> JSONValue {
    .object(
      [
        .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
        .init("$id", "urn:nastavnik:schema:\(name)"),
        .init("title", .string(title)),
      ] + members + [.init("$defs", .object(definitions.members))])
  }
}
