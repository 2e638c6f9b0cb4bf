/// What a portal hands on, and to whom.
package enum ExchangeSettings: Declared {
  package static let declaration = Declaration(Fields(), "exchange", "обмен")

  package struct Fields: Sendable {
    package let addressees = Field.texts(
      "addressees", "адресаты", .optional,
      .setting
        + .help(
          "Адреса порталов, для которых сборка кладёт пакет в obmen/", source: "002 П 7.1.1",
          aliases: ["кому"]),
      format: .url)
    package let days = Field.integer(
      "days", "срок пакета", 1...400, .optional,
      .setting + .help("Сколько дней пакет годен; если не указано, 60"))
    package let store = Field.text(
      "store", "склад", .optional,
      .setting
        + .help(
          "Папка, где лежат последние годные пакеты: не в открытом хранилище; "
            + "если не указано, private/obmen"))
    package let hide = Field.groups(
      "hide", "скрыть", HiddenRecord.self, .optional,
      .setting + .help("Записи из пакетов, которые снимаются с портала сразу"))
    package let samePeople = Field.groups(
      "same_people", "один человек", PersonDecision.self, .optional,
      .setting
        + .help("Решения о людях, которых прислали две организации (замечание EXCHANGE-12)"))
  }
}

/// Where the packages of an organisation come from.
package enum SourceSetting: Declared {
  package static let declaration = Declaration(Fields(), "source", "источник")

  package struct Fields: Sendable {
    package let org = Field.reference(
      "org", "организация", to: Organisation.self, .optional,
      .setting
        + .help("Код в реестре; без него отправитель узнаётся по адресу раздела", source: "003 1.4")
    )
    package let from = Field.text(
      "from", "откуда", .required,
      .setting
        + .help(
          "Путь от папки портала: файл пакета, папка с пакетами или папка другого портала",
          aliases: ["файл", "папка"]))
    package let url = Field.text(
      "url", "адрес пакета", .optional,
      .setting
        + .help("Откуда его скачать: программа сама в сеть не ходит, см. nastavnik sources --curl"),
      format: .url)
    package let accept = Field.integer(
      "accept", "принять номер", 0...Int(Int32.max), .optional,
      .setting + .help("Номер пакета, в котором записей стало меньше, и это верно"))
  }
}

/// A record from a package that is not to be shown.
package enum HiddenRecord: Declared {
  package static let declaration = Declaration(Fields(), "hidden_record", "скрытая запись")

  package struct Fields: Sendable {
    package let record = Field.text(
      "record", "запись", .required,
      .setting + .help("Код на этом портале: shkola-12--m-ivanova"))
    package let reason = Field.text("reason", "причина", .required, .setting)
  }
}

/// Whether two people of two organisations are one, decided once.
package enum PersonDecision: Declared {
  package static let declaration = Declaration(Fields(), "person_decision", "решение о людях")

  package struct Fields: Sendable {
    package let people = Field.texts(
      "people", "люди", .required, .setting + .help("Коды на этом портале, два или больше"))
    package let same = Field.flag(
      "same", "один человек", .required,
      .setting + .help("Да – один человек, нет – тёзки"))
    package let reason = Field.text("reason", "причина", .required, .setting)
  }
}
