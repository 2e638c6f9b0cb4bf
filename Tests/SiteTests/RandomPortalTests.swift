import Diagnostics
import Foundation
import Mentoring
import TestSupport
import Testing

@testable import Site

/// Small portals with random people, consents and files, and a canary in everything that may be hidden:
/// what is not covered by a consent stands in no byte of the output, and what is covered is shown.
@Suite struct RandomPortalTests {
  @Test(arguments: Effort.some(50, of: 500))
  func showsWhatIsConsentedToAndNothingElse(_ seed: Int) throws {
    let portal = RandomPortal(seed: seed)
    let bench = try SiteBench(portal.site)
    let result = try bench.build()
    try #require(result.isWritten, "portal \(seed): \(result.report.words)")
    let tree = try bench.tree()
    for canary in portal.hidden {
      let wanted = Data(canary.utf8)
      let found = tree.files.filter { path, bytes in
        path.contains(canary) || Data(bytes).range(of: wanted) != nil
      }
      #expect(found.keys.sorted() == [], "portal \(seed): «\(canary)» is not to be seen")
    }
    for (path, words) in portal.shown {
      let text = tree.pages[path]?.text.replacingOccurrences(of: "\u{A0}", with: " ") ?? ""
      #expect(text.contains(words), "portal \(seed): «\(words)» is missing on \(path)")
    }
    for name in portal.portraits {
      #expect(
        tree.files.keys.contains { $0.hasPrefix("pictures/\(name).") }, "portal \(seed): \(name)")
    }
  }
}

/// A portal made of a number.
private struct RandomPortal {
  private(set) var site: FixtureSite
  /// What no byte of the output may hold.
  private(set) var hidden: [String] = []
  /// What a page must show.
  private(set) var shown: [(path: String, words: String)] = []
  /// The portraits that must be shown, by the names of their files.
  private(set) var portraits: [String] = []
  private var random: SeededGenerator
  private var people = ""
  private var mentors = ""
  private var mentees = ""

  init(seed: Int) {
    random = SeededGenerator(seed: UInt64(seed))
    site = FixtureSite.school
    for number in 1...Int.random(in: 2...5, using: &random) { addMentor(number) }
    for number in 1...Int.random(in: 1...3, using: &random) { addMentee(number) }
    addFiles()
    site = site.with("persons.yaml", site.text("persons.yaml") + people)
      .with("mentors.yaml", site.text("mentors.yaml") + mentors)
      .with("mentees.yaml", site.text("mentees.yaml") + mentees)
  }

  /// A word that stands nowhere else.
  private mutating func canary(_ start: String) -> String {
    let syllables = ["ва", "го", "ди", "жу", "зе", "ка", "ло", "ми", "ну", "пе", "ра", "си", "ту"]
    return start + (0..<5).map { _ in syllables.randomElement(using: &random) ?? "" }.joined()
  }

  private mutating func digits(_ count: Int) -> String {
    (0..<count).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
  }

  private static let items = [
    "name", "photo", "position", "subjects", "experience", "about", "achievements", "training",
    "mentoring", "phone", "email", "org",
  ]

  /// What is recorded of a consent, the items it opens, and nil for one that lets nobody be named.
  private mutating func consent() -> (yaml: String, items: Set<String>?) {
    let here = "resource: [https://school.example/nastavnichestvo/]"
    let given = "processing: 2025-09-02, dissemination: 2025-09-02"
    let some = Set(Self.items.filter { _ in Bool.random(using: &random) })
    let list = "fields: [\(some.sorted().joined(separator: ", "))]"
    switch Int.random(in: 0...8, using: &random) {
    case 0: return ("processing: 2025-09-02", nil)
    case 1: return ("\(given), \(here), withdrawn: 2026-11-10", nil)
    case 2: return ("\(given), \(here), valid_until: 2026-11-01", nil)
    case 3: return ("\(given), resource: [https://other.example/]", nil)
    case 4: return ("\(given), \(here), valid_until: 2090-01-01", Self.openItems)
    default:
      let items = some.union(["name"])
      let list = list.replacingOccurrences(
        of: "fields: [", with: some.contains("name") ? "fields: [" : "fields: [name, "
      ).replacingOccurrences(of: ", ]", with: "]")
      return ("\(given), \(here), \(list)", items)
    }
  }

  /// What a consent without a list opens: all that is not private.
  private static let openItems = Set(items).subtracting(["phone", "email"])

  private mutating func addMentor(_ number: Int) {
    let id = "lico\(number)"
    let surname = canary("Щ") + "ов"
    let (consent, items) = consent()
    let about = canary("рассказ")
    let achievement = canary("награда")
    let training = canary("курс")
    let phone = "+7 900 \(digits(3))-\(digits(2))-\(digits(2))"
    let email = "\(digits(9))@mail.example"
    let photo = "snimok-" + digits(9)
    let secret = "snyal-\(digits(12))"
    people += """
      - id: \(id)
        surname: \(surname)
        name: Тимофей
        patronymic: Саввич
        position: учитель
        org: school
        about: \(about)
        phone: "\(phone)"
        email: \(email)
        photo: {file: files/\(photo).png, alt: Портрет}
        consent: {\(consent)}

      """
    mentors += """
      - id: m-\(id)
        person: \(id)
        criteria: [achiever, authority]
        achievements: [{text: \(achievement), year: 2024, level: municipal}]
        directions: [subject]
        forms: [pedagog-pedagog]
        kinds: [traditional]
        capacity: 2
        status: available
        survey_date: 2025-09-05
        trainings: [\(training)]
        included: 2025-09-10
        checked: 2026-09-07
        order: prikaz
        consent_appointment: 2025-08-25

      """
    let picture = SamplePNG(20 + number, 30, shade: UInt8.random(in: 1...250, using: &random))
    site = site.with("files/\(photo).png", bytes: picture.bytes(saying: secret))
    hidden.append(secret)
    let page = "nastavniki/m-\(id)/index.html"
    let parts = [
      ("name", surname), ("about", about), ("achievements", achievement), ("training", training),
      ("phone", phone), ("email", email),
    ]
    for (item, words) in parts {
      if items?.contains(item) == true { shown.append((page, words)) } else { hidden.append(words) }
    }
    if items?.contains("photo") == true { portraits.append(photo) } else { hidden.append(photo) }
  }

  private mutating func addMentee(_ number: Int) {
    let surname = canary("Ц") + "ин"
    let (plan, request) = (canary("план"), canary("просьба"))
    people += """
      - id: uchenik\(number)
        surname: \(surname)
        name: Савелий
        position: учитель
        org: school
        consent: {processing: 2026-09-02}

      """
    mentees += """
      - id: n-\(number)
        person: uchenik\(number)
        category: young
        org: school
        requests: [{direction: methods, text: \(request) теряет темп урока}]
        included: 2026-09-01
        checked: 2026-09-07
        consent_participation: 2025-08-28
        support_plan: \(plan) ходит на уроки методиста
        public: counts

      """
    hidden += [surname, plan, request]
  }

  /// A document that nothing leads to, one in the closed folder, and a table.
  private mutating func addFiles() {
    let words = [canary("листок"), canary("записка"), canary("таблица")]
    site = site.with("files/nikuda.pdf", bytes: SamplePDF(words[0]).bytes)
      .with("private/zapiska.pdf", bytes: SamplePDF(words[1]).bytes)
      .with("files/spisok.csv", "Имя\n\(words[2])\n")
      .with("private/\(words[1]).txt", words[1])
    hidden += words + ["nikuda", "zapiska", "spisok"]
  }
}
