import Diagnostics

/// The clauses rules come from, as messages name them, each with the profile it is in force by.
///
/// Comments elsewhere cite these sources by number: 000 the slides, 001 the model of Udmurtia, 002 П
/// the order of Volgograd region with its appendices П1 and П2, 003 the city's roadmap, 004 the
/// practice of a school. What a portal of another region is told instead, its profile says
/// (`grounds`); that of the whole country stands in `generic.yaml`.
enum Paragraph {
  /// The order that approves the regulation on mentoring of Volgograd region (002).
  static let order = act(order25, of: volgograd)

  /// Places of the order, its regulation and appendices, named together:
  /// «п. 7.1.2 Положения, п. 8.1 приложения 1 к Положению».
  static func ofOrder(_ places: String) -> Grounds { act("\(places), \(order25)", of: volgograd) }

  /// A point of the order itself (002 Пр).
  static func orderItself(_ point: String) -> Grounds {
    act("п. \(point) приказа № 25 от 21.03.2022", of: volgograd)
  }

  /// A point of the regulation on mentoring of Volgograd region (002 П).
  static func regulation(_ points: String) -> Grounds { ofOrder("п. \(points) Положения") }

  /// A point of the sample regulation of a school (002 П1).
  static func sample(_ points: String) -> Grounds {
    act(
      "п. \(points) примерного положения (приложение 1 к Положению, \(order25))", of: volgograd)
  }

  /// A stage of the sample roadmap of a school (002 П2).
  static func stage(_ stage: String) -> Grounds {
    act(
      "этап \(stage) примерной дорожной карты (приложение 2 к Положению, \(order25))",
      of: volgograd)
  }

  /// The slides about the regional model (000).
  static let regionalModel = act(
    "Региональная модель наставничества Волгоградской области, материалы ЦНППМ, 2022",
    of: volgograd)

  /// The slides of the regional centre, with the indicators it reports (000).
  static let centreSlides = act(slides, of: volgograd)

  /// The slides about one part of the regional model (000).
  static func slides(_ part: String) -> Grounds {
    act("\(slides) «Региональная модель наставничества» (\(part))", of: volgograd)
  }
}

extension Paragraph {
  /// The roadmap of a city district (003).
  static let cityRoadmap = act("дорожная карта \(cityDistrict)", of: kuzbass)

  /// A place of that roadmap: «п. 1.3», «таблица».
  static func ofCityRoadmap(_ place: String) -> Grounds {
    act("\(place) дорожной карты \(cityDistrict)", of: kuzbass)
  }

  /// A point of that roadmap with its years.
  static func municipal(_ points: String) -> Grounds {
    "\(ofCityRoadmap("п. \(points)")), 2020–2021 гг."
  }

  /// A section of the regional target model (001).
  static func targetModel(_ section: String) -> Grounds {
    act(
      "раздел \(section) Положения о целевой модели наставничества, Удмуртская Республика",
      of: udmurtia)
  }

  /// A place of the same act, by its full name: «раздел II, шаг 1», «таблица дорожной карты».
  static func ofRegionalModel(_ place: String) -> Grounds {
    act(
      "\(place) Положения о региональной целевой модели наставничества Удмуртской Республики",
      of: udmurtia)
  }

  /// A slide beside that act (001): «курсы ИРО», «виды наставничества».
  static func udmurtSlide(_ title: String) -> Grounds {
    act("\(title), Удмуртская Республика", of: udmurtia)
  }

  /// The description of a practice (004).
  static let practice = act(
    "описание практики «Клуб профессионального роста «Наставник для всех», школа № 44 г. Сургута",
    of: surgut)

  /// A part of that description: «Средства контроля».
  static func practice(_ part: String) -> Grounds {
    act("практика наставничества школы № 44 Сургута, «\(part)»", of: surgut)
  }
}

extension Paragraph {
  /// Articles of the law on personal data.
  static func ofPersonalDataLaw(_ articles: String) -> Grounds { "\(articles) закона № 152-ФЗ" }

  /// The law on the dissemination of personal data.
  static let dissemination: Grounds =
    "ст. 10.1 Федерального закона № 152-ФЗ; приказ Роскомнадзора № 18 от 24.02.2021"
}

extension Paragraph {
  private static let order25 = "приказ № 25 от 21.03.2022"
  private static let slides = "презентация ЦНППМ Волгоградской области"
  private static let cityDistrict = "Ленинск-Кузнецкого городского округа"

  /// The profiles by which the acts are in force.
  private static let volgograd = "volgograd"
  private static let kuzbass = "kuzbass-municipal"
  private static let udmurtia = "udmurtia"
  private static let surgut = "practice"

  private static func act(_ text: String, of profile: String) -> Grounds {
    Grounds([.init(text, territory: profile)])
  }
}
