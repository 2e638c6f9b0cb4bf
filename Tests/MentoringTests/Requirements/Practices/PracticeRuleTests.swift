import Mentoring
import Testing

@Suite struct PracticeRuleTests {
  @Test(arguments: cases) func judgesPractices(_ ruleCase: RuleCase) throws { try ruleCase.check() }

  static let cases = caseCases + evidenceCases + clubCases + libraryCases

  private static let caseCases: [RuleCase] = [
    .breaks(
      "CAS-01", "a practice has no results",
      practice("  results: Итоги\n", "").replacing("cases.yaml", "- id:", "- 1️⃣id:"),
      .error("В описании практики нет результатов", "cases.yaml")),
    .breaks(
      "CAS-01", "a practice has neither goal nor model",
      practice("  goal: Цель\n", "").replacing("cases.yaml", "  model: Модель\n", "")
        .replacing("cases.yaml", "- id:", "- 1️⃣id:"),
      .warning("В описании практики нет цели, модели", "cases.yaml")),
    .passes("CAS-01", "the practice is described"),
    .absent("CAS-01", "there are no practices", PortalFixture.school.with(["cases.yaml": ""])),

    .breaks(
      "CAS-02", "the programme goes on", practice("[proshlaya]", "[proshlaya, 1️⃣urok]"),
      .error("Практика построена на незавершённой программе «urok»", "cases.yaml")),
    .passes("CAS-02", "the programme is completed"),
    .absent("CAS-02", "no programme is named", practice("  programmes: [proshlaya]\n", "")),

    .breaks(
      "CAS-03", "no problem is named", practice("areas: [young]", "areas: 1️⃣[]"),
      .warning("Не указано, какую проблему решает практика", "cases.yaml")),
    .passes("CAS-03", "a problem is named"),

    .breaks(
      "CAS-04", "the level of selection is not stated",
      practice("  areas: [young]", "  areas: [young]\n  selected: 1️⃣regional"),
      .warning("Уровень практики заявлен, но не раскрыт: «региональный»", "cases.yaml")),
    .passes(
      "CAS-04", "the level of selection is stated",
      practice("  areas: [young]", "  areas: [young]\n  selected: regional")
        .replacing(
          "cases.yaml", "{level: school,",
          "{level: regional, text: Двенадцать школ}, {level: school,")),
    .breaks(
      "CAS-04", "a prize has no link and its level no statement",
      practice(
        "  areas: [young]",
        "  areas: [young]\n  awards: [{2️⃣title: Лучшая практика, level: 1️⃣federal}]"),
      .warning("Уровень практики заявлен, но не раскрыт: «федеральный»", "cases.yaml"),
      .warning("У награды «Лучшая практика» нет ссылки", "cases.yaml", 2)),
    .passes("CAS-04", "no level is claimed"),
  ]

  private static let evidenceCases: [RuleCase] =
    [
      ("disk.yandex.com.am", "https://disk.yandex.com.am/i/PqDysFfa5AaCeA"),
      ("yadi.sk", "https://yadi.sk/i/PqDysFfa5AaCeA"),
      ("drive.google.com", "https://drive.google.com/file/d/1"),
      ("cloud.mail.ru", "https://cloud.mail.ru/public/1"),
    ].map { host, address in
      .breaks(
        "CAS-05", "evidence lies at \(host)", linked("1️⃣\(address)"),
        .warning("Подтверждение лежит в файловом облаке «\(host)»", "cases.yaml"))
    } + [
      .breaks(
        "CAS-05", "an address of 150 characters", linked("1️⃣" + address(of: 150)),
        .warning("Адрес подтверждения слишком длинный: знаков 150", "cases.yaml")),
      .passes("CAS-05", "an address of 149 characters", linked(address(of: 149))),
      .passes(
        "CAS-05", "evidence lies on the school's site", linked("https://shkola.example/files/a.pdf")
      ),
      .passes("CAS-05", "a host whose name ends alike", linked("https://notyadi.sk.example/a")),
    ]

