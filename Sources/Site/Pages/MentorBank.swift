import Mentoring
import Rendering
import Text

/// The mentor bank divided once for all its pages: by facet and by the surname's first letter.
struct MentorBank: Sendable {
  /// A list of its own for those to whom one option of a facet applies.
  struct Option: Sendable {
    let key: String
    let label: String
    let path: String
    let mentors: [Record<Mentor>]
  }

  struct Group: Sendable {
    let key: String
    let title: String
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
  private let plainGroups: [TemplateValue]

  init(_ view: PortalView) {
    mentors = view.lists.mentors
    groups = MentorFacets.all.compactMap { Self.group($0, view) }
    plainGroups = groups.map { Self.value(of: $0, current: nil) }
    letters = Self.letters(view)
  }

  /// The facets as a page sees them, with the option marked that the page is for.
  func groupValues(current: (group: String, option: String)?) -> TemplateValue {
    guard let current else { return .list(plainGroups) }
    return .list(
      zip(groups, plainGroups).map { group, plain in
        group.key == current.group ? Self.value(of: group, current: current.option) : plain
      })
  }

  /// The options of a facet, none when the bank does not have it.
  func options(_ key: String) -> [Option] { groups.first { $0.key == key }?.options ?? [] }

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
  /// More options than this are no help to choose by: those with the most mentors stay.
  private static let mostOptions = 60

  private static func group(_ facet: MentorFacets.Facet, _ view: PortalView) -> Group? {
    var found: [String: (label: String, mentors: [Record<Mentor>])] = [:]
    for mentor in view.lists.mentors {
      for option in facet.options(mentor, view) {
        found[option.key, default: (option.label, [])].mentors.append(mentor)
      }
    }
    let largest = found.sorted {
      ($0.value.mentors.count, $1.key) > ($1.value.mentors.count, $0.key)
    }
    let options = largest.prefix(mostOptions).map { key, value in
      Option(
        key: key, label: view.typeset(value.label),
        path: Section.mentors.page("\(facet.key)-\(key)"), mentors: value.mentors)
    }
    let sorted = options.map { (RussianOrder.Key($0.label), $0) }.sorted {
      ($0.0, $0.1.key) < ($1.0, $1.1.key)
    }
    return sorted.isEmpty
      ? nil : Group(key: facet.key, title: facet.title, options: sorted.map(\.1))
  }

  private static func value(of group: Group, current: String?) -> TemplateValue {
    [
      "key": .string(group.key), "title": .string(group.title),
      "options": .list(
        group.options.map { option in
          [
            "key": .string(option.key), "title": .string(Typography.typeset(option.label)),
            "url": .link(option.path), "count": .int(option.mentors.count),
            "current": .bool(option.key == current),
          ]
        }),
    ]
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
