import Diagnostics
import Formats
import Rendering

/// `nastavnik template`: one template with given data, apart from any portal.
struct TemplateCommand: Command {
  let syntax = CommandSyntax(
    "template", operands: "ФАЙЛ [ключи]", limit: 1,
    "Напечатать шаблон, заполненный данными; файлы, которые он называет, ищутся рядом с ним",
    [.init("data", "ФАЙЛ.json", "данные шаблона: объект JSON")])

  func run(_ arguments: Arguments, _ console: Console) throws(Failure) -> Int32 {
    guard let path = arguments.operands.first else {
      throw Failure(.usage, "Назовите файл: nastavnik template ФАЙЛ --data ФАЙЛ.json.")
    }
    var report = Report()
    let folder = try TemplateFolder(around: path)
    let data = try arguments["data"].flatMap { (data) throws(Failure) in
      try Self.data(InputFile(data, console), into: &report)
    }
    let set = TemplateSet(
      files: folder.files, typeset: { Typography.typeset($0) }, report: &report)
    var out = HTMLWriter()
    if report.errors == 0 { render(set, folder.main, data ?? [:], into: &out, &report) }
    let status = console.show(folder.shown(report))
    if status == 0 { console.result(out.text) }
    return status
  }

  private func render(
    _ set: TemplateSet, _ name: String, _ data: [String: TemplateValue],
    into out: inout HTMLWriter, _ report: inout Report
  ) {
    do throws(TemplateFailure) {
      try set.render(name, globals: data, page: PageLocation("index.html"), into: &out)
    } catch {
      report.add(error.diagnostic)
    }
  }

  /// The members of the object in a file of JSON.
  private static func data(
    _ file: InputFile, into report: inout Report
  ) throws(Failure) -> [String: TemplateValue]? {
    guard
      case .document(let document) = DataFile.read(
        .json, path: file.path, bytes: file.bytes, into: &report)
    else { return nil }
    guard let entries = document.root.map else {
      throw Failure(
        .content, "В файле «\(file.path)» должен быть объект JSON: {\"имя\": значение}.")
    }
    return Dictionary(entries.map { ($0.key, TemplateValue($0.value)) }) { $1 }
  }
}

extension TemplateValue {
  /// Data as JSON typed it.
  fileprivate init(_ node: Node) {
    switch node.content {
    case .null: self = .null
    case .list(let nodes): self = .list(nodes.map { TemplateValue($0) })
    case .map(let entries):
      self = .map(TemplateMap(entries.map { ($0.key, TemplateValue($0.value)) }))
    case .scalar(let scalar):
      switch scalar.style {
      case .number:
        self =
          Int(scalar.text).map { .int($0) } ?? Double(scalar.text).map { .double($0) }
          ?? .string(scalar.text)
      case .boolean: self = .bool(scalar.text == "true")
      case .plain, .quoted: self = .string(scalar.text)
      }
    }
  }
}
