/// Who mentors, who is mentored, and what about.
extension Vocabulary {
  package static let menteeCategory = Vocabulary(
    "mentee_category", "категория наставляемого", source: "002 П 5.2.3; 004",
    [
      .init(
        "young", "молодой педагог", ["молодой специалист", "молодые педагоги"],
        forms: TermForms(
          "молодой педагог", "молодых педагога", "молодых педагогов", with: "молодыми педагогами")),
      .init(
        "returned", "приступил к работе после длительного перерыва",
        ["после длительного перерыва"], forms: .teachers("после длительного перерыва")),
      .init(
        "newcomer", "в адаптации на новом месте работы",
        ["в адаптации на новом месте", "новый сотрудник"],
        forms: .teachers("на новом месте работы")),
      .init(
        "upskilling", "хочет повысить уровень в определённом направлении",
        ["хочет повысить уровень в направлении", "повышение уровня"],
        forms: .teachers("с запросом на повышение уровня")),
      .init(
        "digital", "осваивает ИТ и ИКТ", ["овладение ИТ", "осваивает информационные технологии"],
        forms: .teachers("с запросом на ИТ и ИКТ")),
      .init(
        "burnout", "профессиональное, эмоциональное выгорание", ["выгорание"],
        forms: .teachers("с профессиональным, эмоциональным выгоранием")),
      .init(
        "other-difficulty", "другие затруднения", ["иные затруднения"],
        forms: .teachers("с другими затруднениями")),
      .init(
        "trainee-student", "стажёр или студент", ["стажёр/студент", "стажёр", "студент"],
        forms: TermForms(
          "стажёр или студент", "стажёра или студента", "стажёров или студентов",
          with: "стажёрами или студентами")),
      .init(
        "low-achieving", "неуспевающий обучающийся", ["неуспевающий"],
        forms: TermForms(
          "неуспевающий обучающийся", "неуспевающих обучающихся", "неуспевающих обучающихся",
          with: "неуспевающими обучающимися")),
      .init("passive", "пассивный обучающийся", ["пассивный"], forms: .pupils("пассивн")),
      .init("gifted", "одарённый обучающийся", ["одарённый"], forms: .pupils("одарённ")),
      .init(
        "motivated", "высокомотивированный обучающийся",
        ["высокомотивированный", "мотивированный"], forms: .pupils("высокомотивированн")),
      .init(
        "special-needs", "обучающийся с ОВЗ или ребёнок-инвалид",
        ["с ОВЗ или ребёнок-инвалид", "ОВЗ", "с ОВЗ"],
        forms: TermForms(
          "обучающийся", "обучающихся", "обучающихся", with: "обучающимися",
          tail: "с ОВЗ или инвалидностью")),
    ])

  package static let criterion = Vocabulary(
    "criterion", "основание отбора", source: "002 П 5.2.1",
    [
      .init(
        "achiever", "имеет устойчивые профессиональные достижения",
        ["устойчивые достижения", "достижения"]),
      .init(
        "replicator", "тиражирует опыт, общественно активен",
        ["тиражирует опыт", "тиражирование опыта"]),
      .init("authority", "авторитет, лидерство, эмпатия", ["авторитет"]),
      .init(
        "methodist", "методически ориентирован, владеет аналитикой и диагностикой",
        ["методически ориентирован, аналитика, диагностика", "методически ориентирован"]),
      .init("self-developer", "готов к саморазвитию и ответственности", ["саморазвитие"]),
    ])

  /// The ten demands on a mentor's competences.
  package static let competence = Vocabulary(
    "competence", "компетенция наставника", source: "002 П 5.2.2",
    [
      .init("law", "знает и применяет нормативную правовую базу"),
      .init("introduce", "вводит в должность", ["вводить в должность"]),
      .init(
        "draft-programme",
        "разрабатывает вместе с наставляемым персонализированную программу"),
      .init("study-personality", "изучает деловые и нравственные качества наставляемого"),
      .init("consult", "консультирует по проведению занятий и внеклассных мероприятий"),
      .init(
        "individual-help",
        "помогает овладеть практическими приёмами, выявляет и устраняет ошибки"),
      .init("example", "развивает личным примером", ["личный пример"]),
      .init("discuss", "участвует в обсуждении работы наставляемого"),
      .init("report", "сообщает куратору о ходе адаптации и результатах", ["сообщать куратору"]),
      .init("conclude", "подводит итоги, составляет заключение", ["подводить итоги"]),
    ])

