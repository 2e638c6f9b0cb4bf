import Diagnostics

/// Filters over lists.
extension Filter {
  static let lists = [
    Filter("length", length), Filter("count", length), Filter("first", first),
    Filter("last", last), Filter("list", list), Filter("reverse", reverse),
    Filter("join", [Parameter("d", ""), Parameter("attribute", .null)], join),
    Filter(
      "sort",
      [
        Parameter("reverse", false), Parameter("case_sensitive", false),
        Parameter("attribute", .null),
      ],
      sort),
    Filter("unique", [Parameter("case_sensitive", false), Parameter("attribute", .null)], unique),
    Filter("min", [Parameter("case_sensitive", false), Parameter("attribute", .null)], min),
    Filter("max", [Parameter("case_sensitive", false), Parameter("attribute", .null)], max),
    Filter(
      "batch", [Parameter("linecount"), Parameter("fill_with", .null)], nestsItems: true, batch),
    Filter("slice", [Parameter("slices"), Parameter("fill_with", .null)], nestsItems: true, slice),
  ]

  @Sendable static func length(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    switch value {
    case .list(let items): return .int(items.count)
    case .map(let map): return .int(map.count)
    case .string(let text): return .int(text.unicodeScalars.count)
    case .markup(let markup): return .int(markup.html.unicodeScalars.count)
    case .null: return .int(0)
    default: throw .notAList(value)
    }
  }

  @Sendable static func first(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    guard let item = try renderer.ends(of: value).first else { throw .emptyList("first") }
    return item
  }

  @Sendable static func last(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    guard let item = try renderer.ends(of: value).last else { throw .emptyList("last") }
    return item
  }

  @Sendable static func list(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    .list(try renderer.list(value))
  }

  @Sendable static func reverse(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    guard value.isText else { return .list(try renderer.list(value).reversed()) }
    let scalars = try renderer.text(of: value).unicodeScalars.reversed()
    return renderer.value(String(String.UnicodeScalarView(scalars)), like: value)
  }

  @Sendable static func join(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    var items: [TemplateValue] = []
    for item in try renderer.list(value) {
      items.append(try renderer.attribute(arguments[1], of: item))
    }
    var separator = try renderer.text(of: arguments[0])
    let isMarkup = arguments[0].isMarkup || items.contains(where: \.isMarkup)
    guard isMarkup else { return try renderer.concatenation(of: items, separator: separator) }
    separator = try renderer.markup(of: arguments[0])
    var parts: [String] = []
    for item in items {
      let part = try renderer.markup(of: item)
      try renderer.charge(part.utf8.count + separator.utf8.count)
      parts.append(part)
    }
    return .markup(Markup(trusted: parts.joined(separator: separator)))
  }

  @Sendable static func sort(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    let sorted = try renderer.sorted(
      try renderer.list(value), by: arguments[2], isCaseSensitive: arguments[1].isTruthy,
      descending: arguments[0].isTruthy)
    return .list(sorted)
  }

  /// The first of each group of equal items, in their order.
  @Sendable static func unique(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    var keys: [TemplateValue] = []
    var kept: [TemplateValue] = []
    for item in try renderer.list(value) {
      let key = try renderer.folded(
        try renderer.attribute(arguments[1], of: item), unless: arguments[0].isTruthy)
      if try renderer.contains(.list(keys), key) { continue }
      keys.append(key)
      kept.append(item)
    }
    return .list(kept)
  }

  @Sendable static func min(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    let sorted = try renderer.sorted(
      try renderer.list(value), by: arguments[1], isCaseSensitive: arguments[0].isTruthy,
      descending: false)
    guard let least = sorted.first else { throw .emptyList("min") }
    return least
  }

  @Sendable static func max(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    let sorted = try renderer.sorted(
      try renderer.list(value), by: arguments[1], isCaseSensitive: arguments[0].isTruthy,
      descending: true)
    guard let greatest = sorted.first else { throw .emptyList("max") }
    return greatest
  }

  /// Rows of so many items.
  @Sendable static func batch(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    let width = try arguments[0].positive()
    let items = try renderer.list(value)
    let rows = stride(from: 0, to: items.count, by: width).map { start in
      var row = Array(items[start..<Swift.min(start + width, items.count)])
      if case .null = arguments[1] { return TemplateValue.list(row) }
      while row.count < Swift.min(width, 10_000) { row.append(arguments[1]) }
      return .list(row)
    }
    return .list(rows)
  }

  /// So many columns, the first of them longer when the items do not divide.
  @Sendable static func slice(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    let items = try renderer.list(value)
    let count = Swift.min(try arguments[0].positive(), 10_000)
    let (size, longer) = items.count.quotientAndRemainder(dividingBy: count)
    var columns: [TemplateValue] = []
    var start = 0
    for number in 0..<count {
      let end = start + size + (number < longer ? 1 : 0)
      var column = Array(items[start..<end])
      if number >= longer, !arguments[1].isNull { column.append(arguments[1]) }
      columns.append(.list(column))
      start = end
    }
    return .list(columns)
  }
}

extension TemplateValue {
  var isNull: Bool { if case .null = self { true } else { false } }

  fileprivate func positive() throws(TemplateFailure) -> Int {
    let number = try integer()
    guard number > 0 else { throw .notPositive(number) }
    return number
  }

  /// The value with its letters made small, for comparing without regard to case.
  func folded(unless isCaseSensitive: Bool) -> TemplateValue {
    guard !isCaseSensitive else { return self }
    switch self {
    case .string(let text): return .string(text.lowercased())
    case .markup(let markup): return .string(markup.html.lowercased())
    default: return self
    }
  }
}

extension TemplateFailure {
  static func notAList(_ value: TemplateValue) -> TemplateFailure {
    TemplateFailure(TemplateDiagnostics.wrongType, "Здесь нужен список, а стоит \(value.kindName)")
  }

  fileprivate static func notPositive(_ number: Int) -> TemplateFailure {
    TemplateFailure(TemplateDiagnostics.badValue, "Нужно число больше нуля, а стоит \(number)")
  }

  static func emptyList(_ filter: String) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.badValue, "Список пуст: «\(filter)» нечего взять",
      help: "Проверьте список: {% if items %}…{% endif %}.")
  }
}
