import Mentoring
import Rendering
import Text

extension Section {
  static let programmes = Section("programmes", "programmy", "Программы")
  static let programmeBank = Section(
    "programmeBank", "bank-programm", "Банк программ для других организаций")
  static let cases = Section("cases", "praktiki", "Лучшие практики")
  static let materials = Section("materials", "kopilka", "Методическая копилка")
}

/// Programmes, practices and methodical materials.
extension PageKind {
  static let work = [
    PageKind(
      "programmes", on: .programmes, label: "Разделы", of: { $0.programmes },
      [
        .init("groups", .list(.programmeGroup)) { .list($0.programmeGroups($1.shown)) },
        .init("bank_url", .optional(.link)) { planner, _ in planner.programmeBankLink },
        .init("participants", .participants) { planner, _ in planner.participants },
      ]),
    PageKind(
      "programme", of: Programme.self, in: .programmes, label: "Программы",
      addresses: [
        .pages(Programme.self, in: .programmes),
        AddressRule(schema: Pair.declaration.schema) { facts in
          facts[Programme.self].compactMap { programme in
            programme.pair.map { ($0.id, Section.programmes.page(programme.id)) }
          }
        },
      ], title: { $0.title },
      [
        .subject("programme"),
        .init("bank_url", .optional(.link)) { planner, _ in planner.programmeBankLink },
      ]
    ) { page, planner, programme in page.description = planner.view.summary(of: programme) },
    PageKind(
      "programme-bank", on: .programmeBank,
      when: { !$0.programmesForOthers.isEmpty || !$0.programmesOfContests.isEmpty },
      [
        .records("programmes") { planner, _ in planner.view.facts.programmesForOthers },
        .init("entered", .list(.contestProgrammes)) { planner, _ in
          .list(
            planner.view.facts.programmesOfContests.map { contest, programmes in
              [
                "contest": planner.view.object(contest),
                "programmes": planner.view.objects(programmes),
              ]
            })
        },
      ]
    ) { page, planner in page.crumbs = planner.crumbs(.programmes) },
    PageKind(
      "cases", on: .cases, label: "Разделы", of: { Array($0.portal[PracticeCase.self]) },
      [
        .part("cases"),
        .init("heading", .text) {
          .string(Plural.phrase($1.count, "практика", "практики", "практик"))
        },
      ]),
    PageKind(
      "case", of: PracticeCase.self, in: .cases, label: "Практики", title: { $0.title },
      [
        .subject("case"),
        .init("sections", .list(.caseSection)) { .list(CaseSections($1, $0).value) },
      ]
    ) { page, _, practice in page.description = practice.summary },
    PageKind(
      "materials", on: .materials, label: "Разделы",
      [.init("groups", .list(.materialGroup)) { planner, _ in .list(planner.materialGroups) }]),
    PageKind(
      "material", of: Material.self, in: .materials, label: "Материалы", title: { $0.title },
      [.subject("material")]),
  ]
}

extension Shape {
  fileprivate static let programmeGroup = fixed(
    "группа программ", ["title": .text, "programmes": .records(Programme.self)])

  fileprivate static let participants = fixed(
    "участники идущих программ",
    ["programmes": .number, "mentors": .number, "mentees": .number])

  fileprivate static let contestProgrammes = fixed(
    "программы одного конкурса",
    ["contest": .record(Contest.self), "programmes": .records(Programme.self)])

  fileprivate static let caseSection = fixed(
    "часть практики",
    ["title": .text, "anchor": .text, "body": .markup, "is_story": .bool])

  fileprivate static let materialGroup = fixed(
    "группа материалов",
    ["title": .text, "anchor": .text, "materials": .records(Material.self)])
}

extension PortalFacts {
  /// The programmes that another organisation may take over (003 2.6), the finished ones first.
  fileprivate var programmesForOthers: [Record<Programme>] {
    let all = self[Programme.self].filter { $0.reusable == true }
    return all.filter { $0.status?.is("completed") == true }
      + all.filter { $0.status?.is("completed") != true }
  }

  /// The programmes that were entered for contests, by contest (003 3.6).
  fileprivate var programmesOfContests: [(Record<Contest>, [Record<Programme>])] {
    self[Contest.self].compactMap { contest in
      let entered = (contest.entries ?? []).compactMap { self[Programme.self][$0] }
      return entered.isEmpty ? nil : (contest, entered)
    }
  }
}

