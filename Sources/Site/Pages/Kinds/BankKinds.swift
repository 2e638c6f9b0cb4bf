import Mentoring
import Rendering
import Text

extension Section {
  static let mentors = Section("mentors", "nastavniki", "Наставники")
  static let mentees = Section("mentees", "nastavlyaemye", "Наставляемые")
  static let pairs = Section("pairs", "pary", "Пары и группы")
}

/// The bank: mentors, mentees, and who is with whom.
extension PageKind {
  static let bank = [
    PageKind(
      name: "mentors", section: .mentors, isMain: true, label: "Разделы",
      shapes: shapes(MentorList.variables),
      addresses: [
        .within(Person.self),
        .each(Municipality.self) { place, facts in
          facts.level == .regional ? Section.mentors.page("munitsipalitet-" + place.id) : nil
        },
      ], plan: { MentorLists(kind: $0, planner: $1).pages }),
    PageKind(
      "mentor", of: Mentor.self, in: .mentors, label: "Наставники",
      addresses: [
        .each(Mentor.self) { mentor, facts in
          facts.isInBase(mentor) ? Section.mentors.page(mentor.id) : nil
        }
      ],
      records: { $0.bank.mentors }, [.subject("mentor")]
    ) { page, planner, mentor in
      let person = planner.portal[mentor.person]
      page.title = person.map { PersonName($0).full } ?? "Наставник"
      page.updated = mentor.checked
      page.description = planner.view.summary(of: mentor)
      page.picture = planner.view.shownPicture(person?.photo?.file)
      page.linkedData = { data in [person.map { data.person(mentor, $0) }] }
      page.keywords =
        (mentor.subjects ?? person?.subjects ?? []) + (mentor.directions ?? []).map(\.label)
        + (mentor.helpWith ?? [])
      page.facts = planner.view.searchFacts(of: mentor)
      page.card = planner.view.searchCard(of: mentor)
    },
    PageKind(
      "mentees", on: .mentees,
      [
        .init("counts", .list(.menteeCount)) { planner, _ in .list(planner.menteeCounts) },
        .all("mentees", Mentee.self),
      ]
    ) { page, planner in page.updated = planner.view.lastCheckOfMentees },
    PageKind(
      "pairs", on: .pairs,
      of: { $0.view.facts.pairsAsListed }, [.part("pairs")]),
  ]
}

extension Shape {
  fileprivate static let menteeCount = fixed(
    "число наставляемых", ["label": .text, "count": .number])

  static let letter = fixed("буква", ["title": .text, "url": .optional(.link), "current": .bool])
}

extension Planner {
  fileprivate var menteeCounts: [TemplateValue] {
    portal.mentees.counts.map {
      ["label": .string(view.typeset($0.label)), "count": .int($0.count)]
    }
  }

  /// The subjects mentors can be found by, as links; those with the most mentors come first.
  var subjectOptions: [TemplateValue] {
    guard let subjects = bank.group("predmet") else { return [] }
    let options = subjects.options.enumerated().sorted {
      ($1.element.mentors.count, $0.offset) < ($0.element.mentors.count, $1.offset)
    }
    return options.map { _, option in
      [
        "title": .string(view.typeset(option.label)), "count": .int(option.mentors.count),
        "url": .link(option.address(in: subjects)),
      ]
    }
  }
}
