package import Diagnostics

/// A data file of any format, chosen by the ending of its name.
package enum DataFile: Sendable {
  case document(DataDocument)
  case table(Table)
  case workbook(Workbook)

  /// The formats that are read, by the endings of their files' names.
  package enum Format: String, Sendable, CaseIterable {
    case yaml, json, csv, markdown, workbook

    /// The format of a path, or nothing if its ending belongs to none.
    package init?(path: String) {
      switch path.split(separator: ".").last?.lowercased() {
      case "yaml", "yml": self = .yaml
      case "json": self = .json
      case "csv", "tsv": self = .csv
      case "md", "markdown": self = .markdown
      case "xlsx", "xlsm", "xls", "ods": self = .workbook
      default: return nil
      }
    }
  }

  /// The file read as its format, or nothing, reported, if it cannot be read.
  package static func read(
    _ format: Format, path: String, bytes: [UInt8], into report: inout Report
  ) -> DataFile? {
    switch format {
    case .csv: return CSV.read(path: path, bytes: bytes, into: &report).map(DataFile.table)
    case .workbook:
      return Workbook.read(path: path, bytes: bytes, into: &report).map(DataFile.workbook)
    case .yaml, .json, .markdown: break
    }
    guard let file = TextDecoding.decode(path: path, bytes: bytes, into: &report) else {
      return nil
    }
    let document =
      switch format {
      case .json: JSON.read(file, into: &report)
      case .markdown: FrontMatter.read(file, into: &report)
      case .yaml, .csv, .workbook: YAML.read(file, into: &report)
      }
    return document.map(DataFile.document)
  }
}
