import Mentoring
import Rendering
import Text

/// The latest news as RSS 2.0, so that a municipal or regional centre can take them over
/// (002 П2, этап 7; SEC-08).
struct NewsFeed {
  static let path = "novosti/feed.xml"

  private let view: PortalView
  private let address: SiteAddress

  init(_ view: PortalView, _ address: SiteAddress) {
    self.view = view
    self.address = address
  }

  var bytes: [UInt8] {
    var out = HTMLWriter()
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    out.write("<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\">\n<channel>\n")
    element("title", "\(view.portal.site.title ?? "Наставничество"): новости", &out)
    element("link", address.full(Section.news.path), &out)
    element("description", "Новости раздела «Наставничество»", &out)
    element("language", "ru", &out)
    out.write("<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"")
    out.escape(address.full(Self.path))
    out.write("\"/>\n")
    for item in view.facts.news.prefix(30) { write(item, &out) }
    out.write("</channel>\n</rss>\n")
    return out.bytes
  }

  private func write(_ item: Record<NewsItem>, _ out: inout HTMLWriter) {
    guard let path = view.addresses.path(entity: NewsItem.name, id: item.id) else { return }
    out.write("<item>\n")
    element("title", item.title ?? item.id, &out)
    element("link", address.full(path), &out)
    element("guid", address.full(path), &out)
    if let date = item.date { element("pubDate", Self.date(date), &out) }
    element("description", item.summary ?? "", &out)
    out.write("</item>\n")
  }

  private func element(_ name: String, _ text: String, _ out: inout HTMLWriter) {
    out.write("<\(name)>")
    out.escape(text)
    out.write("</\(name)>\n")
  }

  /// RFC 822 as RSS wants it; a day of the data is taken for its Moscow noon.
  private static func date(_ date: CalendarDate) -> String {
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let day = date.day < 10 ? "0\(date.day)" : "\(date.day)"
    return "\(days[date.weekday - 1]), \(day) \(months[date.month - 1]) \(date.year) 12:00:00 +0300"
  }
}
