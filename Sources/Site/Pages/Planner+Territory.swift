import Mentoring
import Rendering

/// The registry, the municipalities and the indicators.
extension Planner {
  var territoryPages: [PageSpec] { registryPages + indicatorPages }

  private var registryPages: [PageSpec] {
    guard view.level != .school else { return [] }
    let organisations = Array(portal[Organisation.self])
    let schools = view.schools
    let count = Plural.phrase(schools.count, "организация", "организации", "организаций")
    var pages = paged(list(.organisations, "organisations") { _ in PageContent([]) }, schools) {
      schools, _ in
      [
        ("organisations", view.objects(schools)), ("heading", .string("В реестре \(count)")),
        ("facets", []), ("empty_note", .null),
      ]
    }
    pages += records(
      organisations, "organisation", in: .organisations, title: { $0.shortName ?? $0.name ?? $0.id }
    ) {
      organisation, _ in
      PageContent([
        ("organisation", view.object(organisation)),
        ("mentors", view.objects(view.kin.mentorsByOrganisation[organisation.id] ?? [])),
      ])
    }
    if view.level == .regional {
      pages.append(
        list(.municipalities, "municipalities") { _ in
          PageContent([("municipalities", .list(municipalityLinks))])
        })
    }
    return pages
  }

  private var indicatorPages: [PageSpec] {
    let all = view.lists.indicators
    return [
      list(.indicators, "indicators") { _ in
        PageContent([("indicators", view.objects(all)), ("empty_note", .null)])
      }
    ]
      + records(all, "indicator", in: .indicators, title: { $0.name ?? $0.id }) { indicator, _ in
        PageContent([("indicator", view.object(indicator))])
      }
  }
}
