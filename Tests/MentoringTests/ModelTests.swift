import Mentoring
import Testing

/// The schemas of the model with all groups inside them, each once.
private let everySchema: [Schema] = {
  var found: [Schema] = []
  var waiting = [SiteSettings.declaration.schema] + DomainModel.entities
  while !waiting.isEmpty {
    let schema = waiting.removeFirst()
    guard !found.contains(where: { $0 === schema }) else { continue }
    found.append(schema)
    waiting += schema.fields.compactMap { $0.type.group }
  }
  return found
}()

@Suite struct ModelTests {
  @Test(arguments: everySchema)
  func writesKeysInLowerSnakeCase(_ schema: Schema) {
    for field in schema.fields {
      #expect(field.key.isLowerSnake, "\(schema.name).\(field.key)")
    }
    #expect(schema.name.isLowerSnake)
    #expect(Set(schema.fields.map(\.key)).count == schema.fields.count)
  }

  @Test(arguments: everySchema)
  func writesLabelsInRussian(_ schema: Schema) {
    for field in schema.fields {
      #expect(field.label.isRussian, "\(schema.name).\(field.key): \(field.label)")
    }
    #expect(schema.label.isRussian)
  }

  @Test(arguments: everySchema)
  func letsNoTwoFieldsShareASpelling(_ schema: Schema) {
    var owners: [String: String] = [:]
    for field in schema.fields {
      for spelling in Set(([field.key, field.label] + field.aliases).map(KeyFolding.fold)) {
        let other = owners.updateValue(field.key, forKey: spelling)
        #expect(other == nil, "\(schema.name): «\(spelling)» is \(other ?? "") and \(field.key)")
      }
    }
  }

  @Test(arguments: everySchema)
  func repeatsNoSpellingInAliases(_ schema: Schema) {
    for field in schema.fields {
      let spellings = ([field.key, field.label] + field.aliases).map(KeyFolding.fold)
      #expect(Set(spellings).count == spellings.count, "\(schema.name).\(field.key): \(spellings)")
    }
  }

  @Test(arguments: everySchema)
  func endsHelpWithoutAFullStop(_ schema: Schema) {
    for help in schema.fields.compactMap(\.help) {
      #expect(!help.isEmpty && !help.hasSuffix(".") && !help.contains("\n"), "\(help)")
      #expect(help.first?.isUppercase != false || help.first?.isASCII == true, "\(help)")
    }
  }

  @Test(arguments: everySchema)
  func refersOnlyToEntitiesOfTheModel(_ schema: Schema) {
    let names = Set(DomainModel.entities.map(\.name))
    for field in schema.fields {
      if let target = field.type.target {
        #expect(names.contains(target), "\(schema.name).\(field.key) → \(target)")
      }
    }
  }

  @Test(arguments: everySchema)
  func takesTermsFromListedVocabularies(_ schema: Schema) {
    for field in schema.fields {
      if let vocabulary = field.type.vocabulary {
        #expect(
          DomainModel.vocabularies.contains { $0 === vocabulary }, "\(schema.name).\(field.key)")
      }
    }
  }

  @Test(arguments: everySchema)
  func keysGroupsByAFieldOfTheirs(_ schema: Schema) {
    for field in schema.fields {
      if case .keyed(let group, let key) = field.type { #expect(group.slot(of: key) != nil) }
    }
  }

  @Test(arguments: DomainModel.entities)
  func startsEveryEntityWithAnID(_ schema: Schema) {
    #expect(schema.fields.first?.key == "id")
    #expect(schema.fields.first?.presence == .required)
  }

  @Test func listsEveryEntityOnce() {
    #expect(DomainModel.entities.count == 27)
    #expect(Set(DomainModel.entities.map(\.name)).count == 27)
    #expect(Set(DomainModel.entities.map(\.plural)).count == 27)
    #expect(Set(DomainModel.entities.map { KeyFolding.fold($0.pluralLabel) }).count == 27)
  }

  @Test func keepsPrivateWhatTheModelKeepsPrivate() {
    let found = everySchema.flatMap { schema in
      schema.fields.filter(\.isPrivate).map { "\(schema.name).\($0.key)" }
    }
    #expect(
      Set(found) == [
        "person.birth_year", "person.phone", "person.email",
        "mentee.support_plan", "request.text",
        "programme.difficulties", "programme.strengths", "finish.note",
        // Not in the model's table: the text that the category «другие затруднения» needs.
        "mentee.note",
      ])
  }

  @Test(arguments: [
    ("programme", "public_goal"), ("case", "model"), ("document", "text_version"),
    ("news", "body"), ("event", "body"), ("page", "body"), ("course", "body"),
    ("contest", "body"), ("material", "about"), ("term", "definition"), ("faq", "answer"),
    ("person", "about"), ("organisation", "about"), ("community", "goal"), ("roadmap", "note"),
    ("indicator", "note"),
  ])
  func fillsFromTheBodyOfAMarkdownFile(_ entity: String, _ key: String) throws {
    let schema = try #require(DomainModel.entities.first { $0.name == entity })
    let body = try #require(schema.body)
    #expect(schema.fields[body].key == key)
    guard case .markdown = schema.fields[body].type else {
      Issue.record("\(entity).\(key) is no Markdown")
      return
    }
  }

  @Test(arguments: ["mentor", "mentee", "curator", "pair", "portfolio", "award", "contact"])
  func takesNoBody(_ entity: String) throws {
    let schema = try #require(DomainModel.entities.first { $0.name == entity })
    #expect(schema.body == nil)
  }

  @Test(arguments: [
    ("person", "Место работы", "org"), ("person", "E-mail", "email"),
    ("person", "Эл. почта", "email"), ("person", "ТЕЛЕФОН", "phone"),
    ("person", "Фамилия", "surname"), ("mentor", "Основание отбора", "criteria"),
    ("mentor", "Помогу с...", "help_with"), ("pair", "пара/группа:", "type"),
    ("document", "Кто издал", "issuer"), ("organisation", "Раздел Наставничество", "section_url"),
    ("page", "slug", "id"), ("event", "Дата", "start"),
  ])
  func findsTheFieldByItsHeading(_ entity: String, _ heading: String, _ key: String) throws {
    let schema = try #require(DomainModel.entities.first { $0.name == entity })
    let slot = try #require(schema.slot(spelled: heading))
    #expect(schema.fields[slot].key == key)
  }
}

extension FieldType {
  fileprivate var group: Schema? {
    switch self {
    case .group(let schema), .keyed(let schema, _): schema
    case .list(let element): element.group
    default: nil
    }
  }

  fileprivate var target: String? {
    switch self {
    case .reference(let target): target
    case .list(let element): element.target
    default: nil
    }
  }

  fileprivate var vocabulary: Vocabulary? {
    switch self {
    case .term(let vocabulary): vocabulary
    case .list(let element): element.vocabulary
    default: nil
    }
  }
}

extension String {
  fileprivate var isLowerSnake: Bool {
    wholeMatch(of: /[a-z][a-z0-9]*(_[a-z0-9]+)*/) != nil
  }

  /// No Latin letters and at least one Cyrillic.
  fileprivate var isRussian: Bool {
    !contains { $0.isASCII && $0.isLetter } && contains { ("а"..."я").contains($0.lowercased()) }
  }
}

extension Schema: CustomTestStringConvertible {
  public var testDescription: String { name }
}
