import Diagnostics

/// A text with places such as `%s` and `%05.2f` that arguments are put into.
struct PercentPattern {
  let arguments: [TemplateValue]
  let isMarkup: Bool
  private var next = 0

  init(arguments: [TemplateValue], isMarkup: Bool) {
    self.arguments = arguments
    self.isMarkup = isMarkup
  }

  mutating func fill(
    _ pattern: String, _ renderer: inout TemplateRenderer
  ) throws(TemplateFailure) -> String {
    var result = ""
    var rest = Substring(pattern)
    while let sign = rest.firstIndex(of: "%") {
      result += rest[..<sign]
      rest = rest[sign...].dropFirst()
      let width = rest.prefix { $0.isNumber || $0 == "-" }
      rest = rest.dropFirst(width.count)
      var decimals: Int?
      if rest.first == "." {
        let digits = rest.dropFirst().prefix(while: \.isNumber)
        decimals = Int(digits) ?? 0
        rest = rest.dropFirst(digits.count + 1)
      }
      let piece = try piece(rest.popFirst(), String(width), decimals, renderer)
      try renderer.charge(piece.utf8.count)
      result += piece
    }
    guard next == arguments.count else { throw .formatCount() }
    return result + rest
  }

  private mutating func piece(
    _ kind: Character?, _ width: String, _ decimals: Int?, _ renderer: TemplateRenderer
  ) throws(TemplateFailure) -> String {
    if kind == "%" { return "%" }
    guard next < arguments.count else { throw .formatCount() }
    let argument = arguments[next]
    next += 1
    switch kind {
    case "s":
      let text = isMarkup ? try renderer.markup(of: argument) : try renderer.text(of: argument)
      return padded(String(decimals.map { text.prefix($0) } ?? text[...]), width, zeros: false)
    case "d", "i":
      guard let number = argument.number else { throw .notANumber(argument) }
      guard let whole = Int(exactly: number.rounded(.towardZero)) else {
        throw .notANumber(argument)
      }
      return padded(String(whole), width, zeros: true)
    case "f":
      guard let number = argument.number else { throw .notANumber(argument) }
      return padded(FixedDecimals.text(number, digits: decimals ?? 6), width, zeros: true)
    default: throw .formatKind(kind)
    }
  }

  private func padded(_ text: String, _ width: String, zeros: Bool) -> String {
    let wanted = min(Int(width.drop { $0 == "-" || $0 == "0" }) ?? 0, 1000)
    let padding = max(0, wanted - text.unicodeScalars.count)
    if width.hasPrefix("-") { return text + String(repeating: " ", count: padding) }
    guard zeros, width.hasPrefix("0") else { return String(repeating: " ", count: padding) + text }
    let sign = text.hasPrefix("-") ? "-" : ""
    return sign + String(repeating: "0", count: padding) + text.dropFirst(sign.count)
  }
}

/// A number with a fixed count of decimals and a point.
enum FixedDecimals {
  static func text(_ number: Double, digits: Int) -> String {
    guard number.isFinite, number.magnitude < 1e12 else { return String(number) }
    let digits = min(max(digits, 0), 6)
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = Int((number.magnitude * scale).rounded(.toNearestOrEven))
    let whole = scaled / Int(scale)
    let decimals = String(scaled % Int(scale))
    let sign = number.sign == .minus ? "-" : ""
    guard digits > 0 else { return "\(sign)\(whole)" }
    return "\(sign)\(whole)." + String(repeating: "0", count: digits - decimals.count) + decimals
  }
}

extension TemplateFailure {
  fileprivate static func formatCount() -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.wrongArguments, "Мест «%» в строке и аргументов format не поровну")
  }

  fileprivate static func formatKind(_ kind: Character?) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.badValue, "format не знает места «%\(kind.map(String.init) ?? "")»",
      help: "Известны %s, %d, %f и %%.")
  }
}
