import Diagnostics

/// A page lists the ten demands on a mentor's competences (MEN-06).
///
/// It is known by a list of ten items below a heading, or on a page with a title, that speaks of
/// competences: the wording is the school's own.
enum CompetencesAreShown {
  static let requirement = Requirement(.competencesAreShown, .school) { context in
    let wanted = Vocabulary.competence.entries.count
    var best: (page: Record<Page>, count: Int)?
    for page in context.portal[Page.self] {
      let count = competences(on: page)
      if count > best?.count ?? 0 { best = (page, count) }
    }
    guard let best else { return context.find(Message.none, at: nil) }
    if best.count < wanted {
      context.find(Message.few(best.count, of: wanted), at: best.page.range(\.body))
    } else {
      context.prove("Требования к компетенциям: \(best.count)", by: best.page)
    }
  }

  /// The longest list of a page that stands under words about competences.
  private static func competences(on page: Record<Page>) -> Int {
    var isUnderHeading = speaks(page.title ?? "")
    var count = 0
    var longest = 0
    for line in (page.body?.text ?? "").split(separator: "\n") {
      if line.hasPrefix("#") {
        isUnderHeading = speaks(String(line))
        count = 0
      } else if isUnderHeading, isItem(line) {
        count += 1
        longest = max(longest, count)
      }
    }
    return longest
  }

  private static func speaks(_ heading: String) -> Bool {
    KeyFolding.fold(heading).contains("компетенци")
  }

  /// Whether a line begins an item of a list: «- », «* », «1. », «1) ».
  private static func isItem(_ line: Substring) -> Bool {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let mark = digits.isEmpty ? line.prefix(2) : line.dropFirst(digits.count).prefix(2)
    return digits.isEmpty ? ["- ", "* ", "+ "].contains(mark) : [". ", ") "].contains(mark)
  }
}

extension DiagnosticKind {
  fileprivate static let competencesAreShown = DiagnosticKind(
    "MEN-06", .warning, "В разделе перечислены десять требований к компетенциям наставника",
    help: "Добавьте страницу pages/kompetentsii.md с подзаголовком «Требования к компетенциям "
      + "наставника» и под ним десять пунктов списка из п. 5.2.2 Положения.",
    clause: Paragraph.regulation("5.2.2"),
    wrong: .init(
      "pages/trebovaniya.md",
      "---\ntitle: Компетенции наставника\n---\n- знает нормативную базу\n"
        + "- вводит в должность\n"),
    right: .init(
      "pages/trebovaniya.md",
      "---\ntitle: Компетенции наставника\n---\n- знает нормативную базу\n"
        + "- вводит в должность\n- составляет программу вместе с наставляемым\n"
        + "- изучает его деловые качества\n- консультирует по урокам\n"
        + "- помогает устранить трудности\n- показывает личным примером\n"
        + "- участвует в обсуждении работы наставляемого\n- ведёт дневник встреч\n"
        + "- подводит итоги программы\n"))
}

private enum Message {
  static let none = "Ни на одной странице нет требований к компетенциям наставника"

  static func few(_ count: Int, of wanted: Int) -> String {
    "Требований к компетенциям наставника перечислено \(count) из \(wanted)"
  }
}
