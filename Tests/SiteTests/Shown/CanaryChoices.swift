import Mentoring

/// What the declarations cannot say of a canary: values that keep a record on its page, fields that
/// hide one another, and the words that name a field where they are not its label.
enum CanaryChoices {
  static let address = "https://kanareyki.example/nastavnichestvo/"

  /// A field that is not shown while another one of its record or element is there.
  static let alternatives: [(schema: String, field: String)] = [
    ("indicator_year", "fact"), ("roadmap_activity", "due"), ("mentee", "alias"),
    ("document", "supersedes"),
  ]

  /// The fields that records are called by.
  static let naming: Set = [
    "name", "title", "short_name", "surname", "term", "question", "number", "topic",
  ]

  /// Records that are called by another record's name.
  static let bearers = [
    "mentor/mentor-a": "person/person-a", "mentor/mentor-b": "person/person-b",
    "mentee/mentee-a": "person/person-b", "curator/curator-a": "person/person-b",
    "pair/pair-a": "person/person-a", "pair/pair-b": "person/person-b",
  ]

  /// The record that a reference leads to: the one of the same letter, unless it would be the record
  /// itself or the story asks for another.
  static func target(of field: String, _ entity: String, record: String, in own: String) -> String {
    // What is superseded is in the archive, and an attachment would say so for its document.
    if field == "document.attachments" { return id(entity, "supersedes") }
    let others: Set = ["partnership.b", "mentee.person", "curator.person"]
    let isOther = entity == own || others.contains(field) || !record.hasSuffix("-a")
    return id(entity, isOther ? "b" : "a")
  }

  static func id(_ entity: String, _ letter: String) -> String {
    entity.map { $0 == "_" ? "-" : String($0) }.joined() + "-" + letter
  }

  static func isLate(_ field: String) -> Bool {
    let key = field.split(separator: ".").last ?? ""
    return field == "event.start" || ["until", "to", "end", "new_end"].contains(key)
  }

  static func isPicture(_ field: String) -> Bool {
    ["photo.file", "images.file", "pictures.file"].contains { field.hasSuffix($0) }
  }

  /// The value that a field must have for its record to be shown, by field and record or by field.
  static func fixed(_ field: String, _ record: String) -> Any? {
    values[field + "@" + record] ?? values[field]
  }

  nonisolated(unsafe) private static let values: [String: Any] = [
    "person.consent": [
      "processing": "2024-01-10", "dissemination": "2024-01-10", "by": "self",
      "resource": [address], "fields": PersonalDatum.allCases.map(\.rawValue),
    ],
    "mentor.status": "available", "mentee.category": "young", "mentee.public@mentee-a": "name",
    "mentee.public@mentee-alias": "alias",
    "roadmap.stages.activities.item": "pair-orders",
    "roadmap.groups.activities.item": "pair-orders",
    "programme.status": "active", "pair.status": "active", "event.status": "planned",
    "organisation.type": "school", "document.level": "local", "document.type": "local-act",
    "document.signed": "embedded", "person.birth_year": 1978,
    "curator.contact": "kurator@kanareyki.example",
  ]

  /// How a value is printed that is not printed as it is written.
  static let printed: [String: [String]] = [
    "roadmap.stages.activities.item": ["1.2"], "roadmap.groups.activities.item": ["1.2"],
    "mentee.practice": ["проходит практику"], "mentor.activist": ["член методического актива"],
    "mentor.status": ["свобод"],
    "mentor.accepts": [
      "высокомотивированными обучающимися", "обучающимися с ОВЗ или инвалидностью",
    ],
    "mentee.category": ["молодой педагог"],
    "programme.status": ["реализуется"], "pair.status": ["действует"],
    "event.status": ["запланировано", "состоится", "планируется"], "organisation.type": ["школа"],
    "document.signed": ["встроенная электронная подпись"], "document.level": ["локальный"],
    "document.type": ["локальный акт"],
  ]

