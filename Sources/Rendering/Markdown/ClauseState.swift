import Text

/// The numbered clauses of a legal text met so far.
struct ClauseState {
  /// The numbers of the lists around, outermost first: `4.2` for the second item of the fourth.
  private var lists: [(list: CMarkNode, prefix: String, next: Int)] = []
  /// The numbers met so far, in whatever part.
  private(set) var taken: Set<String> = []
  /// The clauses met so far, with their parts and anchors.
  private(set) var entries: [ClauseEntry] = []
  /// The part the text is in: an act's body and each of its appendices number their clauses anew.
  private var part = ""
  private var partTitle = ""
  private var takenInPart: Set<String> = []
  /// The numbered clause the text is in, whose «а)» and «б)» follow.
  private(set) var latest = ""

  mutating func begin(_ list: CMarkNode) {
    lists.append((list: list, prefix: current, next: list.hasPointedNumbers ? list.listStart : -1))
    current = ""
  }

  mutating func end(_ list: CMarkNode) {
    guard let last = lists.popLast() else { return }
    current = last.prefix
  }

  /// The number of the item that is being printed; empty in a list of bullets.
  private var current = ""

  /// The number of the next item, or nil where items have none.
  mutating func nextItem() -> String? {
    guard let index = lists.indices.last, lists[index].next >= 0 else {
      current = ""
      return nil
    }
    let isInside = index > 0
    guard !isInside || !lists[index].prefix.isEmpty else { return nil }
    let number = "\(lists[index].next)"
    lists[index].next += 1
    current = isInside ? "\(lists[index].prefix).\(number)" : number
    return current
  }

  /// Begins a part at a heading without a number, such as «Приложение 1».
  mutating func beginPart(_ id: String, title: String) {
    part = id
    partTitle = title
    takenInPart = []
    latest = ""
  }

  /// The anchor of a clause; nil if a clause of the same part has its number already.
  ///
  /// The first clause with a number is `p-4.2.3`; a later part's is `prilozhenie-1-p-4.2.3`.
  mutating func take(_ number: String) -> String? {
    guard takenInPart.insert(number).inserted else { return nil }
    let isFirst = taken.insert(number).inserted
    let anchor = isFirst ? Self.anchor(number) : part + "-" + Self.anchor(number)
    entries.append(ClauseEntry(number: number, part: partTitle, anchor: anchor))
    return anchor
  }

  /// The anchor of a numbered clause, whose lettered ones follow.
  mutating func takeNumbered(_ number: String) -> String? {
    latest = number
    return take(number)
  }

  /// The anchor of «а)» inside the latest clause: `p-4.2.3-a`; nil outside of one, or if taken.
  mutating func takeLettered(_ letter: String) -> String? {
    latest.isEmpty ? nil : take(Self.number(of: letter, in: latest))
  }

  /// What «а)» of clause 4.2 is known as: «4.2-a».
  static func number(of letter: String, in clause: String) -> String {
    clause + "-" + Slug.make(letter)
  }

  static func anchor(_ number: String) -> String { "p-" + number }
}

/// How clauses are numbered in a text: «1.», «1.1.», «4.2.3», and inside them «а)», «б)».
enum ClauseNumber {
  /// The length of the letter of «а) …» at `start`, or nil.
  static func readLetter(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    guard start + 3 < text.count, text[start] == 0xD0 || text[start] == 0xD1,
      text[start + 2] == 0x29, isSpace(text[start + 3])
    else { return nil }
    // Small letters only: а … п and р … я.
    let isSmall =
      text[start] == 0xD0
      ? (0xB0...0xBF).contains(text[start + 1]) : (0x80...0x8F).contains(text[start + 1])
    return isSmall ? 2 : nil
  }

  /// The offset of the next number behind «, », « и », a hyphen or a dash, or nil.
  static func joined(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    func skipBlanks(_ at: Int) -> Int {
      var at = at
      while at < text.count {
        if isSpace(text[at]) || text[at] == 0x0A {
          at += 1
        } else if at + 1 < text.count, text[at] == 0xC2, text[at + 1] == 0xA0 {
          at += 2
        } else {
          break
        }
      }
      return at
    }
    var at = skipBlanks(start)
    guard at < text.count else { return nil }
    let rest = text[at...]
    if text[at] == 0x2C || text[at] == 0x2D {
      at += 1
    } else if rest.starts(with: [0xE2, 0x80, 0x93]) || rest.starts(with: [0xE2, 0x80, 0x94]) {
      at += 3
    } else if at > start, rest.starts(with: [0xD0, 0xB8]), skipBlanks(at + 2) > at + 2 {
      at += 2
    } else {
      return nil
    }
    at = skipBlanks(at)
    return at < text.count && isDigit(text[at]) ? at : nil
  }

  /// The number at `start` with at least `parts` parts and a space behind it; its end without
  /// the last point, and the offset behind that point.
  static func read(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, parts least: Int
  ) -> (number: Range<Int>, behind: Int)? {
    var at = start
    var parts = 0
    while at < text.count, isDigit(text[at]) {
      let digits = at
      while at < text.count, isDigit(text[at]), at - digits < 3 { at += 1 }
      parts += 1
      guard at + 1 < text.count, text[at] == 0x2E, isDigit(text[at + 1]) else { break }
      at += 1
    }
    let number = start..<at
    var behind = at
    if behind < text.count, text[behind] == 0x2E { behind += 1 }
    guard parts >= least, parts > 1 || behind > at else { return nil }
    guard behind == text.count || isSpace(text[behind]) || text[behind] == 0x0A else { return nil }
    return (number, behind)
  }
}
