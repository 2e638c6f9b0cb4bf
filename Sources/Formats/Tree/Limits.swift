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

  /// How many parts the archive of a workbook may have.
  package static let archiveEntries = 5_000

  /// How many bytes all that is read of a workbook may unpack to.
  package static let unpackedSize = 512 * 1024 * 1024

  /// How many sheets a workbook may have.
  package static let sheets = 100

  /// How many rows of a sheet are read: as many as spreadsheet programs have.
  package static let sheetRows = 1_048_576

  /// How many columns of a sheet are read.
  package static let sheetColumns = 1_000

  /// How many bytes of text one sheet may hold, the copies in merged cells counted.
  package static let sheetText = 128 * 1024 * 1024

  /// How many merged ranges a sheet may have.
  package static let sheetMerges = 20_000
  /// How many bytes of text aliases may add to those written in the file: each is read, checked and
  /// printed again wherever it is used.
  package static let aliasedBytes = 16 * 1024 * 1024
}
