import Mentoring
import Rendering

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
      return PageContent([("terms", view.objects(terms)), ("empty_note", .null)])
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
      PageContent([
        ("contacts", view.objects(portal[Contact.self])), ("empty_note", .null),
        ("curators", view.objects(portal[Curator.self])),
        ("organisation", ComputedMembers.organisation(portal.site.org, view)),
      ])
    }
  }

  private var search: PageSpec {
    var page = list(.search, "search") { _ in
      PageContent([("search_index_url", .link(SearchIndex.path))])
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
      let shown = pages.filter { !$0.isHidden }
      let sections = Section.allCases.compactMap { section -> TemplateValue? in
        let below = shown.filter { $0.section == section && $0.path != section.path }
          .sorted { ($0.title, $0.path) < ($1.title, $1.path) }
        guard shown.contains(where: { $0.path == section.path }) else { return nil }
        return [
          "title": .string(section.title), "url": .link(section.path),
          "pages": .list(below.map { ["title": .string($0.title), "url": .link($0.path)] }),
        ]
      }
      let others = shown.filter { $0.section == nil }.sorted {
        ($0.title, $0.path) < ($1.title, $1.path)
      }
      let rest: TemplateValue = [
        "title": "О наставничестве", "url": .null,
        "pages": .list(others.map { ["title": .string($0.title), "url": .link($0.path)] }),
      ]
      return PageContent([("sections", .list(others.isEmpty ? sections : sections + [rest]))])
    }
  }
}
