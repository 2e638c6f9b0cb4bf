import Diagnostics

/// The regional base is made of the municipal ones: every mentor has a municipality, and no
/// municipality is empty (REG-01).
///
/// A profile may carry the official list of municipalities (`municipalities`, by key); without one the
/// portal's own list is taken for it.
enum RegionIsCovered {
  static let requirement = Requirement(.regionIsCovered, .regional) { context in
    checkList(&context)
    let present = placeMentors(&context)
    for municipality in context.portal[Municipality.self]
    where !present.contains(municipality.id) {
      context.find(Message.empty(municipality), at: municipality.range, severity: .warning)
    }
    let names = context.portal[Municipality.self].filter { present.contains($0.id) }.map(\.name)
    context.prove(
      "Муниципалитетов с наставниками: \(present.count)", section: "municipalities", shows: names)
  }

  private static func checkList(_ context: inout RuleContext) {
    let municipalities = context.portal[Municipality.self]
    if municipalities.isEmpty {
      return context.find(Message.noList, at: nil, help: Message.addList)
    }
    guard let official = context.parameters.lists["municipalities"].map(Set.init) else { return }
    for municipality in municipalities where !official.contains(municipality.key ?? municipality.id)
    {
      context.find(
        Message.unofficial(municipality), at: municipality.range, help: Message.mendKey,
        suggestion: Suggestion.nearest(
          to: municipality.key ?? municipality.id, among: official.sorted()))
    }
  }

  /// The municipalities that mentors work in; an organisation without one is noted down once.
  private static func placeMentors(_ context: inout RuleContext) -> Set<String> {
    var present: Set<String> = []
    var seen: Set<String> = []
    for mentor in context.facts.base {
      guard let organisation = context.portal[mentor.person?.org],
        seen.insert(organisation.id).inserted
      else { continue }
      if let municipality = context.portal[organisation.municipality] {
        present.insert(municipality.id)
      } else {
        context.find(Message.nowhere(organisation), at: organisation.range(\.municipality))
      }
    }
    return present
  }
}

extension DiagnosticKind {
  fileprivate static let regionIsCovered = DiagnosticKind(
    "REG-01", .error, "Региональная база составлена из баз муниципалитетов официального перечня",
    help: "В organisations.yaml укажите municipality: код записи из municipalities.yaml. "
      + "У муниципалитета без наставников запросите его базу.",
    clause: "\(Paragraph.regulation("4.2.3, 4.3, 7.1.1")); \(Paragraph.regionalModel)",
    wrong: .init(
      "organisations.yaml",
      "- {id: shkola, type: school}\n"),
    right: .init(
      "organisations.yaml",
      "- {id: shkola, type: school, municipality: gorod}\n"))
}

private enum Message {
  static let noList = "На портале нет перечня муниципалитетов"
  static let addList = "Создайте municipalities.yaml: id и name каждого района и городского округа."
  static let mendKey = "Поправьте key или код муниципалитета по официальному перечню профиля."

  static func empty(_ municipality: Record<Municipality>) -> String {
    "В базе нет наставников муниципалитета «\(municipality.name ?? municipality.id)»"
  }

  static func unofficial(_ municipality: Record<Municipality>) -> String {
    "Муниципалитета «\(municipality.name ?? municipality.id)» нет в официальном перечне"
  }

  static func nowhere(_ organisation: Record<Organisation>) -> String {
    "Не указан муниципалитет организации «\(organisation.shortName ?? organisation.id)»"
  }
}
