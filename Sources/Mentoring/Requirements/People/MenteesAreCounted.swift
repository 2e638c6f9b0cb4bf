import Diagnostics

/// The council keeps account of mentees by category, and the counts are shown (MTE-06).
enum MenteesAreCounted {
  static let requirement = Requirement(
    DiagnosticKind(
      "MTE-06", .error, "Показано, сколько наставляемых каждой категории",
      help: "Внесите всех наставляемых в mentees.yaml: числа программа считает сама.",
      clause: Paragraph.regulation("4.4.5")),
    .schoolAndMunicipal,
    .output(
      "Страница базы наставляемых печатает число записей каждой категории; числа считаются "
        + "при сборке из всех записей, и названных, и неназванных", section: "mentees"))
}
