import Mentoring
import Testing

@Suite struct VocabularyTests {
  @Test(arguments: DomainModel.vocabularies)
  func keysEntriesBySlugs(_ vocabulary: Vocabulary) {
    for entry in vocabulary.entries {
      #expect(entry.key.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(entry.key)")
    }
    #expect(Set(vocabulary.entries.map(\.key)).count == vocabulary.entries.count)
  }

  @Test(arguments: DomainModel.vocabularies)
  func letsNoTwoEntriesShareASpelling(_ vocabulary: Vocabulary) {
    var owners: [String: String] = [:]
    for entry in vocabulary.entries {
      for spelling in Set(([entry.key, entry.label] + entry.aliases).map(KeyFolding.fold)) {
        let other = owners.updateValue(entry.key, forKey: spelling)
        #expect(other == nil, "«\(spelling)» is \(other ?? "") and \(entry.key)")
      }
    }
  }

  @Test(arguments: DomainModel.vocabularies)
  func readsEveryTermByKeyLabelAndAlias(_ vocabulary: Vocabulary) {
    for entry in vocabulary.entries {
      for spelling in [entry.key, entry.label] + entry.aliases {
        #expect(vocabulary.term(spelled: spelling)?.key == entry.key)
      }
    }
  }

  @Test(arguments: DomainModel.vocabularies)
  func labelsEntriesInRussian(_ vocabulary: Vocabulary) {
    for label in vocabulary.entries.map(\.label) + [vocabulary.title] {
      #expect(label.contains { ("а"..."я").contains($0.lowercased()) }, "\(label)")
    }
    #expect(!vocabulary.source.isEmpty)
  }

  @Test func namesEveryVocabularyOnce() {
    let names = DomainModel.vocabularies.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func keepsTheSevenStagesInTheirOrder() {
    #expect(
      Vocabulary.stage.entries.map(\.label) == [
        "Подготовка условий для реализации системы наставничества",
        "Формирование банка наставляемых",
        "Формирование банка наставников",
        "Отбор и обучение",
        "Организация и осуществление работы наставнических пар/групп",
        "Завершение персонализированных программ наставничества",
        "Информационная поддержка системы наставничества",
      ])
  }

  @Test func dividesTheSixteenSampleActivitiesAmongTheStages() {
    #expect(Vocabulary.item.entries.count == 16)
    #expect(Vocabulary.itemsByStage.map(\.items.count) == [3, 2, 2, 2, 3, 3, 1])
    #expect(Vocabulary.itemsByStage.map(\.stage) == Vocabulary.stage.entries.map(\.key))
    #expect(Vocabulary.itemsByStage.flatMap(\.items) == Vocabulary.item.entries.map(\.key))
  }

  @Test func namesTheNineBlocks() {
    #expect(
      Vocabulary.block.entries.map(\.label) == [
        "Реализуемые персонализированные программы",
        "База наставников",
        "База наставляемых",
        "Лучшие кейсы",
        "Федеральная нормативно-правовая база",
        "Региональная нормативно-правовая база",
        "Локальная нормативно-правовая база",
        "Методические рекомендации",
        "Новости и анонсы",
      ])
  }

  @Test(arguments: [
    ("pedagog-pedagog", 4), ("pupil-pupil", 3), ("student-pupil", 4), ("employer-pupil", 3),
    ("head-pedagog", 0),
  ])
  func knowsTheVariantsOfAForm(_ form: String, _ count: Int) {
    let variants = Vocabulary.variants(ofForm: form)
    #expect(variants.count == count)
    #expect(variants.allSatisfy { Vocabulary.variant[$0] != nil })
  }

  @Test func givesEveryVariantAForm() {
    let used = Vocabulary.form.entries.flatMap { Vocabulary.variants(ofForm: $0.key) }
    #expect(Set(used) == Set(Vocabulary.variant.entries.map(\.key)))
  }

  @Test(arguments: [
    (Vocabulary.form, Vocabulary.pupilForms),
    (Vocabulary.menteeCategory, Vocabulary.pupilCategories),
    (Vocabulary.menteeCategory, Vocabulary.sensitiveCategories),
    (Vocabulary.direction, Vocabulary.pairDirections),
  ])
  func takesSetsOfKeysFromTheirVocabulary(_ vocabulary: Vocabulary, _ keys: Set<String>) {
    #expect(keys.allSatisfy { vocabulary[$0] != nil })
  }

  @Test func joinsTheAreasOfTeachersAndPupils() {
    #expect(Vocabulary.areaTeacher.entries.count == 9)
    #expect(Vocabulary.areaPupil.entries.count == 9)
    #expect(
      Vocabulary.area.entries.map(\.key)
        == (Vocabulary.areaTeacher.entries + Vocabulary.areaPupil.entries).map(\.key))
  }

  @Test(arguments: [
    (Vocabulary.form, "Учитель-учитель", "pedagog-pedagog"),
    (Vocabulary.form, "Руководитель — учитель", "head-pedagog"),
    (Vocabulary.kind, "флеш-наставничество", "short-term"),
    (Vocabulary.mode, "Очно", "in-person"),
    (Vocabulary.item, "6.2", "conference-seminar"),
    (Vocabulary.documentType, "Приказ о закреплении пар", "order-pairs"),
    (Vocabulary.orgType, "ЦНППМ", "centre"),
    (Vocabulary.communityKind, "Web-клуб", "network-club"),
  ])
  func readsWhatEditorsWrite(_ vocabulary: Vocabulary, _ spelling: String, _ key: String) {
    #expect(vocabulary.term(spelled: spelling)?.key == key)
  }
}

extension Vocabulary: CustomTestStringConvertible {
  public var testDescription: String { name }
}
