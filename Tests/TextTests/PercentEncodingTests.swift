import Testing
import Text

@Suite struct PercentEncodingTests {
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
