import Rendering
import Testing

/// A text as typed and as printed; `␣` stands for a space that does not break.
struct TypographyCase: Sendable, CustomStringConvertible {
  var typed: String
  var printed: String

  init(_ typed: String, _ printed: String) {
    self.typed = TypographyCase.spaced(typed)
    self.printed = TypographyCase.spaced(printed)
  }

  /// A text that stays as it is.
  init(same text: String) { self.init(text, text) }

  var description: String { typed }

  private static func spaced(_ text: String) -> String {
    String(text.map { $0 == "␣" ? "\u{A0}" : $0 })
  }
}

@Suite struct TypographyTests {
  @Test(arguments: TypographyCase.all)
  func typesetsAsRussianIsPrinted(_ example: TypographyCase) {
    #expect(Typography.typeset(example.typed) == example.printed)
  }

  @Test(arguments: TypographyCase.all)
  func changesNothingTheSecondTime(_ example: TypographyCase) {
    let once = Typography.typeset(example.typed)
    #expect(Typography.typeset(once) == once)
  }

  @Test func changesNothingTheSecondTimeInAnyMixture() {
    var generator = MarkdownGenerator(seed: 7)
    for _ in 0..<2000 {
      let once = Typography.typeset(generator.mixture())
      #expect(Typography.typeset(once) == once)
    }
  }

}

extension MarkdownGenerator {
  /// Signs and words that typography looks at, in any order.
  mutating func mixture() -> String {
    let pieces = [
      "\"", "«", "»", "„", "“", "”", " ", " ", " ", "\u{A0}", "-", "--", "—", "–", "...", ".",
      "в", "и", "слово", "А.", "С.", "Иванов", "п.", "т.", "е.", "№", "§", "25", "1", "302", "%",
      "г.", "кг", "марта", "(", ")", ",", "2022", "XX", "\n", "-р", "'", "5", ":", "=", "год",
    ]
    return (0..<(3 + next(14))).map { _ in pick(pieces) }.joined()
  }
}

extension TypographyCase {
  static let all = quotes + dashes + ranges + signs + words + numbers + abbreviations + untouched

  static let quotes = [
    TypographyCase("\"Слово\"", "«Слово»"),
    TypographyCase("Он сказал: \"Да\".", "Он сказал: «Да»."),
    TypographyCase("(\"Слово\")", "(«Слово»)"),
    TypographyCase("\"Первое\" и \"второе\"", "«Первое» и␣«второе»"),
    TypographyCase("\"Внешние \"внутренние\" кавычки\"", "«Внешние „внутренние“ кавычки»"),
    TypographyCase("«Внешние \"внутренние\" кавычки»", "«Внешние „внутренние“ кавычки»"),
    TypographyCase("«Внешние «внутренние» кавычки»", "«Внешние „внутренние“ кавычки»"),
    TypographyCase("\"\"Слово\" о полку\"", "«„Слово“ о␣полку»"),
    TypographyCase("\"О полку \"Слово\"\"", "«О␣полку „Слово“»"),
    TypographyCase("“Слово”", "«Слово»"),
    TypographyCase("„Слово“", "«Слово»"),
    TypographyCase("Фильм “Учитель” показали", "Фильм «Учитель» показали"),
    TypographyCase("\"Вопрос?\"", "«Вопрос?»"),
    TypographyCase("\"Ответ!\" – сказал он", "«Ответ!»␣– сказал он"),
    TypographyCase("\"Слово\", \"дело\"", "«Слово», «дело»"),
    TypographyCase("\"Слово\"; дальше", "«Слово»; дальше"),
    TypographyCase("7 \"А\" класс", "7 «А» класс"),
    TypographyCase("ООО \"Ромашка\"", "ООО «Ромашка»"),
    TypographyCase("\"2024\"", "«2024»"),
    TypographyCase("\"Проект 2025\" начат", "«Проект 2025» начат"),
    TypographyCase("[\"Слово\"]", "[«Слово»]"),
    TypographyCase("Он - \"учитель\"", "Он␣— «учитель»"),
    TypographyCase("\"а \"б \"в\" г\" д\"", "«а␣„б «в» г“ д»"),
    TypographyCase("форма \"учитель - ученик\"", "форма «учитель␣— ученик»"),
    TypographyCase("\"Слово\"…", "«Слово»…"),
    TypographyCase("\"Слово...\"", "«Слово…»"),
    TypographyCase(same: "«Слово»"),
    TypographyCase(same: "«Внешние „внутренние“ кавычки»"),
    TypographyCase(same: "незакрытая \"кавычка"),
    TypographyCase(same: "экран 15\""),
    TypographyCase(same: "«незакрытая кавычка"),
  ]

