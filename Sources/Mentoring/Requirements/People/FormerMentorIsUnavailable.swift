import Diagnostics

/// A mentor who has left is not shown as available (MEN-10).
enum FormerMentorIsUnavailable {
  static let requirement = Requirement(
    DiagnosticKind(
      "MEN-10", .error, "Наставник, сложивший обязанности, не показан как доступный",
      help: "В mentors.yaml поставьте «status: left» и день выбытия until.",
      clause: Paragraph.sample("4.1")),
    .everywhere,
    .output(
      "Отметка «готов принять наставляемого» и число свободных мест считаются из статуса, дня выбытия "
        + "и действующих пар; у выбывшего наставника их нет ни на карточке, ни в списках, ни в поиске",
      section: "mentors"))
}
