import Diagnostics
package import Text

/// The files of a new portal: it builds at once, and its check names what is still to be filled in.
///
/// It brings what is the same everywhere: acts, definitions, pages, the roadmap, forms. What an editor
/// must replace is marked by words that the reader knows (VALUE-12); what the section still lacks is
/// reported by the rules, as warnings while the profile `start` is named.
package struct StarterPortal {
  package let level: PortalLevel
  let profiles: [String]
  /// The day the portal is made on.
  let today: CalendarDate

  /// A file by its path from the portal's folder.
  package struct File: Sendable {
    package let path: String
    package let text: String
  }

  /// - Parameter profiles: The region's profiles; `start` is added.
  package init(level: PortalLevel, profiles: [String], today: CalendarDate) {
    self.level = level
    self.profiles = profiles
    self.today = today
  }

  package var files: [File] {
    [site, organisations, acts, readme, ignored, workflow, editorSettings] + indicators + texts
      + lists + blocks + folders + schemas
  }

  /// A form that is also a file for Word.
  package struct Blank: Sendable {
    /// The path from the portal's folder.
    package let path: String
    package let title: String
    /// The form itself, in Markdown.
    package let text: String
  }

  /// The forms that the pages of the library offer for download.
  package var blanks: [Blank] {
    texts.compactMap { file in
      guard file.path.hasPrefix("materials/") else { return nil }
      let parts = file.text.split(separator: "---\n", maxSplits: 2).map(String.init)
      guard parts.count == 2 else { return nil }
      let fields = parts[0].split(separator: "\n").reduce(into: [String: String]()) {
        fields, line in
        let pair = line.split(separator: ": ", maxSplits: 1).map(String.init)
        if pair.count == 2 { fields[pair[0]] = pair[1] }
      }
      guard let path = fields["file"], let title = fields["title"] else { return nil }
      return Blank(path: path, title: title, text: parts[1])
    }
  }
}

extension StarterPortal {
  private var texts: [File] {
    let words = StarterWords(profiles: profiles, organisation: organisation.id, today: today)
    return StarterTexts.all.filter { $0.levels.contains(level) }
      .map { File(path: $0.path, text: words.fill($0.text)) }
  }

  private var site: File {
    File(
      path: "site.yaml",
      text: """
        # yaml-language-server: $schema=.nastavnik/site.json
        # Настройки портала. Слова ЗАПОЛНИТЕ и zapolnite замените своими: пока они есть,
        # «nastavnik check» напоминает о них.
        level: \(level.rawValue)
        # Профиль — чьим требованиям портал должен отвечать. Профиль start на время наполнения
        # превращает «этого ещё нет» из ошибок в предупреждения; уберите его, когда раздел готов.
        profile: [\((profiles + ["start"]).joined(separator: ", "))]
        title: Наставничество
        base_url: https://zapolnite.example/nastavnichestvo/
        org: \(organisation.id)
        region: \(StarterWords.region(of: profiles) ?? "ЗАПОЛНИТЕ")
        # Поля, которые можно добавить: «nastavnik new site» или Ctrl+Пробел в редакторе.

        """)
  }

  private var organisations: File {
    File(
      path: "organisations.yaml",
      text: """
        # yaml-language-server: $schema=.nastavnik/organisations.json
        # Организации. Первая — та, которой принадлежит портал. Все поля печатает «nastavnik new organisation».
        - id: \(organisation.id)
          name: ЗАПОЛНИТЕ полное наименование, как в уставе
          type: \(organisation.type)
          level: \(level.rawValue)
          phone: "+7 (000) 000-00-00"
          email: zapolnite@example.ru
          site: https://zapolnite.example/
          social: ["https://vk.com/zapolnite"]
        \(organisationHints)
        """)
  }

  /// What to write of the organisation next; whoever has no such field has nothing to replace.
  private var organisationHints: String {
    guard level == .school else { return "" }
    return """
        # head: Фамилия Имя Отчество
        # head_position: Директор
        # psychologist: 1 ставка

      """
  }

