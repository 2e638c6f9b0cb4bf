import Diagnostics

/// A course has a title, a provider and days in their order (REG-03).
///
/// That a past course is not listed as upcoming is the program's duty: the lists are parted by day.
enum CourseIsDated {
  static let requirement = Requirement(.courseIsDated, .regional) { inspection in
    let courses = Array(inspection.portal[Course.self])
    inspection.each(courses, none: "На портале нет курсов") { inspection, course in
      if course.lacks(\.title) {
        inspection.find(Message.lacks("название"), at: course.range(\.title))
      }
      if course.lacks(\.provider) {
        inspection.find(Message.lacks("кто проводит"), at: course.range(\.provider))
      }
      if course.lacks(\.start) {
        inspection.find(Message.lacks("начало"), at: course.range(\.start))
      }
      if course.lacks(\.end) {
        inspection.find(Message.lacks("окончание"), at: course.range(\.end))
      }
      if let start = course.start, let end = course.end, end < start {
        inspection.find(Message.backwards, at: course.range(\.end))
      }
    }
  }
}

extension DiagnosticKind {
  fileprivate static let courseIsDated = DiagnosticKind(
    "REG-03", .error, "У курса указаны название, кто проводит, первый и последний день",
    help: "Заполните в записи курса title, provider, start и end; end не раньше start.",
    clause: "\(Paragraph.regulation("4.2.2")); курсы ИРО, Удмуртская Республика",
    wrong: .init("courses.yaml", "- {id: kurs, start: 2026-11-16, end: 2026-11-14}\n"),
    right: .init("courses.yaml", "- {id: kurs, start: 2026-11-14, end: 2026-11-16}\n"))
}

private enum Message {
  static let backwards = "Курс кончается раньше, чем начинается"

  static func lacks(_ what: String) -> String { "У курса не указано: \(what)" }
}
