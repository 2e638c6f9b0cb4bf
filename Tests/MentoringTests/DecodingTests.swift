import Diagnostics
import Mentoring
import TestSupport
import Testing

/// A person with one line more, or another.
private func person(_ lines: String) -> String {
  "- id: ivanova\n  surname: Иванова\n  name: Анна\n  position: учитель\n  org: school\n" + lines
}

private func term(_ lines: String) -> String {
  "- id: mentor\n  term: Наставник\n  definition: Кто ведёт\n  source: 002\n" + lines
}

@Suite struct DecodingTests {
  @Test(arguments: [
    FaultCase("unknown field", "terms.yaml", term("  1️⃣опредление: а\n"), "FIELD-01"),
    FaultCase(
      "unknown field of a group", "persons.yaml",
      person("  photo: {file: a.jpg, alt: а, 1️⃣size: 3}\n"), "FIELD-01"),
    FaultCase(
      "field twice under two names", "terms.yaml", term("  1️⃣термин: Куратор\n"), "FIELD-02"),
    FaultCase(
      "no required field", "terms.yaml", "- 1️⃣id: mentor\n  term: Наставник\n  source: 002\n",
      "FIELD-03"),
    FaultCase(
      "no id", "terms.yaml", "- 1️⃣term: Наставник\n  definition: а\n  source: 002\n", "FIELD-03"),
    FaultCase(
      "required field without a value", "terms.yaml",
      "- 1️⃣id: mentor\n  term:\n  definition: а\n  source: 002\n", "FIELD-03"),
    FaultCase(
      "required field of quotes", "terms.yaml",
      "- 1️⃣id: mentor\n  term: ''\n  definition: а\n  source: 002\n", "FIELD-03"),
    FaultCase(
      "required field of a space", "terms.yaml",
      "- 1️⃣id: mentor\n  term: ' '\n  definition: а\n  source: 002\n", "FIELD-03"),
    FaultCase(
      "required field of a no-break space", "terms.yaml",
      "- 1️⃣id: mentor\n  term: '\u{A0}'\n  definition: а\n  source: 002\n", "FIELD-03"),
    FaultCase(
      "required text of white space", "terms.yaml",
      "- 1️⃣id: mentor\n  term: а\n  definition: '  '\n  source: 002\n", "FIELD-03"),
    FaultCase(
      "required date of a space", "news/a-b.md",
      "---\n1️⃣title: а\ndate: ' '\nsummary: б\n---\nтекст\n", "FIELD-03"),
    FaultCase(
      "required list that is empty", "mentors.yaml",
      "- 1️⃣id: m1\n  person: p1\n  criteria: []\n  status: busy\n  included: 2025-01-01\n  checked: 2025-01-01\n",
      "FIELD-03"),
    FaultCase(
      "no required field of a group", "persons.yaml", person("  consent: {1️⃣by: self}\n"), "FIELD-03"
    ),
    FaultCase(
      "no text under the front matter", "news/a-b.md",
      "---\n1️⃣title: а\ndate: 2025-01-01\nsummary: б\n---\n \n", "FIELD-03"),
    FaultCase(
      "list in the place of a value", "terms.yaml",
      "- id: mentor\n  term: 1️⃣[а, б]\n  definition: а\n  source: 002\n", "VALUE-01"),
    FaultCase(
      "fields in the place of a value", "terms.yaml",
      "- id: mentor\n  term: 1️⃣{а: б}\n  definition: а\n  source: 002\n", "VALUE-01"),
    FaultCase(
      "value in the place of fields", "persons.yaml", person("  consent: 1️⃣да\n"), "VALUE-01"),
    FaultCase("file that is no list", "terms.yaml", "1️⃣mentor: {term: а}\n", "VALUE-01"),
    FaultCase("record that is no map", "terms.yaml", "- 1️⃣Наставник\n", "VALUE-01"),
    FaultCase(
      "day that is not", "news/a-b.md",
      "---\ntitle: а\ndate: 1️⃣31.02.2025\nsummary: б\n---\nтекст\n", "VALUE-02"),
    FaultCase(
      "day that is no day", "news/a-b.md", "---\ntitle: а\ndate: 1️⃣вчера\nsummary: б\n---\nтекст\n",
      "VALUE-02"),
    FaultCase(
      "number in words", "persons.yaml", person("  experience_years: 1️⃣много\n"), "VALUE-03"),
    FaultCase("number too large", "persons.yaml", person("  experience_years: 1️⃣71\n"), "VALUE-03"),
    FaultCase(
      "number below nothing", "persons.yaml", person("  experience_years: 1️⃣-1\n"), "VALUE-03"),
    FaultCase("part of a number", "persons.yaml", person("  experience_years: 1️⃣3,5\n"), "VALUE-03"),
    FaultCase(
      "share that is no number", "indicators.yaml",
      "- id: dolya\n  name: а\n  unit: percent\n  direction: up\n  source: б\n  level: school\n  series:\n    - {year: 2025, fact: 1️⃣около 70}\n",
      "VALUE-03"),
    FaultCase(
      "neither yes nor no", "mentees.yaml",
      "- id: n1\n  category: young\n  org: school\n  included: 2025-01-01\n  checked: 2025-01-01\n  consent_participation: 2025-01-01\n  minor: 1️⃣возможно\n",
      "VALUE-04"),
    FaultCase(
      "word no vocabulary has", "persons.yaml", person("  category: 1️⃣средняя\n"), "VALUE-05"),
    FaultCase(
      "word no vocabulary has, in a list", "mentors.yaml",
      "- id: m1\n  person: p1\n  criteria: [achiever, 1️⃣мудрый]\n  status: busy\n  included: 2025-01-01\n  checked: 2025-01-01\n",
      "VALUE-05"),
    FaultCase(
      "Cyrillic id", "terms.yaml", "- id: 1️⃣наставник\n  term: а\n  definition: а\n  source: 002\n",
      "VALUE-06"),
    FaultCase(
      "id in capitals", "terms.yaml", "- id: 1️⃣Mentor\n  term: а\n  definition: а\n  source: 002\n",
      "VALUE-06"),
    FaultCase(
      "id of one letter", "terms.yaml", "- id: 1️⃣m\n  term: а\n  definition: а\n  source: 002\n",
      "VALUE-06"),
    FaultCase(
      "id of sixty-one letters", "terms.yaml",
      "- id: 1️⃣\(String(repeating: "a", count: 61))\n  term: а\n  definition: а\n  source: 002\n",
      "VALUE-06"),
    FaultCase(
      "reference that is no id and no name", "persons.yaml",
      "- id: ivanova\n  surname: Иванова\n  name: Анна\n  position: учитель\n  org: 1️⃣School No 1\n",
      "VALUE-06"),
    FaultCase(
      "name with a number", "persons.yaml",
      "- id: ivanova\n  surname: 1️⃣Иванова2\n  name: Анна\n  position: учитель\n  org: school\n",
      "VALUE-07"),
    FaultCase(
      "address without a scheme", "portfolios.yaml",
      "- id: p1\n  owner: ivanova\n  url: 1️⃣vk.com/ivanova\n", "VALUE-07"),
    FaultCase(
      "mail without an at", "persons.yaml", person("  email: 1️⃣ivanova.mail.ru\n"), "VALUE-07"),
    FaultCase("phone in words", "persons.yaml", person("  phone: 1️⃣спросить в школе\n"), "VALUE-07"),
    FaultCase(
      "path out of the portal", "materials.yaml",
      "- id: m1\n  title: а\n  kind: article\n  audience: [all]\n  file: 1️⃣files/../../etc/passwd\n",
      "VALUE-07"),
    FaultCase(
      "path from the root", "materials.yaml",
      "- id: m1\n  title: а\n  kind: article\n  audience: [all]\n  file: 1️⃣/etc/passwd\n", "VALUE-07"
    ),
    FaultCase(
      "tax number with a wrong check sum", "organisations.yaml",
      "- id: school\n  name: а\n  type: school\n  level: school\n  phone: 60-66-45\n  email: a@b.ru\n  inn: 1️⃣\"3400000001\"\n",
      "VALUE-07"),
    FaultCase(
      "Latin letter in a Russian word", "persons.yaml",
      "- id: ivanova\n  surname: 1️⃣Ив\u{61}нова\n  name: Анна\n  position: учитель\n  org: school\n",
      "VALUE-08"),
    FaultCase(
      "Cyrillic letter in an id", "terms.yaml",
      "- id: 1️⃣ment\u{43E}r\n  term: а\n  definition: а\n  source: 002\n", "VALUE-08"),
    FaultCase(
      "letter of two marks", "persons.yaml",
      "- id: elkina\n  surname: 1️⃣Е\u{308}лкина\n  name: Анна\n  position: учитель\n  org: school\n",
      "VALUE-09"),
    FaultCase(
      "space behind an id", "terms.yaml",
      "- id: 1️⃣\"mentor \"\n  term: а\n  definition: а\n  source: 002\n", "VALUE-10"),
    FaultCase(
      "space before a reference", "persons.yaml",
      "- id: ivanova\n  surname: Иванова\n  name: Анна\n  position: учитель\n  org: 1️⃣\" school\"\n",
      "VALUE-10"),
    FaultCase(
      "text under a record that has none", "pairs/a-b.md",
      "---\ntype: pair\nmentors: [m1]\nmentees: [n1]\ncurator: k1\norder: p1\nstart: 2025-01-01\nstatus: active\nform: pedagog-pedagog\nkinds: [traditional]\n---\n1️⃣Текст\n",
      "VALUE-11"),
    FaultCase(
      "text both in the front matter and below", "news/a-b.md",
      "---\ntitle: а\ndate: 2025-01-01\nsummary: б\nbody: 1️⃣в\n---\nг\n", "FIELD-02"),
    FaultCase(
      "all faults of a record at once", "terms.yaml",
      "- 1️⃣id: 2️⃣Наставник\n  term: 3️⃣[а]\n  4️⃣зачем: а\n  source: 002\n", "FIELD-03", "VALUE-06",
      "VALUE-01", "FIELD-01"),
  ])
  func reportsAFaultAtItsPlace(_ example: FaultCase) {
    let part = FilePart(example.path, example.source)
    #expect(part.report.sorted().diagnostics.map(\.headline) == example.expected)
  }

