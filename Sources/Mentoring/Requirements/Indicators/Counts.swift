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
        byYear[year] = sum
      }
    }
    years = byYear.values.sorted { $0.year < $1.year }
  }
}
