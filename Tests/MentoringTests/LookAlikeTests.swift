import Diagnostics
import Mentoring
import TestSupport
import Testing

/// Words that look right and are not: each is reported once, by its own name, with what was meant.
@Suite struct LookAlikeTests {
  @Test(arguments: [
    Look(
      "Latin letter in a surname", "persons.yaml", "surname: Тихонов", "surname: Тих\u{6F}нов",
      "В слове «Тих\u{6F}нов» смешаны русские и латинские буквы", "Тихонов"),
    Look(
      "Latin letter in a Russian key", "persons.yaml", "  position: учитель физики\n",
      "  position: учитель физики\n  ст\u{61}ж: 3\n",
      "Поля «ст\u{61}ж» нет у записи «человек»: в слове «ст\u{61}ж» смешаны русские и латинские буквы",
      "стаж"),
    Look(
      "Cyrillic letter in a Latin key", "persons.yaml", "  category: highest\n",
      "  \u{441}ategory: highest\n",
      "Поля «\u{441}ategory» нет у записи «человек»: в слове «\u{441}ategory» смешаны русские и "
        + "латинские буквы", "category"),
    Look(
      "Latin letter in a word of a vocabulary", "persons.yaml", "category: highest",
      "category: вы\u{63}шая",
      "Значения «вы\u{63}шая» нет в словаре «квалификационная категория» (поле «квалификационная "
        + "категория»): в слове «вы\u{63}шая» смешаны русские и латинские буквы", "highest"),
    Look(
      "Cyrillic letter in an id", "contacts.yaml", "id: kontakt", "id: k\u{43E}ntakt",
      "В слове «k\u{43E}ntakt» смешаны русские и латинские буквы", "kontakt"),
    Look(
      "loose mark in a sentence", "news/start.md", "title: Пары начали работу",
      "title: Пары начали новы\u{438}\u{306} год",
      "В слове «новый» буква записана двумя знаками", nil),
    Look(
      "space behind an id", "contacts.yaml", "id: kontakt", "id: \"kontakt \"",
      "Вокруг кода «kontakt» стоят пробелы", nil),
    Look(
      "no-break space behind an id", "contacts.yaml", "id: kontakt", "id: kontakt\u{A0}",
      "Вокруг кода «kontakt» стоят пробелы", nil),
    Look(
      "sign without a width in an id", "contacts.yaml", "id: kontakt", "id: kon\u{200B}takt",
      "В коде «kontakt» стоит невидимый знак", nil),
    Look(
      "ё and е in one subject", "mentors.yaml", "subjects: [математика]",
      "subjects: [Учёба, математика, Учеба]", "Предмет «Учеба» в другом месте написан «Учёба»",
      "Учёба"),
    Look(
      "a capital in the subject of another record", "persons.yaml", "subjects: [математика]",
      "subjects: [Математика]", "Предмет «математика» в другом месте написан «Математика»",
      "Математика"),
  ])
  func isToldOnceWithWhatWasMeant(_ look: Look) {
    let found = Gathering(FixtureSite.school.replacing(look.old, with: look.new, in: look.file))
      .report.diagnostics
    #expect(found.map(\.summary) == [look.summary])
    #expect(found.first?.suggestion == look.suggestion)
    #expect(found.first?.help?.isEmpty == false)
  }

  /// «ё» and «е», spaces and case are one in keys and vocabularies: nothing is reported of them.
  @Test(arguments: [
    ("persons.yaml", "  experience_years: 28\n", "  Ученая степень: кандидат наук\n"),
    ("persons.yaml", "category: highest", "category: ВЫСШАЯ"),
    ("mentors.yaml", "status: available", "status: \"available \""),
  ])
  func isForgivenWhereItIsOneWord(_ file: String, _ old: String, _ new: String) {
    #expect(Gathering(FixtureSite.school.replacing(old, with: new, in: file)).faults == [])
  }

  /// Rules do not miss what was written and refused.
  @Test(arguments: [
    ("persons.yaml", "surname: Тихонов", "surname: Тих\u{6F}нов"),
    ("persons.yaml", "surname: Ёлкина", "surname: Ёлкин\u{61}"),
    ("persons.yaml", "- id: elkina", "- id: \u{435}lkina"),
    ("mentors.yaml", "person: elkina", "person: \u{435}lkina"),
    ("mentors.yaml", "included: 2025-09-10", "included: 2025-09-31"),
  ])
  func isNotToldAgainByARule(_ file: String, _ old: String, _ new: String) throws {
    let rules = SourceFile(
      path: "profiles/proba.yaml", text: "title: Проба\nrules: [MEN-01, MEN-03, PAR-02, PRG-03]\n")
    let read = Gathering(FixtureSite.school.replacing(old, with: new, in: file))
    let results = RuleEngine.run(
      try #require(read.portal), today: PortalFixture.today, profiles: [rules])
    #expect(read.report.diagnostics.count == 1)
    #expect(results.report.diagnostics.map(\.summary) == [])
    #expect(!results.outcomes.contains { $0.state == .failed })
  }
}

/// A change of the fixture and what is reported of it.
struct Look: Sendable, CustomTestStringConvertible {
  let name: String
  let file: String
  let old: String
  let new: String
  let summary: String
  let suggestion: String?

  init(
    _ name: String, _ file: String, _ old: String, _ new: String, _ summary: String,
    _ suggestion: String?
  ) {
    self.name = name
    self.file = file
    self.old = old
    self.new = new
    self.summary = summary
    self.suggestion = suggestion
  }

  var testDescription: String { name }
}
