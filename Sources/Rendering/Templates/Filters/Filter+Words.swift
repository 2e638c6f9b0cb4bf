import Diagnostics
import Text

/// Filters that cut, count and fill in texts.
extension Filter {
  static let words = [
    Filter(
      "truncate",
      [
        Parameter("length", 255), Parameter("killwords", false), Parameter("end", "..."),
        Parameter("leeway", 5),
      ], truncate),
    Filter("wordcount", wordcount),
    Filter(
      "indent", [Parameter("width", 4), Parameter("first", false), Parameter("blank", false)],
      indent),
    Filter("striptags", striptags),
    Filter("format", takesMore: true, format),
  ]

  @Sendable static func truncate(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    let scalars = Array(try renderer.text(of: value).unicodeScalars)
    let length = try arguments[0].integer()
    let end = try renderer.text(of: arguments[2])
    guard length >= end.unicodeScalars.count else { throw .lengthTooSmall() }
    let leeway = Swift.max(try arguments[3].integer(), 0)
    guard scalars.count - length > leeway else { return value }
    var kept = scalars[..<(length - end.unicodeScalars.count)]
    if !arguments[1].isTruthy, let space = kept.lastIndex(of: " ") { kept = kept[..<space] }
    let text = String(String.UnicodeScalarView(kept)) + end
    return renderer.value(text, like: value)
  }

  /// Words are runs of letters, digits and underscores.
  @Sendable static func wordcount(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    var count = 0
    var inWord = false
    for scalar in try renderer.text(of: value).unicodeScalars {
      let isPart =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar == "_"
      if isPart, !inWord { count += 1 }
      inWord = isPart
    }
    return .int(count)
  }

  @Sendable static func indent(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    let margin: String
    if case .int(let width) = arguments[0] {
      margin = String(repeating: " ", count: Swift.min(Swift.max(width, 0), 1000))
    } else {
      margin = try renderer.text(of: arguments[0])
    }
    let lines = ByteSearch.split(try renderer.text(of: value), by: "\n")
    try renderer.charge(margin.utf8.count, times: lines.count)
    let indented = lines.enumerated().map { index, line in
      let isIndented = index == 0 ? arguments[1].isTruthy : arguments[2].isTruthy || !line.isEmpty
      return isIndented ? margin + line : line
    }
    return renderer.value(indented.joined(separator: "\n"), like: value)
  }

  @Sendable static func striptags(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    .string(PlainText.of(try renderer.text(of: value)))
  }

  /// `%s`, `%d`, `%f` with a width and decimals, as in Python.
  @Sendable static func format(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    var pattern = PercentPattern(arguments: arguments, isMarkup: value.isMarkup)
    return renderer.value(
      try pattern.fill(try renderer.text(of: value), &renderer), like: value)
  }
}

extension TemplateFailure {
  fileprivate static func lengthTooSmall() -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.badValue, "Длина для truncate меньше самого многоточия")
  }
}
