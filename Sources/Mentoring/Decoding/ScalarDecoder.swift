import Diagnostics
import Text

/// Turns one written value into a typed one, by the field's type and never by a format's guesses.
struct ScalarDecoder {
  let file: SourceFile
  /// The field as a message names it: «дата включения».
  let label: String
  let place: Place

  /// The value, or `.absent` after a fault, which goes to the report.
  func decode(_ written: String, as type: FieldType, into report: inout Report) -> FieldValue {
    switch type {
    case .text(let format): return decodeText(written, format, &report)
    case .reference(let target):
      let name = TextChecks.oneLine(written)
      if NamedReferences.isName(name, of: target) { return .reference(name) }
      return decodeID(written, into: &report).map { .reference($0) } ?? .absent
    case .markdown:
      let composed = TextChecks.composed(written) ?? written
      return .markdown(MarkdownText(file: file, place: place, unquoted: composed))
    case .list(let element):
      return .list([Slot(decode(written, as: element, into: &report), at: place)])
    case .group, .keyed: return refuseShape("несколько вложенных полей", &report)
    case .date, .integer, .decimal, .flag, .term:
      return decodeWord(TextChecks.oneLine(written), type, &report)
    }
  }

  /// The value of a text that stands for something else: a day, a number, a word of a list.
  private func decodeWord(
    _ text: String, _ type: FieldType, _ report: inout Report
  ) -> FieldValue {
    switch type {
    case .date:
      CalendarDate(reading: text).map { .date($0) } ?? refuse(.badDate, text, &report)
    case .integer(let range): decodeInteger(text, range, &report)
    case .decimal: decodeDecimal(text, &report)
    case .flag: decodeFlag(text, &report)
    case .term(let vocabulary): decodeTerm(text, vocabulary, &report)
    default: .absent
    }
  }

  func refuseShape(_ wanted: String, _ report: inout Report) -> FieldValue {
    add(
      .init(DecodingDiagnostics.wrongShape, "В поле «\(label)» должно быть \(wanted)", at: range),
      &report)
  }
}

extension ScalarDecoder {
  private var range: SourceRange { place.range(in: file) }

  private func add(_ diagnostic: Diagnostic, _ report: inout Report) -> FieldValue {
    report.add(diagnostic)
    return .absent
  }

  private enum Refusal { case badDate, badFlag }

  private func refuse(_ refusal: Refusal, _ text: String, _ report: inout Report) -> FieldValue {
    switch refusal {
    case .badDate:
      add(
        .init(
          DecodingDiagnostics.badDate, "«\(text)» в поле «\(label)» — не дата", at: range,
          help: DateAdvice.help(for: text)), &report)
    case .badFlag:
      add(
        .init(
          DecodingDiagnostics.badFlag, "«\(text)» в поле «\(label)» — не «да» и не «нет»", at: range
        ),
        &report)
    }
  }

  private func decodeInteger(
    _ text: String, _ range: ClosedRange<Int>, _ report: inout Report
  ) -> FieldValue {
    let digits = Self.withoutUnit(text).filter { !" \u{A0}\u{202F}".contains($0) }
    if let number = Int(digits), range.contains(number), digits.first != "+" {
      return .integer(number)
    }
    let help = "Напишите целое число от \(range.lowerBound) до \(range.upperBound)."
    return add(
      .init(
        DecodingDiagnostics.badNumber, "«\(text)» не подходит полю «\(label)»", at: self.range,
        help: help), &report)
  }

  /// «12 лет» and «2 чел.» are numbers with what is counted behind them.
  private static func withoutUnit(_ text: String) -> String {
    let number = text.prefix { $0.isNumber || " \u{A0}\u{202F}".contains($0) }
    let unit = text[number.endIndex...].lowercased().filter(\.isLetter)
    return units.contains(unit) && number.contains(where: \.isNumber) ? String(number) : text
  }

  private static let units: Set<String> = [
    "лет", "год", "года", "г", "чел", "человек", "человека", "час", "часа", "часов", "ч", "шт",
  ]

  private func decodeDecimal(_ text: String, _ report: inout Report) -> FieldValue {
    var digits = text.filter { !" \u{A0}\u{202F}".contains($0) }
    if digits.last == "%" { digits.removeLast() }
    let pointed = String(digits.map { $0 == "," ? "." : $0 })
    if pointed.allSatisfy({ "0123456789.-".contains($0) }), let number = Double(pointed) {
      return .decimal(number)
    }
    return add(
      .init(
        DecodingDiagnostics.badNumber, "«\(text)» в поле «\(label)» — не число", at: range,
        help: "Напишите число цифрами, например 70 или 33,5."), &report)
  }

  /// The folded answers that mean «да».
  static let yes = ["да", "true", "yes", "on", "1", "+", "есть"]
  /// The folded answers that mean «нет».
  static let no = ["нет", "false", "no", "off", "0", "-"]

  private func decodeFlag(_ text: String, _ report: inout Report) -> FieldValue {
    let answer = KeyFolding.fold(text)
    if Self.yes.contains(answer) { return .flag(true) }
    return Self.no.contains(answer) ? .flag(false) : refuse(.badFlag, text, &report)
  }

