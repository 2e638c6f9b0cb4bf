import Diagnostics

/// What stands around a printed value, which decides how it is made safe.
enum PrintContext: Sendable, Equatable {
  /// Between tags.
  case text
  /// Inside a quoted attribute.
  case attribute
  /// At the beginning of an address.
  case addressStart
  /// Inside an address whose scheme may not be over yet.
  case addressGoesOn
  /// Inside a `style` attribute.
  case style
  /// Inside a script, as JSON.
  case json
}

extension TemplateRenderer {
  /// Prints a value between tags.
  mutating func print(_ value: TemplateValue) throws(TemplateFailure) {
    switch value {
    case .string(let text): out.escape(text)
    case .markup(let markup): out.write(markup.html)
    case .null: break
    case .int(let number): out.write(String(number))
    case .link(let path): out.escape(address(of: path))
    case .object(let object): try print(object.text)
    case .writable(let writable): try write(writable)
    default: out.escape(try text(of: value))
    }
  }

  mutating func print(
    _ value: TemplateValue, in context: PrintContext
  ) throws(TemplateFailure) {
    switch context {
    case .text: try print(value)
    case .attribute: try printInAttribute(value)
    case .json: out.write(try markup(of: value))
    case .style:
      guard value.number != nil else { throw .onlyNumbers(value) }
      try print(value)
    case .addressStart, .addressGoesOn:
      if case .link = value { return try print(value) }
      try refuseScheme(of: try text(of: value), isStart: context == .addressStart)
      try printInAttribute(value)
    }
  }

  /// Writes what is made for the page it stands on.
  private mutating func write(_ writable: any TemplateWritable) throws(TemplateFailure) {
    recorder?.isOfOnePage = true
    try TemplateRenderer.write(writable, to: &out, page: page)
  }

  /// Markup keeps its references in an attribute, and cannot close it.
  private mutating func printInAttribute(_ value: TemplateValue) throws(TemplateFailure) {
    if case .writable = value { throw .markupInAttribute() }
    guard value.isMarkup else { return try print(value) }
    out.escapeKeepingReferences(try text(of: value))
  }

  private static let schemes = ["http", "https", "mailto", "tel", "webcal"]

  private func refuseScheme(of address: String, isStart: Bool) throws(TemplateFailure) {
    let head = address.utf8.prefix { !"/?#:".utf8.contains($0) }
    guard head.endIndex < address.utf8.endIndex, address.utf8[head.endIndex] == 0x3A else { return }
    let scheme = String(decoding: head, as: UTF8.self).lowercased()
    guard isStart, TemplateRenderer.schemes.contains(scheme) else { throw .unsafeScheme(scheme) }
  }
}

extension TemplateFailure {
  fileprivate static func onlyNumbers(_ value: TemplateValue) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.unsafePlace,
      "В атрибуте style печатаются только числа, а здесь \(value.kindName)",
      help: "Задайте оформление классом.")
  }

  fileprivate static func markupInAttribute() -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.wrongType, "Разметке страницы не место в атрибуте",
      help: "Напечатайте её между тегами.")
  }

  fileprivate static func unsafeScheme(_ scheme: String) -> TemplateFailure {
    TemplateFailure(TemplateDiagnostics.unsafeAddress, "Ссылка начинается с «\(scheme):»")
  }
}
