import Diagnostics
import Text

/// What one core has read: words, and where they stand.
///
/// Pages are read on all cores, each into the book that is free; `SearchIndex` joins the books in the
/// order of the pages, so that it does not matter who read what.
struct SearchBook: Sendable {
  /// Where a word weighs what: BM25F, see `Ranking`.
  enum Field: Int {
    case title, key, heading, text

    static let all: [Field] = [.title, .key, .heading, .text]
  }

  /// A word in a part of a page.
  struct Posting {
    /// Number of the stem in this book.
    var stem: UInt32
    /// The part within its page.
    var part: UInt16
    /// How often the word stands in each field.
    var counts: FieldCounts
  }

  /// One page's share.
  struct Entry: Sendable {
    var page: Int
    var postings: Range<Int>
    /// Words in each field of each part.
    var lengths: [[Int]] = []
    /// The page, and the entries on it.
    var results: [SearchResult] = []
  }

  private(set) var stems = WordTable()
  private(set) var postings: [Posting] = []
  private(set) var entries: [Entry] = []
  private var words = WordTable()
  /// The stem of each word.
  private var stemOfWord: [UInt32] = []
  /// The posting of a stem in the part that is being read; older numbers are of other parts.
  private var latest: [Int] = []

  /// Takes a page in.
  ///
  /// - Parameters:
  ///   - number: Its place among all pages.
  ///   - excerpt: How many bytes of a part's text are kept to show.
  mutating func read(_ page: SearchPage, number: Int, excerpt: Int) {
    let stemmer = Stemmer()
    let first = postings.count
    // A card says who it is: in a large bank no beginning of the text is kept beside it.
    let excerpt = page.card == nil ? excerpt : excerpt - SearchBooks.shortestExcerpt
    var entry = Entry(page: number, postings: first..<first)
    // Entries stand behind the page itself, so that the parts of a result follow each other.
    let parts = page.parts.filter { $0.kind == nil } + page.parts.filter { $0.kind != nil }
    for (index, part) in parts.prefix(Int(UInt16.max)).enumerated() {
      if index == 0 || part.kind != nil { entry.results.append(SearchResult(page, part)) }
      entry.results[entry.results.count - 1].spots.append(.init(part, excerpt: excerpt))
      entry.lengths.append(read(part, index, of: page, stemmer))
    }
    entry.postings = first..<postings.count
    entries.append(entry)
  }

  /// Takes the words of a part in; gives their numbers by fields.
  private mutating func read(
    _ part: PagePart, _ index: Int, of page: SearchPage, _ stemmer: borrowing Stemmer
  ) -> [Int] {
    let texts: [String] =
      if let kind = part.kind {
        [part.heading, kind, "", part.text]
      } else {
        index == 0
          ? [page.title, page.keys + " " + page.kind, part.heading, part.text]
          : ["", "", part.heading, part.text]
      }
    let start = postings.count
    return zip(texts, Field.all).map { text, field in
      add(text, field, UInt16(index), since: start, stemmer)
    }
  }

  /// Takes the words of a text in; gives their number.
  private mutating func add(
    _ text: String, _ field: Field, _ part: UInt16, since start: Int, _ stemmer: borrowing Stemmer
  ) -> Int {
    var count = 0
    let bytes = Array(text.utf8)
    WordCutter.forEachWord(in: bytes.span) { word, isRussian in
      count += 1
      let stem = stem(of: word, isRussian, stemmer)
      if latest[stem] < start {
        latest[stem] = postings.count
        postings.append(Posting(stem: UInt32(stem), part: part, counts: FieldCounts()))
      }
      postings[latest[stem]].counts.add(field)
    }
    return count
  }

  private mutating func stem(
    of word: Span<UInt8>, _ isRussian: Bool, _ stemmer: borrowing Stemmer
  ) -> Int {
    let (number, isNew) = words.number(of: word)
    guard isNew else { return Int(stemOfWord[number]) }
    let stem =
      isRussian
      ? stemmer.withStem(of: word) { stems.number(of: $0).number } : stems.number(of: word).number
    if stem == latest.count { latest.append(-1) }
    stemOfWord.append(UInt32(stem))
    return stem
  }
}

/// How often a word stands in each field of a part, one byte a field.
struct FieldCounts: Sendable {
  private var bits: UInt32 = 0

  subscript(field: SearchBook.Field) -> Int {
    Int(bits >> (8 * UInt32(field.rawValue)) & 0xFF)
  }

  /// Whether the word stands elsewhere than in the text.
  var isHeavy: Bool { bits & 0xFF_FFFF != 0 }

  /// One more, up to 255.
  mutating func add(_ field: SearchBook.Field) {
    if self[field] < 0xFF { bits += 1 << (8 * UInt32(field.rawValue)) }
  }
}

/// Something that is shown as found: a page, or an entry of one.
struct SearchResult: Sendable {
  /// A place in it to jump to.
  struct Spot: Sendable {
    var anchor: String
    var heading: String
    /// How the text begins there.
    var excerpt: String

    init(_ part: PagePart, excerpt limit: Int) {
      anchor = part.anchor
      heading = part.kind == nil ? part.heading : ""
      excerpt = Self.beginning(of: part.text, limit)
    }

    /// At most so many bytes of a text, up to the end of a word.
    private static func beginning(of text: String, _ limit: Int) -> String {
      guard text.utf8.count > limit else { return text }
      guard limit > 0 else { return "" }
      let end = text.utf8.prefix(limit).lastIndex(of: 0x20) ?? text.utf8.startIndex
      return text[..<end] + "…"
    }
  }

  var title: String
  var kind: String
  var address: String
  var facts: [String]
  var spots: [Spot] = []
  var card: JSONValue?

  init(_ page: SearchPage, _ part: PagePart) {
    title = part.kind == nil ? page.title : part.heading
    kind = part.kind ?? page.kind
    address = page.address
    facts = part.kind == nil ? page.facts : []
    card = part.kind == nil ? page.card : nil
  }
}
