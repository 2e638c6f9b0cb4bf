import Diagnostics

/// Programmes of pairs and of groups form one bank (PRG-16).
enum ProgrammesFormOneBank {
  static let requirement = Requirement(
    DiagnosticKind(
      "PRG-16", .error, "Индивидуальные и групповые программы составляют один банк",
      help: "Внесите все программы в папку programmes: и пар, и групп.",
      clause: Paragraph.regulation("4.4.4")),
    .school,
    .output(
      "Страница программ составляется из всех записей папки programmes, каким бы ни был вид пары; "
        + "пара и группа различаются отметкой и отбором", section: "programmes"))
}
