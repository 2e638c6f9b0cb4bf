import Mentoring
import Rendering
import Text

/// The mentor bank: the whole list, lists for facets, letters and municipalities, and the mentors' pages.
extension Planner {
  var bankPages: [PageSpec] {
    mentorList + wholeList + facetLists + letterLists + municipalityLists + mentorPages
      + [menteeList]
  }

  /// What one list of mentors is: whom it holds and by what they were chosen.
  private struct Listing: Sendable {
    var mentors: [Record<Mentor>]
    /// What all of them have in common; nothing for the whole bank.
    var heading: String?
    var option: (group: String, option: String)?
    var letter: String?
    /// Whether scripts may narrow the page down to any choice.
    var isComplete = false
  }

  private var mentorList: [PageSpec] {
    let isShort = Paging(Section.mentors.path, size: listSize, count: bank.mentors.count).pages == 1
    return lists(
      list(.mentors, "mentors") { _ in PageContent([]) },
      Listing(mentors: bank.mentors, isComplete: isShort))
  }

  /// The whole bank on one page, for choosing by several facets at once; nothing when the first page
  /// is the whole bank, or when it would be too long to be of use.
  private var wholeList: [PageSpec] {
    guard wholePath != nil, wholePath != Section.mentors.path else { return [] }
    var page = PageSpec(
      Self.wholeList, "mentors", "Все наставники", section: .mentors, crumbs: crumbs(.mentors)
    ) { _ in
      PageContent(
        variables(bank.mentors, of: Listing(mentors: bank.mentors, isComplete: true))
          + [("pagination", .null)])
    }
    page.isHidden = true
    return [page]
  }

  private static let wholeList = "\(Section.mentors.folder)/vse/index.html"
  private static let longestWholeList = 200

  /// The page that holds the whole bank, if there is one.
  private var wholePath: String? {
    guard bank.mentors.count <= Self.longestWholeList else { return nil }
    return bank.mentors.count <= listSize ? Section.mentors.path : Self.wholeList
  }

  private var facetLists: [PageSpec] {
    bank.groups.flatMap { group in
      group.options.flatMap { option in
        hiddenLists(
          option.path, "\(group.title): \(option.label)",
          Listing(
            mentors: option.mentors, heading: option.label, option: (group.key, option.key)))
      }
    }
  }

  private var letterLists: [PageSpec] {
    guard hasLetters else { return [] }
    return bank.letters.flatMap { letter in
      hiddenLists(
        letter.path, "Наставники на букву «\(letter.title)»",
        Listing(
          mentors: letter.mentors, heading: "На букву «\(letter.title)»", letter: letter.title))
    }
  }

  private var municipalityLists: [PageSpec] {
    portal[Municipality.self].flatMap { municipality -> [PageSpec] in
      guard let path = view.addresses.path(entity: Municipality.name, id: municipality.id) else {
        return []
      }
      let name = municipality.name ?? municipality.id
      let page = PageSpec(
        path, "mentors", name, section: .municipalities, crumbs: crumbs(.mentors)
      ) { _ in PageContent([]) }
      let mentors = view.lists.mentorsByMunicipality[municipality.id] ?? []
      return lists(page, Listing(mentors: mentors, heading: name))
    }
  }

  private func hiddenLists(_ path: String, _ title: String, _ listing: Listing) -> [PageSpec] {
    var page = PageSpec(path, "mentors", title, section: .mentors, crumbs: crumbs(.mentors)) { _ in
      PageContent([])
    }
    page.isHidden = true
    return lists(page, listing)
  }

  private func lists(_ page: PageSpec, _ listing: Listing) -> [PageSpec] {
    paged(page, listing.mentors) { shown, _ in variables(shown, of: listing) }
  }

  /// Letters help where the bank is longer than a page.
  private var hasLetters: Bool { bank.mentors.count > listSize }
}

extension Planner {
  private func variables(
    _ shown: [Record<Mentor>], of listing: Listing
  ) -> [(String, TemplateValue)] {
    let count = Plural.phrase(listing.mentors.count, "наставник", "наставника", "наставников")
    let isWhole = listing.heading == nil
    return [
      ("mentors", view.objects(shown)),
      ("heading", .string(view.typeset(listing.heading.map { "\($0): \(count)" } ?? count))),
      ("facets", bank.groupValues(current: listing.option)),
      ("letters", hasLetters ? bank.letterValues(current: listing.letter) : []),
      ("complete", .bool(listing.isComplete)),
      ("whole_url", wholePath.map { .link($0) } ?? .null),
      ("reset_url", isWhole ? .null : .link(Section.mentors.path)),
      ("empty_note", emptyNote("mentors")),
    ]
  }

  /// The subjects mentors can be found by, as links; those with the most mentors come first.
  var subjectOptions: [TemplateValue] {
    let options = bank.options("predmet").enumerated().sorted {
      ($1.element.mentors.count, $0.offset) < ($0.element.mentors.count, $1.offset)
    }
    return options.map { _, option in
      [
        "title": .string(option.label), "count": .int(option.mentors.count),
        "url": .link(option.path),
      ]
    }
  }

  private var mentorPages: [PageSpec] {
    records(bank.mentors, "mentor", in: .mentors, title: { name(of: $0) }) { mentor, _ in
      PageContent([("mentor", view.object(mentor))])
    }.map { page in
      var page = page
      guard let record = page.record else { return page }
      page.updated = Record<Mentor>(record).checked
      return page
    }
  }

  private var menteeList: PageSpec {
    var page = list(.mentees, "mentees") { _ in
      let counts = portal.menteeCounts.map { category, count -> TemplateValue in
        ["label": .string(category.label), "count": .int(count)]
      }
      return PageContent([
        ("counts", .list(counts)), ("mentees", view.objects(portal[Mentee.self])),
        ("empty_note", emptyNote("mentees")),
      ])
    }
    page.updated = view.lastCheckOfMentees
    return page
  }

  private func name(of mentor: Record<Mentor>) -> String {
    portal[mentor.person].map { PersonName($0).full } ?? "Наставник"
  }
}
