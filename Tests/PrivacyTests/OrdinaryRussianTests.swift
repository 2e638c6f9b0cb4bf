import Foundation
import Testing

@testable import Privacy

/// Ordinary Russian, as Debian has it, read for 300 people whose surnames are words or common.
@Suite struct OrdinaryRussianTests {
  @Test func raisesNoFalseAlarmInTenThousandSentences() throws {
    let sentences = try Self.fortunes().prefix(9000) + Self.manuals().prefix(3000)
    #expect(sentences.count >= 10_000, "install fortunes-ru and manpages-ru: Scripts/setup test")
    let people = Self.people
    #expect(people.count >= 300)
    let finder = NameFinder(people)
    let texts = sentences.map { ScannedText($0, .plain) }
    var small: [Int32: Int] = [:]
    for surname in texts.flatMap(finder.smallSurnames) { small[surname, default: 0] += 1 }
    let ordinary = Set(small.filter { $0.value > 1 }.keys)
    var warnings = 0
    var words = 0
    for (text, sentence) in zip(texts, sentences) {
      words += text.words.count
      for mention in finder.mentions(in: text, ordinary: ordinary) {
        #expect(mention.strength != .full, "\(sentence)")
        warnings += 1
      }
    }
    #expect(warnings * 10_000 <= 2 * words, "\(warnings) warnings in \(words) words")
  }
}

extension OrdinaryRussianTests {
  private static func fortunes() throws -> [String] {
    let folder = "/usr/share/games/fortunes/ru/"
    var found: [String] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    where !name.hasSuffix(".dat") && !name.hasSuffix(".u8") && found.count < 9000 {
      found += sentences(try String(contentsOfFile: folder + name, encoding: .utf8))
    }
    return found
  }

  /// Manual pages, which Debian keeps compressed; their requests and fonts are left out.
  private static func manuals() throws -> [String] {
    let folder = "/usr/share/man/ru/man7/"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted().prefix(40)
    return try names.flatMap { name in
      try sentences(
        unpacked(folder + name).split(separator: "\n").filter { !$0.hasPrefix(".") }
          .joined(separator: "\n").replacing("\\fB", with: "").replacing("\\fR", with: "")
          .replacing("\\fI", with: "").replacing("\\fP", with: ""))
    }
  }

  private static func unpacked(_ path: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  /// The sentences of a text that have words of Russian in them.
  private static func sentences(_ text: String) -> [String] {
    var found: [String] = []
    var sentence: [Substring] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      sentence.append(word)
      guard word == "%" || word.hasSuffix(".") || word.hasSuffix("!") || word.hasSuffix("?") else {
        continue
      }
      let whole = sentence.joined(separator: " ")
      sentence = []
      if whole.utf8.count > 50, whole.utf8.contains(0xD0) { found.append(whole) }
    }
    return found
  }
}

extension OrdinaryRussianTests {
  /// Surnames that are words of the language, and common ones, with first names that are words too.
  static let people: [NamedPerson] = {
    let surnames = (words + " " + common).split(whereSeparator: \.isWhitespace).map(String.init)
    let women = ["Вера", "Надежда", "Любовь", "Роза", "Мария", "Анна", "Марина", "Елена"]
    let men = ["Роман", "Лев", "Иван", "Василий", "Владимир", "Пётр", "Сергей", "Александр"]
    let fathers = ["Иван", "Петр", "Серге", "Роман", "Александр", "Владимир"]
    return Array(Set(surnames)).sorted().enumerated().map { number, surname in
      let isMan = number % 2 == 0
      let father = fathers[number % fathers.count]
      let link = father.hasSuffix("е") ? "е" : "о"
      let stem = link == "е" ? father : father + link
      return NamedPerson(
        surname: surname, name: (isMan ? men : women)[number / 2 % 8],
        patronymic: stem + (link == "е" ? "е" : "") + (isMan ? "вич" : "вна"), isHidden: true)
    }
  }()

  private static let words = """
    Голова Толстой Светлая Новый Мороз Волк Заяц Жук Король Князь Гусь Лебедь Сокол Соловей Ворон
    Воробей Сорока Галка Синица Муха Комар Борода Нос Зуб Коса Берёза Дуб Калина Малина Вишня Слива
    Груша Капуста Горох Хлеб Каша Борщ Масло Сахар Соль Перец Лук Хмель Зима Весна Лето Осень Снег
    Буря Туча Гроза Гром Ветер Заря Звезда Месяц Луна Солнце Свет Тень Ночь День Вечер Среда Пятница
    Суббота Неделя Воля Правда Слава Мир Любовь Надежда Вера Тихий Смелый Мудрый Добрый Злой Белый
    Чёрный Красный Синий Зелёный Жёлтый Рыжий Седой Лысый Кривой Косой Прямой Крутой Малый Большой
    Великий Тонкий Худой Сладкий Горький Кислый Сухой Холодный Тёплый Старый Молодой Дом Сон Рак Рок
    Кот Мост Город Село Поле Лес Река Гора Камень Песок Земля Вода Огонь Дорога Путь Шаг Год Час Век
    Рубль Цена Счёт Слово Буква Книга Роман Песня Школа Учитель Ученик Мастер Мельник Кузнец Ткач
    Бондарь Гончар Писарь Сторож Солдат Майор Генерал Царь Барон Граф Бог Бес Дух Душа Сердце Голос
    Глаз Рука Нога Палец Кость Кровь Друг Враг Брат Отец Мать Дед Баба Муж Жена Сын Дитя Народ Человек
    Ли Ким Ан Дан Тен Мина Порт Файл Команда Строка Сигнал Вывод Процесс Канал Образ Поток Список
    Система Память Ключ Знак Число Метод Запись Право Режим Группа Значение Символ Ошибка
    """

  private static let common = """
    Иванов Петров Сидоров Смирнов Кузнецов Попов Соколов Лебедев Козлов Новиков Морозов Волков Зайцев
    Павлов Семёнов Голубев Виноградов Богданов Воробьёв Фёдоров Михайлов Беляев Тарасов Белов Комаров
    Орлов Киселёв Макаров Андреев Ковалёв Ильин Гусев Титов Кузьмин Кудрявцев Баранов Куликов Алексеев
    Степанов Яковлев Сорокин Сергеев Романов Захаров Борисов Королёв Герасимов Пономарёв Григорьев
    Лазарев Медведев Ершов Никитин Соболев Рябов Поляков Цветков Данилов Жуков Фролов Журавлёв
    Николаев Крылов Максимов Осипов Белоусов Федотов Дорофеев Егоров Матвеев Бобров Дмитриев Калинин
    Анисимов Петухов Антонов Тимофеев Никифоров Веселов Филиппов Марков Большаков Суханов Миронов
    Ширяев Александров Коновалов Шестаков Казаков Ефимов Денисов Громов Фомин Давыдов Мельников
    Щербаков Блинов Колесников Пушкин Чапаев Ленин Сталин Брежнев Рабинович
    """
}
