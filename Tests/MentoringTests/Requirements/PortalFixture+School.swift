extension PortalFixture {
  /// A small school section that breaks no rule of the generic profile.
  static let school = PortalFixture(files: [
    "site.yaml": """
      level: school
      profile: [generic]
      title: Наставничество
      base_url: https://shkola.example/nastavnichestvo/
      org: shkola
      region: Волгоградская область

      """,
    "organisations.yaml": """
      - id: shkola
        name: МОУ «Средняя школа»
        type: school
        level: school
        head: Лебедева Нина Андреевна
        head_position: Директор
        psychologist: Зимина Ольга Юрьевна
        curators: [kurator]
        phone: "+7 (8442) 00-00-01"
        email: school@shkola.example
        social: ["https://vk.com/shkola"]
        counts:
          2025: {teachers: 40, under35: 8, under35_involved: 5, involved: 6}
          2026: {teachers: 40, under35: 10, under35_involved: 7, involved: 8}

      """,
    "persons.yaml": """
      - id: kovalyov
        surname: Ковалёв
        name: Андрей
        position: заместитель директора
        org: shkola
        consent: {processing: 2025-08-25}
      - id: yolkina
        surname: Ёлкина
        name: Вера
        patronymic: Павловна
        position: учитель математики
        org: shkola
        birth_year: 1975
        consent: {processing: 2025-08-25, dissemination: 2025-08-25, resource: ["https://shkola.example/"], by: self}
      - id: orlova
        surname: Орлова
        name: Анна
        position: учитель математики
        org: shkola
        birth_year: 2001
        consent: {processing: 2026-08-28, by: self}

      """,
    "curators.yaml": """
      - id: kurator
        person: kovalyov
        org: shkola
        order: prikaz-kurator
        since: 2022-04-12
        contact: kurator@shkola.example

      """,
    "mentors.yaml": """
      - id: m-yolkina
        person: yolkina
        criteria: [achiever]
        achievements: [{text: Победитель конкурса «Учитель года», year: 2024}]
        subjects: [математика]
        directions: [subject, methods]
        status: busy
        survey_date: 2025-09-01
        trainings: [Установочная сессия наставников 10.09.2026]
        included: 2025-09-02
        checked: 2026-09-01
        order: prikaz-pary
        consent_appointment: 2026-09-10

      """,
    "mentees.yaml": """
      - id: n-orlova
        person: orlova
        category: young
        org: shkola
        requests: [{direction: subject}]
        included: 2026-09-01
        checked: 2026-09-01
        consent_participation: 2026-09-10

      """,
    "pairs.yaml": """
      - id: para
        type: pair
        mentors: [m-yolkina]
        mentees: [n-orlova]
        curator: kurator
        order: prikaz-pary
        start: 2026-09-14
        status: active
        form: pedagog-pedagog
        variant: experienced-young
        kinds: [traditional]
        directions: [subject]

      """,
    "programmes.yaml": """
      - id: urok
        title: Урок математики
        pair: para
        school_year: 2026/27
        start: 2026-09-14
        end: 2027-05-28
        approved: {date: 2026-09-12, doc: prikaz-pary}
        public_goal: Уверенно вести урок
        difficulties: Темп урока
        strengths: Знание предмета
        activities:
          - {no: 1, title: Посещение уроков, from: 2026-09-20, to: 2026-10-20, status: done}
        status: active
        mech_stage: implementation
        monitoring: [{stage: process, moment: before, date: 2026-09-10}]
        drafted_with_mentee: yes
      - id: proshlaya
        title: Первый год
        pair: para-2025
        school_year: 2025/26
        start: 2025-09-15
        end: 2026-05-28
        approved: {date: 2025-09-12, doc: prikaz-pary-2025}
        public_goal: Войти в профессию
        difficulties: Нет опыта
        strengths: Знание предмета
        activities: [{no: 1, title: Открытый урок, from: 2026-02-10, status: done}]
        status: completed
        mech_stage: result
        finish: {date: 2026-05-28, reason: plan-complete}
        monitoring:
          - {stage: process, moment: before, date: 2025-09-10}
          - {stage: influence, moment: after, date: 2026-05-27}
        results: Открытый урок проведён
        results_date: 2026-06-10
        drafted_with_mentee: yes

      """,
    "pairs/proshlaya.yaml": """
      - id: para-2025
        type: pair
        mentors: [m-yolkina]
        mentees: [n-orlova]
        curator: kurator
        order: prikaz-pary-2025
        start: 2025-09-15
        end: 2026-05-28
        status: completed
        form: pedagog-pedagog
        variant: experienced-young
        kinds: [traditional]
        directions: [subject]

      """,
    "documents/upper.yaml": """
      - id: zakon-273
        type: law
        level: federal
        title: Об образовании в Российской Федерации
        number: 273-ФЗ
        date: 2012-12-29
        issuer: Российская Федерация
        url: http://pravo.gov.ru/
      - id: rasporyazhenie-3273
        type: government-act
        level: federal
        title: Об утверждении основных принципов национальной системы профессионального роста педагогических работников Российской Федерации, включая национальную систему учительского роста
        number: 3273-р
        date: 2019-12-31
        issuer: Правительство Российской Федерации
        url: http://pravo.gov.ru/
      - id: pismo-1128
        type: letter
        level: federal
        title: О методических рекомендациях по наставничеству
        number: АЗ-1128/08, № 657
        date: 2021-12-21
        issuer: Министерство просвещения Российской Федерации
        url: https://docs.edu.gov.ru/
      - id: prikaz-25
        type: regional-order
        level: regional
        title: Об утверждении Положения о наставничестве для педагогических работников образовательных организаций
        number: "25"
        date: 2022-03-21
        issuer: Комитет образования, науки и молодежной политики Волгоградской области
        url: https://obraz.volgograd.ru/

      """,
    "documents/local.yaml": """
      - id: prikaz-polozhenie
        type: order-regulation
        level: local
        title: Об утверждении положения о системе наставничества
        number: 58-од
        date: 2022-04-11
        issuer: МОУ «Средняя школа»
        file: files/prikaz-polozhenie.pdf
        attachments: [polozhenie, karta]
        basis: [zakon-273, prikaz-25]
        terms: с 18 апреля 2022 г.
        responsible: заместитель директора
        planned: каждый молодой педагог работает с наставником
        published: 2022-04-18
      - id: polozhenie
        type: regulation
        level: local
        title: Положение о системе наставничества
        date: 2022-04-11
        issuer: МОУ «Средняя школа»
        approver: Директор школы Н. А. Лебедева
        file: files/polozhenie.pdf
        published: 2022-04-18
        text_version: |
          # Общие положения
          # Цель, задачи, формы наставничества
          # Организация системы наставничества
          # Права и обязанности наставника
          # Права и обязанности наставляемого
          # Формирование пар и групп
          # Завершение персонализированной программы
          # Условия публикации результатов
          # Заключительные положения
      - id: karta
        type: roadmap
        level: local
        title: Дорожная карта
        date: 2022-04-11
        issuer: МОУ «Средняя школа»
        file: files/karta.pdf
        published: 2022-04-18
      - id: prikaz-kurator
        type: order-curator
        level: local
        title: О назначении куратора
        number: 59-од
        date: 2022-04-12
        issuer: МОУ «Средняя школа»
        file: files/prikaz-kurator.pdf
        published: 2022-04-18
      - id: prikaz-bazy
        type: order-bases
        level: local
        title: О базах наставников и наставляемых
        number: 110-од
        date: 2026-09-07
        issuer: МОУ «Средняя школа»
        file: files/prikaz-bazy.pdf
        published: 2026-09-08
      - id: prikaz-pary
        type: order-pairs
        level: local
        title: О закреплении наставнических пар
        number: 124-од
        date: 2026-09-11
        issuer: МОУ «Средняя школа»
        file: files/prikaz-pary.pdf
        published: 2026-09-14
      - id: prikaz-pary-2025
        type: order-pairs
        level: local
        title: О закреплении наставнических пар на 2025/26 учебный год
        number: 101-од
        date: 2025-09-11
        issuer: МОУ «Средняя школа»
        file: files/prikaz-pary-2025.pdf
        published: 2025-09-15
      - id: otchet
        type: report
        level: local
        title: Аналитический отчёт за 2025/26 учебный год
        date: 2026-06-15
        issuer: МОУ «Средняя школа»
        file: files/otchet.pdf
        published: 2026-06-20
        school_year: 2025/26

      """,
    "roadmaps.yaml": """
      - id: karta-2026
        title: Дорожная карта на 2026/27 учебный год
        org: shkola
        level: school
        layout: p2
        period: {from: 2026-09-01, to: 2027-06-30}
        order: prikaz-polozhenie
        stages:
          - key: conditions
            activities:
              - {no: "1.1", title: Приказ об утверждении положения, due: 2026-09-01, responsible: директор, result: приказ, result_doc: prikaz-polozhenie, status: done, item: order-with-attachments}
              - {no: "1.2", title: Приказы о закреплении пар, due: 2026-09-15, responsible: директор, result: приказ, result_doc: prikaz-pary, status: done, item: pair-orders}
              - {no: "1.3", title: Подготовка программ, due: 2026-09-15, responsible: куратор, result: программы, result_doc: prikaz-pary, status: done, item: programmes-drafted}
          - key: mentee-bank
            activities:
              - {no: "2.1", title: Сбор запросов, due: 2026-09-05, responsible: куратор, result: карты запросов, status: done, item: requests-collected}
              - {no: "2.2", title: Банк наставляемых, due: 2026-09-07, responsible: куратор, result: банк, status: done, item: mentee-databank}
          - key: mentor-bank
            activities:
              - {no: "3.1", title: Анкетирование, due: 2026-09-05, responsible: куратор, result: анкеты, status: done, item: survey}
              - {no: "3.2", title: Банк наставников, due: 2026-09-07, responsible: куратор, result: банк, status: done, item: mentor-databank}
          - key: selection
            activities:
              - {no: "4.1", title: Анализ банка, due: 2026-09-10, responsible: куратор, result: список, status: done, item: bank-analysis}
              - {no: "4.2", title: Обучение наставников, due: 2026-09-11, responsible: куратор, result: сессия, status: done, item: training}
          - key: work
            activities:
              - {no: "5.1", title: Формирование пар, due: 2026-09-14, responsible: куратор, result: пары, status: done, item: pairs-formed}
              - {no: "5.2", title: Программы для каждой пары, due: 2026-09-15, responsible: куратор, result: программы, status: done, item: programmes-per-pair}
              - {no: "5.3", title: Поддержка наставляемых без пары, due: 2026-12-20, responsible: психолог, result: планы, status: in-progress, item: unpaired-support}
          - key: completion
            activities:
              - {no: "6.1", title: Мониторинг качества, due: 2027-05-20, responsible: куратор, result: анкеты, status: planned, item: quality-monitoring}
              - {no: "6.2", title: Школьный семинар, due: 2027-05-25, responsible: куратор, result: семинар, status: planned, item: conference-seminar}
              - {no: "6.3", title: Круглый стол, due: 2027-05-28, responsible: куратор, result: протокол, status: planned, item: round-table}
          - key: info
            activities:
              - {no: "7.1", title: Освещение на сайте, due: 2027-06-30, responsible: куратор, result: новости, status: in-progress, item: coverage}

      """,
    "news.yaml": """
      - {id: n-1, title: Положение действует, date: 2026-09-02, summary: Кратко, body: Текст, stage: conditions}
      - {id: n-2, title: Запросы собраны, date: 2026-09-06, summary: Кратко, body: Текст, stage: mentee-bank}
      - {id: n-3, title: Анкеты собраны, date: 2026-09-06, summary: Кратко, body: Текст, stage: mentor-bank}
      - {id: n-4, title: Установочная сессия, date: 2026-09-11, summary: Кратко, body: Текст, stage: selection}
      - {id: n-5, title: Пары начали работу, date: 2026-09-15, summary: Кратко, body: Текст, stage: work}

      """,
    "events.yaml": """
      - {id: anketa-2026, title: Итоговая анкета, type: other, start: 2026-05-20, organiser: школа, place: школа, status: held, stage: completion}
      - {id: seminar-2026, title: Школьный семинар, type: seminar, start: 2026-05-22, organiser: школа, place: школа, status: held, stage: completion}
      - {id: stol-2026, title: Круглый стол, type: round-table, start: 2026-05-25, organiser: школа, place: школа, status: held, stage: completion}

      """,
    "terms.yaml": """
      - {id: mentor, term: Наставник, definition: Кто ведёт, source: п. 1.3}
      - {id: mentee, term: Наставляемый, definition: Кого ведут, source: п. 1.3}
      - {id: curator, term: Куратор, definition: Кто отвечает, source: п. 1.3}
      - {id: mentoring, term: Наставничество, definition: Поддержка, source: п. 1.3}
      - {id: form, term: Форма наставничества, definition: Кто с кем, source: п. 1.3}
      - {id: programme, term: Персонализированная программа наставничества, definition: План, source: п. 1.3}

      """,
    "contacts.yaml": """
      - {id: k-kurator, role: Куратор, name: Ковалёв Андрей, phone: "+7 (8442) 00-00-02"}

      """,
    "materials.yaml": """
      - {id: karta-zaprosa, title: Карта запроса, kind: template, audience: [curators], file: files/karta-zaprosa.docx, published: 2026-06-01}

      """,
    "cases.yaml": """
      - id: keys
        title: Первый год физика
        org: shkola
        authors: [Ёлкина В. П.]
        form: pedagog-pedagog
        summary: Кратко
        relevance: Нужно
        goal: Цель
        tasks: [Задача]
        model: Модель
        innovation: [Новое]
        planned: [{text: Итог}]
        control: Анкеты
        stability: Второй год
        effects: [{level: school, text: Эффект}]
        results: Итоги
        areas: [young]
        programmes: [proshlaya]
        published: 2026-06-25

      """,
    "pages.yaml": """
      - {id: kompetentsii, title: Компетенции наставника, body: Десять требований к компетенциям наставника}

      """,
    "indicators.yaml": """
      - id: dolya
        name: Доля педагогов, вовлечённых в наставничество
        unit: percent
        direction: up
        source: данные куратора
        level: school
        series:
          - {year: 2025, plan: 12, fact: 15, date: 2025-10-01}
          - {year: 2026, plan: 18, fact: 20, date: 2026-10-01}

      """,
  ])
}
