import CStemmer

/// Cuts the endings off Russian words: «наставниками» becomes «наставник».
///
/// Snowball's Russian stemmer by libstemmer; `search.js` of the base theme holds the same algorithm,
/// and a browser test compares the two. About 0.5 µs a word; an object is used by one thread.
/// Source: <https://snowballstem.org/algorithms/russian/stemmer.html>.
struct Stemmer: ~Copyable {
  private let handle: OpaquePointer

  init() {
    // libstemmer gives nothing only for an unknown language or where memory is out.
    guard let handle = sb_stemmer_new("russian", "UTF_8") else { preconditionFailure("no memory") }
    self.handle = handle
  }

  deinit { sb_stemmer_delete(handle) }

  /// Calls `body` with the stem of a word in small letters, ё as е.
  func withStem<Result>(of word: Span<UInt8>, _ body: (Span<UInt8>) -> Result) -> Result {
    word.withUnsafeBufferPointer { letters in
      guard let stem = sb_stemmer_stem(handle, letters.baseAddress, Int32(letters.count)) else {
        return body(word)
      }
      let length = Int(sb_stemmer_length(handle))
      return body(UnsafeBufferPointer(start: stem, count: length).span)
    }
  }
}
