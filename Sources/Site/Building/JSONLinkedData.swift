import Diagnostics
import Mentoring
import Rendering
import Text

/// A page described to search engines, in schema.org's terms (JSON-LD 1.1).
struct JSONLinkedData {
  private let view: PortalView
  private let page: PageSpec
  private let address: SiteAddress

  init(_ view: PortalView, _ page: PageSpec, _ address: SiteAddress) {
    self.view = view
    self.page = page
    self.address = address
  }

  /// A script element with data, or nothing where there is nothing to tell.
  var markup: Markup {
    let subjects = page.linkedData(self)
    let parts = (subjects + [page.crumbs.isEmpty ? nil : breadcrumbs]).compactMap { $0 }
    guard !parts.isEmpty else { return Markup(trusted: "") }
    let data = parts.count == 1 ? parts[0] : "[" + parts.joined(separator: ",") + "]"
    return Markup(trusted: "<script type=\"application/ld+json\">" + data + "</script>")
  }

  /// A thing that stands by itself, as the text of a script.
  private static func root(
    _ type: String, _ properties: (inout JSONWriter) -> Void
  ) -> String {
    var out = JSONWriter(.script)
    out.object { out in
      out.property("@context", "https://schema.org")
      out.property("@type", type)
      properties(&out)
    }
    return out.text
  }
}

extension JSONWriter {
  /// A property that is a text; nothing when it is not known.
  fileprivate mutating func property(_ name: String, _ text: String?) {
    guard let text else { return }
    self.name(name)
    string(text)
  }

  /// A property that is a list of texts.
  fileprivate mutating func property(_ name: String, _ texts: [String]?) {
    guard let texts else { return }
    self.name(name)
    list { out in for text in texts { out.string(text) } }
  }

  /// A property that is a thing of a type.
  fileprivate mutating func property(
    _ name: String, a type: String, _ properties: (inout JSONWriter) -> Void
  ) {
    self.name(name)
    thing(type, properties)
  }

  fileprivate mutating func thing(_ type: String, _ properties: (inout JSONWriter) -> Void) {
    object { out in
      out.property("@type", type)
      properties(&out)
    }
  }
}

extension JSONLinkedData {
  var website: String? {
    Self.root("WebSite") { out in
      out.property("name", view.portal.site.title)
      out.property("url", address.full(page.path))
      out.property("inLanguage", "ru")
    }
  }

  var organisation: String? {
    guard let organisation = view.portal[view.portal.site.org], let name = organisation.name else {
      return nil
    }
    return Self.root("EducationalOrganization") { out in
      out.property("name", name)
      out.property("address", organisation.address)
      out.property("telephone", organisation.phone)
      out.property("email", organisation.email)
      out.property("url", organisation.site)
      out.property("sameAs", organisation.social)
    }
  }

  private var breadcrumbs: String {
    Self.root("BreadcrumbList") { out in
      out.name("itemListElement")
      out.list { out in
        for (index, crumb) in (page.crumbs + [(page.title, page.path)]).enumerated() {
          out.thing("ListItem") { out in
            out.name("position")
            out.verbatim(String(index + 1))
            out.property("name", crumb.0)
            out.property("item", address.full(crumb.1))
          }
        }
      }
    }
  }
}

extension JSONLinkedData {
  func event(_ event: Record<Event>) -> String? {
    guard let title = event.title, let start = event.start else { return nil }
    let hours = EventHours(event.time)
    return Self.root("Event") { out in
      out.property("name", title)
      out.property("url", address.full(page.path))
      out.property("startDate", moment(start, hours?.start))
      out.property("endDate", moment(event.end ?? start, hours?.end))
      out.property("eventStatus", "https://schema.org/" + status(event))
      out.property("eventAttendanceMode", "https://schema.org/" + attendance(event))
      writeLocation(event, &out)
      out.property("description", page.description)
      if let organiser = event.organiser {
        out.property("organizer", a: "Organization") { $0.property("name", organiser) }
      }
      out.property("inLanguage", "ru")
    }
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

  private func writeLocation(_ event: Record<Event>, _ out: inout JSONWriter) {
    func place(_ out: inout JSONWriter) {
      out.thing("Place") { out in
        out.property("name", event.place)
        out.property("address", event.place)
      }
    }
    func online(_ out: inout JSONWriter) {
      out.thing("VirtualLocation") { $0.property("url", event.online) }
    }
    guard event.place != nil || event.online != nil else { return }
    out.name("location")
    switch (event.place != nil, event.online != nil) {
    case (true, true):
      out.list { out in
        place(&out)
        online(&out)
      }
    case (false, true): online(&out)
    default: place(&out)
    }
  }

  func article(_ item: Record<NewsItem>) -> String? {
    guard let title = item.title, let date = item.date else { return nil }
    return Self.root("NewsArticle") { out in
      out.property("headline", title)
      out.property("datePublished", "\(date)")
      out.property("description", item.summary)
      out.property("image", image)
      out.property("mainEntityOfPage", address.full(page.path))
      writeSchool("publisher", view.portal[view.portal.site.org]?.name, &out)
      out.property("inLanguage", "ru")
    }
  }

  private func writeSchool(_ property: String, _ name: String?, _ out: inout JSONWriter) {
    guard let name else { return }
    out.property(property, a: "EducationalOrganization") { $0.property("name", name) }
  }

  /// A mentor who has a page has consented to being named, and of the rest only what the consent
  /// allows is left in the published record (152-ФЗ, art. 10.1).
  func person(_ mentor: Record<Mentor>, _ person: Record<Person>) -> String {
    let subjects = mentor.subjects ?? person.subjects ?? []
    return Self.root("Person") { out in
      out.property("name", PersonName(person).full)
      out.property("familyName", person.surname)
      out.property("givenName", person.name)
      out.property("additionalName", person.patronymic)
      out.property("jobTitle", person.position)
      out.property("image", image)
      out.property("url", address.full(page.path))
      writeSchool("worksFor", view.portal[person.org]?.name, &out)
      out.property("knowsAbout", subjects.isEmpty ? nil : subjects)
    }
  }

  private var image: String? { page.picture.map(address.full) }
}
