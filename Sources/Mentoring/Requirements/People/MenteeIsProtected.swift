import Diagnostics

/// A mentee is named only with consent, and a sensitive category never stands beside a name (MTE-05).
enum MenteeIsProtected {
  static let requirement = Requirement(.menteeIsProtected, .everywhere) { context in
    context.eachMentee(proof: .searched, check)
  }

  private static func check(_ context: inout RuleContext, _ mentee: Record<Mentee>) {
    guard let publicity = mentee.public else { return }
    let person = context.portal[mentee.person]
    if publicity.is("name") {
      checkConsent(&context, mentee, person)
      if mentee.isSensitive {
        context.find(
          Message.sensitive, at: mentee.range(\.category), help: Message.hide,
          notes: [.init("показ по имени", at: mentee.range(\.public))])
      }
    } else if publicity.is("alias"), let person, let alias = mentee.alias, names(alias, person) {
      context.find(Message.alias, at: mentee.range(\.alias), help: Message.otherAlias)
    }
  }

  private static func checkConsent(
    _ context: inout RuleContext, _ mentee: Record<Mentee>, _ person: Record<Person>?
  ) {
    if context.consents.allows(mentee.person) { return }
    context.find(
      Message.noConsent, at: mentee.range(\.public),
      notes: person.flatMap(\.consent).map { [.init("согласия человека", at: $0.range)] } ?? [])
  }

  /// Whether one of the alias's words is the person's surname.
  private static func names(_ alias: String, _ person: Record<Person>) -> Bool {
    guard let surname = person.surname.map(KeyFolding.fold), !surname.isEmpty else { return false }
    return KeyFolding.fold(alias).split(whereSeparator: { !$0.isLetter && $0 != "-" })
      .contains { $0 == surname }
  }
}

extension DiagnosticKind {
  fileprivate static let menteeIsProtected = DiagnosticKind(
    "MTE-05", .error,
    "Наставляемый назван по имени только с его согласия и без чувствительных сведений",
    help: "Поставьте в mentees.yaml «public: counts» или возьмите согласие на распространение "
      + "и запишите его в persons.yaml (consent: dissemination, resource).",
    clause: "\(Paragraph.regulation("7.1.2")); \(Paragraph.dissemination)",
    wrong: .init("mentees.yaml", "- id: n-01\n  category: burnout\n  public: name\n"),
    right: .init("mentees.yaml", "- id: n-01\n  category: burnout\n  public: counts\n"))
}

private enum Message {
  static let noConsent =
    "Наставляемый показан по имени без действующего согласия на распространение"
  static let sensitive = "Чувствительная категория стоит рядом с именем наставляемого"
  static let hide =
    "Поставьте в mentees.yaml «public: counts»: такие категории показывают только числом."
  static let alias = "Псевдоним наставляемого содержит его фамилию"
  static let otherAlias = "Напишите в alias общие слова: «молодой учитель физики»."
}
