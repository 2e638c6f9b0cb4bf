/// The bounds that keep a broken or hostile file from taking the machine with it.
///
/// Each is far above what a school or region writes, and reported at its place when it is passed.
package enum Limits {
  /// The largest file read, in bytes: a table of a million rows fits.
  package static let fileSize = 64 * 1024 * 1024

  /// The largest text, number or cell, in bytes as it is written; a lost quote makes one of half a
  /// file. The text under a front matter is no value and may be as long as a file.
  package static let scalarSize = 1024 * 1024

  /// How deep lists and maps may stand in each other, aliases followed: whoever walks a tree goes as
  /// deep.
  package static let depth = 64

  /// How many values aliases may add to those written in the file. Lists and maps behind an alias
  /// are shared and take no memory, but whoever walks the tree meets them every time.
  package static let aliasedNodes = 100_000

  /// How many bytes of text aliases may add to those written in the file: each is read, checked and
  /// printed again wherever it is used.
  package static let aliasedBytes = 16 * 1024 * 1024
}
