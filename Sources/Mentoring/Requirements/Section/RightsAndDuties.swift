import Diagnostics
import Text

extension Requirement {
  /// SEC-12: goal, tasks, principles, rights and duties are shown, or the regulation that has them.
  static let rightsAndDuties = Requirement(.rightsAndDuties, .school) { context in
    if let regulation = context.papers.own("regulation").first {
      return context.prove(regulation.called, by: regulation)
    }
    let pages = context.portal[Page.self]
    let texts = pages.map { ($0.title ?? "") + " " + ($0.body?.text ?? "") }.map { $0.lowercased() }
    let missing = Topics.all.filter { topic in
      !texts.contains { text in topic.words.allSatisfy(text.contains) }
    }
    if missing.isEmpty {
      if let page = pages.first { context.prove("Страницы раздела", by: page) }
    } else {
      context.find("Нигде не названы: \(missing.map(\.name).listed())", at: nil)
    }
  }
}

private enum Topics {
  static let all: [(name: String, words: [String])] = [
    ("цель", ["цель"]), ("задачи", ["задач"]), ("принципы", ["принцип"]),
    ("права и обязанности наставника", ["права", "обязанности", "наставник"]),
    ("права и обязанности наставляемого", ["права", "обязанности", "наставляем"]),
  ]
}

extension DiagnosticKind {
  fileprivate static let rightsAndDuties = DiagnosticKind(
    "SEC-12", .warning,
    "Показаны цель, задачи, принципы, права и обязанности наставника и наставляемого",
    help: "Разместите положение (documents.yaml, вид regulation) или напишите страницы в папке "
      + "pages: цель и задачи, девять принципов, права и обязанности.",
    clause: "п. 1.4, раздел 2 Положения; п. 1.3, разделы 2, 4, 5 приложения 1 к Положению, "
      + "приказ № 25 от 21.03.2022")
}
