import Diagnostics
import Text

/// Filters over texts.
extension Filter {
  static let text = [
    Filter("upper", upper), Filter("lower", lower), Filter("capitalize", capitalize),
    Filter("title", title), Filter("trim", [Parameter("chars", .null)], trim),
    Filter(
      "replace", [Parameter("old"), Parameter("new"), Parameter("count", .null)], replace),
    Filter("string", string),
    Filter(
      "center", [Parameter("width", 80)], center),
  ]

  @Sendable static func upper(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    renderer.value(try renderer.text(of: value).uppercased(), like: value)
  }

  @Sendable static func lower(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    renderer.value(try renderer.text(of: value).lowercased(), like: value)
  }

  @Sendable static func capitalize(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    renderer.value(capitalized(try renderer.text(of: value)), like: value)
  }

  private static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst().lowercased()
  }

  /// A capital after spaces, hyphens and opening brackets, small letters elsewhere.
  @Sendable static func title(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    var result = ""
    var word = ""
    for character in try renderer.text(of: value) {
      if character.isWhitespace || "-({[<".contains(character) {
        result += capitalized(word) + String(character)
        word = ""
      } else {
        word.append(character)
      }
    }
    return renderer.value(result + capitalized(word), like: value)
  }

  @Sendable static func trim(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    let text = try renderer.text(of: value)
    if case .null = arguments[0] { return renderer.value(text.trimmed(), like: value) }
    let characters = Set(try renderer.text(of: arguments[0]).unicodeScalars)
    return renderer.value(text.trimmed(where: characters.contains), like: value)
  }

  /// Markup among the texts makes the result markup, as in Jinja2.
  @Sendable static func replace(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    let isMarkup = value.isMarkup || arguments[0].isMarkup || arguments[1].isMarkup
    func text(_ value: TemplateValue) throws(TemplateFailure) -> String {
      isMarkup ? try renderer.markup(of: value) : try renderer.text(of: value)
    }
    let limit: Int
    if case .null = arguments[2] {
      limit = .max
    } else {
      let count = try arguments[2].integer()
      limit = count < 0 ? .max : count
    }
    let (old, new, whole) = (try text(arguments[0]), try text(arguments[1]), try text(value))
    try renderer.charge(search: old, in: whole)
    try renderer.charge(
      new.utf8.count, times: Swift.min(whole.utf8.count / Swift.max(1, old.utf8.count) + 1, limit))
    let result = ByteSearch.replace(old, by: new, in: whole, limit: limit)
    return isMarkup ? .markup(Markup(trusted: result)) : .string(result)
  }

  @Sendable static func string(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    renderer.value(try renderer.text(of: value), like: value)
  }

  @Sendable static func center(
    _ renderer: inout TemplateRenderer, _ value: TemplateValue, _ arguments: [TemplateValue]
  ) throws(TemplateFailure) -> TemplateValue {
    let text = try renderer.text(of: value)
    let width = Swift.min(Swift.max(try arguments[0].integer(), 0), 10_000)
    let padding = width - text.unicodeScalars.count
    guard padding > 0 else { return renderer.value(text, like: value) }
    let left = padding / 2 + (padding & width & 1)
    let result =
      "\(String(repeating: " ", count: left))\(text)\(String(repeating: " ", count: padding - left))"
    return renderer.value(result, like: value)
  }
}

extension String {
  /// The text without whitespace at its ends.
  func trimmed() -> String { trimmed(where: \.isTemplateSpace) }

  func trimmed(where isDropped: (Unicode.Scalar) -> Bool) -> String {
    var scalars = Substring(self).unicodeScalars.drop(while: isDropped)
    while let last = scalars.last, isDropped(last) { scalars.removeLast() }
    return String(scalars)
  }
}

extension TemplateValue {
  /// The value as a whole number.
  func integer() throws(TemplateFailure) -> Int {
    switch self {
    case .int(let number): return number
    case .bool(let flag): return flag ? 1 : 0
    default: throw .notANumber(self)
    }
  }
}