  static let dashes = [
    TypographyCase("Наставник - это педагог", "Наставник␣— это педагог"),
    TypographyCase("Наставник -- это педагог", "Наставник␣— это педагог"),
    TypographyCase("Наставник --- это педагог", "Наставник␣— это педагог"),
    TypographyCase("Наставник — это педагог", "Наставник␣— это педагог"),
    TypographyCase("педагог – педагог", "педагог␣– педагог"),
    TypographyCase("Цель - 2025 год", "Цель␣— 2025␣год"),
    TypographyCase("2025 - год педагога", "2025␣— год педагога"),
    TypographyCase("Москва - Волгоград", "Москва␣— Волгоград"),
    TypographyCase("слово\n- слово", "слово␣— слово"),
    TypographyCase("слово -\nслово", "слово␣—\nслово"),
    TypographyCase("учитель - \"наставник\"", "учитель␣— «наставник»"),
    TypographyCase(same: "кто-то"),
    TypographyCase(same: "научно-практический"),
    TypographyCase(same: "интернет-портал"),
    TypographyCase(same: "Волгоград␣— Москва"),
    TypographyCase(same: "слово -слово"),
    TypographyCase(same: "слово- слово"),
    TypographyCase(same: "-р"),
    TypographyCase(same: "----"),
    TypographyCase(same: "слово ---- слово"),
  ]

  static let ranges = [
    TypographyCase("2022-2024", "2022–2024"),
    TypographyCase("в 2022-2024 гг.", "в␣2022–2024␣гг."),
    TypographyCase("на 5-7 дней", "на 5–7␣дней"),
    TypographyCase("10-15 человек", "10–15 человек"),
    TypographyCase("11-15 апреля", "11–15␣апреля"),
    TypographyCase("стр. 5-12", "стр.␣5–12"),
    TypographyCase("10:00-12:30", "10:00–12:30"),
    TypographyCase("9:00-9:45", "9:00–9:45"),
    TypographyCase("(2022-2024)", "(2022–2024)"),
    TypographyCase("XIX-XX вв.", "XIX–XX вв."),
    TypographyCase("классы 5-9, 10-11", "классы 5–9, 10–11"),
    TypographyCase(same: "2022–2024"),
    TypographyCase(same: "8-800-555-35-35"),
    TypographyCase(same: "2022-03-21"),
    TypographyCase(same: "05-12"),
    TypographyCase(same: "5-3"),
    TypographyCase(same: "25-р"),
    TypographyCase(same: "1-й"),
    TypographyCase(same: "10-летний"),
    TypographyCase(same: "ISBN 5-02-013850-9"),
    TypographyCase(same: "5-7=x"),
    TypographyCase(same: "2-5 = -3"),
    TypographyCase(same: "ГОСТ Р 7.0.97-2016"),
    TypographyCase(same: "Wi-Fi"),
    TypographyCase("№ 25-30", "№␣25-30"),
    TypographyCase(same: "5 - 3 = 2"),
    TypographyCase(same: "1/2-3/4"),
    TypographyCase(same: "+7-905"),
  ]

  static let signs = [
    TypographyCase("Подождите...", "Подождите…"),
    TypographyCase("...и так далее", "…и␣так далее"),
    TypographyCase("да... нет", "да… нет"),
    TypographyCase(same: "да?.."),
    TypographyCase(same: "нет!.."),
    TypographyCase(same: "да.."),
    TypographyCase(same: "да...."),
    TypographyCase(same: "да…"),
    TypographyCase("70%", "70␣%"),
    TypographyCase("70 %", "70␣%"),
    TypographyCase("от 5% до 10%", "от 5␣% до 10␣%"),
    TypographyCase("12,5%", "12,5␣%"),
    TypographyCase(same: "70␣%"),
    TypographyCase(same: "50%20"),
    TypographyCase(same: "%d"),
    TypographyCase("№25", "№␣25"),
    TypographyCase("№ 25", "№␣25"),
    TypographyCase("приказ № 25-р", "приказ №␣25-р"),
    TypographyCase("§5", "§␣5"),
    TypographyCase("§ 5", "§␣5"),
    TypographyCase("школа №\n7", "школа №␣7"),
    TypographyCase(same: "№␣25"),
    TypographyCase("20 °C", "20␣°C"),
    TypographyCase("100 ₽", "100␣₽"),
  ]

  static let words = [
    TypographyCase("в школе", "в␣школе"),
    TypographyCase("В школе", "В␣школе"),
    TypographyCase("и наставник", "и␣наставник"),
    TypographyCase("к учителю", "к␣учителю"),
    TypographyCase("о работе", "о␣работе"),
    TypographyCase("с детьми", "с␣детьми"),
    TypographyCase("у нас", "у␣нас"),
    TypographyCase("а также", "а␣также"),
    TypographyCase("я учу", "я␣учу"),
    TypographyCase("работа в школе и дома", "работа в␣школе и␣дома"),
    TypographyCase("в и к", "в␣и␣к"),
    TypographyCase("в\nшколе", "в␣школе"),
    TypographyCase("в  школе", "в␣школе"),
    TypographyCase("(в школе)", "(в␣школе)"),
    TypographyCase("\"в школе\"", "«в␣школе»"),
    TypographyCase("в \"школе\"", "в␣«школе»"),
    TypographyCase(same: "в␣школе"),
    TypographyCase(same: "на уроке"),
    TypographyCase(same: "слов с"),
    TypographyCase(same: "кто-в лес"),
    TypographyCase(same: "дева идёт"),
    TypographyCase(same: "7в класс"),
  ]

