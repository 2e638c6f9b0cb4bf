import Text

/// What the texts of a new portal leave open: the day, the school year, the acts of its profile.
struct StarterWords {
  private let values: [String: String]
  /// Which of the lines that only some portals have are kept: those marked `{{volgograd}}`, say.
  private let choice: String

  init(profiles: [String], organisation: String, today: CalendarDate) {
    let first = today.month < 7 ? today.year - 1 : today.year
    let isVolgograd = profiles.contains("volgograd")
    choice = isVolgograd ? "volgograd" : "generic"
    values = (isVolgograd ? Self.order25 : Self.letter).merging([
      "today": "\(today)", "org": organisation, "from": "\(first)", "to": "\(first + 1)",
      "year": "\(first)/\((first + 1) % 100)",
    ]) { $1 }
  }

  /// The text with every word in double braces put in.
  func fill(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line in
      for choice in ["volgograd", "generic"] where line.hasPrefix("{{\(choice)}}") {
        return choice == self.choice ? line.dropFirst(choice.count + 4) : nil
      }
      return line
    }
    var result = lines.joined(separator: "\n")
    for (name, value) in values { result = result.replacing("{{\(name)}}", with: value) }
    return result
  }

  /// The region a profile is of; nil for profiles of no region.
  static func region(of profiles: [String]) -> String? {
    let regions = [
      "volgograd": "Волгоградская область", "udmurtia": "Удмуртская Республика",
      "kuzbass-municipal": "Кемеровская область – Кузбасс",
    ]
    return profiles.lazy.compactMap { regions[$0] }.first
  }

  /// Where there is no regional act, texts stand on the federal letter with its sample regulation.
  private static let letter = [
    "act": "примерное положение к письму Министерства просвещения Российской Федерации и "
      + "Профессионального союза работников народного образования и науки Российской Федерации "
      + "от 21.12.2021 № АЗ-1128/08 / № 657",
    "act_id": "pismo-1128",
    "source": "Примерное положение к письму от 21.12.2021 № АЗ-1128/08 / № 657",
    "order_basis": "В соответствии с Федеральным законом от 29 декабря 2012 г. № 273-ФЗ «Об "
      + "образовании в Российской Федерации», с учётом письма Министерства просвещения Российской "
      + "Федерации и Профсоюза от 21 декабря 2021 г. № АЗ-1128/08 / № 657",
  ]

  private static let order25 = [
    "act": "Положение, утверждённое приказом комитета образования, науки и молодежной политики "
      + "Волгоградской области от 21.03.2022 № 25",
    "act_id": "vlg-25",
    "source": "\"Положение, утверждённое приказом от 21.03.2022 № 25, пункт 1.3\"",
    "order_basis": "В соответствии с Федеральным законом от 29 декабря 2012 г. № 273-ФЗ «Об "
      + "образовании в Российской Федерации», приказом комитета образования, науки и молодежной "
      + "политики Волгоградской области от 21 марта 2022 г. № 25",
  ]
}
