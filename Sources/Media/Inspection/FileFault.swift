package import Diagnostics

/// Something wrong with a file, to be reported where the file is named.
package struct FileFault: Sendable {
  package let kind: DiagnosticKind
  /// What is wrong, behind the file's name: «файл пустой».
  let what: String
  let help: String?

  init(_ kind: DiagnosticKind, _ what: String, help: String? = nil) {
    self.kind = kind
    self.what = what
    self.help = help
  }

  /// Whether the file cannot prove anything.
  package var isGrave: Bool { kind.severity == .error }

  /// Whether nothing is known to be wrong, as the program to find out with is missing.
  package var isForWantOfTool: Bool { kind.id == FileDiagnostics.tools.id }

  package func diagnostic(of path: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(kind, "Файл «\(path)»: \(what)", at: range, help: help)
  }
}

extension FileFault {
  static let empty = FileFault(FileDiagnostics.empty, "он пустой")

  static func tooLarge(_ size: Int, limit: Int) -> FileFault {
    FileFault(
      FileDiagnostics.tooLarge,
      "\(size / 1_000_000) МБ, а предел портала – \(limit) МБ (limits.file_mb)")
  }

  static func foreignType(_ type: String) -> FileFault {
    let words = type.isEmpty ? "у имени нет расширения" : "файлы вида «.\(type)» не публикуют"
    return FileFault(
      FileDiagnostics.kind, words, help: "Публикуют файлы таких видов: \(FileKind.allTypes).")
  }

  static func running(_ type: String) -> FileFault {
    FileFault(
      FileDiagnostics.kind, "файл «.\(type)» – программа или страница, которую выполнит браузер",
      help: "Сохраните текст как документ (DOCX, ODT, PDF) или уберите файл в папку private.")
  }

  static func wrongContent(_ type: String, _ seen: String?) -> FileFault {
    let words = seen.map { "а внутри \($0)" } ?? "а внутри что-то другое"
    return FileFault(FileDiagnostics.content, "имя кончается на «.\(type)», \(words)")
  }

  static func broken(_ what: String) -> FileFault {
    FileFault(FileDiagnostics.broken, "файл испорчен или загружен не до конца: \(what)")
  }

  static let locked = FileFault(FileDiagnostics.locked, "он закрыт паролем")
  static let restricted = FileFault(
    FileDiagnostics.locked, "он зашифрован: его открывают, но копировать и читать вслух запрещают")
  static let macros = FileFault(FileDiagnostics.macros, "в нём есть макросы")

  static func active(_ what: String) -> FileFault {
    FileFault(FileDiagnostics.active, "внутри \(what)")
  }

  static let scan = FileFault(
    FileDiagnostics.textLayer, "это скан без текста: его не найти поиском и не прочитать вслух")
  static let garbled = FileFault(
    FileDiagnostics.textLayer, "текст распознан неверно: русских букв в нём меньше половины")
  static let untagged = FileFault(
    FileDiagnostics.tags, "PDF без тегов: структура текста не размечена")
  static let untitled = FileFault(FileDiagnostics.tags, "у PDF нет названия документа")
  static let noLanguage = FileFault(FileDiagnostics.language, "в PDF не указан язык")

  static func tooManyPixels(_ size: PictureSize) -> FileFault {
    FileFault(
      FileDiagnostics.pixels, "картинка \(size.width) × \(size.height) точек, предел – 12 000")
  }

  static let noPicture = FileFault(FileDiagnostics.broken, "картинка не открывается")

  static func noTool(_ tool: ExternalTool) -> FileFault {
    FileFault(
      FileDiagnostics.tools, "его нечем проверить, программа \(tool.name) не установлена",
      help: "Установите её: sudo apt-get install \(tool.debianPackage)")
  }

  /// A program of another package was ended because it passed a bound.
  static func exhausted(_ tool: ExternalTool, _ bound: ExternalTool.Bound) -> FileFault {
    let words =
      switch bound {
      case .seconds(let most): "программа \(tool.name) не справилась с ним за \(Int(most)) с"
      case .output(let most): "текста в нём больше, чем читает программа: \(most >> 20) МБ"
      }
    return FileFault(FileDiagnostics.exhausted, words)
  }

  /// A picture that is to go out as it is, with what a camera or a program wrote into it.
  static func metadata(_ found: Set<PictureAnatomy.Metadata>) -> FileFault {
    let words = found.sorted().map(\.rawValue).joined(separator: ", ")
    return FileFault(FileDiagnostics.metadata, "в картинке есть \(words)")
  }
}
