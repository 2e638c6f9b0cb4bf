import Testing
import Text

@Suite struct SlugTests {
  @Test(arguments: [
    ("Наставничество", "nastavnichestvo"),
    ("Инновационная деятельность", "innovatsionnaya-deyatelnost"),
    ("Щукин, Ёлкина и Юрьев", "shchukin-elkina-i-yurev"), ("Объезд – съёмка", "obezd-semka"),
    ("  «Школа №25» ", "shkola-25"), ("C++ & Swift 6.3", "c-swift-6-3"), ("!!!", ""),
    ("Йод", "yod"), ("И\u{306}од", "yod"), ("е\u{308}лка", "elka"), ("日本 год", "god"),
  ])
  func makesSlugs(text: String, slug: String) { #expect(Slug.make(text) == slug) }

  @Test func cutsSlugsAtWords() {
    let slug = Slug.make(String(repeating: "наставничество ", count: 6))
    #expect(slug == "nastavnichestvo-nastavnichestvo-nastavnichestvo")
    #expect(Slug.make(String(repeating: "а", count: 100)).count == Slug.longest)
  }

  @Test func hasNothingButWhatAnAddressTakesUnencoded() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let slug = Slug.make("а\(scalar)б\(scalar)")
      #expect(slug.hasPrefix("a") && !slug.hasSuffix("-") && !slug.contains("--"))
      #expect(PercentEncoding.encode(slug) == slug)
    }
  }
}
