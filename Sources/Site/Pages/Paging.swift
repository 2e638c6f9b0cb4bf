import Mentoring
import Rendering

/// A long list cut into pages of equal length: `novosti/`, `novosti/page/2/` …
struct Paging: Sendable {
  private let first: String
  private let size: Int
  let count: Int

  /// - Parameters:
  ///   - first: The file of the first page, `novosti/index.html`.
  ///   - count: How many records there are in all.
  init(_ first: String, size: Int, count: Int) {
    self.first = first
    self.size = max(1, size)
    self.count = count
  }

  /// How many pages there are; an empty list has one too.
  var pages: Int { max(1, (count + size - 1) / size) }

  /// The file of a page, by its number from one.
  func path(_ number: Int) -> String {
    number == 1 ? first : first.dropLast("index.html".count) + "page/\(number)/index.html"
  }

  /// The records that stand on a page.
  func range(_ number: Int) -> Range<Int> { (number - 1) * size..<min(number * size, count) }

  /// A page's place among the others as templates see it; null when there are no others.
  func value(_ number: Int) -> TemplateValue {
    guard pages > 1 else { return .null }
    return [
      "first": .int(range(number).lowerBound + 1), "last": .int(range(number).upperBound),
      "total": .int(count), "pages": .list(entries(around: number)),
      "previous": number > 1 ? entry(number - 1, isCurrent: false) : .null,
      "next": number < pages ? entry(number + 1, isCurrent: false) : .null,
    ]
  }
}

extension Paging {
  /// The first page, the last, and those near the current one, with a gap where some are left out:
  /// so a list of any length costs each of its pages the same.
  private func entries(around current: Int) -> [TemplateValue] {
    var shown = Set([1, pages] + (current - 2...current + 2)).filter { 1...pages ~= $0 }
    // A gap of one page is no shorter than the page itself.
    if shown.contains(3) { shown.insert(min(2, pages)) }
    if shown.contains(pages - 2) { shown.insert(max(pages - 1, 1)) }
    var entries: [TemplateValue] = []
    var last = 0
    for number in shown.sorted() {
      if number > last + 1 { entries.append(["title": "…", "url": .null, "current": false]) }
      entries.append(entry(number, isCurrent: number == current))
      last = number
    }
    return entries
  }

  private func entry(_ number: Int, isCurrent: Bool) -> TemplateValue {
    [
      "title": .string(String(number)), "url": .link(path(number)), "current": .bool(isCurrent),
    ]
  }
}

extension Planner {
  /// The pages of a list: the given one, and behind it as many as the list needs.
  func paged<Item: Sendable>(
    _ first: PageSpec, _ items: [Item],
    _ variables: @escaping @Sendable (PageKind.ListPart<Item>) -> [(String, TemplateValue)]
  ) -> [PageSpec] {
    let paging = Paging(first.path, size: listSize, count: items.count)
    return (1...paging.pages).map { number in
      var page = first
      let part = PageKind.ListPart(
        shown: Array(items[paging.range(number)]), number: number, count: items.count)
      page.variables = { location in
        var content = number == 1 ? first.variables(location) : PageContent([])
        content.variables += variables(part)
        content.variables += [
          ("pagination", paging.value(number)), ("empty_note", emptyNote(first.kind.section)),
        ]
        return content
      }
      if number > 1 {
        page.path = paging.path(number)
        page.part = number
        page.title += ", страница \(number)"
        page.crumbs.append((first.title, first.path))
      }
      return page
    }
  }

  /// How many records a page of a list holds.
  var listSize: Int { portal.site.listPage }
}
