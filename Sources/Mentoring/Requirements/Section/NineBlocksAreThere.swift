import Diagnostics

/// Each of the nine blocks has something in it (SEC-04).
enum NineBlocksAreThere {
  static let requirement = Requirement(.nineBlocksAreThere, .everywhere) { context in
    var empty: [SectionBlock] = []
    for block in context.shown.blocks {
      if block.isFilled {
        context.prove(
          "\(block.title): \(block.count)", section: block.id,
          marks: marks(of: block, context.shown.watched(by: nil)))
      } else if context.facts.count(inBlock: block.id) > 0 {
        // Whoever withdraws a consent must not be kept on the page by the block that empties.
        context.find(
          Message.hidden(block.term), at: nil, help: Message.consent, severity: .warning)
      } else {
        empty.append(block)
      }
    }
    // A block that is explained is empty all the same, but not for want of care.
    let level = context.level
    find(empty.filter { level == .school && $0.note == nil }, nil, &context)
    find(empty.filter { level != .school || $0.note != nil }, .warning, &context)
  }

  /// Of a new portal most blocks are empty: that is one thing to say and not eight.
  private static func find(
    _ blocks: [SectionBlock], _ severity: Severity?, _ context: inout RuleContext
  ) {
    guard !blocks.isEmpty else { return }
    context.find(
      Message.none(blocks.map(\.term)), at: nil, help: Message.add(blocks.map(\.id)),
      severity: severity)
  }

  /// The first items of a block, by their names where each of them stands; of mentees their number.
  private static func marks(of block: SectionBlock, _ shown: PortalFacts) -> [Evidence.Mark] {
    func names<Of: Entity>(_ records: [Record<Of>]) -> [Evidence.Mark] {
      records.prefix(3).map { Evidence.Mark($0, [shown.name(of: $0)]) }
    }
    switch block.id {
    case "programmes": return names(shown.programmes)
    case "mentors": return names(shown.base.map(\.record))
    case "mentees": return [Evidence.Mark(.section("home"), [String(block.count)])]
    case "cases": return names(Array(shown[PracticeCase.self]))
    case "methodical": return names(Array(shown[Material.self]))
    case "news":
      return names(shown.news) + names(shown.news.isEmpty ? Array(shown[Event.self]) : [])
    default:
      return [
        Evidence.Mark(.section(block.id), shown.documents(inBlock: block.id).map(\.title))
      ]
    }
  }
}

extension DiagnosticKind {
  fileprivate static let nineBlocksAreThere = DiagnosticKind(
    "SEC-04", .error, "В разделе есть все девять блоков сведений",
    help:
      "Добавьте сведения, которых не хватает. Пока их нет, напишите на странице блока пояснение "
      + "empty_note: это предупреждение, а не ошибка.",
    clause: Paragraph.ofOrder("п. 7.1.2 Положения, п. 8.1 приложения 1 к Положению"),
    wrong: .init(
      "cases.yaml",
      "[]\n"),
    right: .init(
      "cases.yaml",
      "- {id: praktika, title: Первый год физика}\n"))
}

private enum Message {
  static func none(_ blocks: [Term]) -> String {
    let names = blocks.map { "«\($0.label)»" }.joined(separator: ", ")
    return blocks.count == 1 ? "Блок \(names) не наполнен" : "Не наполнены блоки: \(names)"
  }

  static func hidden(_ block: Term) -> String {
    "В блоке «\(block.label)» посетителям ничего не видно: нет согласий на показ"
  }

  static let consent = "Получите согласия на распространение: без них никого показать нельзя."

  static func add(_ blocks: [String]) -> String {
    let page = blocks.count == 1 ? blocks[0] : "код блока"
    return "Добавьте \(blocks.map(file).joined(separator: "; ")). Если показать пока нечего, "
      + "создайте в папке pages страницу с полями block: \(page) и empty_note: «почему пусто»."
  }

  private static func file(_ block: String) -> String {
    switch block {
    case "programmes": "программу в папку programmes"
    case "mentors": "наставника в mentors.yaml"
    case "mentees": "наставляемого в mentees.yaml"
    case "cases": "практику в папку cases"
    case "federal", "regional": "акт в documents.yaml с уровнем \(block)"
    case "local": "локальный акт в documents.yaml с уровнем local"
    case "methodical": "материал в materials.yaml"
    default: "новость в папку news или событие в events.yaml"
    }
  }
}
