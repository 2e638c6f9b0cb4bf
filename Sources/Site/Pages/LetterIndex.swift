import Rendering
import Text

/// A list on one page under its letters, with the letters as links to their places.
struct LetterIndex<Item> {
  /// A list up to this length is read at a glance and has no letters.
  private static var longestPlainList: Int { 20 }

  private let section: Section
  private let parts: [(letter: String?, items: [Item])]

  /// - Parameter items: Sorted by the text.
  init(_ items: [Item], on section: Section, by text: (Item) -> String) {
    self.section = section
    if items.count > Self.longestPlainList {
      parts = Alphabet.groups(items, by: text).map { ($0.letter, $0.items) }
    } else {
      parts = items.isEmpty ? [] : [(nil, items)]
    }
  }

  /// The letters as links, none for a short list.
  var letters: TemplateValue {
    let used = parts.compactMap(\.letter)
    guard !used.isEmpty else { return [] }
    return .list(
      Alphabet.titles(with: used).map { title in
        [
          "title": .string(title), "current": false,
          "url": used.contains(title)
            ? .link(section.path + "#" + Self.anchor(title)) : .null,
        ]
      })
  }

  /// The parts of the list, the items of each under `name`.
  func groups(_ name: String, _ value: ([Item]) -> TemplateValue) -> TemplateValue {
    .list(
      parts.map { letter, items in
        [
          "title": ComputedMembers.text(letter),
          "anchor": .string(letter.map(Self.anchor) ?? "vse"), name: value(items),
        ]
      })
  }

  private static func anchor(_ letter: String) -> String { "bukva-" + Alphabet.slug(of: letter) }
}

extension Shape {
  /// A part of a list whose items have a letter in common; without a title the list is whole.
  static func letterGroup(_ title: String, _ name: String, _ items: Shape) -> Shape {
    .fixed(title, ["title": .optional(.text), "anchor": .text, name: items])
  }
}
