import Diagnostics
import Text

/// The centre shows its monitoring, its methodical support and its own resource (REG-06).
enum RegionIsSupported {
  static let requirement = Requirement(.regionIsSupported, .regional) { context in
    lookForMonitoring(&context)
    let materials = context.portal[Material.self].count
    if materials == 0 {
      context.find(Message.noMaterials, at: nil, help: Message.addMaterial)
    } else {
      let marks = context.portal[Material.self].prefix(3).map { Evidence.Mark($0, [$0.title]) }
      context.prove(
        "Методических материалов: \(materials)", section: "materials", marks: Array(marks))
    }
    guard let centre = context.facts.ownOrganisation else { return }
    if centre.lacks(\.site), centre.lacks(\.sectionURL) {
      context.find(Message.noResource, at: centre.range(\.site), help: Message.addSite)
    } else {
      context.prove("Информационный ресурс центра", by: centre)
    }
  }

  /// Results of monitoring: an act of it with a conclusion or file, a document, or a page of its own.
  private static func lookForMonitoring(_ context: inout RuleContext) {
    let portal = context.portal
    if let act = portal[MonitoringAct.self].first(where: {
      !$0.lacks(\.summary) || portal.isUsable($0.file)
    }) {
      context.prove("Мониторинг \(act.date?.dotted ?? "")", by: act, shows: [act.date?.inWords])
    } else if let document = portal[LegalDocument.self].first(where: {
      $0.type?.is("monitoring") ?? false
    }) {
      context.prove(document.title ?? document.id, by: document)
    } else if let page = portal[Page.self].first(where: {
      KeyFolding.fold($0.title ?? "").contains("мониторинг")
    }) {
      context.prove(page.title ?? page.id, by: page)
    } else {
      context.find(Message.noMonitoring, at: nil)
    }
  }
}

extension DiagnosticKind {
  fileprivate static let regionIsSupported = DiagnosticKind(
    "REG-06", .warning,
    "Показаны результаты мониторинга, методическая поддержка и информационный ресурс центра",
    help: "Внесите мониторинг в monitoring_acts.yaml с выводом (summary) или файлом (file).",
    clause: "\(Paragraph.regulation("4.2.3")); \(Paragraph.regionalModel)",
    wrong: .init(
      "organisations.yaml",
      "- {id: centr, type: centre}\n"),
    right: .init(
      "organisations.yaml",
      "- {id: centr, type: centre, site: \"https://shkola.example/\"}\n"))
}

private enum Message {
  static let noMonitoring = "Нет результатов мониторинга"
  static let noMaterials = "Нет методических материалов"
  static let addMaterial = "Добавьте рекомендации или шаблоны в папку materials."
  static let noResource = "Не указан информационный ресурс центра"
  static let addSite = "В organisations.yaml у организации портала укажите site."
}
