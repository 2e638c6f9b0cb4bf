import Diagnostics

/// The content of a portal as a tree of files, to be spoilt in one place or another.
package struct FixtureSite: Sendable {
  /// Bytes by the path from the portal's folder.
  package private(set) var files: [String: [UInt8]]
  /// Where the marks of replaced texts stand, by file.
  private var marks: [String: MarkedSource] = [:]

  package init(_ files: [String: String]) {
    self.files = files.mapValues { Array($0.utf8) }
  }

  /// The paths in the order a source tree lists them in.
  package var paths: [String] {
    files.keys.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  package func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }

  /// Where mark 1️⃣ of a replaced or added text stands: `persons.yaml:3:5`.
  package func place(_ mark: Int = 1) -> String? {
    marks.first { $0.value.has(mark) }.map { path, source in
      "\(path):\(source[mark].line):\(source[mark].column)"
    }
  }
}

extension FixtureSite {
  /// The site with one more file, or another text in a file; the text may bear marks.
  package func with(_ path: String, _ marked: String) -> FixtureSite {
    var site = self
    let source = MarkedSource(marked)
    site.files[path] = Array(source.text.utf8)
    site.marks[path] = source
    return site
  }

  package func with(_ path: String, bytes: [UInt8]) -> FixtureSite {
    var site = self
    site.files[path] = bytes
    return site
  }

  package func without(_ path: String) -> FixtureSite {
    var site = self
    site.files[path] = nil
    return site
  }

  /// The site with the only occurrence of a text in a file replaced; the new text may bear marks.
  package func replacing(_ old: String, with new: String, in path: String) -> FixtureSite {
    let parts = text(path).split(separator: old, omittingEmptySubsequences: false)
    precondition(parts.count == 2, "«\(old)» stands \(parts.count - 1) times in \(path)")
    return with(path, String(parts[0]) + new + String(parts[1]))
  }

  /// Writes the site below a folder.
  package func write(to folder: TemporaryFolder, at place: String) throws {
    for path in paths { try folder.write(place + "/" + path, files[path] ?? []) }
  }
}

