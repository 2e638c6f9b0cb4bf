import Mentoring
import Rendering
import Text

/// The registry, the municipalities, the indicators, and what mentoring is rewarded and measured by.
extension Planner {
  var territoryPages: [PageSpec] {
    registryPages + indicatorPages
      + [incentives, monitoring].filter { $0.section?.isNeeded(by: portal) ?? false }
  }

  private var incentives: PageSpec {
    list(.incentives, "incentives") { _ in
      PageContent([
        ("incentives", view.objects(portal[Incentive.self])),
        ("awards", view.objects(portal[Award.self])),
        ("portfolios", view.objects(portal[Portfolio.self])),
      ])
    }
  }

  private var monitoring: PageSpec {
    list(.monitoring, "monitoring") { _ in
      let acts = portal[MonitoringAct.self].sorted {
        ($0.date?.dayNumber ?? 0, $0.id) > ($1.date?.dayNumber ?? 0, $1.id)
      }
      return PageContent([
        ("acts", view.objects(acts)), ("partnerships", view.objects(portal[Partnership.self])),
      ])
    }
  }

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
