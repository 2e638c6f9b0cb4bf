import Text

/// Values as text: for filters, for joining and for messages.
extension TemplateValue {
  /// A short text for messages.
  var shortText: String {
    switch self {
    case .string(let text): String(text.prefix(40))
    case .int(let number): String(number)
    case .double(let number): String(number)
    case .bool(let value): value ? "true" : "false"
    case .date(let day): day.description
    case .link(let path): path
    default: kindName
    }
  }

  /// The text of a value that needs no page to be known.
  var plainText: String? {
    switch self {
    case .null: ""
    case .string(let text): text
    case .markup(let markup): markup.html
    case .int(let number): String(number)
    case .double(let number): String(number)
    case .bool(let value): value ? "True" : "False"
    case .date(let day): day.description
    case .object(let object): object.text.plainText
    default: nil
    }
  }

  var isMarkup: Bool {
    switch self {
    case .markup, .writable: true
    case .object(let object): object.text.isMarkup
    default: false
    }
  }
}

extension TemplateRenderer {
  /// The text of a value as it would be printed, before escaping.
  func text(of value: TemplateValue) throws(TemplateFailure) -> String {
    if let text = value.plainText { return text }
    switch value {
    case .link(let path): return address(of: path)
    case .object(let object): return try text(of: object.text)
    case .writable(let writable): return try markup(of: writable)
    default: throw .notPrintable(value)
    }
  }

  /// The markup of a value: what is markup already, or its text escaped.
  func markup(of value: TemplateValue) throws(TemplateFailure) -> String {
    let text = try text(of: value)
    return value.isMarkup ? text : Markup(escaping: text).html
  }

  /// A text that is markup when the value it was made of was.
  func value(_ text: String, like value: TemplateValue) -> TemplateValue {
    value.isMarkup ? .markup(Markup(trusted: text)) : .string(text)
  }

  private func markup(of writable: any TemplateWritable) throws(TemplateFailure) -> String {
    var writer = HTMLWriter()
    recorder?.isOfOnePage = true
    try TemplateRenderer.write(writable, to: &writer, page: page)
    return writer.text
  }

  static func write(
    _ writable: any TemplateWritable, to out: inout HTMLWriter, page: PageLocation
  ) throws(TemplateFailure) {
    do {
      try writable.write(to: &out, page: page)
    } catch let failure as TemplateFailure {
      throw failure
    } catch {
      throw TemplateFailure(TemplateDiagnostics.badValue, "Разметку не удалось получить: \(error)")
    }
  }
}

extension TemplateFailure {
  static func notPrintable(_ value: TemplateValue) -> TemplateFailure {
    TemplateFailure(
      TemplateDiagnostics.wrongType, "Напечатать можно текст или число, а здесь \(value.kindName)",
      help: value.printingHelp)
  }
}

extension TemplateValue {
  fileprivate var printingHelp: String {
    switch self {
    case .list: "Напечатайте список циклом for или фильтром join."
    case .map: "Напечатайте нужное поле или пройдите словарь циклом for."
    case .running(.macro): "Вызовите макрос со скобками."
    default: "Напечатайте нужное поле."
    }
  }
}
