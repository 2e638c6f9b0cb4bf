import Diagnostics
import TestSupport
import Testing

@testable import Site

/// A school with a hidden person, what is written of or beside them, and where a leak is found.
struct OpenWordsCase: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var site: FixtureSite
  /// The file that LEAK-01 points at; nil when nothing leaks.
  var leak: String?

  init(_ description: String, _ site: FixtureSite, leak: String? = nil) {
    testDescription = description
    self.site = site
    self.leak = leak
  }
}

extension FixtureSite {
  /// The school with one more person, who has consented to processing alone.
  fileprivate static func hiding(_ fields: String) -> FixtureSite {
    FixtureSite.school.with(
      "persons/skrytyy.yaml",
      "- {id: skrytyy, \(fields), position: учитель, org: school, consent: {processing: 2026-01-10}}\n"
    )
  }

  fileprivate func saying(_ text: String) -> FixtureSite {
    replacing("Помочь педагогу войти в профессию.", with: text, in: "pages/o-nastavnichestve.md")
  }

  fileprivate func news(title: String) -> FixtureSite {
    with("news/proba.md", "---\ntitle: \(title)\ndate: 2026-11-10\nsummary: Коротко\n---\nТекст.\n")
  }

  fileprivate func contact(_ name: String) -> FixtureSite {
    with(
      "contacts/novyy.yaml",
      "- {id: novyy, role: секретарь, name: \(name), phone: \"+7 (8442) 00-00-09\"}\n")
  }

  fileprivate func difficulties(_ text: String) -> FixtureSite {
    replacing(
      "Говорит слишком быстро и теряет половину класса", with: text,
      in: "programmes/pervyy-god.md")
  }
}

@Suite struct OpenWordsTests {
  private static let hidden = "surname: Скрытнева, name: Аделаида, patronymic: Елизаровна"
  private static let persons = "persons/skrytyy.yaml"
  private static let about = "pages/o-nastavnichestve.md"
  private static let head = "surname: Лебедева, name: Нина, patronymic: Аркадьевна"
  private static let namesake = "surname: Ёлкина, name: Вера, patronymic: Ивановна"

  @Test(arguments: [
    OpenWordsCase(
      "L2: a name that is a title", .hiding(hidden).news(title: "Скрытнева Аделаида"),
      leak: "news/proba.md"),
    OpenWordsCase("L2: a name that is a contact's", .hiding(hidden).contact("Скрытнева Аделаида")),
    OpenWordsCase(
      "L2: a contact's name in a text",
      .hiding(hidden).contact("Скрытнева Аделаида").saying("Пишет Скрытнева Аделаида."),
      leak: about),
    OpenWordsCase(
      "a contact who has withdrawn the consent",
      .hiding(hidden).contact("Скрытнева Аделаида").replacing(
        "processing: 2026-01-10", with: "processing: 2026-01-10, withdrawn: 2026-10-01",
        in: persons), leak: "contacts/novyy.yaml"),
    OpenWordsCase(
      "L4: a namesake in full", .hiding(namesake).saying("Ведёт Ёлкина Вера Ивановна."),
      leak: about),
    OpenWordsCase(
      "L4: a namesake's initials", .hiding(namesake).saying("Ведёт Ёлкина В. И."), leak: about),
    OpenWordsCase(
      "L4: the one who is shown", .hiding(namesake).saying("Ведут Ёлкина Вера и Ёлкина В. П.")),
    OpenWordsCase(
      "F3: a namesake without a patronymic",
      .hiding("surname: Ёлкина, name: Валентина").saying("Ведёт Ёлкина В. П.")),
    OpenWordsCase(
      "F3: the conjunction «а»",
      .hiding("surname: Скрытнева, name: Алла").saying("Была Скрытнева, а также гости.")),
    OpenWordsCase("F4: the head, whom the law names", .hiding(head)),
    OpenWordsCase(
      "F4: the head in a text", .hiding(head).saying("Открыла Лебедева Нина Аркадьевна.")),
    OpenWordsCase(
      "F2: the school's phone spelled otherwise",
      .hiding(hidden + ", phone: \"88442000001\"")),
    OpenWordsCase(
      "F2: the school's mail in capitals", .hiding(hidden + ", email: School@School.EXAMPLE")),
    OpenWordsCase(
      "a phone that is nobody else's",
      .hiding(hidden + ", phone: \"89000007199\"").saying("Звоните: +7 (900) 000-71-99."),
      leak: about),
    OpenWordsCase(
      "F1: an ordinary word",
      FixtureSite.school.difficulties("Консультации").saying("Консультации по средам.")),
    OpenWordsCase(
      "F1: an ordinary phrase",
      FixtureSite.school.difficulties("Планирование урока").saying("Планирование урока.")),
    OpenWordsCase(
      "F1: the label of a direction",
      FixtureSite.school.difficulties("методика обучения и преподавания")
        .saying("Методика обучения и преподавания.")),
    OpenWordsCase(
      "four words of one's own",
      FixtureSite.school.difficulties("Боится родителей старших учеников")
        .saying("Боится родителей старших учеников."), leak: about),
  ])
  func findsWhatLeaksAndNothingElse(_ example: OpenWordsCase) throws {
    let result = try SiteBench(example.site).build()
    let leaks = result.report.headlines.filter { $0.hasPrefix("LEAK-01") }
    #expect(leaks.isEmpty == (example.leak == nil), "\(leaks)")
    if let file = example.leak {
      #expect(leaks.allSatisfy { $0.hasPrefix("LEAK-01 \(file):") }, "\(leaks)")
    }
    #expect(result.isWritten == (example.leak == nil), "\(result.report.words)")
  }
}
