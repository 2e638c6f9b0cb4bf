import Mentoring
import Text

private let site = "site.yaml"

/// 1.1 Section and portal.
let sectionCases: [RuleCase] = [
  .passes("SEC-01", "the section is called so"),
  .breaks(
    "SEC-01", "the section is called otherwise",
    .school.replacing(site, "title: Наставничество", "title: 1️⃣Наши педагоги"),
    .error("Раздел называется «Наши педагоги», а не «Наставничество»", site)),

  .passes("SEC-02", "both papers are there"),
  .passes("SEC-02", "on the very day", .school.inTime("2022-04-18")),
  .breaks(
    "SEC-02", "a day late",
    .school.inTime("2022-04-17").marking("files/polozhenie.pdf\n  published: "),
    .warning(
      "Документ «Положение о системе наставничества» размещён 18.04.2022, позже срока 17.04.2022",
      "documents/local.yaml"),
    .warning(
      "Документ «Дорожная карта» размещён 18.04.2022, позже срока 17.04.2022",
      "documents/local.yaml", 2)),
  .breaks(
    "SEC-02", "no paper at all",
    .school.with(["documents/local.yaml": "", "roadmaps.yaml": "", site: .schoolSite]),
    .error("В разделе нет положения", "documents/upper.yaml"),
    .error("В разделе нет дорожной карты", "documents/upper.yaml")),

  .passes("SEC-03", "365 days after the last news", .school, today: .on(2027, 9, 15)),
  .breaks(
    "SEC-03", "366 days after the last news",
    .school.replacing("news.yaml", "date: 2026-09-15", "date: 1️⃣2026-09-15"),
    .warning("Раздел не пополнялся 366 дн., с 15.09.2026", "news.yaml"), today: .on(2027, 9, 16)),

  .breaks(
    "SEC-03", "what is planned is no news",
    .school.replacing("news.yaml", "date: 2026-09-15", "date: 1️⃣2026-09-15").with([
      "events.yaml":
        "- {id: plan, title: Форум, type: forum, start: 2027-09-01, organiser: Школа, status: planned}\n"
    ]),
    .warning("Раздел не пополнялся 366 дн., с 15.09.2026", "news.yaml"), today: .on(2027, 9, 16)),

  .passes("SEC-04", "nine blocks"),
  .breaks(
    "SEC-04", "an empty block is not filled, though it is explained",
    .school.with(["cases.yaml": "", site: .schoolSite]).emptyCases,
    .warning("Блок «Лучшие кейсы» не наполнен", "cases/")),
  .breaks(
    "SEC-04", "no cases and no page", .school.with(["cases.yaml": "", site: .schoolSite]),
    .error("Блок «Лучшие кейсы» не наполнен", "cases/")),
  .breaks(
    "SEC-04", "only a warning above the school",
    PortalFixture.centre.with([
      "cases.yaml": .someCase, "materials.yaml": .someMaterial, "mentees.yaml": .someMentee,
      "news.yaml": .someNews,
    ]).replacing(site, "level:", "1️⃣level:"),
    .warning("Блок «Реализуемые персонализированные программы» не наполнен", "programmes/")),

  .passes("SEC-05", "nothing is empty"),
  .passes("SEC-05", "an empty block says why", .school.with(["cases.yaml": ""]).emptyCases),
  .breaks(
    "SEC-05", "an empty block says nothing",
    .school.with(["cases.yaml": ""]).adding(
      "pages.yaml", "- {1️⃣id: keysy, title: Кейсы, body: Кейсы, block: cases}\n"),
    .warning("Блок «Лучшие кейсы» пуст, и не сказано почему", "pages.yaml")),
  .breaks(
    "SEC-05", "no mentors while a pair works",
    .school.replacing("mentors.yaml", "status: busy", "status: left")
      .replacing("pairs.yaml", "- id: para", "- 1️⃣id: para"),
    .error("Блок «База наставников» пуст, а пара «para» работает", "pairs.yaml")),

  .passes("SEC-06", "a page is named"),
  .breaks(
    "SEC-06", "no page",
    .school.replacing("organisations.yaml", "  social: [\"https://vk.com/shkola\"]\n", "")
      .replacing("organisations.yaml", "- id: shkola", "- 1️⃣id: shkola"),
    .warning("У организации не названы официальные страницы в соцсетях", "organisations.yaml")),
  .breaks(
    "SEC-06", "a foreign messenger",
    .school.replacing(
      "organisations.yaml", "[\"https://vk.com/shkola\"]",
      "[\"https://vk.com/shkola\", 1️⃣\"https://t.me/shkola\"]"),
    .warning("«t.me» – иностранный мессенджер, не официальная страница", "organisations.yaml")),

  .passes("SEC-07", "all stages begun are told of"),
  .breaks(
    "SEC-07", "a stage untold",
    .school.replacing("news.yaml", ", stage: selection", "")
      .replacing("roadmaps.yaml", "key: selection", "key: 1️⃣selection"),
    .warning("Этап «Отбор и обучение» начат, а новостей о нём нет", "roadmaps.yaml")),
  .absent("SEC-07", "no roadmap", .school.with(["roadmaps.yaml": ""])),

  .passes("SEC-10", "the curator's phone"),
  .passes("SEC-10", "the curator's record", .school.with(["contacts.yaml": ""])),
  .passes("SEC-10", "the municipal coordinator", .centre),
  .passes("SEC-10", "the regional coordinator", .region),
  .breaks(
    "SEC-10", "a curator without phone and record",
    .school.with([
      "contacts.yaml": "- {1️⃣id: ko, role: Куратор, name: Ковалёв Андрей}\n", "curators.yaml": "",
    ]),
    .error("Нет контактов куратора", "contacts.yaml")),
  .breaks(
    "SEC-10", "an organisation that cannot be reached",
    .school.replacing("organisations.yaml", "  phone: \"+7 (8442) 00-00-01\"\n", "").replacing(
      "organisations.yaml", "- id: shkola", "- 1️⃣id: shkola"),
    .error("У организации портала не указаны: телефон (phone)", "organisations.yaml")),
  .breaks(
    "SEC-10", "no coordinator", .centre.with(["contacts.yaml": ""]).markingSite,
    .error("Нет контактов муниципального координатора", "contacts.yaml")),
  .breaks(
    "SEC-10", "a regional coordinator without a community",
    .region.with([
      "contacts.yaml":
        "- {1️⃣id: ko, role: Региональный координатор, name: Имя, phone: \"8 (8442) 60-66-45\"}\n"
    ]),
    .error(
      "В контактах регионального координатора нет: почта (email) и адрес сообщества (url)",
      "contacts.yaml")),

  .passes("SEC-11", "six terms"),
  .breaks(
    "SEC-11", "two terms are missing",
    .school.with([
      "terms.yaml": """
      - {1️⃣id: mentor, term: Наставник, definition: А, source: Б}
      - {id: mentee, term: Наставляемый, definition: А, source: Б}
      - {id: form, term: Форма наставничества, definition: А, source: Б}
      - {id: programme, term: Персонализированная программа, definition: А, source: Б}

      """
    ]),
    .warning("В словаре нет терминов: куратор и наставничество", "terms.yaml")),

  .passes("SEC-12", "the regulation is there"),
  .passes(
    "SEC-12", "pages tell it",
    .school.with(["documents/local.yaml": ""]).adding(
      "pages.yaml",
      "- {id: o-nas, title: О нас, body: \"Цель, задачи, принципы, права и обязанности наставника и наставляемого\"}\n"
    )),
  .breaks(
    "SEC-12", "neither regulation nor pages",
    .school.with(["documents/local.yaml": "", site: .schoolSite]),
    .warning(
      "Нигде не названы: цель, задачи, принципы, права и обязанности наставника и права и "
        + "обязанности наставляемого", "documents/upper.yaml")),

  .passes("SEC-13", "a page tells of three levels", .centre),
  .breaks(
    "SEC-13", "no such page", .centre.with(["pages.yaml": ""]).markingSite,
    .warning("Нет страницы о трёх уровнях наставничества", "pages/")),
]

