import Mentoring
import Rendering

/// What templates see of a record beside its own fields, by entity.
enum ComputedMembers {
  typealias Compute = @Sendable (PortalView, RecordData) -> TemplateValue
  /// A member's name, what its value is, and how it is made.
  typealias List = [(name: String, shape: Shape, compute: Compute)]

  static func of(_ name: String) -> List {
    let own = byEntity[name] ?? []
    return DomainModel.entities.contains { $0.name == name } ? common(name) + own : own
  }

  private static func common(_ name: String) -> List {
    [
      ("entity", .text, { _, _ in .string(name) }),
      ("url", .optional(.link), { view, record in view.link(record) }),
      ("origin", .optional(.origin), { view, record in view.origin(of: record) }),
    ]
  }

  private static let byEntity: [String: List] = [
    Person.name: person, Mentor.name: mentor, Mentee.name: mentee, Curator.name: curator,
    Programme.name: programme, Pair.name: pair + participants, PracticeCase.name: practiceCase,
    LegalDocument.name: document, Material.name: material, Event.name: event,
    NewsItem.name: news, Organisation.name: organisation, Indicator.name: indicator,
    Roadmap.name: roadmap, Community.name: community, GlossaryTerm.name: term, FAQ.name: faq,
    Contact.name: contact, Municipality.name: municipality, Incentive.name: incentive,
    Award.name: award,
    Portfolio.name: portfolio, MonitoringAct.name: monitoringAct, Partnership.name: partnership,
    Course.name: course, Photo.declaration.schema.name: picture,
    Picture.declaration.schema.name: picture, RoadmapPeriod.declaration.schema.name: period,
    MentorAchievement.declaration.schema.name: achievement,
    ContestWinner.declaration.schema.name: winner,
  ]

  /// A member computed of a typed record.
  static func of<Of: Declared>(
    _ type: Of.Type, _ compute: @escaping @Sendable (PortalView, Record<Of>) -> TemplateValue
  ) -> Compute {
    { view, data in compute(view, Record(data)) }
  }

  /// A text for people, its signs kept to their numbers, or null when there is none.
  static func words(_ text: String?, _ view: PortalView) -> TemplateValue {
    text.map { .string(view.typeset($0)) } ?? .null
  }

  /// A text, or null when there is none.
  static func text(_ text: String?) -> TemplateValue { text.map { .string($0) } ?? .null }
}