extension Planner {
  fileprivate var participants: TemplateValue {
    let all = view.facts.participants
    return [
      "programmes": .int(all.programmes), "mentors": .int(all.mentors),
      "mentees": .int(all.mentees),
    ]
  }

  /// The page of programmes for other organisations; null where the portal has none.
  fileprivate var programmeBankLink: TemplateValue {
    view.facts.programmesForOthers.isEmpty && view.facts.programmesOfContests.isEmpty
      ? .null : .link(Section.programmeBank.path)
  }

  /// Programmes by what has become of them; a group too long for a page goes on on the next.
  fileprivate var programmes: [(stage: ProgrammeStage, programme: Record<Programme>)] {
    ProgrammeStage.allCases.flatMap { stage in
      portal[Programme.self].filter { $0.stage == stage }.map { (stage, $0) }
    }
  }

  fileprivate func programmeGroups(
    _ shown: [(stage: ProgrammeStage, programme: Record<Programme>)]
  ) -> [TemplateValue] {
    ProgrammeStage.allCases.compactMap { stage in
      let programmes = shown.filter { $0.stage == stage }.map(\.programme)
      if programmes.isEmpty { return nil }
      return [
        "title": .string(view.typeset(stage.rawValue)), "programmes": view.objects(programmes),
      ]
    }
  }

  fileprivate var materialGroups: [TemplateValue] {
    Vocabulary.materialKind.terms.compactMap { kind in
      let materials = portal[Material.self].filter { $0.kind == kind }
      guard !materials.isEmpty else { return nil }
      return [
        "title": .string(view.typeset(kind.label.capitalizingFirst)), "anchor": .string(kind.key),
        "materials": view.objects(materials),
      ]
    }
  }
}

/// The parts of a practice in the order of 004, the empty ones left out.
private struct CaseSections {
  private let practice: Record<PracticeCase>
  private let view: PortalView

  init(_ practice: Record<PracticeCase>, _ planner: Planner) {
    self.practice = practice
    view = planner.view
  }

  var value: [TemplateValue] {
    let effects = (practice.effects ?? []).map { effect in
      "\((effect.level?.label ?? "").capitalizingFirst) уровень: \(effect.text ?? "")"
    }
    let planned = (practice.planned ?? []).compactMap(planned)
    return [
      section("Обоснованность востребованности", "vostrebovannost", practice.relevance),
      section("Цель", "tsel", practice.goal), section("Задачи", "zadachi", practice.tasks),
      section("Модель и её реализация", "model", practice.model),
      section("Социальные и образовательные эффекты", "effekty", effects),
      section("Инновационный потенциал", "innovatsionnost", practice.innovation),
      section("Планируемые результаты", "plan", planned),
      section("Результаты", "rezultaty", practice.results),
      section("Средства контроля", "kontrol", practice.control),
      section("Устойчивость результатов", "ustoychivost", practice.stability),
    ].compactMap { $0 }
  }

  /// A planned result in words, by its indicator, or by both: the figures stand beside the name.
  private func planned(_ result: Record<PlannedResult>) -> String? {
    guard let indicator = view.portal[result.indicator] else { return result.text }
    let series = IndicatorSeries(indicator)
    let sign = series.sign.isEmpty ? "" : " " + series.sign
    let figures = series.years.compactMap { year in
      year.plan.map { "план \(year.year) года: \(NumberText.text($0))\(sign)" }
    }
    let name = [result.text, indicator.name].compactMap { $0 }.joined(separator: "; показатель: ")
    return figures.last.map { "\(name) (\($0))" } ?? name
  }

  private func section(
    _ title: String, _ anchor: String, _ text: MarkdownText?
  ) -> TemplateValue? {
    text.map { part(title, anchor, .writable(MarkdownBody(text: $0, view: view, clauses: false))) }
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
    return part(title, anchor, .markup(Markup(trusted: out.text)))
  }

  private func part(_ title: String, _ anchor: String, _ body: TemplateValue) -> TemplateValue {
    [
      "title": .string(view.typeset(title)), "anchor": .string(anchor), "body": body,
      "is_story": .bool(Self.story.contains(anchor)),
    ]
  }

  /// What whoever wants to do the same reads; the other headings of 004 are for experts.
  private static let story: Set = ["tsel", "zadachi", "model", "rezultaty"]
}