  private var organisation: (id: String, type: String) {
    switch level {
    case .school: ("nasha-shkola", "school")
    case .municipal: ("nash-tsentr", "centre")
    case .regional: ("nash-tsentr", "centre")
    }
  }

  /// Lists that wait for records: each says how a record is made.
  private var lists: [File] {
    let taken = Set((texts + indicators + [organisations]).map(\.path))
    return DomainModel.entities
      .filter { !RecordDraft($0).isMarkdown && !taken.contains($0.plural + ".yaml") }
      .map { schema in
        File(
          path: schema.plural + ".yaml",
          text: """
            # yaml-language-server: $schema=.nastavnik/\(schema.plural).json
            # Таблица для Excel вместо этого файла: «nastavnik new \(schema.name) --csv --to \(schema.plural).csv».
            # Список «\(schema.pluralLabel)» пока пуст. Образец записи: «nastavnik new \(schema.name)».

            """)
      }
  }

  /// A page for each of the nine blocks, so that no block is missing (002 П 7.1.2).
  private var blocks: [File] {
    Vocabulary.block.terms.enumerated().map { number, block in
      let words = StarterBlocks.words[block.key] ?? StarterBlocks.other
      return File(
        path: "pages/blok-\(block.key).md",
        text: """
          ---
          title: \(block.label)
          block: \(block.key)
          order: \(100 + number)
          empty_note: \(words.empty)
          ---

          \(words.text)

          """)
    }
  }

  /// Git keeps no empty folder.
  private var folders: [File] {
    (DomainModel.entities
      .filter { RecordDraft($0).isMarkdown && ![Page.name, Material.name].contains($0.name) }
      .map(\.plural) + ["private"])
      .map { File(path: $0 + "/.gitkeep", text: "") }
  }
}

extension StarterPortal {
  /// The JSON Schemas that editors of YAML check the files by, as `nastavnik schema` prints them.
  private var schemas: [File] {
    [
      File(
        path: ".nastavnik/site.json",
        text: JSONSchema.document(of: SiteSettings.declaration.schema).text)
    ]
      + DomainModel.entities.map {
        File(path: ".nastavnik/\($0.plural).json", text: JSONSchema.document(of: $0).text)
      }
  }

  /// Tells the YAML extension of Visual Studio Code which schema belongs to which file.
  private var editorSettings: File {
    let members = DomainModel.entities.map { schema in
      JSONValue.Member(
        "./.nastavnik/\(schema.plural).json",
        .list(
          [schema.plural, schema.pluralLabel].flatMap {
            [.string("\($0).yaml"), .string("\($0)/*.yaml")]
          }))
    }
    let settings: JSONValue = [
      "yaml.schemas": .object([.init("./.nastavnik/site.json", ["site.yaml"])] + members),
      "files.encoding": "utf8",
      "[yaml]": ["editor.insertSpaces": true, "editor.tabSize": 2],
    ]
    return File(path: ".vscode/settings.json", text: settings.text)
  }

  private var ignored: File {
    File(
      path: ".gitignore",
      text: """
        # Готовый портал собирается заново; закрытые данные в хранилище не кладут.
        _site/
        public/
        ._site.*
        .public.*
        gl-code-quality-report.json
        private/*
        !private/.gitkeep
        .DS_Store
        Thumbs.db
        ~$*

        """)
  }

  private var workflow: File {
    File(
      path: ".gitlab-ci.yml",
      text: """
        # Пример: портал собирается при каждом изменении; с ошибкой ничего не публикуется.
        # Программа nastavnik должна быть в образе или в хранилище.
        pages:
          script:
            - nastavnik build --output public --format gitlab > gl-code-quality-report.json
          artifacts:
            when: always
            paths: [public]
            reports:
              codequality: gl-code-quality-report.json

        """)
  }
}
