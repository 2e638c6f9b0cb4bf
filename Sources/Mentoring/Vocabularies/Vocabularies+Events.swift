/// Events and communities.
extension Vocabulary {
  package static let eventType = Vocabulary(
    "event_type", "вид мероприятия", source: "002; 003; 004",
    [
      .init("webinar", "вебинар"),
      .init("conference", "конференция"),
      .init("seminar", "семинар"),
      .init("round-table", "круглый стол"),
      .init("forum", "форум"),
      .init("festival", "фестиваль"),
      .init("contest", "конкурс"),
      .init("consultation", "консультация"),
      .init("setup-session", "установочная сессия"),
      .init("training", "обучение", ["тренинг", "мастер-класс"]),
      .init("internship", "стажировочная площадка", ["стажировка"]),
      .init("meeting", "встреча", ["заседание", "совещание"]),
      .init("excursion", "экскурсия"),
      .init("class-hour", "классный час"),
      .init("project", "проект"),
      .init("volunteering", "волонтёрская акция", ["волонтёрство", "акция"]),
      .init("discussion", "дискуссия"),
      .init("fair", "ярмарка"),
      .init("career-event", "профориентационное мероприятие", ["профориентация"]),
      .init("other", "другое", ["прочее", "иное"]),
    ])

  package static let eventStatus = Vocabulary(
    "event_status", "статус мероприятия", source: "model 2.2",
    [
      .init("planned", "запланировано", ["планируется", "предстоит"]),
      .init("held", "проведено", ["состоялось"]),
      .init("cancelled", "отменено"),
      .init("moved", "перенесено"),
    ])

  package static let communityKind = Vocabulary(
    "community_kind", "вид объединения", source: "002 П 4.4.5; 004",
    [
      .init("association", "методическое объединение", ["методобъединение", "МО"]),
      .init("council", "совет"),
      .init("commission", "комиссия"),
      .init("club", "клуб"),
      .init("network-club", "сетевой клуб", ["Web-клуб", "веб-клуб"]),
      .init("group", "группа"),
      .init("museum", "музей"),
    ])
}
