/// The clauses rules come from, as messages name them.
///
/// Comments elsewhere cite these sources by number: 000 the slides, 001 the model of Udmurtia, 002 П
/// the order of Volgograd region with its appendices П1 and П2, 003 the city's roadmap, 004 the
/// practice of a school.
enum Paragraph {
  /// The order that approves the regulation on mentoring of Volgograd region (002).
  static let order = "приказ № 25 от 21.03.2022"

  /// Places of the order, its regulation and appendices, named together:
  /// «п. 7.1.2 Положения, п. 8.1 приложения 1 к Положению».
  static func ofOrder(_ places: String) -> String { "\(places), \(order)" }

  /// A point of the regulation on mentoring of Volgograd region (002 П).
  static func regulation(_ points: String) -> String { ofOrder("п. \(points) Положения") }

  /// A point of the sample regulation of a school (002 П1).
  static func sample(_ points: String) -> String {
    "п. \(points) примерного положения (приложение 1 к Положению, \(order))"
  }

  /// A stage of the sample roadmap of a school (002 П2).
  static func stage(_ stage: String) -> String {
    "этап \(stage) примерной дорожной карты (приложение 2 к Положению, \(order))"
  }

  /// The roadmap of a city district (003).
  static let cityRoadmap = "дорожная карта \(cityDistrict)"

  /// A place of that roadmap: «п. 1.3», «таблица».
  static func ofCityRoadmap(_ place: String) -> String { "\(place) дорожной карты \(cityDistrict)" }

  /// A point of that roadmap with its years.
  static func municipal(_ points: String) -> String {
    "\(ofCityRoadmap("п. \(points)")), 2020–2021 гг."
  }

  private static let cityDistrict = "Ленинск-Кузнецкого городского округа"

  /// A section of the regional target model (001).
  static func targetModel(_ section: String) -> String {
    "раздел \(section) Положения о целевой модели наставничества, Удмуртская Республика"
  }

  /// A place of the same act, by its full name: «раздел II, шаг 1», «таблица дорожной карты».
  static func ofRegionalModel(_ place: String) -> String {
    "\(place) Положения о региональной целевой модели наставничества Удмуртской Республики"
  }

  /// The slides about the regional model (000).
  static let regionalModel =
    "Региональная модель наставничества Волгоградской области, материалы ЦНППМ, 2022"

  /// The slides of the regional centre, with the indicators it reports (000).
  static let centreSlides = "презентация ЦНППМ Волгоградской области"

  /// The slides about one part of the regional model (000).
  static func slides(_ part: String) -> String {
    "\(centreSlides) «Региональная модель наставничества» (\(part))"
  }

  /// The description of a practice (004).
  static let practice =
    "описание практики «Клуб профессионального роста «Наставник для всех», школа № 44 г. Сургута"

  /// A part of that description: «Средства контроля».
  static func practice(_ part: String) -> String {
    "практика наставничества школы № 44 Сургута, «\(part)»"
  }

  /// Articles of the law on personal data.
  static func ofPersonalDataLaw(_ articles: String) -> String { "\(articles) закона № 152-ФЗ" }

  /// The law on the dissemination of personal data.
  static let dissemination =
    "ст. 10.1 Федерального закона № 152-ФЗ; приказ Роскомнадзора № 18 от 24.02.2021"
}
