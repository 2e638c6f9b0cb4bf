/// The settings of one portal (model: `site`): its level, address, profiles and limits.
package enum SiteSettings: Declared {
  package static let declaration = Declaration(Fields(), "site", "настройки портала")

  package struct Fields: Sendable {
    package let level = Field.term(
      "level", "уровень", .siteLevel, .required,
      .help("Чей это портал: школы, муниципального центра или региона", source: "002 П 4.1"))
    package let profile = Field.texts(
      "profile", "профиль региона", .required,
      .help(
        "Имена файлов с требованиями: generic, volgograd, udmurtia, kuzbass-municipal, practice",
        aliases: ["профили", "профиль"]))
    package let title = Field.text(
      "title", "название", .required, .help("Например: «Наставничество»", source: "002 П 7.1.2"))
    package let baseURL = Field.text(
      "base_url", "адрес", .required,
      .help("Полный адрес раздела, с которого он открывается", aliases: ["адрес портала"]),
      format: .url)
    package let org = Field.reference(
      "org", "организация", to: Organisation.self, .required,
      .help("Код организации, которой принадлежит портал"))
    package let region = Field.text(
      "region", "регион", .required, .help("Например: Волгоградская область"))
    package let theme = Field.text(
      "theme", "тема", .optional, .help("Имя папки с оформлением; без неё берётся тема уровня"))
    package let themeOptions = Field.keyed(
      "theme_options", "настройки темы", ThemeOptionSetting.self, by: "name", .optional,
      .help("Цвета, знак и строки, которые тема даёт менять: «accent: \"#0b4f8a\"»"))
    package let notice = Field.text(
      "notice", "объявление", .optional, .help("Показывается на каждой странице"))
    package let today = Field.date(
      "today", "дата сборки", .optional,
      .help("День, на который собирается портал; без неё берётся текущий день"))
    package let deadlines = Field.group("deadlines", "сроки", SiteDeadlines.self)
    package let limits = Field.group("limits", "пределы", SiteLimits.self)
    package let hosts = Field.texts(
      "hosts", "разрешённые узлы", .optional,
      .help("Узлы, с которых можно показывать видео и карты: rutube.ru"))
    package let files = Field.groups(
      "files", "файлы без ссылок", ListedFile.self, .optional,
      .help("Файлы, которые публикуются, хотя ни одна страница на них не ссылается"))
    package let pictures = Field.term(
      "pictures", "картинки", .pictureMaking, .optional,
      .help("Готовить ли снимки для сети; если не указано, make"))
    package let menu = Field.groups(
      "menu", "меню", MenuEntry.self, .optional, .help("Не более семи пунктов"))
    package let typography = Field.flag(
      "typography", "типографика", .optional,
      .help("Расставлять ли неразрывные пробелы, тире и кавычки; если не указано, да"))
    package let allowedTags = Field.texts(
      "allowed_tags", "разрешённые теги", .optional,
      .help("Теги HTML, которые можно писать в тексте"))
    package let ignoreColumns = Field.texts(
      "ignore_columns", "лишние столбцы", .optional,
      .help("Заголовки столбцов ваших таблиц, которые читать не нужно: Примечание"))
    package let disable = Field.groups(
      "disable", "отключённые правила", DisabledRule.self, .optional,
      .help("Каждое отключённое правило печатается в паспорте раздела вместе с причиной"))
    package let namesakes = Field.groups(
      "namesakes", "однофамильцы", Namesake.self, .optional,
      .help("Имена в текстах, которые носит не тот человек, чьего согласия нет"))
    package let exchange = Field.group(
      "exchange", "обмен", ExchangeSettings.self, .optional,
      .setting + .help("Что портал передаёт другим и что берёт", source: "002 П 4.2.3, 7.1.1"))
    package let sources = Field.groups(
      "sources", "источники", SourceSetting.self, .optional,
      .setting
        + .help("Чьи банки соединяет муниципальный или региональный портал", source: "002 П 4.3"))
  }
}

