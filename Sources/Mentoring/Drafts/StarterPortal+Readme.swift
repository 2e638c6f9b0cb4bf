/// The page that tells editors what lies where.
extension StarterPortal {
  var readme: File { File(path: "README.md", text: Self.head + Self.table + Self.tail) }

  private static let head = """
    # Портал «Наставничество»

    Этот файл — для тех, кто ведёт портал. На сайт он не попадает.

    ## С чего начать

    1. Откройте `site.yaml` и `organisations.yaml` и замените слова «ЗАПОЛНИТЕ» и «zapolnite» своими.
    2. Запустите `nastavnik check .` — программа назовёт, чего ещё не хватает: файл, строку, пункт
       положения и что написать.
    3. Соберите портал: `nastavnik build . --explicit-index` и откройте `_site/…/index.html`.
    4. Когда предупреждения о недостающем закончатся, уберите слово `start` из строки `profile` в
       `site.yaml`: с этого дня недостающее — ошибка, и портал с ошибкой не публикуется.

    ## Что где лежит

    Образец любой записи печатает `nastavnik new СПИСОК КОД`, например `nastavnik new наставник ivanova`.
    Таблицу для Excel даёт ключ `--csv`. Списки можно вести в YAML, CSV, JSON или папкой файлов Markdown.

    | файл или папка | что в нём |
    | --- | --- |

    """

  private static let table = DomainModel.entities.map { schema in
    let path = !RecordDraft(schema).isMarkdown ? "`\(schema.plural).yaml`" : "`\(schema.plural)/`"
    return "| \(path) | \(schema.pluralLabel) |\n"
  }.joined()

  private static let tail = """
    | `files/` | то, что посетители скачивают: приказы, бланки |
    | `private/` | то, что программа не читает и не публикует |

    ## Личные данные

    Телефоны, планы поддержки и затруднения записывать можно: на страницы они не попадут. Имя человека
    появится на портале только тогда, когда записано его согласие на распространение.

    """
}
