import Mentoring
import Rendering
import Text

/// What one list of mentors is: whom it holds and by what they were chosen.
struct MentorList: Sendable {
  var mentors: [Record<Mentor>]
  /// What all of them have in common; nothing for the whole bank.
  var heading: String?
  var option: (group: String, option: String)?
  var letter: String?
  /// Whether it is the whole bank, from which scripts choose on the spot.
  var isBank = false
  /// Those on one page of the list.
  var shown: [Record<Mentor>] = []

  static let variables: [Variable<MentorList>] = [
    .records("mentors") { _, list in list.shown },
    .init("heading", .text) { planner, list in .string(planner.view.typeset(list.title)) },
    .init("facets", .list(.facet)) { planner, list in planner.bank.groupValues(current: list.option)
    },
    .init("letters", .list(.letter)) { planner, list in
      planner.hasLetters ? planner.bank.letterValues(current: list.letter) : []
    },
    .init("is_bank", .bool) { .bool($1.isBank) },
    .init("reset_url", .optional(.link)) { _, list in
      list.heading == nil ? .null : .link(Section.mentors.path)
    },
    .init("withheld_note", .optional(.text)) { planner, list in
      list.heading == nil ? planner.withheldNote : .null
    },
  ]

  private var title: String {
    let count = Plural.phrase(mentors.count, "наставник", "наставника", "наставников")
    return heading.map { "\($0): \(count)" } ?? count
  }
}

/// The lists of mentors: the whole bank, and those for facets, letters and municipalities.
struct MentorLists {
  let kind: PageKind
  let planner: Planner
  private var bank: MentorBank { planner.bank }

  var pages: [PageSpec] { main + facets + letters + municipalities }

  private var main: [PageSpec] {
    let first = PageSpec(
      kind, Section.mentors.path, Section.mentors.title, crumbs: planner.crumbs()
    ) { [planner] _ in PageContent([("intro", planner.intro(of: .mentors))]) }
    return pages(first, MentorList(mentors: bank.mentors, isBank: true))
  }

  private var facets: [PageSpec] {
    bank.groups.filter(\.hasLists).flatMap { group in
      group.options.flatMap { option in
        option.path.map { path in
          hidden(
            path, "\(group.title): \(option.label)",
            MentorList(
              mentors: option.mentors, heading: option.label, option: (group.key, option.key)))
        } ?? []
      }
    }
  }

  private var letters: [PageSpec] {
    guard planner.hasLetters else { return [] }
    return bank.letters.flatMap { letter in
      hidden(
        letter.path, "Наставники на букву «\(letter.title)»",
        MentorList(
          mentors: letter.mentors, heading: "На букву «\(letter.title)»", letter: letter.title))
    }
  }

  private var municipalities: [PageSpec] {
    planner.portal[Municipality.self].flatMap { place -> [PageSpec] in
      guard let path = planner.view.addresses.path(entity: Municipality.name, id: place.id) else {
        return []
      }
      var page = page(path, place.name ?? place.id)
      page.section = .municipalities
      let mentors = planner.view.lists.mentorsByMunicipality[place.id] ?? []
      return pages(
        page,
        MentorList(mentors: mentors, heading: page.title, option: ("mesto", place.id)))
    }
  }
}

extension MentorLists {
  private func page(_ path: String, _ title: String) -> PageSpec {
    PageSpec(kind, path, title, crumbs: planner.crumbs(.mentors)) { _ in PageContent([]) }
  }

  private func hidden(_ path: String, _ title: String, _ list: MentorList) -> [PageSpec] {
    var page = page(path, title)
    page.isHidden = true
    return pages(page, list)
  }

  private func pages(_ page: PageSpec, _ list: MentorList) -> [PageSpec] {
    planner.paged(page, list.mentors) { [planner] part in
      var list = list
      list.shown = part.shown
      return PageKind.values(MentorList.variables, planner, list)
    }
  }
}

extension Planner {
  /// Letters help where the bank is longer than a page.
  fileprivate var hasLetters: Bool { bank.mentors.count > listSize }
}

extension Planner {
  /// «Ещё 2 наставника без публикации сведений»: nobody is missing from a list without a word.
  fileprivate var withheldNote: TemplateValue {
    let count = portal.withheldMentors
    guard count > 0 else { return .null }
    let mentors = Plural.phrase(count, "наставник", "наставника", "наставников")
    return .string(view.typeset("Ещё \(mentors) без публикации сведений"))
  }
}
