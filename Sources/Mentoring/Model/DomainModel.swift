/// Everything a portal is made of.
package enum DomainModel {
  /// The entities with collections of their own: who, what they do, what confirms it, what is published.
  package static let entities: [Schema] = [
    Municipality.declaration.schema,
    Organisation.declaration.schema,
    Person.declaration.schema,
    Curator.declaration.schema,
    Mentor.declaration.schema,
    Mentee.declaration.schema,
    Pair.declaration.schema,
    Programme.declaration.schema,
    PracticeCase.declaration.schema,
    LegalDocument.declaration.schema,
    Roadmap.declaration.schema,
    Indicator.declaration.schema,
    MonitoringAct.declaration.schema,
    Community.declaration.schema,
    Partnership.declaration.schema,
    Incentive.declaration.schema,
    Award.declaration.schema,
    Course.declaration.schema,
    Contest.declaration.schema,
    Portfolio.declaration.schema,
    Material.declaration.schema,
    NewsItem.declaration.schema,
    Event.declaration.schema,
    GlossaryTerm.declaration.schema,
    FAQ.declaration.schema,
    Contact.declaration.schema,
    Page.declaration.schema,
  ]
}