  /// The words by which a field is named on its page, where they are not its label.
  static let labels = [
    "municipality.key": "в официальном перечне", "mentor.activist": "методического актива",
    "organisation.name": "наименование",
    "organisation.head_position": "руководитель",
    "organisation.section_url": "раздел", "organisation.social": "официальные страницы",
    "person.category": "категория", "curator.order": "назначен",
    "mentor.achievements.text": "достижения", "mentor.achievements.year": "достижения",
    "mentor.achievements.doc": "достижения", "mentor.checked": "актуально на",
    "mentor.until": "наставник до", "mentor.help_with": "с чем поможет",
    "mentor.availability": "когда", "case.org": "где работает",
    "mentee.requests.direction": "запрос",
    "mentee.alias": "наставляемый", "mentee.person": "наставляемый",
    "mentee.practice": "категория", "pair.type": "пара или группа",
    "pair.mentors": "пара или группа", "pair.mentees": "пара или группа", "pair.start": "срок",
    "pair.end": "срок", "pair.status": "состояние", "pair.variant": "форма",
    "pair.kinds": "вид", "pair.mode": "форма", "pair.meetings": "встречи",
    "programme.pair": "наставник", "programme.start": "срок", "programme.end": "срок",
    "programme.approved.date": "утверждена", "programme.approved.doc": "утверждена",
    "programme.forms": "форма", "programme.kinds": "вид", "programme.activities.no": "№",
    "programme.activities.title": "мероприятие", "programme.activities.doc": "результат",
    "programme.mech_stage": "этап", "programme.extension.date": "продление",
    "programme.extension.new_end": "продление", "programme.finish.date": "завершение",
    "programme.finish.reason": "завершение", "programme.monitoring.stage": "мониторинг",
    "programme.monitoring.moment": "мониторинг", "programme.monitoring.date": "мониторинг",
    "programme.monitoring.tool": "мониторинг", "programme.monitoring.summary": "мониторинг",
    "programme.results_date": "размещены", "case.relevance": "востребованности",
    "case.innovation": "инновационный потенциал", "case.control": "контроля",
    "case.areas": "проблему", "case.awards.title": "награды", "case.awards.year": "награды",
    "case.awards.url": "награды", "case.links.title": "ссылки", "case.links.url": "ссылки",
    "case.selected": "отобрана", "case.published": "опубликована", "document.file": "скачать",
    "roadmap.order": "чем утверждена", "roadmap.period.words": "срок выполнения",
    "roadmap.stages.activities.no": "№",
    "roadmap.stages.activities.when": "срок", "roadmap.stages.activities.result_doc": "результат",
    "roadmap.groups.activities.no": "№", "roadmap.groups.activities.when": "срок",
    "roadmap.groups.activities.result_doc": "результат", "indicator.series.numerator": "факт",
    "indicator.series.denominator": "факт", "indicator.series.date": "факт",
    "monitoring_act.date": "проведён", "monitoring_act.file": "скачать",
    "community.links.title": "ссылки", "community.links.url": "ссылки", "course.start": "сроки",
    "course.end": "сроки", "course.url": "страницу курса", "contest.start": "сроки",
    "contest.end": "сроки", "contest.entries": "участники", "contest.winners.place": "победители",
    "contest.winners.person": "победители", "portfolio.checked": "ссылка проверена",
    "material.audience": "кому", "material.file": "скачать",
    "material.licence": "условия использования", "event.registration": "зарегистрироваться",
    "event.report": "как прошло",
  ]

  /// What needs no word beside it: names and titles, the text a page is made for, a picture, the
  /// state at its head, a way to reach somebody, and the line of a card that says who or what it is.
  static let selfEvident: Set = [
    "organisation.short_name", "organisation.about", "organisation.curators", "person.surname",
    "person.name",
    "person.patronymic", "person.position", "person.org", "person.photo.file", "person.photo.alt",
    "person.about", "curator.person", "curator.org", "mentor.person", "mentor.status",
    "programme.title", "programme.status", "case.title", "case.summary", "case.pictures.file",
    "case.pictures.alt", "document.type", "document.number", "document.date",
    "document.title", "document.purpose", "roadmap.title",
    "roadmap.stages.key", "roadmap.stages.note", "roadmap.groups.key", "roadmap.groups.note",
    "roadmap.note", "indicator.name", "indicator.note", "monitoring_act.kind", "community.name",
    "partnership.a", "partnership.b", "incentive.title", "award.title", "award.note",
    "course.title", "course.body", "contest.title", "contest.body", "portfolio.owner",
    "portfolio.url", "material.title", "material.about", "news.title", "news.date",
    "news.summary", "news.body", "news.images.file", "news.images.alt", "event.title",
    "event.type", "event.start", "event.end", "event.status", "event.body", "term.term",
    "term.definition", "contact.role", "contact.name", "contact.phone", "contact.email",
    "contact.note", "page.title", "page.body", "municipality.name", "municipality.type",
    "faq.question", "faq.answer",
  ]

  /// Shown beside the record's place: said of a block while it is empty.
  static let elsewhere: Set = ["page.empty_note"]
}
