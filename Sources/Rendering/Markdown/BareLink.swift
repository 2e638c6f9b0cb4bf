import Text

/// An address written without brackets: `www.…`, `https://…` or somebody@somewhere.
struct BareLink {
  /// What the address lacks to be one.
  enum Prefix: Int { case none, web, mail }

  var range: Range<Int>
  var prefix: Prefix
}

/// Finds bare links in a stretch of text that no mark interrupts, by GitHub's rules.
struct BareLinkFinder {
  let text: UnsafeBufferPointer<UInt8>
  /// Whether signs of Russian printing, such as », end a link too.
  let isPortal: Bool
  private(set) var found: [BareLink] = []

  init(_ text: UnsafeBufferPointer<UInt8>, isPortal: Bool) {
    self.text = text
    self.isPortal = isPortal
  }

  /// Looks through `run`; `opensAfterMark` tells that emphasis stands right before it.
  mutating func search(_ run: Range<Int>, opensAfterMark: Bool) {
    var at = run.lowerBound
    while at < run.upperBound {
      switch text[at] {
      case 0x77 where mayBegin(at, run, opensAfterMark): at = web(at, run)
      case 0x3A: at = address(at, run)
      case 0x40: at = mail(at, run)
      default: at += 1
      }
    }
  }

  private var searchedTo: Int { found.last?.range.upperBound ?? 0 }

  /// A `www.` begins only behind a space, a bracket or a mark of emphasis.
  private func mayBegin(_ at: Int, _ run: Range<Int>, _ opensAfterMark: Bool) -> Bool {
    guard at > 0 else { return true }
    if at == run.lowerBound, opensAfterMark { return true }
    let before = text[at - 1]
    return before.isWhiteSpace || before == 0x2A || before == 0x5F
      || before == 0x7E || before == 0x28
  }

  private mutating func web(_ at: Int, _ run: Range<Int>) -> Int {
    guard matches("www.", at, run.upperBound), let host = endOfHost(at, run.upperBound),
      host.points > 0
    else { return at + 1 }
    return add(at..<endOfAddress(at, host.end, run.upperBound), .web) ?? at + 1
  }

  private mutating func address(_ colon: Int, _ run: Range<Int>) -> Int {
    guard matches("://", colon, run.upperBound) else { return colon + 1 }
    var start = colon
    while start > max(run.lowerBound, searchedTo), text[start - 1].isASCIILetter { start -= 1 }
    let scheme = String(decoding: UnsafeBufferPointer(rebasing: text[start..<colon]), as: UTF8.self)
    guard ["http", "https", "ftp"].contains(scheme.lowercased()), colon + 3 < run.upperBound,
      isHostLetter(colon + 3, run.upperBound),
      let host = endOfHost(colon + 3, run.upperBound)
    else { return colon + 1 }
    return add(start..<endOfAddress(start, host.end, run.upperBound), .none) ?? colon + 1
  }

  /// Keeps a link; returns its end, or nil when nothing is left of it.
  private mutating func add(_ range: Range<Int>, _ prefix: BareLink.Prefix) -> Int? {
    guard !range.isEmpty else { return nil }
    found.append(BareLink(range: range, prefix: prefix))
    return range.upperBound
  }
}

extension BareLinkFinder {
  /// The end of a host's name and how many points it has; nil for one no host may have.
  private func endOfHost(_ start: Int, _ end: Int) -> (end: Int, points: Int)? {
    var at = start + 1
    var (points, underscores, underscoresBefore) = (0, 0, 0)
    while at < end - 1 {
      if text[at] == 0x5F {
        underscores += 1
      } else if text[at] == 0x2E {
        underscoresBefore = underscores
        underscores = 0
        points += 1
      } else if text[at] != 0x2D, !isHostLetter(at, end) {
        break
      }
      at += 1
    }
    guard points > 10 || (underscores == 0 && underscoresBefore == 0) else { return nil }
    return (at, points)
  }

  private func isHostLetter(_ at: Int, _ end: Int) -> Bool {
    let byte = text[at]
    if byte < 0x80 { return byte.isASCIIAlphanumeric || byte < 0x09 }
    guard byte >= 0xC0, let scalar = scalar(at, end) else { return byte < 0xC0 }
    return !scalar.isSpaceForMarkdown && !scalar.isPunctuationForMarkdown
  }

