import Text

/// The places of a text that cite an act by its number and a date that is nearly its own.
///
/// Numbers repeat from issuer to issuer: «приказ № 25» may be another act. So only a slip is taken for
/// one: the same day of the year, or a day within a month of the right one.
struct DatedCitations {
  private let act: Record<Act>
  let right: CalendarDate

  init?(_ act: Record<Act>) {
    guard let date = act.date else { return nil }
    self.act = act
    right = date
  }

  /// The words by which the act is looked for: «№ 25».
  var needles: [String] {
    (act.numbers ?? []).flatMap { ["№ \($0)", "№\u{A0}\($0)", "№\($0)"] }
  }

  /// A wrong date with the words that cite the act by it.
  struct Slip {
    let words: String
    let date: CalendarDate
  }

  func slips(in text: String) -> [Slip] {
    needles.flatMap { needle in
      text.ranges(of: needle).compactMap { range -> Slip? in
        if let next = text[range.upperBound...].first, next.isLetter || next.isNumber || next == "-"
        {
          return nil
        }
        return slip(behind: range, in: text) ?? slip(before: range, in: text)
      }
    }
  }

  /// «№ 25 от 22.03.2022», «№ 25 от 22 марта 2022 г.»
  private func slip(behind range: Range<String.Index>, in text: String) -> Slip? {
    let words = text[range.upperBound...].prefix(40).split(whereSeparator: \.isWhitespace)
    guard words.first == "от" else { return nil }
    for count in [1, 3] {
      let rest = words.dropFirst().prefix(count)
      guard let last = rest.last, let date = wrongDate(rest) else { continue }
      return Slip(words: String(text[range.lowerBound..<last.endIndex]).trimmedEnd, date: date)
    }
    return nil
  }

  /// «от 22.03.2022 № 25», «от 22 марта 2022 г. № 25»
  private func slip(before range: Range<String.Index>, in text: String) -> Slip? {
    let words = text[..<range.lowerBound].suffix(40).split(whereSeparator: \.isWhitespace)
    guard let from = words.lastIndex(of: "от") else { return nil }
    let rest = words[words.index(after: from)...]
    guard let first = rest.first, let date = wrongDate(rest) else { return nil }
    return Slip(words: String(text[first.startIndex..<range.upperBound]), date: date)
  }

  private func wrongDate(_ words: ArraySlice<Substring>) -> CalendarDate? {
    var written = words.joined(separator: " ")
    while let last = written.last, ",.;:)".contains(last) { written.removeLast() }
    if written.hasSuffix(" г") { written.removeLast(2) }
    guard let date = CalendarDate(reading: written), date != right else { return nil }
    let isNear = abs(right.days(since: date)) <= 31
    return isNear || (date.month == right.month && date.day == right.day) ? date : nil
  }
}

extension String {
  /// Without the signs that end a sentence.
  fileprivate var trimmedEnd: String {
    var text = self
    while let last = text.last, ",.;:)".contains(last) { text.removeLast() }
    return text
  }
}
