import Diagnostics

/// The bank of mentors is open to anyone anywhere (SEC-09).
enum BankIsOpen {
  static let requirement = Requirement(
    .bankIsOpen, .regional,
    .output(
      "Страницы базы наставников – обычные файлы HTML, вход на них не нужен", section: "mentors"))
}

extension DiagnosticKind {
  fileprivate static let bankIsOpen = DiagnosticKind(
    "SEC-09", .error, "Банк наставников открыт без входа, с любого места работы и жительства",
    clause: "\(Paragraph.regulation("7.1.1")) («открытое наставничество»)")
}
