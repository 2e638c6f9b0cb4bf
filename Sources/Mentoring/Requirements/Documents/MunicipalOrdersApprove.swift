import Diagnostics

/// Orders of the authority approve the regulation, the coordinator, the registry, the list (DOC-30).
enum MunicipalOrdersApprove {
  static let requirement = Requirement(.municipalOrdersApprove, .municipal) { context in
    let orders = context.facts.documentsInForce.filter { $0.type?.is("municipal-order") == true }
    var missing: [String] = []
    for subject in Subject.all {
      let order = orders.first { order in
        let texts = context.portal[order.attachments].map { $0.title ?? "" } + order.words
        return texts.contains { $0.lowercased().contains(subject.word) }
      }
      if let order {
        context.prove(order.requisites, by: order)
      } else {
        missing.append(subject.name)
      }
    }
    if !missing.isEmpty { context.find(Message.none(missing), at: nil) }
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
  fileprivate static let municipalOrdersApprove = DiagnosticKind(
    "DOC-30", .error,
    "Приказом управления образования утверждены положение, координатор, реестр и список кураторов",
    help: "Добавьте приказ в documents.yaml с видом municipal-order; в его заголовке (title), "
      + "назначении (purpose) или приложениях должно быть названо то, что он утверждает.",
    clause: Paragraph.ofCityRoadmap("п. 1.1–1.5"),
    wrong: .init(
      "documents.yaml",
      "- {id: prikaz-uo, type: municipal-order, title: Об утверждении Положения}\n"),
    right: .init(
      "documents.yaml",
      "- {id: prikaz-uo, type: municipal-order, title: Об утверждении Положения и "
        + "назначении муниципального координатора}\n"))
}

private enum Message {
  static func none(_ subjects: [String]) -> String {
    "Приказом не утверждено: \(subjects.joined(separator: "; "))"
  }
}
