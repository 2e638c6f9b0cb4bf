package import Diagnostics
import Privacy

/// What the search for people and private values can find.
package enum LeakDiagnostics {
  package static let all = [
    leak, surname, personalData, settledNamesake, voidNamesake, leftOut, uninspected,
  ]

  package static let leak = DiagnosticKind(
    "LEAK-01", .error, "Закрытые сведения не попадают на портал",
    help: "Уберите эти слова из открытых полей и текстов или получите согласие на распространение.",
    clause: "ст. 10.1 Федерального закона № 152-ФЗ")

  static let surname = DiagnosticKind(
    "LEAK-02", .warning, "В открытом тексте не названы те, кто не давал согласия",
    clause: "ст. 10.1 Федерального закона № 152-ФЗ")

  static let personalData = DiagnosticKind(
    "LEAK-03", .warning, "В открытом тексте нет личных сведений",
    help: "Уберите эти сведения. Телефон и почту организации впишите в contacts или organisations.",
    clause: "ст. 7 и 10.1 Федерального закона № 152-ФЗ")

  static let settledNamesake = DiagnosticKind(
    "LEAK-04", .warning, "Однофамильцы различены с указанием причины",
    help: "Проверьте причину; если она больше не верна, удалите строку.")

  static let voidNamesake = DiagnosticKind(
    "LEAK-05", .warning, "Строка об однофамильце относится к предложению, которое есть в тексте",
    help: "Предложение изменилось или удалено. Удалите строку или замените её новой.")

  static let leftOut = DiagnosticKind(
    "LEAK-06", .warning, "После отзыва согласия имя убрано из всех текстов и файлов",
    help: "Портал опубликован без этого места (ключ --withdraw). Уберите имя, и оно вернётся.",
    clause: "ч. 12 ст. 10.1 Федерального закона № 152-ФЗ")

  static let uninspected = DiagnosticKind(
    "LEAK-07", .warning, "Файл, который опубликован при отзыве согласия, проверен",
    help: "Установите программы и соберите портал снова: sudo apt-get install libvips-tools "
      + "poppler-utils",
    clause: "ч. 12 ст. 10.1 Федерального закона № 152-ФЗ")
}

extension Diagnostic {
  /// «mentors/x.md» of a person's record, never the name itself.
  private static func of(_ people: [Record<Person>]) -> String {
    let ids = people.prefix(3).map { "«\($0.id)»" }.joined(separator: ", ")
    return people.count > 3 ? ids + " и ещё \(people.count - 3)" : ids
  }

  private static func spot(_ finding: SecretFinding) -> String {
    finding.spot.map { ", \($0)" } ?? ""
  }

  private static func notes(_ people: [Record<Person>], _ finding: SecretFinding) -> [Note] {
    people.prefix(3).map { Note("Здесь запись человека «\($0.id)».", at: $0.range) }
      + link(finding)
  }

  private static func link(_ finding: SecretFinding) -> [Note] {
    finding.link.map { [Note("Здесь на файл ссылаются.", at: $0)] } ?? []
  }

  static func named(
    _ mention: Mention, _ people: [Record<Person>], _ finding: SecretFinding, isError: Bool,
    settling line: String
  ) -> Diagnostic {
    let what =
      switch mention.strength {
      case .full: "Назван по имени человек без согласия на распространение"
      case .surname: "Похоже на фамилию человека без согласия на распространение"
      case .namePatronymic: "Похоже на имя и отчество человека без согласия на распространение"
      }
    return Diagnostic(
      isError ? LeakDiagnostics.leak : LeakDiagnostics.surname,
      "\(what): \(of(people))\(spot(finding))", at: finding.range,
      help:
        "Замените имя общими словами («учитель физики») или получите согласие. "
        + "Если это другой человек, добавьте в site.yaml, в список namesakes, строку: \(line)",
      notes: notes(people, finding)
    ).withSecretSource
  }

  static func namedByAddress(
    _ people: [Record<Person>], _ finding: SecretFinding, isError: Bool
  ) -> Diagnostic {
    Diagnostic(
      isError ? LeakDiagnostics.leak : LeakDiagnostics.surname,
      "Имя файла или код записи называет человека без согласия на распространение: \(of(people))",
      at: finding.range,
      help: "Переименуйте файл или дайте записи другой код: он попадает в адрес страницы.",
      notes: notes(people, finding)
    ).withSecretSource
  }

  static func disclosed(
    _ value: PrivateValues.Value, _ finding: SecretFinding
  ) -> Diagnostic {
    Diagnostic(
      LeakDiagnostics.leak,
      "В открытый текст попали закрытые сведения: \(value.label) записи «\(value.record.id)»"
        + spot(finding),
      at: finding.range,
      notes: [Note("Здесь они записаны.", at: value.range)]
        + link(finding)
    ).withSecretSource
  }

  static func personalDatum(
    _ kind: PersonalDataMatch.Kind, _ finding: SecretFinding
  ) -> Diagnostic {
    let what =
      switch kind {
      case .mobilePhone: "номер мобильного телефона"
      case .privateMail: "адрес личной почты"
      case .insuranceNumber: "СНИЛС"
      case .passport: "серия и номер паспорта"
      case .birthDate: "дата рождения"
      case .health: "слова о здоровье рядом с именем"
      }
    return Diagnostic(
      LeakDiagnostics.personalData, "Похоже на личные сведения: \(what)\(spot(finding))",
      at: finding.range, notes: link(finding)
    ).withSecretSource
  }

  static func settledNamesake(_ line: Record<Namesake>, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      LeakDiagnostics.settledNamesake,
      "Имя в «\(line.place ?? "")» сочтено именем однофамильца записи «\(line.person?.id ?? "")»: "
        + (line.reason ?? "причина не названа"),
      at: line.range, notes: [Note("Здесь это имя.", at: range)]
    ).withSecretSource
  }

  static func voidNamesake(_ line: Record<Namesake>) -> Diagnostic {
    Diagnostic(
      LeakDiagnostics.voidNamesake,
      "В «\(line.place ?? "")» нет предложения, к которому относится строка об однофамильце записи "
        + "«\(line.person?.id ?? "")»", at: line.range)
  }

  /// What a finished page shows though no source was found to say it.
  package static func leak(
    _ subject: SecretSubject, of search: SecretSearch, on pages: [String]
  ) -> Diagnostic {
    let more = pages.count > 1 ? " и ещё \(pages.count - 1)" : ""
    let place = "«\(pages.first ?? "")»\(more)"
    return switch subject {
    case .person(let person):
      Diagnostic(
        LeakDiagnostics.leak,
        "На странице \(place) назван по имени человек без согласия на распространение: "
          + "«\(search.people[person].id)»", at: search.people[person].range
      ).withSecretSource
    case .value(let number):
      Diagnostic(
        LeakDiagnostics.leak,
        "На странице \(place) стоят закрытые сведения: \(search.secrets.all[number].label)",
        at: search.secrets.all[number].range
      ).withSecretSource
    }
  }
}
