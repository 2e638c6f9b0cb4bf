/// The page that tells editors what lies where.
extension StarterPortal {
  var readme: File { File(path: "README.md", text: Self.head + Self.table + Self.tail) }

  private static let head = """
    # Портал «Наставничество»

    Этот файл — для тех, кто ведёт портал. На сайт он не попадает.

    ## С чего начать

    Все команды даются в этой папке.

    1. Спросите программу, чего ещё не хватает. Она назовёт файл, строку, пункт положения и что написать:

       ```sh
       nastavnik check
       ```

    2. Откройте названный файл, впишите своё, сохраните и спросите снова. Слова «ЗАПОЛНИТЕ» и «zapolnite»
       замените своими.
    3. Соберите портал и откройте `_site/index.html` в браузере:

       ```sh
       nastavnik build --explicit-index
       ```

    4. Даты, лишние пробелы, чужие буквы и имена файлов программа исправит сама: «nastavnik fix» покажет, что
       изменится, «nastavnik fix --write» запишет.
    5. Когда предупреждения о недостающем закончатся, уберите слово `start` из строки `profile` в
       `site.yaml`: с этого дня недостающее — ошибка, и портал с ошибкой не публикуется.

    ## Что где лежит

    Образец любой записи печатает «nastavnik new наставник m-ivanova», таблицу для Excel даёт ключ `--csv`:
    «nastavnik new наставник --csv». Списки можно вести книгами Excel, в YAML, CSV, JSON или папкой файлов
    Markdown. Что значит номер замечания и как его исправить, расскажет «nastavnik explain DOC-01».

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

    Папки `_site` и `public` — готовый портал: программа собирает его заново, править в них нечего.
    Рядом могут лежать `LICENSE`, `CNAME` и всё, что названо в `.gitignore`.

    ## Личные данные

    Телефоны, планы поддержки и затруднения записывать можно: на страницы они не попадут. Имя человека
    появится на портале только тогда, когда записано его согласие на распространение.

    """
}
