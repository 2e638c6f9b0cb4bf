import Diagnostics
import Mentoring
import Site

/// Writes a package for one address: for it alone, so that those are in it too who did not consent to
/// the sender's own portal.
struct PackageExport {
  private let address: String
  private let arguments: Arguments
  private let console: Console

  init(_ address: String, _ arguments: Arguments, _ console: Console) {
    self.address = address
    self.arguments = arguments
    self.console = console
  }

  func run() throws(Failure) -> Int32 {
    let folder = try PortalFolders.one(arguments.operands)
    let checked = try CheckedFolder(folder, arguments, console).checked()
    var report = Report()
    let desk = PackageDesk(checked)
    guard desk.isAddressee(address) else {
      throw Failure(
        .content,
        "Адреса «\(address)» нет среди адресатов портала. Впишите его в site.yaml: "
          + "exchange: {addressees: [\(address)]} – и наберите nastavnik release.")
    }
    guard checked.memory != nil else {
      throw Failure(
        .content, "Пакеты этого портала ещё не пронумерованы. Сначала наберите nastavnik release.")
    }
    guard let package = desk.package(to: address, isPublic: false, into: &report) else {
      _ = console.show(report)
      return 1
    }
    let path = arguments["output"] ?? PackageFormat.fileName(for: address)
    try NewFile.write(path, package.bytes)
    console.result(
      "Записан пакет \(path): \(Counting.records(package.count)), из них "
        + "\(Counting.people(package.people)), номер \(package.serial).\n")
    console.message(
      "В пакете сведения о людях, согласных на адрес получателя. Передайте его только получателю.\n"
    )
    return 0
  }
}

/// A portal whose content has no error, for commands that hand it on.
struct CheckedFolder {
  private let folder: String
  private let arguments: Arguments
  private let console: Console

  init(_ folder: String, _ arguments: Arguments, _ console: Console) {
    self.folder = folder
    self.arguments = arguments
    self.console = console
  }

  /// - Throws: when the content has errors: what is wrong at home is not handed on.
  func checked() throws(Failure) -> CheckedPortal {
    let project = try ProjectOptions.project(folder, output: nil, arguments, console)
    var report = Report()
    let checked = try project.check(into: &report)
    guard let checked, report.errors == 0 else {
      _ = console.show(report)
      throw Failure(
        .content, "\(folder): \(Counting.faults(report)). Неверное другим порталам не передаётся.")
    }
    return checked
  }
}
