/// How pairs and programmes go, and how their work is measured.
extension Vocabulary {
  package static let pairStatus = Vocabulary(
    "pair_status", "статус пары", source: "002 П1 6–7",
    [
      .init("planned", "формируется", ["планируется"]),
      .init("active", "действует", ["активна", "активная", "работает"]),
      .init("completed", "завершила работу", ["завершена"]),
      .init("terminated", "прекращена досрочно", ["прекращена"]),
    ])

  package static let programmeStatus = Vocabulary(
    "programme_status", "состояние программы", source: "002 П1 7",
    [
      .init("draft", "проект", ["черновик", "разрабатывается"]),
      .init("approved", "утверждена"),
      .init("active", "реализуется", ["действует", "в работе"]),
      .init("extended", "продлена"),
      .init("completed", "завершена"),
      .init("terminated", "прекращена досрочно", ["прекращена"]),
    ])

  package static let activityStatus = Vocabulary(
    "activity_status", "выполнение мероприятия", source: "002 П1 5.2, 7.1",
    [
      .init("planned", "запланировано", ["планируется", "план"]),
      .init("in-progress", "выполняется", ["в работе"]),
      .init("done", "выполнено", ["проведено", "да"]),
      .init("cancelled", "отменено"),
    ])

  /// The stages of the mechanism a programme passes (001 V).
  package static let mechStage = Vocabulary(
    "mech_stage", "этап механизма", source: "001 V",
    [
      .init("preparatory", "подготовительный"),
      .init("design", "проектировочный"),
      .init("implementation", "реализационный"),
      .init("reflective", "рефлексивно-аналитический"),
      .init("result", "результативный"),
    ])

  package static let finishReason = Vocabulary(
    "finish_reason", "причина завершения", source: "002 П1 7.1; ТК 351.8",
    [
      .init("plan-complete", "план мероприятий выполнен в полном объёме", ["план выполнен"]),
      .init(
        "participants",
        "по инициативе наставника или наставляемого, обоюдному решению",
        ["по инициативе наставника", "по инициативе наставляемого", "по обоюдному решению"]),
      .init("curator", "по инициативе куратора"),
      .init("mentor-refusal", "досрочный отказ наставника", ["отказ наставника"]),
      .init("employer-cancel", "досрочная отмена поручения работодателем", ["отмена поручения"]),
    ])

  package static let monitoringStage = Vocabulary(
    "monitoring_stage", "этап мониторинга", source: "001 VII",
    [
      .init("process", "процесс реализации", ["мониторинг процесса реализации"]),
      .init("influence", "влияние на участников", ["мониторинг влияния", "влияние"]),
    ])

  package static let moment = Vocabulary(
    "moment", "момент замера", source: "001 VII",
    [
      .init("before", "до входа в программу", ["на входе", "до"]),
      .init("after", "по итогам", ["на выходе", "после"]),
    ])

  package static let monitoringKind = Vocabulary(
    "monitoring_kind", "вид мониторинга", source: "003 3.4–3.5; 001 VII",
    [
      .init("incoming", "входной", ["входящий"]),
      .init("final", "итоговый"),
      .init("process", "мониторинг процесса", ["процесс реализации"]),
      .init("influence", "мониторинг влияния", ["влияние на участников"]),
    ])

  package static let unit = Vocabulary(
    "unit", "единица измерения", source: "000; 003; 004",
    [
      .init("percent", "процент", ["%", "проценты"]),
      .init("count", "количество", ["шт.", "ед.", "единиц", "число"]),
      .init("people", "человек", ["чел.", "люди"]),
    ])

  /// Which way an indicator should go.
  package static let trend = Vocabulary(
    "trend", "направление показателя", source: "004",
    [.init("up", "рост", ["растёт", "увеличение"]), .init("down", "снижение", ["снижается"])])
}
