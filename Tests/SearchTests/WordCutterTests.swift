import Testing

@testable import Search

@Suite struct WordCutterTests {
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    let bytes = Array(text.utf8)
    WordCutter.forEachWord(in: bytes.span) { word, _ in
      words.append(word.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
    }
    return words
  }

  @Test(arguments: [
    ("Ёлкина, ПЕТРОВА", ["елкина", "петрова"]),
    ("педагог-наставник", ["педагог", "наставник"]),
    ("№ 112-од от", ["112", "од", "112од", "от"]),
    ("тел. 60\u{2011}66\u{2011}45!", ["тел", "60", "66", "45", "606645"]),
    ("на\u{AD}став\u{AD}ник", ["наставник"]),
    ("25- и -7", ["25", "и", "7"]),
    ("й и", ["й", "и"]),
    ("PDF\u{A0}файл 😀 5Г", ["pdf", "файл", "5г"]),
    ("", []),
  ])
  func cuts(_ text: String, _ words: [String]) {
    #expect(Self.words(text) == words)
  }

  @Test func stemsWordsOfRussianOnly() {
    var book = SearchBook()
    let part = PagePart(text: "наставниками школьный школьной 5а")
    let page = SearchPage(
      title: "", kind: "", address: "", keys: "", facts: [], parts: [part])
    book.read(page, number: 0, excerpt: 100)
    let stems = (0..<book.stems.count).map { String(decoding: book.stems[$0], as: UTF8.self) }
    #expect(stems == ["наставник", "школьн", "5а"])
  }
}
