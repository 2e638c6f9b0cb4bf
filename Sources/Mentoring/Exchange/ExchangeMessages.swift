package import Diagnostics

extension Diagnostic {
  package static func disclosingPackage(_ address: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      ExchangeDiagnostics.disclosing,
      "Пакет для «\(address)» не записан: в нём назван человек, который на этот адрес не согласился",
      at: range)
  }

  package static func unnumberedPackage(at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      ExchangeDiagnostics.unnumbered, "Адресаты названы, а пакет не записан: номеров ещё нет",
      at: range)
  }
}
