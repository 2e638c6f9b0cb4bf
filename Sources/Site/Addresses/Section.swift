import Mentoring

/// A page of the portal that is not a record's own: the home page, lists, and service pages.
package enum Section: String, Sendable, CaseIterable {
  case home
  case documents, roadmaps, mentors, mentees, pairs, programmes, cases, materials
  case news, events, calendar, courses, contests, communities
  case organisations, municipalities, indicators, incentives, monitoring
  case glossary, faq, contacts
  case passport, sitemap, search, lowVision, notFound

  /// The folder of the section from the portal's root, transliterated as Госвеб does.
  package var folder: String {
    switch self {
    case .home, .notFound: ""
    case .documents: "dokumenty"
    case .roadmaps: "dorozhnaya-karta"
    case .mentors: "nastavniki"
    case .mentees: "nastavlyaemye"
    case .pairs: "pary"
    case .programmes: "programmy"
    case .cases: "praktiki"
    case .materials: "kopilka"
    case .news: "novosti"
    case .events: "sobytiya"
    case .calendar: "kalendar"
    case .courses: "kursy"
    case .contests: "konkursy"
    case .communities: "soobshchestva"
    case .organisations: "organizatsii"
    case .municipalities: "munitsipalitety"
    case .indicators: "pokazateli"
    case .incentives: "pooshchrenie"
    case .monitoring: "monitoring-i-partnerstva"
    case .glossary: "slovar"
    case .faq: "voprosy"
    case .contacts: "kontakty"
    case .passport: "pasport"
    case .sitemap: "karta"
    case .search: "poisk"
    case .lowVision: "versiya-dlya-slabovidyashchikh"
    }
  }

  /// The page's file from the portal's root.
  package var path: String {
    switch self {
    case .home: "index.html"
    case .notFound: "404.html"
    default: folder + "/index.html"
    }
  }

  package var title: String {
    switch self {
    case .home: "Главная"
    case .documents: "Документы"
    case .roadmaps: "Дорожная карта"
    case .mentors: "Наставники"
    case .mentees: "Наставляемые"
    case .pairs: "Пары и группы"
    case .programmes: "Программы"
    case .cases: "Лучшие практики"
    case .materials: "Методическая копилка"
    case .news: "Новости"
    case .events: "События"
    case .calendar: "Календарь"
    case .courses: "Курсы"
    case .contests: "Конкурсы"
    case .communities: "Объединения"
    case .organisations: "Организации"
    case .municipalities: "Муниципалитеты"
    case .indicators: "Показатели"
    case .incentives: "Поощрение и признание"
    case .monitoring: "Мониторинг и партнёрства"
    case .glossary: "Словарь"
    case .faq: "Вопросы и ответы"
    case .contacts: "Контакты"
    case .passport: "Паспорт раздела"
    case .sitemap: "Карта раздела"
    case .search: "Поиск"
    case .lowVision: "Версия для слабовидящих"
    case .notFound: "Страница не найдена"
    }
  }
}

extension Section {
  /// The section on which the records of a collection are shown, by the collection's Latin name.
  static func showing(_ collection: String) -> Section? {
    switch collection {
    case "persons": .mentors
    case "curators": .contacts
    case "terms": .glossary
    case "faqs": .faq
    case "incentives", "awards", "portfolios": .incentives
    case "monitoring_acts", "partnerships": .monitoring
    default: Section(rawValue: collection)
    }
  }

  /// Whether a portal has anything to show in a section that is left out when empty.
  func isNeeded(by portal: PublishedPortal) -> Bool {
    switch self {
    case .incentives:
      !portal[Incentive.self].isEmpty || !portal[Award.self].isEmpty
        || !portal[Portfolio.self].isEmpty
    case .monitoring: !portal[MonitoringAct.self].isEmpty || !portal[Partnership.self].isEmpty
    default: true
    }
  }
}
