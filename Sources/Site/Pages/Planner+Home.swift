import Mentoring
import Rendering
import Text

extension Planner {
  var homePages: [PageSpec] {
    var home = PageSpec(
      Section.home.path, "home", portal.site.title ?? "Наставничество", section: .home
    ) { _ in PageContent(homeVariables) }
    home.lead = lead
    home.description = lead
    return [home]
  }

  private var lead: String {
    switch view.level {
    case .school:
      "Помогаем педагогам войти в профессию и расти в ней: программы, наставники, документы и новости."
    case .municipal:
      "Наставничество в школах муниципалитета: кто помогает, по каким программам и с каким результатом."
    case .regional:
      "Сообщество наставников региона: найдите того, кто уже решал вашу задачу, и договоритесь о встрече."
    }
  }

  private var homeVariables: [(String, TemplateValue)] {
    [
      ("blocks", Blocks(view).value),
      ("curators", view.level == .school ? view.objects(portal[Curator.self]) : .list([])),
      ("nearest_event", view.lists.futureEvents.first.map { view.object($0) } ?? .null),
      ("roadmap", roadmap.map { view.object($0) } ?? .null),
      ("news", view.objects(view.lists.news.prefix(3))),
      ("entry_links", .list(entryLinks)),
      ("counters", .list(counters)),
      (
        "indicators",
        view.level == .school ? .list([]) : view.objects(view.lists.indicators.prefix(4))
      ),
      ("organisations", view.level == .municipal ? view.objects(view.schools) : .list([])),
      ("municipalities", .list(view.level == .regional ? municipalityLinks : [])),
      (
        "cases",
        view.level == .regional ? view.objects(portal[PracticeCase.self].prefix(3)) : .list([])
      ),
      ("events", view.objects(view.lists.futureEvents.prefix(3))),
      ("mentors", view.objects(view.lists.mentors.prefix(6))),
      ("subjects", .list(subjectOptions)),
      ("communities", view.objects(portal[Community.self].prefix(3))),
      ("contests", view.objects(portal[Contest.self].prefix(3))),
    ]
  }

  /// The roadmap of these days, or else the latest.
  private var roadmap: Record<Roadmap>? {
    view.lists.roadmaps.first { roadmap in
      guard let from = roadmap.period?.from, let to = roadmap.period?.to else { return false }
      return from <= view.today && view.today <= to
    } ?? view.lists.roadmaps.first
  }

  private var entryLinks: [TemplateValue] {
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
    ["title": .string(title), "text": .string(text), "url": .link(path)]
  }

  private var counters: [TemplateValue] {
    let mentees = portal.menteeCounts.reduce(0) { $0 + $1.count }
    let all: [(Int, (String, String, String), Section)] = [
      (view.schools.count, ("организация", "организации", "организаций"), .organisations),
      (portal[Curator.self].count, ("куратор", "куратора", "кураторов"), .contacts),
      (view.lists.mentors.count, ("наставник", "наставника", "наставников"), .mentors),
      (mentees, ("наставляемый", "наставляемых", "наставляемых"), .mentees),
      (portal[Programme.self].count, ("программа", "программы", "программ"), .programmes),
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
      let count = view.lists.mentorsByMunicipality[municipality.id]?.count ?? 0
      return [
        "title": .string(view.typeset(municipality.name ?? municipality.id)), "count": .int(count),
        "url": view.link(municipality.data),
      ]
    }
  }
}
