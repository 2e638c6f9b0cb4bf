import Mentoring
import Rendering
import Text

/// The mentor bank divided once for all its pages: by facet and by the surname's first letter.
struct MentorBank: Sendable {
  /// Those to whom one option of a facet applies.
  struct Option: Sendable {
    let key: String
    let label: String
    /// The list of them; nothing where that would be no help.
    let path: String?
    let mentors: [Record<Mentor>]

    /// Where a link to them leads: to their list, or to the bank with the choice made.
    func address(in group: Group) -> String {
      path ?? "\(Section.mentors.path)?\(group.key)=\(key)"
    }
  }

  struct Group: Sendable {
    let key: String
    let title: String
    /// Whether lists of the options are pages of the bank.
    let hasLists: Bool
    let options: [Option]
  }

  /// The surnames with one letter; ё counts as е.
  struct Letter: Sendable {
    let title: String
    let path: String
    let mentors: [Record<Mentor>]
  }

  let mentors: [Record<Mentor>]
  /// The facets that have something to choose, their options in alphabetical order.
  let groups: [Group]
  let letters: [Letter]
  private let plainGroups: [String: TemplateValue]

  init(_ view: PortalView) {
    mentors = view.lists.mentors
    groups = MentorFacets.all.compactMap { Self.group($0, view) }
    plainGroups = Dictionary(
      uniqueKeysWithValues: groups.compactMap { group in
        Self.value(of: group, current: nil).map { (group.key, $0) }
      })
    letters = Self.letters(view)
  }

  /// The facets with lists as a page sees them, with the option marked that the page is for.
  func groupValues(current: (group: String, option: String)?) -> TemplateValue {
    .list(
      groups.compactMap { group in
        group.key == current?.group
          ? Self.value(of: group, current: current?.option) : plainGroups[group.key]
      })
  }

  /// A facet; nil when the bank does not have it.
  func group(_ key: String) -> Group? { groups.first { $0.key == key } }

  /// The alphabet as links, those letters without that nobody's surname begins with.
  func letterValues(current: String?) -> TemplateValue {
    .list(
      Alphabet.titles(with: letters.map(\.title)).map { title in
        let letter = letters.first { $0.title == title }
        return [
          "title": .string(title), "url": letter.map { .link($0.path) } ?? .null,
          "current": .bool(title == current),
        ]
      })
  }
}

extension MentorBank {
  /// How many mentors a list of an option names: one is found as a card, and nobody pages through
  /// more than twenty pages.
  private static let helpful = 2...480

  private static func group(_ facet: MentorFacets.Facet, _ view: PortalView) -> Group? {
    var found: [String: (label: String, mentors: [Record<Mentor>])] = [:]
    for mentor in view.lists.mentors {
      for option in facet.options(mentor, view) {
        found[option.key, default: (option.label, [])].mentors.append(mentor)
      }
    }
    let options = found.map { key, value in
      Option(
        key: key, label: view.typeset(value.label),
        path: path(of: key, facet, value.mentors.count, view), mentors: value.mentors)
    }
    let sorted = options.map { (RussianOrder.Key($0.label), $0) }.sorted {
      ($0.0, $0.1.key) < ($1.0, $1.1.key)
    }
    guard !sorted.isEmpty else { return nil }
    var hasLists = false
    if case .own = facet.pages { hasLists = true }
    return Group(
      key: facet.key, title: facet.title, hasLists: hasLists, options: sorted.map(\.1))
  }

  private static func path(
    of key: String, _ facet: MentorFacets.Facet, _ count: Int, _ view: PortalView
  ) -> String? {
    switch facet.pages {
    case .own:
      helpful.contains(count) && count < view.lists.mentors.count
        ? Section.mentors.page("\(facet.key)-\(key)") : nil
    case .record(let entity): view.addresses.path(entity: entity, id: key)
    case .none: nil
    }
  }

  /// The options with lists; nil when there is none.
  private static func value(of group: Group, current: String?) -> TemplateValue? {
    let options: [TemplateValue] = group.options.compactMap { option in
      guard let path = option.path else { return nil }
      return [
        "key": .string(option.key), "title": .string(Typography.typeset(option.label)),
        "url": .link(path),
        "count": .int(option.mentors.count), "current": .bool(option.key == current),
      ]
    }
    guard !options.isEmpty else { return nil }
    return ["key": .string(group.key), "title": .string(group.title), "options": .list(options)]
  }

  private static func letters(_ view: PortalView) -> [Letter] {
    let groups = Dictionary(grouping: view.lists.mentors) { mentor in
      Alphabet.letter(of: view.portal[mentor.person]?.surname ?? "")
    }
    return Alphabet.titles(with: Array(groups.keys)).compactMap { title in
      groups[title].map {
        Letter(
          title: title, path: Section.mentors.page("bukva-" + Alphabet.slug(of: title)),
          mentors: $0)
      }
    }
  }
}
