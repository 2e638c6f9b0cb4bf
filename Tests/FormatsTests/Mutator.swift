import TestSupport

/// Makes broken texts out of sound ones: signs put in, taken out, doubled, lines swapped.
struct Mutator {
  private var generator: SeededGenerator
  private let signs: [Character]

  init(seed: UInt64, signs: String) {
    generator = SeededGenerator(seed: seed)
    self.signs = Array(signs)
  }

  mutating func pick(_ texts: [String]) -> String { texts.randomElement(using: &generator) ?? "" }

  /// The text with one to three small changes.
  mutating func mutated(_ text: String) -> String {
    var characters = Array(text)
    for _ in 0..<Int.random(in: 1...3, using: &generator) { change(&characters) }
    return String(characters)
  }

  /// The bytes with some of them replaced by any others.
  mutating func mangled(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
      let index = Int.random(in: bytes.indices, using: &generator)
      if Bool.random(using: &generator) {
        bytes[index] = UInt8.random(in: .min ... .max, using: &generator)
      } else {
        bytes.removeSubrange(index..<Int.random(in: index...bytes.count, using: &generator))
      }
    }
    return bytes
  }

  private mutating func change(_ characters: inout [Character]) {
    let index = Int.random(in: 0...characters.count, using: &generator)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0 where index < characters.count: characters.remove(at: index)
    case 1 where index < characters.count:
      characters[index] = signs.randomElement(using: &generator) ?? " "
    case 2 where index < characters.count:
      let end = min(characters.count, index + Int.random(in: 1...8, using: &generator))
      characters.insert(contentsOf: characters[index..<end], at: index)
    default: characters.insert(signs.randomElement(using: &generator) ?? " ", at: index)
    }
  }
}

/// Sound documents to be broken.
enum Samples {
  static let yaml = [
    "имя: Анна\nвозраст: 14\nшкола:\n  название: \"Лицей № 5\"\n  адрес: 'ул. Мира, 1'\n",
    "- а\n- б:\n    - в\n    - г: д\n-\n  - е\n  - [ж, {з: и}, к]\n",
    "текст: |\n  один\n    два\n\n  три\nсвёрнут: >-\n  один\n  два\n\n  три\nконец: да\n",
    "# примечание\n---\nа: &x {б: 1, в: [2, 3]} # ещё\nг: *x\n? д\n: е\n",
    "a: \"\\t\\u0416 \\\n  б\"\nв: один\n  два\n  три # да\nг: 'а\n  б'\n\"ж з\": !!str 5\n",
    "{а: [1, 2, {б: в}], 'г': \"д\", е: , ж}\n",
    "пары:\n- наставник: Иванов\n  ученик: Петров\n  срок: 2025-09-01\n- наставник: ~\n  ученик:\n",
  ]

  static let json = [
    "{\"имя\": \"Анна\", \"оценки\": [5, 4.5, -1e3, true, null], \"п\": {\"\\u0416\": \"\\n\"}}",
    "[[], {}, \"\", 0, [1, [2, [3]]]]",
  ]

  static let csv = [
    "имя;школа;класс\r\nАнна;\"Лицей \"\"Мир\"\"; № 5\";7\r\n\"Пётр\nЛи\";;8\r\n;;\r\n",
    "sep=,\na,b\n1,2\n\"3\",\"4,\"\n", "а\tб\n1\t\n\n\t2\n",
  ]

  static let markdown = [
    "---\nназвание: Новости\nдата: 2025-09-01\n---\n\n# Текст\n\n---\n", "Текст\n", "\n—\nа: б\n",
  ]
}
