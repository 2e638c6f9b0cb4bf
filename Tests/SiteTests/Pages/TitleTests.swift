import TestSupport
import Testing

@testable import Site

/// Signs that stay with their numbers wherever a line ends.
@Suite struct TitleTests {
  @Test(arguments: BuiltPortal.names)
  func breaksNoNumberFromItsSign(_ name: String) throws {
    for (path, page) in try BuiltPortal.named(name).tree.pages {
      let torn = page.text.matches(of: /№ \d|\d{4} г\./).map { String($0.output) }
      #expect(torn == [], "\(path)")
    }
  }
}
