/// The form of a Russian noun that follows a number.
package enum Plural {
  /// `one` with 1, 21, 101; `few` with 2–4, 22; `many` with 0, 5–20, 111.
  package static func form(of number: Int, _ one: String, _ few: String, _ many: String) -> String {
    let last = number.magnitude % 10
    let lastTwo = number.magnitude % 100
    if (11...14).contains(lastTwo) { return many }
    return last == 1 ? one : (2...4).contains(last) ? few : many
  }

  /// `2 наставника`, the number with its thousands apart and never torn from its noun.
  package static func phrase(
    _ number: Int, _ one: String, _ few: String, _ many: String
  ) -> String {
    NumberText.text(number) + "\u{A0}" + form(of: number, one, few, many)
  }
}
