import Testing

@testable import Site

@Suite struct ColourTests {
  @Test(arguments: [
    ("#000", "#fff", 21.0), ("#0b4f8a", "#ffffff", 8.40), ("#777777", "#fff", 4.47),
    ("#fff", "#fff", 1),
  ])
  func measuresContrastAsWCAGDoes(front: String, back: String, ratio: Double) throws {
    let measured = try #require(Colour(front)).contrast(with: try #require(Colour(back)))
    #expect(abs(measured - ratio) < 0.02)
  }

  @Test(arguments: ["", "#", "fff", "#ffff", "#12345g", "#1234567", "red", "#ｆｆｆ", " #fff"])
  func refusesWhatIsNoColour(_ text: String) {
    #expect(Colour(text) == nil)
  }
}
