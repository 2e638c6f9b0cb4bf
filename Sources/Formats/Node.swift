package import Diagnostics

package struct Node: Sendable {
  package enum Content: Sendable {
    case null
    case scalar(Scalar)
    case list([Node])
    case map([Entry])
  }
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

  package init(content: Content, place: Place) {
    self.content = content
    self.place = place
  }
}

package struct Scalar: Sendable {
  package enum Style: Sendable { case plain, quoted, number, boolean }
  package var text: String
  package var style: Style

  package init(text: String, style: Style) {
    self.text = text
    self.style = style
  }
}

package struct DataDocument: Sendable {
  package var file: SourceFile
  package var root: Node
  package var body: Place?
}