  private func decodeTerm(
    _ text: String, _ vocabulary: Vocabulary, _ report: inout Report
  ) -> FieldValue {
    if let term = vocabulary.term(spelled: text) { return .term(term) }
    let spellings = vocabulary.entries.flatMap { [$0.key, $0.label] + $0.aliases }
    let mixed = TextChecks.mixedWord(in: text)
    let nearest =
      (Suggestion.nearest(to: mixed?.mended ?? text, among: spellings)
      ?? Self.begun(text, among: spellings)).flatMap { vocabulary.term(spelled: $0) }
    let isLatin = FileSpelling(of: file) == .latin
    // In a long list codes would hide what is looked for; labels may be written too.
    let allowed = vocabulary.entries.map { entry in
      isLatin && vocabulary.entries.count <= 12
        ? "\(entry.key) («\(entry.label)»)" : "«\(entry.label)»"
    }
    var fault = Diagnostic(
      DecodingDiagnostics.unknownTerm,
      "Значения «\(text)» нет в словаре «\(vocabulary.title)» (поле «\(label)»)"
        + TextChecks.mixed(mixed), at: range,
      help: "Допустимо: \(allowed.joined(separator: ", ")).",
      suggestion: isLatin ? nearest?.key : nearest?.label)
    if isLatin { fault.meaning = nearest?.label }
    return add(fault, &report)
  }

  /// The only spelling that begins as a text does: «готов принять» for «готов принять наставляемого».
  private static func begun(_ text: String, among spellings: [String]) -> String? {
    let folded = KeyFolding.fold(text)
    guard folded.count >= 4 else { return nil }
    let begun = spellings.filter { spelling in
      let spelling = KeyFolding.fold(spelling)
      return spelling.hasPrefix(folded) || (spelling.count >= 4 && folded.hasPrefix(spelling))
    }
    return begun.count == 1 ? begun[0] : nil
  }
}

extension ScalarDecoder {
  /// An id, whole or not at all.
  func decodeID(_ written: String, into report: inout Report) -> String? {
    if TextChecks.isSample(written) {
      report.add(sample)
      return nil
    }
    if TextChecks.isSlug(written) { return written }
    let trimmed = TextChecks.oneLine(written.filter { $0 != "\u{A0}" && $0 != "\u{202F}" })
    if TextChecks.isSlug(trimmed) {
      let spaces = written.allSatisfy { $0.isASCII || $0.isWhitespace }
      report.add(
        .init(
          DecodingDiagnostics.spaceInID,
          spaces
            ? "Вокруг кода «\(trimmed)» стоят пробелы"
            : "В коде «\(trimmed)» стоит невидимый знак", at: range,
          help: spaces ? nil : "Сотрите код и наберите его заново."))
    } else if let mixed = TextChecks.mixedWord(in: trimmed) {
      report.add(mixedAlphabets(mixed))
    } else {
      report.add(
        .init(DecodingDiagnostics.badID, "«\(trimmed)» не годится в поле «\(label)»", at: range))
    }
    return nil
  }

  private func decodeText(
    _ written: String, _ format: FieldType.TextFormat, _ report: inout Report
  ) -> FieldValue {
    if format == .slug { return decodeID(written, into: &report).map { .text($0) } ?? .absent }
    var text = TextChecks.oneLine(written)
    if let composed = TextChecks.composed(text) {
      report.add(
        .init(
          DecodingDiagnostics.looseMarks,
          "В слове «\(TextChecks.looseWord(in: text) ?? composed)» буква записана двумя знаками",
          at: range))
      text = composed
    }
    if let mixed = TextChecks.mixedWord(in: text) { return add(mixedAlphabets(mixed), &report) }
    guard let fault = fault(of: text, format) else {
      if TextChecks.isSample(text) {
        report.add(sample)
      }
      return .text(text)
    }
    return add(
      .init(
        DecodingDiagnostics.badText, "«\(text)» в поле «\(label)» — \(fault.what)", at: range,
        help: fault.help), &report)
  }

  /// What is told of a word that a new portal's files wait to have replaced.
  private var sample: Diagnostic {
    Diagnostic(
      DecodingDiagnostics.sampleText, "В поле «\(label)» осталось слово из образца", at: range)
  }

  private func mixedAlphabets(_ found: (word: String, mended: String)) -> Diagnostic {
    Diagnostic(
      DecodingDiagnostics.mixedAlphabets,
      "В слове «\(found.word)» смешаны русские и латинские буквы", at: range,
      suggestion: found.mended)
  }

  private func fault(
    of text: String, _ format: FieldType.TextFormat
  ) -> (what: String, help: String)? {
    switch format {
    case .line, .slug: nil
    case .name where !TextChecks.isName(text):
      ("не имя", "Имя пишут русскими буквами, без цифр и сокращений.")
    case .url where !TextChecks.isWebAddress(text):
      ("не адрес в интернете", "Адрес начинается с https:// и не содержит пробелов.")
    case .email where !TextChecks.isEmail(text):
      ("не адрес почты", "Адрес почты выглядит так: shkola@example.ru.")
    case .phone where !TextChecks.isPhone(text):
      ("не номер телефона", "Номер выглядит так: 8 (8442) 60-66-45.")
    case .file where !TextChecks.isInnerPath(text):
      (
        "не путь внутри портала",
        "Путь идёт от папки портала, например files/prikaz-12.pdf, без «..»."
      )
    case .inn where !TextChecks.isTaxNumber(text):
      ("не ИНН организации", "ИНН организации — десять цифр; проверьте их по документам.")
    default: nil
    }
  }
}
