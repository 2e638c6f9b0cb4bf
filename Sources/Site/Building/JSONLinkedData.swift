import Diagnostics
import Mentoring
import Rendering

/// What search engines are told of a page, in schema.org's words (JSON-LD 1.1).
struct JSONLinkedData {
  private let view: PortalView
  private let page: PageSpec
  private let address: SiteAddress
  /// Who publishes the news.
  private let publisher: JSONValue?

  init(_ view: PortalView, _ page: PageSpec, _ address: SiteAddress, publisher: JSONValue?) {
    self.view = view
    self.page = page
    self.address = address
    self.publisher = publisher
  }

  /// The portal's organisation, the same for every page.
  static func publisher(_ view: PortalView) -> JSONValue? {
    view.portal[view.portal.site.org]?.name.map {
      thing("EducationalOrganization", [("name", .string($0))])
    }
  }

  /// A script element with data, or nothing where there is nothing to tell.
  var markup: Markup {
    var parts: [JSONValue] = []
    if page.kind == "home" { parts += [website] + (organisation.map { [$0] } ?? []) }
    if let subject { parts.append(subject) }
    if !page.crumbs.isEmpty { parts.append(breadcrumbs) }
    guard !parts.isEmpty else { return Markup(trusted: "") }
    let data = (parts.count == 1 ? parts[0] : .list(parts)).text(in: .script)
    return Markup(trusted: "<script type=\"application/ld+json\">\(data)</script>")
  }

  /// A thing of a type with those of its properties that are known.
  private static func thing(_ type: String, _ properties: [(String, JSONValue?)]) -> JSONValue {
    .object(members([], type, properties))
  }

  /// A thing that stands by itself.
  private static func root(_ type: String, _ properties: [(String, JSONValue?)]) -> JSONValue {
    .object(members([.init("@context", "https://schema.org")], type, properties))
  }

  private static func members(
    _ first: [JSONValue.Member], _ type: String, _ properties: [(String, JSONValue?)]
  ) -> [JSONValue.Member] {
    var members = first
    members.reserveCapacity(first.count + 1 + properties.count)
    members.append(.init("@type", .string(type)))
    for case (let name, let value?) in properties { members.append(.init(name, value)) }
    return members
  }

  private func text(_ text: String?) -> JSONValue? { text.map { .string($0) } }
}

extension JSONLinkedData {
  private var website: JSONValue {
    Self.root(
      "WebSite",
      [
        ("name", text(view.portal.site.title)), ("url", .string(address.full(page.path))),
        ("inLanguage", "ru"),
      ])
  }

  private var organisation: JSONValue? {
    guard let organisation = view.portal[view.portal.site.org], let name = organisation.name else {
      return nil
    }
    return Self.root(
      "EducationalOrganization",
      [
        ("name", .string(name)), ("address", text(organisation.address)),
        ("telephone", text(organisation.phone)), ("email", text(organisation.email)),
        ("url", text(organisation.site)),
        ("sameAs", organisation.social.map { .list($0.map { .string($0) }) }),
      ])
  }

  private var breadcrumbs: JSONValue {
    let all = page.crumbs + [(page.title, page.path)]
    let items = all.enumerated().map { index, crumb in
      Self.thing(
        "ListItem",
        [
          ("position", .int(index + 1)), ("name", .string(crumb.0)),
          ("item", .string(address.full(crumb.1))),
        ])
    }
    return Self.root("BreadcrumbList", [("itemListElement", .list(items))])
  }

  private var subject: JSONValue? {
    guard let record = page.record else { return nil }
    return switch record.schema.name {
    case Event.name: event(Record(record))
    case NewsItem.name: article(Record(record))
    case Mentor.name: view.portal[Record<Mentor>(record).person].map { person(Record(record), $0) }
    default: nil
    }
  }
}

extension JSONLinkedData {
  private func event(_ event: Record<Event>) -> JSONValue? {
    guard let title = event.title, let start = event.start else { return nil }
    let hours = EventHours(event.time)
    return Self.root(
      "Event",
      [
        ("name", .string(title)), ("url", .string(address.full(page.path))),
        ("startDate", .string(moment(start, hours?.start))),
        ("endDate", .string(moment(event.end ?? start, hours?.end))),
        ("eventStatus", .string("https://schema.org/" + status(event))),
        ("eventAttendanceMode", .string("https://schema.org/" + attendance(event))),
        ("location", location(event)), ("description", text(page.description)),
        ("organizer", event.organiser.map { Self.thing("Organization", [("name", .string($0))]) }),
        ("inLanguage", "ru"),
      ])
  }

  /// A day, or a local time on it (ISO 8601).
  private func moment(_ day: CalendarDate, _ clock: EventHours.Clock?) -> String {
    "\(day)" + (clock.map { "T" + $0.text(":") } ?? "")
  }

  private func status(_ event: Record<Event>) -> String {
    switch event.status?.key {
    case "cancelled": "EventCancelled"
    case "moved": "EventRescheduled"
    default: "EventScheduled"
    }
  }

  private func attendance(_ event: Record<Event>) -> String {
    switch (event.place != nil, event.online != nil) {
    case (true, true): "MixedEventAttendanceMode"
    case (false, true): "OnlineEventAttendanceMode"
    default: "OfflineEventAttendanceMode"
    }
  }

  private func location(_ event: Record<Event>) -> JSONValue? {
    let place = event.place.map {
      Self.thing("Place", [("name", .string($0)), ("address", .string($0))])
    }
    let online = event.online.map { Self.thing("VirtualLocation", [("url", .string($0))]) }
    let all = [place, online].compactMap { $0 }
    return all.count > 1 ? .list(all) : all.first
  }

  private func article(_ item: Record<NewsItem>) -> JSONValue? {
    guard let title = item.title, let date = item.date else { return nil }
    return Self.root(
      "NewsArticle",
      [
        ("headline", .string(title)), ("datePublished", .string("\(date)")),
        ("description", text(item.summary)), ("image", text(image)),
        ("mainEntityOfPage", .string(address.full(page.path))), ("publisher", publisher),
        ("inLanguage", "ru"),
      ])
  }

  /// A mentor who has a page has consented to being named, and of the rest only what the consent
  /// allows is left in the published record (152-ФЗ, art. 10.1).
  private func person(_ mentor: Record<Mentor>, _ person: Record<Person>) -> JSONValue {
    let subjects = mentor.subjects ?? person.subjects ?? []
    let organisation = view.portal[person.org]?.name
    return Self.root(
      "Person",
      [
        ("name", .string(PersonName(person).full)), ("familyName", text(person.surname)),
        ("givenName", text(person.name)), ("additionalName", text(person.patronymic)),
        ("jobTitle", text(person.position)), ("image", text(image)),
        ("url", .string(address.full(page.path))),
        (
          "worksFor",
          organisation.map { Self.thing("EducationalOrganization", [("name", .string($0))]) }
        ), ("knowsAbout", subjects.isEmpty ? nil : .list(subjects.map { .string($0) })),
      ])
  }

  private var image: String? { page.picture(in: view).map(address.full) }
}
