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

  @Test func hashesAsTheAuthorsOfFNVPublish() {
    #expect(FNV1a.digits("".utf8) == "cbf29ce484222325")
    #expect(FNV1a.digits("a".utf8) == "af63dc4c8601ec8c")
    #expect(FNV1a.digits("foobar".utf8) == "85944171f73967e8")
    #expect(FNV1a.longDigits("".utf8) == "6c62272e07bb014262b821756295c58d")
    #expect(FNV1a.longDigits("a".utf8) == "d228cb696f1a8caf78912b704e4a8964")
  }

  @Test(arguments: [
    ("Ёлка и ЩИТ", "елка и щит"), ("Yandex Їжак", "yandex їжак"), ("ÀÇ", "àç"), ("№ 1", "№ 1"),
  ])
  func foldsCase(_ text: String, _ folded: String) {
    let scalars = text.unicodeScalars.map(LetterCase.folded)
    #expect(String(String.UnicodeScalarView(scalars)) == folded)
  }

  @Test func foldsRussianLettersOfTwoBytesAsWholeLetters() {
    for value in UInt32(0x410)...0x44F {
      let letter = Unicode.Scalar(value) ?? "?"
      let bytes = Array(String(letter).utf8)
      let (first, second) = LetterCase.folded(bytes[0], bytes[1])
      #expect([first, second] == Array(String(LetterCase.folded(letter)).utf8))
    }
  }

  @Test(arguments: [
    ("а b/ы", "%D0%B0%20b%2F%D1%8B", "%D0%B0+b%2F%D1%8B"),
    ("-._~09AZaz", "-._~09AZaz", "-._~09AZaz"),
    ("", "", ""), ("100%", "100%25", "100%25"),
  ])
  func encodesAddresses(_ text: String, _ encoded: String, _ query: String) {
    #expect(PercentEncoding.encode(text) == encoded)
    #expect(PercentEncoding.query(text) == query)
    #expect(PercentEncoding.encode("а/б", keepsSlash: true) == "%D0%B0/%D0%B1")
  }
}
