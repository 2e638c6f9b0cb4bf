import Diagnostics
import Mentoring
import TestSupport
import Testing

/// One mistake in the fixture, and the one fault expected of it: an id and the place of mark 1️⃣.
struct Defect: Sendable, CustomTestStringConvertible {
  var name: String
  /// The id; nil for what is no mistake.
  var id: String?
  var site: @Sendable () -> FixtureSite

  init(_ name: String, _ id: String?, _ file: String, _ old: String, _ new: String) {
    self.name = name
    self.id = id
    site = { FixtureSite.school.replacing(old, with: new, in: file) }
  }

  /// A mistake in the bytes of a file; mark 1️⃣ stands in the text before the change.
  init(
    _ name: String, _ id: String?, _ file: String, at old: String = "", marked new: String = "",
    _ change: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) {
    self.name = name
    self.id = id
    site = {
      let marked =
        old.isEmpty ? FixtureSite.school : FixtureSite.school.replacing(old, with: new, in: file)
      return marked.with(file, bytes: change(marked.files[file] ?? []))
    }
  }

  /// Several changes at once.
  init(_ name: String, _ id: String?, _ site: @escaping @Sendable () -> FixtureSite) {
    self.name = name
    self.id = id
    self.site = site
  }

  /// A file more.
  init(_ name: String, _ id: String?, adding file: String, _ text: String) {
    self.name = name
    self.id = id
    site = { FixtureSite.school.with(file, text) }
  }

  var testDescription: String { name }
}

/// The bytes of a Russian text in Windows-1251.
private func windows1251(_ bytes: [UInt8]) -> [UInt8] {
  String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar in
    switch scalar.value {
    case 0x410...0x44F: UInt8(scalar.value - 0x410 + 0xC0)
    case 0x401: 0xA8
    case 0x451: 0xB8
    default: scalar.isASCII ? UInt8(scalar.value) : 0x3F
    }
  }
}

private func withReturns(_ bytes: [UInt8]) -> [UInt8] {
  bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
}

private let roadmap =
  "- id: karta-2026\n  title: Дорожная карта на год\n  org: school\n  level: school\n  layout: p2\n"

