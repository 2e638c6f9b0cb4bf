package import Diagnostics

/// The JSON Schema (draft 2020-12) of a package, made of the same declarations as the records.
///
/// Members it does not name are allowed everywhere: a later minor version may have them.
package enum PackageSchema {
  package static var whole: JSONValue {
    [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:nastavnik:schema:package:1", "title": "Пакет обмена порталов наставничества",
      "type": "object",
      "required": [
        "format", "version", "checksum", "sender", "addressee", "date", "serial", "expires",
        "passport", "counts", "records", "tombstones",
      ],
      "properties": [
        "format": ["const": .string(PackageFormat.name)],
        "version": ["type": "string", "pattern": "^\(PackageFormat.major)\\.[0-9]+$"],
        "checksum": ["type": "string", "pattern": "^sha256:[0-9a-f]{64}$"],
        "sender": sender, "addressee": url, "date": date,
        "serial": ["type": "integer", "minimum": 0, "maximum": .int(Int(Int32.max))],
        "expires": date, "passport": passport, "counts": counts, "records": records,
        "tombstones": ["type": "array", "uniqueItems": true, "items": label],
      ],
    ]
  }

  private static let date: JSONValue = [
    "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
  ]
  private static let url: JSONValue = ["type": "string", "pattern": "^https?://"]
  private static let label: JSONValue = ["type": "string", "pattern": "^[0-9a-f]{32}$"]
  private static let slug: JSONValue = ["type": "string", "pattern": "^[a-z0-9-]{2,60}$"]
  private static let text: JSONValue = ["type": "string"]
  private static let count: JSONValue = ["type": "integer", "minimum": 0]

  private static let sender: JSONValue = [
    "type": "object", "required": ["id", "name", "level", "url"],
    "properties": [
      "id": slug, "name": text, "level": ["enum": ["school", "municipal", "regional"]],
      "title": text, "url": url,
    ],
  ]

  private static let passport: JSONValue = [
    "type": "object", "required": ["met", "decided", "missing"],
    "properties": [
      "met": count, "decided": count, "failed": count, "warned": count, "human": count,
      "missing": [
        "type": "array",
        "items": [
          "type": "object", "required": ["id", "title"],
          "properties": ["id": text, "title": text, "clause": text, "state": text],
        ],
      ],
    ],
  ]

  private static let counts: JSONValue = [
    "type": "object", "required": ["mentees"],
    "properties": [
      "mentees": [
        "type": "object", "required": ["total", "rows"],
        "properties": [
          "total": count,
          "rows": [
            "type": "array",
            "items": [
              "type": "object", "required": ["label", "count"],
              "properties": ["label": text, "count": count],
            ],
          ],
        ],
      ]
    ],
  ]

  private static var records: JSONValue {
    [
      "type": "object",
      "properties": .object(
        PackageFormat.entities.map { schema in
          .init(schema.plural, ["type": "array", "items": record(schema)])
        }),
    ]
  }

  private static func record(_ schema: Schema) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("id", slug), .init("label", label), .init("url", url), .init("origin", origin),
      .init("fields", fields(schema)),
    ]
    var required: JSONValue = ["id", "fields"]
    if schema.name == Person.name {
      members.append(.init("consent", consent))
      required = ["id", "fields", "consent"]
    }
    return [
      "title": .string(schema.label), "type": "object", "required": required,
      "properties": .object(members),
    ]
  }

  private static let origin: JSONValue = [
    "type": "object", "required": ["name", "url", "id", "date"],
    "properties": ["name": text, "url": url, "id": slug, "date": date],
  ]

  private static let consent: JSONValue = [
    "type": "object", "required": ["addresses", "since"],
    "properties": [
      "addresses": ["type": "array", "items": url], "since": date, "until": date,
      "items": ["type": "array", "items": text], "by": text,
    ],
  ]

  private static func fields(_ schema: Schema) -> JSONValue {
    [
      "type": "object",
      "properties": .object(
        schema.fields.filter(PackageFormat.holds).map { field in
          let title: JSONValue = ["title": .string(field.label)]
          return .init(field.key, title.adding(value(field.type).members))
        }),
    ]
  }

  private static func value(_ type: FieldType) -> JSONValue {
    switch type {
    case .text, .markdown, .term: text
    case .date: date
    case .integer: ["type": "integer"]
    case .decimal: ["type": "number"]
    case .flag: ["type": "boolean"]
    case .reference: slug
    case .group(let schema): fields(schema)
    case .list(let element): ["type": "array", "items": value(element)]
    case .keyed(let schema, _): ["type": "array", "items": fields(schema)]
    }
  }
}
