import Diagnostics

extension Requirement {
  /// DOC-22: no sum of money stands beside a person's name.
  static let noSums = Requirement(.noSums, .everywhere) { inspection in
    let surnames = inspection.portal[Person.self].compactMap { $0.surname.map(NameStem.init) }
    for text in inspection.portal.texts where text.text.holds("руб") || text.text.holds("₽") {
      for line in text.text.split(whereSeparator: \.isNewline) {
        guard let sum = MoneyScan.firstSum(in: line) else { continue }
        if surnames.contains(where: { $0.occurs(in: line) }) {
          inspection.find("Сумма «\(sum)» стоит рядом с именем", at: text.range(of: sum))
        }
      }
    }
  }
}

/// A surname without its case ending: «Иванов» of «Ивановой».
private struct NameStem {
  let stem: String

  init(_ surname: String) {
    stem = surname.count > 4 ? String(surname.dropLast(surname.count > 6 ? 2 : 1)) : surname
  }

  func occurs(in line: Substring) -> Bool {
    line.ranges(of: stem).contains { range in
      range.lowerBound == line.startIndex || !line[line.index(before: range.lowerBound)].isLetter
    }
  }
}

private enum MoneyScan {
  /// «5 000 руб» of a line: digits, then a word for roubles.
  static func firstSum(in line: Substring) -> Substring? {
    for word in ["руб", "₽"] {
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
  fileprivate static let noSums = DiagnosticKind(
    "DOC-22", .warning, "Рядом с именем не стоит сумма",
    help: "Уберите сумму: размеры выплат назначают коллективный договор и локальные акты, к людям "
      + "их на портале не относят.",
    clause: "следует из п. 6.2 Положения, приказ № 25 от 21.03.2022",
    wrong: .init("news.yaml", "- {id: n, title: Итоги, body: Ивановой доплачено 5000 руб.}\n"),
    right: .init("news.yaml", "- {id: n, title: Итоги, body: Наставникам установлена доплата}\n"))
}
