import Rendering

/// A bar chart of plan and fact by year as inline SVG.
///
/// The numbers stand in it as text, and the same table stands beside it on the page; so the picture
/// is described by one sentence (WCAG 2.2, 1.1.1).
struct IndicatorChart {
  private let series: IndicatorSeries
  private let top: Double

  init(_ series: IndicatorSeries) {
    self.series = series
    top = max(1, series.years.flatMap { [$0.plan ?? 0, $0.fact ?? 0] }.max() ?? 1)
  }

  private static let height = 160.0
  private static let step = 120

  var markup: Markup {
    let width = series.years.count * Self.step
    var out = HTMLWriter()
    out.write(
      "<svg class=\"chart\" role=\"img\" viewBox=\"0 0 \(width) 220\" aria-label=\"")
    out.escape(description)
    out.write("\">")
    for (index, year) in series.years.enumerated() { write(year, at: index * Self.step, into: &out) }
    out.write("</svg>")
    return Markup(trusted: out.text)
  }

  private var description: String {
    let years = series.years.map { year in
      let plan = year.plan.map { "план \(NumberText.text($0))" } ?? "без плана"
      let fact = year.fact.map { "факт \(NumberText.text($0))" } ?? "факта нет"
      return "\(year.year): \(plan), \(fact)"
    }
    return "\(series.title). " + years.joined(separator: "; ")
  }

  private func write(_ year: IndicatorSeries.Year, at x: Int, into out: inout HTMLWriter) {
    bar(year.plan, "chart-plan", "план", at: x + 14, into: &out)
    bar(year.fact, "chart-fact", "факт", at: x + 62, into: &out)
    out.write("<text class=\"chart-year\" x=\"\(x + 60)\" y=\"214\">\(year.year)</text>")
  }

  private func bar(
    _ value: Double?, _ kind: String, _ word: String, at x: Int, into out: inout HTMLWriter
  ) {
    guard let value else { return }
    let height = Int((value / top * Self.height).rounded())
    let y = 180 - height
    out.write(
      "<rect class=\"\(kind)\" x=\"\(x)\" y=\"\(y)\" width=\"44\" height=\"\(height)\"/>"
        + "<text class=\"chart-label\" x=\"\(x + 22)\" y=\"\(y - 5)\">")
    out.escape(NumberText.text(value))
    out.write("</text><text class=\"chart-word\" x=\"\(x + 22)\" y=\"196\">\(word)</text>")
  }
}
