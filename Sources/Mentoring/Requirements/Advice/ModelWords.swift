import Diagnostics

/// The keys of an entity's fields and of the values they may have, with what people call them.
struct ModelWords: Sendable {
  private(set) var fields: [String: String] = [:]
  private(set) var terms: [String: String] = [:]

  /// The words of each entity, by the name of its list.
  static let byList: [String: ModelWords] = Dictionary(
    uniqueKeysWithValues: DomainModel.entities.map { ($0.plural, ModelWords($0)) })

  /// The words of all entities; where two call a key differently, as the first does.
  static let all = DomainModel.entities.reduce(into: ModelWords()) { $0.add(ModelWords($1)) }

  private init() {}

  init(_ schema: Schema) {
    for field in schema.fields {
      fields[field.key] = field.label
      for entry in field.type.vocabulary?.entries ?? [] where terms[entry.key] == nil {
        terms[entry.key] = entry.label
      }
    }
    for inner in schema.fields.compactMap(\.type.inner) { add(ModelWords(inner)) }
  }

  /// The columns of a table as its editor calls them; nil for a file that is none.
  init?(headingsOf file: SourceFile, _ schema: Schema) {
    guard let headings = file.grid?.headings else { return nil }
    for heading in headings where !heading.isEmpty {
      guard let slot = schema.slot(spelled: heading) else { continue }
      fields[schema.fields[slot].key] = TextChecks.oneLine(heading)
    }
  }

  private mutating func add(_ other: ModelWords) {
    fields.merge(other.fields) { first, _ in first }
    terms.merge(other.terms) { first, _ in first }
  }
}
