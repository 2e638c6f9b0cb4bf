import Mentoring
import Rendering
import Text

/// Glossary, questions, contacts, passport, search, the map and the error page.
extension Planner {
  var servicePages: [PageSpec] {
    [glossary, faq, contacts, search, lowVision, notFound] + passport.pages(self)
  }

  private var glossary: PageSpec {
    list(.glossary, "glossary") { _ in
      let terms = portal[GlossaryTerm.self].sorted {
        RussianOrder.precedes($0.term ?? "", $1.term ?? "")
      }
      let index = LetterIndex(terms, on: .glossary) { $0.term ?? "" }
      return PageContent([
        ("groups", index.groups("terms") { view.objects($0) }), ("letters", index.letters),
        ("empty_note", .null),
      ])
    }
  }

  private var faq: PageSpec {
    list(.faq, "faq") { _ in
      let groups = Vocabulary.audience.terms.compactMap { audience -> TemplateValue? in
        let questions = portal[FAQ.self].filter { $0.audience?.first == audience }
        guard !questions.isEmpty else { return nil }
        let title = audience.is("all") ? "Общие вопросы" : audience.label.capitalizingFirst
        return [
          "title": .string(title), "anchor": .string(audience.key),
          "questions": view.objects(questions),
        ]
      }
      return PageContent([("groups", .list(groups)), ("empty_note", .null)])
    }
  }

  private var contacts: PageSpec {
    list(.contacts, "contacts") { _ in
      let index = LetterIndex(view.lists.curators, on: .contacts) {
        portal[$0.person]?.surname ?? ""
      }
      return PageContent([
        ("contacts", view.objects(portal[Contact.self])), ("empty_note", .null),
        ("curator_groups", index.groups("curators") { view.objects($0) }),
        ("letters", index.letters),
        ("organisation", ComputedMembers.organisation(portal.site.org, view)),
      ])
    }
  }

  private var search: PageSpec {
    var page = list(.search, "search") { _ in
      PageContent([
        ("search_index_url", .link(SearchIndex.path)), ("subjects", .list(subjectOptions)),
      ])
    }
    page.isHidden = true
    return page
  }

  private var lowVision: PageSpec {
    var page = list(.lowVision, "low-vision") { _ in PageContent([]) }
    page.isHidden = true
    return page
  }

  private var notFound: PageSpec {
    var page = PageSpec(Section.notFound.path, "404", Section.notFound.title, section: nil) { _ in
      PageContent([])
    }
    page.isHidden = true
    return page
  }

  /// The page that lists all others by section.
  func sitemap(of pages: [PageSpec]) -> PageSpec {
    list(.sitemap, "sitemap") { _ in
      let shown = pages.filter { !$0.isHidden && $0.part == 1 }
      let bySection = Dictionary(grouping: shown, by: \.section)
      let sections = Section.allCases.compactMap { section -> TemplateValue? in
        guard let pages = bySection[section], pages.contains(where: { $0.path == section.path })
        else { return nil }
        return mapSection(
          section.title, section.path, pages.filter { $0.path != section.path })
      }
      let rest = bySection[nil].map { mapSection("О наставничестве", nil, $0) }
      return PageContent([("sections", .list(sections + (rest.map { [$0] } ?? [])))])
    }
  }

  /// A section with more pages than this is told of in a line: its own pages list them better.
  private static let longestMapSection = 100

  private func mapSection(
    _ title: String, _ path: String?, _ pages: [PageSpec]
  ) -> TemplateValue {
    let isLong = pages.count > Self.longestMapSection && path != nil
    let sorted = isLong ? [] : pages.sorted { ($0.title, $0.path) < ($1.title, $1.path) }
    let count = Plural.phrase(pages.count, "страница", "страницы", "страниц")
    return [
      "title": .string(title), "url": path.map { .link($0) } ?? .null,
      "note": isLong ? .string("\(count): откройте раздел, чтобы увидеть их списком") : .null,
      "pages": .list(
        sorted.map { ["title": .string(view.typeset($0.title)), "url": .link($0.path)] }),
    ]
  }
}

/// A list on one page under its letters, with the letters as links to their places.
struct LetterIndex<Item> {
  /// A list up to this length is read at a glance and has no letters.
  private static var longestPlainList: Int { 20 }

  private let section: Section
  private let parts: [(letter: String?, items: [Item])]

  /// - Parameter items: Sorted by the text.
  init(_ items: [Item], on section: Section, by text: (Item) -> String) {
    self.section = section
    if items.count > Self.longestPlainList {
      parts = Alphabet.groups(items, by: text).map { ($0.letter, $0.items) }
    } else {
      parts = items.isEmpty ? [] : [(nil, items)]
    }
  }

  /// The letters as links, none for a short list.
  var letters: TemplateValue {
    let used = parts.compactMap(\.letter)
    guard !used.isEmpty else { return [] }
    return .list(
      Alphabet.titles(with: used).map { title in
        [
          "title": .string(title), "current": false,
          "url": used.contains(title)
            ? .link(section.path + "#" + Self.anchor(title)) : .null,
        ]
      })
  }

  /// The parts of the list, the items of each under `name`.
  func groups(_ name: String, _ value: ([Item]) -> TemplateValue) -> TemplateValue {
    .list(
      parts.map { letter, items in
        [
          "title": ComputedMembers.text(letter),
          "anchor": .string(letter.map(Self.anchor) ?? "vse"), name: value(items),
        ]
      })
  }

  private static func anchor(_ letter: String) -> String { "bukva-" + Alphabet.slug(of: letter) }
}
