import Mentoring
import Rendering

/// What search engines are told of a page, in schema.org's words (JSON-LD 1.1).
struct JSONLinkedData {
  private let view: PortalView
  private let page: PageSpec
  private let canonical: (String) -> String

  init(_ view: PortalView, _ page: PageSpec, _ canonical: @escaping (String) -> String) {
    self.view = view
    self.page = page
    self.canonical = canonical
  }

  /// A script element with data, or nothing where there is nothing to tell.
  var markup: Markup {
    var parts: [String] = []
    if page.kind == "home", let organisation { parts.append(organisation) }
    if !page.crumbs.isEmpty { parts.append(breadcrumbs) }
    guard !parts.isEmpty else { return Markup(trusted: "") }
    let data = parts.count == 1 ? parts[0] : "[" + parts.joined(separator: ",") + "]"
    return Markup(trusted: "<script type=\"application/ld+json\">\(data)</script>")
  }

  private var organisation: String? {
    guard let organisation = view.portal[view.portal.site.org], let name = organisation.name else {
      return nil
    }
    var fields = [
      ("@context", "https://schema.org"), ("@type", "EducationalOrganization"), ("name", name),
    ]
    if let address = organisation.address { fields.append(("address", address)) }
    if let phone = organisation.phone { fields.append(("telephone", phone)) }
    if let email = organisation.email { fields.append(("email", email)) }
    if let site = organisation.site { fields.append(("url", site)) }
    return "{"
      + fields.map { "\(JSONText.quoted($0)):\(JSONText.quoted($1))" }.joined(separator: ",") + "}"
  }

  private var breadcrumbs: String {
    let all = page.crumbs + [(page.title, page.path)]
    let items = all.enumerated().map { index, crumb in
      "{\"@type\":\"ListItem\",\"position\":\(index + 1),\"name\":\(JSONText.quoted(crumb.0)),"
        + "\"item\":\(JSONText.quoted(canonical(crumb.1)))}"
    }
    return "{\"@context\":\"https://schema.org\",\"@type\":\"BreadcrumbList\",\"itemListElement\":["
      + items.joined(separator: ",") + "]}"
  }
}
