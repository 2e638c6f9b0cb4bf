package import Formats

/// A portal's lists as a workbook: to be filled in, or with what a portal has.
package struct PortalBook {
  /// A sheet of records, for whoever tells of the workbook.
  package struct List: Sendable {
    package let label: String
    package let count: Int
  }

  package let draft: BookDraft
  package let lists: [List]
  /// What could not be written, in words; a workbook with losses is not to be used.
  package let losses: [String]
  /// The labels of the closed fields that are filled in the workbook.
  package let closed: [String]

  /// A workbook to fill in.
  ///
  /// - Parameter portal: Whose people and organisations can be chosen; nil where there is no portal.
  package init(toFillIn schemas: [Schema], of portal: Portal?) {
    self.init(schemas, portal, MovedLinks(), purpose: .fillIn) { _ in [] }
  }

  /// All that a portal has, and the lists of its level that wait for records.
  ///
  /// - Parameter folder: The portal's folder as the paths of its files begin.
  package init(of portal: Portal, folder: String) {
    let usual = Set(portal.level.tables.map(\.name))
    let schemas = DomainModel.entities.filter {
      usual.contains($0.name) || !portal.records(of: $0.name).all.isEmpty
    }
    self.init(schemas, portal, MovedLinks(portal, folder: folder), purpose: .move) {
      portal.records(of: $0.name).all
    }
  }

  private init(
    _ schemas: [Schema], _ portal: Portal?, _ links: MovedLinks, purpose: GuideSheet.Purpose,
    records: (Schema) -> [RecordData]
  ) {
    let names = portal.map(ReferenceNames.init) ?? ReferenceNames()
    var choices = ChoiceLists(portal, names)
    let sheets = schemas.map { RecordSheet($0, records($0), CellWriter(names, links)) }
    let drafts = sheets.map { $0.draft(&choices) }
    closed = Self.closedFields(sheets)
    lists = sheets.map { List(label: $0.schema.pluralLabel, count: $0.records.count) }
    losses = sheets.flatMap { sheet in
      (sheet.columns.losses + Self.excess(of: sheet)).map {
        "Лист «\(RecordSheet.name(of: sheet.schema))»: \($0)"
      }
    }
    let guide = GuideSheet(purpose: purpose, sheets: sheets, holdsClosedFields: !closed.isEmpty)
    draft = BookDraft([guide.draft] + drafts + [choices.sheet].compactMap(\.self))
  }

  private static func excess(of sheet: RecordSheet) -> [String] {
    let count = sheet.columns.columns.count
    return count > Limits.sheetColumns
      ? ["нужно \(count) столбцов, а на листе читается не больше \(Limits.sheetColumns)"] : []
  }

  private static func closedFields(_ sheets: [RecordSheet]) -> [String] {
    var labels: [String] = []
    for column in sheets.flatMap(\.columns.columns) where column.field.isPrivate {
      if column.cells.contains(where: { $0.value != .empty }), !labels.contains(column.field.label)
      {
        labels.append(column.field.label)
      }
    }
    return labels
  }
}

extension PortalLevel {
  /// The lists that a portal of the level is filled in with by tables. Pages are texts, and what a level
  /// does not keep stands with the one above: the municipalities of the region, its contests and awards.
  package var tables: [Schema] {
    let left: Set<String> =
      switch self {
      case .school: [Page.name, Municipality.name, Award.name, Contest.name, Portfolio.name]
      case .municipal: [Page.name, Award.name]
      case .regional: [Page.name]
      }
    return DomainModel.entities.filter { !left.contains($0.name) }
  }
}
