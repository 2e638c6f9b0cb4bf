import Diagnostics

extension Requirement {
  /// SEC-08: news and cases can go up to the municipal and regional level.
  static let feedAndExport = Requirement(
    DiagnosticKind(
      "SEC-08", .error, "Новости и практики можно передать на уровень выше",
      clause: "этап 7 приложения 2 к Положению, приказ № 25 от 21.03.2022; п. 4.2 дорожной карты "
        + "Ленинск-Кузнецкого городского округа"),
    .schoolAndMunicipal,
    .output(
      "в готовом портале есть лента новостей и пакет новостей и практик для выгрузки",
      section: "news"))
}
