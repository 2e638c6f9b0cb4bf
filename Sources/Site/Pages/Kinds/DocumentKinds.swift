import Mentoring
import Rendering

extension Section {
  static let documents = Section("documents", "dokumenty", "Документы")
  static let roadmaps = Section("roadmaps", "dorozhnaya-karta", "Дорожная карта")
}

/// Documents and roadmaps.
extension PageKind {
  static let acts = [
    PageKind(
      "documents", on: .documents, label: "Раздел",
      [.init("levels", .list(.documentLevel)) { planner, _ in .list(planner.documentLevels) }]),
    PageKind(
      "document", in: .documents, label: "Документ",
      of: { Array($0.portal[LegalDocument.self]) }, title: { act, _ in act.title ?? act.id },
      [
        .init("document", .record(LegalDocument.self)) { $0.view.object($1) },
        .init("attachments", .records(LegalDocument.self)) { planner, act in
          planner.view.objects(planner.portal[act.attachments])
        },
        .init("supersedes", .maybe(LegalDocument.self)) { planner, act in
          planner.maybe(planner.portal[act.supersedes])
        },
        .init("superseded_by", .maybe(LegalDocument.self)) { planner, act in
          planner.maybe(planner.view.kin.successors[act.id])
        },
      ]
    ) { page, planner, act in
      page.updated = act.published
      page.description = planner.view.summary(of: act)
    },
    PageKind(
      "roadmaps", on: .roadmaps, when: { portal, _ in portal[Roadmap.self].count > 1 },
      [
        .init("roadmaps", .records(Roadmap.self)) { planner, _ in
          planner.view.objects(planner.view.lists.roadmaps)
        }
      ]
    ) { page, _ in page.title = "Дорожные карты" },
    PageKind(
      "roadmap", in: .roadmaps, label: "Страница",
      addresses: [
        .each(Roadmap.self) { roadmap, portal, _ in
          portal[Roadmap.self].count == 1
            ? Section.roadmaps.path : Section.roadmaps.page(roadmap.id)
        }
      ],
      of: { $0.view.lists.roadmaps }, title: { roadmap, _ in roadmap.title ?? "Дорожная карта" },
      [.init("roadmap", .record(Roadmap.self)) { $0.view.object($1) }]
    ) { page, planner, _ in
      if page.path == Section.roadmaps.path { page.crumbs = planner.crumbs() }
    },
  ]
}

extension Shape {
  fileprivate static let documentLevel = fixed(
    "уровень документов",
    [
      "key": .text, "title": .text, "anchor": .text, "documents": .records(LegalDocument.self),
      "archived": .records(LegalDocument.self), "empty_note": .optional(.text),
    ])
}

extension Planner {
  fileprivate var documentLevels: [TemplateValue] {
    Vocabulary.docLevel.terms.compactMap { level in
      let all = portal[LegalDocument.self].filter { $0.level == level }
        .sorted { ($0.date?.dayNumber ?? 0, $0.id) > ($1.date?.dayNumber ?? 0, $1.id) }
      if all.isEmpty, view.level == .school, level.is("municipal") { return nil }
      return [
        "key": .string(level.key), "title": .string(Self.levelTitle(level.key)),
        "anchor": .string(level.key),
        "documents": view.objects(all.filter { !Archive.holds($0, view) }),
        "archived": view.objects(all.filter { Archive.holds($0, view) }),
        "empty_note": Blocks(view).emptyNote(level.key),
      ]
    }
  }

  private static func levelTitle(_ key: String) -> String {
    switch key {
    case "federal": "Федеральные документы"
    case "regional": "Региональные документы"
    case "municipal": "Муниципальные документы"
    default: "Локальные акты"
    }
  }
}
