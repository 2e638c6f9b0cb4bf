import Diagnostics

extension Requirement {
  /// DOC-19: scans of consents are not among the files to be published.
  static let noConsentScans = Requirement(.noConsentScans, .everywhere) { context in
    let documents = context.portal[LegalDocument.self]
    let forms = Set(documents.filter { $0.type?.is("consent-form") == true }.compactMap(\.file))
    for path in context.portal.downloads.sorted() where path.looksLikeConsent {
      if forms.contains(path) { continue }
      let holder = documents.first { $0.file == path }
      context.find(
        "Файл «\(path)» похож на скан согласия и будет опубликован", at: holder?.range(\.file))
    }
    context.prove("Проверены имена файлов: \(context.portal.downloads.count)")
  }
}

extension String {
  fileprivate var looksLikeConsent: Bool {
    let name = (split(separator: "/").last ?? "").lowercased()
    return ["soglasi", "согласи", "consent"].contains { name.contains($0) }
  }
}

extension DiagnosticKind {
  fileprivate static let noConsentScans = DiagnosticKind(
    "DOC-19", .error, "Сканы согласий не публикуются",
    help: "Перенесите файл из папки files в папку private: оттуда ничего не публикуется. Если это "
      + "пустой образец, опишите его в documents.yaml с видом consent-form.",
    clause: "ст. 9 и 10.1 закона № 152-ФЗ")
}
