/// A person as a list of people has one.
package struct NamedPerson: Sendable {
  package var surname: String
  package var name: String
  package var patronymic: String?
  /// Whether the person may not be named.
  package var isHidden: Bool

  package init(surname: String, name: String, patronymic: String?, isHidden: Bool) {
    self.surname = surname
    self.name = name
    self.patronymic = patronymic
    self.isHidden = isHidden
  }

  /// A person who may be named, read from a line: «Главнюков Борис Петрович», «Б. П. Главнюков».
  ///
  /// Nil for what is no surname with a name or initials; words before them are left out.
  package init?(shown line: String) {
    let words = line.split { " ,.\u{A0}".contains($0) }.map(String.init)
      .filter { Letters.of($0.prefix(1)).count == 1 && $0.prefix(1) == $0.prefix(1).uppercased() }
    let isShort = words.map { $0.count == 1 }
    let parts: (surname: Int, rest: [Int])? =
      switch words.count {
      case 2: isShort[0] ? (1, [0]) : (0, [1])
      case 3...:
        if isShort[0] || CommonWords.patronymics.contains(Letters.hash(Letters.of(words[1]))) {
          (2, [0, 1])
        } else {
          (0, [1, 2])
        }
      default: nil
      }
    guard let parts else { return nil }
    self.init(
      surname: words[parts.surname], name: words[parts.rest[0]],
      patronymic: parts.rest.count > 1 ? words[parts.rest[1]] : nil, isHidden: false)
  }
}

/// A place of a text that names people who may not be named.
package struct Mention: Sendable {
  package enum Strength: Sendable, Hashable {
    /// A surname with a first name, patronymic or initials that are the person's.
    case full
    /// A surname alone that is no ordinary word.
    case surname
    /// A first name and patronymic without a surname.
    case namePatronymic
  }

  package var strength: Strength
  /// Whom it may mean, by their numbers in the list.
  package var people: [Int]
  /// The word itself: UTF-8 offsets into the text.
  package var word: Range<Int>
  /// A number of all the words of the name, the same wherever it is written so.
  package var phrase: UInt64
  /// A number of the sentence's words.
  package var sentence: UInt64
}
