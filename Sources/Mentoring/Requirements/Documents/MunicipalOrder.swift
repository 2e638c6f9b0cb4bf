import Diagnostics

extension Requirement {
  /// DOC-30: orders of the authority approve the regulation, the coordinator, the registry, the list.
  static let municipalOrder = Requirement(.municipalOrder, .municipal) { context in
    let orders = context.papers.inForce.filter { $0.type?.is("municipal-order") == true }
    for subject in Subject.all {
      let order = orders.first { order in
        let texts = context.portal[order.attachments].map { $0.title ?? "" } + order.words
        return texts.contains { $0.lowercased().contains(subject.word) }
      }
      if let order {
        context.prove(order.called, by: order)
      } else {
        context.find("Приказом не утверждено: \(subject.name)", at: nil)
      }
    }
  }
}

private struct Subject {
  var name: String
  /// The beginning of a word in the order's title, purpose or attachments.
  var word: String

  static let all = [
    Subject(name: "муниципальное положение о наставничестве", word: "положени"),
    Subject(name: "муниципальный координатор", word: "координатор"),
    Subject(name: "реестр организаций", word: "реестр"),
    Subject(name: "список кураторов", word: "куратор"),
  ]
}

extension Record<LegalDocument> {
  fileprivate var words: [String] {
    [self.title, self.purpose, self.responsible].compactMap { $0 }
  }
}

extension DiagnosticKind {
  fileprivate static let municipalOrder = DiagnosticKind(
    "DOC-30", .error,
    "Приказом управления образования утверждены положение, координатор, реестр и список кураторов",
    help: "Добавьте приказ в documents.yaml с видом municipal-order; в его заголовке (title), "
      + "назначении (purpose) или приложениях должно быть названо то, что он утверждает.",
    clause: "п. 1.1–1.5 дорожной карты Ленинск-Кузнецкого городского округа")
}
