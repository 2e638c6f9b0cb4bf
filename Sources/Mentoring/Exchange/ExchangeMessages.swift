package import Diagnostics

extension Diagnostic {
  package static func disclosingPackage(_ address: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      ExchangeDiagnostics.disclosing,
      "Пакет для «\(address)» не записан: в нём назван человек, который на этот адрес не согласился",
      at: range)
  }

  /// A package in a folder of many that no organisation of the registry has sent.
  package static func foreignPackage(
    _ path: String, _ url: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ExchangeDiagnostics.foreign,
      "Пакет «\(path)» не взят: организации с разделом «\(url)» нет в реестре", at: range)
  }

  /// A file in such a folder that cannot be read.
  package static func spoiltPackage(
    _ path: String, _ fault: PackageFault, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(fault.kind, "Файл «\(path)» не взят: \(fault.words)", at: range)
  }

  package static func unnumberedPackage(at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      ExchangeDiagnostics.unnumbered, "Адресаты названы, а пакет не записан: номеров ещё нет",
      at: range)
  }
}
