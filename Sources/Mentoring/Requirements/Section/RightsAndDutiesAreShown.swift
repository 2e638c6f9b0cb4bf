import Diagnostics
import Text

/// Goal, tasks, principles, rights and duties are shown, or the regulation that has them (SEC-12).
enum RightsAndDutiesAreShown {
  static let requirement = Requirement(.rightsAndDutiesAreShown, .school) { context in
    if let regulation = context.facts.ownDocuments("regulation").first {
      return context.prove(regulation.requisites, by: regulation)
    }
    let pages = context.portal[Page.self]
    let texts = pages.map { ($0.title ?? "") + " " + ($0.body?.text ?? "") }.map { $0.lowercased() }
    let missing = Topics.all.filter { topic in
      !texts.contains { text in topic.words.allSatisfy(text.contains) }
    }.map(\.name)
    if missing.isEmpty {
      for page in pages
      where Topics.all.contains(where: { topic in
        let text = ((page.title ?? "") + " " + (page.body?.text ?? "")).lowercased()
        return topic.words.allSatisfy(text.contains)
      }) {
        context.prove("Страница «\(page.title ?? "")»", by: page)
      }
    } else {
      context.find(Message.missing(missing), at: nil)
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
  fileprivate static let rightsAndDutiesAreShown = DiagnosticKind(
    "SEC-12", .warning,
    "Показаны цель, задачи, принципы, права и обязанности наставника и наставляемого",
    help: "Разместите положение (documents.yaml, вид regulation) или напишите страницы в папке "
      + "pages: цель и задачи, девять принципов, права и обязанности.",
    clause: Paragraph.ofOrder(
      "п. 1.4, раздел 2 Положения; п. 1.3, разделы 2, 4, 5 приложения 1 к Положению"),
    wrong: .init(
      "pages/o-nastavnichestve.md",
      "---\ntitle: О наставничестве\n---\nЦель – помочь молодым педагогам.\n"),
    right: .init(
      "pages/o-nastavnichestve.md",
      "---\ntitle: О наставничестве\n---\nЦель и задачи наставничества, девять принципов.\n"
        + "\nПрава и обязанности наставника и наставляемого.\n"),
    beside: [
      .init("documents.yaml", "- {id: polozhenie, archived: да}\n")
    ])
}

private enum Message {
  static func missing(_ missing: [String]) -> String { "Нигде не названы: \(missing.listed())" }
}
