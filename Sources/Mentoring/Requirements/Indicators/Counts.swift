import Diagnostics

/// The numbers of all organisations added up by year.
struct Counts {
  struct Year {
    var year: Int
    var teachers = 0
    var involved = 0
    var young = 0
    var youngInvolved = 0
    var range: SourceRange
    /// The rows added up.
    var rows: [(organisation: Record<Organisation>, counts: Record<OrganisationCounts>)] = []
  }

  var years: [Year] = []
  /// Where more young teachers are involved than there are.
  var impossible: [(Record<Organisation>, Record<OrganisationCounts>)] = []

  init(_ portal: PortalFacts) {
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
        sum.rows.append((organisation, counts))
        byYear[year] = sum
      }
    }
    years = byYear.values.sorted { $0.year < $1.year }
  }
}

extension Counts.Year {
  /// Where a visitor reads the numbers: the year's row on the page of each organisation.
  var marks: [Evidence.Mark] {
    rows.map { organisation, counts in
      let numbers = [
        counts.year, counts.teachers, counts.involved, counts.under35, counts.under35Involved,
      ]
      return Evidence.Mark(
        organisation, [numbers.map { $0.map(String.init) ?? "—" }.joined(separator: " ")])
    }
  }
}

extension RuleContext {
  /// Records a figure that is worked out of the numbers of years.
  mutating func prove(_ text: String, by years: [Counts.Year]) {
    let marks = years.flatMap(\.marks)
    guard let first = marks.first else { return }
    if Set(marks.map(\.target)).count > 1 {
      prove(text, section: Organisation.declaration.schema.plural, marks: marks)
    } else {
      prove(text, at: Evidence.Mark(first.target, marks.flatMap(\.words)))
    }
  }
}
