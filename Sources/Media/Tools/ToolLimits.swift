/// What one run of a program of another package may cost. A file of a portal may come from anyone,
/// and such a program can be kept busy for ever by a small one.
package struct ToolLimits: Sendable, Equatable {
  /// By the clock on the wall; a document of hundreds of pages takes poppler two or three.
  package let seconds: Double
  /// How many bytes it may print.
  package let output: Int

  package init(seconds: Double = 60, output: Int = 64 << 20) {
    self.seconds = seconds
    self.output = output
  }
}
