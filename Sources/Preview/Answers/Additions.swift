import Diagnostics
import Text

/// What the preview adds to a page and a built portal does not have: a bar that says where the page's
/// text lies, the findings, and the script that shows changes as they come.
///
/// All of it stands in one element, whose shadow keeps its looks and the page's apart; nothing in it
/// needs the script to be seen.
struct Additions {
  private let showing: Showing

  init(_ showing: Showing) { self.showing = showing }

  static let events = "/.nastavnik/events"

  static let files: [String: (type: String, bytes: [UInt8])] = [
    "/.nastavnik/preview.js": (MediaType.named("preview.js"), PackageResources.preview_js),
    "/.nastavnik/preview.css": (MediaType.named("preview.css"), PackageResources.preview_css),
  ]

  /// The page shown until there is a portal.
  static let blank = """
    <!doctype html>
    <html lang="ru">
    <head><meta charset="utf-8"><title>Портала пока нет</title></head>
    <body><main><h1>Портала пока нет</h1>
    <p>Он появится здесь сам, как только исправлены ошибки.</p></main></body>
    </html>

    """

  /// The page with the additions, before the end of its body.
  ///
  /// - Parameter path: The page's path from the portal's root; nil for one that is no page of it.
  func added(to page: [UInt8], at path: String?) -> [UInt8] {
    let end = Self.endOfBody(page)
    let mark = path == nil ? "" : FNV1a.longDigits(page)
    return page[..<end] + Array(element(mark, at: path).utf8) + page[end...]
  }

  private func element(_ mark: String, at path: String?) -> String {
    """
    <nastavnik-preview data-page="\(mark)"><template shadowrootmode="open">\
    <link rel="stylesheet" href="/.nastavnik/preview.css">\
    <aside class="bar" aria-label="Предпросмотр">\(findings)\
    <p class="origin">\(origin(of: path))</p><p class="state" role="status"></p></aside>\
    </template></nastavnik-preview>\
    <script src="/.nastavnik/preview.js" defer></script>
    """
  }

  /// The findings, folded unless they keep the content as it is now from being shown.
  private var findings: String {
    let notice = showing.notice
    guard !notice.findings.isEmpty else { return "" }
    let counts = [
      notice.errors > 0
        ? Plural.phrase(notice.errors, "ошибка", "ошибки", "ошибок") : nil,
      notice.warnings > 0
        ? Plural.phrase(notice.warnings, "предупреждение", "предупреждения", "предупреждений")
        : nil,
    ].compactMap { $0 }.joined(separator: ", ")
    let kind = notice.isBlocking ? "blocking" : "passing"
    let note =
      notice.isBlocking && showing.files != nil
      ? "<p class=\"older\">Под замечаниями – портал, каким он был до этих ошибок.</p>" : ""
    return "<details class=\"findings \(kind)\"\(notice.isBlocking ? " open" : "")>"
      + "<summary>\(counts)</summary><div class=\"list\" tabindex=\"0\">\(note)\(notice.findings)"
      + "</div></details>"
  }

  /// Where the page's text lies.
  private func origin(of path: String?) -> String {
    guard let path, let ranges = showing.origins[path], !ranges.isEmpty else { return "" }
    let printer = HTMLReport(link: EditorLink.address)
    let places = ranges.prefix(3).map(printer.place).joined(separator: " ")
    let rest = ranges.count > 3 ? " и ещё файлов: \(ranges.count - 3)" : ""
    let isThere = showing.files?[path] != nil
    return (isThere ? "" : "Этой страницы больше нет. Её текст был здесь: ") + places + rest
  }

  /// Where the last `</body>` begins; the end where there is none.
  private static func endOfBody(_ page: [UInt8]) -> Int {
    let wanted = Array("</body>".utf8)
    var at = page.count - wanted.count
    while at >= 0 {
      if page[at] == wanted[0], page[at..<at + wanted.count].elementsEqual(wanted) { return at }
      at -= 1
    }
    return page.count
  }
}
