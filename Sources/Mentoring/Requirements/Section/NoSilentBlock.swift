import Diagnostics

extension Requirement {
  /// SEC-05: an empty block says why it is empty; mentors and local acts may not be missing at work.
  static let noSilentBlock = Requirement(.noSilentBlock, .school) { context in
    for block in Blocks.all where context.blocks.count(block.key) == 0 {
      context.judgeEmpty(block)
    }
    let full = Blocks.all.count { context.blocks.count($0.key) > 0 }
    context.prove("Блоков со сведениями: \(full) из \(Blocks.all.count)", section: "home")
  }
}

extension RuleContext {
  fileprivate mutating func judgeEmpty(_ block: Term) {
    if let pair = pairsAtWork.first, block.is("mentors", "local") {
      return find(
        "Блок «\(block.label)» пуст, а пара «\(pair.id)» работает", at: pair.range, severity: .error
      )
    }
    // Without a page there is no block at all, which SEC-04 reports.
    guard let page = blocks.page(block.key) else { return }
    if let note = page.emptyNote {
      prove("\(block.label): \(note)", by: page)
    } else {
      find("Блок «\(block.label)» пуст, и не сказано почему", at: page.range)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let noSilentBlock = DiagnosticKind(
    "SEC-05", .warning, "Пустой блок объясняет, почему он пуст",
    help: "Напишите на странице блока поле empty_note, например «empty_note: В этом году "
      + "наставляемых нет». Пока работает хотя бы одна пара, базу наставников и локальные акты "
      + "заполните в mentors.yaml и documents.yaml.",
    clause: "п. 7.1.2 Положения; этап 1, п. 3 приложения 2 к Положению («при наличии "
      + "наставляемых»), приказ № 25 от 21.03.2022",
    wrong: .init("pages/kejsy.md", "---\ntitle: Лучшие кейсы\nblock: cases\n---\nКейсы\n"),
    right: .init(
      "pages/kejsy.md",
      "---\ntitle: Лучшие кейсы\nblock: cases\nempty_note: Первые программы завершатся в мае\n---\nКейсы\n"
    ))
}
