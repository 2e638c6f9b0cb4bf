import Diagnostics
import Text

extension Requirement {
  /// IND-05: not less than 70 % of teachers under 35 are involved, computed of two numbers.
  static let youngTeachers = Requirement(.youngTeachers, .schoolAndMunicipal) { context in
    let counts = Counts(context.portal)
    for (organisation, year) in counts.impossible {
      context.find(
        "У «\(organisation.name ?? "")» вовлечено до 35 лет больше, чем таких педагогов",
        at: year.range(\.under35Involved))
    }
    guard let last = counts.years.last(where: { $0.young > 0 }) else {
      return context.notApplicable("численность педагогов до 35 лет не указана")
    }
    let wanted = context.parameters.number("involved_share", default: 70)
    let share = NumberText.plain(Double(last.youngInvolved) * 100 / Double(last.young))
    let text = "\(share) % (\(last.youngInvolved) из \(last.young)) за \(last.year) год"
    if last.youngInvolved * 100 >= last.young * wanted {
      context.prove("Вовлечено педагогов до 35 лет: \(text)", section: "indicators")
    } else {
      context.find("Вовлечено педагогов до 35 лет \(text), а нужно \(wanted) %", at: last.range)
    }
  }
}

/// The numbers of all organisations added up by year.
struct Counts {
  struct Year {
    var year: Int
    var teachers = 0
    var involved = 0
    var young = 0
    var youngInvolved = 0
    var range: SourceRange
  }

  var years: [Year] = []
  /// Where more young teachers are involved than there are.
  var impossible: [(Record<Organisation>, Record<OrganisationCounts>)] = []

  init(_ portal: Portal) {
    var byYear: [Int: Year] = [:]
    for organisation in portal[Organisation.self] {
      for counts in organisation.counts ?? [] {
        guard let year = counts.year else { continue }
        var sum = byYear[year] ?? Year(year: year, range: counts.range)
        if let teachers = counts.teachers, let involved = counts.involved {
          sum.teachers += teachers
          sum.involved += involved
        }
        if let young = counts.under35, let involved = counts.under35Involved {
          sum.young += young
          sum.youngInvolved += involved
          if involved > young { impossible.append((organisation, counts)) }
        }
        byYear[year] = sum
      }
    }
    years = byYear.values.sorted { $0.year < $1.year }
  }
}

extension DiagnosticKind {
  fileprivate static let youngTeachers = DiagnosticKind(
    "IND-05", .warning, "Вовлечено не менее 70 % педагогов до 35 лет",
    help: "Проверьте числа under35 и under35_involved в поле counts организаций "
      + "(organisations.yaml); долю считает программа.",
    clause: "дорожная карта Ленинск-Кузнецкого городского округа, требования к показателям: «не "
      + "менее 70% преподавателей в возрасте до 35 лет»")
}
