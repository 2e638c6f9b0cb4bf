import Diagnostics

/// Each of the nine blocks has something in it or a page that opens it (SEC-04).
enum NineBlocksAreThere {
  static let requirement = Requirement(.nineBlocksAreThere, .everywhere) { context in
    for block in Vocabulary.block.terms {
      let count = context.shown.count(inBlock: block.key)
      if count > 0 || context.shown.page(ofBlock: block.key) != nil {
        context.prove("\(block.label): \(count)", section: block.key)
      } else if context.facts.count(inBlock: block.key) > 0 {
        // Whoever withdraws a consent must not be kept on the page by the block that empties.
        context.find(
          Message.hidden(block), at: nil, help: Message.explain(block), severity: .warning)
      } else {
        context.find(
          Message.none(block), at: nil, help: Message.add(block.key),
          severity: context.level == .school ? nil : .warning)
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let nineBlocksAreThere = DiagnosticKind(
    "SEC-04", .error, "В разделе есть все девять блоков сведений",
    help: "Добавьте сведения, которых не хватает, или страницу блока с пояснением empty_note.",
    clause: Paragraph.ofOrder("п. 7.1.2 Положения, п. 8.1 приложения 1 к Положению"),
    wrong: .init(
      "cases.yaml",
      "[]\n"),
    right: .init(
      "cases.yaml",
      "- {id: praktika, title: Первый год физика}\n"))
}

private enum Message {
  static func none(_ block: Term) -> String { "В разделе нет блока «\(block.label)»" }

  static func hidden(_ block: Term) -> String {
    "В блоке «\(block.label)» посетителям ничего не видно: нет согласий на показ"
  }

  static func explain(_ block: Term) -> String {
    "Получите согласия на распространение или создайте в папке pages страницу с полями "
      + "block: \(block.key) и empty_note: «почему пусто»."
  }

  static func add(_ block: String) -> String {
    let file =
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
    return "Добавьте \(file). Если показать пока нечего, создайте в папке pages страницу с полями "
      + "block: \(block) и empty_note: «почему пусто»."
  }
}
