/// Workbooks written by hand, as no office program writes them but some exporter does.
enum WorkbookHandmadeCases {
  static let all = parts + cells + archives

  private static let two = ["Код", "Фамилия"]
  private static let one = [["iv", "Иванова"]]

  /// The rows of a heading and one record as texts inside their cells.
  private static let rows =
    "<row><c t=\"inlineStr\"><is><t>Код</t></is></c><c t=\"inlineStr\"><is><t>Фамилия</t></is></c></row>"
    + "<row><c t=\"inlineStr\"><is><t>iv</t></is></c><c t=\"inlineStr\"><is><t>Иванова</t></is></c></row>"

  private static func book(_ rows: String, _ options: String = "") -> String {
    "result = hand('''\(rows)'''\(options.isEmpty ? "" : ", " + options))"
  }

  private static func heading(_ second: String) -> String {
    "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Код</t></is></c>"
      + "<c r=\"B1\" t=\"inlineStr\"><is><t>\(second)</t></is></c></row>"
  }

  private static func value(_ cell: String) -> String {
    "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>iv</t></is></c>\(cell)</row>"
  }

  private static let parts: [WorkbookCase] = [
    .init("no styles and no shared texts", book(rows), headings: two, one),
    .init(
      "targets from the archive's root", book(rows, "target='/xl/worksheets/sheet1.xml'"),
      headings: two, one),
    .init("a folder of another name", book(rows, "folder='book/'"), headings: two, one),
    .init(
      "a sheet in the book's own folder", book(rows, "target='../table.xml', part='table.xml'"),
      headings: two, one),
    .init("a sheet in UTF-16", book(rows, "encoding='utf-16'"), headings: two, one),
    .init("a sheet with a byte order mark", book(rows, "encoding='utf-8-sig'"), headings: two, one),
    .init(
      "remarks and instructions among the rows",
      book("<!-- <row/> --><?pi <c/> ?>" + rows), headings: two, one),
    .init(
      "the strict form of the standard",
      book(rows) + ".replace(b'', b'')\n"
        + "result = hand('''\(rows)''', ns='http://purl.oclc.org/ooxml/spreadsheetml/main', "
        + "rel='http://purl.oclc.org/ooxml/officeDocument/relationships')", headings: two, one),
    .init(
      "attributes of programs' own",
      book(
        rows.replacing(
          "<row>",
          with: "<row spans=\"1:2\" ht=\"15\" "
            + "xmlns:x14ac=\"urn:own\" x14ac:dyDescent=\"0.25\">")), headings: two, one),
    .init(
      "lists of Excel's in the extensions of a sheet",
      book(
        rows,
        "behind='<extLst><ext uri=\"{CCE6A557}\"><t>Фамилия</t><row><c><v>1</v></c></row></ext></extLst>'"
      ),
      headings: two, one + [["1", ""]]),
  ]

  private static let cells: [WorkbookCase] = [
    .init(
      "texts in CDATA and by the numbers of their letters",
      book(
        heading("Фамилия")
          + value(
            "<c r=\"B2\" t=\"inlineStr\"><is><t><![CDATA[Ива<н>]]>&#1086;&#x432;&amp;а</t></is></c>"
          )),
      headings: two, [["iv", "Ива<н>ов&а"]]),
    .init(
      "spaces that are to be kept",
      book(
        heading("Школа")
          + value("<c r=\"B2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">  Лицей </t></is></c>")
      ),
      headings: ["Код", "Школа"], [["iv", "  Лицей "]]),
    .init(
      "an empty text inside a cell",
      book(heading("Школа") + value("<c r=\"B2\" t=\"inlineStr\"><is/></c>")),
      headings: ["Код", "Школа"], [["iv", ""]]),
    .init(
      "an empty text inside a cell, with its tag",
      book(heading("Школа") + value("<c r=\"B2\" t=\"inlineStr\"><is><t></t></is></c>")),
      headings: ["Код", "Школа"], [["iv", ""]]),
    .init(
      "a shared text that is not there",
      book(heading("Школа") + value("<c r=\"B2\" t=\"s\"><v>7</v></c>")),
      headings: ["Код", "Школа"], [["iv", ""]]),
    .init(
      "a style that is not there",
      book(heading("Год") + value("<c r=\"B2\" s=\"99\"><v>2025</v></c>")),
      headings: ["Код", "Год"], [["iv", "2025"]]),
    .init(
      "a day in the form of ISO",
      book(heading("Дата") + value("<c r=\"B2\" t=\"d\"><v>2025-09-01T00:00:00</v></c>")),
      headings: ["Код", "Дата"], [["iv", "2025-09-01"]]),
    .init(
      "a moment in the form of ISO",
      book(heading("Дата") + value("<c r=\"B2\" t=\"d\"><v>2025-09-01T10:30:00Z</v></c>")),
      headings: ["Код", "Дата"], [["iv", "2025-09-01 10:30"]]),
    .init(
      "a number with a power of ten",
      book(heading("Год") + value("<c r=\"B2\"><v>2.025E3</v></c>")),
      headings: ["Код", "Год"], [["iv", "2025"]]),
    .init(
      "a number that is none",
      book(heading("Год") + value("<c r=\"B2\"><v>много</v></c>")),
      headings: ["Код", "Год"], [["iv", "много"]]),
    .init(
      "an error of a reference",
      book(heading("Школа") + value("<c r=\"B2\" t=\"e\"><v>#REF!</v></c>")),
      headings: ["Код", "Школа"], [["iv", "#REF!"]], findings: ["XLSX-03 B2"]),
    .init(
      "the text of a formula",
      book(heading("Школа") + value("<c r=\"B2\" t=\"str\"><f>A1&amp;\"х\"</f><v>Лицей</v></c>")),
      headings: ["Код", "Школа"], [["iv", "Лицей"]]),
    .init(
      "a formula that gives an empty text",
      book(heading("Школа") + value("<c r=\"B2\" t=\"str\"><f>\"\"</f><v></v></c>")),
      headings: ["Код", "Школа"], [["iv", ""]], findings: ["XLSX-02 B2"]),
    .init(
      "a text of coloured words",
      book(
        heading("Школа")
          + value(
            "<c r=\"B2\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>Ли</t></r><r><t>цей</t></r></is></c>"
          )),
      headings: ["Код", "Школа"], [["iv", "Лицей"]]),
    .init(
      "cells with and without names",
      book(
        heading("Школа") + "<row r=\"2\"><c t=\"inlineStr\"><is><t>iv</t></is></c>"
          + "<c t=\"inlineStr\"><is><t>Лицей</t></is></c></row>"),
      headings: ["Код", "Школа"], [["iv", "Лицей"]]),
  ]

  private static let archives: [WorkbookCase] = [
    .init(
      "entries that are not packed", book(rows, "method=zipfile.ZIP_STORED"), headings: two, one),
    .init("an archive written as a stream", book(rows, "stream=True"), headings: two, one),
    .init("names with backslashes", book(rows, "slash='\\\\'"), headings: two, one),
    .init(
      "a remark behind the archive", book(rows, "remark=b'made by an exporter'"), headings: two, one
    ),
  ]
}