  private static let clubCases: [RuleCase] = [
    .breaks(
      "CLB-01", "a club has neither outer contour nor head",
      club("{1️⃣id: klub, kind: club, name: Клуб, goal: Рост, tasks: [Обмен], inner: [Наставники]}"),
      .warning("У клуба «Клуб» не указано: внешний контур", "communities.yaml"),
      .warning("У клуба «Клуб» не указано: руководитель", "communities.yaml")),
    .passes(
      "CLB-01", "a club is described",
      club(
        "{id: klub, kind: network-club, name: Клуб, goal: Рост, tasks: [Обмен], inner: [Наставники], "
          + "outer: [Вуз], head: yolkina}")),
    .absent("CLB-01", "a council is no club", club("{id: sovet, kind: council, name: Совет}")),

    .breaks(
      "CNT-01", "a contest ends a day before it begins",
      contest("end: 2026-04-01", "end: 1️⃣2026-02-28"),
      .error("Конкурс «Лучшая программа» кончается раньше, чем начинается", "contests.yaml")),
    .passes("CNT-01", "a contest lasts a day", contest("end: 2026-04-01", "end: 2026-03-01")),
    .breaks(
      "CNT-01", "a contest that ended yesterday has no winners", over("2026-11-15"),
      .warning("У конкурса «Лучшая программа» не указано: победители", "contests.yaml")),
    .passes("CNT-01", "a contest that ends today needs none yet", over("2026-11-16")),
    .breaks(
      "CNT-01", "a contest has neither regulation nor nominations",
      contest("  regulation: prikaz-polozhenie\n  nominations: [Пара]\n", "")
        .replacing("contests.yaml", "- id:", "- 1️⃣id:"),
      .warning("У конкурса «Лучшая программа» не указано: положение", "contests.yaml"),
      .warning("У конкурса «Лучшая программа» не указано: номинации", "contests.yaml")),
    .absent("CNT-01", "there are no contests", PortalFixture.municipal.with(["contests.yaml": ""])),
  ]

  private static let libraryCases: [RuleCase] = [
    .breaks(
      "PRT-01", "the owner has not consented",
      portfolio("owner: 1️⃣orlova, url: \"https://a.example/\""),
      .error(
        "У владельца портфолио нет действующего согласия на распространение", "portfolios.yaml")),
    .breaks(
      "PRT-01", "the link is not protected",
      portfolio("owner: yolkina, url: 1️⃣\"http://a.example/\""),
      .warning("Адрес портфолио начинается не с https://", "portfolios.yaml")),
    .passes(
      "PRT-01", "the owner has consented", portfolio("owner: yolkina, url: \"https://a.example/\"")),
    .absent("PRT-01", "there are no portfolios", .school),

    .breaks(
      "LIB-01", "there is no template",
      PortalFixture.school.replacing("materials.yaml", "kind: template", "kind: article")
        .markedSite,
      .warning("В библиотеке нет ни одного шаблона документа", "materials.yaml")),
    .breaks(
      "LIB-01", "a template has no file",
      PortalFixture.school.replacing("materials.yaml", "file: files/karta-zaprosa.docx, ", "")
        .replacing("materials.yaml", "{id:", "{1️⃣id:"),
      .warning("У шаблона нет ни файла, ни ссылки, ни текста", "materials.yaml")),
    .passes("LIB-01", "there is a template"),

    .breaks(
      "PUP-01", "a pupil's pair has no mode and a teacher in it",
      pupils("pairs.yaml", "- id:", "- 1️⃣id:").replacing("pairs.yaml", "[n-orlova]", "[2️⃣n-orlova]"),
      .warning("Не указано, в какой деятельности работает пара «учитель – ученик»", "pairs.yaml"),
      .warning(
        "В паре «учитель – ученик» категория не обучающегося: «молодой педагог»", "pairs.yaml", 2)),
    .passes(
      "PUP-01", "a pupil's pair is described",
      pupils("pairs.yaml", "form: teacher-pupil", "form: teacher-pupil\n  pupil_mode: [lesson]")
        .replacing("mentees.yaml", "category: young", "category: gifted")),
    .absent("PUP-01", "no pupil is mentored", .school),
  ]
}

extension PracticeRuleTests {
  private static func practice(_ old: String, _ new: String) -> PortalFixture {
    PortalFixture.school.replacing("cases.yaml", old, new)
  }

  private static func linked(_ address: String) -> PortalFixture {
    practice(
      "  areas: [young]", "  areas: [young]\n  links:\n    - title: Отчёт\n      url: \(address)")
  }

  private static func address(of length: Int) -> String {
    let start = "https://shkola.example/"
    return start + String(repeating: "a", count: length - start.count)
  }

  private static func club(_ text: String) -> PortalFixture {
    PortalFixture.school.with(["communities.yaml": "- \(text)\n"])
  }

  private static func contest(_ old: String, _ new: String) -> PortalFixture {
    PortalFixture.municipal.replacing("contests.yaml", old, new)
  }

  /// A contest without winners that ends on a day.
  private static func over(_ day: String) -> PortalFixture {
    contest("end: 2026-04-01", "end: \(day)").replacing("contests.yaml", "- id:", "- 1️⃣id:")
      .replacing("contests.yaml", "  winners: [{place: 1 место, person: yolkina}]\n", "")
  }

  private static func portfolio(_ fields: String) -> PortalFixture {
    PortalFixture.school.with(["portfolios.yaml": "- {id: portfolio, \(fields)}\n"])
  }

  /// The school's active pair is one of a teacher and a pupil.
  private static func pupils(_ path: String, _ old: String, _ new: String) -> PortalFixture {
    PortalFixture.school.replacing("pairs.yaml", "form: pedagog-pedagog", "form: teacher-pupil")
      .replacing(path, old, new)
  }
}
