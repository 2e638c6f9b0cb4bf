import Mentoring
import Text

/// The portal's events as calendar files: one with all of them to subscribe to, and one for each.
struct EventCalendar {
  private static let path = "\(Section.calendar.folder)/sobytiya.ics"

  private let view: PortalView
  private let address: SiteAddress

  init(_ view: PortalView, _ address: SiteAddress) {
    self.view = view
    self.address = address
  }

  /// The calendar of all events; nothing when there are none, since a calendar may not be empty.
  static func path(_ view: PortalView) -> String? {
    let all = view.facts.pastEvents + view.facts.futureEvents
    return all.contains { $0.start != nil && $0.title != nil } ? path : nil
  }

  /// The calendar file of one event, beside its page.
  static func path(of event: Record<Event>, _ view: PortalView) -> String? {
    guard event.start != nil, event.title != nil,
      let page = view.addresses.path(entity: Event.name, id: event.id)
    else { return nil }
    return page.dropLast("index.html".count) + "sobytie.ics"
  }

  /// Every file with its bytes: the whole calendar, then the events in the order of their days.
  var files: [(path: String, bytes: [UInt8])] {
    let events = Array(view.facts.pastEvents.reversed()) + view.facts.futureEvents
    let entries = events.compactMap { event in entry(event).map { (event, $0) } }
    let name = view.portal.site.title.map { "\($0): события" }
    let all = Self.path(view).map { [($0, file(name, entries.map(\.1)))] } ?? []
    return all
      + entries.compactMap { event, entry in
        Self.path(of: event, view).map { ($0, file(nil, [entry])) }
      }
  }

  private func file(_ name: String?, _ entries: [CalendarFile.Entry]) -> [UInt8] {
    CalendarFile(product: "Events", name: name, entries).bytes
  }

  private func entry(_ event: Record<Event>) -> CalendarFile.Entry? {
    guard let title = event.title, let day = event.start else { return nil }
    let hours = EventHours(event.time)
    var entry = CalendarFile.Entry(
      uid: "\(Event.name)-\(event.id)@\(address.host)", stamp: view.today,
      start: moment(day, hours?.start),
      end: end(event, day, hours), summary: title)
    entry.location = event.place ?? event.online
    entry.url = view.addresses.path(entity: Event.name, id: event.id).map(address.full)
    let told = [
      event.time.map { "Время: \($0)" }, event.organiser.map { "Организатор: \($0)" },
      event.online.map { "Онлайн: \($0)" },
    ].compactMap { $0 }
    entry.description = told.isEmpty ? nil : told.joined(separator: "\n")
    entry.isCancelled = event.status?.is("cancelled") ?? false
    return entry
  }

  private func end(
    _ event: Record<Event>, _ day: CalendarDate, _ hours: EventHours?
  ) -> CalendarFile.Moment? {
    guard let hours else { return .day(event.end ?? day) }
    return hours.end.map { moment(event.end ?? day, $0) }
  }

  private func moment(_ day: CalendarDate, _ clock: EventHours.Clock?) -> CalendarFile.Moment {
    clock.map { .time(day, hour: $0.hour, minute: $0.minute) } ?? .day(day)
  }
}
