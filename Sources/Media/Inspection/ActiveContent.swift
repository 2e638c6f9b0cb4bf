/// What makes a drawing run programs or fetch things from other sites.
struct ActiveContent: Sendable, Equatable {
  /// What was found, in words.
  let what: String
  let offset: Int

  /// The first such thing in an SVG file.
  static func first(inSVG file: [UInt8]) -> ActiveContent? {
    let bytes = Bytes(file.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 })
    let marks: [(String, String)] = [
      ("<script", "программа (script)"), ("javascript:", "программа в ссылке (javascript:)"),
      ("<foreignobject", "вставка HTML (foreignObject)"), ("<iframe", "вставка другой страницы"),
      ("<!entity", "подстановка (ENTITY)"), ("<?xml-stylesheet", "чужая таблица стилей"),
    ]
    let found = marks.compactMap { mark, words in
      bytes.find(mark).map { ActiveContent(what: words, offset: $0) }
    }
    let all = found + [handler(bytes), foreign(bytes)].compactMap(\.self)
    return all.min { $0.offset < $1.offset }
  }

  /// `onload="…"` and the like inside a tag.
  private static func handler(_ bytes: Bytes) -> ActiveContent? {
    var from = 0
    while let start = bytes.find("on", from: from) {
      from = start + 2
      guard start > 0, [0x20, 0x09, 0x0A, 0x0D, 0x22, 0x27, 0x2F].contains(bytes.all[start - 1])
      else { continue }
      var end = start + 2
      while end < bytes.count, 0x61...0x7A ~= bytes.all[end] { end += 1 }
      guard end > start + 2 else { continue }
      let name = bytes.text(start..<end)
      while end < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes.all[end]) { end += 1 }
      if bytes.has("=", at: end), isInTag(bytes, start) {
        return ActiveContent(what: "обработчик «\(name)»", offset: start)
      }
    }
    return nil
  }

  /// Whether a tag is open at an offset.
  private static func isInTag(_ bytes: Bytes, _ offset: Int) -> Bool {
    bytes.all[..<offset].last { $0 == 0x3C || $0 == 0x3E } == 0x3C
  }

  /// A picture, style or font that is fetched from another site.
  private static func foreign(_ bytes: Bytes) -> ActiveContent? {
    ForeignAddress.all(in: bytes.all, of: .svg).first.map {
      ActiveContent(what: "адрес другого сайта «\($0.address)»", offset: $0.range.lowerBound)
    }
  }
}
