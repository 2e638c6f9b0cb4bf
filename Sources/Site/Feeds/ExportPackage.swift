import Diagnostics
import Mentoring
import Text

/// News and practices as one file, for the centre above to take over: what the public pages say of
/// them, with full addresses (002 П2, этап 7; 003 4.2; SEC-08).
struct ExportPackage {
  static let path = "novosti/vygruzka.json"

  private let view: PortalView
  private let address: SiteAddress

  init(_ view: PortalView, _ address: SiteAddress) {
    self.view = view
    self.address = address
  }

  var bytes: [UInt8] {
    let package: JSONValue = [
      "format": "nastavnik-export", "version": 1,
      "title": JSONValue(view.portal.site.title),
      "organisation": JSONValue(view.portal[view.portal.site.org]?.name),
      "url": .string(address.full(Section.home.path)),
      "date": .string(view.today.description),
      "news": .list(view.facts.news.map(news)),
      "cases": .list(view.portal[PracticeCase.self].map(practice)),
    ]
    return Array(package.text.utf8)
  }

  private func news(_ item: Record<NewsItem>) -> JSONValue {
    [
      "id": .string(item.id), "title": JSONValue(item.title),
      "date": JSONValue(item.date?.description), "summary": JSONValue(item.summary),
      "stage": JSONValue(item.stage?.label), "url": url(NewsItem.name, item.id),
    ]
  }

  private func practice(_ practice: Record<PracticeCase>) -> JSONValue {
    [
      "id": .string(practice.id), "title": JSONValue(practice.title),
      "organisation": JSONValue(view.portal[practice.org]?.name),
      "form": JSONValue(practice.form?.label), "summary": JSONValue(practice.summary),
      "published": JSONValue(practice.published?.description),
      "url": url(PracticeCase.name, practice.id),
    ]
  }

  private func url(_ entity: String, _ id: String) -> JSONValue {
    JSONValue(view.addresses.path(entity: entity, id: id).map(address.full))
  }
}
