import Diagnostics

extension Requirement {
  /// SEC-04: each of the nine blocks has something in it or a page that opens it.
  static let nineBlocks = Requirement(.nineBlocks, .everywhere) { context in
    for block in Blocks.all {
      let count = context.blocks.count(block.key)
      if count > 0 || context.blocks.page(block.key) != nil {
        context.prove("\(block.label): \(count)", section: block.key)
      } else {
        context.find(
          "В разделе нет блока «\(block.label)»", at: nil, help: .helpForBlock(block.key),
          severity: context.level == .school ? nil : .warning)
      }
    }
  }
}

extension String {
  fileprivate static func helpForBlock(_ block: String) -> String {
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

extension DiagnosticKind {
  fileprivate static let nineBlocks = DiagnosticKind(
    "SEC-04", .error, "В разделе есть все девять блоков сведений",
    help: "Добавьте сведения, которых не хватает, или страницу блока с пояснением empty_note.",
    clause: "п. 7.1.2 Положения, п. 8.1 приложения 1 к Положению, приказ № 25 от 21.03.2022")
}