extension FixtureSite {
  /// A small school whose content has no fault.
  package static let school = FixtureSite([
    "site.yaml": """
    level: school
    profile: [proba]
    title: Наставничество
    base_url: https://school.example/nastavnichestvo/
    org: school
    region: Волгоградская область
    notice: Демонстрационные данные
    today: 2026-11-16

    """,
    "profiles/proba.yaml": """
    title: Проба
    rules: [SEC-01, SEC-02, SEC-04, SEC-05, PRG-01, PRG-09, MEN-11, MTE-05]

    """,
    "organisations.yaml": """
    - id: school
      name: Муниципальное общеобразовательное учреждение «Школа № 1»
      short_name: Школа № 1
      type: school
      level: school
      municipality: volgograd
      head: Лебедева Нина Аркадьевна
      head_position: директор
      psychologist: Зимина Ольга Юрьевна
      curators: [kurator]
      site: https://school.example/
      section_url: https://school.example/nastavnichestvo/
      phone: "+7 (8442) 00-00-01"
      email: school@school.example
      address: Волгоград, улица Школьная, дом 1
      social: [https://vk.com/school_example]
      inn: "3400000000"
      scope: {teachers: да, pupils: нет}
      counts:
        2026: {teachers: 40, under35: 9, under35_involved: 7, involved: 14}

    """,
    "municipalities.yaml": """
    - {id: volgograd, name: город-герой Волгоград, type: urban-okrug}

    """,
    "persons.yaml": """
    - id: kovalyov
      surname: Ковалёв
      name: Андрей
      patronymic: Михайлович
      position: заместитель директора
      org: school
      phone: "+7 900 000-71-02"
      consent:
        processing: 2025-09-02
        dissemination: 2025-09-02
        fields: [name, position, org]
        by: self
        resource: [https://school.example/nastavnichestvo/]
    - id: elkina
      surname: Ёлкина
      name: Вера
      patronymic: Павловна
      position: учитель математики
      org: school
      subjects: [математика]
      category: highest
      experience_years: 28
      birth_year: 1975
      phone: "+7 900 000-71-03"
      email: elkina@mail.example
      consent:
        processing: 2025-09-02
        dissemination: 2025-09-02
        fields: [name, position, org, subjects, category]
        by: self
        resource: [https://school.example/nastavnichestvo/]
        valid_until: 2028-08-31
    - id: tikhonov
      surname: Тихонов
      name: Пётр
      patronymic: Ильич
      position: учитель физики
      org: school
      consent:
        processing: 2026-09-02

    """,
    "curators.yaml": """
    - id: kurator
      person: kovalyov
      org: school
      order: prikaz
      since: 2025-09-01
      contact: kurator@school.example

    """,
    "mentors.yaml": """
    - id: m-elkina
      person: elkina
      criteria: [achiever, authority]
      achievements:
        - {text: Победитель конкурса разработок, year: 2024, level: municipal}
      subjects: [математика]
      directions: [subject, methods]
      forms: [pedagog-pedagog]
      kinds: [traditional]
      capacity: 2
      status: available
      survey_date: 2025-09-05
      trainings: [Установочная сессия наставников]
      included: 2025-09-10
      checked: 2026-09-07
      order: prikaz
      consent_appointment: 2025-08-25

    """,
    "mentees.yaml": """
    - id: n-tikhonov
      person: tikhonov
      category: young
      org: school
      requests:
        - direction: methods
          text: Боюсь тишины в девятом классе и теряю темп к середине урока
      included: 2026-09-01
      checked: 2026-09-07
      consent_participation: 2025-08-28
      support_plan: Пока пары нет, уроки посещает методист Дубровина каждую среду
      public: counts

    """,
    "pairs.yaml": """
    - id: para-fizika
      type: pair
      mentors: [m-elkina]
      mentees: [n-tikhonov]
      curator: kurator
      order: prikaz
      start: 2026-09-14
      end: 2027-05-28
      status: active
      form: pedagog-pedagog
      kinds: [traditional]
      directions: [methods]
      mode: in-person

    """,
    "programmes/pervyy-god.md": """
    ---
    title: Первый год учителя
    pair: para-fizika
    school_year: 2026/27
    start: 2026-09-14
    end: 2027-05-28
    approved: {date: 2026-09-10, doc: prikaz}
    difficulties: Говорит слишком быстро и теряет половину класса
    strengths: Искренний интерес к предмету
    activities:
      - {no: "1", title: Введение в должность, from: 2026-09-14, to: 2026-09-25, status: done}
      - {no: "2", title: Посещение уроков, from: 2026-10-01, to: 2026-10-30, status: done}
    status: active
    monitoring:
      - {stage: influence, moment: before, date: 2026-09-10, tool: Анкета}
    drafted_with_mentee: да
    ---

    Освоить планирование урока.

    """,
    "documents.yaml": """
    - id: polozhenie
      type: regulation
      level: local
      title: Положение о наставничестве
      date: 2025-08-28
      issuer: Школа № 1
      approver: Директор Н. А. Лебедева
      file: files/polozhenie.pdf
      published: 2025-09-01
    - id: prikaz
      type: order-regulation
      level: local
      title: Об утверждении положения
      number: 58-од
      date: 2025-08-29
      issuer: Школа № 1
      file: files/prikaz.pdf
      attachments: [polozhenie, karta]
      published: 2025-09-01
    - id: karta
      type: roadmap
      level: local
      title: Дорожная карта
      date: 2025-08-29
      issuer: Школа № 1
      file: files/karta.pdf
      published: 2025-09-01
    - id: zakon-273-fz
      type: law
      level: federal
      title: Об образовании в Российской Федерации
      number: 273-ФЗ
      date: 29.12.2012
      issuer: Государственная Дума
      url: https://publication.pravo.gov.ru/273
    - id: prikaz-25
      type: regional-order
      level: regional
      title: Об утверждении примерного положения
      number: "25"
      date: 21 марта 2022 г.
      issuer: Комитет образования
      url: https://obraz.volgograd.example/25

    """,
    "roadmaps.yaml": """
    - id: karta-2026
      title: Дорожная карта на год
      org: school
      level: school
      layout: p2
      period: {from: 2026-08-31, to: 2027-06-30}
      order: prikaz
      stages:
        - key: conditions
          activities:
            - no: "1.1"
              title: Приказ об утверждении положения
              due: 2026-08-31
              responsible: Директор
              result: Приказ
              result_doc: prikaz
              status: done

    """,
    "cases/tishina.md": """
    ---
    title: Тишина на уроке
    org: school
    authors: [Методическое объединение]
    form: pedagog-pedagog
    summary: Как пара добилась рабочей тишины.
    results: Класс слушает объяснение.
    published: 2026-06-10
    ---

    Пара работала с одним классом год.

    """,
    "materials.yaml": """
    - id: dnevnik
      title: Дневник встреч
      kind: template
      audience: [mentors]
      file: files/dnevnik.pdf
      published: 2026-10-01

    """,
    "news/start.md": """
    ---
    title: Пары начали работу
    date: 2026-09-15
    summary: Первая встреча прошла в методическом кабинете.
    stage: conditions
    pairs: [para-fizika]
    ---

    Пары составили план на осень.

    """,
    "events.yaml": """
    - id: sessiya
      title: Установочная сессия
      type: setup-session
      start: 2026-12-01
      place: методический кабинет
      organiser: Куратор
      stage: selection
      status: planned

    """,
    "terms.yaml": """
    - id: nastavnik
      term: Наставник
      definition: Педагог, который ведёт наставляемого.
      source: 002 П 1.3

    """,
    "contacts.yaml": """
    - id: kontakt
      role: Куратор
      name: Ковалёв Андрей Михайлович
      phone: "+7 (8442) 00-00-02"

    """,
    "pages/o-nastavnichestve.md": """
    ---
    title: О наставничестве
    ---

    ## Цель

    Помочь педагогу войти в профессию.

    """,
  ])
  .with("files/polozhenie.pdf", bytes: SamplePDF("Положение").bytes)
  .with("files/prikaz.pdf", bytes: SamplePDF("Приказ").bytes)
  .with("files/karta.pdf", bytes: SamplePDF("Карта").bytes)
  .with("files/dnevnik.pdf", bytes: SamplePDF("Дневник").bytes)
}