  private func scalar(_ at: Int, _ end: Int) -> Unicode.Scalar? {
    var decoder = UTF8()
    var bytes = text[at..<min(end, at + 4)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return nil }
    return scalar
  }

  /// The end of an address: at a space or `<`, without the signs that belong to the sentence.
  private func endOfAddress(_ start: Int, _ from: Int, _ limit: Int) -> Int {
    var end = from
    while end < limit, !isAnySpace(end), text[end] != 0x3C { end += 1 }
    return withoutTail(start, end)
  }

  private func isAnySpace(_ at: Int) -> Bool {
    let byte = text[at]
    if byte.isWhiteSpace { return true }
    return isPortal && byte == 0xC2 && at + 1 < text.count
      && (text[at + 1] == 0xA0 || text[at + 1] == 0xAB || text[at + 1] == 0xBB)
  }

  private func withoutTail(_ start: Int, _ limit: Int) -> Int {
    var end = limit
    var surplus = 0
    for index in start..<limit {
      if text[index] == 0x28 { surplus -= 1 } else if text[index] == 0x29 { surplus += 1 }
    }
    while end > start {
      switch text[end - 1] {
      case 0x29:
        guard surplus > 0 else { return end }
        surplus -= 1
        end -= 1
      case 0x3F, 0x21, 0x2E, 0x2C, 0x3A, 0x2A, 0x5F, 0x7E, 0x27, 0x22: end -= 1
      case 0x3B: end = withoutReference(start, end)
      case 0x80... where isPortal && endsInSign(end): end -= 3
      default: return end
      }
    }
    return end
  }

  /// Without `&amp;`-like tails, or without the semicolon alone.
  private func withoutReference(_ start: Int, _ end: Int) -> Int {
    var at = end - 2
    while at > start, text[at].isASCIILetter { at -= 1 }
    return at < end - 2 && at >= start && text[at] == 0x26 ? at : end - 1
  }

  /// A dash, an ellipsis or a quote of three bytes.
  private func endsInSign(_ end: Int) -> Bool {
    end >= 3 && text[end - 3] == 0xE2 && text[end - 2] == 0x80
  }
}

extension BareLinkFinder {
  private mutating func mail(_ at: Int, _ run: Range<Int>) -> Int {
    var start = at
    while start > max(run.lowerBound, searchedTo), isMailbox(text[start - 1]) { start -= 1 }
    guard start < at else { return at + 1 }
    var end = at + 1
    var points = 0
    while end < run.upperBound {
      let byte = text[end]
      if byte == 0x40 { return end }
      if byte == 0x2E, end + 1 < run.upperBound, text[end + 1].isASCIIAlphanumeric {
        points += 1
      } else if !byte.isASCIIAlphanumeric, byte != 0x2D, byte != 0x5F {
        break
      }
      end += 1
    }
    guard points > 0, text[end - 1].isASCIILetter else { return end }
    let (from, prefix) = withScheme(start, run)
    return add(from..<end, prefix) ?? end
  }

  private func isMailbox(_ byte: UInt8) -> Bool {
    byte.isASCIIAlphanumeric || byte == 0x2E || byte == 0x2B || byte == 0x2D || byte == 0x5F
  }

  /// Takes a `mailto:` before an address into the link.
  private func withScheme(_ start: Int, _ run: Range<Int>) -> (Int, BareLink.Prefix) {
    let from = start - 7
    guard from >= max(run.lowerBound, searchedTo), matches("mailto:", from, start),
      from == run.lowerBound || !text[from - 1].isASCIIAlphanumeric
    else { return (start, .mail) }
    return (from, .none)
  }

  private func matches(_ word: StaticString, _ at: Int, _ end: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard at >= 0, at + length <= end else { return false }
    return (0..<length).allSatisfy { text[at + $0] == word.utf8Start[$0] }
  }
}

extension Unicode.Scalar {
  /// A space as CommonMark counts it.
  var isSpaceForMarkdown: Bool {
    value == 0x20 || (0x09...0x0D).contains(value) || properties.generalCategory == .spaceSeparator
  }

  /// Punctuation as CommonMark counts it: ASCII's, and Unicode's category P.
  var isPunctuationForMarkdown: Bool {
    if value < 0x80 { return UInt8(value).isASCIIPunctuation }
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }
}
