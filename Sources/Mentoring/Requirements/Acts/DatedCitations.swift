import Text

/// The places of a text that cite a known act by its number and a date that is nearly its own.
///
/// Numbers repeat from issuer to issuer: «приказ № 25» may be another act. So only a slip is taken for
/// one: the same day of the year, or a day within a month of the right one. A text is gone through
/// once, from «№» to «№», however many acts are known.
struct DatedCitations {
  /// What stands before every number, by which texts are chosen.
  static let mark = "№"

  private let acts: [(number: [UInt8], date: CalendarDate)]

  init(_ acts: [Record<Act>]) {
    self.acts = acts.flatMap { act in
      act.date.map { date in (act.numbers ?? []).map { (Array($0.utf8), date) } } ?? []
    }
  }

  /// A wrong date with the words that cite the act by it.
  struct Slip {
    let words: String
    let date: CalendarDate
    let right: CalendarDate
  }

  func slips(in text: String) -> [Slip] {
    let bytes = Array(text.utf8)
    let mark = Array(Self.mark.utf8)
    return ByteSearch.offsets(of: mark, in: bytes, limit: .max).flatMap { start in
      let number = bytes[(start + mark.count)...].withoutSpace
      return acts.compactMap { act -> Slip? in
        guard number.starts(with: act.number) else { return nil }
        let end = number.startIndex + act.number.count
        let citation = DatedCitation(text, start..<end, right: act.date)
        return citation.isWhole ? citation.slip : nil
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Without the space, no-break or not, that it begins with.
  fileprivate var withoutSpace: ArraySlice<UInt8> {
    for space in [" ", "\u{A0}"] where starts(with: space.utf8) {
      return dropFirst(space.utf8.count)
    }
    return self
  }
}

/// One «№ 25» in a text, with the date of the act that has this number.
private struct DatedCitation {
  private let text: String
  private let range: Range<String.Index>
  private let right: CalendarDate

  init(_ text: String, _ bytes: Range<Int>, right: CalendarDate) {
    self.text = text
    self.right = right
    let view = text.utf8
    let start = view.index(view.startIndex, offsetBy: bytes.lowerBound)
    range = start..<view.index(start, offsetBy: bytes.count)
  }

  /// Whether the number ends here: «№ 25» is no part of «№ 251» or «№ 25-р».
  var isWhole: Bool {
    guard let next = text[range.upperBound...].first else { return true }
    return !(next.isLetter || next.isNumber || next == "-")
  }

  var slip: DatedCitations.Slip? { slipBehind ?? slipBefore }

  /// «№ 25 от 22.03.2022», «№ 25 от 22 марта 2022 г.»
  private var slipBehind: DatedCitations.Slip? {
    let words = text[range.upperBound...].prefix(40).split(whereSeparator: \.isWhitespace)
    guard words.first == "от" else { return nil }
    for count in [1, 3] {
      let rest = words.dropFirst().prefix(count)
      guard let last = rest.last, let date = wrongDate(rest) else { continue }
      return .init(
        words: String(text[range.lowerBound..<last.endIndex]).trimmedEnd, date: date, right: right)
    }
    return nil
  }

  /// «от 22.03.2022 № 25», «от 22 марта 2022 г. № 25»
  private var slipBefore: DatedCitations.Slip? {
    let words = text[..<range.lowerBound].suffix(40).split(whereSeparator: \.isWhitespace)
    guard let from = words.lastIndex(of: "от") else { return nil }
    let rest = words[words.index(after: from)...]
    guard let first = rest.first, let date = wrongDate(rest) else { return nil }
    return .init(
      words: String(text[first.startIndex..<range.upperBound]), date: date, right: right)
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
