import Text

/// Cuts a text into words as searching takes them: small letters, ё as е, soft hyphens left out.
///
/// A word is a run of letters and digits. A run with hyphens and digits («112-од», «60-66-45») is
/// several words and, besides, one without the hyphens, so that requisites and phones are found as
/// they are spoken and as they are written. `search.js` cuts a query in the same way.
enum WordCutter {
  /// Words longer than this many bytes are cut: nobody types them.
  private static let longest = 64

  /// Calls `body` with each word and whether letters of Russian are in it.
  static func forEachWord(in text: Span<UInt8>, _ body: (Span<UInt8>, _ isRussian: Bool) -> Void) {
    var word = Run()
    var joined = Run()
    var at = 0
    while at < text.count {
      let sign = Sign(text, at: at)
      at += sign.length
      switch sign.kind {
      case .letter:
        word.append(sign)
        joined.append(sign)
      case .soft: break
      case .hyphen where !word.isEmpty:
        word.give(to: body)
        joined.endsInHyphen = true
      case .hyphen, .other:
        word.give(to: body)
        joined.giveWhole(to: body)
      }
    }
    word.give(to: body)
    joined.giveWhole(to: body)
  }

  /// The letters of a word so far.
  private struct Run {
    private var bytes: [UInt8] = []
    private var isRussian = false
    private var hasDigit = false
    /// How many hyphens stand between letters.
    private var hyphens = 0
    var endsInHyphen = false

    var isEmpty: Bool { bytes.isEmpty }

    mutating func append(_ sign: Sign) {
      if endsInHyphen { hyphens += 1 }
      endsInHyphen = false
      guard bytes.count < longest else { return }
      bytes.append(sign.first)
      if sign.second != 0 {
        bytes.append(sign.second)
        isRussian = true
      } else if sign.first.isASCIIDigit {
        hasDigit = true
      }
    }

    mutating func give(to body: (Span<UInt8>, Bool) -> Void) {
      guard !bytes.isEmpty else { return }
      body(bytes.span, isRussian && !hasDigit)
      clear()
    }

    /// Gives the word without its hyphens, where it had some and digits.
    mutating func giveWhole(to body: (Span<UInt8>, Bool) -> Void) {
      if hyphens > 0, hasDigit { body(bytes.span, false) }
      clear()
    }

    private mutating func clear() {
      bytes.removeAll(keepingCapacity: true)
      isRussian = false
      hasDigit = false
      hyphens = 0
      endsInHyphen = false
    }
  }

  /// One character of a text.
  private struct Sign {
    enum Kind { case letter, hyphen, soft, other }

    var kind: Kind
    var length: Int
    var first: UInt8 = 0
    /// 0 for a letter of one byte.
    var second: UInt8 = 0

    init(_ text: Span<UInt8>, at: Int) {
      let byte = text[at]
      if byte < 0x80 {
        length = 1
        kind = byte.isASCIIAlphanumeric ? .letter : byte == 0x2D ? .hyphen : .other
        first = byte &- 0x41 < 26 ? byte | 0x20 : byte
        return
      }
      let next = at + 1 < text.count ? text[at + 1] : 0
      switch byte {
      case 0xC2:
        (kind, length) = (next == 0xAD ? .soft : .other, 2)
      case 0xD0, 0xD1:
        (kind, length) = (.letter, 2)
        (first, second) = LetterCase.folded(byte, next)
      case 0xE2:
        // U+2010 and U+2011, the hyphens of typography.
        let last = at + 2 < text.count ? text[at + 2] : 0
        (kind, length) = (next == 0x80 && (last == 0x90 || last == 0x91) ? .hyphen : .other, 3)
      default:
        (kind, length) = (.other, byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4)
      }
    }
  }
}
