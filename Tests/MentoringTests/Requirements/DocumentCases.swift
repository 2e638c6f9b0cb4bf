import Mentoring

private let site = "site.yaml"
private let local = "documents/local.yaml"
private let upper = "documents/upper.yaml"
private let school = PortalFixture.school

/// 1.2 Documents.
let documentCases: [RuleCase] = [
  .passes("DOC-01", "an order with both attachments"),
  .breaks(
    "DOC-01", "an order without the roadmap",
    school.replacing(local, "attachments: [polozhenie, karta]", "attachments: 1️⃣[polozhenie]"),
    .error("У приказа № 58-од нет приложений: дорожной карты", local)),
  .breaks(
    "DOC-01", "no order",
    school.replacing(local, "type: order-regulation", "type: local-act").markingSite,
    .error("Нет приказа об утверждении положения о системе наставничества", "documents/upper.yaml")),

  .passes("DOC-02", "approved by the head"),
  .breaks(
    "DOC-02", "no approver",
    school.replacing(local, "  approver: Директор школы Н. А. Лебедева\n", "")
      .replacing(local, "- id: polozhenie", "- 1️⃣id: polozhenie"),
    .error("У положения не указано: кто утвердил (approver)", local)),
  .breaks(
    "DOC-02", "no order",
    school.replacing(local, "attachments: [polozhenie, karta]", "attachments: [karta]")
      .replacing(local, "- id: polozhenie", "- 1️⃣id: polozhenie"),
    .error("У положения не указано: приказ, которым утверждено", local)),

  .passes("DOC-03", "an order approves the roadmap"),
  .breaks(
    "DOC-03", "approved by a letter",
    school.replacing("roadmaps.yaml", "order: prikaz-polozhenie", "order: 1️⃣pismo-1128"),
    .error("Дорожную карту утверждает приказ, а «pismo-1128» – письмо", "roadmaps.yaml")),
  .breaks(
    "DOC-03", "a file no order names",
    school.replacing(local, "attachments: [polozhenie, karta]", "attachments: [polozhenie]")
      .replacing(local, "- id: karta\n", "- 1️⃣id: karta\n"),
    .error("Не указан приказ, которым утверждена «Дорожная карта»", local)),

  .passes("DOC-04", "an order of its own"),
  .passes(
    "DOC-04", "one order for all",
    school.replacing(local, "type: order-curator", "type: local-act")),
  .breaks(
    "DOC-04", "the curator refers to no order",
    school.replacing(local, "type: order-curator", "type: plan")
      .replacing("curators.yaml", "order: prikaz-kurator", "order: 1️⃣prikaz-kurator"),
    .error("Нет приказа о назначении куратора", "curators.yaml")),

  .passes("DOC-05", "an order of bases"),
  .breaks(
    "DOC-05", "a warning in general",
    school.replacing(local, "type: order-bases", "type: local-act").markingSite,
    .warning("Нет приказа о формировании базы наставников", "documents/upper.yaml")),
  .breaks(
    "DOC-05", "an error in Volgograd",
    school.replacing(local, "type: order-bases", "type: local-act").markingSite
      .replacing(site, "[generic]", "[volgograd]"),
    .error("Нет приказа о формировании базы наставников", "documents/upper.yaml")),

  .passes("DOC-06", "an order of pairs"),
  .breaks(
    "DOC-06", "another order",
    school.replacing("pairs.yaml", "order: prikaz-pary", "order: 1️⃣prikaz-bazy"),
    .error("Пара «para» не закреплена приказом о закреплении пар", "pairs.yaml")),
  .absent("DOC-06", "no pair at work", school.with(["pairs.yaml": ""])),

  .absent("DOC-07", "pupils are not mentored", school),
  .breaks(
    "DOC-07", "pupils are mentored without acts",
    school.replacing(
      "organisations.yaml", "  curators:", "  scope: {teachers: да, pupils: 1️⃣да}\n  curators:"),
    .error("Нет приказа о наставничестве обучающихся", "organisations.yaml"),
    .error("Нет положения о наставничестве обучающихся", "organisations.yaml"),
    .error("Нет дорожной карты о наставничестве обучающихся", "organisations.yaml")),
  .passes(
    "DOC-07", "pupils are mentored by acts",
    school.replacing(
      "organisations.yaml", "  curators:", "  scope: {teachers: да, pupils: да}\n  curators:"
    ).adding(
      local,
      """
      - {id: o-p, type: order-pupils, level: local, title: А, number: 1-од, date: 2022-04-11, issuer: Школа, file: files/a.pdf}
      - {id: r-p, type: regulation-pupils, level: local, title: Б, date: 2022-04-11, issuer: Школа, file: files/b.pdf}
      - {id: m-p, type: roadmap-pupils, level: local, title: В, date: 2022-04-11, issuer: Школа, file: files/v.pdf}

      """)),

  .passes("DOC-08", "all four are told"),
  .breaks(
    "DOC-08", "no terms and no results",
    school.replacing(local, "  terms: с 18 апреля 2022 г.\n", "")
      .replacing(local, "  planned: каждый молодой педагог работает с наставником\n", "")
      .replacing(local, "- id: prikaz-polozhenie", "- 1️⃣id: prikaz-polozhenie"),
    .warning(
      "У приказа № 58-од не указаны: сроки (terms) и планируемые результаты (planned)", local)),

  .passes("DOC-09", "numbers and files"),
  .breaks(
    "DOC-09", "an order without number",
    school.replacing(local, "  number: 59-од\n", "")
      .replacing(local, "- id: prikaz-kurator", "- 1️⃣id: prikaz-kurator"),
    .error("У документа «О назначении куратора» нет номера", local)),
  .breaks(
    "DOC-09", "a local act without file",
    school.replacing(local, "  file: files/karta.pdf\n", "")
      .replacing(local, "- id: karta\n", "- 1️⃣id: karta\n"),
    .error("У локального акта «Дорожная карта» нет файла", local)),
  .passes(
    "DOC-09", "a letter whose requisites are enough to find it",
    school.replacing(upper, "  url: https://docs.edu.gov.ru/\n", "")),
  .passes(
    "DOC-09", "a school's act that stays on its site",
    PortalFixture.centre.replacing(
      "documents.yaml", "file: files/p101.pdf", "url: \"https://s101.example/p.pdf\"")
  ),
  .breaks(
    "DOC-09", "a school's act that is nowhere",
    PortalFixture.centre.replacing("documents.yaml", ", file: files/p101.pdf", "")
      .replacing("documents.yaml", "- {id: p-101", "- {1️⃣id: p-101"),
    .error("У локального акта «Положение школы» нет файла", "documents.yaml")),

  .passes("DOC-10", "dated today", school.replacing(local, "date: 2026-06-15", "date: 2026-06-20")),
  .passes("DOC-10", "on its very day", school, today: .on(2026, 9, 11)),
  .breaks(
    "DOC-10", "a day before its date",
    school.replacing(local, "date: 2026-09-11", "date: 1️⃣2026-09-11"),
    .error("Дата документа 11.09.2026 ещё не наступила", local), today: .on(2026, 9, 10)),
  .breaks(
    "DOC-10", "published a day too early",
    school.replacing(local, "published: 2026-06-20", "published: 1️⃣2026-06-14"),
    .error("Документ размещён 14.06.2026, раньше своей даты 15.06.2026", local)),

  .passes("DOC-11", "three levels"),
  .breaks(
    "DOC-11", "no regional act",
    school.replacing(upper, "level: regional", "level: municipal").markingSite,
    .error("Нет ни одного документа уровня «региональный»", "documents/upper.yaml")),

  .passes("DOC-12", "three acts"),
  .passes("DOC-12", "above the school", .centre),
  .breaks(
    "DOC-12", "the law is missing",
    school.replacing(upper, "number: 273-ФЗ", "number: 1-ФЗ")
      .replacing(upper, "title: Об образовании в Российской Федерации", "title: О другом")
      .markingSite,
    .warning(
      "Нет документа № 273-ФЗ от 29.12.2012 «Об образовании в Российской Федерации»",
      "documents/upper.yaml")),

  .breaks(
    "DOC-13", "one of five",
    school.adding(upper, .volgograd(without: "750")).markingSite,
    .warning(
      "Нет документа № 750 от 08.11.2018 «Об учреждении знака отличия «Почетный наставник»»",
      "documents/upper.yaml")),
  .passes("DOC-13", "five of five", school.adding(upper, .volgograd(without: ""))),

  .passes("DOC-14", "all citations are right"),
  .breaks(
    "DOC-14", "«№ 145-р» for Р-145", school.adding(upper, .methodology("1️⃣145-р", "2019-12-25")),
    .warning("Номер акта – № Р-145, а не «145-р»", upper)),
  .breaks(
    "DOC-14", "a wrong date", school.adding(upper, .methodology("Р-145", "1️⃣2019-12-26")),
    .warning("Дата акта № Р-145 – 25.12.2019, а не 26.12.2019", upper)),
  .passes("DOC-14", "the right date", school.adding(upper, .methodology("Р-145", "2019-12-25"))),
  .breaks(
    "DOC-14", "a repealed act",
    school.adding(
      upper,
      "- {1️⃣id: r831, type: ministry-act, level: federal, title: Требования к структуре официального сайта образовательной организации (2020), number: \"831\", date: 2020-08-14, issuer: Рособрнадзор, url: \"https://obrnadzor.gov.ru/\"}\n"
    ),
    .warning(
      "Акт № 831 утратил силу: заменён приказом Рособрнадзора № 1493 от 04.08.2023", upper)),
  .breaks(
    "DOC-14", "a wrong article in prose",
    school.adding(
      "pages.yaml", "- {id: tk, title: Право, body: \"Согласие по 1️⃣ст. 358.1 кодекса\"}\n"),
    .warning("Неверная ссылка «ст. 358.1»", "pages.yaml")),
  .passes(
    "DOC-14", "an article whose number only begins so",
    school.adding(
      "pages.yaml", "- {id: tk, title: Право, body: \"Согласие по ст. 358.12 кодекса\"}\n")),

  .breaks(
    "DOC-14", "a date that is a day late in prose",
    school.adding(
      "pages.yaml",
      "- {id: pravo, title: Право, body: \"По приказу 1️⃣№ Р-145 от 26.12.2019 и далее\"}\n"),
    .warning("«№ Р-145 от 26.12.2019»: дата этого акта – 25.12.2019, а не 26.12.2019", "pages.yaml")
  ),
  .breaks(
    "DOC-14", "a date of another year before the number",
    school.adding(
      "pages.yaml",
      "- {id: pravo, title: Право, body: \"Распоряжение от 1️⃣25 декабря 2018 г. № Р-145\"}\n"),
    .warning(
      "«25 декабря 2018 г. № Р-145»: дата этого акта – 25.12.2019, а не 25.12.2018", "pages.yaml")),
  .passes(
    "DOC-14", "the right date in prose, and another act with the number",
    school.adding(
      "pages.yaml",
      "- {id: pravo, title: Право, body: \"№ Р-145 от 25.12.2019; приказ школы № Р-145 от 01.09.2026\"}\n"
    )),

  .passes("DOC-15", "consent before the order"),
  .passes(
    "DOC-15", "consent on the day of the order",
    school.replacing(
      "mentors.yaml", "consent_appointment: 2026-09-10", "consent_appointment: 2026-09-11")),
  .breaks(
    "DOC-15", "consent a day after the order",
    school.replacing(
      "mentors.yaml", "consent_appointment: 2026-09-10", "consent_appointment: 1️⃣2026-09-12"),
    .error(
      "Согласие наставника «m-yolkina» дано 12.09.2026, позже приказа от 11.09.2026", "mentors.yaml"
    )),
  .breaks(
    "DOC-15", "no consent",
    school.replacing("mentors.yaml", "  consent_appointment: 2026-09-10\n", "")
      .replacing("mentors.yaml", "- id:", "- 1️⃣id:"),
    .error("Нет даты письменного согласия наставника «m-yolkina»", "mentors.yaml")),

  .passes("DOC-16", "consent before the order"),
  .breaks(
    "DOC-16", "no consent",
    school.replacing("mentees.yaml", "  consent_participation: 2026-09-10\n", "")
      .replacing("mentees.yaml", "- id:", "- 1️⃣id:"),
    .error("Нет даты письменного согласия наставляемого «n-orlova»", "mentees.yaml")),
  .passes(
    "DOC-16", "consent on the day of the order",
    school.replacing(
      "mentees.yaml", "consent_participation: 2026-09-10", "consent_participation: 2026-09-11")),
  .breaks(
    "DOC-16", "consent a day after the order",
    school.replacing(
      "mentees.yaml", "consent_participation: 2026-09-10", "consent_participation: 1️⃣2026-09-12"),
    .warning(
      "Согласие наставляемого «n-orlova» дано 12.09.2026, позже приказа от 11.09.2026",
      "mentees.yaml")),

  .absent("DOC-17", "no minors", school),
  .passes(
    "DOC-17", "the representative consents",
    school.adding("mentees.yaml", "  minor: да\n  legal_rep_consent: 2026-09-10\n")
      .replacing(
        "persons.yaml", "{processing: 2026-08-28, by: self}",
        "{processing: 2026-08-28, by: legal-rep}")),
  .breaks(
    "DOC-17", "a minor consents alone",
    school.adding("mentees.yaml", "  minor: да\n").replacing("mentees.yaml", "- id:", "- 1️⃣id:")
      .replacing(
        "persons.yaml", "{processing: 2026-08-28, by: self}", "{processing: 2026-08-28, by: 1️⃣self}"),
    .error("Нет согласия законного представителя наставляемого «n-orlova»", "mentees.yaml"),
    .error("За несовершеннолетнего «n-orlova» согласие даёт законный представитель", "persons.yaml")
  ),

  .passes("DOC-18", "everyone has consented"),
  .passes("DOC-18", "on the very day", school, today: .on(2026, 8, 28)),
  .breaks(
    "DOC-18", "no consent",
    school.replacing("persons.yaml", "  consent: {processing: 2026-08-28, by: self}\n", "")
      .replacing("persons.yaml", "- id: orlova", "- 1️⃣id: orlova"),
    .error("Нет согласия на обработку данных: «orlova»", "persons.yaml")),
  .breaks(
    "DOC-18", "consent of tomorrow",
    school.replacing("persons.yaml", "{processing: 2026-08-28", "{processing: 1️⃣2026-08-28"),
    .error("Согласие «orlova» датировано будущим днём 28.08.2026", "persons.yaml"),
    today: .on(2026, 8, 27)),

  .absent("DOC-19", "no files", school),
  .passes(
    "DOC-19", "a blank form",
    school.with(["files/soglasie.pdf": "PDF"]).adding(
      local,
      "- {id: forma, type: consent-form, level: local, title: Образец, date: 2022-04-11, issuer: Школа, file: files/soglasie.pdf}\n"
    )),
  .breaks(
    "DOC-19", "a scan", school.with(["files/soglasie-orlova.pdf": "PDF"]).markingSite,
    .error(
      "Файл «files/soglasie-orlova.pdf» похож на скан согласия и будет опубликован",
      "documents/upper.yaml")),

  .passes("DOC-20", "approved before the start"),
  .passes(
    "DOC-20", "approved on the day of the start",
    school.replacing("programmes.yaml", "{date: 2026-09-12,", "{date: 2026-09-14,")),
  .breaks(
    "DOC-20", "approved a day late",
    school.replacing("programmes.yaml", "{date: 2026-09-12,", "{date: 1️⃣2026-09-15,"),
    .error("Программа утверждена 15.09.2026, позже начала 14.09.2026", "programmes.yaml")),
  .breaks(
    "DOC-20", "not approved",
    school.replacing("programmes.yaml", "  approved: {date: 2026-09-12, doc: prikaz-pary}\n", "")
      .replacing("programmes.yaml", "- id: urok", "- 1️⃣id: urok"),
    .error("Программа «Урок математики» не утверждена", "programmes.yaml")),

  .absent("DOC-21", "no payments", school),
  .passes(
    "DOC-21", "by a local act",
    school.with(["incentives.yaml": .payment("prikaz")]).adding(
      local,
      "- {id: prikaz, type: local-act, level: local, title: О выплатах, date: 2022-04-11, issuer: Школа, file: files/v.pdf}\n"
    )),
  .breaks(
    "DOC-21", "by a letter", school.with(["incentives.yaml": .payment("1️⃣pismo-1128")]),
    .warning(
      "Выплаты не могут стоять на документе «О методических рекомендациях по наставничеству»",
      "incentives.yaml")),

  .passes("DOC-22", "no sums"),
  .passes(
    "DOC-22", "a sum without a name",
    school.adding("pages.yaml", "- {id: dengi, title: О, body: Размер выплаты 5000 руб.}\n")),
  .breaks(
    "DOC-22", "a sum beside a name",
    school.adding("pages.yaml", "- {id: dengi, title: О, body: Орловой начислено 1️⃣5 000 руб.}\n"),
    .warning("Сумма «5 000 руб» стоит рядом с именем", "pages.yaml")),

  .absent("DOC-23", "no partners", school),
  .passes("DOC-23", "a contract", .centre),
  .breaks(
    "DOC-23", "a partner without contract",
    school.adding(
      "organisations.yaml",
      "- {1️⃣id: kolledzh, name: Педагогический университет, type: university, level: regional, phone: \"8 (8442) 00-00-03\", email: vuz@vuz.example}\n"
    ),
    .warning("Партнёр есть, а договора о сотрудничестве с ним нет", "organisations.yaml")),

  .passes("DOC-24", "a report for the last year"),
  .passes("DOC-24", "the year is not over", school, today: .on(2027, 8, 31)),
  .breaks(
    "DOC-24", "the year is over", school.markingSite,
    .warning("Нет аналитического отчёта за 2026/27 учебный год", "documents/upper.yaml"),
    today: .on(2027, 9, 1)),

  .passes("DOC-25", "nine sections"),
  .breaks(
    "DOC-25", "no section of publication",
    school.replacing(local, "    # Условия публикации результатов\n", "")
      .replacing(local, "text_version: |", "text_version: 1️⃣|"),
    .warning("В положении нет разделов: «Условия публикации результатов»", local)),
  .asks(
    "DOC-25", "only a file", school.with([local: .withoutText])),

  .passes("DOC-26", "the regional outline", school.with([local: .udmurtText])),
  .breaks(
    "DOC-26", "the sample's outline",
    school.replacing(local, "text_version: |", "text_version: 1️⃣|"),
    .warning(
      "В положении нет разделов: «II. Нормативное обеспечение», «III. Финансово-экономические "
        + "условия», «V. Механизм реализации» и «VII. Мониторинг и оценка результатов»", local)),

  .passes("DOC-27", "one edition"),
  .passes(
    "DOC-27", "the old one in the archive",
    school.adding(local, .oldRegulation("archived: да"))
      .replacing(local, "  approver: Директор", "  supersedes: staroe\n  approver: Директор")),
  .breaks(
    "DOC-27", "the old one in force",
    school.adding(local, .oldRegulation("archived: 2️⃣нет"))
      .replacing(local, "  approver: Директор", "  supersedes: staroe\n  approver: Директор"),
    .warning("«Старое положение» заменён, но не в архиве", local, 2)),
  .breaks(
    "DOC-27", "two in force", school.adding(local, .oldRegulation("archived: нет")),
    .warning("Действуют сразу два положения", local)),

  .passes("DOC-28", "an agreement", .centre),
  .breaks(
    "DOC-28", "no agreement",
    PortalFixture.centre.replacing("documents.yaml", "type: agreement", "type: other")
      .markingSite,
    .warning("Нет трёхстороннего соглашения", "documents/upper.yaml")),

  .passes("DOC-29", "on the fifth day", .region),
  .breaks(
    "DOC-29", "on the sixth day",
    PortalFixture.region.replacing(
      "documents/region.yaml", "date: 2022-03-26", "date: 1️⃣2022-03-27"),
    .warning("Региональный план утверждён 27.03.2022, позже 26.03.2022", "documents/region.yaml")),
  .breaks(
    "DOC-29", "no plan", PortalFixture.region.with(["documents/region.yaml": ""]).markingSite,
    .warning("Нет регионального плана (дорожной карты)", "documents/upper.yaml")),

  .passes("DOC-30", "two orders", .centre),
  .breaks(
    "DOC-30", "no coordinator",
    PortalFixture.centre.replacing(
      "documents.yaml", " и назначении муниципального координатора", ""
    ).markingSite,
    .error("Приказом не утверждено: муниципальный координатор", "documents/upper.yaml")),

  .passes("DOC-31", "a plan and two schedules", .centre),
  .breaks(
    "DOC-31", "no schedule for the form",
    PortalFixture.centre.replacing("documents.yaml", " по форме «учитель – учитель»", "")
      .markingSite,
    .warning("Нет плана-графика курсов для формы «учитель – учитель»", "documents/upper.yaml")),

  .absent("DOC-32", "no association", school),
  .passes(
    "DOC-32", "an approved association",
    school.with([
      "communities.yaml": "- {id: mo, kind: association, name: МО, order: prikaz-bazy}\n"
    ])),
  .breaks(
    "DOC-32", "an association without order",
    school.with(["communities.yaml": "- {1️⃣id: mo, kind: association, name: МО наставников}\n"]),
    .warning("Состав «МО наставников» не утверждён", "communities.yaml")),
]

