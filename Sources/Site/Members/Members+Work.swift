import Mentoring
import Rendering
import Text

extension ComputedMembers {
  static let pair: List = [
    (
      "title", .text,
      of(Pair.self) { view, pair in
        let mentors = view.portal[pair.mentors].compactMap { view.portal[$0.person] }
          .map { PersonName($0).short }
        return .string(mentors.isEmpty ? "Пара" : mentors.joined(separator: ", "))
      }
    ),
    (
      "curator", .maybe(Curator.self),
      of(Pair.self) { view, pair in
        view.facts.curator(of: pair).map { view.object($0) } ?? .null
      }
    ),
  ]

  /// What a pair has in common with its programme.
  static let participants: List = [
    (
      "participants_mentees", .list(.text),
      of(Pair.self) { view, pair in
        .list(view.portal.labels(ofMentees: pair.mentees).map { .string($0) })
      }
    ),
    (
      "programme", .maybe(Programme.self),
      of(Pair.self) { view, pair in
        view.facts.programmes(ofPair: pair.id).first.map { view.object($0) } ?? .null
      }
    ),
  ]

  static let programme: List = [
    (
      "mentors", .records(Mentor.self),
      of(Programme.self) { view, programme in mentors(of: programme, view) }
    ),
    (
      "participants_mentors", .list(.text),
      of(Programme.self) { view, programme in
        .list(
          view.portal[view.portal[programme.pair]?.mentors].compactMap { view.portal[$0.person] }
            .map { .string(PersonName($0).full) })
      }
    ),
    (
      "curator", .maybe(Curator.self),
      of(Programme.self) { view, programme in
        view.portal[programme.pair].flatMap(view.facts.curator).map { view.object($0) } ?? .null
      }
    ),
    (
      "participants_mentees", .list(.text),
      of(Programme.self) { view, programme in
        .list(
          view.portal.labels(ofMentees: view.portal[programme.pair]?.mentees)
            .map { .string($0) })
      }
    ),
    (
      "progress", .progress,
      of(Programme.self) { _, programme in
        let activities = programme.activities ?? []
        return [
          "done": .int(activities.count { $0.status?.is("done") ?? false }),
          "total": .int(activities.count),
        ]
      }
    ),
    (
      "state", .optional(.term),
      of(Programme.self) { _, programme in programme.status.map { .object(TermObject($0)) } ?? .null
      }
    ),
    (
      "organisation", .maybe(Organisation.self),
      of(Programme.self) { view, programme in
        view.facts.organisations(of: programme).first.map { view.object($0) } ?? .null
      }
    ),
    (
      "cases", .records(PracticeCase.self),
      of(Programme.self) { view, programme in
        view.objects(view.facts.cases(of: programme))
      }
    ),
    (
      "published_results", .optional(.markup),
      of(Programme.self) { view, programme in results(of: programme, view) }
    ),
  ]

  static let practiceCase: List = [
    (
      "organisation", .maybe(Organisation.self),
      of(PracticeCase.self) { view, practice in organisation(practice.org, view) }
    ),
    (
      "authors", .list(.author),
      of(PracticeCase.self) { view, practice in
        .list(
          (practice.authors ?? []).map { author in
            let name = TemplateValue.string(view.typeset(author))
            return ["full_name": name, "title": name, "url": .null]
          })
      }
    ),
  ]

  static let roadmap: List = [
    (
      "organisation", .maybe(Organisation.self),
      of(Roadmap.self) { view, roadmap in organisation(roadmap.org, view) }
    ),
    (
      "title", .optional(.text),
      of(Roadmap.self) { view, roadmap in words(roadmap.title ?? "Дорожная карта", view) }
    ),
    (
      "stages", .list(.roadmapStage),
      of(Roadmap.self) { view, roadmap in RoadmapTable(roadmap, view).stages }
    ),
  ]

  static let period: List = [
    (
      "title", .optional(.text),
      of(RoadmapPeriod.self) { view, period in
        guard let from = period.from, let to = period.to else { return .null }
        return .string(from.period(to: to))
      }
    )
  ]

  static let winner: List = [
    (
      "record", .optional(.titledLink),
      of(ContestWinner.self) { view, winner in
        view.portal[winner.person].map { person in
          let page = view.facts.mentor(of: person).map { view.link($0.data) }
          return ["title": .string(PersonName(person).full), "url": page ?? .null]
        } ?? .null
      }
    )
  ]

  static let community: List = [
    (
      "title", .optional(.text),
      of(Community.self) { view, community in words(community.name, view) }
    )
  ]

  static let indicator: List = [
    (
      "source", .optional(.markup),
      of(Indicator.self) { view, indicator in citing(indicator.source, view) }
    ),
    (
      "title", .optional(.text),
      of(Indicator.self) { view, indicator in words(indicator.name, view) }
    ),
    (
      "unit_sign", .optional(.text),
      of(Indicator.self) { _, indicator in text(IndicatorSeries(indicator).sign) }
    ),
    (
      "rows", .list(.indicatorRow),
      of(Indicator.self) { _, indicator in .list(IndicatorSeries(indicator).rows) }
    ),
    (
      "latest", .optional(.indicatorRow),
      of(Indicator.self) { _, indicator in IndicatorSeries(indicator).rows.last ?? .null }
    ),
    (
      "chart", .optional(.markup),
      of(Indicator.self) { _, indicator in
        let series = IndicatorSeries(indicator)
        return series.years.isEmpty ? .null : .markup(IndicatorChart(series).markup)
      }
    ),
  ]

  /// Mentors as people to be named, each with a link to the mentor's page.
  private static func mentors(of programme: Record<Programme>, _ view: PortalView) -> TemplateValue
  {
    .list(view.portal[view.portal[programme.pair]?.mentors].map { view.object($0) })
  }

  /// Results are published after completion only (002 П1 8.2).
  private static func results(of programme: Record<Programme>, _ view: PortalView) -> TemplateValue
  {
    guard programme.status?.is("completed") ?? false, let results = programme.results else {
      return .null
    }
    return .writable(MarkdownBody(text: results, view: view, clauses: false))
  }
}
