import Mentoring
import Rendering
import Text

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
    PageKind("communities", on: .communities, [.all("communities", Community.self)]),
    PageKind(
      "community", of: Community.self, in: .communities, label: "Объединения", title: { $0.name },
      [.subject("community")]),
    PageKind(
      "organisations", on: .organisations, when: { $0.level != .school },
      of: { $0.view.facts.registry },
      [
        .part("organisations"),
        .init("heading", .text) { _, part in
          let count = Plural.phrase(part.count, "организация", "организации", "организаций")
          return .string("В реестре \(count)")
        },
      ]),
    PageKind(
      "organisation", of: Organisation.self, in: .organisations, label: "Организации",
      when: { $0.level != .school }, title: { $0.shortName ?? $0.name },
      [
        .subject("organisation"),
        .records("mentors") { planner, organisation in
          planner.view.facts.mentors(of: organisation.id)
        },
      ]
    ) { page, _, organisation in page.description = organisation.name },
    PageKind(
      "municipalities", on: .municipalities, when: { $0.level == .regional },
      [
        .init("municipalities", .list(.municipalityLink)) { planner, _ in
          .list(planner.municipalityLinks)
        }
      ]),
    PageKind(
      "indicators", on: .indicators,
      [.records("indicators") { planner, _ in planner.view.facts.indicators }]),
    PageKind(
      "indicator", of: Indicator.self, in: .indicators, label: "Показатели",
      records: { $0.view.facts.indicators }, title: { $0.name }, [.subject("indicator")]),
    PageKind(
      "incentives", on: .incentives,
      addresses: [
        .places(Incentive.self, on: .incentives, named: true),
        .places(Award.self, on: .incentives, named: true),
        .places(Portfolio.self, on: .incentives, named: true),
      ],
      when: { facts in
        !facts[Incentive.self].isEmpty || !facts[Award.self].isEmpty
          || !facts[Portfolio.self].isEmpty
      },
      [
        .all("incentives", Incentive.self), .all("awards", Award.self),
        .all("portfolios", Portfolio.self),
      ]),
    PageKind(
      "monitoring", on: .monitoring,
      addresses: [
        .places(MonitoringAct.self, on: .monitoring, named: true),
        .places(Partnership.self, on: .monitoring, named: true),
      ],
      when: { facts in !facts[MonitoringAct.self].isEmpty || !facts[Partnership.self].isEmpty
      },
      [
        .records("acts") { planner, _ in planner.monitoringActs },
        .all("partnerships", Partnership.self),
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
