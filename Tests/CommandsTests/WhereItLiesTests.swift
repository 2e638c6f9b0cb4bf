import TestSupport
import Testing

/// Commands typed in the portal's own folder, which is a repository like any other.
@Suite struct WhereItLiesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try FixtureSite.school.write(to: folder, at: "Наша школа")
  }

  private func run(_ line: String) throws -> Shell.Outcome {
    try Shell.run(line, in: folder.path("Наша школа"))
  }

  @Test func meansTheFolderOneStandsIn() throws {
    for line in [
      "nastavnik check", "nastavnik check .", "nastavnik passport", "nastavnik build",
      "nastavnik build --explicit-index", "nastavnik build . --output public", "nastavnik check",
      "nastavnik build --output sayt/portal", "nastavnik check --strict",
    ] {
      let outcome = try run(line)
      #expect(outcome.status == 0, "\(line): \(outcome.output)")
      #expect(!outcome.output.contains("PORTAL-02"), "\(line): \(outcome.output)")
    }
    for path in ["_site/index.html", "public/index.html", "sayt/portal/index.html"] {
      #expect(folder.has("Наша школа/" + path), "\(path)")
    }
  }

  @Test func namesThePageToOpenFromADisk() throws {
    let output = try run("nastavnik build --explicit-index").output
    #expect(output.contains("Наша школа → _site: "), "\(output)")
    let address = try #require(output.firstMatch(of: /file:\/\/\S+/)).output
    #expect(
      address.hasSuffix(
        "/%D0%9D%D0%B0%D1%88%D0%B0%20%D1%88%D0%BA%D0%BE%D0%BB%D0%B0/_site/index.html"))
  }

  @Test func tellsWhatToDoWhereThereIsNoPortal() throws {
    let outcome = try Shell.run("nastavnik check", in: folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("нет ни site.yaml, ни папки Content"), "\(outcome.output)")
    #expect(outcome.output.contains("nastavnik init ПАПКА --level school"))
  }

  @Test(arguments: ["news", "files/out", "private", "theme", "profiles", ".", "..", "новости/x"])
  func refusesAnOutputAmongTheContent(_ output: String) throws {
    let before = folder.tree()
    let outcome = try run("nastavnik build --output \(output)")
    #expect(outcome.status == 3, "\(outcome.output)")
    #expect(folder.tree() == before)
  }

  @Test func letsARepositoryHaveItsOwnFiles() throws {
    let home = [
      "README.md", "README.ru.md", "LICENSE", "LICENSE.txt", "CNAME", "Makefile", "CHANGELOG.md",
      ".github/workflows/pages.yml", ".gitattributes", "CODEOWNERS", "node_modules/a/index.yaml",
      "otchet.json", "черновики/записка.docx", "notes/a.tmp",
    ]
    for file in home { try folder.write("Наша школа/" + file, "что угодно") }
    try folder.write(
      "Наша школа/.gitignore",
      "# служебное\n/node_modules/\notchet.*\n!otchet.txt\nчерновики\n**/*.tmp\n")
    let clean = try run("nastavnik check --strict")
    #expect(clean.status == 0, "\(clean.output)")
    for file in ["otchet.txt", "notes/b.txt"] { try folder.write("Наша школа/" + file, "а") }
    let told = try run("nastavnik check").output
    #expect(told.matches(of: /PORTAL-02/).count == 2, "\(told)")
  }

  /// Lists with personal data may be kept out of the repository: they are content all the same.
  @Test func readsContentThatTheRepositoryLeavesOut() throws {
    try folder.write("Наша школа/.gitignore", "*.yaml\nnews/\n")
    try folder.write("Наша школа/faqs.yaml", "- {id: Ъ}\n")
    #expect(try run("nastavnik check").output.contains("faqs.yaml:1"))
  }
}
