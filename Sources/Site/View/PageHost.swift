import Diagnostics
import Mentoring
import Rendering
import Text

/// What a Markdown text may ask of the portal, for the page it is rendered on.
struct PageHost: MarkdownHost {
  let view: PortalView
  let page: PageLocation
  /// The file the text stands in; relative links start from it.
  let source: SourceFile
  /// Whether the text is an act, whose own clauses «п. 4.2» means.
  var isAct = false

  func link(_ destination: String, isImage: Bool) -> LinkResolution {
    if Self.isExternal(destination) { return .external(destination) }
    let (target, anchor) = Self.split(destination)
    if let colon = target.firstIndex(of: ":") {
      let (scheme, name) = (target[..<colon], target[target.index(after: colon)...])
      return Self.isSection(String(scheme))
        ? section(String(name), anchor) : record(String(scheme), String(name), anchor)
    }
    return file(target, anchor, isImage: isImage)
  }
}

/// What texts link to by themselves: clauses of acts and words of the glossary.
extension PageHost {
  func clauseTarget(_ mention: ClauseMention) -> ClauseTarget {
    switch ClauseFinder(view).meaning(of: mention, on: page.path, isAct: isAct) {
    case .clause(let path): .address(page.relative(to: path))
    case .own: .own
    case .unknown: .nothing
    }
  }

  /// The glossary; its own page links none of its words.
  var terms: TermMatcher? { page.path == Section.glossary.path ? nil : view.terms }

  var linkedTerms: Set<Int> { PageContext.current.linkedTerms }

  func address(of term: TermMatcher.Term) -> String { page.relative(to: term.path) }
}

extension PageHost {
  private static func isExternal(_ destination: String) -> Bool {
    ["http://", "https://", "mailto:", "tel:"].contains { destination.lowercased().hasPrefix($0) }
  }

  /// The destination and what stands from its `#` on.
  private static func split(_ destination: String) -> (target: String, anchor: String) {
    guard let hash = destination.firstIndex(of: "#") else { return (destination, "") }
    return (String(destination[..<hash]), String(destination[hash...]))
  }

  /// A link by id: `mentor:ivanova`, `document:prikaz-25#4.2.3`.
  private func record(_ entity: String, _ id: String, _ anchor: String) -> LinkResolution {
    let schemas = DomainModel.entities
    guard let schema = schemas.first(where: { $0.isCalled(entity) }) else {
      let names = schemas.map(\.name)
      return .dead(
        "Нет записей вида «\(entity)»", suggestion: Suggestion.nearest(to: entity, among: names))
    }
    guard let path = view.addresses.path(entity: schema.name, id: id) ?? listPath(schema, id) else {
      if view.portal.gaps.mayHide(id, of: schema.name) { return .withheld }
      let nearest = Suggestion.nearest(to: id, among: view.addresses.ids(of: schema.name))
      return .dead(
        "В списке «\(schema.pluralLabel)» нет страницы «\(id)»",
        suggestion: nearest.map { "\(schema.name):\($0)" })
    }
    return address(path, anchor, view.portal.records(of: schema.name)[id])
  }

  /// The list from which a record is gone, such as the base of mentors: a link that was right
  /// when it was written must not stop the portal on the day after a mentor's last one.
  private func listPath(_ schema: Schema, _ id: String) -> String? {
    view.portal.records(of: schema.name)[id] == nil
      ? nil : Section.showing(schema.plural)?.path
  }

  /// A link to a file of the content: `../novosti/festival.md`, `files/prikaz.pdf`.
  private func file(_ target: String, _ anchor: String, isImage: Bool) -> LinkResolution {
    guard let path = view.sources.resolve(target, from: source.path) else { return .outside }
    if let size = view.downloads.size(of: path) {
      view.use(path, isImage ? .shown : .offered, at: FileUses.Place(target, in: source))
      if isImage { return picture(path) }
      let note = "\(Downloads.format(of: path)), \(FileSizeText.text(size))"
      return .url(page.relative(to: view.downloads.published(path)), LinkExtras(note: note))
    }
    if let record = view.sources.record(at: path),
      let address = view.addresses.path(entity: record.schema.name, id: record.id)
    {
      return self.address(address, anchor, record)
    }
    if view.portal.gaps.mayHide(file: path) || view.downloads.leftOut.contains(path) {
      return .withheld
    }
    let nearest = Suggestion.nearest(to: target, among: view.downloads.paths)
    return .dead("Файла «\(target)» в портале нет", suggestion: nearest)
  }

  /// A picture of the portal, in the widths it is made in.
  private func picture(_ path: String) -> LinkResolution {
    let picture = view.downloads.shown(path)
    var extras = LinkExtras()
    if let width = picture.width, let height = picture.height {
      extras.attributes = [
        ("width", String(width)), ("height", String(height)), ("loading", "lazy"),
      ]
    }
    extras.sources = picture.webp.map { (page.relative(to: $0.path), $0.width) }
    return .url(page.relative(to: picture.path), extras)
  }

  private func address(_ path: String, _ anchor: String, _ record: RecordData?) -> LinkResolution {
    guard anchor.count > 1 else { return .url(page.relative(to: path)) }
    let wanted = String(anchor.dropFirst())
    let name = wanted.first?.isNumber == true ? "p-" + wanted : wanted
    if let anchors = record.flatMap({ view.anchors(of: $0) }), !anchors.contains(name) {
      return .dead(
        "На странице «\(path)» нет места «\(wanted)»",
        suggestion: Suggestion.nearest(to: name, among: anchors))
    }
    return .url(page.relative(to: path + "#" + name))
  }
}
