import Diagnostics

extension Requirement {
  /// RMP-09: an abbreviation is spelled one way on the whole portal.
  static let oneAbbreviation = Requirement(.oneAbbreviation, .municipal) { context in
    let spellings = context.parameters.lists["abbreviations"] ?? []
    let uses = spellings.map { Usage(of: $0, in: context.portal) }.filter { $0.count > 0 }
    guard let main = uses.max(by: { $0.count < $1.count }) else {
      return context.notApplicable("сокращений из списка профиля на портале нет")
    }
    for other in uses where other.spelling != main.spelling {
      context.find(
        "«\(other.spelling)» и «\(main.spelling)» – одно и то же сокращение", at: other.first,
        suggestion: main.spelling,
        notes: main.first.map { [.init("здесь оно написано иначе", at: $0)] } ?? [])
    }
  }
}

/// How often and where first one spelling is used.
private struct Usage {
  let spelling: String
  let count: Int
  let first: SourceRange?

  init(of spelling: String, in portal: Portal) {
    self.spelling = spelling
    var count = 0
    var first: SourceRange?
    portal.eachText(holding: [spelling]) { text in
      count += text.text.ranges(of: spelling).count
      first = first ?? text.range(of: spelling)
    }
    self.count = count
    self.first = first
  }
}

extension DiagnosticKind {
  fileprivate static let oneAbbreviation = DiagnosticKind(
    "RMP-09", .warning, "Сокращение пишется на портале одинаково",
    help: "Выберите одно написание и исправьте другое. Если так стоит в самом акте, отключите "
      + "правило в site.yaml с причиной.",
    clause: "дорожная карта Ленинск-Кузнецкого городского округа: в ней самой встречаются МЦН и МНЦ"
  )
}
