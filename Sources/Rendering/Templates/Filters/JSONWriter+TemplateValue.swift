import Diagnostics

extension JSONWriter {
  /// The most spaces that `indent` may ask for.
  static let widestMargin = 16

  /// Writes a value of a template; numbers, lists and maps stay what they are, all else is text.
  mutating func write(
    _ value: TemplateValue, _ renderer: inout TemplateRenderer
  ) throws(TemplateFailure) {
    // A line of its own begins with the margins of all the brackets around it.
    try renderer.charge(8 + depth * Self.widestMargin)
    try renderer.chargeMade(value)
    switch value {
    case .null: verbatim("null")
    case .bool(let flag): verbatim(flag ? "true" : "false")
    case .int(let number): verbatim(String(number))
    case .double(let number):
      guard number.isFinite else { throw .notJSON(value) }
      verbatim(String(number))
    case .list(let items):
      try list { (writer) throws(TemplateFailure) in
        for item in items { try writer.write(item, &renderer) }
      }
    case .map(let map):
      try object { (writer) throws(TemplateFailure) in
        for entry in map.entries {
          writer.name(entry.key)
          try writer.write(entry.value, &renderer)
        }
      }
    case .running: throw .notJSON(value)
    default: string(try renderer.text(of: value))
    }
  }
}

extension TemplateFailure {
  fileprivate static func notJSON(_ value: TemplateValue) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.wrongType, "Фильтр tojson не записывает значение «\(value.kindName)»")
  }
}
