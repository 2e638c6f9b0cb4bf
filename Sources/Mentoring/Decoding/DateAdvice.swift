import Text

/// What to write instead of a text that is no date, told by what it looks like.
enum DateAdvice {
  /// The help for a refused date; nil where only the general one fits.
  static func help(for text: String) -> String? {
    let folded = KeyFolding.fold(text)
    if ["да", "нет", "есть", "имеется", "+", "-"].contains(folded) {
      return "Нужен день, например день подписания: 01.09.2025."
    }
    let numbers = folded.split { !$0.isNumber }.compactMap { Int($0) }
    if numbers.count == 1, (2000...2099).contains(numbers[0]), let month = month(in: folded) {
      return monthAdvice(month, of: numbers[0])
    }
    if numbers.count == 2, let month = month(in: folded), numbers[1] > 31 {
      return tooLateAdvice(numbers[0], month, numbers[1])
    }
    guard numbers.count == 3 else { return nil }
    let isISO = numbers[0] > 31
    let (day, month) = (numbers[isISO ? 2 : 0], numbers[1])
    let written = numbers[isISO ? 0 : 2]
    let year = written < 100 ? 2000 + written : written
    if folded.contains("/") { return slashAdvice(day, month, year) }
    return tooLateAdvice(day, month, year)
  }

  /// «В феврале 2025 года 28 дней.»
  private static func tooLateAdvice(_ day: Int, _ month: Int, _ year: Int) -> String? {
    guard (1...12).contains(month), (1...9999).contains(year) else { return nil }
    let last = CalendarDate.days(inMonth: month, of: year)
    if day > last {
      return "В \(CalendarDate.prepositionals[month - 1]) \(year) года \(last) "
        + Plural.form(of: last, "день", "дня", "дней") + "."
    }
    return nil
  }

  private static func month(in text: String) -> Int? {
    let words = text.split { !$0.isLetter }
    return CalendarDate.genitives.firstIndex { genitive in
      words.contains { $0.count > 2 && $0.prefix(3) == genitive.prefix(3) }
    }.map { $0 + 1 }
  }

  private static func monthAdvice(_ month: Int, of year: Int) -> String? {
    guard let first = CalendarDate(year: year, month: month, day: 1),
      let end = CalendarDate(
        year: year, month: month, day: CalendarDate.days(inMonth: month, of: year))
    else { return nil }
    return "Это месяц, а не день. Напишите \(first.dotted), если он начинает срок, "
      + "или \(end.dotted), если он его кончает."
  }

  /// `01/09/2025` is the first of September in one country and the ninth of January in another.
  private static func slashAdvice(_ first: Int, _ second: Int, _ year: Int) -> String? {
    guard let russian = CalendarDate(year: year, month: second, day: first),
      let american = CalendarDate(year: year, month: first, day: second)
    else { return nil }
    return "Напишите \(russian.dotted), если это \(russian.inWords), "
      + "или \(american.dotted), если \(american.inWords)"
  }
}
