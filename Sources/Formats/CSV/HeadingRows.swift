import Diagnostics
import Text

/// Finds the heading of a table: one row, or two where the upper one names groups of columns.
///
/// People write a title above the heading and leave rows empty; where the names of columns are known,
/// the heading is the row that has most of them. Where they are not, it is the first row that holds
/// anything.
struct HeadingRows {
  /// The indices of the heading's rows among the layout's records.
  private(set) var rows: Range<Int>
  /// The name of each column, empty for a column without one.
  private(set) var texts: [String] = []
  /// Where each name stands.
  private(set) var places: [Place] = []

  private let layout: TableLayout
  private let bytes: [UInt8]
  private let merges: [MergedRange]
  private let isKnown: ((String) -> Bool)?

  /// Nil for a table in which no cell holds anything.
  ///
  /// - Parameter isKnown: Whether a text names a column of what is read; nil where any may.
  init?(
    _ layout: TableLayout, _ bytes: [UInt8], merges: [MergedRange] = [],
    isKnown: ((String) -> Bool)?
  ) {
    guard let first = layout.records.firstIndex(where: { !layout.isBlank($0, bytes) }) else {
      return nil
    }
    self.layout = layout
    self.bytes = bytes
    self.merges = merges
    self.isKnown = isKnown
    rows = first..<first + 1
    if isKnown != nil { find(from: first) }
    (texts, places) = names(rows)
  }

  /// So many rows that hold something are looked at for a heading.
  private static let searched = 30
}

extension HeadingRows {
  private mutating func find(from first: Int) {
    let candidates = layout.records.indices[first...].lazy
      .filter { [layout, bytes] in !layout.isBlank(layout.records[$0], bytes) }
      .prefix(Self.searched)
    var best = (row: first, known: known(names(rows).texts))
    for row in candidates where row != first {
      let count = known(names(row..<row + 1).texts)
      if count > best.known, count > 1 { best = (row, count) }
    }
    rows = best.row..<best.row + 1
    for wider in [best.row..<best.row + 2, best.row - 1..<best.row + 1] {
      guard layout.records.indices.contains(wider.lowerBound),
        wider.upperBound <= layout.records.count
      else { continue }
      if isTwoRows(wider, better: best.known) {
        rows = wider
        return
      }
    }
  }

  private func known(_ texts: [String]) -> Int {
    guard let isKnown else { return 0 }
    return texts.count { !$0.isEmpty && isKnown($0) }
  }

  /// Whether two rows are a heading together: they name more columns than the better one alone, and
  /// nothing in the lower row is left that no name is made of.
  private func isTwoRows(_ rows: Range<Int>, better: Int) -> Bool {
    guard let isKnown, known(names(rows).texts) > better else { return false }
    let upper = spread(rows.lowerBound)
    let lower = layout.records[rows.upperBound - 1]
    return (0..<Int(lower.count)).allSatisfy { column in
      let text = self.text(column, lower)
      let above = column < upper.count ? upper[column].text : ""
      return text.isEmpty || isKnown(text) || isKnown(above + "." + text)
    }
  }

  /// The names of columns that one or two rows give.
  private func names(_ rows: Range<Int>) -> (texts: [String], places: [Place]) {
    guard rows.count == 2 else {
      let cells = (0..<Int(layout.records[rows.lowerBound].count)).map { column in
        let record = layout.records[rows.lowerBound]
        return (text(column, record), layout.cell(column, of: record))
      }
      return (cells.map(\.0), cells.map(\.1))
    }
    let upper = spread(rows.lowerBound)
    let lower = layout.records[rows.upperBound - 1]
    var texts: [String] = []
    var places: [Place] = []
    for column in 0..<max(upper.count, Int(lower.count)) {
      let above = column < upper.count ? upper[column] : (text: "", place: Place(0, 0))
      let below = column < Int(lower.count) ? text(column, lower) : ""
      texts.append(joined(above.text, below))
      places.append(below.isEmpty ? above.place : layout.cell(column, of: lower))
    }
    return (texts, places)
  }

  private func joined(_ above: String, _ below: String) -> String {
    if below.isEmpty { return above }
    let whole = above + "." + below
    return !above.isEmpty && isKnown?(whole) == true ? whole : below
  }

  /// The cells of an upper row, each name over all the columns its merged cell covers; without
  /// merged cells over the empty ones to its right.
  private func spread(_ row: Int) -> [(text: String, place: Place)] {
    let record = layout.records[row]
    let width = max(
      Int(record.count), row + 1 < layout.records.count ? Int(layout.records[row + 1].count) : 0)
    let own = merges.filter { $0.rows.contains(Int(record.number)) && $0.columns.count > 1 }
    var cells: [(text: String, place: Place)] = []
    for column in 0..<width {
      let text = column < Int(record.count) ? self.text(column, record) : ""
      if text.isEmpty, let last = cells.last, !last.text.isEmpty,
        own.isEmpty
          || own.contains(where: { $0.columns.contains(column) && $0.columns.contains(column - 1) })
      {
        cells.append(last)
      } else {
        cells.append((text, layout.cell(column, of: record)))
      }
    }
    return cells
  }

  private func text(_ column: Int, _ record: TableLayout.Record) -> String {
    layout.text(layout.cell(column, of: record), bytes).trimmingBlanks()
  }
}

extension String {
  /// The text without spaces, tabs, line breaks and no-break spaces at its ends.
  fileprivate func trimmingBlanks() -> String {
    let blanks: Set<Unicode.Scalar> = [" ", "\t", "\n", "\r", "\u{A0}"]
    return trimmed(where: blanks.contains)
  }
}
