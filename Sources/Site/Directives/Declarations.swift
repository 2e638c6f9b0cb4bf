import Diagnostics
import Mentoring
import Rendering

/// The handbook's pages about records: drawn from the declarations, so that they cannot be outdated.
enum Declarations {
  /// `::поля{наставник}`: what may be written in a record.
  static let fields = DirectiveSignature(
    "fields", aliases: ["поля"],
    parameters: [.init("record", aliases: ["запись"], isRequired: true)],
    help: "Поля записи: название, что писать, обязательно ли, основание.")

  /// `::значения{mentor_status}`: which values there are.
  static let vocabulary = DirectiveSignature(
    "values", aliases: ["значения"],
    parameters: [.init("name", aliases: ["имя"], isRequired: true)],
    help: "Значения словаря: ключ, название, другие написания.")

  static func fields(_ directive: Directive) throws(DirectiveFault) -> [String: TemplateValue] {
    let schemas = [SiteSettings.declaration.schema] + DomainModel.entities
    let schema: Schema = try named(
      directive, "record", "Записей вида", schemas,
      spellings: \.names)
    let file = schema.plural.isEmpty ? "\(schema.name).yaml" : "\(schema.plural).yaml"
    return [
      "file": .string(file), "fields": .list(rows(of: schema, key: "", label: "", isKnown: [])),
    ]
  }

  static func vocabulary(
    _ directive: Directive
  ) throws(DirectiveFault) -> [String: TemplateValue] {
    let vocabulary: Vocabulary = try named(
      directive, "name", "Словаря", DomainModel.vocabularies, spellings: { [$0.name, $0.title] })
    let entries = vocabulary.entries.map { entry -> TemplateValue in
      [
        "key": .string(entry.key), "label": .string(entry.label),
        "aliases": .string(entry.aliases.joined(separator: ", ")),
      ]
    }
    return [
      "source": CitedActs.inWords(vocabulary.source).map { .string($0) } ?? .null,
      "entries": .list(entries),
    ]
  }
}

extension Declarations {
  /// The declaration a parameter names by any of its spellings.
  private static func named<Declared>(
    _ directive: Directive, _ parameter: String, _ what: String, _ all: [Declared],
    spellings: (Declared) -> [String]
  ) throws(DirectiveFault) -> Declared {
    let name = directive[parameter] ?? ""
    let folded = KeyFolding.fold(name)
    for declared in all
    where spellings(declared).contains(where: { !$0.isEmpty && KeyFolding.fold($0) == folded }) {
      return declared
    }
    throw DirectiveFault(
      "\(what) «\(name)» нет",
      suggestion: Suggestion.nearest(
        to: name, among: all.flatMap(spellings).filter { !$0.isEmpty }),
      at: directive.parameter(parameter)?.place)
  }

  /// The fields one under another; those of a group follow it with dotted names, as in a table.
  private static func rows(
    of schema: Schema, key: String, label: String, isKnown: [ObjectIdentifier]
  ) -> [TemplateValue] {
    schema.fields.flatMap { field -> [TemplateValue] in
      let key = key + field.key
      let label = label + field.label
      let own = row(field, key: key, label: label)
      guard let inner = field.type.inner, !isKnown.contains(ObjectIdentifier(inner)) else {
        return [own]
      }
      return [own]
        + rows(
          of: inner, key: key + ".", label: label + ".",
          isKnown: isKnown + [ObjectIdentifier(schema)])
    }
  }

  private static func row(_ field: FieldDeclaration, key: String, label: String) -> TemplateValue {
    let isGroup = field.type.inner != nil
    return [
      "key": .string(key), "label": .string(label),
      "kind": .string(isGroup ? "вложенные поля, они названы ниже" : field.type.inWords),
      "is_required": .bool(field.presence == .required),
      "is_private": .bool(field.isPrivate),
      "help": field.help.map { .string($0) } ?? .null,
      "source": CitedActs.inWords(field.source).map { .string($0) } ?? .null,
      "aliases": .string(field.aliases.joined(separator: ", ")),
    ]
  }
}
