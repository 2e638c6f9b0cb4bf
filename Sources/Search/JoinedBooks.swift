/// What all cores have read, in the order of the pages, with one number for a stem.
struct JoinedBooks {
  /// A stem in a part.
  struct Place {
    var part: UInt32
    /// See `Ranking`.
    var level: UInt8
    /// Whether it stands in a title, a key or a heading.
    var isHeavy: Bool
  }

  /// Results in the order of pages; the parts of a result follow each other.
  private(set) var results: [SearchResult] = []
  /// Stems in the order of their bytes.
  let stems: [ArraySlice<UInt8>]
  /// Where each stem stands, by parts; those of stem `n` are `starts[n]..<starts[n + 1]`.
  private var places: [Place]
  private var starts: [Int]

  /// Where a stem stands.
  func places(of stem: Int) -> ArraySlice<Place> { places[starts[stem]..<starts[stem + 1]] }

  init(_ books: [SearchBook]) {
    let numbers: [[Int]]
    (stems, numbers) = JoinedBooks.numbered(books)
    starts = JoinedBooks.starts(books, numbers, stems.count)
    places = Array(repeating: Place(part: 0, level: 0, isHeavy: false), count: starts[stems.count])
    fill(books, numbers)
  }

  /// All stems in order, and for each book the numbers of its own stems among them.
  private static func numbered(
    _ books: [SearchBook]
  ) -> (stems: [ArraySlice<UInt8>], numbers: [[Int]]) {
    var all = WordTable()
    var numbers = books.map { book in
      (0..<book.stems.count).map { all.number(of: book.stems[$0].span).number }
    }
    let order = (0..<all.count).sorted { all[$0].lexicographicallyPrecedes(all[$1]) }
    var rank = [Int](repeating: 0, count: all.count)
    for (place, number) in order.enumerated() { rank[number] = place }
    for book in numbers.indices {
      for stem in numbers[book].indices { numbers[book][stem] = rank[numbers[book][stem]] }
    }
    return (order.map { all[$0] }, numbers)
  }

  private static func starts(_ books: [SearchBook], _ numbers: [[Int]], _ count: Int) -> [Int] {
    var starts = [Int](repeating: 0, count: count + 1)
    for (book, numbers) in zip(books, numbers) {
      for posting in book.postings { starts[numbers[Int(posting.stem)] + 1] += 1 }
    }
    for stem in 0..<count { starts[stem + 1] += starts[stem] }
    return starts
  }

  /// Puts every posting at its stem; as pages are gone through in order, so are a stem's parts.
  private mutating func fill(_ books: [SearchBook], _ numbers: [[Int]]) {
    let ranking = Ranking(books)
    var next = starts
    var firstPart = 0
    let order = books.indices
      .flatMap { book in books[book].entries.indices.map { (book, $0) } }
      .sorted { books[$0.0].entries[$0.1].page < books[$1.0].entries[$1.1].page }
    for (book, index) in order {
      let entry = books[book].entries[index]
      for posting in books[book].postings[entry.postings] {
        let stem = numbers[book][Int(posting.stem)]
        let part = Int(posting.part)
        places[next[stem]] = Place(
          part: UInt32(firstPart + part),
          level: UInt8(ranking.level(of: posting.counts, lengths: entry.lengths[part])),
          isHeavy: posting.counts.isHeavy)
        next[stem] += 1
      }
      firstPart += entry.lengths.count
      results += entry.results
    }
  }
}