@Suite struct DefectTests {
  @Test(arguments: [
    // What is missing.
    Defect(
      "no surname", "FIELD-03", "persons.yaml", "- id: elkina\n  surname: Ёлкина\n",
      "- 1️⃣id: elkina\n"),
    Defect(
      "no title of a document", "FIELD-03", "documents.yaml",
      "- id: karta\n  type: roadmap\n  level: local\n  title: Дорожная карта\n",
      "- 1️⃣id: karta\n  type: roadmap\n  level: local\n"),
    Defect(
      "no date of news", "FIELD-03", "news/start.md",
      "title: Пары начали работу\ndate: 2026-09-15\n", "1️⃣title: Пары начали работу\n"),
    Defect(
      "no text of news", "FIELD-03", "news/start.md",
      "title: Пары начали работу\ndate: 2026-09-15\nsummary: Первая встреча прошла в методическом кабинете.\nstage: conditions\npairs: [para-fizika]\n---\n\nПары составили план на осень.\n",
      "1️⃣title: Пары начали работу\ndate: 2026-09-15\nsummary: Первая встреча прошла в методическом кабинете.\nstage: conditions\npairs: [para-fizika]\n---\n"
    ),
    Defect(
      "no reason to choose a mentor", "FIELD-03", "mentors.yaml",
      "- id: m-elkina\n  person: elkina\n  criteria: [achiever, authority]\n",
      "- 1️⃣id: m-elkina\n  person: elkina\n"),
    Defect(
      "empty list of reasons", "FIELD-03", "mentors.yaml",
      "- id: m-elkina\n  person: elkina\n  criteria: [achiever, authority]\n",
      "- 1️⃣id: m-elkina\n  person: elkina\n  criteria: []\n"),
    Defect(
      "title of a space", "FIELD-03", "terms.yaml", "- id: nastavnik\n  term: Наставник\n",
      "- 1️⃣id: nastavnik\n  term: ' '\n"),
    Defect(
      "title of a zero-width space", "FIELD-03", "terms.yaml",
      "- id: nastavnik\n  term: Наставник\n", "- 1️⃣id: nastavnik\n  term: \"\\u200B\"\n"),
    Defect(
      "no period of a roadmap", "FIELD-03", "roadmaps.yaml",
      "- id: karta-2026\n  title: Дорожная карта на год\n  org: school\n  level: school\n  layout: p2\n  period: {from: 2026-08-31, to: 2027-06-30}\n",
      "- 1️⃣id: karta-2026\n  title: Дорожная карта на год\n  org: school\n  level: school\n  layout: p2\n"
    ),
    Defect(
      "blank period of a roadmap", "FIELD-03", "roadmaps.yaml",
      roadmap + "  period: {from: 2026-08-31, to: 2027-06-30}\n",
      "- 1️⃣id: karta-2026\n" + roadmap.dropFirst("- id: karta-2026\n".count)
        + "  period:\n    from:\n    to: ''\n    words:\n"),
    Defect(
      "empty period of a roadmap", "FIELD-03", "roadmaps.yaml",
      roadmap + "  period: {from: 2026-08-31, to: 2027-06-30}\n",
      "- 1️⃣id: karta-2026\n" + roadmap.dropFirst("- id: karta-2026\n".count) + "  period: {}\n"),
    Defect(
      "open period of a roadmap", "FIELD-03", "roadmaps.yaml",
      roadmap + "  period: {from: 2026-08-31, to: 2027-06-30}\n",
      "- 1️⃣id: karta-2026\n" + roadmap.dropFirst("- id: karta-2026\n".count) + "  period:\n"),
    Defect(
      "period of a bad day only", "VALUE-02", "roadmaps.yaml",
      "period: {from: 2026-08-31, to: 2027-06-30}",
      "period: {from: 1️⃣31.06.2026}"),
    Defect(
      "period in words", nil, "roadmaps.yaml", "period: {from: 2026-08-31, to: 2027-06-30}",
      "period: {words: 2026/27 учебный год}"),
    Defect(
      "no title of an activity", "FIELD-03", "roadmaps.yaml",
      "- no: \"1.1\"\n          title: Приказ об утверждении положения\n", "- 1️⃣no: \"1.1\"\n"),
    Defect(
      "no processing in a consent", "FIELD-03", "persons.yaml",
      "consent:\n    processing: 2026-09-02\n", "consent: {1️⃣by: self}\n"),
    Defect("no level of the portal", "FIELD-03", "site.yaml", "level: school\nprofile", "1️⃣profile"),
    Defect(
      "no title of the portal", "FIELD-03", "site.yaml",
      "level: school\nprofile: [proba]\ntitle: Наставничество\n",
      "1️⃣level: school\nprofile: [proba]\n"),
    Defect("no id", "FIELD-03", "materials.yaml", "- id: dnevnik\n  title", "- 1️⃣title"),
    // What is not known, or stands twice.
    Defect(
      "unknown key", "FIELD-01", "persons.yaml", "  position: учитель физики\n",
      "  position: учитель физики\n  1️⃣nickname: физик\n"),
    Defect("key with a slip", "FIELD-01", "mentors.yaml", "  capacity: 2\n", "  1️⃣capasity: 2\n"),
    Defect(
      "Russian key with a slip", "FIELD-01", "persons.yaml", "  position: учитель физики\n",
      "  position: учитель физики\n  1️⃣квалификацонная категория: высшая\n"),
    Defect(
      "key with a Cyrillic letter", "FIELD-01", "mentors.yaml", "  capacity: 2\n",
      "  1️⃣\u{441}apacity: 2\n"),
    Defect(
      "unknown key of a group", "FIELD-01", "persons.yaml", "    valid_until: 2028-08-31\n",
      "    1️⃣valid_til: 2028-08-31\n"),
    Defect(
      "unknown key of the settings", "FIELD-01", "site.yaml", "today: 2026-11-16\n",
      "today: 2026-11-16\n1️⃣colour: red\n"),
    Defect(
      "unknown key of front matter", "FIELD-01", "cases/tishina.md", "org: school\n",
      "org: school\n1️⃣school: first\n"),
    Defect(
      "key twice", "YAML-10", "terms.yaml", "  source: 002 П 1.3\n",
      "  source: 002 П 1.3\n  1️⃣source: 001\n"),
    Defect(
      "key twice in two languages", "FIELD-02", "terms.yaml", "  source: 002 П 1.3\n",
      "  source: 002 П 1.3\n  1️⃣источник: 001\n"),
    Defect(
      "id twice", "ID-01", "documents.yaml", "- id: zakon-273-fz\n",
      "- {id: 1️⃣karta, type: other, level: local, title: а, date: 2025-01-01, issuer: б}\n- id: zakon-273-fz\n"
    ),
    Defect(
      "id in two files", "ID-01", adding: "terms/a-b.md",
      "---\nid: 1️⃣nastavnik\nterm: а\nsource: б\n---\nв\n"),
    // Values.
    Defect("31 February", "VALUE-02", "events.yaml", "start: 2026-12-01", "start: 1️⃣31.02.2026"),
    Defect("American date", "VALUE-02", "events.yaml", "start: 2026-12-01", "start: 1️⃣12/01/2026"),
    Defect("month only", "VALUE-02", "documents.yaml", "date: 2025-08-28", "date: 1️⃣август 2025"),
    Defect("year only", "VALUE-02", "documents.yaml", "date: 2025-08-28", "date: 1️⃣2025"),
    Defect(
      "date with a time", "VALUE-02", "documents.yaml", "date: 2025-08-28",
      "date: 1️⃣2025-08-28 10:00"),
    Defect(
      "date in Latin letters", "VALUE-02", "documents.yaml", "date: 21 марта 2022 г.",
      "date: 1️⃣21 marta 2022"),
    Defect(
      "date of a consent", "VALUE-02", "persons.yaml", "processing: 2026-09-02",
      "processing: 1️⃣2026-13-02"),
    Defect("number in words", "VALUE-03", "mentors.yaml", "capacity: 2", "capacity: 1️⃣два"),
    Defect("number below zero", "VALUE-03", "mentors.yaml", "capacity: 2", "capacity: 1️⃣-2"),
    Defect(
      "number with a unit", "VALUE-03", "persons.yaml", "experience_years: 28",
      "experience_years: 1️⃣28 звёзд"),
    Defect(
      "letter О for a zero", "VALUE-03", "persons.yaml", "birth_year: 1975", "birth_year: 1️⃣197О"),
    Defect("perhaps", "VALUE-04", "organisations.yaml", "pupils: нет", "pupils: 1️⃣частично"),
    Defect("unknown level", "VALUE-05", "organisations.yaml", "level: school", "level: 1️⃣scool"),
    Defect(
      "unknown category", "VALUE-05", "persons.yaml", "category: highest", "category: 1️⃣отличная"),
    Defect(
      "word of another vocabulary", "VALUE-05", "pairs.yaml", "status: active", "status: 1️⃣approved"),
    Defect(
      "unknown word of a list", "VALUE-05", "pairs.yaml", "kinds: [traditional]",
      "kinds: [traditional, 1️⃣tradicional]"),
    Defect("unknown stage", "VALUE-05", "roadmaps.yaml", "key: conditions", "key: 1️⃣восьмой"),
    Defect("id in Cyrillic", "VALUE-06", "contacts.yaml", "- id: kontakt", "- id: 1️⃣контакт"),
    Defect("id in capitals", "VALUE-06", "contacts.yaml", "- id: kontakt", "- id: 1️⃣Kontakt"),
    Defect("id with a space", "VALUE-06", "contacts.yaml", "- id: kontakt", "- id: 1️⃣moy kontakt"),
    Defect(
      "id with an underscore", "VALUE-06", "contacts.yaml", "- id: kontakt", "- id: 1️⃣moy_kontakt"),
    Defect("space behind an id", "VALUE-10", "contacts.yaml", "- id: kontakt", "- id: 1️⃣'kontakt '"),
    Defect(
      "space behind an id of a reference", "VALUE-10", "curators.yaml", "person: kovalyov",
      "person: 1️⃣\"kovalyov \""),
    Defect(
      "name of nobody", "REF-01", "curators.yaml", "person: kovalyov", "person: 1️⃣Нетакой А. М."),
    Defect("initials for a name", "VALUE-07", "persons.yaml", "name: Пётр", "name: 1️⃣П3тр"),
    Defect(
      "address without a scheme", "VALUE-07", "organisations.yaml", "site: https://school.example/",
      "site: 1️⃣school.example"),
    Defect(
      "address with a space", "VALUE-07", "documents.yaml",
      "url: https://publication.pravo.gov.ru/273", "url: 1️⃣https://publication.pravo.gov.ru/27 3"),
    Defect(
      "mail with two addresses", "VALUE-07", "organisations.yaml", "email: school@school.example",
      "email: 1️⃣a@b.ru, c@d.ru"),
    Defect(
      "phone without digits", "VALUE-07", "contacts.yaml", "phone: \"+7 (8442) 00-00-02\"",
      "phone: 1️⃣нет"),
    Defect(
      "tax number of nine digits", "VALUE-07", "organisations.yaml", "inn: \"3400000000\"",
      "inn: 1️⃣\"340000000\""),
    Defect(
      "path out of the portal", "VALUE-07", "materials.yaml", "file: files/dnevnik.pdf",
      "file: 1️⃣../dnevnik.pdf"),
    Defect(
      "path with backslashes", "VALUE-07", "materials.yaml", "file: files/dnevnik.pdf",
      "file: 1️⃣files\\dnevnik.pdf"),
    Defect(
      "Latin letter in a surname", "VALUE-08", "persons.yaml", "surname: Тихонов",
      "surname: 1️⃣Тих\u{6F}нов"),
    Defect(
      "Latin letter in a title", "VALUE-08", "documents.yaml", "title: Положение о наставничестве",
      "title: 1️⃣П\u{6F}ложение о наставничестве"),
    Defect(
      "Cyrillic letter in an id", "VALUE-08", "contacts.yaml", "- id: kontakt",
      "- id: 1️⃣k\u{43E}ntakt"),
    Defect(
      "letter of two marks", "VALUE-09", "persons.yaml", "surname: Ёлкина",
      "surname: 1️⃣Е\u{308}лкина"),
    Defect(
      "list for a value", "VALUE-01", "terms.yaml", "term: Наставник", "term: 1️⃣[Наставник, Ментор]"),
    Defect(
      "fields for a value", "VALUE-01", "terms.yaml", "term: Наставник", "term: 1️⃣{имя: Наставник}"),
    Defect(
      "value for fields", "VALUE-01", "roadmaps.yaml", "period: {from: 2026-08-31, to: 2027-06-30}",
      "period: 1️⃣2026/27"),
    Defect(
      "value for a list of groups", "VALUE-01", "mentees.yaml",
      "requests:\n    - direction: methods\n      text: Боюсь тишины в девятом классе и теряю темп к середине урока\n",
      "requests: 1️⃣методика\n"),
    // References.
    Defect("dead id", "REF-01", "curators.yaml", "person: kovalyov", "person: 1️⃣kovalev"),
    Defect(
      "dead id in a list", "REF-01", "pairs.yaml", "mentors: [m-elkina]",
      "mentors: [m-elkina, 1️⃣m-semina]"),
    Defect(
      "dead id in a group", "REF-01", "programmes/pervyy-god.md", "doc: prikaz}", "doc: 1️⃣prikaz-7}"),
    Defect("dead id in the settings", "REF-01", "site.yaml", "org: school", "org: 1️⃣shkola"),
    Defect(
      "id of another list", "REF-01", "pairs.yaml", "mentees: [n-tikhonov]", "mentees: [1️⃣m-elkina]"),
    Defect(
      "act that replaces itself", "REF-02", "documents.yaml", "  number: 58-од\n",
      "  number: 58-од\n  supersedes: 1️⃣prikaz\n"),
    // Files.
    Defect("tab for spaces", "YAML-01", "terms.yaml", "  term: Наставник", "1️⃣\tterm: Наставник"),
    Defect("indent of three", "YAML-02", "terms.yaml", "  definition:", "   1️⃣definition:"),
    Defect("colon in a value", "YAML-03", "terms.yaml", "term: Наставник", "term: Наставник1️⃣: это"),
    Defect("open quote", "YAML-05", "terms.yaml", "source: 002 П 1.3", "source: 1️⃣\"002 П 1.3"),
    Defect(
      "control character", "TEXT-03", "terms.yaml", "term: Наставник", "term: Наст1️⃣\u{1}авник"),
    Defect(
      "Windows-1251", "TEXT-01", "terms.yaml", at: "Наставник", marked: "1️⃣Наставник", windows1251),
    Defect(
      "front matter without an end", "FM-01", adding: "cases/tishina.md",
      "1️⃣---\ntitle: Тишина на уроке\norg: school\n\nПара работала.\n"),
    Defect(
      "text under a record that has none", "VALUE-11", adding: "curators/vtoroy.md",
      "---\nperson: kovalyov\norg: school\norder: prikaz\nsince: 2025-09-01\ncontact: а\n---\n\n1️⃣Расписание\n"
    ),
    Defect("file nobody expects", "PORTAL-02", adding: "mentors.txt", "1️⃣"),
    Defect("list in the wrong place", "PORTAL-02", adding: "data/mentors.yaml", "1️⃣[]"),
    Defect(
      "space before an id others refer to", "VALUE-10", "persons.yaml", "- id: elkina\n",
      "- id: 1️⃣' elkina'\n"),
    Defect(
      "id in capitals others refer to", "VALUE-06", "persons.yaml", "- id: elkina\n",
      "- id: 1️⃣ELKINA\n"),
    Defect(
      "id in Russian others refer to", "VALUE-06", "persons.yaml", "- id: elkina\n",
      "- id: 1️⃣елкина\n"),
    Defect("id of one letter", "VALUE-06", "contacts.yaml", "- id: kontakt", "- id: 1️⃣k"),
    Defect(
      "id of sixty-one letters", "VALUE-06", "contacts.yaml", "- id: kontakt",
      "- id: 1️⃣" + String(repeating: "k", count: 61)),
    Defect(
      "date without a year", "VALUE-02", "documents.yaml", "date: 2025-08-28", "date: 1️⃣28 августа"),
    Defect(
      "30 February in words", "VALUE-02", "events.yaml", "start: 2026-12-01",
      "start: 1️⃣30 февраля 2026 г."),
    Defect("day zero", "VALUE-02", "events.yaml", "start: 2026-12-01", "start: 1️⃣2026-12-00"),
    Defect(
      "year of three digits", "VALUE-02", "events.yaml", "start: 2026-12-01",
      "start: 1️⃣01.12.226"),
    Defect(
      "date with a slip", "VALUE-02", "events.yaml", "start: 2026-12-01", "start: 1️⃣2026-l2-01"),
    Defect("broken number", "VALUE-03", "mentors.yaml", "capacity: 2", "capacity: 1️⃣2,5"),
    Defect("number too large", "VALUE-03", "mentors.yaml", "capacity: 2", "capacity: 1️⃣51"),
    Defect("number with a plus", "VALUE-03", "mentors.yaml", "capacity: 2", "capacity: 1️⃣+2"),
    Defect("maybe", "VALUE-04", "organisations.yaml", "pupils: нет", "pupils: 1️⃣может быть"),
    Defect(
      "mail without a sign", "VALUE-07", "organisations.yaml", "email: school@school.example",
      "email: 1️⃣school.example"),
    Defect(
      "mail without a domain", "VALUE-07", "organisations.yaml", "email: school@school.example",
      "email: 1️⃣school@school"),
    Defect(
      "scheme with a slip", "VALUE-07", "organisations.yaml", "site: https://school.example/",
      "site: 1️⃣htp://school.example/"),
    Defect(
      "phone too short", "VALUE-07", "contacts.yaml", "phone: \"+7 (8442) 00-00-02\"",
      "phone: 1️⃣8-80"),
    Defect(
      "letters for zeros in a tax number", "VALUE-07", "organisations.yaml", "inn: \"3400000000\"",
      "inn: 1️⃣\"34000000OO\""),
    Defect(
      "path from the root", "VALUE-07", "materials.yaml", "file: files/dnevnik.pdf",
      "file: 1️⃣/files/dnevnik.pdf"),
    Defect(
      "Latin c in a word", "VALUE-08", "terms.yaml", "term: Наставник", "term: 1️⃣На\u{63}тавник"),
    Defect("word of a sample", "VALUE-12", "terms.yaml", "term: Наставник", "term: 1️⃣ЗАПОЛНИТЕ"),
    Defect(
      "unknown column", "FIELD-01", adding: "terms.csv",
      "код;термин;определение;источник;1️⃣смысл\nnovyy;а;б;в;г\n"),
    Defect(
      "column twice", "CSV-05", adding: "terms.csv",
      "код;термин;определение;источник;1️⃣термин\nnovyy;а;б;в;г\n"),
    Defect(
      "bad id in a cell", "VALUE-06", adding: "terms.csv",
      "код;термин;определение;источник\n1️⃣Новый;а;б;в\n"),
    Defect(
      "Latin letter in a cell", "VALUE-08", adding: "terms.csv",
      "код;термин;определение;источник\nnovyy;1️⃣На\u{63}тавник;б;в\n"),
    Defect(
      "no-break space behind an id", "VALUE-10", "contacts.yaml", "- id: kontakt",
      "- id: 1️⃣kontakt\u{A0}"),
    Defect(
      "sign without a width in an id", "VALUE-10", "contacts.yaml", "- id: kontakt",
      "- id: 1️⃣kon\u{200B}takt"),
    Defect(
      "Latin letter in a Russian key", "FIELD-01", "persons.yaml", "  position: учитель физики\n",
      "  position: учитель физики\n  1️⃣ст\u{61}ж: 3\n"),
    Defect(
      "Latin letter in a word of a vocabulary", "VALUE-05", "persons.yaml", "category: highest",
      "category: 1️⃣вы\u{63}шая"),
    Defect(
      "one subject in two spellings", "VALUE-13", "mentors.yaml", "subjects: [математика]",
      "subjects: [математика, Учёба, 1️⃣Учеба]"),
    Defect(
      "Cyrillic name of an anchor", "YAML-22", "terms.yaml", "term: Наставник",
      "term: 1️⃣&имя Наставник"),
    Defect(
      "comment glued to a block text's sign", "YAML-21", "terms.yaml", "term: Наставник",
      "term: |1️⃣#имя\n    Наставник"),
    // What looks like a mistake and is none.
    Defect(
      "a table as Excel writes it", nil, adding: "terms.csv",
      "\u{FEFF}Код;Термин;Определение;Источник\r\nnovyy;а;\"б;\r\nв\";г\r\n"),
    Defect(
      "a table with tabs", nil, adding: "terms.csv",
      "код\tтермин\tопределение\tисточник\nnovyy\tа\tб\tв\n"),
    Defect(
      "е for ё in a key", nil, "persons.yaml", "  position: учитель физики\n",
      "  position: учитель физики\n  Ученая  степень: кандидат наук\n"),
    Defect("byte order mark", nil, "terms.yaml") { [0xEF, 0xBB, 0xBF] + $0 },
    Defect("byte order mark of the settings", nil, "site.yaml") { [0xEF, 0xBB, 0xBF] + $0 },
    Defect("Windows' line ends", nil, "persons.yaml", withReturns),
    Defect("Windows' line ends of Markdown", nil, "programmes/pervyy-god.md", withReturns),
    Defect("no newline at the end", nil, "terms.yaml") { $0.dropLast() },
    Defect(
      "no-break space in a title", nil, "terms.yaml", "term: Наставник",
      "term: Наставник\u{A0}учителя"),
    Defect("spaces around a title", nil, "terms.yaml", "term: Наставник", "term: '  Наставник  '"),
    Defect(
      "date as people write it", nil, "events.yaml", "start: 2026-12-01",
      "start: 1 декабря 2026 года"),
    Defect(
      "word of a vocabulary in Russian", nil, "pairs.yaml", "kinds: [traditional]",
      "kinds: [Традиционное]"),
    Defect(
      "key of loose marks", nil, "persons.yaml", "  position: учитель физики\n",
      "  position: учитель физики\n  уче\u{308}ная степень: кандидат наук\n"),
  ])
  func reportsEachDefectOnceAtItsPlace(_ defect: Defect) {
    let site = defect.site()
    let expected = defect.id.map { id in [id + " " + (site.place() ?? "")] } ?? []
    let found = Gathering(site).report.diagnostics
    #expect(found.map(\.headline) == expected, "\(found.map(\.summary))")
  }
}
