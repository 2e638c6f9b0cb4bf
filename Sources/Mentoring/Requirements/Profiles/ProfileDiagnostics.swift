package import Diagnostics

/// What can be wrong with the profiles of requirements and with a site's use of them.
package enum ProfileDiagnostics {
  package static let all = [
    unknownProfile, unknownRule, missingReason, unknownKey, badValue, circle, unknownAct,
  ]

  static let unknownProfile = DiagnosticKind(
    "PROFILE-01", .error, "Профиль требований существует",
    help: "Встроенные профили: generic, volgograd, udmurtia, kuzbass-municipal, practice; "
      + "собственный профиль лежит в папке profiles портала.",
    wrong: .init("site.yaml", "profile: [volgogard]\n"),
    right: .init("site.yaml", "profile: [volgograd]\n"))

  static let unknownRule = DiagnosticKind(
    "PROFILE-02", .error, "Правило с таким номером есть в каталоге требований",
    help: "Номера правил печатает «nastavnik explain».",
    wrong: .init("site.yaml", "disable:\n  - {rule: SEC-70, reason: Новостей нет}\n"),
    right: .init("site.yaml", "disable:\n  - {rule: SEC-07, reason: Новости ведёт газета школы}\n"))

  static let missingReason = DiagnosticKind(
    "PROFILE-03", .error, "Правило отключают с причиной",
    help: "Напишите словами, почему правило не нужно: причина печатается в паспорте раздела.",
    wrong: .init("site.yaml", "disable:\n  - {rule: SEC-07, reason: \"-\"}\n"),
    right: .init("site.yaml", "disable:\n  - {rule: SEC-07, reason: Новости ведёт газета школы}\n"))

  static let unknownKey = DiagnosticKind(
    "PROFILE-04", .error, "В профиле есть только известные ключи",
    help: "Известны: title, extends, rules, off, severity, numbers, dates, lists, targets, acts, "
      + "grounds.")

  static let badValue = DiagnosticKind(
    "PROFILE-05", .error, "Значение профиля того вида, какого ждёт ключ")

  static let circle = DiagnosticKind(
    "PROFILE-06", .error, "Профили не продолжают друг друга по кругу",
    help: "Уберите один из ключей extends.")

  static let unknownAct = DiagnosticKind(
    "PROFILE-07", .error, "Акт из списка профиля есть в каталоге актов",
    help: "Допишите акт в ключе acts того же профиля или исправьте его код.")
}

extension Diagnostic {
  static func unknownProfile(_ name: String, at range: SourceRange, known: [String]) -> Diagnostic {
    Diagnostic(
      ProfileDiagnostics.unknownProfile, "Профиля «\(name)» нет", at: range,
      suggestion: Suggestion.nearest(to: name, among: known))
  }

  static func unknownRule(_ id: String, at range: SourceRange) -> Diagnostic {
    let known = RequirementCatalogue.all + ComputedFigures.all
    return Diagnostic(
      ProfileDiagnostics.unknownRule, "Правила «\(id)» нет в каталоге", at: range,
      suggestion: Suggestion.nearest(to: id, among: known.map(\.id)))
  }

  static func missingReason(_ id: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      ProfileDiagnostics.missingReason, "Правило «\(id)» отключено без причины", at: range)
  }

  static func unknownProfileKey(_ key: String, at range: SourceRange) -> Diagnostic {
    let known = [
      "title", "extends", "rules", "off", "severity", "numbers", "dates", "lists", "targets",
      "acts", "grounds",
    ]
    return Diagnostic(
      ProfileDiagnostics.unknownKey, "Ключа «\(key)» в профиле не бывает", at: range,
      suggestion: Suggestion.nearest(to: key, among: known))
  }

  static func badProfileValue(_ wanted: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(ProfileDiagnostics.badValue, "Здесь нужно: \(wanted)", at: range)
  }

  static func profileCircle(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(ProfileDiagnostics.circle, "Профиль «\(name)» продолжает сам себя", at: range)
  }

  static func unknownAct(_ mention: ProfileFile.Mention, known: [String]) -> Diagnostic {
    Diagnostic(
      ProfileDiagnostics.unknownAct, "Акта «\(mention.rule)» нет в каталоге", at: mention.range,
      suggestion: Suggestion.nearest(to: mention.rule, among: known))
  }

  static func unknownAct(_ id: String, _ profile: ProfileFile, known: [String]) -> Diagnostic {
    Diagnostic(
      ProfileDiagnostics.unknownAct, "Акта «\(id)» нет в каталоге",
      at: SourceRange(startOf: profile.file), suggestion: Suggestion.nearest(to: id, among: known))
  }
}
