import Diagnostics
import Text

/// Something new has come to the section within a year (SEC-03).
enum SectionIsReplenished {
  static let requirement = Requirement(.sectionIsReplenished, .school) { context in
    let days = context.parameters.number("fresh_days", default: 365)
    guard let newest = context.facts.newest else {
      return context.find(Message.nothing, at: nil)
    }
    let age = context.today.days(since: newest.date)
    if age > days {
      context.find(Message.stale(age, newest), at: newest.range)
    } else {
      context.prove(
        "Последнее пополнение \(newest.date.dotted)",
        at: Evidence.Mark(.record(entity: newest.entity, id: newest.id), [newest.title]))
    }
  }
}

extension DiagnosticKind {
  fileprivate static let sectionIsReplenished = DiagnosticKind(
    "SEC-03", .warning, "Раздел пополняется в течение года",
    help: "Добавьте новость в папку news, событие в events.yaml или новый документ в "
      + "documents.yaml. Срок задаёт поле limits: fresh_days в site.yaml.",
    clause: "\(Paragraph.slides("институциональный уровень"))"
      + ": раздел пополняют документами в течение года",
    wrong: .init(
      "news.yaml",
      "- {id: n-5, title: Пары начали работу, date: 2026-09-15}\n"),
    right: .init(
      "news.yaml",
      "- {id: n-5, title: Пары подвели итоги осени, date: 2027-11-20}\n"))
}

private enum Message {
  static let nothing = "В разделе нет ни документов, ни новостей, ни событий"

  static func stale(_ age: Int, _ newest: Novelty) -> String {
    "Раздел не пополнялся \(age) дн., с \(newest.date.dotted)"
  }
}
