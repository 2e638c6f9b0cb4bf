package import Diagnostics

/// What a public repository must not hold.
package enum CommittedDiagnostics {
  package static let all = [field, person]

  private static let clause: Grounds = "ст. 7 и 10.1 Федерального закона № 152-ФЗ"

  static let field = DiagnosticKind(
    "REPO-01", .error, "В открытом репозитории нет закрытых полей",
    help:
      "Перенесите поле в папку вне репозитория (ключ --private) и уберите его из прежних версий.",
    clause: clause)

  static let person = DiagnosticKind(
    "REPO-02", .error, "В открытом репозитории нет людей, чьи имена портал не публикует",
    help: "Перенесите запись в папку вне репозитория (ключ --private) и уберите имя из прежних "
      + "версий.", clause: clause)
}

extension Diagnostic {
  static func committedField(
    _ field: FieldDeclaration, of record: RecordData, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      CommittedDiagnostics.field,
      "Закрытое поле «\(field.label)» записи «\(record.id)» (\(record.schema.label)) лежит в открытом "
        + "репозитории", at: range
    ).withSecretSource
  }

  static func committedValue(_ value: PrivateValues.Value, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      CommittedDiagnostics.field,
      "Закрытое сведение «\(value.label)» записи «\(value.record.id)» стоит в открытом репозитории",
      at: range
    ).withSecretSource
  }

  static func committedPerson(_ record: RecordData) -> Diagnostic {
    Diagnostic(
      CommittedDiagnostics.person,
      "Человек «\(record.id)» записан в открытом репозитории, а портал его не называет",
      at: record.place.range(in: record.file)
    ).withSecretSource
  }

  static func committedName(_ people: [String], at range: SourceRange) -> Diagnostic {
    let ids = people.prefix(3).map { "«\($0)»" }.joined(separator: ", ")
    return Diagnostic(
      CommittedDiagnostics.person,
      "В открытом репозитории назван человек, которого портал не называет: \(ids)", at: range
    ).withSecretSource
  }

  static func committedPortrait(_ path: String, _ person: RecordData) -> Diagnostic {
    Diagnostic(
      CommittedDiagnostics.person,
      "Портрет «\(path)» лежит в открытом репозитории, а согласия на него нет («\(person.id)»)",
      at: Record<Person>(person).range(\.photo)
    ).withSecretSource
  }

  static func committedPrivateFile(_ path: String) -> Diagnostic {
    Diagnostic(
      CommittedDiagnostics.field,
      "Файл «\(path)» из папки, которую портал не публикует, лежит в открытом репозитории", at: nil,
      help: "Уберите папку из репозитория (git rm --cached) и впишите её в .gitignore.")
  }
}
