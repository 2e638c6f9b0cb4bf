/// What stands around a surname: initials, first names and patronymics up to three words away.
struct Neighbourhood {
  /// A word beside a surname that is a first name or patronymic.
  struct Part {
    let at: Int
    let entries: [FormTable.Entry]
    /// Whether only other parts of a name stand between it and the surname.
    let isAdjacent: Bool
    /// Whether it looks like a patronymic that nobody of the list has.
    let isForeignPatronymic: Bool
  }

  struct Side {
    var parts: [Part] = []
    var initials: [UInt8] = []
    /// The farthest initial.
    var reach: Int?
    /// Whether a comma stands before the initials.
    var hasComma = false
  }

  let surname: Int
  private(set) var left = Side()
  private(set) var right = Side()

  private static let reach = 3

  init(of at: Int, in reading: NameReading) {
    surname = at
    left = Self.side(of: at, -1, reading)
    right = Self.side(of: at, 1, reading)
  }

  private static func side(of start: Int, _ step: Int, _ reading: NameReading) -> Side {
    let words = reading.words
    let isSmall = !words[start].isCapital
    var side = Side()
    var at = start + step
    var distance = 0
    var isAdjacent = true
    var isStart = true
    while at >= 0, at < words.count - 1, distance < reach {
      let gap = step > 0 ? words[at].gap : words[at + 1].gap
      if gap.contains(.end) { break }
      let word = words[at]
      if isStart, gap == .hyphen, word.isCapital {
        at += step
        continue
      }
      isStart = false
      if gap.contains(.comma) {
        isAdjacent = false
        if step < 0, isInitial(at, words) { break }
        if side.initials.isEmpty { side.hasComma = true } else { break }
      }
      if isInitial(at, words), side.initials.count < 2, isAdjacent || distance == 0 {
        if step > 0 {
          side.initials.append(word.first)
        } else {
          side.initials.insert(word.first, at: 0)
        }
        side.reach = at
        at += step
        continue
      }
      distance += 1
      let names = reading.entries(at, .name) + reading.entries(at, .patronymic)
      let isForeign = names.isEmpty && word.isCapital && CommonWords.patronymics.contains(word.hash)
      if (word.isCapital || isSmall) && !names.isEmpty || isForeign {
        side.parts.append(
          Part(at: at, entries: names, isAdjacent: isAdjacent, isForeignPatronymic: isForeign))
      } else if word.isCapital, !word.gap.contains(.end) {
        // Another name: what stands behind it is that one's.
        break
      } else {
        isAdjacent = false
      }
      at += step
    }
    return side
  }

  /// A capital with a full stop behind it, or at the end of a cell or phrase.
  private static func isInitial(_ at: Int, _ words: [Word]) -> Bool {
    let word = words[at]
    guard word.length == 1, word.first != 0, word.isCapital else { return false }
    return !words[at + 1].gap.isDisjoint(with: [.dot, .end, .comma, .cell])
  }
}
