import Diagnostics

/// Filters that apply other filters and checks to each item.
extension Filter {
  static let choosing = [
    Filter(
      "map", [Parameter("attribute", .null), Parameter("default", .null)], takesMore: true, map),
    Filter("select", takesMore: true, select), Filter("reject", takesMore: true, reject),
    Filter("selectattr", [Parameter("attribute")], takesMore: true, selectattr),
    Filter("rejectattr", [Parameter("attribute")], takesMore: true, rejectattr),
  ]

  /// `map(attribute="name")`, or a filter by its name with its arguments.
  @Sendable static func map(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    var results: [TemplateValue] = []
    if arguments.count > 2 {
      let name = try renderer.text(of: arguments[2])
      guard let filter = Filter.all[name] else { throw .unknownFilter(name) }
      let bound = try filter.parameters.filled(
        with: Array(arguments.dropFirst(3)), takesMore: filter.takesMore, of: name)
      for item in try renderer.list(value) {
        results.append(try renderer.apply(filter, to: item, bound))
      }
    } else {
      for item in try renderer.list(value) {
        results.append(try renderer.attribute(arguments[0], of: item, fallback: arguments[1]))
      }
    }
    return .list(results)
  }

  @Sendable static func select(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    try choose(&renderer, value, attribute: .null, arguments[...], keeping: true)
  }

  @Sendable static func reject(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    try choose(&renderer, value, attribute: .null, arguments[...], keeping: false)
  }

  @Sendable static func selectattr(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    try choose(
      &renderer, value, attribute: arguments[0], arguments.dropFirst(), keeping: true)
  }

  @Sendable static func rejectattr(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    try choose(
      &renderer, value, attribute: arguments[0], arguments.dropFirst(), keeping: false)
  }

  private static func choose(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, attribute: TemplateValue,
    _ test: ArraySlice<TemplateValue>, keeping wanted: Bool
  ) throws(TemplateFailure) -> TemplateValue {
    var check: Check?
    var bound: [TemplateValue] = []
    if let first = test.first {
      let name = try renderer.text(of: first)
      guard let known = Check.all[name] else { throw .unknownCheck(name) }
      check = known
      bound = try known.parameters.filled(with: Array(test.dropFirst()), takesMore: false, of: name)
    }
    var kept: [TemplateValue] = []
    for item in try renderer.list(value) {
      let subject = try renderer.attribute(attribute, of: item)
      let holds =
        try check.map { check throws(TemplateFailure) in
          try renderer.apply(check, to: subject, bound)
        } ?? subject.isTruthy
      if holds == wanted { kept.append(item) }
    }
    return .list(kept)
  }
}

extension [Parameter] {
  /// The given arguments with fallbacks in place of those left out.
  func filled(
    with given: [TemplateValue], takesMore: Bool, of name: String
  ) throws(TemplateFailure) -> [TemplateValue] {
    guard takesMore || given.count <= count else {
      throw TemplateFailure(
        TemplateDiagnostics.wrongArguments, "Для «\(name)» передано слишком много аргументов")
    }
    var result = given
    for parameter in dropFirst(given.count) {
      guard let fallback = parameter.fallback else {
        throw TemplateFailure(
          TemplateDiagnostics.wrongArguments, "Для «\(name)» не передан «\(parameter.name)»")
      }
      result.append(fallback)
    }
    return result
  }
}

extension TemplateFailure {
  static func unknownFilter(_ name: String) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.unknownFilter, "Фильтра «\(name)» нет",
      suggestion: Suggestion.nearest(
        to: name, among: (Filter.all.keys + ["default"]).sorted()))
  }

  static func unknownCheck(_ name: String) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.unknownTest, "Проверки «\(name)» нет",
      suggestion: Suggestion.nearest(
        to: name, among: (Check.all.keys + ["defined", "undefined"]).sorted()))
  }
}
