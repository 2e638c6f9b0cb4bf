import Foundation
import TestSupport
import Testing

@testable import Commands

private let school = "content/school"

extension CommandBench {
  fileprivate func check(_ options: String...) -> CommandOutcome {
    run(["check", folder.path(school), "--themes", Repository.themes] + options)
  }

  fileprivate func git(_ words: String...) throws {
    _ = try TestTool.run(
      ["git", "-C", folder.path("content")]
        + ["-c", "user.name=Проба", "-c", "user.email=proba@mail.example"] + words)
  }
}

/// Private fields that are kept in a folder of their own.
@Suite struct PrivateFolderTests {
  /// The school without the phone of its mentor, which lies in a folder beside it.
  private func bench(_ records: String = "- id: elkina\n  phone: \"+7 900 000-71-03\"\n") throws
    -> CommandBench
  {
    let site = FixtureSite.school.replacing(
      "  phone: \"+7 900 000-71-03\"\n", with: "", in: "persons.yaml")
    let bench = try CommandBench(site)
    try bench.folder.write("secret/persons.yaml", records)
    return bench
  }

  @Test func joinsFieldsToRecordsByTheirIDs() throws {
    let bench = try bench()
    let secret = bench.folder.path("secret")
    #expect(bench.build("--private", secret).status == 0)
    try bench.folder.write(
      school + "/news/start.md",
      "---\ntitle: Пары\ndate: 2026-09-15\nsummary: Коротко.\nstage: conditions\n---\n\nТел. 8 900 000 71 03\n"
    )
    #expect(bench.check().status == 0, "without the folder nobody knows the phone")
    let outcome = bench.check("--private", secret)
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("news/start.md:8:6: ошибка [LEAK-01]"), "\(outcome.messages)")
    #expect(outcome.messages.contains("secret/persons.yaml:2:"), "\(outcome.messages)")
    #expect(!outcome.messages.contains("71-03"))
  }

  @Test func takesWholeRecordsAndAsksForTheirFields() throws {
    let whole = "- {id: novyy, surname: Новый, name: Пётр, position: учитель, org: school}\n"
    let bench = try bench(whole)
    #expect(bench.check("--private", bench.folder.path("secret")).status == 0)
    try bench.folder.write("secret/persons.yaml", "- {id: elkin, phone: \"+7 900 000-71-03\"}\n")
    let outcome = bench.check("--private", bench.folder.path("secret"))
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("secret/persons.yaml:1:4: ошибка"), "\(outcome.messages)")
  }

  @Test func refusesAFieldThatIsWrittenTwice() throws {
    let bench = try bench("- {id: elkina, phone: \"+7 900 000-71-03\", email: a@mail.example}\n")
    let outcome = bench.check("--private", bench.folder.path("secret"))
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("ошибка [PRIVATE-01] Поле «почта» записи «elkina»"))
    #expect(!outcome.messages.contains("a@mail.example"))
  }

  @Test func refusesAFolderThatWouldBePublished() throws {
    let bench = try bench()
    for place in ["content/school/secret", "out/secret"] {
      try bench.folder.write(place + "/persons.yaml", "[]\n")
      try bench.folder.write("out/.nastavnik", "")
      let outcome = bench.build("--private", bench.folder.path(place))
      #expect(outcome.status == 2, "\(place): \(outcome.messages)")
      #expect(outcome.messages.contains("лежат одна в другой"))
      try bench.folder.remove(place)
    }
    #expect(bench.check("--private", bench.folder.path("nothing")).status == 2)
  }

  @Test func refusesAFolderThatGitWouldCommit() throws {
    let bench = try bench()
    try bench.git("init", "-q")
    try bench.folder.write("content/secret/persons.yaml", "[]\n")
    let secret = bench.folder.path("content/secret")
    let refused = bench.check("--private", secret)
    #expect(refused.status == 2 && refused.messages.contains("git"), "\(refused.messages)")
    try bench.folder.write("content/.gitignore", "secret/\n")
    #expect(bench.check("--private", secret).status == 0)
    try bench.git("add", "-f", "secret/persons.yaml")
    #expect(bench.check("--private", secret).status == 2, "committed though ignored")
  }
}

/// What a repository that everybody can read must not hold.
@Suite struct PublicRepositoryTests {
  @Test func namesEveryPrivateFieldAndHiddenPersonOfAFolder() throws {
    let outcome = try CommandBench().check("--public-repository")
    #expect(outcome.status == 1)
    for place in [
      "persons.yaml:7:10: ошибка [REPO-01] Закрытое поле «телефон» записи «kovalyov»",
      "mentees.yaml:11:17: ошибка [REPO-01] Закрытое поле",
      "programmes/pervyy-god.md:8:15: ошибка [REPO-01] Закрытое поле",
      "ошибка [REPO-02] Человек «tikhonov»",
    ] { #expect(outcome.messages.contains(place), "\(place): \(outcome.messages)") }
    for value in ["71-02", "elkina@mail", "Дубровина", "тишины", "1975"] {
      #expect(!outcome.messages.contains(value), "\(value)")
    }
  }

  @Test func judgesWhatGitHasAndNothingElse() throws {
    let bench = try CommandBench()
    try bench.git("init", "-q")
    #expect(bench.check("--public-repository").status == 0, "nothing is committed")
    try bench.git("add", "school/news")
    #expect(bench.check("--public-repository").status == 0)
    try bench.git("add", "school/persons.yaml")
    let outcome = bench.check("--public-repository")
    #expect(outcome.status == 1)
    #expect(!outcome.messages.contains("mentees.yaml:"), "\(outcome.messages)")
  }

  @Test func findsNamesInCommentsAndColumnsAndFilesNobodyPublishes() throws {
    let site = FixtureSite.school
      .with("terms.yaml", "# Это писал Тихонов Пётр.\n" + FixtureSite.school.text("terms.yaml"))
      .with("files/nikuda.csv", "Имя\nПётр Ильич Тихонов\n")
      .with("private/zametki.txt", "Тихонов")
    let bench = try CommandBench(site)
    try bench.git("init", "-q")
    try bench.git("add", "school/terms.yaml", "school/files", "school/private")
    let outcome = bench.check("--public-repository")
    #expect(outcome.messages.contains("terms.yaml:1:13: ошибка [REPO-02]"), "\(outcome.messages)")
    #expect(outcome.messages.contains("files/nikuda.csv:2:12: ошибка [REPO-02]"))
    #expect(outcome.messages.contains("[REPO-01] Файл «private/zametki.txt»"))
  }
}
