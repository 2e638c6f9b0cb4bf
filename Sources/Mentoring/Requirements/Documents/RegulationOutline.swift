import Diagnostics
import Text

/// The sections a regulation must have, each known by beginnings of words of its heading
/// (DOC-25, DOC-26).
struct RegulationOutline: Sendable {
  let sections: [(name: String, words: [String])]

  /// Looks for the sections in each regulation written as text.
  func compare(_ context: inout RuleContext) {
    let all = context.facts.ownDocuments("regulation")
    if all.isEmpty { return context.notApplicable("В разделе нет положения") }
    let regulations = all.filter { $0.textVersion != nil }
    if regulations.isEmpty {
      return context.leaveToPerson("Положение размещено файлом: есть ли в нём нужные разделы")
    }
    for regulation in regulations {
      let missing = missing(in: Headings.folded(in: regulation.textVersion?.text ?? ""))
      if missing.isEmpty {
        context.prove(regulation.requisites, by: regulation)
      } else {
        context.find(Message.lacks(missing), at: regulation.range(\.textVersion))
      }
    }
  }

  private func missing(in headings: [String]) -> [String] {
    sections.filter { section in
      !headings.contains { heading in section.words.allSatisfy(heading.contains) }
    }.map(\.name)
  }
}

private enum Message {
  static func lacks(_ sections: [String]) -> String {
    "В положении нет разделов: \(sections.map { "«\($0)»" }.listed())"
  }
}
