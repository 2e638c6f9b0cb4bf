import Foundation
import TestSupport
import Testing

@testable import Commands

@Suite struct ToolTests {
  @Test func buildsAPortalAndSaysWhatCameOfIt() throws {
    let bench = try CommandBench()
    let outcome = bench.build()
    #expect(outcome.status == 0)
    #expect(outcome.messages == "")
    let lines = outcome.results.split(separator: "\n")
    #expect(lines.count == 2 && lines[0].hasSuffix(" с"), "\(outcome.results)")
    #expect(lines.last?.hasPrefix("Посмотреть в браузере: nastavnik serve ") == true)
    for word in ["content/school → ", " страниц", " файл", "замечаний нет"] {
      #expect(outcome.results.contains(word), "\(outcome.results)")
    }
  }

  @Test func countsThoseWhoAreNotShownForWantOfAConsent() throws {
    let bench = try CommandBench(.withdrawn)
    let outcome = bench.build()
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.results.contains(", скрыто без согласия: 1"), "\(outcome.results)")
    #expect(!outcome.results.contains("--today"))
  }

  @Test func saysThatADayAskedForProlongsConsents() throws {
    let outcome = try CommandBench(.withdrawn).build("--today", "2026-11-16")
    let line = "(согласия — на 16.11.2026 по ключу --today, этот день прошёл)"
    #expect((outcome.results + outcome.messages).contains(line), "\(outcome.results)")
  }

  @Test func saysWhoMayStillBeSeenInTheTreeThatStays() throws {
    let bench = try CommandBench()
    #expect(bench.build().status == 0)
    try bench.write(
      FixtureSite.withdrawn.replacing(
        "Помочь педагогу войти в профессию.", with: "Ведёт Ёлкина Вера Павловна.",
        in: "pages/o-nastavnichestve.md"))
    let outcome = bench.build()
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("«elkina» – отозвано 10.11.2026, "), "\(outcome.messages)")
    #expect(outcome.messages.contains("ключ --withdraw"))
    let withdrawn = bench.build("--withdraw")
    #expect(withdrawn.status == 0, "\(withdrawn.messages)")
    #expect(
      withdrawn.results.contains("не вошло по отзыву согласия: 1 запись, "),
      "\(withdrawn.results)")
    // The tree that stays names nobody any more: there is nothing to warn of.
    let later = bench.build()
    #expect(later.status == 1)
    #expect(!later.messages.contains("– отозвано"), "\(later.messages)")
  }

  @Test func refusesToWithdrawAndToTakeWarningsForErrorsAtOnce() throws {
    let outcome = try CommandBench().build("--withdraw", "--strict")
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("--strict"))
  }

  @Test func printsNothingOfASuccessWhenQuiet() throws {
    let outcome = try CommandBench().build("--quiet")
    #expect((outcome.status, outcome.results, outcome.messages) == (0, "", ""))
  }

  @Test func tellsWhatTheTimeWentIntoWhenAsked() throws {
    let stages = [
      "чтение и проверка содержания", "тема и план страниц", "тексты Markdown", "шаблоны темы",
      "поиск закрытых сведений", "запись страниц", "поиск по порталу, ленты, вложения",
    ]
    let outcome = try CommandBench().build("--timings", "--quiet")
    let lines = outcome.results.split(separator: "\n")
    #expect(lines.count == stages.count)
    for (line, stage) in zip(lines, stages) {
      #expect(line.contains(stage) && line.hasSuffix(" с"), "\(line)")
    }
    // What a program reads stays a document; the times are printed beside it.
    let document = try CommandBench().build("--timings", "--format", "json")
    #expect(document.results.hasPrefix("{") || document.results.hasPrefix("["))
    #expect(document.messages.contains(stages[2]))
  }

  @Test func showsProgressOnlyToAPersonAtATerminal() throws {
    let bench = try CommandBench()
    let outcome = CommandBench.run(["build"] + bench.paths, isInteractive: true)
    #expect(outcome.messages.contains("читаю и проверяю"))
    #expect(outcome.messages.hasSuffix("\u{1B}[K"))
  }

  @Test func checksWithoutWriting() throws {
    let bench = try CommandBench()
    let before = bench.folder.tree()
    let outcome = CommandBench.run(
      ["check", bench.folder.path("content"), "--themes", Repository.themes])
    #expect(outcome.status == 0)
    #expect(outcome.results.contains("замечаний нет"))
    #expect(bench.folder.tree() == before)
  }

  @Test func keepsWhatACheckLearntOfFilesInThePersonsCache() throws {
    let bench = try CommandBench()
    let check = ["check", bench.folder.path("content/school"), "--themes", Repository.themes]
    let first = bench.run(check)
    let kept = bench.folder.tree("cache/nastavnik")
    #expect(kept.count == 8, "two answers for each of four documents")
    #expect(Set(kept.keys.map { $0.split(separator: "/")[0] }).count == 1)
    let times = kept.keys.sorted().map { bench.folder.identity("cache/nastavnik/" + $0) }
    #expect(bench.run(check).status == first.status)
    #expect(kept.keys.sorted().map { bench.folder.identity("cache/nastavnik/" + $0) } == times)
    // Another portal's check leaves this one's alone, and a changed document its own one's.
    try FixtureSite.school.with("files/karta.pdf", bytes: SamplePDF("План").bytes)
      .write(to: bench.folder, at: "content/other")
    _ = bench.run(["check", bench.folder.path("content/other"), "--themes", Repository.themes])
    #expect(bench.folder.tree("cache/nastavnik").count == 16)
    try bench.write(.school.with("files/karta.pdf", bytes: SamplePDF("План").bytes))
    _ = bench.run(check)
    #expect(bench.folder.tree("cache/nastavnik").count == 16)
  }

  @Test func checksAsStrictlyAsItBuilds() throws {
    let site = FixtureSite.school.replacing(
      "surname: Ёлкина", with: "surname: Е\u{308}лкина", in: "persons.yaml")
    let bench = try CommandBench(site)
    for command in ["build", "check"] {
      let words =
        command == "build"
        ? bench.paths : [bench.folder.path("content/school"), "--themes", Repository.themes]
      #expect(bench.run([command] + words).status == 0)
      #expect(bench.run([command] + words).messages.contains("предупреждение [VALUE-09]"))
      #expect(bench.run([command] + words + ["--strict"]).status == 1)
    }
  }

  @Test func keepsThePortalWhenWarningsForbidPublishing() throws {
    let bench = try CommandBench()
    #expect(bench.build().status == 0)
    let before = bench.folder.tree("out")
    try bench.write(
      .school.replacing("surname: Ёлкина", with: "surname: Е\u{308}лкина", in: "persons.yaml"))
    let outcome = bench.build("--strict")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("остался прежним"))
    #expect(bench.folder.tree("out") == before)
  }

  @Test func buildsEveryPortalOfAFolder() throws {
    let bench = try CommandBench()
    try FixtureSite.school.write(to: bench.folder, at: "content/second")
    try bench.folder.write("content/notes/readme.txt", "не портал")
    let outcome = bench.run(
      [
        "build", bench.folder.path("content"), "--output", bench.folder.path("out"), "--themes",
        Repository.themes,
      ])
    #expect(outcome.status == 0)
    #expect(bench.folder.has("out/school/index.html") && bench.folder.has("out/second/index.html"))
    #expect(!bench.folder.has("out/notes"))
    let lines = outcome.results.split(separator: "\n")
    #expect(lines.count(where: { $0.contains(" страниц") }) == 2, "\(outcome.results)")
  }

  @Test func buildsTheOthersWhenOnePortalIsWrong() throws {
    let bench = try CommandBench()
    try FixtureSite.school.with("terms.yaml", "- [").write(to: bench.folder, at: "content/first")
    let outcome = bench.run(
      [
        "build", bench.folder.path("content"), "--output", bench.folder.path("out"), "--themes",
        Repository.themes,
      ])
    #expect(outcome.status == 1)
    #expect(bench.folder.has("out/school/index.html") && !bench.folder.has("out/first"))
  }

  @Test func refusesTwoPortalsOfOneName() throws {
    let bench = try CommandBench()
    try FixtureSite.school.write(to: bench.folder, at: "other/school")
    let outcome = bench.run(
      [
        "build", bench.folder.path("content/school"), bench.folder.path("other/school"), "--themes",
        Repository.themes,
      ])
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("в одну папку"))
  }

  @Test func buildsForAnotherAddress() throws {
    let bench = try CommandBench()
    #expect(bench.build("--base-url", "https://school.example/x").status == 0)
    #expect(
      bench.folder.text("out/kontakty/index.html").contains("https://school.example/x/kontakty/"))
  }

  @Test func namesIndexFilesInLinksWhenAskedTo() throws {
    let bench = try CommandBench()
    #expect(bench.build("--explicit-index").status == 0)
    #expect(bench.folder.text("out/index.html").contains("kontakty/index.html"))
  }

  /// Words the program does not understand, and what it says of them.
  struct Refusal: Sendable, CustomTestStringConvertible {
    var words: [String]
    var said: String

    init(_ words: String..., said: String) {
      self.words = words
      self.said = said
    }

    var testDescription: String { words.joined(separator: " ") }
  }

  @Test(arguments: [
    Refusal("biuld", said: "Возможно, вы имели в виду «build»"),
    Refusal("xyzzy", said: "Команды «xyzzy» нет. Список команд"),
    Refusal("build", "--outptu", "x", said: "Возможно, вы имели в виду «--output»"),
    Refusal("build", "-q", said: "нет ключа «-q»"),
    Refusal("build", "--xyzzy", said: "нет ключа «--xyzzy»"),
    Refusal("build", "--output", said: "После ключа --output нужно значение"),
    Refusal("build", "--output=", said: "После ключа --output нужно значение"),
    Refusal("build", "--quiet=да", said: "У ключа --quiet нет значения"),
    Refusal("check", "--output", "x", said: "нет ключа «--output»"),
    Refusal("build", "--today", "завтра", said: "«завтра» — не дата"),
    Refusal("build", "--today", "2026-02-30", said: "«2026-02-30» — не дата"),
    Refusal("check", "--today=31.04.2026", said: "«31.04.2026» — не дата"),
    Refusal("build", "--base-url", "school.ru", said: "«school.ru» — не адрес"),
  ])
  func endsWithTwoWhenItIsNotUnderstood(_ example: Refusal) throws {
    let bench = try CommandBench()
    let place = example.words.count > 1 ? [bench.folder.path("content/school")] : []
    let outcome = bench.run(Array(example.words.prefix(1)) + place + example.words.dropFirst())
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains(example.said), "\(outcome.messages)")
    #expect(outcome.messages.hasPrefix("nastavnik: ") && outcome.messages.hasSuffix("\n"))
    #expect(outcome.results == "")
    #expect(!bench.folder.has("out"))
  }

  @Test func readsADateInEverySpelling() throws {
    let bench = try CommandBench()
    for day in ["2026-11-16", "16.11.2026", "16 ноября 2026 г."] {
      #expect(bench.build("--today", day).status == 0)
    }
    #expect(bench.build("--today=2026-11-16").status == 0)
  }

  @Test func takesWhatFollowsTwoHyphensForFolders() throws {
    let outcome = try CommandBench().run(["check", "--", "--quiet"])
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("Папки «--quiet» нет"))
  }

  @Test(arguments: ["content", "net-takoy", "content/school/site.yaml"])
  func saysWhereItFoundNoPortal(_ place: String) throws {
    let bench = try CommandBench(nil)
    try bench.folder.makeFolder("content")
    let outcome = bench.run(["check", bench.folder.path(place)])
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains(bench.folder.path(place)))
  }

  @Test(arguments: [["--help"], ["-h"], ["help"], []])
  func listsItsCommands(_ words: [String]) {
    let outcome = CommandBench.run(words)
    #expect(outcome.status == 0 && outcome.messages == "")
    for command in Tool.commands { #expect(outcome.results.contains(command.syntax.name)) }
  }

  @Test(arguments: Tool.commands.map(\.syntax.name))
  func explainsEveryOptionOfACommand(_ name: String) throws {
    let syntax = try #require(Tool.commands.first { $0.syntax.name == name }).syntax
    let outcome = CommandBench.run([name, "--help"])
    #expect(outcome.status == 0)
    for option in syntax.options { #expect(outcome.results.contains("--" + option.name)) }
    #expect(outcome.results.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func tellsItsVersion() {
    #expect(CommandBench.run(["--version"]).results == "nastavnik \(Tool.version)\n")
  }
}

/// What a build tells of the tree before it.
@Suite struct ChangesTests {
  private static let before = with("staraya")
  private static let after = with("vtoraya")

  /// The school with one more piece of news.
  private static func with(_ name: String) -> FixtureSite {
    FixtureSite.school.with(
      "news/\(name).md",
      "---\ntitle: Ещё\ndate: 2026-10-15\nsummary: Коротко.\nstage: conditions\n---\n\nТекст.\n")
  }

  @Test func tellsInTheLastLinesWhatCameChangedAndWent() throws {
    let bench = try CommandBench(Self.before)
    #expect(!bench.build().results.contains("пришло"))
    #expect(!bench.build().results.contains("изменилось"), "nothing has changed")
    try bench.write(Self.after)
    let lines = bench.build().results.split(separator: "\n")
    #expect(lines.contains("  пришло: 1 страница – novosti/vtoraya/index.html"), "\(lines)")
    #expect(lines.contains("  ушло: 1 страница – novosti/staraya/index.html"), "\(lines)")
    #expect(lines.contains { $0.hasPrefix("  изменилось: ") && $0.contains("novosti/index.html") })
  }

  @Test func listsEveryChangeWhenAsked() throws {
    let bench = try CommandBench(Self.before)
    #expect(bench.build("--changes", "--quiet").results.contains("прежнего портала нет"))
    #expect(bench.build("--changes", "--quiet").results == "  изменений нет\n")
    try bench.write(Self.after)
    let lines = bench.build("--changes", "--quiet").results.split(separator: "\n")
    #expect(lines.contains("+ novosti/vtoraya/index.html"))
    #expect(lines.contains("~ novosti/index.html"))
    #expect(lines.contains("- novosti/staraya/index.html"))
  }

  @Test func comparesWithAManifestWhereThereIsNoTree() throws {
    let bench = try CommandBench(Self.before)
    let list = bench.folder.path("spisok.txt")
    #expect(bench.build("--manifest", list).status == 0)
    try bench.folder.remove("out")
    try bench.write(Self.after)
    let lines = bench.build("--against", list, "--changes").results.split(separator: "\n")
    #expect(lines.contains("+ novosti/vtoraya/index.html"), "\(lines)")
    #expect(lines.contains("- novosti/staraya/index.html"))
    #expect(!lines.contains { $0.contains("zakon") }, "what has not changed is not told")
  }

  @Test func refusesAListThatIsNoneAndOneInsideThePortal() throws {
    let bench = try CommandBench(Self.before)
    let wrong = bench.build("--against", bench.folder.path("content/school/site.yaml"))
    #expect(wrong.status == 2 && wrong.messages.contains("не список файлов"))
    let nothing = bench.build("--against", bench.folder.path("nothing"))
    #expect(nothing.status == 2 && nothing.messages.contains("сравнить не с чем"))
    let inside = bench.build("--manifest", bench.folder.path("out/spisok.txt"))
    #expect(inside.status == 2 && inside.messages.contains("внутри портала"))
  }
}

/// The demonstration school with its roadmap taken away, from the command line.
@Suite struct SchoolTests {
  @Test func failsWithRuleClauseAndPlaceWhenTheRoadmapIsDeleted() throws {
    let school = try Repository.portal("school")
    let bench = try CommandBench(school)
    #expect(bench.build().status == 0)
    let before = bench.folder.tree("out")
    try bench.write(school.without("roadmaps.yaml"))
    let outcome = bench.build()
    #expect(outcome.status == 1)
    #expect(
      outcome.messages.contains("documents/dorozhnaya-karta.md:3:1: ошибка [RMP-01]"),
      "\(outcome.messages)")
    #expect(outcome.messages.contains("Основание: приложение 2 к Положению"))
    #expect(bench.folder.tree("out") == before)
  }

  @Test func failsWithRuleClauseAndPlaceWhenTheRoadmapIsDeletedWithItsPapers() throws {
    var school = try Repository.portal("school").without("roadmaps.yaml")
    for path in school.paths
    where path.hasPrefix("documents/") && school.text(path).contains("\ntype: roadmap\n") {
      school = school.without(path)
    }
    let outcome = try CommandBench(school).build()
    #expect(outcome.status == 1)
    #expect(
      outcome.messages.contains("documents.yaml:1:1: ошибка [SEC-02] В разделе нет дорожной карты"))
    #expect(outcome.messages.contains("Основание: "))
  }

  @Test(arguments: ["school", "municipality", "region"])
  func buildsFromTheFolderOfAllPortals(_ name: String) throws {
    let bench = try CommandBench(nil)
    let outcome = bench.run(
      ["check", Repository.content + "/" + name, "--themes", Repository.themes])
    #expect(outcome.status == 0, "\(outcome.messages)")
  }
}

extension FixtureSite {
  /// The small school after the mentor has withdrawn the consent.
  fileprivate static let withdrawn = FixtureSite.school
    .replacing("valid_until: 2028-08-31", with: "withdrawn: 2026-11-10", in: "persons.yaml")
}
