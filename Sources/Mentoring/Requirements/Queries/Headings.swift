/// The headings of a Markdown text, as far as rules need them: not more than a look at its lines.
enum Headings {
  /// The headings in their order, folded for comparison; those in fenced code are none.
  static func folded(in markdown: String) -> [String] {
    var found: [String] = []
    var isFenced = false
    var previous = ""
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      let trimmed = line.drop { $0 == " " }
      if trimmed.hasPrefix("```") || trimmed.hasPrefix("~~~") { isFenced.toggle() }
      if !isFenced, let heading = heading(String(trimmed), after: previous) {
        found.append(KeyFolding.fold(heading))
      }
      previous = String(trimmed)
    }
    return found
  }

  /// The heading a line is, or makes of the line before it.
  private static func heading(_ line: String, after previous: String) -> String? {
    let marks = line.prefix { $0 == "#" }.count
    if (1...6).contains(marks), line.dropFirst(marks).first == " " {
      return String(line.dropFirst(marks + 1))
    }
    let isUnderline =
      !line.isEmpty && (line.allSatisfy { $0 == "=" } || line.allSatisfy { $0 == "-" })
    return isUnderline && !previous.isEmpty ? previous : nil
  }
}
