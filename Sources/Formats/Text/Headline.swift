import Diagnostics

extension SourceRange {
  /// The text that stands there, cut to what fits into a headline.
  var headline: String { file.text(offsets).headline }
}

extension String {
  /// The text on one line, cut to what fits into a headline.
  var headline: String {
    let line = String(prefix(80).map { $0.isNewline ? " " : $0 }).trimmingSpaces()
    return line.count > 40 ? String(line.prefix(39)) + "…" : line
  }
}
