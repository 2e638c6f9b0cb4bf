/// Finds the tables that stand alone between blank lines and outside of code, by their lines only.
///
/// Most tables stand so. Whether libcmark sees them so too is checked in its tree.
struct TopLevelTables {
  private(set) var found: [TableFinder.Found] = []
  private let lines: TextLines
  private let finder: TableFinder

  init(_ lines: TextLines) {
    self.lines = lines
    let candidates = TableFinder.candidates(in: lines)
    finder = TableFinder(lines, candidates: candidates)
    var next = 0
    for delimiter in candidates where delimiter >= next {
      guard standsAlone(delimiter - 1), let table = finder.topLevelTable(at: delimiter) else {
        continue
      }
      found.append(table)
      next = table.end
    }
  }

  /// Whether a line begins with no mark of another block and follows a blank line.
  private func standsAlone(_ header: Int) -> Bool {
    guard header == 0 || lines.isBlank(header - 1) else { return false }
    let content = lines.content(header)
    guard !content.isEmpty else { return false }
    switch lines.text[content.lowerBound] {
    case 0x7C: return true
    case 0x20, 0x09, 0x3E, 0x23, 0x60, 0x7E, 0x3C, 0x5B: return false
    default:
      return BlockStart.listMarker(lines.text, content.lowerBound, content.upperBound) == nil
    }
  }
}
