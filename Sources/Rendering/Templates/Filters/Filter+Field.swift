import Diagnostics
import Text

/// Filters of the field: Russian dates, numbers and names, typography, addresses.
///
/// A value that is absent stays absent.
extension Filter {
  static let field = [
    Filter("date", [Parameter("style", "long")], date),
    Filter("period", [Parameter("end")], period),
    Filter("plural", [Parameter("one"), Parameter("few"), Parameter("many")], plural),
    Filter("number", [Parameter("digits", 2)], number),
    Filter("typo", typo), Filter("slug", slug), Filter("filesize", filesize),
    Filter("sort_ru", [Parameter("attribute", .null), Parameter("reverse", false)], sortRussian),
    Filter("initials", initials), Filter("url", url),
  ]

  @Sendable static func date(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    if value.isNull { return value }
    let day = try value.day()
    switch try renderer.text(of: arguments[0]) {
    case "long": return .string(day.words)
    case "short": return .string(day.dotted)
    case "iso": return .string(day.description)
    case "day_month": return .string(day.dayAndMonth)
    case "month_year": return .string(day.monthAndYear)
    case "year": return .string(String(day.year))
    case "day": return .string(String(day.day))
    case "month": return .string(day.monthInGenitive)
    default: throw .dateStyle(arguments[0].shortText)
    }
  }

  /// The words from one day to another; without an end the first day alone.
  @Sendable static func period(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    if value.isNull { return value }
    let start = try value.day()
    return .string(start.period(to: arguments[0].isNull ? start : try arguments[0].day()))
  }

  @Sendable static func plural(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    let count = try length(of: value)
    return .string(
      Plural.phrase(
        count, try renderer.text(of: arguments[0]), try renderer.text(of: arguments[1]),
        try renderer.text(of: arguments[2])))
  }

  /// The number itself, or how many there are in a list.
  private static func length(of value: TemplateValue) throws(TemplateFailure) -> Int {
    if case .list(let items) = value { return items.count }
    return try value.integer()
  }

  @Sendable static func number(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    switch value {
    case .null: return value
    case .int(let number): return .string(NumberText.text(number))
    case .double(let number):
      return .string(NumberText.text(number, digits: try arguments[0].integer()))
    default: throw .notANumber(value)
    }
  }

  /// Russian typography; markup is left to whoever made it.
  @Sendable static func typo(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    if value.isNull || value.isMarkup { return value }
    return .string(renderer.program.typeset(try renderer.text(of: value)))
  }

  @Sendable static func slug(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    .string(Slug.make(try renderer.text(of: value)))
  }

  @Sendable static func filesize(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    if value.isNull { return value }
    return .string(FileSizeText.text(try value.integer()))
  }

  @Sendable static func sortRussian(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    var keyed: [(key: RussianOrder.Key, item: TemplateValue)] = []
    for item in try renderer.list(value) {
      let text = try renderer.text(of: try renderer.attribute(arguments[0], of: item))
      // A key has eight bytes for each letter.
      try renderer.charge(text.utf8.count * 8)
      keyed.append((RussianOrder.Key(text), item))
    }
    let isDescending = arguments[1].isTruthy
    keyed.sort { isDescending ? $1.key < $0.key : $0.key < $1.key }
    return .list(keyed.map(\.item))
  }

  @Sendable static func initials(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    .string(Initials.text(try renderer.text(of: value)))
  }

  /// A path from the root of the site as a link from the page being rendered.
  @Sendable static func url(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    switch value {
    case .null, .link: return value
    default:
      let path = try renderer.text(of: value)
      guard !path.hasPrefix("//"), !path.utf8.prefix(while: { $0 != 0x2F }).contains(0x3A) else {
        throw .notAPath(path)
      }
      return .link(String(path.drop { $0 == "/" }))
    }
  }
}

extension TemplateValue {
  /// The value as a day: a date, or a text that begins with an ISO date.
  fileprivate func day() throws(TemplateFailure) -> CalendarDate {
    if case .date(let day) = self { return day }
    guard case .string(let text) = self else { throw .notADate(kindName) }
    guard let day = CalendarDate(iso: text) else { throw .notADate("«\(shortText)»") }
    return day
  }
}

extension TemplateFailure {
  fileprivate static func notADate(_ what: String) -> TemplateFailure {
    TemplateFailure(TemplateDiagnostics.wrongType, "Здесь нужна дата, а стоит \(what)")
  }

  fileprivate static func dateStyle(_ style: String) -> TemplateFailure {
    let known = ["long", "short", "iso", "day_month", "month_year", "year", "day", "month"]
    return TemplateFailure(
      TemplateDiagnostics.badValue, "Вида даты «\(style)» нет",
      help: "Известны \(known.joined(separator: ", ")).",
      suggestion: Suggestion.nearest(to: style, among: known))
  }

  fileprivate static func notAPath(_ path: String) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.unsafeAddress, "«\(path)» – не путь внутри портала",
      help: "Фильтр url берёт путь от корня портала, например mentory/.")
  }
}