extension String {
  fileprivate static let schoolSite = "1️⃣" + (PortalFixture.school.files["site.yaml"] ?? "")
  fileprivate static let someCase =
    "- {id: keys, title: А, org: shkola-101, authors: [Б], form: pedagog-pedagog, summary: В, results: Г, published: 2026-06-01}\n"
  fileprivate static let someMaterial =
    "- {id: karta-zaprosa, title: А, kind: template, audience: [all]}\n"
  fileprivate static let someMentee =
    "- {id: n-1, alias: молодой учитель, category: young, org: shkola-101, included: 2026-09-01, checked: 2026-09-01, consent_participation: 2026-09-01}\n"
  fileprivate static let someNews = "- {id: n-1, title: А, date: 2026-09-01, summary: Б, body: В}\n"
}

extension PortalFixture {
  /// The portal with a page for the empty block of cases that says why.
  fileprivate var emptyCases: PortalFixture {
    adding(
      "pages.yaml",
      "- {id: keysy, title: Кейсы, body: Кейсы, block: cases, empty_note: Первые программы завершатся в мае}\n"
    )
  }

  /// The portal with the day by which the section had to be filled.
  fileprivate func inTime(_ day: String) -> PortalFixture {
    adding("site.yaml", "deadlines: {section: \(day)}\n")
  }

  /// The portal with marks at the days the regulation and the roadmap were published.
  fileprivate func marking(_ text: String) -> PortalFixture {
    replacing("documents/local.yaml", text, text + "1️⃣")
      .replacing(
        "documents/local.yaml", "files/karta.pdf\n  published: ", "files/karta.pdf\n  published: 2️⃣")
  }

  var markingSite: PortalFixture { replacing("site.yaml", "level:", "1️⃣level:") }
}

extension CalendarDate {
  static func on(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day) ?? CalendarDate(dayNumber: 0)
  }
}
