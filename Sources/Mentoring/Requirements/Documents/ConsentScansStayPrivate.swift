import Diagnostics

/// Scans of consents are not among the files to be published (DOC-19).
enum ConsentScansStayPrivate {
  static let requirement = Requirement(.consentScansStayPrivate, .everywhere) { context in
    let documents = context.portal[LegalDocument.self]
    let forms = Set(documents.filter { $0.type?.is("consent-form") == true }.compactMap(\.file))
    for path in context.portal.downloads.sorted() where path.looksLikeConsent {
      if forms.contains(path) { continue }
      let holder = documents.first { $0.file == path }
      context.find(Message.scan(path), at: holder?.range(\.file))
    }
    if context.portal.downloads.isEmpty, context.findings.isEmpty {
      return context.notApplicable("В папке files нет файлов")
    }
    context.searched("Проверены имена файлов: \(context.portal.downloads.count)")
  }
}

extension String {
  fileprivate var looksLikeConsent: Bool {
    let name = (split(separator: "/").last ?? "").lowercased()
    return ["soglasi", "согласи", "consent"].contains { name.contains($0) }
  }
}

extension DiagnosticKind {
  fileprivate static let consentScansStayPrivate = DiagnosticKind(
    "DOC-19", .error, "Сканы согласий не публикуются",
    help: "Перенесите файл из папки files в папку private: оттуда ничего не публикуется. Если это "
      + "пустой образец, опишите его в documents.yaml с видом consent-form.",
    clause: Paragraph.ofPersonalDataLaw("ст. 9 и 10.1"),
    wrong: .init(
      "documents.yaml",
      "- {id: soglasie, type: other, level: local, title: Согласие, date: 2026-09-01, "
        + "issuer: Школа, file: files/soglasie.pdf}\n"),
    right: .init(
      "documents.yaml",
      "- {id: soglasie, type: consent-form, level: local, title: Согласие (пустой "
        + "образец), date: 2026-09-01, issuer: Школа, file: files/soglasie.pdf}\n"),
    beside: [
      .init("files/soglasie.pdf", "Согласие\n")
    ])
}

private enum Message {
  static func scan(_ path: String) -> String {
    "Файл «\(path)» похож на скан согласия и будет опубликован"
  }
}
