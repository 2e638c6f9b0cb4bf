import Diagnostics
import Parallel
import Text

/// All that the search knows of a portal, as files that a browser loads piece by piece.
///
/// The files are scripts that hand their content to `search-index.js`: a page opened from a disk may load a
/// script but may not read a file. There are fewer than 100 files, whatever the portal's size; a query
/// loads the first file, the shards of its words, and the chunks of the results it shows.
package struct SearchIndex {
  /// A file of the index.
  package struct File: Sendable {
    /// The path from the portal's root.
    package let path: String
    package let bytes: [UInt8]
    /// Whether it holds texts of pages, and not only their stems.
    package let holdsTexts: Bool
  }

  /// What the search page loads first.
  package static let path = folder + "index.js"
  private static let folder = "search/"
  private static let mostShards = 53
  private static let mostChunks = 42
  /// A file of the index is not split below this many bytes.
  private static let smallestFile = 30_000

  private let joined: JoinedBooks
  private let words: [Word]
  private let choice: SearchChoice?

  /// A stem with its places, packed.
  private struct Word: Sendable {
    var places: [UInt8]
    var count: Int
    var isHeavy: Bool

    init(_ list: ArraySlice<JoinedBooks.Place>) {
      places = []
      var last = -1
      for place in list {
        PackedNumbers.append(Int(place.part) - last - 1, to: &places)
        places.append(PackedNumbers.signs[Int(place.level)])
        last = Int(place.part)
      }
      count = list.count
      isHeavy = list.contains(where: \.isHeavy)
    }
  }

  /// - Parameters:
  ///   - books: What the cores have read, in any order.
  ///   - choice: By what the results with cards can be chosen.
  package init(_ books: SearchBooks, choice: SearchChoice? = nil) {
    self.choice = choice
    let joined = JoinedBooks(books.all)
    self.joined = joined
    words = parallelMap(Array(joined.stems.indices)) { Word(joined.places(of: $0)) }
  }

  /// The files in the order of their paths.
  package var files: [File] {
    let texts = joined.results.map { $0.json.text(in: .script) }
    let chunks = split(texts.map(\.utf8.count), most: Self.mostChunks)
    let shards = split(
      zip(joined.stems, words).map { $0.count + $1.places.count + 2 }, most: Self.mostShards)
    let rest =
      chunks.enumerated().map { number, range in
        let list = texts[range].joined(separator: ",\n")
        return file("p\(number)", "nastavnikSearch.pages(\(number), [\n\(list)\n]);\n", true)
      }
      + shards.enumerated().map { number, range in
        file("w\(number)", shard(number, range), false)
      } + [file("spelling", spelling, false)] + choiceFiles
    let version = FNV1a.digits(rest.lazy.flatMap(\.bytes))
    return rest + [file("index", first(version, shards, chunks), false)]
  }
}

extension SearchIndex {
  private func file(_ name: String, _ text: String, _ holdsTexts: Bool) -> File {
    File(path: "\(Self.folder)\(name).js", bytes: Array(text.utf8), holdsTexts: holdsTexts)
  }

  private var choiceFiles: [File] {
    guard let choice else { return [] }
    let results = joined.results.indices.filter { joined.results[$0].card != nil }
    return [
      file("choice", choice.script(results: results), true),
      file("names", choice.orderScript, false),
    ]
  }

  /// Ranges of about equal size: as many as are needed, and no more than allowed.
  private func split(_ sizes: [Int], most: Int) -> [Range<Int>] {
    let whole = sizes.reduce(0, +)
    let wanted = max(Self.smallestFile, (whole + most - 1) / most)
    var ranges: [Range<Int>] = []
    var (start, size) = (0, 0)
    for index in sizes.indices {
      size += sizes[index]
      if size >= wanted {
        ranges.append(start..<index + 1)
        (start, size) = (index + 1, 0)
      }
    }
    if start < sizes.count { ranges.append(start..<sizes.count) }
    return ranges
  }

  /// What says where everything is.
  private func first(_ version: String, _ shards: [Range<Int>], _ chunks: [Range<Int>]) -> String {
    var kinds: [(name: String, count: Int)] = []
    for result in joined.results {
      if kinds.last?.name != result.kind { kinds.append((result.kind, 0)) }
      kinds[kinds.count - 1].count += 1
    }
    var parts: [UInt8] = []
    for result in joined.results { PackedNumbers.append(result.spots.count, to: &parts) }
    let value = JSONValue.object([
      .init("version", .string(version)),
      .init("kinds", .list(kinds.map { .list([.string($0.name), .int($0.count)]) })),
      .init("parts", .string(String(decoding: parts, as: UTF8.self))),
      .init("shards", .list(shards.map { .string(stem($0.lowerBound)) })),
      .init("chunks", .list(chunks.map { .int($0.lowerBound) })),
      .init("families", WordFamilies.json),
    ])
    return "nastavnikSearch.begin(\(value.text(in: .script)));\n"
  }

  private func stem(_ number: Int) -> String {
    String(decoding: joined.stems[number], as: UTF8.self)
  }

  /// Stems and where they stand, as two texts with a space between the stems' shares.
  private func shard(_ number: Int, _ range: Range<Int>) -> String {
    var stems: [UInt8] = []
    var places: [UInt8] = []
    for index in range {
      if index > range.lowerBound {
        stems.append(0x20)
        places.append(0x20)
      }
      stems += joined.stems[index]
      places += words[index].places
    }
    let (left, right) = (
      String(decoding: stems, as: UTF8.self), String(decoding: places, as: UTF8.self)
    )
    return "nastavnikSearch.words(\(number), '\(left)',\n'\(right)');\n"
  }

  /// The stems that a misspelt word may have meant: those of titles and those that stand in several
  /// parts. Each as the count of letters it shares with the one before, and the rest.
  private var spelling: String {
    var text: [UInt8] = []
    var last: [Unicode.Scalar] = []
    for (stem, word) in zip(joined.stems, words) where word.isHeavy || word.count > 2 {
      guard stem.count > 3, !stem.contains(where: \.isASCIIDigit) else { continue }
      let letters = Array(String(decoding: stem, as: UTF8.self).unicodeScalars)
      let shared = min(zip(last, letters).prefix { $0 == $1 }.count, 31)
      text.append(PackedNumbers.signs[shared])
      text += String(String.UnicodeScalarView(letters.dropFirst(shared))).utf8
      text.append(0x20)
      last = letters
    }
    return "nastavnikSearch.spelling('\(String(decoding: text, as: UTF8.self))');\n"
  }
}

extension SearchResult {
  /// `[title, address, [fact, …], [[anchor, heading, excerpt], …]]`, and behind it the card.
  fileprivate var json: JSONValue {
    .list(
      [
        .string(title), .string(address), .list(facts.map { .string($0) }),
        .list(spots.map { .list([.string($0.anchor), .string($0.heading), .string($0.excerpt)]) }),
      ] + [card].compactMap(\.self))
  }
}
