import Rendering

/// What templates see of a passport.
extension Shape {
  static let passportSummary = fixed(
    "сводка паспорта",
    [
      "filled": .number, "blocks": .number, "met": .number, "total": .number, "url": .link,
      "date": .date,
      "parts": .list(.fixed("часть сводки", ["state": .term, "count": .number])),
      "schools": .optional(.text),
    ])

  static let passportPart = fixed(
    "часть паспорта", ["key": .text, "title": .text, "rules": .list(passportRule)])

  static let passportRule = fixed(
    "правило паспорта",
    [
      "id": .text, "title": .text, "clause": .text, "state": .term, "reason": .optional(.text),
      "evidence": .list(.titledLink), "more": .number, "findings": .number,
    ])

  static let schoolTable = fixed(
    "таблица организаций",
    [
      "summary": .text, "complete": .number, "total": .number, "columns": .list(.text),
      "has_municipalities": .bool, "rows": .list(.readiness),
    ])

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
