import Diagnostics

/// News and cases can go up to the municipal and regional level (SEC-08).
enum NewsGoesUpward {
  static let requirement = Requirement(
    .newsGoesUpward, .schoolAndMunicipal,
    .output(
      "В готовом портале есть лента новостей и пакет новостей и практик для выгрузки",
      section: "news"))
}

extension DiagnosticKind {
  fileprivate static let newsGoesUpward = DiagnosticKind(
    "SEC-08", .error, "Новости и практики можно передать на уровень выше",
    clause: "\(Paragraph.ofOrder("этап 7 приложения 2 к Положению")); "
      + "\(Paragraph.ofCityRoadmap("п. 4.2"))")
}
