import Diagnostics
import Text

/// Filters that make values fit for the place they are printed at.
extension Filter {
  static let escaping = [
    Filter("escape", escape), Filter("e", escape), Filter("forceescape", forceescape),
    Filter("safe", safe), Filter("urlencode", urlencode),
    Filter("tojson", [Parameter("indent", .null)], tojson),
  ]

  @Sendable static func escape(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    .markup(Markup(trusted: try renderer.markup(of: value)))
  }

  @Sendable static func forceescape(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    .markup(Markup(escaping: try renderer.text(of: value)))
  }

  /// Lets through what is markup already; no template can declare data safe.
  @Sendable static func safe(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    guard value.isMarkup || value.isNull else { throw .cannotBeSafe(value) }
    return value
  }

  /// Keeps letters, digits and `-._~/`, and writes other bytes as `%D0`.
  @Sendable static func urlencode(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    guard case .map(let map) = value else {
      return .string(PercentEncoding.encode(try renderer.text(of: value), keepsSlash: true))
    }
    var pairs: [String] = []
    for (key, value) in map.entries {
      let text = try renderer.text(of: value)
      pairs.append(PercentEncoding.query(key) + "=" + PercentEncoding.query(text))
    }
    return .string(pairs.joined(separator: "&"))
  }

  @Sendable static func tojson(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    let indent = arguments[0].isNull ? nil : try arguments[0].integer()
    var writer = JSONWriter(
      .markup(indent: indent.map { Swift.min(Swift.max($0, 0), JSONWriter.widestMargin) }))
    try writer.write(value, &renderer)
    return .markup(Markup(trusted: writer.text))
  }
}

extension TemplateFailure {
  fileprivate static func cannotBeSafe(_ value: TemplateValue) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.wrongType,
      "Фильтр safe не делает данные разметкой, а здесь \(value.kindName)",
      help: "Уберите safe: разметку, сделанную программой, она печатает и без него.")
  }
}
