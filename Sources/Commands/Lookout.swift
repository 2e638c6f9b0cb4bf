import Diagnostics
import Mentoring
import Site
import Text

/// Looks ahead in portals that were checked, and tells their deadlines: as lines portal by portal, or
/// all in one calendar at the end.
struct Lookout {
  private let last: CalendarDate
  private let format: ReportFormat
  private let console: Console

  init(until last: CalendarDate, _ format: ReportFormat, _ console: Console) {
    self.last = last
    self.format = format
    self.console = console
  }

  /// Tells the deadlines of each portal that could be read.
  ///
  /// - Throws: when a portal is judged by a later day than the last one asked for.
  func tell(_ results: [(folder: String, portal: CheckedPortal?)]) throws(Failure) {
    var calendar = DeadlineCalendar()
    for (folder, portal) in results {
      guard let portal else { continue }
      try requireAhead(of: portal, folder)
      let deadlines = portal.deadlines(until: last)
      calendar.add(
        deadlines, of: portal.portal.site.title ?? folder, host: portal.host,
        today: portal.today, until: last)
      if case .calendar = format { continue }
      tell(deadlines, folder)
    }
    if case .calendar = format { console.result(String(decoding: calendar.bytes, as: UTF8.self)) }
  }

  private func requireAhead(of portal: CheckedPortal, _ folder: String) throws(Failure) {
    guard portal.today > last else { return }
    throw Failure(
      .usage,
      "\(last.dotted) раньше дня, на который проверяется «\(folder)»: \(portal.today.dotted). "
        + "Назовите день после него.")
  }

  private func tell(_ deadlines: [Deadline], _ folder: String) {
    let head =
      deadlines.isEmpty
      ? "\(folder): по \(last.dotted) сроков нет\n"
      : "\(folder): по \(last.dotted) — \(Counting.deadlines(deadlines.count))\n"
    let text = head + String(decoding: DeadlineList.text(deadlines), as: UTF8.self)
    if format.isDocument { console.message(text) } else { console.result(text) }
  }
}
