import Diagnostics

/// In an organisation's yearly counts no part is greater than its whole (COMPUTED-10).
///
/// Young teachers involved among young teachers are checked by IND-05.
enum PartsFitWhole {
  static let figure = Requirement(.partsFitWhole, .everywhere) { context in
    for organisation in context.portal[Organisation.self] {
      for counts in organisation.counts ?? [] { check(&context, counts) }
    }
  }

  private static func check(_ context: inout RuleContext, _ counts: Record<OrganisationCounts>) {
    let year = counts.year.map { "За \($0) год" } ?? "За год"
    compare(
      &context, counts, \.involved, "вовлечено педагогов", \.teachers, "всего педагогов", year)
    compare(
      &context, counts, \.under35, "педагогов до 35 лет", \.teachers, "всего педагогов", year)
    compare(
      &context, counts, \.under35Involved, "вовлечено до 35 лет", \.involved,
      "вовлечено всего", year)
  }

  private static func compare(
    _ context: inout RuleContext, _ counts: Record<OrganisationCounts>,
    _ part: KeyPath<OrganisationCounts.Fields, Field<Int>>, _ partName: String,
    _ whole: KeyPath<OrganisationCounts.Fields, Field<Int>>, _ wholeName: String, _ year: String
  ) {
    guard let less = counts[dynamicMember: part], let more = counts[dynamicMember: whole],
      less > more
    else { return }
    context.find(
      "\(year) \(partName) \(less), а \(wholeName) \(more)", at: counts.range(part),
      notes: [.init(wholeName, at: counts.range(whole))])
  }
}

extension DiagnosticKind {
  fileprivate static let partsFitWhole = DiagnosticKind(
    "COMPUTED-10", .warning, "В численности часть не больше целого",
    help: "Сверьте числа за этот год в поле counts (organisations.yaml): доли считаются из них.",
    clause: "\(Paragraph.cityRoadmap), требования к показателям",
    wrong: .init(
      "organisations.yaml",
      "- id: shkola\n  counts:\n    2026: {teachers: 40, involved: 50}\n"),
    right: .init(
      "organisations.yaml",
      "- id: shkola\n  counts:\n    2026: {teachers: 40, involved: 15}\n"))
}
