/// A fault to be shown in a workbook: in words, and at its cell where it has one.
package struct BookMark: Sendable {
  /// The sheet; nil for what stands outside of the workbook.
  package var sheet: String?
  /// The cell: the column counted from 0, the row from 1.
  package var cell: (column: Int, row: Int)?
  /// Where it is, for a person, when it has no cell: `site.yaml, строка 4`.
  package var place: String
  package var isError: Bool
  package var id: String
  /// What is wrong.
  package var summary: String
  /// What to do.
  package var help: String

  package init(
    sheet: String?, cell: (column: Int, row: Int)?, place: String, isError: Bool, id: String,
    summary: String, help: String
  ) {
    self.sheet = sheet
    self.cell = cell
    self.place = place
    self.isError = isError
    self.id = id
    self.summary = summary
    self.help = help
  }
}

extension BookMark {
  /// The words of a note on a cell with faults; by the first ones our notes are known again.
  static func note(_ marks: [BookMark]) -> String {
    ([noteStart]
      + marks.map { mark in
        "• \(mark.isError ? "Ошибка" : "Предупреждение"): \(mark.summary). \(mark.help)"
      }).joined(separator: "\n")
  }

  static let noteStart = "Проверка портала:"

  /// What our words begin with in a note that somebody else has written.
  static let noteSeparator = "\n—\n" + noteStart
}
