import Diagnostics
import Text

extension Requirement {
  /// SEC-10: it is told whom to turn to: the curator, the municipal or the regional coordinator.
  static let contacts = Requirement(.contacts, .everywhere) { context in
    switch context.level {
    case .school: context.expectCurator()
    case .municipal: context.expectCoordinator("муниципального координатора", withGroup: false)
    case .regional: context.expectCoordinator("регионального координатора", withGroup: true)
    }
  }
}

extension RuleContext {
  fileprivate mutating func expectCurator() {
    let ways = portal[Contact.self].filter { $0.role?.lowercased().contains("куратор") == true }
    if let way = ways.first(where: { $0.phone != nil || $0.email != nil }) {
      prove("Куратор: \(way.name ?? "")", by: way)
    } else if let curator = portal[Curator.self].first(where: {
      $0.serves(on: today) && $0.contact != nil
    }) {
      prove("Куратор: \(curator.contact ?? "")", by: curator)
    } else {
      let help = "Добавьте в contacts.yaml запись «role: Куратор» с телефоном или почтой."
      find("Нет контактов куратора", at: ways.first?.range, help: help)
    }
  }

  fileprivate mutating func expectCoordinator(_ who: String, withGroup: Bool) {
    let ways = portal[Contact.self].filter { $0.role?.lowercased().contains("координатор") == true }
    guard let way = ways.first else {
      return find(
        "Нет контактов \(who)", at: nil,
        help: "Добавьте в contacts.yaml запись, в поле role которой есть слово «координатор», "
          + "с именем, телефоном и почтой.")
    }
    var missing: [String] = []
    if way.phone == nil { missing.append("телефон (phone)") }
    if way.email == nil { missing.append("почта (email)") }
    if withGroup, ways.allSatisfy({ $0.url == nil }) { missing.append("адрес сообщества (url)") }
    if missing.isEmpty {
      prove("\(way.role ?? ""): \(way.name ?? "")", by: way)
    } else {
      find(
        "В контактах \(who) нет: \(missing.listed())", at: way.range,
        help: "Допишите в этой записи contacts.yaml недостающее.")
    }
  }
}

extension Record<Curator> {
  /// Whether the curator is appointed and not yet released by a day.
  func serves(on day: CalendarDate) -> Bool { self.until.map { $0 >= day } ?? true }
}

extension DiagnosticKind {
  fileprivate static let contacts = DiagnosticKind(
    "SEC-10", .error, "Сказано, к кому обращаться: куратор или координатор с контактами",
    help: "Внесите в contacts.yaml того, кто отвечает за наставничество: имя, телефон, почту.",
    clause: "презентация ЦНППМ Волгоградской области «Региональная модель наставничества» "
      + "(контакты регионального координатора); п. 1.3 дорожной карты Ленинск-Кузнецкого "
      + "городского округа; п. 4.4.3 Положения, приказ № 25 от 21.03.2022",
    right: .init(
      "contacts.yaml",
      "- {id: kurator, role: Куратор, name: Ковалёв Андрей, phone: \"+7 (8442) 00-00-02\"}\n"))
}