/// A name in one sentence of one file that is not the person's.
package enum Namesake: Declared {
  package static let declaration = Declaration(Fields(), "namesake", "однофамилец")

  package struct Fields: Sendable {
    package let person = Field.reference(
      "person", "человек", to: Person.self, .required,
      .help("Код того, на чьё имя похоже имя в тексте"))
    package let place = Field.text(
      "place", "файл", .required, .help("Путь от папки портала: news/festival.md"))
    package let words = Field.text(
      "words", "предложение", .required, .help("Восемь знаков из замечания LEAK-01 или LEAK-02"))
    package let reason = Field.text(
      "reason", "причина", .required, .help("Например: «писатель», «губернатор»"))
  }
}

/// Days by which a portal must have something.
package enum SiteDeadlines: Declared {
  package static let declaration = Declaration(Fields(), "deadlines", "сроки")

  package struct Fields: Sendable {
    package let section = Field.date(
      "section", "раздел", .optional,
      .help("К какому дню в разделе должны быть положение и дорожная карта", source: "000"))
  }
}

/// Numbers that checks compare with.
package enum SiteLimits: Declared {
  package static let declaration = Declaration(Fields(), "limits", "пределы")

  package struct Fields: Sendable {
    package let fileMB = Field.integer(
      "file_mb", "размер файла", 1...1000, .optional,
      .help("В мегабайтах; если не указано, 15", aliases: ["размер файла, МБ"]))
    package let freshDays = Field.integer(
      "fresh_days", "срок обновления", 1...3650, .optional,
      .help("За сколько дней раздел должен пополниться; если не указано, 365", source: "000"))
    package let resultsDays = Field.integer(
      "results_days", "срок публикации результатов", 1...3650, .optional,
      .help(
        "Через сколько дней после завершения программы; если не указано, 30",
        source: "002 П1 8.2"))
    package let listPage = Field.integer(
      "list_page", "записей на странице", 5...500, .optional,
      .help("Сколько записей списка стоит на одной странице; если не указано, 24"))
  }
}

extension Record<SiteSettings> {
  /// How many records of a list stand on one page.
  package var listPage: Int { self.limits?.listPage ?? 24 }
}

/// A value that a portal gives to an option of its theme.
package enum ThemeOptionSetting: Declared {
  package static let declaration = Declaration(Fields(), "theme_option", "настройка темы")

  package struct Fields: Sendable {
    package let name = Field.text(
      "name", "имя", .required, .help("Как настройка названа в theme.yaml"))
    package let value = Field.text(
      "value", "значение", .required,
      .help("Цвет, строка, путь к картинке из папки files, «да» или «нет»"))
    package let alt = Field.text(
      "alt", "описание", .optional,
      .help("Что на картинке, словами; без него она считается украшением"))
  }
}

/// One entry of the main menu.
package enum MenuEntry: Declared {
  package static let declaration = Declaration(Fields(), "menu_entry", "пункт меню")

  package struct Fields: Sendable {
    package let title = Field.text("title", "название", .required)
    package let page = Field.text(
      "page", "страница", .required, .help("Код страницы или блока раздела"))
  }
}

/// A file that is published though no page leads to it.
package enum ListedFile: Declared {
  package static let declaration = Declaration(Fields(), "listed_file", "файл без ссылки")

  package struct Fields: Sendable {
    package let file = Field.text(
      "file", "файл", .required, .help("Путь от папки портала: files/…"), format: .file)
    package let reason = Field.text(
      "reason", "причина", .required, .help("Зачем публиковать файл, на который нет ссылки"))
  }
}

/// A rule the editor has switched off.
package enum DisabledRule: Declared {
  package static let declaration = Declaration(Fields(), "disabled_rule", "отключённое правило")

  package struct Fields: Sendable {
    package let rule = Field.text(
      "rule", "правило", .required, .help("Например: SEC-07 или COMPUTED-01"))
    package let reason = Field.text("reason", "причина", .required)
  }
}
