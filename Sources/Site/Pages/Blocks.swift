import Mentoring
import Rendering
import Text

/// The nine blocks of a section as tiles of the home page: where each is, how much is in it, how fresh.
struct Blocks {
  private let view: PortalView
  private var facts: PortalFacts { view.facts }

  init(_ view: PortalView) { self.view = view }

  /// A school shows all nine, also those it has yet to fill; above it only what there is.
  var value: TemplateValue {
    .list(
      Vocabulary.block.terms
        .filter { view.level == .school || facts.count(inBlock: $0.key) > 0 }
        .map(block))
  }

  private func block(_ term: Term) -> TemplateValue {
    let count = facts.count(inBlock: term.key)
    return [
      "key": .string(term.key), "title": .string(term.label),
      "url": .link(facts.path(ofBlock: term.key)), "count": .int(count),
      "count_label": .string(words(term.key, count)), "updated": view.date(updated(term.key)),
      "empty_note": emptyNote(term.key),
    ]
  }

  /// What the editor says of a block that is empty.
  func emptyNote(_ key: String) -> TemplateValue {
    ComputedMembers.text(
      view.portal[Page.self].first { $0.block?.key == key && $0.emptyNote != nil }?.emptyNote)
  }
}

extension PortalFacts {
  /// The page of the portal on which a block is found.
  func path(ofBlock key: String) -> String {
    switch key {
    case "programmes": Section.programmes.path
    case "mentors": Section.mentors.path
    case "mentees": Section.mentees.path
    case "cases": Section.cases.path
    case "federal", "regional", "municipal", "local":
      Section.documents.path + "#" + level(ofBlock: key)
    case "methodical": Section.materials.path
    default: Section.news.path
    }
  }
}

extension Blocks {
  /// «9 программ, идут 6»: the whole number first, as the passport has it.
  private func words(_ key: String, _ count: Int) -> String {
    switch key {
    case "programmes":
      let all = Plural.phrase(count, "программа", "программы", "программ")
      let running = facts.programmes.count(where: \.isUnderWay)
      return running == count ? all : "\(all), идут \(running)"
    case "mentors": return Plural.phrase(count, "наставник", "наставника", "наставников")
    case "mentees":
      return Plural.phrase(count, "наставляемый", "наставляемых", "наставляемых")
    case "cases": return Plural.phrase(count, "практика", "практики", "практик")
    case "methodical": return Plural.phrase(count, "материал", "материала", "материалов")
    case "news":
      return Plural.phrase(count, "новость или анонс", "новости и анонса", "новостей и анонсов")
    default: return Plural.phrase(count, "документ", "документа", "документов")
    }
  }

  /// The latest day on which something came to a block.
  private func updated(_ key: String) -> CalendarDate? {
    switch key {
    case "programmes": latest(facts.programmes) { $0.approved?.date ?? $0.start }
    case "mentors": latest(facts.base) { $0.record.checked }
    case "mentees": view.lastCheckOfMentees
    case "cases": latest(facts[PracticeCase.self]) { $0.published }
    case "methodical": latest(facts[Material.self]) { $0.published }
    case "news": latest(facts.news) { $0.date }
    default: latest(facts.documents(inBlock: key)) { $0.published ?? $0.date }
    }
  }

  private func latest<Item>(
    _ items: some Collection<Item>, _ date: (Item) -> CalendarDate?
  ) -> CalendarDate? {
    items.compactMap(date).filter { $0 <= facts.today }.max()
  }
}
