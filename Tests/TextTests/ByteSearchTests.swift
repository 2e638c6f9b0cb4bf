import Testing
import Text

@Suite struct ByteSearchTests {
  @Test(
    arguments: [
      ("ов", "Иванов Иванова", [6, 13]), ("аа", "ааааа", [0, 1]), ("№", "№№", [0, 1]),
      ("нет", "не", []), ("", "а", []), ("б", "аб", [1]),
    ] as [(String, String, [Int])])
  func findsPartsFromLeftToRight(_ part: String, _ whole: String, _ letters: [Int]) {
    let found = ByteSearch.offsets(of: Array(part.utf8), in: Array(whole.utf8), limit: .max)
    let starts = found.map { String(decoding: Array(whole.utf8)[..<$0], as: UTF8.self).count }
    #expect(found == found.sorted() && starts.count == letters.count)
    #expect(ByteSearch.contains(part, in: whole) == (part.isEmpty || !letters.isEmpty))
    if part.count == 1 { #expect(starts == letters) }
  }

  /// Horspool's search against the plain one, over every place a word can stand at.
  @Test(arguments: ["я", "договор", "№", "кв. м", "руб", "ааб"])
  func findsAWordWhereverItStands(_ word: String) {
    let needle = ByteNeedle(word)
    for before in 0..<24 {
      for filler in ["а", "x", "ы ", "догово"] {
        let text = String(repeating: filler, count: before) + word + filler
        let bytes = Array(text.utf8)
        let plain = ByteSearch.offsets(of: Array(word.utf8), in: bytes, limit: 1).first
        #expect(needle.first(in: bytes.span, bytes.indices)?.lowerBound == plain)
        #expect(text.holds(needle) && text[...].holds(needle))
      }
    }
    #expect(!"".holds(needle) && !"пусто".holds(needle))
  }

  @Test(
    arguments: [
      (0..<10, 2), (2..<10, 2), (3..<10, 6), (0..<6, 2), (0..<3, nil), (7..<10, nil), (0..<0, nil),
    ] as [(Range<Int>, Int?)])
  func searchesWithinTheLimitsAlone(_ limits: Range<Int>, _ place: Int?) {
    let text = Array("xxabyzab__".utf8)
    #expect(ByteSearch.first(Array("ab".utf8).span, in: text.span, limits) == place)
  }
}
