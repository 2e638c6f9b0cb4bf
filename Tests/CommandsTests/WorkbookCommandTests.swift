import Foundation
import TestSupport
import Testing

@testable import Commands

/// The commands that write workbooks, as a user runs them.
@Suite struct WorkbookCommandTests {
  @Test func writesAWorkbookToFillInAndReadsNothingOfIt() throws {
    let bench = try CommandBench()
    let book = bench.folder.path("content/school/книга.xlsx")
    let before = bench.run(["check", bench.folder.path("content/school")])
    let written = bench.run(["new", "--xlsx", book, "--level", "school"])
    #expect(written.status == 0)
    #expect(written.results.hasPrefix("Записана книга \(book): 22 списка."))
    let after = bench.run(["check", bench.folder.path("content/school")])
    #expect(after.status == 0 && before.status == 0)
    #expect(after.messages == before.messages)
    let again = bench.run(["new", "--xlsx", book, "--level", "school"])
    #expect(again.status == 1 && again.messages.contains("уже есть, и программа его не трогает"))
  }

  @Test(arguments: [
    (["new", "--xlsx", "a.csv", "--level", "school"], "должно кончаться на .xlsx"),
    (["new", "--xlsx", "a.xlsx"], "--level school, municipality или region"),
    (["new", "site", "--xlsx", "a.xlsx"], "один файл site.yaml"),
    (["new", "mentor", "--level", "school"], "добавьте --xlsx ФАЙЛ"),
    (["new", "mentor", "m-a", "--xlsx", "a.xlsx"], "слово «m-a» не нужно"),
    (["new", "mentor", "--csv", "--xlsx", "a.xlsx"], "слово «--csv» не нужно"),
    (["export"], "--xlsx ФАЙЛ"),
  ])
  func saysWhatIsMissingOrTooMuch(_ words: [String], _ message: String) {
    let outcome = CommandBench.run(words)
    #expect(outcome.status == 2 && outcome.messages.contains(message))
  }

  /// The whole way of a school that moves to Excel: the pages stay as they were.
  @Test func movesAPortalIntoAWorkbook() throws {
    let bench = try CommandBench()
    let school = bench.folder.path("content/school")
    let book = bench.folder.path("книга.xlsx")
    let written = bench.run(["export", school, "--xlsx", book])
    #expect(written.status == 0)
    #expect(
      written.messages.contains("закрытые сведения о людях")
        && written.messages.contains("«телефон»"))
    #expect(bench.build("--quiet").status == 0)
    var moved = FixtureSite([:])
    for path in FixtureSite.school.paths
    where path == "site.yaml" || path.hasPrefix("files/") || path.hasPrefix("profiles/") {
      moved = moved.with(path, bytes: FixtureSite.school.files[path] ?? [])
    }
    let data = try Data(contentsOf: URL(fileURLWithPath: book))
    let other = try CommandBench(moved.with("школа.xlsx", bytes: Array(data)))
    #expect(other.build("--quiet").status == 0)
    #expect(other.folder.tree("out") == bench.folder.tree("out"))
  }

  @Test func exportsNothingOfAPortalWithErrors() throws {
    let bench = try CommandBench(
      FixtureSite.school.replacing(
        "experience_years: 28", with: "experience_years: много", in: "persons.yaml"))
    let outcome = bench.run(
      ["export", bench.folder.path("content/school"), "--xlsx", bench.folder.path("a.xlsx")])
    #expect(outcome.status == 1 && outcome.messages.contains("Книга не записана"))
    #expect(!FileManager.default.fileExists(atPath: bench.folder.path("a.xlsx")))
  }
}

@Suite struct AnnotateTests {
  /// A school whose mentees stand in a workbook, one of them with a wrong day.
  private static func bench(_ books: String...) throws -> (CommandBench, source: [UInt8]) {
    let whole = try CommandBench()
    let book = whole.folder.path("книга.xlsx")
    _ = whole.run(["export", whole.folder.path("content/school"), "--xlsx", book])
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: book)))
    var site = FixtureSite([:])
    for path in FixtureSite.school.paths
    where path == "site.yaml" || path.hasPrefix("files/") || path.hasPrefix("profiles/") {
      site = site.with(path, bytes: FixtureSite.school.files[path] ?? [])
    }
    for name in books { site = site.with(name, bytes: bytes) }
    site = site.with("faqs.csv", "код;вопрос\nvopros;Как?\n")
    return (try CommandBench(site), bytes)
  }

  @Test func marksACopyAndLeavesTheSource() throws {
    let (bench, source) = try Self.bench("школа.xlsx")
    let school = bench.folder.path("content/school")
    let copy = bench.folder.path("копия.xlsx")
    let outcome = bench.run(["check", school, "--annotate", copy])
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("Замечания отмечены в копии \(copy)"))
    #expect(
      Array(try Data(contentsOf: URL(fileURLWithPath: school + "/школа.xlsx"))) == source)
    let again = bench.run(["check", school, "--annotate", copy])
    #expect(again.messages.contains("Замечания отмечены в копии \(copy)"))
  }

  @Test func refusesWhatItMustNotWriteOver() throws {
    let (bench, _) = try Self.bench("школа.xlsx")
    let school = bench.folder.path("content/school")
    try bench.folder.write("чужая.xlsx", "отчёт")
    let taken = bench.run(["check", school, "--annotate", bench.folder.path("чужая.xlsx")])
    #expect(taken.status == 1 && taken.messages.contains("это не копия с замечаниями"))
    let inside = bench.run(["check", school, "--annotate", school + "/проверено.xlsx"])
    #expect(inside.status == 2 && inside.messages.contains("лежит в папке портала"))
    let plain = try CommandBench()
    let none = plain.run(
      ["check", plain.folder.path("content/school"), "--annotate", plain.folder.path("a.xlsx")])
    #expect(none.status == 1 && none.messages.contains("нет книг Excel"))
  }

  @Test func putsCopiesOfSeveralWorkbooksIntoAFolder() throws {
    let (bench, _) = try Self.bench("люди.xlsx", "школа.xlsx")
    let school = bench.folder.path("content/school")
    let one = bench.run(["check", school, "--annotate", bench.folder.path("a.xlsx")])
    #expect(one.status == 2 && one.messages.contains("Книг несколько: «люди.xlsx», «школа.xlsx»"))
    let all = bench.run(["check", school, "--annotate", bench.folder.path("копии")])
    #expect(all.status == 1)
    #expect(bench.folder.tree("копии").keys.sorted() == ["люди.xlsx", "школа.xlsx"])
  }
}
