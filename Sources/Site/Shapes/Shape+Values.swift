import Mentoring
import Rendering

/// The small values that many records and pages share.
extension Shape {
  /// A value with just these members.
  static func fixed(_ name: String, _ members: [String: Shape]) -> Shape {
    .object(name) { members }
  }

  static let term = fixed(
    "значение словаря", ["key": .text, "label": .text, "with_several": .text])

  static let origin = fixed("источник записи", ["name": .text, "url": .text, "date": .date])

  static let picture = fixed(
    "картинка",
    [
      "url": .link, "alt": .text, "width": .optional(.number), "height": .optional(.number),
    ])

  static let pictureWidth = fixed("ширина картинки", ["url": .link, "width": .number])

  static let download = fixed(
    "файл для скачивания",
    [
      "url": .link, "format": .text, "size": .number, "pages": .optional(.number), "name": .text,
    ])

  static let titledLink = fixed("ссылка с названием", ["title": .text, "url": .optional(.link)])

  static let pagination = optional(
    fixed(
      "листание",
      [
        "first": .number, "last": .number, "total": .number, "pages": .list(.paginationEntry),
        "previous": .optional(.paginationEntry), "next": .optional(.paginationEntry),
      ]))

  static let paginationEntry = fixed(
    "страница листания", ["title": .text, "url": .optional(.link), "current": .bool])

  static let facet = fixed(
    "признак", ["key": .text, "title": .text, "options": .list(.facetOption)])

  static let facetOption = fixed(
    "значение признака",
    ["key": .text, "title": .text, "url": .link, "count": .number, "current": .bool])

  static let progress = fixed("ход программы", ["done": .number, "total": .number])

  static let author = fixed("автор", ["full_name": .text, "title": .text, "url": .optional(.link)])

  static let indicatorRow = fixed(
    "год показателя",
    [
      "year": .number, "plan": .optional(.number), "fact": .optional(.number), "verdict": .text,
      "corrective": .optional(.text), "numerator": .optional(.number),
      "denominator": .optional(.number), "date": .optional(.date), "source": .optional(.text),
    ])

  static let roadmapStage = fixed(
    "этап дорожной карты",
    [
      "no": .number, "key": .text, "label": .text, "short": .optional(.text), "state": .text,
      "until": .optional(.date),
      "done": .number, "total": .number, "anchor": .text, "note": .optional(.markup),
      "activities": .list(.roadmapPoint),
    ])

  static let roadmapPoint = fixed(
    "пункт дорожной карты",
    [
      "no": .optional(.text), "title": .optional(.markup), "due": .optional(.text),
      "responsible": .optional(.text), "participants": .optional(.text),
      "result": .optional(.text), "document": .maybe(LegalDocument.self),
      "status": .optional(.term), "overdue": .bool, "anchor": .text, "item": .optional(.text),
    ])
}
