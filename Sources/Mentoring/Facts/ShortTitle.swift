import Text

/// The beginning of a long title, cut between words; what its last brackets say («(Школа № 201)»)
/// tells documents of one kind apart and stays.
struct ShortTitle {
  let text: String

  /// Letters that a line of a list holds on a wide screen, twice on a phone.
  private static let longest = 90

  init(_ title: String) {
    guard title.count > Self.longest else {
      text = title
      return
    }
    let brackets = title.last == ")" ? title.lastIndex(of: "(").map { title[$0...] } : nil
    let room = Self.longest - (brackets?.count ?? 0)
    let beginning = title.dropLast(brackets?.count ?? 0).prefix(max(room, 40))
    let whole = beginning[..<(beginning.lastIndex(of: " ") ?? beginning.endIndex)]
    let cut = whole.reversed().drop { " ,;:–".contains($0) }.reversed()
    text = String(cut) + "…" + (brackets.map { " " + $0 } ?? "")
  }
}
