import Diagnostics

/// JSON that may stand inside a `<script>`: no `<`, `>`, `&` and `'` are left in it.
struct ScriptJSON {
  private var bytes: [UInt8] = []
  private let indent: Int?
  private var depth = 0

  init(indent: Int?) { self.indent = indent }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func write(_ value: TemplateValue, _ renderer: Renderer) throws(TemplateFailure) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .int(let number): bytes += String(number).utf8
    case .double(let number):
      guard number.isFinite else { throw .notJSON(value) }
      bytes += String(number).utf8
    case .list(let items): try writeList(items, renderer)
    case .map(let map): try writeMap(map, renderer)
    case .running: throw .notJSON(value)
    default: write(string: try renderer.text(of: value))
    }
  }

  private mutating func writeList(
    _ items: [TemplateValue], _ renderer: Renderer
  ) throws(TemplateFailure) {
    guard depth < 64 else { throw .tooLong() }
    open("[", isEmpty: items.isEmpty)
    for (index, item) in items.enumerated() {
      separate(isFirst: index == 0)
      try write(item, renderer)
    }
    close("]", isEmpty: items.isEmpty)
  }

  private mutating func writeMap(
    _ map: TemplateMap, _ renderer: Renderer
  ) throws(TemplateFailure) {
    guard depth < 64 else { throw .tooLong() }
    open("{", isEmpty: map.isEmpty)
    for (index, entry) in map.entries.enumerated() {
      separate(isFirst: index == 0)
      write(string: entry.key)
      bytes += ": ".utf8
      try write(entry.value, renderer)
    }
    close("}", isEmpty: map.isEmpty)
  }

  private mutating func open(_ bracket: String, isEmpty: Bool) {
    bytes += bracket.utf8
    depth += 1
    if !isEmpty { breakLine() }
  }

  private mutating func separate(isFirst: Bool) {
    guard !isFirst else { return }
    bytes += (indent == nil ? ", " : ",").utf8
    breakLine()
  }

  private mutating func close(_ bracket: String, isEmpty: Bool) {
    depth -= 1
    if !isEmpty { breakLine() }
    bytes += bracket.utf8
  }

  private mutating func breakLine() {
    guard let indent else { return }
    bytes.append(0x0A)
    bytes += repeatElement(0x20, count: indent * depth)
  }

  private mutating func write(string: String) {
    bytes.append(0x22)
    for scalar in string.unicodeScalars { write(scalar) }
    bytes.append(0x22)
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": bytes += "\\\"".utf8
    case "\\": bytes += "\\\\".utf8
    case "\n": bytes += "\\n".utf8
    case "\r": bytes += "\\r".utf8
    case "\t": bytes += "\\t".utf8
    case "\u{8}": bytes += "\\b".utf8
    case "\u{C}": bytes += "\\f".utf8
    case "<", ">", "&", "'": writeEscape(scalar)
    case _ where scalar.value < 0x20: writeEscape(scalar)
    default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
  }

  private mutating func writeEscape(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16)
    bytes += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
  }
}

extension TemplateFailure {
  fileprivate static func notJSON(_ value: TemplateValue) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.wrongType, "Фильтр tojson не записывает значение «\(value.kindName)»")
  }
}
