import Foundation
import TestSupport
import Testing

/// What `init` writes and says, done to the letter: every command of every file it makes.
@Suite struct FirstHourTests {
  private static let levels = ["school", "municipality", "region"]

  @Test(arguments: zip(levels, ["generic", "volgograd", "generic"]))
  func everyCommandToldByTheFilesWorksAsWritten(_ level: String, _ profile: String) throws {
    let folder = try TemporaryFolder()
    let made = try Shell.run(
      "nastavnik init портал --level \(level) --profile \(profile)", in: folder.path)
    #expect(made.status == 0, "\(made.output)")
    let portal = folder.path("портал")
    var told: [String] = []
    for (path, text) in folder.tree("портал").sorted(by: { $0.key < $1.key })
    where !path.hasSuffix(".json") {
      told += ToldCommands.all(in: text)
    }
    #expect(told.contains("nastavnik check") && told.contains("nastavnik build --explicit-index"))
    #expect(told.count > 20)
    for command in Set(told).sorted() {
      let outcome = try Shell.run(command, in: portal)
      #expect(outcome.status == 0, "\(command): \(outcome.output)")
      try? folder.remove("портал/mentors.csv")
    }
    #expect(folder.has("портал/_site/index.html"))
  }

  @Test(arguments: levels) func theStepsOfTheWorkflowRun(_ level: String) throws {
    let folder = try TemporaryFolder()
    _ = try Shell.run("nastavnik init портал --level \(level)", in: folder.path)
    let steps = folder.text("портал/.gitlab-ci.yml").matches(of: /(?m)^ +- (nastavnik .*)$/)
    #expect(!steps.isEmpty)
    for step in steps {
      let outcome = try Shell.run(String(step.1), in: folder.path("портал"))
      #expect(outcome.status == 0, "\(outcome.output)")
    }
    #expect(folder.has("портал/public/index.html"))
    let report = try #require(folder.read("портал/gl-code-quality-report.json"))
    let faults = try JSONSerialization.jsonObject(with: Data(report)) as? [[String: Any]]
    #expect(faults?.contains { $0["check_name"] as? String == "PORTAL-02" } == false)
    let again = try Shell.run("nastavnik check", in: folder.path("портал"))
    #expect(!again.output.contains("PORTAL-02"), "\(again.output)")
    _ = try TestTool.run("git", "-C", folder.path("портал"), "init", "-q")
    let status = try Shell.run("git status --porcelain -uall", in: folder.path("портал")).output
    #expect(!status.contains("public") && !status.contains("report"), "\(status)")
  }

  @Test(arguments: ["Моя школа", "it's", "-школа", "a/b c"])
  func whatInitSaysCanBePastedIntoAShell(_ name: String) throws {
    let folder = try TemporaryFolder()
    let word = "'" + name.replacing("'", with: "'\\''") + "'"
    let made = try Shell.run("nastavnik init ./\(word) --level school", in: folder.path)
    let lines = made.output.split(separator: "\n").filter { $0.hasPrefix("  ") }
      .map { String($0).replacing(#/ {3,}.*$/#, with: "") }
    #expect(lines.count == 3, "\(made.output)")
    let outcome = try Shell.run(lines.joined(separator: " && "), in: folder.path)
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(folder.has(name + "/_site/index.html"))
  }
}
