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
      let documents = view.facts.documents(ofLevel: level)
      let isEmpty = documents.inForce.isEmpty && documents.archived.isEmpty
      if isEmpty, view.level == .school, level.is("municipal") { return nil }
      return [
        "key": .string(level.key), "title": .string(Self.levelTitle(level.key)),
        "anchor": .string(level.key), "documents": view.objects(documents.inForce),
        "archived": view.objects(documents.archived),
        "empty_note": ComputedMembers.text(view.facts.emptyNote(ofBlock: level.key)),
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
