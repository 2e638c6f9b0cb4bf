import Rendering

/// The pages for search engines (sitemaps.org 0.9).
struct Sitemap {
  static let path = "sitemap.xml"

  private let pages: [PageSpec]
  private let address: SiteAddress

  init(_ pages: [PageSpec], _ address: SiteAddress) {
    self.pages = pages.filter { !$0.isHidden }
    self.address = address
  }

  var bytes: [UInt8] {
    var out = HTMLWriter()
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    out.write("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for page in pages {
      out.write("<url><loc>")
      out.escape(address.full(page.path))
      out.write("</loc>")
      if let updated = page.updated { out.write("<lastmod>\(updated)</lastmod>") }
      out.write("</url>\n")
    }
    out.write("</urlset>\n")
    return out.bytes
  }
}
