import Diagnostics
import Mentoring
import Rendering
import Text

/// The records a list directive chooses: of one collection, by filters, in the order pages have.
struct ListSelection {
  let schema: Schema
  let records: [RecordData]

  /// The entities whose records may be listed: those that have a page or a place on one.
  static let schemas: [Schema] = [
    Mentor.declaration.schema, Programme.declaration.schema, PracticeCase.declaration.schema,
    LegalDocument.declaration.schema, Material.declaration.schema, NewsItem.declaration.schema,
    Event.declaration.schema, Course.declaration.schema, Contest.declaration.schema,
    Community.declaration.schema, Organisation.declaration.schema, Contact.declaration.schema,
    Indicator.declaration.schema, Roadmap.declaration.schema, Page.declaration.schema,
    GlossaryTerm.declaration.schema, FAQ.declaration.schema,
  ]

  private static let own: Set<String> = ["collection", "limit", "when", "empty"]

  init(_ directive: Directive, _ view: PortalView) throws(DirectiveFault) {
    let schema = try Self.schema(directive)
    var records = Self.ordered(schema, view)
    if let when = directive.parameter("when") {
      records = try Self.timed(records, when, schema, view)
    }
    for parameter in directive.parameters where !Self.own.contains(parameter.name) {
      let filter = try RecordFilter(parameter, schema, view)
      let kept = records.filter(filter.holds)
      if kept.isEmpty, directive["empty"] == nil { try filter.refuseStrangeText(among: records) }
      records = kept
    }
    self.schema = schema
    self.records = Array(records.prefix(try Self.limit(directive)))
  }
}

extension ListSelection {
  private static func schema(_ directive: Directive) throws(DirectiveFault) -> Schema {
    let written = directive["collection"] ?? ""
    let wanted = KeyFolding.fold(written)
    func names(_ schema: Schema) -> [String] {
      [schema.name, schema.plural, schema.label, schema.pluralLabel]
    }
    if let schema = schemas.first(where: { names($0).map(KeyFolding.fold).contains(wanted) }) {
      return schema
    }
    throw DirectiveFault(
      "Нет собрания записей «\(written)»",
      help:
        "Есть: \(schemas.map { "\($0.plural) («\($0.pluralLabel)»)" }.joined(separator: ", ")).",
      suggestion: Suggestion.nearest(to: written, among: schemas.flatMap(names)),
      at: directive.parameter("collection")?.place)
  }

  private static func limit(_ directive: Directive) throws(DirectiveFault) -> Int {
    guard let written = directive.parameter("limit") else { return .max }
    guard let limit = Int(written.value), limit > 0 else {
      throw DirectiveFault(
        "«\(written.value)» — не число записей",
        help: "Напишите целое число больше нуля: сколько=5.", at: written.place)
    }
    return limit
  }

  /// The records of a collection as its own page orders them.
  private static func ordered(_ schema: Schema, _ view: PortalView) -> [RecordData] {
    switch schema.name {
    case Mentor.name: view.lists.mentors.map(\.data)
    case NewsItem.name: view.facts.news.map(\.data)
    case Event.name: (view.facts.futureEvents + view.facts.pastEvents).map(\.data)
    case LegalDocument.name:
      view.portal[LegalDocument.self]
        .sorted { ($0.date?.dayNumber ?? 0, $0.id) > ($1.date?.dayNumber ?? 0, $1.id) }
        .map(\.data)
    case GlossaryTerm.name:
      view.portal[GlossaryTerm.self]
        .sorted { RussianOrder.precedes($0.term ?? "", $1.term ?? "") }.map(\.data)
    default: view.portal.records(of: schema.name).all
    }
  }

  /// What is still to come, or what is over.
  private static func timed(
    _ records: [RecordData], _ when: Directive.Parameter, _ schema: Schema, _ view: PortalView
  ) throws(DirectiveFault) -> [RecordData] {
    let wantsFuture = ["будущие", "future"].contains(when.value)
    switch schema.name {
    case Event.name:
      return records.filter { view.facts.isFuture(Record<Event>($0)) == wantsFuture }
    case Course.name:
      return records.filter { course in
        view.facts.isFuture(Record<Course>(course)) == wantsFuture
      }
    default:
      throw DirectiveFault(
        "У списка «\(schema.pluralLabel)» нет будущих и прошедших",
        help: "Параметр «когда» есть у событий и курсов.", at: when.namePlace)
    }
  }
}
