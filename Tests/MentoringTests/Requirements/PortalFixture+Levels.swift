extension PortalFixture {
  /// The same portal with `site.yaml` marked at its beginning, where findings without a place point.
  var markedSite: PortalFixture {
    with(["site.yaml": "1️⃣" + (files["site.yaml"] ?? "")])
  }

  /// A municipal centre whose registry holds one school, and that breaks none of its rules.
  static let municipal = school.replacing("site.yaml", "level: school", "level: municipal")
    .replacing("site.yaml", "org: shkola", "org: centr")
    .with([
      "organisations.yaml": """
      - id: centr
        name: Муниципальный центр наставничества
        short_name: МЦН
        type: centre
        level: municipal
        municipality: gorod
        head: Астахова Нина Витальевна
        head_position: руководитель
        site: https://shkola.example/
        phone: 8 (38456) 0-00-01
        email: mcn@shkola.example
        social: ["https://vk.com/mcn"]
      - id: shkola
        name: МОУ «Средняя школа»
        short_name: Школа № 1
        type: school
        level: school
        municipality: gorod
        head: Лебедева Нина Андреевна
        head_position: Директор
        curators: [kurator]
        section_url: https://shkola.example/nastavnichestvo/
        phone: "+7 (8442) 00-00-01"
        email: school@shkola.example
        counts:
          2026: {teachers: 40, under35: 10, under35_involved: 7, involved: 8}

      """,
      "municipalities.yaml": """
      - {id: gorod, name: Городской округ}

      """,
      "documents/shkola.yaml": """
      - {id: polozhenie-shkoly, type: regulation, level: local, title: Положение, date: 2022-04-11, issuer: Школа № 1, org: shkola, file: files/p.pdf}
      - {id: dogovor, type: contract, level: municipal, title: Договор о сотрудничестве, date: 2026-09-01, issuer: МЦН, file: files/d.pdf}

      """,
      "partnerships.yaml": """
      - {id: partnyorstvo, a: shkola, b: centr, contract: dogovor, from: 2026-09-10, topic: Поддержка по физике}

      """,
      "contests.yaml": """
      - id: konkurs
        title: Лучшая программа
        level: municipal
        start: 2026-03-01
        end: 2026-04-01
        regulation: prikaz-polozhenie
        nominations: [Пара]
        entries: [proshlaya]
        winners: [{place: 1 место, person: yolkina}]

      """,
      "monitoring_acts.yaml": """
      - {id: vhodnoy, kind: incoming, org: centr, date: 2026-10-15, sent_to: КРИРПО}
      - {id: itogovyy, kind: final, org: centr, date: 2026-05-29, sent_to: КРИРПО}

      """,
      "events/vebinary.yaml": """
      - {id: vebinar, title: Вебинар для всех, type: webinar, start: 2026-10-01, online: "https://shkola.example/v", organiser: МЦН, audience: [coordinators, curators, mentors], status: held}

      """,
    ])
    .replacing(
      "programmes.yaml", "results_date: 2026-06-10", "results_date: 2026-06-10\n  reusable: да")

  /// A regional community with one municipality, and that breaks none of its rules.
  static let regional = municipal.replacing("site.yaml", "level: municipal", "level: regional")
    .replacing("mentors.yaml", "  status: busy", "  status: busy\n  activist: да")
    .replacing("cases.yaml", "  areas: [young]", "  areas: [young]\n  selected: none")
    .with([
      "events/region.yaml": """
      - {id: r-1, title: Форум, type: forum, level: regional, start: 2025-11-17, place: Центр, organiser: ЦНППМ, status: held}
      - {id: r-2, title: Фестиваль, type: festival, level: regional, start: 2026-03-01, place: Центр, organiser: ЦНППМ, status: held}
      - {id: r-3, title: Семинар, type: seminar, level: regional, start: 2026-05-01, place: Центр, organiser: ЦНППМ, status: held}
      - {id: r-4, title: Конференция, type: conference, level: regional, start: 2026-11-16, place: Центр, organiser: ЦНППМ, status: held}

      """,
      "communities.yaml": """
      - id: klub
        kind: club
        name: Региональный клуб «Наставник»
        goal: Профессиональный рост
        tasks: [Обмен опытом]
        inner: [Наставники]
        outer: [Вузы]
        head: kovalyov

      """,
      "courses.yaml": """
      - id: kurs
        title: Организация деятельности наставников
        provider: ИРО
        start: 2026-11-14
        end: 2026-11-16

      """,
      "monitoring_acts.yaml": """
      - {id: itogovyy, kind: final, org: centr, date: 2026-05-29, summary: Рост самооценки}

      """,
    ])
}