  static let numbers = [
    TypographyCase("1 302", "1␣302"),
    TypographyCase("1 302 456", "1␣302␣456"),
    TypographyCase("21 марта", "21␣марта"),
    TypographyCase("21 марта 2022 г.", "21␣марта 2022␣г."),
    TypographyCase("2022 год", "2022␣год"),
    TypographyCase("2025/26 учебный год", "2025/26 учебный год"),
    TypographyCase("5 лет", "5␣лет"),
    TypographyCase("10 кг", "10␣кг"),
    TypographyCase("5 км", "5␣км"),
    TypographyCase("15 руб.", "15␣руб."),
    TypographyCase("3 тыс. человек", "3␣тыс. человек"),
    TypographyCase("2 млн", "2␣млн"),
    TypographyCase("45 мин", "45␣мин"),
    TypographyCase("12 чел.", "12␣чел."),
    TypographyCase("5 МБ", "5␣МБ"),
    TypographyCase("1,2 МБ", "1,2␣МБ"),
    TypographyCase("XX в.", "XX в."),
    TypographyCase("8 часов", "8␣часов"),
    TypographyCase("10 дней", "10␣дней"),
    TypographyCase(same: "2022 150"),
    TypographyCase(same: "12 345678"),
    TypographyCase(same: "25 наставников"),
    TypographyCase(same: "0 302"),
    TypographyCase(same: "5 мая 2024").printedAs("5␣мая 2024"),
  ]

  static let abbreviations = [
    TypographyCase("А. С. Иванов", "А.␣С.␣Иванов"),
    TypographyCase("А.С. Иванов", "А.␣С.␣Иванов"),
    TypographyCase("А.С.Иванов", "А.␣С.␣Иванов"),
    TypographyCase("Иванов А. С.", "Иванов␣А.␣С."),
    TypographyCase("Иванов А.С.", "Иванов␣А.␣С."),
    TypographyCase("Л. Толстой", "Л.␣Толстой"),
    TypographyCase("Ё. Ёлкин", "Ё.␣Ёлкин"),
    TypographyCase("г. Волгоград", "г.␣Волгоград"),
    TypographyCase("г.Волгоград", "г.␣Волгоград"),
    TypographyCase("ул. Ленина", "ул.␣Ленина"),
    TypographyCase("д. 5", "д.␣5"),
    TypographyCase("им. Гагарина", "им.␣Гагарина"),
    TypographyCase("п. 4", "п.␣4"),
    TypographyCase("п.4.2.3", "п.␣4.2.3"),
    TypographyCase("пп. 4 и 5", "пп.␣4 и␣5"),
    TypographyCase("ст. 28", "ст.␣28"),
    TypographyCase("ч. 2 ст. 9", "ч.␣2 ст.␣9"),
    TypographyCase("т. е.", "т.␣е."),
    TypographyCase("т.е. да", "т.␣е. да"),
    TypographyCase("и т. д.", "и␣т.␣д."),
    TypographyCase("и т.п.", "и␣т.␣п."),
    TypographyCase("т.к. нет", "т.␣к. нет"),
    TypographyCase("до н. э.", "до н.␣э."),
    TypographyCase("рис. 3", "рис.␣3"),
    TypographyCase("табл. 1", "табл.␣1"),
    TypographyCase("тел. 5", "тел.␣5"),
    TypographyCase("с. 12", "с.␣12"),
    TypographyCase("проф. Иванов", "проф.␣Иванов"),
    TypographyCase(same: "А.␣С.␣Иванов"),
    TypographyCase(same: "т.␣е."),
    TypographyCase(same: "Конец. Начало"),
    TypographyCase(same: "РФ. А. это"),
  ]

  static let untouched = [
    TypographyCase(same: ""),
    TypographyCase(same: " "),
    TypographyCase(same: "\""),
    TypographyCase(same: "-"),
    TypographyCase(same: "..." + "."),
    TypographyCase(same: "наставник"),
    TypographyCase(same: "example.ru"),
    TypographyCase(same: "файл.pdf"),
    TypographyCase(same: "версия 1.2.3"),
    TypographyCase(same: "x = y"),
    TypographyCase(same: "a-b"),
    TypographyCase(same: "C++"),
    TypographyCase(same: "д'Артаньян"),
    TypographyCase(same: "2+2=4"),
  ]

  private func printedAs(_ printed: String) -> TypographyCase { TypographyCase(typed, printed) }
}