  package static let direction = Vocabulary(
    "direction", "направление", source: "002 П 4.4.5, 5.2.2, 5.2.3",
    [
      .init("subject", "предметное содержание"),
      .init(
        "methods", "методика обучения и преподавания",
        ["методика обучения", "методика преподавания"]),
      .init("upbringing", "воспитательная деятельность", ["воспитание"]),
      .init(
        "lessons", "урочная и внеурочная деятельность",
        ["организация урочной и внеурочной деятельности"]),
      .init("psych", "психолого-педагогическое сопровождение"),
      .init("additional", "дополнительное образование"),
      .init("parents", "работа с родителями"),
      .init("digital", "ИТ и ИКТ", ["информационные технологии", "ИТ", "ИКТ"]),
      .init("onboarding", "введение в должность"),
    ])

  package static let qualification = Vocabulary(
    "qual", "квалификационная категория", source: "приказ Минпросвещения № 196, 2023",
    [
      .init("none", "без категории", ["нет"]),
      .init(
        "compliance", "соответствие занимаемой должности",
        ["соответствие должности", "соответствие", "СЗД"]),
      .init("first", "первая", ["первая категория", "первая квалификационная категория", "1"]),
      .init("highest", "высшая", ["высшая категория", "высшая квалификационная категория"]),
      .init("methodist", "педагог-методист"),
      .init("mentor", "педагог-наставник"),
    ])

  package static let mentorStatus = Vocabulary(
    "mentor_status", "статус наставника", source: "002 П1 4.1",
    [
      .init("available", "готов принять наставляемого", ["свободен", "доступен"]),
      .init("busy", "занят", ["мест нет"]),
      .init("paused", "временно не работает с наставляемыми", ["пауза", "приостановлен"]),
      .init("left", "сложил обязанности", ["выбыл"]),
    ])

  /// How much of a mentee a portal shows.
  package static let publicity = Vocabulary(
    "public", "показ наставляемого", source: "002 П 7.1.2; 152-ФЗ ст. 10.1",
    [
      .init("counts", "только в численности", ["численность"]),
      .init("alias", "под псевдонимом", ["псевдоним"]),
      .init("name", "по имени", ["имя"]),
    ])

  package static let consentGiver = Vocabulary(
    "consent_by", "кто дал согласие", source: "152-ФЗ ст. 9; 001 шаг 1",
    [
      .init("self", "сам", ["лично", "сама", "сам педагог"]),
      .init("legal-rep", "законный представитель", ["представитель", "родитель"]),
    ])

  /// What a consent to dissemination may allow to show.
  package static let personalData = Vocabulary(
    "personal_data", "сведения о человеке", source: "152-ФЗ ст. 10.1; приказ Роскомнадзора № 18",
    [
      .init(
        "name", "фамилия, имя, отчество",
        ["ФИО", "имя", "surname", "фамилия", "patronymic", "отчество"]),
      .init("photo", "фотография", ["фото"]),
      .init("position", "должность"),
      .init("org", "место работы", ["организация"]),
      .init("subjects", "предметы"),
      .init("category", "квалификационная категория", ["категория"]),
      .init("degree", "учёная степень", ["степень"]),
      .init("experience", "стаж", ["experience_years"]),
      .init("about", "рассказ о себе", ["о себе"]),
      .init("achievements", "достижения и награды", ["достижения", "награды"]),
      .init(
        "training", "обучение и повышение квалификации", ["обучение", "повышение квалификации"]),
      .init(
        "mentoring", "сведения о наставничестве: чем помогает, когда доступен",
        ["сведения о наставничестве", "наставничество"]),
      .init("birth-year", "год рождения", ["birth_year"]),
      .init("phone", "телефон"),
      .init("email", "электронная почта", ["почта", "эл. почта", "e-mail"]),
    ])
}

/// What rules ask about people.
extension Vocabulary {
  /// Categories of mentees that are pupils (004).
  package static let pupilCategories: Set<String> = [
    "low-achieving", "passive", "gifted", "motivated", "special-needs",
  ]

  /// Categories never shown beside a name, and never by a count that points at somebody: health,
  /// burnout and difficulties (152-ФЗ, ст. 10; 004).
  package static let sensitiveCategories: Set<String> = [
    "burnout", "special-needs", "other-difficulty", "low-achieving", "passive",
  ]

  /// The five directions a pair's topic is taken from (002 П 4.4.5).
  package static let pairDirections: Set<String> = [
    "subject", "methods", "upbringing", "lessons", "psych",
  ]
}
