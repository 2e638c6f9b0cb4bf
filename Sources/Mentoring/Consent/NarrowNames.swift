import Diagnostics

/// Names that a field shows by right in its own place and nowhere else, such as a contact's.
///
/// Where such a field is printed cannot be told from a finished page, so these few names are looked
/// for in the texts that pages are made of.
struct NarrowNames {
  private struct Text {
    let words: [String]
    let range: SourceRange
  }

  private let opened: [Text]
  /// Every word of those names, so that most people cost one look.
  private let known: Set<String>
  private let published: PublishedPortal

  init(_ published: PublishedPortal) {
    self.published = published
    opened = Self.texts(of: published) { $0.disclosure.opens == .field }
    known = Set(opened.flatMap(\.words))
  }

  /// Where a name is shown by right.
  func places(of forms: NameForms) -> [SourceRange] {
    guard forms.all.contains(where: { $0.words.allSatisfy(known.contains) }) else { return [] }
    return opened.filter { text in forms.all.contains { text.words.holds($0.words) } }.map(\.range)
  }

  /// Where a spelling stands in any other text.
  func occurrences(of form: NameForms.Form, outside places: [SourceRange]) -> [SourceRange] {
    let known = Set(places.map(Self.key))
    return Self.texts(of: published) { _ in true }
      .filter { !known.contains(Self.key($0.range)) && $0.words.holds(form.words) }.map(\.range)
  }

  private static func texts(
    of portal: PublishedPortal, where isWanted: (FieldDeclaration) -> Bool
  ) -> [Text] {
    var texts: [Text] = []
    for schema in DomainModel.entities {
      for record in portal.records(of: schema.name).all {
        record.eachValue { field, slot in
          guard isWanted(field), let text = slot.value.prose else { return }
          texts.append(
            Text(words: OpenWords.words(of: text), range: slot.place.range(in: record.file)))
        }
      }
    }
    return texts
  }

  private static func key(_ range: SourceRange) -> String {
    "\(range.file.path):\(range.offsets.lowerBound)"
  }
}

extension [String] {
  /// Whether a run of words stands somewhere in these.
  fileprivate func holds(_ run: [String]) -> Bool {
    guard let first = run.first else { return false }
    return indices.contains { self[$0] == first && self[$0...].starts(with: run) }
  }
}

extension FieldValue {
  /// A line or a Markdown text.
  fileprivate var prose: String? {
    switch self {
    case .text(let text): text
    case .markdown(let text): text.text
    default: nil
    }
  }
}
