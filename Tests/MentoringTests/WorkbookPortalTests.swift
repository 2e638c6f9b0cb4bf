import Diagnostics
import Formats
import Foundation
import TestSupport
import Testing

@testable import Mentoring

/// A portal written as a workbook and read back is the same portal.
@Suite struct WorkbookPortalTests {
  /// Nothing is lost between a portal and the workbook made of it.
  private static func expectSame(
    _ portal: Portal, beside files: [String: [UInt8]], _ name: Comment,
    location: SourceLocation = #_sourceLocation
  ) {
    let book = PortalBook(of: portal, folder: "")
    #expect(book.losses == [], name, sourceLocation: location)
    var site = FixtureSite(["site.yaml": ""])
    for (path, bytes) in files { site = site.with(path, bytes: bytes) }
    let gathering = Gathering(site.with("книга.xlsx", bytes: book.draft.bytes))
    let faults = gathering.report.diagnostics.filter { $0.severity == .error }
    #expect(
      faults.map { "\($0.headline) \($0.summary)" } == [], name, sourceLocation: location)
    guard let read = gathering.portal else {
      Issue.record("the workbook gives no portal", sourceLocation: location)
      return
    }
    let moved = RecordText(links: MovedLinks(portal, folder: ""))
    for schema in DomainModel.entities {
      let before = portal.records(of: schema.name).all.map(moved.text)
      let after = read.records(of: schema.name).all.map(RecordText().text)
      #expect(after == before, name, sourceLocation: location)
    }
  }

  @Test func keepsTheFixture() throws {
    let portal = try #require(Gathering(.school).portal)
    Self.expectSame(portal, beside: Self.kept(of: .school), "fixture")
  }

  @Test(arguments: ["school", "municipality", "region"])
  func keepsADemonstrationPortal(_ name: String) throws {
    let site = try Self.folder(Repository.path + "/Content/" + name)
    let portal = try #require(Gathering(site).portal)
    Self.expectSame(portal, beside: Self.kept(of: site), "\(name)")
  }

  @Test func keepsAnyValidPortal() throws {
    for seed in 1...(Effort.isFull ? 300 : 30) as ClosedRange<UInt64> {
      var generator = PortalGenerator(seed: seed)
      let generated = try generator.portal()
      Self.expectSame(
        generated, beside: Self.kept(of: PortalGenerator.settings), "seed \(seed)")
    }
  }

  @Test func writesTheSameBytesEachTime() throws {
    let portal = try #require(Gathering(.school).portal)
    #expect(
      PortalBook(of: portal, folder: "").draft.bytes
        == PortalBook(of: portal, folder: "").draft.bytes)
  }

  /// What is no list: it stays beside the workbook.
  private static func kept(of site: FixtureSite) -> [String: [UInt8]] {
    site.files.filter { path, _ in
      path == "site.yaml" || path.hasPrefix("profiles/") || path.hasPrefix("files/")
    }
  }

  private static func folder(_ path: String) throws -> FixtureSite {
    var site = FixtureSite([:])
    let root = URL(fileURLWithPath: path)
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    for name in names {
      let file = root.appendingPathComponent(name)
      if let data = try? Data(contentsOf: file) { site = site.with(name, bytes: Array(data)) }
    }
    return site
  }
}

@Suite struct FillInBookTests {
  /// Each heading of each table leads back to its field.
  @Test func headsEachColumnByWhatIsReadAsItsField() {
    for schema in DomainModel.entities {
      let columns = SheetColumns(schema, []).columns
      #expect(Set(columns.map(\.heading)).count == columns.count, "\(schema.name)")
      for column in columns {
        var reader = HeadingReader(
          schema, Table.Heading(text: column.heading, place: Place(0, 0), column: 0),
          file: SourceFile(path: "", bytes: []))
        #expect(reader.read()?.field === column.field, "\(schema.name): \(column.heading)")
      }
      #expect(columns.count <= Limits.sheetColumns)
      #expect(RecordSheet.name(of: schema).count <= SheetDraft.longestName)
      #expect(ContentRole.schema(named: RecordSheet.name(of: schema))?.name == schema.name)
    }
  }

  @Test(arguments: PortalLevel.allCases)
  func readsNothingOfAWorkbookToFillIn(_ level: PortalLevel) {
    let book = PortalBook(toFillIn: level.tables, of: nil)
    let part = FilePart(
      reading: ContentFile(path: "школа.xlsx", shown: "школа.xlsx", bytes: book.draft.bytes))
    #expect(part.report.diagnostics.map(\.headline) == [])
    #expect(part.records.isEmpty)
  }

  @Test func knowsTheExampleAfterTheColumnOfIdsIsGone() {
    let columns = SheetColumns(Person.declaration.schema, []).columns.dropFirst()
    let csv = [columns.map(\.heading), columns.map { ExampleRow.text($0.field) }]
      .map { $0.map { "\"\($0)\"" }.joined(separator: ";") }.joined(separator: "\n")
    let part = FilePart("persons.csv", csv + "\n")
    #expect(part.records.isEmpty && part.report.isEmpty)
  }

  @Test func tellsOfAnExampleThatSomebodyWroteOver() {
    let part = FilePart(
      "terms.csv", "код;термин;определение;источник\nПРИМЕР;Наставник;Кто ведёт;002 П\n")
    #expect(part.records.isEmpty)
    #expect(part.report.diagnostics.map(\.headline) == ["VALUE-14 terms.csv:2:1"])
  }

  @Test func offersThePeopleOfThePortal() throws {
    let portal = try #require(Gathering(.school).portal)
    let book = PortalBook(toFillIn: [Mentor.declaration.schema], of: portal)
    let lists = try #require(book.draft.sheets.last)
    #expect(lists.name == "Списки" && lists.isHidden)
    let shown = lists.rows.flatMap { $0 }.map(\.value)
    #expect(shown.contains(.text("Ёлкина Вера Павловна")))
    let rule = try #require(book.draft.sheets[1].rules.first { $0.column == 1 })
    #expect(rule.rows.lowerBound == 2)
    guard case .list(let range, isOpen: true) = rule.kind else {
      Issue.record("no list of people")
      return
    }
    #expect(range.hasPrefix("'Списки'!$A$2:$A$"))
  }
}

@Suite struct ListCellTests {
  @Test(arguments: [
    [["физика"]], [["физика", "химия"]], [["а; б", "в"]], [["а|б"]], [["а; б"]], [["один, два"]],
  ])
  func writesAnyTextsSoThatTheyAreReadBack(_ values: [[String]]) {
    for texts in values {
      #expect(ListCell.parts(ListCell.joined(texts), isText: true) == texts)
    }
  }

  @Test func partsCellsAsPeopleFillThem() {
    #expect(ListCell.parts("а; б ;в", isText: true) == ["а", "б", "в"])
    #expect(ListCell.parts("а | б; в", isText: true) == ["а", "б; в"])
    #expect(ListCell.parts("а\nб;\n", isText: true) == ["а", "б;"])
    #expect(ListCell.parts("\nm-1;m-2", isText: false) == ["m-1", "m-2"])
  }
}
