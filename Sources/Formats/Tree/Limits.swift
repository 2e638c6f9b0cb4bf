/// The bounds that keep a broken or hostile file from taking the machine with it.
package enum Limits {
  /// The largest file read, in bytes.
  package static let fileSize = 64 * 1024 * 1024

  /// How deep lists and maps may stand in each other, aliases followed.
  package static let depth = 64

  /// How many values aliases may add to those written in the file.
  package static let aliasedNodes = 100_000
}
