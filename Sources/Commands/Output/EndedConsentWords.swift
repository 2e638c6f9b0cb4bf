import Site
import Text

/// What the last line of a failed build says of people whom the old tree still shows though their
/// consents have ended.
enum EndedConsentWords {
  static func text(_ people: [StillShown]) -> String {
    guard !people.isEmpty else { return "" }
    let list = people.map(words).joined(separator: "; ")
    return
      " Он ещё показывает тех, чьё согласие кончилось: \(list). Показ прекращают по требованию, не "
      + "позже трёх рабочих дней (152-ФЗ, ст. 10.1, ч. 12 и 14). Опубликовать портал сразу, без этих "
      + "мест: ключ --withdraw."
  }

  private static func words(_ person: StillShown) -> String {
    let since = person.isWithdrawn ? "отозвано" : "действовало по"
    return "«\(person.id)» – \(since) \(person.since.dotted), \(Counting.files(person.files))"
  }
}
