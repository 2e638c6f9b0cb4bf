import Diagnostics

/// A contest has a level and days, a regulation and nominations, and winners when it is over (CNT-01).
enum ContestIsDescribed {
  static let requirement = Requirement(.contestIsDescribed, .aboveSchool) { context in
    let contests = Array(context.portal[Contest.self])
    context.each(
      contests, none: "На портале нет конкурсов",
      proof: .shown { _, contest in [contest.title] }
    ) { context, contest in
      checkDays(&context, contest)
      func advise<Value>(_ path: KeyPath<Contest.Fields, Field<Value>>, _ label: String) {
        guard contest.lacks(path) else { return }
        context.find(Message.lacks(label, contest), at: contest.range(path), severity: .warning)
      }
      advise(\.level, "уровень")
      advise(\.regulation, "положение")
      advise(\.nominations, "номинации")
      if contest.end.map({ $0 < context.today }) ?? false { advise(\.winners, "победители") }
    }
  }

  private static func checkDays(_ context: inout RuleContext, _ contest: Record<Contest>) {
    if contest.lacks(\.start) {
      context.find(Message.lacks("начало", contest), at: contest.range(\.start))
    }
    if contest.lacks(\.end) {
      context.find(Message.lacks("окончание", contest), at: contest.range(\.end))
    }
    if let start = contest.start, let end = contest.end, end < start {
      context.find(Message.backwards(contest), at: contest.range(\.end))
    }
  }
}

extension DiagnosticKind {
  fileprivate static let contestIsDescribed = DiagnosticKind(
    "CNT-01", .error, "У конкурса указаны уровень, сроки, положение, номинации и победители",
    help: "Заполните в записи конкурса level, start, end, regulation (код положения), nominations, "
      + "а после окончания winners: {place, person, title}.",
    clause: "\(Paragraph.practice); \(Paragraph.municipal("3.6"))",
    wrong: .init("contests.yaml", "- {id: konkurs, start: 2027-03-02, end: 2027-02-01}\n"),
    right: .init("contests.yaml", "- {id: konkurs, start: 2027-02-01, end: 2027-03-02}\n"))
}

private enum Message {
  static func lacks(_ what: String, _ contest: Record<Contest>) -> String {
    "У конкурса «\(contest.title ?? contest.id)» не указано: \(what)"
  }

  static func backwards(_ contest: Record<Contest>) -> String {
    "Конкурс «\(contest.title ?? contest.id)» кончается раньше, чем начинается"
  }
}
