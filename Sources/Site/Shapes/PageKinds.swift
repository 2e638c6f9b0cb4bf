import Mentoring
import Rendering

/// Every kind of page a portal can have, with the variables its template is given.
///
/// A theme is checked by this table; that the pages keep to it is a test's to prove.
enum PageKinds {
  /// Variables by the name of the template without its ending.
  static let all: [String: [String: Shape]] = [home, people, work, papers, time, places, service]
    .reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }

  private static let note: Shape = .optional(.text)

  /// A list page: the list, its heading, and what is said when it is empty.
  private static func list(
    _ name: String, _ shape: Shape, _ more: [String: Shape] = [:]
  ) -> [String: Shape] {
    ["heading": .text, "empty_note": note].merging([name: shape]) { $1 }.merging(more) { $1 }
  }

  private static let home: [String: [String: Shape]] = [
    "home": [
      "blocks": .optional(.list(block)), "curators": .records(Curator.self),
      "nearest_event": .maybe(Event.self), "roadmap": .maybe(Roadmap.self),
      "news": .records(NewsItem.self), "entry_links": .list(entryLink), "counters": .list(counter),
      "indicators": .records(Indicator.self), "organisations": .records(Organisation.self),
      "municipalities": .list(municipalityLink), "cases": .records(PracticeCase.self),
      "events": .records(Event.self), "mentors": .records(Mentor.self),
      "subjects": .list(subject), "communities": .records(Community.self),
      "contests": .records(Contest.self),
    ]
  ]

  private static let people: [String: [String: Shape]] = [
    "mentors": list(
      "mentors", .records(Mentor.self),
      [
        "facets": .list(.facet), "letters": .list(letter), "reset_url": .optional(.link),
        "complete": .bool, "whole_url": .optional(.link), "withheld_note": note,
      ]),
    "mentor": ["mentor": .record(Mentor.self)],
    "mentees": [
      "counts": .list(.fixed("число наставляемых", ["label": .text, "count": .number])),
      "mentees": .records(Mentee.self), "empty_note": note,
    ],
  ]

  private static let work: [String: [String: Shape]] = [
    "programmes": [
      "groups": .list(
        .fixed("группа программ", ["title": .text, "programmes": .records(Programme.self)])),
      "empty_note": note,
    ],
    "programme": ["programme": .record(Programme.self)],
    "pairs": list("pairs", .records(Pair.self)),
    "cases": list(
      "cases", .records(PracticeCase.self),
      ["facets": .list(.facet)]),
    "case": ["case": .record(PracticeCase.self), "sections": .list(caseSection)],
    "communities": list("communities", .records(Community.self)),
    "community": ["community": .record(Community.self)],
    "contests": list("contests", .records(Contest.self)),
    "contest": ["contest": .record(Contest.self)],
  ]

  private static let papers: [String: [String: Shape]] = [
    "documents": ["levels": .list(documentLevel)],
    "document": [
      "document": .record(LegalDocument.self), "attachments": .records(LegalDocument.self),
      "supersedes": .maybe(LegalDocument.self), "superseded_by": .maybe(LegalDocument.self),
    ],
    "roadmaps": ["roadmaps": .records(Roadmap.self)],
    "roadmap": ["roadmap": .record(Roadmap.self)],
    "materials": [
      "groups": .list(
        .fixed(
          "группа материалов",
          ["title": .text, "anchor": .text, "materials": .records(Material.self)])),
      "empty_note": note,
    ],
    "material": ["material": .record(Material.self)],
    "page": ["body": .optional(.markup), "empty_note": note],
  ]

  private static let time: [String: [String: Shape]] = [
    "news": list("news", .records(NewsItem.self)),
    "news-item": ["item": .record(NewsItem.self)],
    "events": [
      "future": .records(Event.self), "past": .records(Event.self),
      "calendar_url": .optional(.link),
      "empty_note": note,
    ],
    "event": ["event": .record(Event.self)],
    "calendar": ["months": .list(calendarMonth), "empty_note": note],
    "courses": [
      "future": .records(Course.self), "past": .records(Course.self), "empty_note": note,
    ],
    "course": ["course": .record(Course.self)],
  ]

  private static let places: [String: [String: Shape]] = [
    "organisations": list(
      "organisations", .records(Organisation.self),
      ["facets": .list(.facet)]),
    "organisation": [
      "organisation": .record(Organisation.self), "mentors": .records(Mentor.self),
    ],
    "municipalities": ["municipalities": .list(municipalityLink)],
    "indicators": ["indicators": .records(Indicator.self), "empty_note": note],
    "indicator": ["indicator": .record(Indicator.self)],
    "incentives": [
      "incentives": .records(Incentive.self), "awards": .records(Award.self),
      "portfolios": .records(Portfolio.self),
    ],
    "monitoring": [
      "acts": .records(MonitoringAct.self), "partnerships": .records(Partnership.self),
    ],
  ]

  private static let service: [String: [String: Shape]] = [
    "glossary": [
      "groups": .list(letterGroup("термины на букву", "terms", .records(GlossaryTerm.self))),
      "letters": .list(letter), "empty_note": note,
    ],
    "faq": [
      "groups": .list(
        .fixed(
          "группа вопросов", ["title": .text, "anchor": .text, "questions": .records(FAQ.self)])),
      "empty_note": note,
    ],
    "contacts": [
      "contacts": .records(Contact.self), "letters": .list(letter),
      "curator_groups": .list(
        letterGroup("кураторы на букву", "curators", .records(Curator.self))),
      "organisation": .maybe(Organisation.self), "empty_note": note,
    ],
    "search": ["search_index_url": .optional(.link), "subjects": .list(subject)],
    "sitemap": ["sections": .list(mapSection)],
    "passport": [
      "summary": passportSummary, "organisation": .text, "profiles": .list(.text),
      "data_url": .link, "export_url": .link, "groups": .list(passportGroup),
      "schools": .optional(schoolTable),
    ],
    "404": [:], "low-vision": [:],
  ]
}
