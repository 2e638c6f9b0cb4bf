import Diagnostics
import TestSupport
import Testing

@testable import Mentoring

@Suite struct AdviceTests {
  @Test(arguments: [
    (
      FileSpelling.latin,
      "Проведённому поставьте status: done («выполнено»), отменённому – cancelled («отменено»)."
    ),
    (.russian, "Проведённому поставьте «состояние: выполнено», отменённому – «отменено»."),
    (.table, "Проведённому поставьте «состояние: выполнено», отменённому – «отменено»."),
  ])
  func spellsAsTheFileDoes(_ spelling: FileSpelling, _ expected: String) throws {
    let words = try #require(ModelWords.byList["programmes"])
    let advice = AdviceText("Проведённому поставьте status: done, отменённому – cancelled.")
    #expect(AdviceSpelling(spelling, [words]) { $0 }.text(advice) == expected)
  }

  @Test(arguments: [
    ("В pairs.yaml укажите curator.", "В пары.csv укажите «куратор»."),
    ("Назовите код в поле order пары.", "Назовите код в столбце «приказ» пары."),
    ("Поставьте «activist: да».", "Поставьте «методактив: да»."),
    (
      "Адрес https://vk.com/school и файл files/mentors.pdf.",
      "Адрес https://vk.com/school и файл files/mentors.pdf."
    ),
  ])
  func namesColumnsAndFilesOfTables(_ advice: String, _ expected: String) {
    let spelling = AdviceSpelling(
      .table, ["pairs", "mentors"].compactMap { ModelWords.byList[$0] }
    ) {
      $0 == "pairs" ? "пары.csv" : $0
    }
    #expect(spelling.text(AdviceText(advice)) == expected)
  }

  /// No rule names a key that the model does not have: such advice could be said in no other spelling.
  @Test(arguments: RequirementCatalogue.all + ComputedFigures.all)
  func knowsEveryLatinWordOfAnAdvice(_ rule: Requirement) {
    let advice = AdviceText(rule.kind.help ?? "")
    let settings = ModelWords(SiteSettings.declaration.schema)
    let known = { (word: String) in
      ModelWords.all.fields[word] != nil || ModelWords.all.terms[word] != nil
        || settings.fields[word] != nil || Self.others.contains(word)
    }
    let unknown = advice.parts.flatMap { part -> [String] in
      switch part {
      case .word(let word): known(word) ? [] : [word]
      case .pair(let key, let value): [key, value].filter { !known($0) }
      case .text, .list, .folder: []
      }
    }
    #expect(unknown == [])
  }

  /// Words that are no keys: folders, numbers of limits, signs of formats.
  private static let others: Set<String> = [
    "files", "pages", "site", "private", "theme", "dates", "regional_plan",
  ]

  @Test(arguments: [
    ("id: а\nstatus: б\n", FileSpelling.latin),
    ("- код: а\n  статус: б\n", .russian),
    ("---\nкод: а\nназвание: б\n---\nid: x\nlevel: y\nstatus: z\n", .russian),
    ("# Примечание: текст\n- id: а\n", .latin),
    ("", .latin),
  ])
  func tellsTheSpellingOfAFile(_ text: String, _ expected: FileSpelling) {
    #expect(FileSpelling(of: SourceFile(path: "a.yaml", text: text)) == expected)
  }

  @Test func takesATableForOne() {
    #expect(FileSpelling(of: SourceFile(path: "кураторы.CSV", text: "")) == .table)
  }
}
