/// The stages, groups and sample activities of roadmaps.
extension Vocabulary {
  /// The seven stages, in their order and with their exact names.
  package static let stage = Vocabulary(
    "stage", "этап дорожной карты", source: "002 П2",
    [
      .init("conditions", "Подготовка условий для реализации системы наставничества", ["1"]),
      .init("mentee-bank", "Формирование банка наставляемых", ["2"]),
      .init("mentor-bank", "Формирование банка наставников", ["3"]),
      .init("selection", "Отбор и обучение", ["4"]),
      .init(
        "work", "Организация и осуществление работы наставнических пар/групп",
        ["5", "Организация и осуществление работы наставнических пар / групп"]),
      .init("completion", "Завершение персонализированных программ наставничества", ["6"]),
      .init("info", "Информационная поддержка системы наставничества", ["7"]),
    ])

  /// The sixteen sample activities; an alias of each is its number, the stage's number first.
  package static let item = Vocabulary(
    "item", "примерное мероприятие", source: "002 П2",
    [
      .init(
        "order-with-attachments",
        "Приказ об утверждении положения с положением и дорожной картой", ["1.1"]),
      .init("pair-orders", "Приказы о закреплении наставнических пар/групп", ["1.2"]),
      .init(
        "programmes-drafted", "Подготовка персонализированных программ наставничества",
        ["1.3"]),
      .init(
        "requests-collected", "Сбор информации о профессиональных запросах педагогов",
        ["2.1"]),
      .init("mentee-databank", "Формирование банка данных наставляемых, сбор согласий", ["2.2"]),
      .init("survey", "Анкетирование потенциальных наставников", ["3.1"]),
      .init("mentor-databank", "Формирование банка данных наставников, сбор согласий", ["3.2"]),
      .init(
        "bank-analysis", "Анализ банка наставников и выбор подходящих для программы",
        ["4.1"]),
      .init("training", "Обучение наставников для работы с наставляемыми", ["4.2"]),
      .init("pairs-formed", "Формирование наставнических пар/групп", ["5.1"]),
      .init(
        "programmes-per-pair",
        "Разработка персонализированных программ для каждой пары/группы", ["5.2"]),
      .init(
        "unpaired-support", "Поддержка наставляемых, не сформировавших пару или группу",
        ["5.3"]),
      .init(
        "quality-monitoring", "Мониторинг качества реализации программ (анкетирование)",
        ["6.1"]),
      .init("conference-seminar", "Школьная конференция или семинар", ["6.2"]),
      .init(
        "round-table",
        "Итоговое мероприятие (круглый стол), пополнение методической копилки", ["6.3"]),
      .init("coverage", "Освещение мероприятий на сайте и в социальных сетях", ["7.1"]),
    ])

  /// The groups of a municipal roadmap.
  package static let munGroup = Vocabulary(
    "mun_group", "раздел муниципальной дорожной карты", source: "003",
    [
      .init("normative", "Нормативное обеспечение", ["1"]),
      .init("personnel", "Кадровое обеспечение", ["2"]),
      .init("organisational", "Организационные мероприятия", ["3"]),
      .init("informational", "Информационное сопровождение", ["4"]),
    ])

  package static let layout = Vocabulary(
    "layout", "вид дорожной карты", source: "002 П2; 001; 003",
    [
      .init("p2", "три колонки, семь этапов", ["приложение 2"]),
      .init("udm5", "пять колонок: срок, ответственный, результат", ["Удмуртия"]),
      .init("mun5", "пять колонок: исполнители, участники, результаты", ["муниципальная"]),
    ])
}

/// What rules ask about roadmaps.
extension Vocabulary {
  /// The keys of the sample activities of each stage, in the order of the stages.
  package static let itemsByStage: [(stage: String, items: [String])] = stage.terms.map { stage in
    let number = "\(stage.position + 1)."
    let items = item.entries.filter { $0.aliases.contains { $0.hasPrefix(number) } }
    return (stage.key, items.map(\.key))
  }
}
