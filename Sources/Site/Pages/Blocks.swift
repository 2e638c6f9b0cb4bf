import Mentoring
import Rendering
import Text

/// The nine blocks a section must hold (002 П 7.1.2, П1 8.1): where each is, and how much is in it.
struct Blocks {
  private let view: PortalView

  init(_ view: PortalView) { self.view = view }

  /// A school shows all nine, also those it has yet to fill; above it only what there is.
  var value: TemplateValue {
    .list(
      Vocabulary.block.terms
        .filter { view.level == .school || content($0.key).count > 0 }
        .map(block))
  }

  /// The page of the portal on which a block is found.
  static func path(_ key: String) -> String {
    switch key {
    case "programmes": Section.programmes.path
    case "mentors": Section.mentors.path
    case "mentees": Section.mentees.path
    case "cases": Section.cases.path
    case "federal", "regional", "municipal", "local": Section.documents.path + "#" + key
    case "methodical": Section.materials.path
    default: Section.news.path
    }
  }

  private func block(_ term: Term) -> TemplateValue {
    let content = content(term.key)
    return [
      "key": .string(term.key), "title": .string(term.label),
      "url": .link(Self.path(actsLevel(term.key))),
      "count": .int(content.count), "count_label": .string(content.words),
      "updated": view.date(content.updated), "empty_note": emptyNote(term.key),
    ]
  }

  /// What a centre adopts itself are municipal acts, where a school's are local ones.
  private func actsLevel(_ key: String) -> String {
    key == "local" && view.level == .municipal ? "municipal" : key
  }

  /// What the editor says of a block that is empty.
  func emptyNote(_ key: String) -> TemplateValue {
    ComputedMembers.text(
      view.portal[Page.self].first { $0.block?.key == key && $0.emptyNote != nil }?.emptyNote)
  }
}

extension Blocks {
  private struct Content {
    var count: Int
    var words: String
    var updated: CalendarDate?
  }

  private func content(_ key: String) -> Content {
    let portal = view.portal
    switch key {
    case "programmes":
      return of(portal[Programme.self], ("программа", "программы", "программ")) {
        $0.approved?.date ?? $0.start
      }
    case "mentors":
      return of(view.lists.mentors, ("наставник", "наставника", "наставников")) { $0.checked }
    case "mentees":
      let count = portal.menteeCounts.reduce(0) { $0 + $1.count }
      return Content(
        count: count, words: Plural.phrase(count, "наставляемый", "наставляемых", "наставляемых"),
        updated: view.lastCheckOfMentees)
    case "cases":
      return of(portal[PracticeCase.self], ("практика", "практики", "практик")) { $0.published }
    case "methodical":
      return of(portal[Material.self], ("материал", "материала", "материалов")) { $0.published }
    case "news":
      return of(portal[NewsItem.self], ("новость", "новости", "новостей")) { $0.date }
    default:
      let acts = portal[LegalDocument.self].filter {
        $0.level?.key == actsLevel(key)
      }
      return of(acts, ("документ", "документа", "документов")) { $0.published ?? $0.date }
    }
  }

  private func of<Of: Declared>(
    _ records: some Collection<Record<Of>>, _ forms: (String, String, String),
    _ date: (Record<Of>) -> CalendarDate?
  ) -> Content {
    Content(
      count: records.count, words: Plural.phrase(records.count, forms.0, forms.1, forms.2),
      updated: records.compactMap(date).filter { $0 <= view.today }.max())
  }
}
