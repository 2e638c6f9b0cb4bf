/// The clauses rules come from, as messages name them.
enum Paragraph {
  /// A point of the regulation on mentoring of Volgograd region (002 П).
  static func regulation(_ points: String) -> String {
    "п. \(points) Положения, приказ № 25 от 21.03.2022"
  }

  /// A point of the sample regulation of a school (002 П1).
  static func sample(_ points: String) -> String {
    "п. \(points) примерного положения (приложение 1 к Положению, приказ № 25 от 21.03.2022)"
  }

  /// A stage of the sample roadmap of a school (002 П2).
  static func stage(_ stage: String) -> String {
    "этап \(stage) примерной дорожной карты (приложение 2 к Положению, приказ № 25 от 21.03.2022)"
  }

  /// A point of the municipal roadmap (003).
  static func municipal(_ points: String) -> String {
    "п. \(points) дорожной карты Ленинск-Кузнецкого городского округа, 2020–2021 гг."
  }

  /// A section of the regional target model (001).
  static func targetModel(_ section: String) -> String {
    "раздел \(section) Положения о целевой модели наставничества, Удмуртская Республика"
  }

  /// The slides about the regional model (000).
  static let regionalModel =
    "Региональная модель наставничества Волгоградской области, материалы ЦНППМ, 2022"

  /// The description of a practice (004).
  static let practice =
    "описание практики «Клуб профессионального роста «Наставник для всех», школа № 44 г. Сургута"

  /// The law on the dissemination of personal data.
  static let dissemination =
    "ст. 10.1 Федерального закона № 152-ФЗ; приказ Роскомнадзора № 18 от 24.02.2021"
}
