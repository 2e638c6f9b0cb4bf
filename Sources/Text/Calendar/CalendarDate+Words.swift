/// Days as machines, tables and Russian prose have them.
extension CalendarDate: CustomStringConvertible {
  /// ISO 8601: `2022-03-21`.
  package var description: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

  /// As people write it in tables: `21.03.2022`.
  package var dotted: String { "\(padded(day, 2)).\(padded(month, 2)).\(padded(year, 4))" }

  /// As people say it, with plain spaces, for messages and texts that are typeset later:
  /// «21 марта 2022 г.».
  package var inWords: String { "\(day) \(monthInGenitive) \(year) г." }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// For pages: no-break spaces keep the parts together.
extension CalendarDate {
  /// «21 марта»
  package var dayAndMonth: String { "\(day)\u{A0}\(monthInGenitive)" }

  /// «21 марта 2022 г.»
  package var words: String { "\(dayAndMonth) \(yearWords)" }

  /// «март 2022 г.»
  package var monthAndYear: String { "\(Self.nominatives[month - 1]) \(yearWords)" }

  /// «марта», as in «21 марта».
  package var monthInGenitive: String { Self.genitives[month - 1] }

  /// «11–15 апреля 2022 г.», «с 28 апреля по 2 мая 2022 г.»; one day when both are the same.
  package func period(to end: CalendarDate) -> String {
    if self == end { return words }
    if (year, month) == (end.year, end.month) { return "\(day)–\(end.words)" }
    let start = year == end.year ? dayAndMonth : words
    return "с\u{A0}\(start) по\u{A0}\(end.words)"
  }

  private var yearWords: String { "\(year)\u{A0}г." }

  /// The months in the genitive case, as dates are written.
  package static let genitives = [
    "января", "февраля", "марта", "апреля", "мая", "июня",
    "июля", "августа", "сентября", "октября", "ноября", "декабря",
  ]

  /// The months in the prepositional case, as in «в сентябре».
  package static let prepositionals = [
    "январе", "феврале", "марте", "апреле", "мае", "июне",
    "июле", "августе", "сентябре", "октябре", "ноябре", "декабре",
  ]

  private static let nominatives = [
    "январь", "февраль", "март", "апрель", "май", "июнь",
    "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
  ]
}
