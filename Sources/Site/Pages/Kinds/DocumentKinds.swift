import Mentoring
import Rendering
import Text

extension Section {
  static let documents = Section("documents", "dokumenty", "Документы")
  static let roadmaps = Section("roadmaps", "dorozhnaya-karta", "Дорожная карта")
}

/// Documents and roadmaps.
extension PageKind {
  static let acts = [
    PageKind(
      "documents", on: .documents, label: "Разделы",
      [.init("levels", .list(.documentLevel)) { planner, _ in .list(planner.documentLevels) }]),
    PageKind(
      "document", of: LegalDocument.self, in: .documents, label: "Документы", title: { $0.title },
      [
        .subject("document"),
        .records("attachments") { planner, act in planner.portal[act.attachments] },
        .maybe("supersedes") { planner, act in planner.portal[act.supersedes] },
        .maybe("superseded_by") { planner, act in planner.view.facts.successor(of: act) },
        .init("contents", .list(.tocEntry)) { planner, act in
          .list((planner.view.places(in: act.data)?.outline ?? []).map(\.templateValue))
        },
      ]
    ) { page, planner, act in
      page.updated = act.published
      page.description = planner.view.summary(of: act)
      page.keywords = [act.requisites]
    },
    PageKind(
      "roadmaps", on: .roadmaps, when: { $0[Roadmap.self].count > 1 },
      [.records("roadmaps") { planner, _ in planner.view.facts.roadmaps }]
    ) { page, _ in page.title = "Дорожные карты" },
    PageKind(
      "roadmap", of: Roadmap.self, in: .roadmaps, label: "Страницы",
      addresses: [
        .each(Roadmap.self) { roadmap, facts in
          facts[Roadmap.self].count == 1
            ? Section.roadmaps.path : Section.roadmaps.page(roadmap.id)
        }
      ],
      records: { $0.view.facts.roadmaps }, title: { $0.title ?? "Дорожная карта" },
      [.subject("roadmap")]
    ) { page, planner, _ in
      if page.path == Section.roadmaps.path { page.crumbs = planner.crumbs() }
    },
  ]
}

extension Shape {
  fileprivate static let documentGroup = fixed(
    "документы одного рода", ["title": .text, "documents": .records(LegalDocument.self)])

  fileprivate static let documentLevel = fixed(
    "уровень документов",
    [
      "key": .text, "title": .text, "anchor": .text, "documents": .records(LegalDocument.self),
      "groups": .list(.documentGroup),
      "archived": .records(LegalDocument.self), "empty_note": .optional(.text),
      "intro": .list(.markup),
    ])
}

extension Planner {
  fileprivate var documentLevels: [TemplateValue] {
    levelsFromOwn.compactMap { level in
      let documents = view.facts.documents(ofLevel: level)
      let isEmpty = documents.inForce.isEmpty && documents.archived.isEmpty
      if isEmpty, view.level == .school, level.is("municipal") { return nil }
      return [
        "key": .string(level.key), "title": .string(Self.levelTitle(level.key)),
        "anchor": .string(level.key), "documents": view.objects(documents.inForce),
        "groups": .list(groups(documents.inForce)),
        "archived": view.objects(documents.archived),
        "empty_note": ComputedMembers.text(view.facts.emptyNote(ofBlock: level.key)),
        "intro": intro(at: Section.documents.path + "#" + level.key),
      ]
    }
  }

  /// One's own acts first, then those they rest on, the nearest before the farthest.
  private var levelsFromOwn: [Term] {
    let upwards = Array(Vocabulary.docLevel.terms.reversed())
    let own = upwards.firstIndex { $0.key == view.level.rawValue } ?? 0
    return Array(upwards[own...].prefix(1) + upwards[..<own] + upwards[own...].dropFirst())
  }

  /// What is many and of several kinds, by kinds; a short list stays one.
  private func groups(_ documents: [Record<LegalDocument>]) -> [TemplateValue] {
    guard documents.count > 8 else { return [] }
    let groups = Self.families.map { title, types in
      (title, documents.filter { types.contains($0.type?.key ?? "") })
    }
    let known = Set(groups.flatMap(\.1).map(\.id))
    let all = groups + [("Другие документы", documents.filter { !known.contains($0.id) })]
    let filled = all.filter { !$0.1.isEmpty }
    guard filled.count > 1 else { return [] }
    return filled.map { ["title": .string(view.typeset($0)), "documents": view.objects($1)] }
  }

  private static let families = [
    ("Положения", ["regulation", "regulation-pupils", "contest-regulation"]),
    (
      "Приказы",
      [
        "order-regulation", "order-pupils", "order-curator", "order-bases", "order-pairs", "order",
        "local-act", "municipal-order", "regional-order",
      ]
    ),
    ("Дорожные карты и планы", ["roadmap", "roadmap-pupils", "plan", "course-schedule"]),
    (
      "Согласия, договоры, соглашения",
      [
        "consent-form", "agreement", "contract", "collective-agreement", "extra-agreement-form",
      ]
    ),
    ("Отчёты, мониторинг, протоколы", ["report", "monitoring", "protocol"]),
  ]

  private static func levelTitle(_ key: String) -> String {
    switch key {
    case "federal": "Федеральные документы"
    case "regional": "Региональные документы"
    case "municipal": "Муниципальные документы"
    default: "Локальные акты"
    }
  }
}
