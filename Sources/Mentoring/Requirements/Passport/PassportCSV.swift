import Diagnostics
import Text

/// A passport as a table for spreadsheet programs: semicolons and a byte order mark, which the
/// Russian editions of these programs open without questions.
package enum PassportCSV {
  package static func bytes(_ passport: Passport, links: PassportLinks = .none) -> [UInt8] {
    var lines = [
      [
        "Правило", "Требование", "Основание", "Состояние", "Чем подтверждено", "Ссылка",
        "Что сделать",
      ]
    ]
    for row in passport.rows {
      let evidence = links.shown(row)
      lines.append([
        row.id, row.title, row.clause, row.state.label,
        (evidence.map(\.text) + [row.reason].compactMap { $0 }).joined(separator: "; "),
        evidence.lazy.compactMap(links.address).first ?? "",
        (row.findings.map(\.summary) + [row.next].compactMap { $0 }).joined(separator: " "),
      ])
    }
    return table(lines)
  }

  /// The schools of a municipality or a region, one line each.
  package static func schools(_ table: SchoolTable) -> [UInt8] {
    var lines = [
      ["Организация", "Муниципалитет"] + SchoolTable.Block.allCases.map(\.label) + ["Всё есть"]
    ]
    for row in table.rows {
      lines.append(
        [row.name, row.municipality ?? ""]
          + SchoolTable.Block.allCases.map { String(row.counts[$0] ?? 0) }
          + [row.isComplete ? "да" : "нет"])
    }
    return self.table(lines)
  }

  private static func table(_ lines: [[String]]) -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    for line in lines {
      bytes += line.map(cell).joined(separator: ";").utf8
      bytes += [0x0D, 0x0A]
    }
    return bytes
  }

  /// A cell in quotation marks; a text that a spreadsheet would take for a formula is made text.
  private static func cell(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map { "=+-@".unicodeScalars.contains($0) } ?? false
    return ((isFormula ? "'" : "") + text).inDoubledQuotes
  }
}
