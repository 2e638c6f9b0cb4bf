import Diagnostics
import Text

/// No sum of money stands beside a person's name (DOC-22).
enum NamesStandWithoutSums {
  static let requirement = Requirement(.namesStandWithoutSums, .everywhere) { context in
    var surnames: Surnames?
    if context.portal[Person.self].isEmpty {
      return context.notApplicable("На портале нет записей о людях")
    }
    context.searched("Тексты портала: суммы не стоят рядом с именами")
    context.portal.eachText(holding: MoneyScan.words) { text in
      for line in text.text.split(whereSeparator: \.isNewline) {
        guard let sum = MoneyScan.firstSum(in: line) else { continue }
        let known = surnames ?? Surnames(context.portal)
        surnames = known
        if known.occur(in: line) {
          context.find(Message.beside(sum), at: text.range(of: sum))
        }
      }
    }
  }
}

/// The surnames of a portal without their case endings: «Иванов» of «Ивановой».
private struct Surnames {
  private let stems: Set<String>

  init(_ portal: PortalFacts) {
    stems = Set(
      portal[Person.self].compactMap(\.surname).map { surname in
        surname.count > 4 ? String(surname.dropLast(surname.count > 6 ? 2 : 1)) : surname
      })
  }

  /// Whether a word of the line begins with a surname's stem.
  func occur(in line: Substring) -> Bool {
    let words = line.split { !$0.isLetter && $0 != "-" }
    let starts = words.flatMap { word in [word] + word.split(separator: "-").dropFirst() }
    return starts.contains(where: beginsWithStem)
  }

  private func beginsWithStem(_ word: Substring) -> Bool {
    var start = ""
    for letter in word {
      start.append(letter)
      if stems.contains(start) { return true }
    }
    return false
  }
}

private enum MoneyScan {
  static let words = ["руб", "₽"]
  private static let needles = words.map(ByteNeedle.init)

  /// «5 000 руб» of a line: digits, then a word for roubles.
  static func firstSum(in line: Substring) -> Substring? {
    for (word, needle) in zip(words, needles) where line.holds(needle) {
      for range in line.ranges(of: word) {
        let before = line[..<range.lowerBound]
        let number = before.reversed().prefix {
          $0.isNumber || $0.isWhitespace || ".,тыс".contains($0)
        }
        guard number.contains(where: \.isNumber) else { continue }
        let tail = before.suffix(number.count)
        let start = tail.firstIndex(where: \.isNumber) ?? range.lowerBound
        return line[start..<range.upperBound]
      }
    }
    return nil
  }
}

extension DiagnosticKind {
  fileprivate static let namesStandWithoutSums = DiagnosticKind(
    "DOC-22", .warning, "Рядом с именем не стоит сумма",
    help: "Уберите сумму: размеры выплат назначают коллективный договор и локальные акты, к людям "
      + "их на портале не относят.", clause: "следует из \(Paragraph.regulation("6.2"))",
    wrong: .init(
      "news.yaml",
      "- {id: n-5, title: Итоги, body: Ивановой доплачено 5000 руб.}\n"),
    right: .init(
      "news.yaml",
      "- {id: n-5, title: Итоги, body: Наставникам установлена доплата}\n"))
}

private enum Message {
  static func beside(_ sum: Substring) -> String { "Сумма «\(sum)» стоит рядом с именем" }
}
