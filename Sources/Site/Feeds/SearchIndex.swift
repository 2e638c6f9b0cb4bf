import Diagnostics
import Mentoring
import Parallel
import Rendering

/// What the search page looks through: a line for each page, term and question worth finding.
///
/// It is a script that hands the lines to `search.js`, since a page opened from a disk may load a
/// script but may not read a file.
struct SearchIndex {
  static let path = "search-index.js"

  private let pages: [PageSpec]
  private let view: PortalView
  private let location: PageLocation

  /// - Parameter explicitIndex: Whether addresses name `index.html`, for a portal on a disk.
  init(_ pages: [PageSpec], _ view: PortalView, explicitIndex: Bool) {
    self.pages = pages.filter { !$0.isHidden && $0.part == 1 }
    self.view = view
    location = PageLocation(Self.path, explicitIndex: explicitIndex)
  }

  var bytes: [UInt8] {
    let found = portal[GlossaryTerm.self].compactMap(term) + portal[FAQ.self].compactMap(question)
    let lines = parallelMap(pages) { line(entry($0)) } + found.map(line)
    return Array(("nastavnikSearch([\n" + lines.joined(separator: ",\n") + "\n]);\n").utf8)
  }
}

extension SearchIndex {
  /// One thing that can be found.
  private struct Entry {
    let title: String
    /// What it is: «Наставник».
    let kind: String
    let path: String
    /// Words that weigh more than the rest: a mentor's subjects.
    var keys: [String] = []
    var text = ""

    func json(on page: PageLocation) -> JSONValue {
      var members: [JSONValue.Member] = [
        .init("title", .string(title)), .init("kind", .string(kind)),
        .init("url", .string(page.relative(to: path))),
      ]
      if !keys.isEmpty { members.append(.init("keys", .list(keys.map { .string($0) }))) }
      if !text.isEmpty { members.append(.init("text", .string(text))) }
      return .object(members)
    }
  }

  private func line(_ entry: Entry) -> String { "  " + entry.json(on: location).text(in: .script) }

  private var portal: PublishedPortal { view.portal }

  private func entry(_ page: PageSpec) -> Entry {
    var words: [String] = [page.description ?? page.lead ?? ""]
    if let record = page.record {
      words += SearchWords.of(record).filter { $0 != page.title && !words[0].holds($0) }
    }
    words += page.surroundings
    return Entry(
      title: page.title, kind: page.kind.label, path: page.path, keys: page.keywords,
      text: words.filter { !$0.isEmpty }.joined(separator: " "))
  }

  private func term(_ term: Record<GlossaryTerm>) -> Entry? {
    guard let path = view.addresses.path(entity: GlossaryTerm.name, id: term.id) else { return nil }
    return Entry(
      title: term.term ?? term.id, kind: "Понятие", path: path,
      text: SearchWords.of(term.data).joined(separator: " "))
  }

  private func question(_ faq: Record<FAQ>) -> Entry? {
    guard let path = view.addresses.path(entity: FAQ.name, id: faq.id) else { return nil }
    return Entry(
      title: faq.question ?? faq.id, kind: "Вопрос", path: path,
      text: SearchWords.of(faq.data).joined(separator: " "))
  }
}

/// The words of a published record that it may be found by.
enum SearchWords {
  /// A main text counts with its beginning, lest the index outgrow the portal.
  private static let longestBody = 400

  /// Texts and terms of the fields that are shown, and how the main text begins.
  static func of(_ record: RecordData) -> [String] {
    let fields = zip(record.schema.fields, record.slots)
      .filter { !$0.0.isNeverShown && $0.0.key != "id" }
    var words = fields.flatMap { Self.words(of: $0.1.value, $0.0.type) }
    if let body = record.schema.body, case .markdown(let text) = record.slots[body].value {
      words.append(beginning(of: text.text))
    }
    return words
  }

  /// The first code points of a text, with one space between its words.
  private static func beginning(of text: String) -> String {
    var line: [UInt8] = []
    line.reserveCapacity(2 * longestBody)
    var isBetween = false
    for scalar in text.unicodeScalars.prefix(longestBody) {
      if isSpace(scalar) {
        isBetween = !line.isEmpty
      } else {
        if isBetween { line.append(0x20) }
        isBetween = false
        line += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    return String(decoding: line, as: UTF8.self)
  }

  /// White space; no letter of Latin or Cyrillic is asked for its properties.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x7E, 0x400...0x4FF: false
    default: scalar.properties.isWhitespace
    }
  }

  private static func words(of value: FieldValue, _ type: FieldType) -> [String] {
    switch (value, type) {
    case (.text(let text), .text(.line)), (.text(let text), .text(.name)): [text]
    case (.term(let term), _): [term.label]
    case (.list(let slots), .list(let element)): slots.flatMap { Self.words(of: $0.value, element) }
    default: []
    }
  }
}

extension String {
  /// Whether the bytes of a text stand in this one.
  fileprivate func holds(_ part: String) -> Bool {
    let whole = Array(utf8)
    let part = Array(part.utf8)
    guard part.count <= whole.count else { return false }
    return (0...whole.count - part.count).contains { whole[$0...].starts(with: part) }
  }
}
