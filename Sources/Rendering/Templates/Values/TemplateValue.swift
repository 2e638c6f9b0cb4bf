package import Text

/// What a template reads, computes with and prints.
package enum TemplateValue: Sendable {
  /// An optional value that is absent: false, and printed as nothing.
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  /// Plain text, escaped when printed.
  case string(String)
  /// HTML made by the program, printed as it is.
  case markup(Markup)
  /// A day of the calendar, printed as `2022-03-21` unless a filter says otherwise.
  case date(CalendarDate)
  case list([TemplateValue])
  case map(TemplateMap)
  indirect case object(any TemplateObject)
  /// A file of the site such as `mentory/index.html`, printed relative to the page being rendered.
  case link(String)
  /// Markup made when it is printed.
  indirect case writable(any TemplateWritable)
  /// Something that lives only while a template is rendered: a macro, `loop`, a namespace.
  case running(RunningValue)
}

/// A reference to something the renderer holds for the time of one rendering.
package enum RunningValue: Sendable {
  indirect case macro(BoundMacro)
  case module(Int)
  case namespace(Int)
  case loop(Int)
}

extension TemplateValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByFloatLiteral, ExpressibleByStringInterpolation
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .int(value) }
  package init(floatLiteral value: Double) { self = .double(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: TemplateValue...) { self = .list(elements) }
  package init(dictionaryLiteral elements: (String, TemplateValue)...) {
    self = .map(TemplateMap(unique: elements.map { ($0.0, $0.1) }))
  }
}

extension TemplateValue {
  package static func map(_ entries: [TemplateMap.Entry]) -> TemplateValue {
    .map(TemplateMap(entries))
  }

  /// What a message calls a value of this kind.
  package var kindName: String {
    switch self {
    case .null: "пустое значение"
    case .bool: "да/нет"
    case .int, .double: "число"
    case .string: "строка"
    case .markup, .writable: "разметка"
    case .date: "дата"
    case .list: "список"
    case .map: "словарь"
    case .object: "запись"
    case .link: "ссылка"
    case .running(.macro): "макрос"
    case .running(.module): "набор макросов"
    case .running(.namespace): "пространство имён"
    case .running(.loop): "цикл"
    }
  }

  /// Whether a condition takes the value as true, as Python would.
  package var isTruthy: Bool {
    switch self {
    case .null: false
    case .bool(let value): value
    case .int(let value): value != 0
    case .double(let value): value != 0
    case .string(let text): !text.isEmpty
    case .markup(let markup): !markup.html.isEmpty
    case .list(let items): !items.isEmpty
    case .map(let map): !map.isEmpty
    case .date, .object, .link, .writable, .running: true
    }
  }
}
