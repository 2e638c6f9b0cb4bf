import TestSupport
import Testing

@testable import Commands

/// A workbook to fill in, in the hands of another program.
@Suite struct SortedBookTests {
  /// LibreOffice types records, sorts them with the example row among them, and saves: the records
  /// are read, the example is not, and the lists to choose from are still there.
  @Test func readsWhatLibreOfficeFilledSortedAndSaved() throws {
    let bench = try CommandBench()
    let made = bench.folder.path("book.xlsx")
    #expect(bench.run(["new", "--xlsx", made, "--level", "school"]).status == 0)
    let sorted = bench.folder.path("content/school/kniga.xlsx")
    try fillAndSort(made, into: sorted, bench.folder)
    let check = bench.run(["check", bench.folder.path("content/school")])
    #expect(check.status == 0 && !check.messages.contains("kniga.xlsx"), "\(check.messages)")
    #expect(bench.build("--quiet").status == 0)
    let page = bench.folder.text("out/slovar/index.html")
    #expect(page.contains("Ягода") && page.contains("Азбука") && page.contains("Первое слово"))
    #expect(!page.contains("термин — словами"))
    let lists = try TestPython.run(
      """
      import openpyxl
      book = openpyxl.load_workbook("\(sorted)")
      rows = [row[0] for row in book["Термины"].iter_rows(values_only=True) if row[0]]
      lists = sum(len(sheet.data_validations.dataValidation) for sheet in book)
      print(rows, lists > 50)
      """, input: "")
    #expect(lists == "['код', 'azbuka', 'ПРИМЕР', 'yagoda'] True\n")
  }

  /// Two runs: the first makes LibreOffice's own folder, into which the macro is put.
  private func fillAndSort(_ book: String, into target: String, _ folder: TemporaryFolder) throws {
    let home = "-env:UserInstallation=file://" + folder.path("office")
    _ = try TestTool.run("soffice", home, "--headless", "--terminate_after_init")
    let macro = try Repository.text("Tests/Fixtures/FillAndSort.xba")
    try folder.write("office/user/basic/Standard/Module1.xba", macro)
    _ = try TestTool.run(
      "soffice", home, "--headless", "macro:///Standard.Module1.Fill(\(book),\(target))")
  }
}
