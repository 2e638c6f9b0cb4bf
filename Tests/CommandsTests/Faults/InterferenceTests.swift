import Foundation
import TestSupport
import Testing

/// What other programs do to the files while a build is at work.
@Suite struct InterferenceTests {
  struct Interference: Sendable, CustomTestStringConvertible {
    var name: String
    /// The call before which it happens, and the how-manieth of its kind it is; from the end, if less than 0.
    var call: String
    var at = 1
    /// A command, run in the folder of portal and content.
    var command: String
    var words: String

    var testDescription: String { name }
  }

  @Test(arguments: [
    Interference(
      name: "the staging is wiped", call: "create", at: 8,
      // Other threads go on writing there while it is removed.
      command: "until rm -rf .out.staging; do :; done",
      words: ".out.staging"),
    Interference(
      name: "a page is taken out of the staging", call: "create", at: -3,
      command: "rm .out.staging/index.html", words: "пропал или изменился файл «index.html»"),
    Interference(
      name: "a page in the staging is cut off", call: "create", at: -3,
      command: "echo > .out.staging/index.html", words: "пропал или изменился файл «index.html»"),
    Interference(
      name: "the staging is moved away", call: "renameat2", command: "mv .out.staging elsewhere",
      words: "такого пути нет"),
    Interference(
      name: "content vanishes", call: "open", command: "rm content/school/*.yaml",
      words: "пропал, пока читали портал"),
    Interference(
      name: "content is written while it is read", call: "read", at: 4,
      command: "find content/school -type f | while read f; do echo '#' >> $f; done",
      words: "меняется, пока его читают"),
    Interference(
      name: "a file is exchanged behind its inspection", call: "create",
      command: "for f in content/school/files/*; do echo >> $f; done",
      words: "меняется, пока его читают"),
  ])
  func neverPublishesAPart(_ example: Interference) throws {
    let machine = try FaultyMachine()
    try machine.write(.first)
    try #require(machine.build().status == 0)
    let before = machine.tree
    try machine.write(.second)
    let at = example.at > 0 ? example.at : try callsOfSecondBuild(example.call) + example.at
    let outcome = try machine.build([
      "CALLS": ",\(example.call),", "AT": "\(at)",
      "RUN": "cd '\(machine.folder.path)' && \(example.command)",
    ])
    #expect(outcome.status == 3 && outcome.said.contains(example.words), "\(outcome.said)")
    #expect(machine.tree == before)
    #expect(machine.leftovers == [])
  }

  /// How many calls a build makes that changes every page.
  private func callsOfSecondBuild(_ call: String) throws -> Int {
    let machine = try FaultyMachine()
    try machine.write(.first)
    try #require(machine.build().status == 0)
    try machine.write(.second)
    return try machine.calls(call)
  }

  @Test func letsOneOfTwoBuildsAtOnceThrough() throws {
    let machine = try FaultyMachine()
    try machine.write(.first)
    // The second build runs while the first is about to exchange the trees.
    let words =
      "'\(Shell.program)/nastavnik' build '\(machine.folder.path)/content/school'"
      + " --output '\(machine.folder.path)/out' --themes '\(Repository.themes)' --today 2026-11-16"
    let outcome = try machine.build([
      "CALLS": ",syncfs,", "AT": "1",
      "RUN": "\(words) > '\(machine.folder.path)/second' 2>&1; test $? -eq 3",
    ])
    #expect(outcome.status == 0, "\(outcome.said)")
    #expect(machine.folder.text("second").contains("уже собирает другая программа"))
    #expect(machine.folder.has("out/index.html") && machine.leftovers == [])
  }

  @Test func buildsWhenTheClockWasSetBack() throws {
    let machine = try FaultyMachine()
    try machine.write(.first)
    try #require(machine.build().status == 0)
    // All that was built, and the content, is of tomorrow and later.
    _ = try TestTool.run(
      "find", machine.folder.path, "-exec", "touch", "-h", "-d", "2031-01-01", "{}", "+")
    #expect(try machine.build().status == 0)
    let first = machine.tree
    try machine.write(.second)
    #expect(try machine.build().status == 0)
    #expect(machine.tree != first && machine.leftovers == [])
  }

  @Test func publishesNamesOf255Bytes() throws {
    let machine = try FaultyMachine()
    try machine.write(.first)
    let name = String(repeating: "n", count: 251)
    let picture = "files/" + name + ".png"
    try machine.folder.write("content/school/" + picture, SamplePNG(8, 8).bytes)
    try machine.folder.write(
      "content/school/news/\(String(repeating: "н", count: 126)).md",
      "---\nid: dlinnoe\ntitle: Длинное имя\ndate: 2026-09-16\nsummary: Проба.\n---\n\n![Проба](\(picture))\n"
    )
    let outcome = try machine.build()
    #expect(outcome.status == 0, "\(outcome.said)")
  }

  @Test func saysThatTheNameOfTheOutputIsTooLong() throws {
    let machine = try FaultyMachine(output: String(repeating: "o", count: 255))
    try machine.write(.first)
    let outcome = try machine.build()
    #expect(outcome.status == 3 && outcome.said.contains("имя слишком длинное"), "\(outcome.said)")
    #expect(machine.tree.isEmpty && machine.leftovers == [])
  }

  @Test func endsWithThreeBeyondTheAllowedSizeOfAFile() throws {
    let machine = try FaultyMachine()
    try machine.write(.first)
    try #require(machine.build().status == 0)
    let before = machine.tree
    try machine.write(.second)
    let outcome = try Shell.run(
      "ulimit -f 4; nastavnik build content/school --output out --themes '\(Repository.themes)'",
      in: machine.folder.path)
    #expect(outcome.status == 3 && outcome.output.contains("ulimit -f"), "\(outcome.output)")
    #expect(machine.tree == before && machine.leftovers == [])
  }

  @Test(arguments: ["schema", "explain", "new mentor --csv", "markdown README.md", "--help"])
  func endsWithThreeWhenTheResultCannotBeWritten(_ words: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("README.md", "Текст\n")
    for target in ["> /dev/full", ">&-"] {
      let outcome = try Shell.run("nastavnik \(words) \(target)", in: folder.path)
      #expect(outcome.status == 3, "\(target): \(outcome.output)")
      #expect(outcome.output.contains("Не удалось записать результат"), "\(outcome.output)")
    }
  }
}
