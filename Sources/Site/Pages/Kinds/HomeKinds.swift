import Mentoring
import Rendering
import Text

extension Section {
  static let home = Section("home", "", "Главная", path: "index.html")
}

extension PageKind {
  static let start = [
    PageKind(
      "home", on: .home,
      [
        .init("blocks", .list(.sectionBlock)) { planner, _ in Blocks(planner.view).value },
        .records("curators", at: [.school]) { planner, _ in planner.view.facts.curators },
        .maybe("nearest_event") { planner, _ in planner.view.facts.futureEvents.first },
        .maybe("roadmap") { planner, _ in planner.view.facts.currentRoadmap },
        .records("news") { planner, _ in planner.view.facts.news.prefix(3) },
        .init("entry_links", .list(.entryLink)) { planner, _ in .list(planner.entryLinks) },
        .init("counters", .list(.counter)) { planner, _ in .list(planner.counters) },
        .records("indicators", at: [.municipal, .regional]) { planner, _ in
          planner.view.facts.indicators.prefix(4)
        },
        .records("organisations", at: [.municipal]) { planner, _ in planner.view.facts.registry },
        .init("municipalities", .list(.municipalityLink)) { planner, _ in
          planner.view.level == .regional ? .list(planner.municipalityLinks) : []
        },
        .records("cases", at: [.regional]) { planner, _ in
          planner.portal[PracticeCase.self].prefix(3)
        },
        .records("events") { planner, _ in planner.view.facts.futureEvents.prefix(3) },
        .records("mentors") { planner, _ in planner.view.lists.mentors.prefix(9) },
        .init("subjects", .list(.subject)) { planner, _ in .list(planner.subjectOptions) },
        .records("communities") { planner, _ in planner.portal[Community.self].prefix(3) },
        .records("contests") { planner, _ in planner.view.facts.futureContests.prefix(3) },
      ]
    ) { page, planner in
      page.title = planner.portal.site.title ?? "Наставничество"
      page.lead = planner.lead
      page.description = page.lead
      page.crumbs = []
      page.linkedData = { [$0.website, $0.organisation] }
    }
  ]
}

extension Shape {
  static let sectionBlock = fixed(
    "блок раздела",
    [
      "key": .text, "title": .text, "url": .link, "count": .number, "count_label": .text,
      "updated": .optional(.date), "since": .optional(.date), "empty_note": .optional(.text),
      "state": .term,
    ])

  fileprivate static let entryLink = fixed("вход", ["title": .text, "text": .text, "url": .link])

  fileprivate static let counter = fixed(
    "счётчик", ["value": .number, "label": .text, "url": .link])

  static let municipalityLink = fixed(
    "муниципалитет со счётом",
    [
      "id": .text, "title": .text, "type": .optional(.term), "key": .optional(.text),
      "count": .number, "url": .optional(.link), "organisations": .number, "free": .number,
      "gaps": .list(.readiness),
    ])

  static let subject = fixed("предмет", ["title": .text, "count": .number, "url": .link])
}

extension Planner {
  fileprivate var lead: String {
    switch view.level {
    case .school:
      "Помогаем педагогам войти в профессию и расти в ней: программы, наставники, документы и новости."
    case .municipal:
      "Наставничество в школах муниципалитета: кто помогает, по каким программам и с каким результатом."
    case .regional:
      regionalLead
    }
  }

  /// How many of the mentors can take somebody is what whoever opens the page wants to know first.
  private var regionalLead: String {
    let mentors = view.lists.mentors
    let free = mentors.count { view.facts.places(of: $0).free > 0 }
    let promise = "Опытный коллега поможет с уроком, классом и родителями."
    guard free > 0 else { return promise }
    let all = Plural.phrase(mentors.count, "наставника", "наставников", "наставников")
    return "\(promise) Места есть у \(free) из \(all)."
  }

  fileprivate var entryLinks: [TemplateValue] {
    let wanted = [
      ("molodomu-pedagogu", "Я молодой педагог", "С чего начать, права, программа и консультации"),
      ("nastavniku", "Я наставник", "Шаблоны, обучение и поощрение"),
      ("rukovoditelyu", "Я руководитель", "Что должно быть в разделе и чего не хватает"),
    ]
    let pages = wanted.compactMap { id, title, text in
      view.addresses.path(entity: Page.name, id: id).map { link(title, text, $0) }
    }
    if !pages.isEmpty { return pages }
    return [
      link("Ищу наставника", "По предмету, школе и свободным местам", Section.mentors.path),
      link("Я наставник", "Шаблоны и методические материалы", Section.materials.path),
      link("Я руководитель", "Требования к разделу и их выполнение", Section.passport.path),
    ]
  }

  private func link(_ title: String, _ text: String, _ path: String) -> TemplateValue {
    [
      "title": .string(view.typeset(title)), "text": .string(view.typeset(text)),
      "url": .link(path),
    ]
  }

  fileprivate var counters: [TemplateValue] {
    let all: [(Int, (String, String, String), Section)] = [
      (view.facts.registry.count, ("организация", "организации", "организаций"), .organisations),
      (view.facts.curators.count, ("куратор", "куратора", "кураторов"), .contacts),
      (view.lists.mentors.count, ("наставник", "наставника", "наставников"), .mentors),
      (view.facts.menteeTotal, ("наставляемый", "наставляемых", "наставляемых"), .mentees),
      (view.facts.programmes.count, ("программа", "программы", "программ"), .programmes),
      (portal[PracticeCase.self].count, ("практика", "практики", "практик"), .cases),
    ]
    return all.dropFirst(view.level == .school ? 2 : 0).filter { $0.0 > 0 }.map {
      count, forms, section in
      [
        "value": .int(count), "url": .link(section.path),
        "label": .string(Plural.form(of: count, forms.0, forms.1, forms.2)),
      ]
    }
  }

  /// Municipalities with how many mentors each has.
  var municipalityLinks: [TemplateValue] {
    portal[Municipality.self].map { municipality in
      let mentors = view.lists.mentorsByMunicipality[municipality.id] ?? []
      let organisations = view.facts.registry.filter { $0.municipality?.id == municipality.id }
      let gaps = organisations.compactMap { view.readiness[$0.id] }.filter { !$0.isComplete }
      return [
        "id": .string(municipality.id),
        "title": .string(view.typeset(municipality.name ?? municipality.id)),
        "type": municipality.type.map { .object(TermObject($0)) } ?? .null,
        "key": ComputedMembers.text(municipality.key), "count": .int(mentors.count),
        "url": view.link(municipality.data), "organisations": .int(organisations.count),
        "free": .int(mentors.reduce(0) { $0 + view.facts.places(of: $1).free }),
        "gaps": .list(gaps.map { Readiness($0, view).value }),
      ]
    }
  }
}
