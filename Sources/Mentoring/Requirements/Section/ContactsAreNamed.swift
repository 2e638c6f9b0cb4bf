import Diagnostics
import Text

/// The portal says whom to contact: the curator, the municipal or the regional coordinator (SEC-10).
enum ContactsAreNamed {
  static let requirement = Requirement(.contactsAreNamed, .everywhere) { context in
    switch context.level {
    case .school: expectCurator(&context)
    case .municipal: expectCoordinator(&context, "муниципального координатора", withGroup: false)
    case .regional: expectCoordinator(&context, "регионального координатора", withGroup: true)
    }
    expectOrganisation(&context)
  }

  /// The organisation the portal belongs to can be reached; of a partner that is not asked.
  private static func expectOrganisation(_ context: inout RuleContext) {
    guard let home = context.facts.ownOrganisation else { return }
    var missing: [String] = []
    if home.lacks(\.phone) { missing.append("телефон (phone)") }
    if home.lacks(\.email) { missing.append("почта (email)") }
    if missing.isEmpty { return }
    context.find(
      Message.unreachable(missing), at: home.range(home.lacks(\.phone) ? \.phone : \.email),
      help: Message.addWay)
  }

  private static func expectCurator(_ context: inout RuleContext) {
    let ways = context.portal[Contact.self].filter {
      $0.role?.lowercased().contains("куратор") == true
    }
    if let way = ways.first(where: { $0.phone != nil || $0.email != nil }) {
      context.prove("Куратор: \(way.name ?? "")", by: way, shows: [way.phone, way.email])
    } else if let curator = context.facts.curators.first(where: { $0.contact != nil }) {
      context.prove("Куратор: \(curator.contact ?? "")", by: curator)
    } else {
      context.find(
        Message.noCurator, at: ways.first?.range, help: Message.addCurator, impliedBy: ["CUR-01"])
    }
  }

  private static func expectCoordinator(
    _ context: inout RuleContext, _ who: String, withGroup: Bool
  ) {
    let ways = context.portal[Contact.self].filter {
      $0.role?.lowercased().contains("координатор") == true
    }
    guard let way = ways.first else {
      return context.find(Message.noCoordinator(who), at: nil, help: Message.addCoordinator)
    }
    var missing: [String] = []
    if way.phone == nil { missing.append("телефон (phone)") }
    if way.email == nil { missing.append("почта (email)") }
    if withGroup, ways.allSatisfy({ $0.url == nil }) { missing.append("адрес сообщества (url)") }
    if missing.isEmpty {
      context.prove("\(way.role ?? ""): \(way.name ?? "")", by: way, shows: [way.phone, way.email])
    } else {
      context.find(Message.incomplete(who, missing), at: way.range, help: Message.complete)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let contactsAreNamed = DiagnosticKind(
    "SEC-10", .error, "Сказано, к кому обращаться: куратор или координатор с контактами",
    help: "Внесите в contacts.yaml того, кто отвечает за наставничество: имя, телефон, почту.",
    clause: "\(Paragraph.slides("контакты регионального координатора")); "
      + "\(Paragraph.ofCityRoadmap("п. 1.3")); \(Paragraph.regulation("4.4.3"))",
    wrong: .init(
      "contacts.yaml",
      "- {id: k-kurator, role: Куратор, name: Петрова Ольга Игоревна}\n"),
    right: .init(
      "contacts.yaml",
      "- {id: k-kurator, role: Куратор, name: Петрова Ольга Игоревна, phone: \"+7 (8442) "
        + "00-00-02\"}\n"),
    beside: [
      .init("curators.yaml", "- {id: kurator-petrova, until: 2026-08-31}\n")
    ])
}

private enum Message {
  static let noCurator = "Нет контактов куратора"
  static let addCurator = "Добавьте в contacts.yaml запись «role: Куратор» с телефоном или почтой."
  static let addCoordinator =
    "Добавьте в contacts.yaml запись, в поле role которой есть слово «координатор», "
    + "с именем, телефоном и почтой."
  static let complete = "Допишите в этой записи contacts.yaml недостающее."

  static let addWay = "В organisations.yaml у своей организации заполните phone и email."

  static func unreachable(_ missing: [String]) -> String {
    "У организации портала не указаны: \(missing.listed())"
  }

  static func noCoordinator(_ who: String) -> String { "Нет контактов \(who)" }

  static func incomplete(_ who: String, _ missing: [String]) -> String {
    "В контактах \(who) нет: \(missing.listed())"
  }
}
