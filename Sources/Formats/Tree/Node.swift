package import Diagnostics

/// A value of a data file, whichever format wrote it, and the place it stands at.
///
/// YAML, JSON and front matter all become this tree. Nothing is typed here: `да`, `01` and `12:30`
/// are text, and what they mean is decided by the field they are read into.
package struct Node: Sendable {
  /// What a value holds.
  package enum Content: Sendable {
    case null
    case scalar(Scalar)
    case list([Node])
    case map([Entry])
  }

  /// A key of a map with its value.
  package struct Entry: Sendable {
    package var key: String
    package var keyPlace: Place
    package var value: Node

    package init(key: String, keyPlace: Place, value: Node) {
      self.key = key
      self.keyPlace = keyPlace
      self.value = value
    }
  }

  package var content: Content
  package var place: Place

  package init(_ content: Content, at place: Place) {
    self.content = content
    self.place = place
  }
}

/// A text as it was written, and how it was written.
package struct Scalar: Sendable, Hashable {
  /// How a scalar was written: bare, in quotes or as a block, or as a number or boolean of JSON.
  package enum Style: Sendable {
    case plain, quoted, number, boolean
  }

  package var text: String
  package var style: Style

  package init(_ text: String, _ style: Style) {
    self.text = text
    self.style = style
  }
}

extension Node {
  package var isNull: Bool { if case .null = content { true } else { false } }

  /// The scalar, unless the value is a list, a map or nothing.
  package var scalar: Scalar? { if case .scalar(let scalar) = content { scalar } else { nil } }

  /// The elements, if the value is a list.
  package var list: [Node]? { if case .list(let nodes) = content { nodes } else { nil } }

  /// The entries in the order they were written, if the value is a map.
  package var map: [Entry]? { if case .map(let entries) = content { entries } else { nil } }

  /// The value under a key, if the value is a map that has it.
  package subscript(key: String) -> Node? { map?.first { $0.key == key }?.value }
}
