package import Diagnostics
import Text

/// What is not shown for want of a consent. The portal is published all the same: without the person.
package enum ConsentDiagnostics {
  package static let all = [withheld, minor]

  static let withheld = DiagnosticKind(
    "CONSENT-01", .warning, "Кто внесён в базу, того портал может назвать",
    help: "Запишите в persons.yaml согласие на распространение: дату (dissemination) и адрес этого "
      + "портала (resource). Если человек согласия не дал, ничего делать не нужно: на страницы он "
      + "не попадёт.",
    clause: "ст. 10.1 Федерального закона № 152-ФЗ; приказ Роскомнадзора № 18 от 24.02.2021",
    wrong: .init(
      "persons.yaml",
      "- id: ivanova\n  consent: {processing: 2026-09-01}\n"),
    right: .init(
      "persons.yaml",
      "- id: ivanova\n  consent: {processing: 2026-09-01, dissemination: 2026-09-01, "
        + "resource: [\"https://shkola.example/\"]}\n"))

  static let minor = DiagnosticKind(
    "CONSENT-02", .warning, "Несовершеннолетний назван только с согласия законного представителя",
    help: "Запишите, что согласие дал представитель: by: legal-rep в persons.yaml и дату "
      + "legal_rep_consent в mentees.yaml. Без этого имени на портале не будет.",
    clause: "ст. 9 и 10.1 Федерального закона № 152-ФЗ; ст. 64 СК РФ")
}

extension Diagnostic {
  /// So many of a person's records are named in one message.
  private static let most = 20

  /// A person whom the portal leaves out, and why.
  package static func withheld(_ withheld: WithheldPerson) -> Diagnostic {
    let isMinor = withheld.obstacle == .unrepresented
    let told = withheld.records.prefix(most)
    let rest = withheld.records.count - told.count
    let roles =
      told.map { "\($0.schema.label) «\($0.id)»" } + (rest > 0 ? ["и ещё записей: \(rest)"] : [])
    return Diagnostic(
      isMinor ? ConsentDiagnostics.minor : ConsentDiagnostics.withheld,
      "На портале не показан \(roles.joined(separator: ", ")): \(withheld.obstacle.words)",
      at: withheld.range, help: withheld.obstacle.help,
      notes: told.map { .init("запись, которой нет на портале", at: $0.whole) })
  }
}

extension RecordData {
  fileprivate var whole: SourceRange { place.range(in: file) }
}

extension PublicConsent.Obstacle {
  /// Why, as the end of a sentence.
  fileprivate var words: String {
    switch self {
    case .noConsent: "согласий человека в persons.yaml нет"
    case .notGiven: "согласия на распространение нет"
    case .notYetGiven(let day): "согласие на распространение датировано будущим днём \(day.dotted)"
    case .withdrawn(let day): "согласие отозвано \(day.dotted)"
    case .ended(let day): "срок согласия кончился \(day.dotted)"
    case .otherAddress: "в согласии не назван адрес этого портала"
    case .nameless: "в перечне разрешённых сведений нет имени"
    case .unrepresented: "несовершеннолетний, а согласие законного представителя не записано"
    }
  }

  /// What to do where the kind's own advice does not fit.
  fileprivate var help: String? {
    switch self {
    case .withdrawn:
      "Так и должно быть: имя снято с портала по просьбе человека. Уберите запись из базы, чтобы "
        + "это напоминание не появлялось."
    case .ended: "Возьмите новое согласие и поправьте valid_until или уберите запись из базы."
    case .otherAddress:
      "Возьмите согласие, где назван адрес портала вместе с путём, и добавьте адрес в поле resource."
    case .nameless: "Добавьте name в поле fields, если оно есть в подписанном согласии."
    default: nil
    }
  }
}
