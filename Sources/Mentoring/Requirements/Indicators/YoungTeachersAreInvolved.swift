import Diagnostics
import Text

/// Not less than 70 % of teachers under 35 are involved, computed of two numbers (IND-05).
enum YoungTeachersAreInvolved {
  static let requirement = Requirement(.youngTeachersAreInvolved, .schoolAndMunicipal) { context in
    let counts = Counts(context.portal)
    for (organisation, year) in counts.impossible {
      context.find(Message.impossible(organisation), at: year.range(\.under35Involved))
    }
    guard let last = counts.years.last(where: { $0.young > 0 }) else {
      return context.notApplicable("Численность педагогов до 35 лет не указана")
    }
    let wanted = context.parameters.number("involved_share", default: 70)
    let share = NumberText.plain(Double(last.youngInvolved) * 100 / Double(last.young))
    let text = "\(share) % (\(last.youngInvolved) из \(last.young)) за \(last.year) год"
    if last.youngInvolved * 100 >= last.young * wanted {
      context.prove("Вовлечено педагогов до 35 лет: \(text)", by: [last])
    } else {
      context.find(Message.few(text, wanted), at: last.range)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let youngTeachersAreInvolved = DiagnosticKind(
    "IND-05", .warning, "Вовлечено не менее 70 % педагогов до 35 лет",
    help: "Проверьте числа under35 и under35_involved в поле counts организаций "
      + "(organisations.yaml); долю считает программа.",
    clause: "\(Paragraph.cityRoadmap)"
      + ", требования к показателям: «не менее 70% преподавателей в возрасте до 35 лет»",
    wrong: .init(
      "organisations.yaml",
      "- id: shkola\n  counts:\n    2026: {under35: 10, under35_involved: 6}\n"),
    right: .init(
      "organisations.yaml",
      "- id: shkola\n  counts:\n    2026: {under35: 10, under35_involved: 7}\n"))
}

private enum Message {
  static func impossible(_ organisation: Record<Organisation>) -> String {
    "У «\(organisation.name ?? "")» вовлечено до 35 лет больше, чем таких педагогов"
  }

  static func few(_ text: String, _ wanted: Int) -> String {
    "Вовлечено педагогов до 35 лет \(text), а нужно \(wanted) %"
  }
}
