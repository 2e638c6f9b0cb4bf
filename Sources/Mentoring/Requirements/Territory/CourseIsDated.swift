import Diagnostics

/// A course has a title, a provider and days in their order (REG-03).
///
/// That a past course is not listed as upcoming is the program's duty: the lists are divided by day.
enum CourseIsDated {
  static let requirement = Requirement(.courseIsDated, .regional) { context in
    let courses = Array(context.portal[Course.self])
    context.each(
      courses, none: "На портале нет курсов",
      proof: .shown { _, course in [course.provider] }
    ) { context, course in
      if course.lacks(\.title) {
        context.find(Message.lacks("название"), at: course.range(\.title))
      }
      if course.lacks(\.provider) {
        context.find(Message.lacks("кто проводит"), at: course.range(\.provider))
      }
      if course.lacks(\.start) {
        context.find(Message.lacks("начало"), at: course.range(\.start))
      }
      if course.lacks(\.end) {
        context.find(Message.lacks("окончание"), at: course.range(\.end))
      }
      if let start = course.start, let end = course.end, end < start {
        context.find(Message.backwards, at: course.range(\.end))
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let courseIsDated = DiagnosticKind(
    "REG-03", .error, "У курса указаны название, кто проводит, первый и последний день",
    help: "Заполните в записи курса title, provider, start и end; end не раньше start.",
    clause: "\(Paragraph.regulation("4.2.2")); \(Paragraph.udmurtSlide("курсы ИРО"))",
    wrong: .init("courses.yaml", "- {id: kurs, start: 2026-11-16, end: 2026-11-14}\n"),
    right: .init("courses.yaml", "- {id: kurs, start: 2026-11-14, end: 2026-11-16}\n"))
}

private enum Message {
  static let backwards = "Курс кончается раньше, чем начинается"

  static func lacks(_ what: String) -> String { "У курса не указано: \(what)" }
}
