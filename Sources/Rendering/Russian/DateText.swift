/// A day in the words and figures of Russian pages.
extension CalendarDay {
  /// `2022-03-21`, for machines.
  package var iso: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

  /// `21.03.2022`.
  package var short: String { "\(padded(day, 2)).\(padded(month, 2)).\(padded(year, 4))" }

  /// `21 марта`.
  package var dayAndMonth: String { "\(day)\u{A0}\(monthName)" }

  /// `21 марта 2022 г.`.
  package var words: String { "\(dayAndMonth) \(yearWords)" }

  /// `март 2022 г.`.
  package var monthAndYear: String { "\(CalendarDay.nominative[month - 1]) \(yearWords)" }

  /// `марта`, as in «21 марта».
  package var monthInGenitive: String { monthName }

  /// `11–15 апреля 2022 г.`, `с 28 апреля по 2 мая 2022 г.`; one day when both are the same.
  package func period(to end: CalendarDay) -> String {
    if self == end { return words }
    if (year, month) == (end.year, end.month) { return "\(day)–\(end.words)" }
    let start = year == end.year ? dayAndMonth : words
    return "с\u{A0}\(start) по\u{A0}\(end.words)"
  }
}

extension CalendarDay {
  private var monthName: String { CalendarDay.genitive[month - 1] }
  private var yearWords: String { "\(year)\u{A0}г." }

  private static let genitive = [
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
    "октября", "ноября", "декабря",
  ]
  private static let nominative = [
    "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь",
    "октябрь", "ноябрь", "декабрь",
  ]

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
