extension Diagnostic {
  /// Summary, suggestion, help and clause as sentences, for services that show one text.
  var words: String {
    var sentences = [summary + "."]
    // A line number says nothing of a workbook: the place is described in words.
    if let range, let sheet = range.cell?.sheet, let cell = range.cell {
      sentences.append("Лист „\(sheet)“, ячейка \(cell.name).")
    }
    if let suggestion { sentences.append(Suggestion.sentence(suggestion, meaning: meaning)) }
    if let help { sentences.append("Как исправить: \(help)") }
    if let clause = kind.clause?.text { sentences.append("Основание: \(clause).") }
    return sentences.joined(separator: " ")
  }
}

extension SourceRange {
  /// `path:line:column`, as editors open it, or «book.xlsx, лист „Наставники“, ячейка D7».
  package var address: String {
    if let sheet = file.grid?.sheet {
      return "\(file.path), лист „\(sheet)“" + (cell.map { ", ячейка \($0.name)" } ?? "")
    }
    // A folder has no lines.
    if file.path.hasSuffix("/") { return file.path }
    let start = start
    return "\(file.path):\(start.line):\(start.column)"
  }

  /// The line the stretch begins in, of a very long one the part around it; in a workbook the text of
  /// its cell.
  var shownLine: String {
    file.grid?.sheet == nil
      ? LineWindow(of: file, around: offsets.lowerBound).text : file.text(offsets)
  }
}
