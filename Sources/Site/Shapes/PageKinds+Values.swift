import Mentoring
import Rendering

/// The values that single kinds of page have for themselves.
extension PageKinds {
  static let block = Shape.fixed(
    "блок раздела",
    [
      "key": .text, "title": .text, "url": .link, "count": .number, "count_label": .text,
      "updated": .optional(.date), "empty_note": .optional(.text),
    ])

  static let entryLink = Shape.fixed("вход", ["title": .text, "text": .text, "url": .link])

  static let counter = Shape.fixed("счётчик", ["value": .number, "label": .text, "url": .link])

  static let municipalityLink = Shape.fixed(
    "муниципалитет со счётом", ["title": .text, "count": .number, "url": .optional(.link)])

  static let subject = Shape.fixed("предмет", ["title": .text, "count": .number, "url": .link])

  static let letter = Shape.fixed(
    "буква", ["title": .text, "url": .optional(.link), "current": .bool])

  static let caseSection = Shape.fixed(
    "часть практики", ["title": .text, "anchor": .text, "body": .markup])

  static let documentLevel = Shape.fixed(
    "уровень документов",
    [
      "key": .text, "title": .text, "anchor": .text, "documents": .records(LegalDocument.self),
      "archived": .records(LegalDocument.self), "empty_note": .optional(.text),
    ])

  static let calendarMonth = Shape.fixed(
    "месяц календаря",
    [
      "title": .text, "anchor": .text, "events": .records(Event.self),
      "weeks": .list(.list(calendarDay)),
    ])

  static let calendarDay = Shape.fixed(
    "день календаря",
    [
      "date": .optional(.date), "day": .optional(.number), "is_today": .bool,
      "events": .records(Event.self),
    ])

  static let mapSection = Shape.fixed(
    "раздел карты",
    [
      "title": .text, "url": .optional(.link), "note": .optional(.text),
      "pages": .list(.titledLink),
    ])

  /// A part of a list whose items have a letter in common; without a title the list is whole.
  static func letterGroup(_ name: String, _ items: String, _ shape: Shape) -> Shape {
    .fixed(name, ["title": .optional(.text), "anchor": .text, items: shape])
  }

  static let passportSummary = Shape.fixed(
    "сводка паспорта",
    [
      "met": .number, "total": .number, "url": .link, "date": .date,
      "parts": .list(.fixed("часть сводки", ["state": .term, "count": .number])),
      "schools": .optional(.text),
    ])

  static let passportGroup = Shape.fixed(
    "группа правил", ["number": .text, "title": .text, "rules": .list(passportRule)])

  static let passportRule = Shape.fixed(
    "правило паспорта",
    [
      "id": .text, "title": .text, "clause": .text, "state": .term, "reason": .optional(.text),
      "evidence": .list(.titledLink), "more": .number, "findings": .number,
      "advice": .optional(.text),
    ])

  static let schoolTable = Shape.fixed(
    "таблица организаций",
    [
      "summary": .text, "complete": .number, "total": .number, "columns": .list(.text),
      "has_municipalities": .bool, "rows": .list(.readiness),
    ])
}

extension Shape {
  /// How far an organisation of the registry is.
  static let readiness = fixed(
    "готовность организации",
    [
      "title": .text, "url": .optional(.link), "municipality": .optional(.text),
      "complete": .bool, "missing": .optional(.text),
      "blocks": .list(
        fixed(
          "блок организации",
          ["key": .text, "title": .text, "state": .term, "url": .optional(.link)])),
    ])
}