extension String {
  fileprivate static func methodology(_ number: String, _ date: String) -> String {
    "- {id: metodologiya, type: ministry-act, level: federal, title: Об утверждении методологии (целевой модели) наставничества обучающихся, number: \(number), date: \(date), issuer: Минпросвещения, url: \"https://docs.edu.gov.ru/\"}\n"
  }

  fileprivate static func payment(_ basis: String) -> String {
    "- {id: doplata, kind: compensation, title: Доплата, basis: \(basis)}\n"
  }

  fileprivate static func oldRegulation(_ archived: String) -> String {
    "- {1️⃣id: staroe, type: regulation, level: local, title: Старое положение, date: 2020-04-11, issuer: Школа, approver: Директор, file: files/s.pdf, \(archived)}\n"
  }

  /// The regional acts of the profile, order No. 25 being in the base, without one of them.
  fileprivate static func volgograd(without number: String) -> String {
    [
      ("118-ОД", "regional-law", "2013-10-04", "Об образовании в Волгоградской области"),
      ("10", "regional-order", "2022-02-24", "О типовом положении"),
      ("12", "regional-order", "2022-02-28", "О региональной системе"),
      ("750", "governor-act", "2018-11-08", "О знаке отличия"),
    ].filter { $0.0 != number }.map { act in
      "- {id: vlg-\(act.2), type: \(act.1), level: regional, title: \(act.3), number: \"\(act.0)\", date: \(act.2), issuer: Комитет, url: \"https://obraz.volgograd.ru/\"}\n"
    }.joined()
  }

  /// The local acts without the regulation's text.
  static var withoutText: String {
    let lines = (school.files[local] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    return lines.filter { !$0.hasPrefix("    #") && !$0.hasPrefix("  text_version") }
      .joined(separator: "\n")
  }

  /// The local acts with the sections of Udmurtia's model.
  fileprivate static var udmurtText: String {
    let sections = [
      "Общие положения", "Нормативное обеспечение", "Финансово-экономические условия",
      "Формы наставничества", "Механизм реализации", "Мониторинг и оценка результатов",
    ]
    let text = sections.map { "    # \($0)\n" }.joined()
    return withoutText.replacing("- id: karta\n", with: "  text_version: |\n\(text)- id: karta\n")
  }
}
