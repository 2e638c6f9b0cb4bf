import Mentoring
import Rendering
import Text

/// Documents, roadmaps, methodical materials and the pages editors write.
extension Planner {
  var paperPages: [PageSpec] {
    [documentList] + documentPages + roadmapPages + [materialList] + materialPages + editorPages
  }

  private var documentList: PageSpec {
    list(.documents, "documents") { _ in
      let levels = Vocabulary.docLevel.terms.compactMap { level -> TemplateValue? in
        let all = portal[LegalDocument.self].filter { $0.level == level }
          .sorted { ($0.date?.dayNumber ?? 0, $0.id) > ($1.date?.dayNumber ?? 0, $1.id) }
        if all.isEmpty, view.level == .school, level.is("municipal") { return nil }
        let archived = all.filter { Archive.holds($0, view) }
        let current = all.filter { !Archive.holds($0, view) }
        return [
          "key": .string(level.key), "title": .string(Self.levelTitle(level.key)),
          "anchor": .string(level.key), "documents": view.objects(current),
          "archived": view.objects(archived), "empty_note": emptyNote(level.key),
        ]
      }
      return PageContent([("levels", .list(levels))])
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

  private var documentPages: [PageSpec] {
    records(
      Array(portal[LegalDocument.self]), "document", in: .documents, title: { $0.title ?? $0.id }
    ) {
      document, _ in
      PageContent([
        ("document", view.object(document)),
        ("attachments", view.objects(portal[document.attachments])),
        ("supersedes", portal[document.supersedes].map { view.object($0) } ?? .null),
        ("superseded_by", view.kin.successors[document.id].map { view.object($0) } ?? .null),
      ])
    }.enumerated().map { index, page in
      var page = page
      page.updated = portal[LegalDocument.self][index].published
      return page
    }
  }

  private var roadmapPages: [PageSpec] {
    let all = view.lists.roadmaps
    let pages = records(all, "roadmap", in: .roadmaps, title: { $0.title ?? "Дорожная карта" }) {
      roadmap, _ in
      PageContent([("roadmap", view.object(roadmap))])
    }
    guard all.count > 1 else {
      return pages.map { page in
        var page = page
        page.crumbs = crumbs()
        return page
      }
    }
    return pages + [
      PageSpec(
        Section.roadmaps.path, "roadmaps", "Дорожные карты", section: .roadmaps, crumbs: crumbs()
      ) { _ in
        PageContent([("roadmaps", view.objects(all))])
      }
    ]
  }

  private var materialList: PageSpec {
    list(.materials, "materials") { _ in
      let groups = Vocabulary.materialKind.terms.compactMap { kind -> TemplateValue? in
        let materials = portal[Material.self].filter { $0.kind == kind }
        guard !materials.isEmpty else { return nil }
        return [
          "title": .string(kind.label.capitalizingFirst), "anchor": .string(kind.key),
          "materials": view.objects(materials),
        ]
      }
      return PageContent([("groups", .list(groups)), ("empty_note", emptyNote("methodical"))])
    }
  }

  private var materialPages: [PageSpec] {
    records(Array(portal[Material.self]), "material", in: .materials, title: { $0.title ?? $0.id })
    { material, _ in
      PageContent([("material", view.object(material))])
    }
  }

  private var editorPages: [PageSpec] {
    portal[Page.self].compactMap { page in
      guard page.body != nil, page.block == nil,
        let path = view.addresses.path(entity: Page.name, id: page.id)
      else { return nil }
      var spec = PageSpec(path, "page", page.title ?? page.id, section: nil, crumbs: crumbs()) {
        location in
        PageContent(
          [("empty_note", ComputedMembers.text(page.emptyNote))],
          body: page.body.map { MarkdownBody($0, of: page.data, view) }, on: location,
          as: "body")
      }
      spec.updated = page.updated
      return spec
    }
  }
}
