extension PortalFixture {
  /// A small municipal centre that breaks no rule of the section, its documents and its roadmap.
  static let centre = PortalFixture(files: [
    "site.yaml": """
    level: municipal
    profile: [generic]
    title: Муниципальный центр наставничества
    base_url: https://centr.example/
    org: centr
    region: Кемеровская область

    """,
    "municipalities.yaml": """
    - {id: okrug, name: Ленинск-Кузнецкий городской округ, type: urban-okrug}

    """,
    "organisations.yaml": """
    - id: centr
      name: Муниципальный центр наставничества
      type: centre
      level: municipal
      municipality: okrug
      phone: "8 (38456) 0-00-01"
      email: centr@centr.example
      social: ["https://vk.com/centr"]
    - id: shkola-101
      name: Школа № 101
      type: school
      level: school
      municipality: okrug
      head: Лебедев Роман Андреевич
      head_position: директор
      section_url: https://s101.example/nastavnichestvo/
      phone: "8 (38456) 0-00-02"
      email: s101@centr.example
      counts:
        2025: {teachers: 40, under35: 10, under35_involved: 6, involved: 10}
        2026: {teachers: 40, under35: 10, under35_involved: 7, involved: 12}

    """,
    "persons.yaml": """
    - {id: kurator, surname: Рябинин, name: Евгений, position: заместитель директора, org: shkola-101, consent: {processing: 2026-09-01}}
    - {id: uchitel, surname: Тихонова, name: Алла, position: учитель, org: shkola-101, consent: {processing: 2026-09-01, dissemination: 2026-09-01, by: self, resource: ["https://centr.example/"]}}

    """,
    "curators.yaml": """
    - {id: k-101, person: kurator, org: shkola-101, order: prikaz-reestr, since: 2026-09-04, contact: s101@centr.example}

    """,
    "mentors.yaml": """
    - {id: m-tikhonova, person: uchitel, criteria: [achiever], subjects: [физика], status: available, included: 2026-09-01, checked: 2026-09-01}

    """,
    "documents/upper.yaml": PortalFixture.school.files["documents/upper.yaml"] ?? "",
    "documents.yaml": """
    - {id: prikaz-polozhenie, type: municipal-order, level: municipal, title: Об утверждении Положения и назначении муниципального координатора, number: Д-41, date: 2020-09-14, issuer: Управление образования, file: files/d41.pdf}
    - {id: prikaz-reestr, type: municipal-order, level: municipal, title: Об утверждении реестра организаций и списка кураторов, number: Д-118, date: 2026-09-04, issuer: Управление образования, file: files/d118.pdf}
    - {id: plan-seminarov, type: plan, level: municipal, title: План муниципальных семинаров, date: 2026-09-04, issuer: МЦН, file: files/plan.pdf}
    - {id: grafik, type: course-schedule, level: municipal, title: План-график курсов сотрудников МЦН и кураторов, date: 2026-09-04, issuer: МЦН, file: files/grafik.pdf}
    - {id: grafik-uu, type: course-schedule, level: municipal, title: План-график курсов по форме «учитель – учитель», date: 2026-09-04, issuer: МЦН, file: files/grafik-uu.pdf}
    - {id: dogovor, type: contract, level: municipal, title: Договор о сотрудничестве, date: 2026-09-04, issuer: МЦН, file: files/dogovor.pdf}
    - {id: soglashenie, type: agreement, level: regional, title: Трёхстороннее соглашение, date: 2022-03-21, issuer: Комитет, url: "https://obraz.volgograd.ru/"}
    - {id: p-101, type: regulation, level: local, org: shkola-101, title: Положение школы, date: 2026-09-01, issuer: Школа № 101, file: files/p101.pdf}

    """,
    "roadmaps.yaml": """
    - id: karta
      org: centr
      level: municipal
      layout: mun5
      period: {words: 2020–2021 гг.}
      order: prikaz-polozhenie
      goal: Достижение показателей
      tasks: [Создать нормативную базу]
      place: Ленинск-Кузнецкий городской округ
      requirement: Не менее 70 %
      use_area: Вовлечение наставников
      groups:
        - key: normative
          activities: &six
            - &one {title: Подготовка, responsible: МЦН, participants: ОО, result: Готово}
            - *one
            - *one
            - *one
            - *one
            - *one
        - {key: personnel, activities: [*one, *one, *one, *one, *one, *one, *one, *one]}
        - {key: organisational, activities: [*one, *one, *one, *one, *one, *one, *one]}
        - {key: informational, activities: [*one, *one]}
    - id: karta-101
      org: shkola-101
      level: school
      layout: p2
      period: {from: 2026-09-01, to: 2027-06-30}
      order: prikaz-reestr

    """,
    "contacts.yaml": """
    - {id: koordinator, role: Муниципальный координатор, name: Астахова Нина, phone: "8 (38456) 0-00-01", email: centr@centr.example}

    """,
    "pages.yaml": """
    - {id: urovni, title: Кто за что отвечает, body: "Региональный, муниципальный и институциональный уровни"}

    """,
    "terms.yaml": PortalFixture.school.files["terms.yaml"] ?? "",
  ])

  /// The same for a region.
  static let region =
    centre
    .replacing("site.yaml", "level: municipal", "level: regional")
    .with([
      "documents/region.yaml": """
      - {id: plan, type: roadmap, level: regional, title: Дорожная карта региона, date: 2022-03-26, issuer: ВГАПО, url: "https://obraz.volgograd.ru/"}

      """,
      "contacts.yaml": """
      - {id: koordinator, role: Региональный координатор, name: Стадникова Екатерина, phone: "8 (8442) 60-66-45", email: centr@centr.example, url: "https://vk.com/nastavniki"}

      """,
      "indicators.yaml": """
      - {id: iom, name: Доля педагогов с индивидуальными образовательными маршрутами, unit: percent, direction: up, source: центр, level: regional, series: [{year: 2022, plan: 10, fact: 10, date: 2022-12-20}]}
      - {id: sotrudniki, name: "Доля сотрудников, обученных у Федерального координатора", unit: percent, direction: up, source: центр, level: regional, series: [{year: 2022, plan: 100, fact: 100, date: 2022-12-20}]}
      - {id: meropriyatiya, name: Мероприятия регионального уровня, unit: count, direction: up, source: центр, level: regional, series: [{year: 2022, plan: 4, fact: 4, date: 2022-12-20}]}
      - {id: komandy, name: Обучение управленческих команд, unit: percent, direction: up, source: центр, level: regional, series: [{year: 2022, plan: 10, fact: 10, date: 2022-12-20}]}
      - {id: model, name: Доля организаций с целевой моделью наставничества, unit: percent, direction: up, source: центр, level: regional, series: [{year: 2022, plan: 100, fact: 100, date: 2022-12-20}]}
      - {id: pk, name: "Доля педагогических работников, прошедших повышение квалификации", unit: percent, direction: up, source: центр, level: regional, series: [{year: 2022, plan: 20, fact: 20, date: 2022-12-20}]}

      """,
    ])
}
