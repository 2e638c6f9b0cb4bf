import Diagnostics

/// The electronic library holds templates of documents (LIB-01).
enum LibraryHasTemplates {
  static let requirement = Requirement(.libraryHasTemplates, .everywhere) { context in
    let templates = context.portal[Material.self].filter { $0.kind?.is("template") ?? false }
    if templates.isEmpty { return context.find(Message.none, at: nil) }
    for template in templates
    where !context.portal.isUsable(template.file) && template.lacks(\.url)
      && template.lacks(\.about)
    {
      context.find(Message.hollow, at: template.range(\.file), help: Message.addFile)
    }
    context.prove(
      "Шаблонов документов: \(templates.count)", section: "materials",
      marks: templates.map { Evidence.Mark($0, [$0.title]) })
  }
}

extension DiagnosticKind {
  fileprivate static let libraryHasTemplates = DiagnosticKind(
    "LIB-01", .warning, "В электронной библиотеке есть пакет шаблонов документов",
    help: "Добавьте в папку materials шаблон: kind: template и file – файл из папки files портала.",
    clause: "\(Paragraph.practice); \(Paragraph.stage("4, п. 2"))",
    wrong: .init(
      "materials.yaml",
      "- {id: karta-zaprosa, kind: recommendation}\n"),
    right: .init(
      "materials.yaml",
      "- {id: karta-zaprosa, kind: template}\n"))
}

private enum Message {
  static let none = "В библиотеке нет ни одного шаблона документа"
  static let hollow = "У шаблона нет ни файла, ни ссылки, ни текста"
  static let addFile = "Положите файл в папку files портала и назовите его в поле file."
}
