import TestSupport
import Testing

@testable import Site

/// Signs that stay with their numbers wherever a line ends.
@Suite struct TitleTests {
  @Test(arguments: BuiltPortal.names)
  func breaksNoNumberFromItsSign(_ name: String) throws {
    let tree = try BuiltPortal.named(name).tree
    // The handbook shows source texts as an editor writes them; the passport quotes the sources.
    let pages = tree.pages.filter {
      !$0.key.hasPrefix("pasport/") && !tree.text($0.key).contains("<code")
    }
    #expect(pages.count > 30)
    for (path, page) in pages {
      let torn = page.text.matches(of: /№ \d|\d{4} г\./).map { String($0.output) }
      #expect(torn == [], "\(path)")
    }
  }
}
