import Text

/// What packages are called and made of: the one place that the writer, the reader and the JSON Schema
/// ask. The format is described in `docs/exchange.md`.
package enum PackageFormat {
  package static let name = "nastavnik-package"

  /// A newer minor version adds what an older program passes over; a newer major one it refuses.
  package static let major = 1
  package static let minor = 0

  /// The entities whose records are handed on, in the order of the model.
  ///
  /// Mentees are counted only. What explains a portal to its own visitors (pages, answers, contacts,
  /// the glossary) stays where it is.
  package static let entities: [Schema] = DomainModel.entities.filter { kept.contains($0.name) }

  private static let kept: Set<String> = [
    Municipality.name, Organisation.name, Person.name, Curator.name, Mentor.name, Pair.name,
    Programme.name, PracticeCase.name, LegalDocument.name, NewsItem.name, Event.name,
    Indicator.name,
  ]

  /// Whether a field is handed on: texts and files are read at the address of the record's own page.
  static func holds(_ field: FieldDeclaration) -> Bool {
    !field.isNeverShown && !field.disclosure.isSetting && field.key != "id" && holds(field.type)
  }

  static func holds(_ type: FieldType) -> Bool {
    switch type {
    case .markdown, .text(.file): false
    case .list(let element): holds(element)
    // A picture without its file says nothing.
    case .group(let schema), .keyed(let schema, _):
      !schema.required.contains { !holds(schema.fields[$0].type) }
    default: true
    }
  }

  /// So many days a package is good for, unless `site.yaml` names another number.
  package static let days = 60

  /// Where the public package for an address lies in a built portal.
  package static func path(for address: String) -> String { "\(folder)/\(fileName(for: address))" }

  package static let folder = "obmen"

  /// `soobshchestvo-demo-example-community.json`, told by a mark from any other that is spelled alike.
  package static func fileName(for address: String) -> String {
    let location = SiteLocation(address)?.text ?? address
    let slug = Slug.make(location)
    return "\(slug)-\(FNV1a.digits(location.utf8)).json"
  }
}
