import Mentoring
import Rendering
import Text

/// The nine blocks of a section as tiles of the home page and rows of the passport.
struct Blocks {
  private let view: PortalView
  private var facts: PortalFacts { view.facts }

  init(_ view: PortalView) { self.view = view }

  /// A school shows all nine, also those it has yet to fill; above it only what there is.
  var value: TemplateValue {
    .list(facts.blocks.filter { view.level == .school || $0.isFilled }.map(value))
  }

  /// All nine, whoever's portal it is.
  var all: TemplateValue { .list(facts.blocks.map(value)) }

  private func value(_ block: SectionBlock) -> TemplateValue {
    [
      "key": .string(block.id), "title": .string(view.typeset(block.title)),
      "url": .link(facts.path(ofBlock: block.id)), "count": .int(block.count),
      "count_label": .string(words(block)), "updated": view.date(block.updated),
      "since": view.date(block.since), "empty_note": ComputedMembers.text(block.note),
      "state": .object(
        block.isFilled
          ? TermObject(key: "met", label: "наполнен")
          : TermObject(key: "failed", label: "не наполнен")),
    ]
  }
}

extension PortalFacts {
  /// The pages whose texts stand above a list, by the path at which the list is shown.
  func pages(aboveListAt path: String) -> [Record<Page>] {
    self[Page.self].filter { $0.block.map { self.path(ofBlock: $0.key) == path } ?? false }
  }

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
  private func words(_ block: SectionBlock) -> String {
    let count = block.count
    switch block.id {
    case "programmes":
      let all = Plural.phrase(count, "программа", "программы", "программ")
      let running = facts.runningProgrammes
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
}
