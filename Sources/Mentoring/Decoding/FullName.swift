/// A full name in one cell, «Иванова Анна Сергеевна», as people keep it in tables.
enum FullName {
  /// Whether a heading names such a column: «ФИО», «Ф. И. О.», «Фамилия, имя, отчество».
  static func isHeading(_ text: String) -> Bool {
    let letters = KeyFolding.fold(text).filter(\.isLetter)
    return ["фио", "фамилияимяотчество", "фиопедагога", "фионаставника", "фиосотрудника"]
      .contains(letters)
  }

  /// Surname, name and patronymic; nil for what is no full name.
  ///
  /// A patronymic may be of two words («Али оглы»), and a person may have none.
  static func parts(of text: String) -> [String]? {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count >= 2, words.allSatisfy({ !$0.contains(".") }) else { return nil }
    switch words.count {
    case 2, 3: return words
    case 4 where particles.contains(words[3].lowercased()):
      return [words[0], words[1], words[2] + " " + words[3]]
    default: return nil
    }
  }

  private static let particles: Set<String> = ["оглы", "кызы", "оглу", "гызы", "улы", "уулу"]
}
