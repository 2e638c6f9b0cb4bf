/// What is known of the headings so far: levels and ids.
struct HeadingState {
  /// What is added to a heading's level: the page's title is the `h1`, the body's highest an `h2`.
  private(set) var shift = 0
  /// The level of the last heading as printed.
  var level = 1
  /// The ids taken, each with the number to try next behind it, so that equal headings do not count
  /// from 2 each time.
  private var taken: [String: Int] = [:]

  /// Looks which level the body's highest heading has, so that it may follow the page's title.
  mutating func measure(_ root: CMarkNode, _ source: MarkdownSource, _ options: MarkdownOptions) {
    guard options.mode == .portal else { return }
    level = 1
    var highest = 7
    var next = root.firstChild
    while let node = next {
      if node.kind == .heading, !source.isCell(node) { highest = min(highest, node.headingLevel) }
      next = node.next
    }
    shift = 2 - (highest == 7 ? 1 : highest)
  }

  /// An id nobody has yet: the wish itself, or with a number behind it.
  mutating func unique(_ wish: String) -> String {
    let wish = wish.isEmpty ? "razdel" : wish
    guard var number = taken.updateValue(2, forKey: wish) else { return wish }
    var id = "\(wish)-\(number)"
    while !take(id) {
      number += 1
      id = "\(wish)-\(number)"
    }
    taken[wish] = number + 1
    return id
  }

  /// Takes an id as its own; false if it was taken.
  mutating func take(_ id: String) -> Bool {
    guard let number = taken.updateValue(2, forKey: id) else { return true }
    taken[id] = number
    return false
  }
}
