package import Diagnostics

/// How a file spells fields and values, so that a message can say what to write in the same way.
package enum FileSpelling: Sendable {
  /// Latin keys: `status: available`.
  case latin
  /// Russian keys: `статус: занят`.
  case russian
  /// Columns with Russian headings.
  case table

  /// How much of a file is looked at.
  private static let reach = 8192

  package init(of file: SourceFile) {
    if file.grid != nil || file.path.lowercased().hasSuffix(".csv") {
      self = .table
      return
    }
    let text = file.text(0..<Self.reach)
    var lines = text.split(whereSeparator: \.isNewline)[...]
    if lines.first == "---" { lines = lines.dropFirst().prefix { $0 != "---" } }
    var (latin, russian) = (0, 0)
    for line in lines {
      guard let letter = Self.firstLetterOfKey(line) else { continue }
      if letter.isASCII { latin += 1 } else { russian += 1 }
    }
    self = russian > latin ? .russian : .latin
  }

  /// The letter a line's key begins with; nil for a line that begins with none.
  private static func firstLetterOfKey(_ line: Substring) -> Character? {
    let start = line.drop { " -{\t".contains($0) }
    guard start.first != "#", let colon = start.firstIndex(of: ":"), start[..<colon].count < 40
    else { return nil }
    return start.first.flatMap { $0.isLetter ? $0 : nil }
  }
}
