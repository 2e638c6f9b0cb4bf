/// The numbered clauses of a legal text met so far.
struct ClauseState {
  /// The numbers of the lists around, outermost first: `4.2` for the second item of the fourth.
  private var lists: [(list: CMarkNode, prefix: String, next: Int)] = []
  /// The numbers met so far, in whatever part.
  private(set) var taken: Set<String> = []
  /// The part the text is in: an act's body and each of its appendices number their clauses anew.
  private var part = ""
  private var takenInPart: Set<String> = []

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
  mutating func beginPart(_ id: String) {
    part = id
    takenInPart = []
  }

  /// The anchor of a clause; nil if a clause of the same part has its number already.
  ///
  /// The first clause with a number is `p-4.2.3`; a later part's is `prilozhenie-1-p-4.2.3`.
  mutating func take(_ number: String) -> String? {
    guard takenInPart.insert(number).inserted else { return nil }
    let isFirst = taken.insert(number).inserted
    return isFirst ? Self.anchor(number) : part + "-" + Self.anchor(number)
  }

  static func anchor(_ number: String) -> String { "p-" + number }
}

/// How clauses are numbered in a text: «1.», «1.1.», «4.2.3».
enum ClauseNumber {
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
