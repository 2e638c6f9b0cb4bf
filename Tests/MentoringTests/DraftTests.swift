import Diagnostics
import Mentoring
import Testing

/// Templates of records: what `nastavnik new` prints, read back by the readers.
@Suite struct DraftTests {
  @Test(arguments: DomainModel.entities.map(\.name))
  func aDraftLacksItsRequiredFieldsAndHasNoOtherFault(_ name: String) throws {
    let schema = try #require(DomainModel.entities.first { $0.name == name })
    let draft = RecordDraft(schema)
    let part = FilePart(Self.path(schema), draft.text)
    let missing = schema.fields.filter { $0.presence == .required }
    let idFromName = draft.isMarkdown ? ["id"] : []
    #expect(
      part.report.diagnostics.map(\.id)
        == Self.expected(missing.filter { !idFromName.contains($0.key) }),
      "\(part.report.diagnostics.map(\.summary)) \(draft.text)")
    #expect(part.records.count == 1)
  }

  @Test(arguments: DomainModel.entities.map(\.name))
  func aDraftWithEveryLineOpenedKnowsAllItsFields(_ name: String) throws {
    let schema = try #require(DomainModel.entities.first { $0.name == name })
    let draft = RecordDraft(schema, id: "obrazets")
    let opened = draft.text.split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map(Self.opening).joined(separator: "\n")
    let part = FilePart(Self.path(schema), opened)
    #expect(
      Set(part.report.diagnostics.map(\.id)).subtracting(["FIELD-03"]) == [],
      "\(part.report.diagnostics.map(\.summary)) \(opened)")
    for field in schema.fields.enumerated() where !draft.isMarkdown || field.offset != schema.body {
      #expect(opened.contains("\(field.element.key):"), "\(field.element.key)")
    }
  }

  @Test(arguments: DomainModel.entities.map(\.name))
  func aTableOfHeadingsIsReadWithoutFault(_ name: String) throws {
    let schema = try #require(DomainModel.entities.first { $0.name == name })
    let empty = FilePart(schema.plural + ".csv", TableDraft(schema).text)
    #expect(empty.report.diagnostics.map(\.summary) == [])
    #expect(empty.records.isEmpty)
    let part = FilePart(schema.plural + ".csv", TableDraft(schema, id: "obrazets").text)
    let missing = schema.fields.filter { $0.presence == .required && $0.key != "id" }
    #expect(part.report.diagnostics.map(\.id) == missing.map { _ in "FIELD-03" })
    #expect(part.records.map(\.id) == ["obrazets"])
  }

  /// The short codes by which the declarations cite are the developers' own.
  @Test func namesNoShelfNumbers() throws {
    let code = try Regex(#"(^|[^\d])00[0-4]( (П|Пр|эт|шаг|[IVX\d])|[.;"])|П[12] |\b1802 п|ПП 102"#)
    for schema in DomainModel.entities + [SiteSettings.declaration.schema] {
      let texts = [RecordDraft(schema).text, JSONSchema.document(of: schema).text]
      for line in texts.flatMap({ $0.split(separator: "\n") }) {
        #expect(line.firstMatch(of: code) == nil, "\(line)")
      }
    }
    let person = RecordDraft(Person.declaration.schema).text
    #expect(person.contains("постановления Правительства № 1802"), "\(person)")
  }

  @Test func explainsFieldsInRussianWithTheWordsAllowed() {
    let text = RecordDraft(Mentor.declaration.schema, id: "m-ivanova").text
    #expect(text.contains("- id: m-ivanova\n"))
    #expect(text.contains("# педагог (обязательно): код записи из списка «"))
    #expect(text.contains("  #capacity:\n"))
    #expect(text.contains("available — "))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  private static func path(_ schema: Schema) -> String {
    RecordDraft(schema).isMarkdown
      ? schema.plural + "/obrazets.md" : schema.plural + ".yaml"
  }

  private static func expected(_ missing: [FieldDeclaration]) -> [String] {
    missing.flatMap { field in
      // A required group stands open with its fields, so it is they that are missing.
      guard let inner = field.type.inner else { return ["FIELD-03"] }
      // A group whose fields may all be left out is missing itself.
      let needed = inner.fields.filter { $0.presence == .required }
      return needed.isEmpty ? ["FIELD-03"] : needed.map { _ in "FIELD-03" }
    }
  }

  /// The line without the `#` in front of a field; comments have a space behind theirs.
  private static func opening(_ line: Substring) -> String {
    guard let sign = line.firstIndex(of: "#"),
      line[..<sign].allSatisfy({ $0 == " " }), line.index(after: sign) < line.endIndex
    else { return String(line) }
    let rest = line[line.index(after: sign)...]
    let isComment = rest.hasPrefix(" ") && !rest.hasPrefix("  ")
    return isComment ? String(line) : String(line[..<sign]) + rest
  }
}

/// Columns of groups: `достижения.2.год`, `численность.2026.педагогов`.
@Suite struct NestedHeadingTests {
  @Test func readsSeveralGroupsOfAListFromNumberedHeadings() throws {
    let part = FilePart(
      "mentors.csv",
      """
      код;достижения.2.достижение;достижения.2.год;достижения.1.достижение
      m-a;Статья;2025;Диплом
      m-b;;;Грамота

      """)
    #expect(part.report.diagnostics.filter { $0.id != "FIELD-03" }.map(\.summary) == [])
    let mentors = part.records.map { Record<Mentor>($0) }
    #expect(
      mentors.map { $0.achievements?.map { $0.text ?? "" } } == [
        ["Диплом", "Статья"], ["Грамота"],
      ])
    #expect(mentors[0].achievements?.last?.year == 2025)
  }

  @Test func readsYearsFromHeadings() throws {
    let part = FilePart(
      "organisations.csv",
      "код;численность.2025.педагогов;численность.2026.педагогов;численность.2026.вовлечено\n"
        + "sh;40;42;12\n")
    let organisation = Record<Organisation>(try #require(part.records.first))
    #expect(organisation.counts?.map { $0.year ?? 0 } == [2025, 2026])
    #expect(organisation.counts?.map { $0.teachers ?? 0 } == [40, 42])
    #expect(organisation.counts?.last?.involved == 12)
  }

  @Test(arguments: [
    FaultCase(
      "a year in words", "organisations.csv", "код;1️⃣численность.этот.педагогов\nsh;40\n", "VALUE-03"
    ),
    FaultCase(
      "no year", "organisations.csv", "код;1️⃣численность.педагогов\nsh;40\n", "FIELD-01"),
    FaultCase(
      "an unknown field of a group", "mentors.csv", "код;1️⃣достижения.1.места\nsh;40\n", "FIELD-01"),
    FaultCase(
      "a column twice", "mentors.csv", "код;достижения.год;1️⃣достижения.1.год\nsh;2020;2021\n",
      "FIELD-02"),
  ])
  func refusesAHeadingAtItsPlace(_ item: FaultCase) {
    let part = FilePart(item.path, item.source)
    let faults = part.report.diagnostics + part.unknownColumns.map(\.fault)
    #expect(faults.filter { $0.id != "FIELD-03" }.map(\.headline) == item.expected)
  }
}