  @Test(arguments: [
    FaultCase(
      "keys in Russian", "terms.yaml",
      "- код: mentor\n  Термин: а\n  ОПРЕДЕЛЕНИЕ: б\n  источник: в\n"),
    FaultCase(
      "keys of two marks a letter", "persons.yaml",
      person("  уче\u{308}ная степень: кандидат наук\n")),
    FaultCase(
      "words of a vocabulary of two marks a letter", "mentees.yaml",
      "- id: n1\n  category: молодои\u{306} педагог\n  org: school\n  included: 2025-01-01\n  checked: 2025-01-01\n  consent_participation: 2025-01-01\n"
    ),
    FaultCase("empty file", "terms.yaml", ""),
    FaultCase("empty list", "terms.yaml", "[]\n"),
    FaultCase(
      "one value in the place of a list", "persons.yaml", person("  subjects: математика\n")),
    FaultCase(
      "one group in the place of a list", "mentors.yaml",
      "- id: m1\n  person: p1\n  criteria: achiever\n  achievements: {text: а}\n  status: busy\n  included: 2025-01-01\n  checked: 2025-01-01\n"
    ),
    FaultCase(
      "number with a space between thousands", "organisations.yaml",
      "- id: school\n  name: а\n  type: school\n  level: school\n  phone: 60-66-45\n  email: a@b.ru\n  counts: [{year: 2025, teachers: 1 000}]\n"
    ),
    FaultCase(
      "groups by year", "organisations.yaml",
      "- id: school\n  name: а\n  type: school\n  level: school\n  phone: 60-66-45\n  email: a@b.ru\n  counts: {2025: {teachers: 40}, 2026: {teachers: 41}}\n"
    ),
    FaultCase(
      "shares with comma and percent", "indicators.yaml",
      "- id: dolya\n  name: а\n  unit: '%'\n  direction: рост\n  source: б\n  level: школьный\n  series:\n    - {year: 2025, plan: '70 %', fact: '33,5'}\n"
    ),
    FaultCase(
      "foreign word beside Russian ones", "persons.yaml",
      person("  about: Ведёт IT-клуб и 3D-кружок\n")),
    FaultCase(
      "record of a JSON file", "terms.json",
      #"[{"id": "mentor", "термин": "а", "definition": "б", "source": "в"}]"#),
    FaultCase("record of a table", "термины.csv", "id;термин;определение;источник\nmentor;а;б;в\n"),
  ])
  func reads(_ example: FaultCase) {
    let part = FilePart(example.path, example.source)
    #expect(part.report.diagnostics.map { "\($0.headline) \($0.summary)" } == [])
  }

  @Test(arguments: [
    ("да", true), ("Да", true), ("true", true), ("yes", true), ("on", true), ("1", true),
    ("+", true),
    ("нет", false), ("НЕТ", false), ("false", false), ("no", false), ("off", false), ("0", false),
    ("-", false),
  ])
  func readsYesAndNo(_ word: String, _ expected: Bool) {
    let part = FilePart(
      "mentees.yaml",
      "- id: n1\n  category: young\n  org: school\n  included: 2025-01-01\n  checked: 2025-01-01\n  consent_participation: 2025-01-01\n  minor: '\(word)'\n"
    )
    #expect(part.records.first.map { Record<Mentee>($0).minor } == .some(expected))
    #expect(part.report.isEmpty)
  }

  @Test func proposesTheFieldThatWasMeant() {
    let part = FilePart("terms.yaml", term("  опредление: а\n"))
    #expect(part.report.diagnostics.first?.suggestion == "определение")
  }

  @Test func proposesTheWordOfTheVocabularyThatWasMeant() {
    let part = FilePart("persons.yaml", person("  category: высшяя\n"))
    #expect(part.report.diagnostics.first?.suggestion == "highest")
  }

  @Test func proposesTheWordInOneAlphabet() {
    let part = FilePart("persons.yaml", person("  degree: к\u{61}ндидат наук\n"))
    #expect(part.report.diagnostics.first?.suggestion == "кандидат")
  }

  @Test func pointsAtTheFirstOfTwoValues() throws {
    let source = MarkedSource(term("  термин: Куратор\n").replacing("term:", with: "1️⃣term:"))
    let fault = try #require(FilePart("terms.yaml", source.text).report.diagnostics.first)
    #expect(fault.notes.first?.range?.start == source[1])
  }

  @Test func takesTheIdFromTheNameOfAMarkdownFile() {
    let text = "---\ntitle: а\ndate: 2025-01-01\nsummary: б\n---\nтекст\n"
    #expect(FilePart("news/den-uchitelya.md", text).records.map(\.id) == ["den-uchitelya"])
    #expect(
      FilePart("news/2025/den-uchitelya.markdown", text).records.map(\.id) == ["den-uchitelya"])
    let named = text.replacing("title", with: "id: festival\ntitle")
    #expect(FilePart("news/den-uchitelya.md", named).records.map(\.id) == ["festival"])
    #expect(FilePart("news/День учителя.md", text).records.map(\.id) == ["den-uchitelya"])
    let spoilt = FilePart("news/№.md", text)
    #expect(spoilt.report.diagnostics.map(\.id) == ["FIELD-03"])
  }

  @Test func putsLooseMarksTogether() throws {
    let part = FilePart("persons.yaml", person("  degree: раи\u{306}он\n"))
    #expect(Record<Person>(try #require(part.records.first)).degree == "район")
  }

  @Test func keepsTheRestOfARecordWithAFault() throws {
    let part = FilePart("persons.yaml", person("  experience_years: много\n  birth_year: 1975\n"))
    let record = Record<Person>(try #require(part.records.first))
    #expect((record.experienceYears, record.birthYear, record.surname) == (nil, 1975, "Иванова"))
  }
}
