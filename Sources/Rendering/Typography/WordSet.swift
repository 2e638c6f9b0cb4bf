/// A set of short words, known by their first eight bytes: four Cyrillic letters.
struct WordSet {
  private let keys: Set<UInt64>

  init(_ words: String) {
    keys = Set(
      words.split(separator: " ").map { word in
        word.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
      })
  }

  func contains(_ text: TextRun, _ range: Range<Int>) -> Bool {
    !range.isEmpty && keys.contains(text.packed(range))
  }
}

extension WordSet {
  /// The first four letters of «пункт».
  static let clause: UInt64 = 0xD0BF_D183_D0BD_D0BA
  /// «Пунк», at the beginning of a sentence.
  static let clauseAtStart: UInt64 = 0xD09F_D183_D0BD_D0BA
  /// Abbreviations that a number belongs to: «п. 4», «ст. 12».
  static let beforeNumber = WordSet(
    "п пп пункт ст ч гл разд абз подп пт стр с т рис табл прил кн вып д кв корп оф каб тел вн стр"
      + " П Ст Ч Гл Рис Табл Прил Тел Каб Стр")
  /// Abbreviations that a name belongs to: «г. Волгоград», «им. Гагарина».
  static let beforeName = WordSet(
    "г гор ул пер просп пр пл наб им проф акад доц р с п ст д пос дер о обл св")
  /// What stands behind a number: units, years, months, counted words.
  static let afterNumber = WordSet(
    "г гг в вв р руб коп тыс млн млрд трлн кг мг т км м см мм кв куб л мл га ч мин с сек мс шт чел"
      + " экз лет год года году годы годов часа часов дней день дня ГБ МБ КБ Кб Мб Гб кВт Вт В А Гц"
      + " стр с п балл баллов января февраля марта апреля мая июня июля августа сентября октября"
      + " ноября декабря час раз раза")
}
