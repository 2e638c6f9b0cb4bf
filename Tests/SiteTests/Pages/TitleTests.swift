import TestSupport
import Testing

@testable import Site

/// Signs that stay with their numbers wherever a line ends.
@Suite struct TitleTests {
  @Test(arguments: BuiltPortal.names)
  func breaksNoNumberOfATitleFromItsSign(_ name: String) throws {
    let tree = try BuiltPortal.named(name).tree
    for path in tree.pages.keys {
      let titles = tree.text(path).matches(of: /<h1>[^<]*<\/h1>/).map { String($0.output) }
      #expect(titles.filter { $0.contains(/№ \d|\d{4} г\./) } == [], "\(path)")
    }
  }
}
