import Rendering
import Text

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

  private static let width = 400
  private static let height = 100.0
  private static let floor = 130

  var markup: Markup {
    let step = Self.width / max(1, series.years.count)
    var out = HTMLWriter()
    out.write("<svg class=\"chart\" role=\"img\" viewBox=\"0 0 400 160\" aria-label=\"")
    out.escape(description)
    out.write("\"><line class=\"chart-axis\" x1=\"0\" y1=\"130\" x2=\"400\" y2=\"130\"/>")
    for (index, year) in series.years.enumerated() {
      write(year, around: index * step + step / 2, step: step, into: &out)
    }
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

  private func write(
    _ year: IndicatorSeries.Year, around x: Int, step: Int, into out: inout HTMLWriter
  ) {
    let width = min(44, step / 3)
    if year.plan != nil, year.fact != nil {
      bar(year.plan, "chart-plan", at: x - width - 2, width, into: &out)
      bar(year.fact, "chart-fact", at: x + 2, width, into: &out)
    } else {
      bar(year.plan, "chart-plan", at: x - width / 2, width, into: &out)
      bar(year.fact, "chart-fact", at: x - width / 2, width, into: &out)
    }
    text(String(year.year), "chart-label", at: x, 150, into: &out)
  }

  private func bar(
    _ value: Double?, _ kind: String, at x: Int, _ width: Int, into out: inout HTMLWriter
  ) {
    guard let value else { return }
    let height = max(1, Int((value / top * Self.height).rounded()))
    let y = Self.floor - height
    out.write(
      "<rect class=\"\(kind)\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\"/>")
    text(NumberText.text(value), "chart-value", at: x + width / 2, y - 6, into: &out)
  }

  private func text(
    _ words: String, _ kind: String, at x: Int, _ y: Int, into out: inout HTMLWriter
  ) {
    out.write(
      "<text class=\"\(kind)\" x=\"\(x)\" y=\"\(y)\" font-size=\"13\" text-anchor=\"middle\">")
    out.escape(words)
    out.write("</text>")
  }
}
