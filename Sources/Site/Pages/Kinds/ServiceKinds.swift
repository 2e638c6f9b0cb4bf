import Mentoring
import Rendering
import Text

extension Section {
  static let glossary = Section("glossary", "slovar", "Словарь")
  static let faq = Section("faq", "voprosy", "Вопросы и ответы")
  static let contacts = Section("contacts", "kontakty", "Контакты")
  static let passport = Section("passport", "pasport", "Паспорт раздела")
  static let sitemap = Section("sitemap", "karta", "Карта раздела")
  static let search = Section("search", "poisk", "Поиск")
  static let lowVision = Section(
    "lowVision", "versiya-dlya-slabovidyashchikh", "Версия для слабовидящих")
  static let notFound = Section("notFound", "", "Страница не найдена", path: "404.html")
}

/// Glossary, questions, contacts, passport, search, the error page, and the pages editors write.
extension PageKind {
  static let service = [
    PageKind(
      "glossary", on: .glossary, addresses: [.places(GlossaryTerm.self, on: .glossary)],
      [
        .init(
          "groups", .list(.letterGroup("термины на букву", "terms", .records(GlossaryTerm.self)))
        ) { planner, _ in planner.termIndex.groups("terms") { planner.view.objects($0) } },
        .init("letters", .list(.letter)) { planner, _ in planner.termIndex.letters },
      ]),
    PageKind(
      "faq", on: .faq, addresses: [.places(FAQ.self, on: .faq)],
      [.init("groups", .list(.questionGroup)) { planner, _ in .list(planner.questionGroups) }]),
    PageKind(
      "contacts", on: .contacts,
      addresses: [
        .places(Contact.self, on: .contacts),
        // A text that links to a former curator leads to whoever is in office.
        .each(Curator.self) { curator, facts in
          Section.contacts.path + (facts.isInOffice(curator) ? "#" + curator.id : "")
        },
        // A school's portal has no registry: its own organisation is shown with the contacts.
        .each(Organisation.self) { organisation, facts in
          guard facts.level == .school else { return nil }
          let isOwn = organisation.id == facts.ownOrganisation?.id
          return Section.contacts.path + (isOwn ? "" : "#organisation-" + organisation.id)
        },
      ],
      [
        .all("contacts", Contact.self),
        .init(
          "curator_groups",
          .list(.letterGroup("кураторы на букву", "curators", .records(Curator.self)))
        ) { planner, _ in planner.curatorIndex.groups("curators") { planner.view.objects($0) } },
        .init("letters", .list(.letter)) { planner, _ in planner.curatorIndex.letters },
        .maybe("organisation") { planner, _ in planner.portal[planner.portal.site.org] },
        .records("partners", at: [.school]) { planner, _ in planner.view.facts.partners },
      ]),
    PageKind("passport", on: .passport, PassportView.variables),
    PageKind(
      "search", on: .search,
      [
        .init("subjects", .list(.subject)) { planner, _ in .list(planner.subjectOptions) }
      ]
    ) { page, _ in page.isHidden = true },
    favourites,
    PageKind("low-vision", on: .lowVision, []) { page, _ in page.isHidden = true },
    PageKind("404", on: .notFound, []) { page, _ in
      page.isHidden = true
      page.isShownAnywhere = true
      page.crumbs = []
    },
    editors,
  ]

  /// A page that editors write, unless it is the introduction to one of the nine blocks.
  private static let editors = PageKind(
    name: "page", section: nil, shapes: ["body": .markup],
    addresses: [
      .each(Page.self) { page, facts in
        page.block.map { facts.path(ofBlock: $0.key) } ?? page.id + "/index.html"
      }
    ]
  ) { kind, planner in
    planner.portal[Page.self].compactMap { record in
      guard let body = record.body, record.block == nil,
        let path = planner.view.addresses.path(entity: Page.name, id: record.id)
      else { return nil }
      var page = PageSpec(kind, path, record.title ?? record.id, crumbs: planner.crumbs()) {
        PageContent(body: MarkdownBody(body, of: record.data, planner.view), on: $0)
      }
      page.updated = record.updated
      page.isForEditors = record.search == false
      return page
    }
  }

  /// The page that lists all others by section.
  static let sitemap = PageKind(
    "sitemap", on: .sitemap,
    [.init("sections", .list(.mapSection)) { planner, _ in .list(planner.mapSections) }])
}

extension Shape {
  fileprivate static let questionGroup = fixed(
    "группа вопросов", ["title": .text, "anchor": .text, "questions": .records(FAQ.self)])

  fileprivate static let mapSection = fixed(
    "раздел карты",
    [
      "title": .text, "url": .optional(.link), "note": .optional(.text),
      "pages": .list(.titledLink),
    ])
}

extension Planner {
  fileprivate var termIndex: LetterIndex<Record<GlossaryTerm>> {
    let terms = portal[GlossaryTerm.self].sorted {
      RussianOrder.precedes($0.term ?? "", $1.term ?? "")
    }
    return LetterIndex(terms, on: .glossary) { $0.term ?? "" }
  }

  fileprivate var curatorIndex: LetterIndex<Record<Curator>> {
    LetterIndex(view.lists.curators, on: .contacts) { portal[$0.person]?.surname ?? "" }
  }

  fileprivate var questionGroups: [TemplateValue] {
    Vocabulary.audience.terms.compactMap { audience in
      let questions = portal[FAQ.self].filter { $0.audience?.first == audience }
      guard !questions.isEmpty else { return nil }
      let title = audience.is("all") ? "Общие вопросы" : audience.label.capitalizingFirst
      return [
        "title": .string(view.typeset(title)), "anchor": .string(audience.key),
        "questions": view.objects(questions),
      ]
    }
  }

  fileprivate var mapSections: [TemplateValue] {
    let shown = planned.filter { !$0.isHidden && $0.part == 1 }
    let bySection = Dictionary(grouping: shown, by: \.section)
    let sections = Section.all.compactMap { section -> TemplateValue? in
      guard let pages = bySection[section], pages.contains(where: { $0.path == section.path })
      else { return nil }
      return mapSection(section.title, section.path, pages.filter { $0.path != section.path })
    }
    return sections
      + (bySection[nil].map { [mapSection("О наставничестве", nil, $0)] } ?? [])
  }

  /// A section with more pages than this gets one line on the map: its own pages list them better.
  private static let longestMapSection = 100

  private func mapSection(
    _ title: String, _ path: String?, _ pages: [PageSpec]
  ) -> TemplateValue {
    let isLong = pages.count > Self.longestMapSection && path != nil
    let sorted = isLong ? [] : pages.sorted { ($0.title, $0.path) < ($1.title, $1.path) }
    let count = Plural.phrase(pages.count, "страница", "страницы", "страниц")
    return [
      "title": .string(view.typeset(title)), "url": path.map { .link($0) } ?? .null,
      "note": isLong ? .string("\(count): откройте раздел, чтобы увидеть их списком") : .null,
      "pages": .list(
        sorted.map { ["title": .string(view.typeset($0.title)), "url": .link($0.path)] }),
    ]
  }
}
