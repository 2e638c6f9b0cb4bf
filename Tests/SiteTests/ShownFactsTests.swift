import TestSupport
import Testing

@testable import Site

/// A fact of the sources that no rule checks but that belongs on a page (catalogue, 1.9).
struct ShownFact: Sendable, CustomTestStringConvertible {
  var source: String
  var portal: String
  var page: String
  /// Words of the source that the page has.
  var words: [String]

  init(_ source: String, _ portal: String, _ page: String, _ words: String...) {
    self.source = source
    self.portal = portal
    self.page = page.isEmpty ? "index.html" : page + "/index.html"
    self.words = words
  }

  var testDescription: String { "\(source): \(portal)/\(page)" }
}

@Suite struct ShownFactsTests {
  static let facts = [
    ShownFact(
      "002 П 1.5, освобождение от обязанностей", "school", "o-nastavnichestve",
      "принимает руководитель образовательной организации в исключительных случаях"),
    ShownFact(
      "002 П 2.1–2.2, цель и задачи", "region", "tsel-i-zadachi",
      "содействовать повышению правового и социально-профессионального статуса наставников",
      "повышать свой профессиональный уровень"),
    ShownFact(
      "002 П 4.2.1–4.2.3, Комитет, ВГАПО, ЦНППМ", "school", "struktura",
      "Комитет обеспечивает нормативно-правовое сопровождение",
      "организации деятельности профессиональных сообществ",
      "выполняет функции регионального координатора"),
    ShownFact(
      "002 П 4.3, МОУО", "school", "struktura", "МОУО формируют структурированную базу наставников"),
    ShownFact(
      "002 П 7.2, пять эффектов", "school", "rezultaty", "развитие профессиональных инициатив",
      "при решении новых или нестандартных задач", "построение открытой среды наставничества",
      "сокращение времени на адаптацию", "снижение «текучести» педагогических кадров"),
    ShownFact(
      "000, цель системы", "region", "tsel-i-zadachi",
      "Создание системы правовых, организационно-педагогических"),
    ShownFact(
      "000, куратор и программа", "region", "slovar",
      "отвечает за реализацию персонализированных(ой) программ(ы) наставничества",
      "Краткосрочная персонализированная программа (от 3 месяцев до 1 года)"),
    ShownFact(
      "000, база муниципалитетов", "region", "zadachi-tsentra",
      "База наставников из муниципальных районов, городских округов → региональная база"),
    ShownFact(
      "001, цель, пять задач, центр", "region", "opyt-udmurtii",
      "аскрытие личностного и профессионального потенциала наставника и наставляемого",
      "формирование сообщества", "выявление и распространение лучших практик",
      "создание психологически комфортной среды", "индивидуальной образовательной траектории",
      "самостоятельной, осознанной деятельности", "Регионального наставнического центра"),
    ShownFact(
      "001, семь видов", "region", "vidy-i-formy", "Традиционная форма", "Виртуальное",
      "Наставничество в группе", "Краткосрочное", "Реверсивное", "Ситуационное", "Скоростное"),
    ShownFact(
      "001, два этапа мониторинга", "region", "monitoring",
      "Мониторинг процесса реализации персонализированной программы",
      "Мониторинг влияния персонализированной программы"),
    ShownFact(
      "000, 71 организация в 2021 году, шесть показателей", "region", "monitoring",
      "71 общеобразовательная организация Волгоградской области", "2022 г. (план)",
      "прошедших обучение на базе Федерального координатора"),
    ShownFact(
      "000, кто, что, когда", "region", "shkolam",
      "До 30 апреля 2022 года на сайтах образовательных организаций необходимо создать раздел"),
    ShownFact(
      "002, приказ с двумя приложениями", "region", "dokumenty/prikaz-25",
      "Примерная дорожная карта (план мероприятий)", "Права и обязанности наставляемого"),
    ShownFact("000, муниципалитеты", "region", "munitsipalitety", "Список может быть неполным"),
    ShownFact(
      "000, члены методического актива", "municipality", "nastavniki", "член методического актива"),
    ShownFact(
      "002 П 4.4.4, формы статистического наблюдения", "school", "programmy",
      "в формы статистического наблюдения", "Наставляемых участвует"),
    ShownFact(
      "002 П1, П2 как формы", "region", "kopilka", "Примерное положение о системе наставничества",
      "Примерная дорожная карта школы", "DOCX"),
    ShownFact(
      "003 1.4–1.6, реестр", "municipality", "organizatsii", "Положение", "Дорожная карта",
      "Приказы", "74-Н", "Вовлечено педагогов", "Куратор"),
    ShownFact(
      "показатели по годам", "municipality", "pokazateli", "33,5", "87 из 260", "План"),
    ShownFact(
      "003 2.6, 3.6, банк программ", "municipality", "bank-programm", "Можно взять за образец",
      "Участвовали в конкурсе"),
    ShownFact(
      "003, требования и область применения", "municipality", "dorozhnaya-karta",
      "преподавателей в возрасте до 35 лет вовлечены в различные формы", "2020 – 2021 г.",
      "максимально полного раскрытия потенциала личности наставляемого"),
    ShownFact(
      "001, план положения", "region", "kopilka/plan-polozheniya-udmurtiya",
      "иной вариант доплаты наставнику", "льготы при аттестации",
      "Положения о системе наставничества обучающихся"),
    ShownFact(
      "001, курсы ИРО", "region", "opyt-udmurtii",
      "Информационно-образовательные технологии в системе работы педагогов-наставников"),
    ShownFact(
      "004, цели, мониторинг, конкурс", "region", "praktiki/nastavnik-dlya-vseh",
      "представивших опыт работы на муниципальном и региональном уровнях",
      "территорий опережающего развития", "запросов участников на продолжение работы",
      "Муниципальный конкурс города Сургута (с 2021 г."),
    ShownFact(
      "003, цель, задачи, территория, срок", "municipality", "dorozhnaya-karta",
      "достижение показателей федеральных проектов", "Создать нормативную локальную базу",
      "Ленинск-Кузнецкий городской округ", "2020"),
    ShownFact(
      "004, четыре уровня и признание", "region", "praktiki/nastavnik-dlya-vseh",
      "Федеральный уровень", "Региональный уровень", "Муниципальный уровень", "Школьный уровень",
      "инновационной площадки ХМАО", "ТОП", "Интернет-наставник", "музей"),
    ShownFact(
      "004, Web-клуб", "region", "soobshchestva/web-klub-internet-nastavnik", "Web-клуб",
      "Интернет-наставник"),
    ShownFact(
      "004, музей", "region", "soobshchestva/muzey-narodnogo-obrazovaniya",
      "музей истории народного образования"),
  ]

  @Test(arguments: facts)
  func standsOnItsPage(_ fact: ShownFact) throws {
    let page = try #require(try BuiltPortal.named(fact.portal).tree.pages[fact.page])
    let text = Self.plain(page.text)
    for words in fact.words { #expect(text.contains(Self.plain(words)), "\(words)") }
  }

  @Test func linksThePracticeToTheSchoolsOwnSection() throws {
    let tree = try BuiltPortal.named("region").tree
    let links = tree.pages["praktiki/nastavnik-dlya-vseh/index.html"]?.anchors ?? []
    #expect(
      links.contains(
        "https://sc44-surgut.gosuslugi.ru/pedagogam-i-sotrudnikam/nastavnichestvo/"))
  }

  /// Spaces of every kind as one, hyphens and dashes too: typesetting changes them.
  private static func plain(_ text: String) -> String {
    let dashes = text.lowercased().map { "–—‑".contains($0) ? "-" : $0 }
    return String(dashes).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
