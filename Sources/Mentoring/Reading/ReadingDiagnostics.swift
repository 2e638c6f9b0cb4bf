package import Diagnostics
import Text

/// What can be wrong with a portal's files as a whole.
package enum ReadingDiagnostics {
  package static let all = [
    missingSite, unknownFile, refusedFile, unreadableName, repeatedID, deadReference, cycle,
    twoSpellings, writtenTwice,
  ]

  static let missingSite = DiagnosticKind(
    "PORTAL-01", .error, "В папке портала есть файл site.yaml",
    help: "Создайте site.yaml с полями level, profile, title, base_url, org и region.")

  static let unknownFile = DiagnosticKind(
    "PORTAL-02", .error, "Каждый файл портала лежит на своём месте",
    help: "Записи лежат в файлах и папках с именами списков (mentors.yaml, news/…), "
      + "то, что скачивают, — в папке files, то, что нельзя публиковать, — в папке private.")

  /// Has no examples: a link has no text.
  static let refusedFile = DiagnosticKind(
    "PORTAL-03", .error, "В папке портала лежат сами файлы, а не ссылки на них",
    help: "Положите на это место сам файл: по ссылкам программа не ходит.")

  /// Has no examples: no example's name can be other than UTF-8.
  static let unreadableName = DiagnosticKind(
    "PORTAL-04", .error, "Имена файлов и папок записаны в UTF-8",
    help: "Переименуйте файл. Если он из архива ZIP, распакуйте архив заново: в Linux командой "
      + "«unzip -O CP866 архив.zip», в Windows — как обычно.")

  static let writtenTwice = DiagnosticKind(
    "PRIVATE-01", .error, "Поле записано один раз: в портале или в закрытой папке",
    help: "Уберите одно из двух значений; закрытое поле оставьте в папке ключа --private.")

  static let repeatedID = DiagnosticKind(
    "ID-01", .error, "Код записи не повторяется",
    help: "Дайте одной из записей другой код.",
    wrong: .init(
      "terms.yaml",
      "- {id: mentor, term: А, definition: Б, source: В}\n- {id: mentor, term: Г, definition: Д, source: Е}\n"
    ),
    right: .init(
      "terms.yaml",
      "- {id: mentor, term: А, definition: Б, source: В}\n- {id: mentee, term: Г, definition: Д, source: Е}\n"
    ))

  static let deadReference = DiagnosticKind(
    "REF-01", .error, "Ссылка по коду ведёт к записи, которая есть",
    wrong: .init("curators.yaml", "- {id: kurator, person: net-takogo}\n"))

  static let cycle = DiagnosticKind(
    "REF-02", .error, "Записи не заменяют друг друга по кругу",
    help: "Уберите одну из ссылок: запись не может заменять сама себя.")
}

extension ReadingDiagnostics {
  static let twoSpellings = DiagnosticKind(
    "VALUE-13", .warning, "Один и тот же предмет написан везде одинаково",
    help: "Напишите предмет одинаково у всех: буквы «е» и «ё», заглавные и строчные различаются.",
    wrong: .init("mentors.yaml", "- id: ivanova\n  subjects: [Учёба, Учеба]\n"),
    right: .init("mentors.yaml", "- id: ivanova\n  subjects: [Учёба]\n"))
}

extension Diagnostic {
  static func missingSite(_ folder: String) -> Diagnostic {
    Diagnostic(ReadingDiagnostics.missingSite, "В папке «\(folder)» нет файла site.yaml", at: nil)
  }

  static func secondSite(_ second: RecordData, first: RecordData) -> Diagnostic {
    Diagnostic(
      ReadingDiagnostics.unknownFile, "Настройки портала записаны дважды",
      at: SourceRange(startOf: second.file), help: "Оставьте один файл: site.yaml.",
      notes: [.init("прочитаны эти", at: SourceRange(startOf: first.file))])
  }

  static func refusedFile(_ path: String, _ shown: String) -> Diagnostic {
    Diagnostic(
      ReadingDiagnostics.refusedFile, "«\(path)» — ссылка или устройство, а не файл",
      at: SourceRange(startOf: SourceFile(path: shown, bytes: [])))
  }

  static func unreadableName(_ path: String, _ encoding: String?, _ shown: String) -> Diagnostic {
    let guess = encoding.map { ", а, похоже, в «\($0)»" } ?? ""
    return Diagnostic(
      ReadingDiagnostics.unreadableName, "Имя «\(path)» записано не в UTF-8\(guess)",
      at: SourceRange(startOf: SourceFile(path: shown, bytes: [])))
  }

  static func unknownFile(_ file: ContentFile) -> Diagnostic {
    let top = file.path.split(separator: "/").first.map(String.init) ?? file.path
    let stem = top.split(separator: ".").first.map(String.init) ?? top
    let names =
      DomainModel.entities.flatMap { [$0.plural, $0.pluralLabel] } + ["files", "private"]
    return Diagnostic(
      ReadingDiagnostics.unknownFile, "Неизвестно, для чего файл «\(file.path)»",
      at: SourceRange(startOf: SourceFile(path: file.shown, bytes: [])),
      suggestion: Suggestion.nearest(to: stem, among: names))
  }

  static func repeatedID(_ record: RecordData, first: RecordData) -> Diagnostic {
    let range = { (data: RecordData) in
      data.schema.slot(of: "id").map { data.range(ofSlot: $0) } ?? data.place.range(in: data.file)
    }
    return Diagnostic(
      ReadingDiagnostics.repeatedID,
      "Код «\(record.id)» уже есть в списке «\(record.schema.pluralLabel)»", at: range(record),
      notes: [.init("первая запись с этим кодом", at: range(first))])
  }

  /// - Parameter references: All that name the same record, the first of them first.
  static func deadReference(
    _ references: [DeadReference], listIsEmpty: Bool, suggestion: String?
  ) -> Diagnostic {
    let first = references[0]
    let list = DomainModel.entities.first { $0.name == first.target }?.pluralLabel ?? first.target
    let others = references.dropFirst()
    var notes = others.prefix(3).map { Diagnostic.Note("здесь тот же код", at: $0.range) }
    if others.count > notes.count {
      notes.append(.init("и ещё мест с этим кодом: \(others.count - notes.count)"))
    }
    return Diagnostic(
      ReadingDiagnostics.deadReference,
      "В списке «\(list)» нет записи «\(first.id)» (поле «\(first.field.label)»)", at: first.range,
      help: listIsEmpty
        ? "Список «\(list)» пуст: сначала добавьте в него запись."
        : "Исправьте код или добавьте запись.",
      suggestion: suggestion, notes: notes)
  }

  static func unknownName(
    _ name: String, _ target: String, _ field: FieldDeclaration, at range: SourceRange,
    suggestion: String?
  ) -> Diagnostic {
    let list = DomainModel.entities.first { $0.name == target }?.pluralLabel ?? target
    return Diagnostic(
      ReadingDiagnostics.deadReference,
      "В списке «\(list)» нет записи с названием «\(name)» (поле «\(field.label)»)", at: range,
      help: "Напишите имя или название так же, как в списке «\(list)», или поставьте код записи.",
      suggestion: suggestion)
  }

  static func sharedName(
    _ name: String, _ ids: [String], _ field: FieldDeclaration, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ReadingDiagnostics.deadReference,
      "Записей с названием «\(name)» несколько (поле «\(field.label)»)", at: range,
      help: "Поставьте код той, которая нужна: \(ids.sorted().listed()).")
  }

  static func cycle(_ field: FieldDeclaration, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      ReadingDiagnostics.cycle, "Поле «\(field.label)» замыкает круг", at: range)
  }
}
