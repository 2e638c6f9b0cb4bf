import Diagnostics

/// An empty block says why it is empty; mentors and local acts may not be missing at work (SEC-05).
enum EmptyBlockIsExplained {
  static let requirement = Requirement(.emptyBlockIsExplained, .school) { context in
    let blocks = Vocabulary.block.terms
    let empty = blocks.filter { context.shown.count(inBlock: $0.key) == 0 }
    for block in empty {
      checkEmpty(&context, block)
    }
    let full = blocks.count - empty.count
    context.prove(
      "Блоков со сведениями: \(full) из \(blocks.count)", section: "home",
      shows: ["\(full) из \(blocks.count)"])
  }

  private static func checkEmpty(_ context: inout RuleContext, _ block: Term) {
    // Records that no consent lets through are no empty list: SEC-04 reports the block.
    if let pair = context.facts.activePairs.first, block.is("mentors", "local"),
      context.facts.count(inBlock: block.key) == 0
    {
      return context.find(Message.emptyAtWork(block, pair), at: pair.range, severity: .error)
    }
    // Without a page there is no block at all, which SEC-04 reports.
    guard let page = context.shown.page(ofBlock: block.key) else { return }
    if let note = page.emptyNote {
      context.prove("\(block.label): \(note)", section: block.key, shows: [note])
    } else {
      context.find(Message.silent(block), at: page.range)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let emptyBlockIsExplained = DiagnosticKind(
    "SEC-05", .warning, "Пустой блок объясняет, почему он пуст",
    help: "Напишите на странице блока поле empty_note, например «empty_note: В этом году "
      + "наставляемых нет». Пока работает хотя бы одна пара, базу наставников и локальные акты "
      + "заполните в mentors.yaml и documents.yaml.",
    clause: Paragraph.ofOrder(
      "п. 7.1.2 Положения; этап 1, п. 3 приложения 2 к Положению («при наличии наставляемых»)"),
    wrong: .init(
      "pages/kejsy.md",
      "---\ntitle: Лучшие кейсы\nblock: cases\n---\nКейсы\n"),
    right: .init(
      "pages/kejsy.md",
      "---\ntitle: Лучшие кейсы\nblock: cases\n"
        + "empty_note: Первые программы завершатся в мае\n---\nКейсы\n"),
    beside: [
      .init("cases.yaml", "[]\n")
    ])
}

private enum Message {
  static func emptyAtWork(_ block: Term, _ pair: Record<Pair>) -> String {
    "Блок «\(block.label)» пуст, а пара «\(pair.id)» работает"
  }

  static func silent(_ block: Term) -> String { "Блок «\(block.label)» пуст, и не сказано почему" }
}
