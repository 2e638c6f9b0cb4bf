import Diagnostics

/// The files of a new portal: it builds at once, and its check names what is still to be filled in.
///
/// What an editor must replace is marked by words that the reader knows (VALUE-12); what the
/// section still lacks is reported by the rules, as warnings while the profile `start` is named.
package struct StarterPortal {
  package let level: PortalLevel
  let profiles: [String]

  /// A file by its path from the portal's folder.
  package struct File: Sendable {
    package let path: String
    package let text: String
  }

  /// - Parameter profiles: The region's profiles; `start` is added.
  package init(level: PortalLevel, profiles: [String]) {
    self.level = level
    self.profiles = profiles
  }

  package var files: [File] {
    [site, organisations, readme, ignored, workflow, editorSettings] + municipalities + lists
      + blocks + folders + schemas
  }
}

extension StarterPortal {
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
        region: ЗАПОЛНИТЕ
        # Поля, которые можно добавить: «nastavnik new site» или Ctrl+Пробел в редакторе.

        """)
  }

  private var organisations: File {
    let place = level == .regional ? "" : "  municipality: nash-munitsipalitet\n"
    return File(
      path: "organisations.yaml",
      text: """
        # yaml-language-server: $schema=.nastavnik/organisations.json
        # Организации. Первая — та, которой принадлежит портал.
        - id: \(organisation.id)
          name: ЗАПОЛНИТЕ полное наименование, как в уставе
          type: \(organisation.type)
          level: \(level.rawValue)
        \(place)  phone: "+7 (000) 000-00-00"
          email: zapolnite@example.ru

        """)
  }

  private var organisation: (id: String, type: String) {
    switch level {
    case .school: ("nasha-shkola", "school")
    case .municipal: ("nash-tsentr", "centre")
    case .regional: ("nash-tsentr", "centre")
    }
  }

  private var municipalities: [File] {
    guard level != .regional else { return [] }
    return [
      File(
        path: "municipalities.yaml",
        text: """
          # yaml-language-server: $schema=.nastavnik/municipalities.json
          - id: nash-munitsipalitet
            name: ЗАПОЛНИТЕ

          """)
    ]
  }

  /// Lists that wait for records: each says how a record is made.
  private var lists: [File] {
    let kept = [Organisation.name] + (level == .regional ? [] : [Municipality.name])
    return DomainModel.entities.filter { !RecordDraft($0).isMarkdown && !kept.contains($0.name) }
      .map { schema in
        File(
          path: schema.plural + ".yaml",
          text: """
            # yaml-language-server: $schema=.nastavnik/\(schema.plural).json
            # Список «\(schema.pluralLabel)» пока пуст. Образец записи: «nastavnik new \(schema.name)».
            # Таблица для Excel вместо этого файла: «nastavnik new \(schema.name) --csv --to \(schema.plural).csv».

            """)
      }
  }

  /// A page for each of the nine blocks, so that no block is missing (002 П 7.1.2).
  private var blocks: [File] {
    Vocabulary.block.terms.enumerated().map { number, block in
      File(
        path: "pages/blok-\(block.key).md",
        text: """
          ---
          title: \(block.label)
          block: \(block.key)
          order: \(100 + number)
          empty_note: Блок наполняется.
          ---

          Здесь будут сведения блока «\(block.label)».

          """)
    }
  }

  /// Git keeps no empty folder.
  private var folders: [File] {
    (DomainModel.entities.filter { RecordDraft($0).isMarkdown && $0.name != Page.name }
      .map(\.plural) + ["files", "private"])
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
