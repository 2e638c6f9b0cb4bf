/// The ways a page spells somebody's name, as runs of words.
struct NameForms: Sendable {
  /// A spelling, and what it is called in a message.
  struct Form: Sendable {
    let label: String
    let text: String
    /// The folded words, for comparing.
    let words: [String]

    init(_ label: String, _ text: String) {
      self.label = label
      self.text = text
      words = OpenWords.words(of: text)
    }
  }

  /// Surname, name and patronymic: the one spelling that tells namesakes apart.
  let full: Form?
  /// The shorter spellings, and the full one in another order.
  let others: [Form]

  init(_ name: PersonName) {
    let (surname, first) = (name.surname, name.name)
    guard !surname.isEmpty, !first.isEmpty else {
      full = nil
      others = []
      return
    }
    var others = [
      Form("фамилия и имя", "\(surname) \(first)"), Form("имя и фамилия", "\(first) \(surname)"),
    ]
    guard let patronymic = name.patronymic, !patronymic.isEmpty else {
      // «Ёлкина В.» is how «Ёлкина В. П.» begins, and «Лаврова, а» is no name: one letter is too few.
      full = nil
      self.others = others
      return
    }
    full = Form("фамилия, имя, отчество", "\(surname) \(first) \(patronymic)")
    others += [
      Form("имя, отчество и фамилия", "\(first) \(patronymic) \(surname)"),
      Form("фамилия и инициалы", name.short),
    ]
    self.others = others
  }

  var all: [Form] { others + (full.map { [$0] } ?? []) }
}

extension PersonName {
  /// A name written in one line as «Фамилия Имя Отчество».
  init?(line: String) {
    let parts = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard (2...3).contains(parts.count), parts.allSatisfy({ $0.first?.isUppercase == true }) else {
      return nil
    }
    self.init(surname: parts[0], name: parts[1], patronymic: parts.count == 3 ? parts[2] : nil)
  }
}
