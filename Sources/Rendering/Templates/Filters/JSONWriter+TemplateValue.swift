import Diagnostics

extension JSONWriter {
  /// Writes a value of a template; numbers, lists and maps stay what they are, all else is text.
  mutating func write(_ value: TemplateValue, _ renderer: TemplateRenderer) throws(TemplateFailure)
  {
    switch value {
    case .null: verbatim("null")
    case .bool(let flag): verbatim(flag ? "true" : "false")
    case .int(let number): verbatim(String(number))
    case .double(let number):
      guard number.isFinite else { throw .notJSON(value) }
      verbatim(String(number))
    case .list(let items):
      guard depth < 64 else { throw .tooLong() }
      try list { (writer) throws(TemplateFailure) in
        for item in items { try writer.write(item, renderer) }
      }
    case .map(let map):
      guard depth < 64 else { throw .tooLong() }
      try object { (writer) throws(TemplateFailure) in
        for entry in map.entries {
          writer.name(entry.key)
          try writer.write(entry.value, renderer)
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
