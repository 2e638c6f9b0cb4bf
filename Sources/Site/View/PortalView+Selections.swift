import Mentoring
import Text

/// Records chosen as pages show them.
extension PortalView {
  /// When a mentee's record was last checked.
  var lastCheckOfMentees: CalendarDate? { portal.lastCheckOfMentees }

  /// The latest day on which anything of the portal changed, by the data.
  var updated: CalendarDate {
    let dates =
      portal[NewsItem.self].compactMap(\.date) + portal[LegalDocument.self].compactMap(\.published)
      + portal[PracticeCase.self].compactMap(\.published)
      + portal[Mentor.self].compactMap(\.checked)
      + portal[Page.self].compactMap(\.updated)
    return dates.filter { $0 <= today }.max() ?? today
  }
}
