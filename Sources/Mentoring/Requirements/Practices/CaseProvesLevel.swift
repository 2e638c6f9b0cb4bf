import Diagnostics

/// Each level a practice claims has a statement of its own, and each prize a link (CAS-04).
///
/// A practice claims the level it was selected at and those of its prizes.
enum CaseProvesLevel {
  static let requirement = Requirement(.caseProvesLevel, .everywhere) { context in
    let cases = Array(context.portal[PracticeCase.self])
    context.each(
      cases, none: "На портале нет практик",
      proof: .shown { _, practice in [practice.selected?.label] }
    ) { context, practice in
      let stated = Set((practice.effects ?? []).compactMap(\.level?.key))
      var asked: Set<String> = []
      if let selected = practice.selected, !selected.is("none"), !stated.contains(selected.key) {
        asked.insert(selected.key)
        context.find(
          Message.unstated(Vocabulary.level[selected.key] ?? selected),
          at: practice.range(\.selected))
      }
      for award in practice.awards ?? [] {
        if let level = award.level, !stated.contains(level.key), asked.insert(level.key).inserted {
          context.find(Message.unstated(level), at: award.range(\.level))
        }
        if award.lacks(\.url) {
          context.find(Message.noLink(award), at: award.range(\.url), help: Message.addLink)
        }
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let caseProvesLevel = DiagnosticKind(
    "CAS-04", .warning, "Заявленный уровень практики раскрыт отдельно, у наград есть ссылки",
    help:
      "Добавьте в effects запись с этим уровнем: {level: regional, text: что практика дала региону}.",
    clause: Paragraph.practice,
    wrong: .init("cases.yaml", "- id: praktika\n  selected: regional\n"),
    right: .init(
      "cases.yaml",
      "- id: praktika\n  selected: regional\n"
        + "  effects: [{level: regional, text: Практику переняли двенадцать школ}]\n"))
}

private enum Message {
  static let addLink = "Добавьте награде url: страницу, где она подтверждена."

  static func unstated(_ level: Term) -> String {
    "Уровень практики заявлен, но не раскрыт: «\(level.label)»"
  }

  static func noLink(_ award: Record<CaseAward>) -> String {
    "У награды «\(award.title ?? "без названия")» нет ссылки"
  }
}
