import Diagnostics

/// An abbreviation is spelled one way on the whole portal (RMP-09).
enum AbbreviationIsUniform {
  static let requirement = Requirement(.abbreviationIsUniform, .municipal) { context in
    let spellings = context.parameters.lists["abbreviations"] ?? []
    let uses = spellings.map { Usage(of: $0, in: context.portal) }.filter { $0.count > 0 }
    guard let main = uses.max(by: { $0.count < $1.count }) else {
      return context.notApplicable("На портале нет сокращений из списка профиля")
    }
    context.searched("Написание «\(main.spelling)»: \(main.count)")
    for other in uses where other.spelling != main.spelling {
      context.find(
        Message.differs(other, main), at: other.first,
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

  init(of spelling: String, in portal: PortalFacts) {
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
  fileprivate static let abbreviationIsUniform = DiagnosticKind(
    "RMP-09", .warning, "Сокращение пишется на портале одинаково",
    help: "Выберите одно написание и исправьте другое. Если так стоит в самом акте, отключите "
      + "правило в site.yaml с причиной.",
    clause: "\(Paragraph.cityRoadmap): в ней самой встречаются МЦН и МНЦ",
    wrong: .init(
      "news.yaml",
      "- {id: n-5, title: МНЦ провёл семинар}\n"),
    right: .init(
      "news.yaml",
      "- {id: n-5, title: МЦН провёл семинар}\n"))
}

private enum Message {
  static func differs(_ other: Usage, _ main: Usage) -> String {
    "«\(other.spelling)» и «\(main.spelling)» – одно и то же сокращение"
  }
}
