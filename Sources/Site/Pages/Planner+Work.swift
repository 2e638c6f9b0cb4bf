import Mentoring
import Rendering
import Text

/// Programmes, practices, communities and contests.
extension Planner {
  var workPages: [PageSpec] {
    pairLists + programmeLists + programmePages + caseLists + casePages + communityPages
      + contestPages
  }

  private var pairLists: [PageSpec] {
    let all = portal[Pair.self]
    let pairs =
      all.filter { $0.status?.is("active") ?? false }
      + all.filter { $0.status?.is("active") != true }
    return paged(list(.pairs, "pairs") { _ in PageContent([]) }, pairs) { pairs, _ in
      [
        ("pairs", view.objects(pairs)), ("heading", "Закреплены приказом"), ("empty_note", .null),
      ]
    }
  }

  private static let programmeStates = [
    ("Идут сейчас", ["approved", "active", "extended"]), ("Завершены", ["completed"]),
    ("Прекращены досрочно", ["terminated"]), ("Черновики", ["draft"]),
  ]

  /// Programmes by what has become of them; a group too long for a page goes on on the next.
  private var programmeLists: [PageSpec] {
    let programmes = Self.programmeStates.flatMap { title, keys in
      portal[Programme.self].filter { keys.contains($0.status?.key ?? "") }.map { (title, $0) }
    }
    return paged(list(.programmes, "programmes") { _ in PageContent([]) }, programmes) { shown, _ in
      let groups = Self.programmeStates.compactMap { title, _ -> TemplateValue? in
        let programmes = shown.filter { $0.0 == title }.map(\.1)
        if programmes.isEmpty { return nil }
        return ["title": .string(title), "programmes": view.objects(programmes)]
      }
      return [("groups", .list(groups)), ("empty_note", emptyNote("programmes"))]
    }
  }

  private var programmePages: [PageSpec] {
    records(
      Array(portal[Programme.self]), "programme",
      in: .programmes, title: { $0.title ?? $0.id }
    ) { programme, _ in PageContent([("programme", view.object(programme))]) }
  }

  private var caseLists: [PageSpec] {
    let all = Array(portal[PracticeCase.self])
    let count = Plural.phrase(all.count, "практика", "практики", "практик")
    return paged(list(.cases, "cases") { _ in PageContent([]) }, all) { cases, _ in
      [
        ("cases", view.objects(cases)), ("heading", .string(count)), ("facets", []),
        ("empty_note", emptyNote("cases")),
      ]
    }
  }

  private var casePages: [PageSpec] {
    records(Array(portal[PracticeCase.self]), "case", in: .cases, title: { $0.title ?? $0.id }) {
      practice, page in
      PageContent([
        ("case", view.object(practice)), ("sections", .list(caseSections(practice, on: page))),
      ])
    }
  }

  /// The parts of a practice in the order of 004, the empty ones left out.
  private func caseSections(_ practice: Record<PracticeCase>, on page: PageLocation)
    -> [TemplateValue]
  {
    let effects = (practice.effects ?? []).map { effect in
      "\((effect.level?.label ?? "").capitalizingFirst) уровень: \(effect.text ?? "")"
    }
    let planned = (practice.planned ?? []).compactMap { $0.text ?? portal[$0.indicator]?.name }
    return [
      section("Обоснованность востребованности", "vostrebovannost", practice.relevance, page),
      section("Цель", "tsel", practice.goal, page), section("Задачи", "zadachi", practice.tasks),
      section("Модель и её реализация", "model", practice.model, page),
      section("Социальные и образовательные эффекты", "effekty", effects),
      section("Инновационный потенциал", "innovatsionnost", practice.innovation),
      section("Планируемые результаты", "plan", planned),
      section("Результаты", "rezultaty", practice.results, page),
      section("Средства контроля", "kontrol", practice.control, page),
      section("Устойчивость результатов", "ustoychivost", practice.stability, page),
    ].compactMap { $0 }
  }

  private func section(
    _ title: String, _ anchor: String, _ text: MarkdownText?, _ page: PageLocation
  ) -> TemplateValue? {
    guard let text else { return nil }
    let html = MarkdownBody(text: text, view: view, clauses: false).render(for: page).html
    return part(title, anchor, Markup(trusted: String(decoding: html, as: UTF8.self)))
  }

  private func section(_ title: String, _ anchor: String, _ items: [String]?) -> TemplateValue? {
    guard let items, !items.isEmpty else { return nil }
    var out = HTMLWriter()
    out.write("<ul>")
    for item in items {
      out.write("<li>")
      out.escape(view.typeset(item))
      out.write("</li>")
    }
    out.write("</ul>")
    return part(title, anchor, Markup(trusted: out.text))
  }

  private func part(_ title: String, _ anchor: String, _ body: Markup) -> TemplateValue {
    ["title": .string(title), "anchor": .string(anchor), "body": .markup(body)]
  }

  private var communityPages: [PageSpec] {
    let all = Array(portal[Community.self])
    return [
      list(.communities, "communities") { _ in
        PageContent([
          ("communities", view.objects(all)), ("heading", "Клубы, советы, объединения"),
          ("empty_note", .null),
        ])
      }
    ]
      + records(all, "community", in: .communities, title: { $0.name ?? $0.id }) { community, _ in
        PageContent([("community", view.object(community))])
      }
  }

  private var contestPages: [PageSpec] {
    let all = portal[Contest.self].sorted {
      ($0.start?.dayNumber ?? 0) > ($1.start?.dayNumber ?? 0)
    }
    return [
      list(.contests, "contests") { _ in
        PageContent([
          ("contests", view.objects(all)), ("heading", "Конкурсы"), ("empty_note", .null),
        ])
      }
    ]
      + records(all, "contest", in: .contests, title: { $0.title ?? $0.id }) { contest, _ in
        PageContent([("contest", view.object(contest))])
      }
  }
}
