import Diagnostics

extension Requirement {
  /// SEC-09: the bank of mentors is open to anyone anywhere.
  static let openBank = Requirement(
    DiagnosticKind(
      "SEC-09", .error, "Банк наставников открыт без входа, с любого места работы и жительства",
      clause: "п. 7.1.1 Положения, приказ № 25 от 21.03.2022 («открытое наставничество»)"),
    .regional,
    .output(
      "страницы базы наставников – обычные файлы HTML, вход на них не нужен", section: "mentors"))
}
