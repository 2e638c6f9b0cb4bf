import Diagnostics
import Synchronization
import Testing

@testable import Commands

/// A command line, the exit status, and words that must be in what is printed.
struct UsageCase: Sendable, CustomTestStringConvertible {
  let line: String
  let status: Int32
  let phrases: [String]

  init(_ line: String, _ status: Int32, _ phrases: String...) {
    self.line = line
    self.status = status
    self.phrases = phrases
  }

  var testDescription: String { "nastavnik " + line }
}

@Suite struct UsageTests {
  @Test(arguments: [
    UsageCase("", 0, "Команды:", "build", "explain", "schema", "data", "markdown", "template"),
    UsageCase("--help", 0, "Подробно о команде: nastavnik КОМАНДА --help"),
    UsageCase("help explain", 0, "Использование: nastavnik explain [КОД]"),
    UsageCase("--version", 0, "nastavnik \(Tool.version)"),
    UsageCase("build --help", 0, "--output ПАПКА", "--format ВИД", "--strict"),
    UsageCase("check --help", 0, "--format ВИД", "sarif"),
    UsageCase("data --help", 0, "--as ВИД"),
    UsageCase("markdown --help", 0, "--plain", "--gfm"),
    UsageCase("template --help", 0, "--data ФАЙЛ.json"),
    UsageCase("schema --help", 0, "[СПИСОК]"),
  ])
  func printsHelpInRussian(_ usage: UsageCase) {
    let bench = CommandOutcome(usage.line)
    #expect(bench.status == usage.status)
    for phrase in usage.phrases { #expect(bench.results.contains(phrase), "\(phrase)") }
    #expect(bench.messages == "")
  }

  @Test(arguments: [
    UsageCase("buld", 2, "Команды «buld» нет", "«build»"),
    UsageCase("собрать", 2, "Список команд: nastavnik --help"),
    UsageCase("help markdwn", 2, "«markdown»"),
    UsageCase("build --outptu _x", 2, "нет ключа «--outptu»", "--output"),
    UsageCase("build --output", 2, "После ключа --output нужно значение: ПАПКА"),
    UsageCase("build --strict=да", 2, "У ключа --strict нет значения"),
    UsageCase("build -q", 2, "нет ключа «-q»"),
    UsageCase("check --format sarf", 2, "«sarif»", "text, json, sarif, github, gitlab, junit"),
    UsageCase("check --format=", 2, "После ключа --format нужно значение"),
    UsageCase("check --today вчера", 2, "не дата"),
    UsageCase("build --base-url school.example", 2, "не адрес"),
    UsageCase("explain YAML-03 YAML-04", 2, "Лишнее слово «YAML-04»"),
    UsageCase("explain YAML-3", 2, "Замечания с кодом «YAML-3» нет", "YAML-03"),
    UsageCase("schema mentros", 2, "Списка «mentros» нет", "«mentors»"),
    UsageCase("schema наставнки", 2, "«наставники»"),
    UsageCase("data", 2, "Назовите файл"),
    UsageCase("data table.docx", 2, "--as"),
    UsageCase("data - --as ymal", 2, "«yaml»"),
    UsageCase("markdown --plain --gfm", 2, "Выберите одно"),
    UsageCase("template", 2, "Назовите файл"),
    UsageCase("template a.html --dta b.json", 2, "--data"),
    UsageCase("data net-takogo.yaml", 3, "net-takogo.yaml"),
    UsageCase("markdown net-takogo.md", 3, "net-takogo.md"),
    UsageCase("template net-takogo.html", 3, "net-takogo.html"),
    UsageCase("check net-takoy-papki", 1, "Папки «net-takoy-papki» нет"),
  ])
  func saysWhatIsWrongWithACommandLine(_ usage: UsageCase) {
    let bench = CommandOutcome(usage.line)
    #expect(bench.status == usage.status)
    for phrase in usage.phrases { #expect(bench.messages.contains(phrase), "\(bench.messages)") }
    #expect(bench.results == "")
  }

  @Test func takesWordsBehindTwoHyphensAsOperands() throws {
    let syntax = CommandSyntax("x", operands: "", limit: 2, "", [.init("a", "А", "")])
    let arguments = try Arguments(["--a=1=2", "--", "--a", "-"], syntax)
    #expect(arguments.operands == ["--a", "-"])
    #expect(arguments["a"] == "1=2")
  }

  @Test func describesEveryCommandOnce() {
    let names = Tool.commands.map(\.syntax.name)
    #expect(Set(names).count == names.count)
    for command in Tool.commands {
      #expect(!command.syntax.help.hasSuffix("."))
      #expect(command.syntax.options.allSatisfy { !$0.help.isEmpty && !$0.help.hasSuffix(".") })
    }
  }

  @Test(arguments: [
    "schema", "explain", "--version", "--help", "build --help", "new наставник", "theme list",
  ])
  func endsAsRefusedByTheMachineWhenResultsAreLost(_ line: String) {
    let said = Mutex("")
    let console = Console(
      isInteractive: false, failure: { Failure(.machine, "На диске нет места.") }
    ) { stream, text in
      if stream == .messages { said.withLock { $0 += text } }
    }
    #expect(Tool(console).run(line.split(separator: " ").map(String.init)) == 3)
    #expect(said.withLock { $0 }.hasSuffix("nastavnik: На диске нет места.\n"))
  }
}
