import TestSupport
import Testing

@testable import Commands

/// `nastavnik init` and `nastavnik new`, as an editor types them.
@Suite struct DraftCommandTests {
  @Test(arguments: ["school", "municipality", "region"], ["generic", "volgograd"])
  func aNewPortalBuildsAtOnceAndItsCheckNamesWhatIsToBeFilledIn(
    _ level: String, _ profile: String
  ) throws {
    let bench = try CommandBench(nil)
    let folder = bench.folder.path("portal")
    let made = bench.run(["init", folder, "--level", level, "--profile", profile])
    #expect((made.status, made.messages) == (0, ""))
    let themes = ["--themes", Repository.themes]
    let built = bench.run(["build", folder, "--output", bench.folder.path("out")] + themes)
    #expect(built.status == 0, "\(built.messages)")
    #expect(bench.folder.text("out/index.html").contains("Наставничество"))
    let check = bench.run(["check", folder] + themes).messages
    for line in [
      "site.yaml:9:11: предупреждение [VALUE-12] В поле «адрес» осталось слово из образца",
      "organisations.yaml:4:9: предупреждение [VALUE-12] В поле «наименование»",
    ] { #expect(check.contains(line), "\(check)") }
  }

  @Test func aNewPortalWithoutTheStartProfileNamesWhatIsMissingAsErrors() throws {
    let bench = try CommandBench(nil)
    let folder = bench.folder.path("portal")
    _ = bench.run(["init", folder, "--level", "school"])
    let site = bench.folder.text("portal/site.yaml")
      .replacing("profile: [generic, start]", with: "profile: [generic]")
    try bench.folder.write("portal/site.yaml", site)
    let check = bench.run(["check", folder, "--themes", Repository.themes])
    #expect(check.status == 1)
    #expect(check.messages.contains("ошибка [DOC-01]"))
  }

  @Test func neverOverwritesAFile() throws {
    let bench = try CommandBench(nil)
    try bench.folder.write("portal/README.md", "моё")
    let before = bench.folder.tree()
    let outcome = bench.run(["init", bench.folder.path("portal"), "--level", "school"])
    #expect(outcome.status == 1 && outcome.messages.contains("README.md» уже есть"))
    let draft = bench.run(["new", "mentor", "--to", bench.folder.path("portal/README.md")])
    #expect(draft.status == 1 && draft.messages.contains("уже есть"))
    #expect(bench.folder.tree() == before)
  }

  @Test func printsTheTemplateOfARecordByItsRussianName() {
    let outcome = CommandBench.run(["new", "наставник", "m-ivanova"])
    #expect(outcome.status == 0)
    #expect(outcome.results.contains("- id: m-ivanova\n"))
    let table = CommandBench.run(["new", "наставники", "--csv"])
    #expect(table.results.hasPrefix("\u{FEFF}код;педагог;"))
    #expect(table.results.hasSuffix("\r\n"))
  }

  @Test func namesTheNearestListOrProfile() {
    let list = CommandBench.run(["new", "mentr"])
    #expect(list.status == 2 && list.messages.contains("«mentor»"))
    let id = CommandBench.run(["new", "mentor", "Иванова"])
    #expect(id.status == 2 && id.messages.contains("не годится в код"))
    let profile = CommandBench.run(["init", "p", "--level", "school", "--profile", "volgorad"])
    #expect(profile.status == 2 && profile.messages.contains("«volgograd»"))
    let level = CommandBench.run(["init", "p"])
    #expect(level.status == 2 && level.messages.contains("--level school"))
  }
}
