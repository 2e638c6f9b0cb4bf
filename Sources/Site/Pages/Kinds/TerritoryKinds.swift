import Mentoring
import Rendering

extension Section {
  static let communities = Section("communities", "soobshchestva", "Объединения")
  static let organisations = Section("organisations", "organizatsii", "Организации")
  static let municipalities = Section("municipalities", "munitsipalitety", "Муниципалитеты")
  static let indicators = Section("indicators", "pokazateli", "Показатели")
  static let incentives = Section("incentives", "pooshchrenie", "Поощрение и признание")
  static let monitoring = Section(
    "monitoring", "monitoring-i-partnerstva", "Мониторинг и партнёрства")
}

/// Communities, the registry, the indicators, and what mentoring is rewarded and measured by.
extension PageKind {
  static let territory = [
    PageKind(
      "communities", on: .communities,
      [
        .init("communities", .records(Community.self)) { planner, _ in
          planner.view.objects(planner.portal[Community.self])
        }
      ]),
    PageKind(
      "community", in: .communities, label: "Объединение",
      of: { Array($0.portal[Community.self]) },
      title: { community, _ in community.name ?? community.id },
      [.init("community", .record(Community.self)) { $0.view.object($1) }]),
    PageKind(
      "organisations", on: .organisations, when: { _, level in level != .school },
      of: { $0.view.schools },
      [
        .init("organisations", .records(Organisation.self)) { $0.view.objects($1.shown) },
        .init("heading", .text) { _, part in
          let count = Plural.phrase(part.count, "организация", "организации", "организаций")
          return .string("В реестре \(count)")
        },
      ]),
    PageKind(
      "organisation", in: .organisations, label: "Организация",
      when: { _, level in level != .school }, of: { Array($0.portal[Organisation.self]) },
      title: { organisation, _ in organisation.shortName ?? organisation.name ?? organisation.id },
      [
        .init("organisation", .record(Organisation.self)) { $0.view.object($1) },
        .init("mentors", .records(Mentor.self)) { planner, organisation in
          planner.view.objects(planner.view.kin.mentorsByOrganisation[organisation.id] ?? [])
        },
      ]
    ) { page, _, organisation in page.description = organisation.name },
    PageKind(
      "municipalities", on: .municipalities, when: { _, level in level == .regional },
      [
        .init("municipalities", .list(.municipalityLink)) { planner, _ in
          .list(planner.municipalityLinks)
        }
      ]),
    PageKind(
      "indicators", on: .indicators,
      [
        .init("indicators", .records(Indicator.self)) { planner, _ in
          planner.view.objects(planner.view.lists.indicators)
        }
      ]),
    PageKind(
      "indicator", in: .indicators, label: "Показатель", of: { $0.view.lists.indicators },
      title: { indicator, _ in indicator.name ?? indicator.id },
      [.init("indicator", .record(Indicator.self)) { $0.view.object($1) }]),
    PageKind(
      "incentives", on: .incentives,
      addresses: [
        .places(Incentive.self, on: .incentives, named: true),
        .places(Award.self, on: .incentives, named: true),
        .places(Portfolio.self, on: .incentives, named: true),
      ],
      when: { portal, _ in
        !portal[Incentive.self].isEmpty || !portal[Award.self].isEmpty
          || !portal[Portfolio.self].isEmpty
      },
      [
        .init("incentives", .records(Incentive.self)) { p, _ in
          p.view.objects(p.portal[Incentive.self])
        },
        .init("awards", .records(Award.self)) { p, _ in p.view.objects(p.portal[Award.self]) },
        .init("portfolios", .records(Portfolio.self)) { p, _ in
          p.view.objects(p.portal[Portfolio.self])
        },
      ]),
    PageKind(
      "monitoring", on: .monitoring,
      addresses: [
        .places(MonitoringAct.self, on: .monitoring, named: true),
        .places(Partnership.self, on: .monitoring, named: true),
      ],
      when: { portal, _ in
        !portal[MonitoringAct.self].isEmpty || !portal[Partnership.self].isEmpty
      },
      [
        .init("acts", .records(MonitoringAct.self)) { p, _ in p.view.objects(p.monitoringActs) },
        .init("partnerships", .records(Partnership.self)) { p, _ in
          p.view.objects(p.portal[Partnership.self])
        },
      ]),
  ]
}

extension Planner {
  /// The latest first.
  fileprivate var monitoringActs: [Record<MonitoringAct>] {
    portal[MonitoringAct.self].sorted {
      ($0.date?.dayNumber ?? 0, $0.id) > ($1.date?.dayNumber ?? 0, $1.id)
    }
  }
}
