package import Diagnostics

/// What can be wrong with what portals hand to each other. None of it stops a build: the source is
/// named, and the others go on.
package enum ExchangeDiagnostics {
  package static let all = [
    memory, unnumbered, disclosing, unreadable, checksum, version, foreign, old, expired, late,
    lost,
    samePerson, withheld, spoilt, territory, decision, unchecked,
  ]

  static let memory = DiagnosticKind(
    "EXCHANGE-01", .error, "Портал помнит номера своих пакетов",
    help: "Верните прежний файл obmen.json из копии. Если его нет, удалите испорченный и наберите "
      + "nastavnik release: портал начнёт счёт заново, и об этом нужно сообщить адресату.")

  static let unnumbered = DiagnosticKind(
    "EXCHANGE-02", .warning, "У пакета для адресата есть номер",
    help: "Наберите nastavnik release ПАПКА: появится файл obmen.json, и следующая сборка положит "
      + "пакет в obmen/.",
    clause: "\(Paragraph.regulation("4.2.3 и 7.1.1"))")

  static let disclosing = DiagnosticKind(
    "EXCHANGE-03", .error, "В пакете нет тех, кто не согласился на адрес получателя",
    help: "Найдите это имя в текстах портала и уберите его или возьмите согласие, где назван адрес "
      + "получателя.",
    clause: "ст. 10.1 Федерального закона № 152-ФЗ; приказ Роскомнадзора № 18 от 24.02.2021")

  static let unreadable = DiagnosticKind(
    "EXCHANGE-04", .warning, "Каждый источник отвечает годным пакетом",
    help: "Попросите организацию прислать пакет заново: nastavnik export --for АДРЕС.",
    clause: Self.joining)

  static let checksum = DiagnosticKind(
    "EXCHANGE-05", .warning, "Пакет дошёл таким, каким его отправили",
    help: "Файл изменён или обрезан в пути. Скачайте его заново или попросите прислать.")

  static let version = DiagnosticKind(
    "EXCHANGE-06", .warning, "Пакет записан понятной этой программе версией формата",
    help: "Обновите программу на этом портале.")

  static let foreign = DiagnosticKind(
    "EXCHANGE-07", .warning, "Пакет прислан тем, кого ждут, и тому, кто его читает",
    help: "Отправитель узнаётся по адресу его портала. Если организация переехала, поправьте "
      + "section_url в organisations.yaml.")

  static let old = DiagnosticKind(
    "EXCHANGE-08", .warning, "Номера пакетов только растут",
    help:
      "Пришёл старый файл: кто отозвал согласие, в нём ещё назван. Попросите прислать последний.")

  static let expired = DiagnosticKind(
    "EXCHANGE-09", .warning, "Сроки пакетов не вышли",
    help: "Люди этой организации сняты с портала, числа остались. Попросите прислать новый пакет.")

  static let late = DiagnosticKind(
    "EXCHANGE-10", .warning, "Пакеты приходят вовремя",
    help: "Спросите организацию, обновляет ли она портал: пакет пишется при каждой сборке.")

  static let lost = DiagnosticKind(
    "EXCHANGE-11", .warning, "Записи из пакетов не пропадают молча",
    help: "Спросите организацию. Если так и должно быть, напишите у источника accept: с номером "
      + "пакета.")

  static let samePerson = DiagnosticKind(
    "EXCHANGE-12", .warning, "О похожих людях двух организаций решено, один это человек или тёзки",
    help: "Запишите решение в site.yaml, в exchange.same_people.",
    clause: "\(Paragraph.regulation("4.3"))")

  static let withheld = DiagnosticKind(
    "EXCHANGE-13", .warning, "Согласия людей из пакетов называют адрес этого портала",
    help: "Эти люди не показаны. Сообщите отправителю: в согласии должен быть адрес этого портала.",
    clause: "ст. 10.1 Федерального закона № 152-ФЗ; приказ Роскомнадзора № 18 от 24.02.2021")

  static let spoilt = DiagnosticKind(
    "EXCHANGE-14", .warning, "Записи пакета читаются целиком и не повторяются",
    help: "Записи и значения, которых программа не понимает, не взяты. Сообщите отправителю.")

  static let territory = DiagnosticKind(
    "EXCHANGE-15", .warning, "Муниципалитеты пакетов есть в списке портала",
    help: "Поправьте municipalities.yaml или попросите отправителя исправить название.",
    clause: "\(Paragraph.regulation("4.3"))")

  static let decision = DiagnosticKind(
    "EXCHANGE-16", .warning, "Решения о записях из пакетов относятся к тем, кто в них есть",
    help: "Проверьте код. Если запись ушла из пакета, строку можно убрать.")

  static let unchecked = DiagnosticKind(
    "EXCHANGE-17", .warning, "Банк наставников каждой организации проверен за последний год",
    help: "Попросите куратора организации проверить базу.",
    clause: "\(Paragraph.regulation("4.4.4"))")

  private static let joining: Grounds = "\(Paragraph.regulation("4.2.3 и 4.3"))"
}
