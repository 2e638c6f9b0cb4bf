import Synchronization
import TestSupport
import Testing

@testable import Commands

/// What a command has said on its two streams.
private final class Said: Sendable {
  let words = Mutex((results: "", messages: ""))
}

@Suite struct ThemeCommandTests {
  /// What a command says on both streams, and its exit status.
  private func run(_ words: String...) -> (status: Int32, results: String, messages: String) {
    let said = Said()
    let console = Console(isInteractive: false) { stream, text in
      said.words.withLock { said in
        if stream == .results { said.results += text } else { said.messages += text }
      }
    }
    let status = Tool(console).run(["theme"] + words)
    return said.words.withLock { (status, $0.results, $0.messages) }
  }

  @Test func listsTheThemesOfTheFolderAndTheProgram() throws {
    let folder = try TemporaryFolder()
    try folder.write("school/theme.yaml", "title: Наша школа\nparent: base\n")
    let (status, results, _) = run("list", "--themes", folder.path)
    #expect(status == 0)
    #expect(results.contains("school     Наша школа (из папки, на основе base)\n"))
    #expect(results.contains("community  Сообщество (встроенная, на основе base)\n"))
  }

  @Test func checksAThemeInAnyFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine/theme.yaml", "parent: base\n")
    #expect(run("check", folder.path("mine")).status == 0)
    try folder.write("mine/templates/glossary.html", "{{ groupz|length }}")
    let (status, _, messages) = run("check", folder.path("mine"))
    #expect(status == 1)
    #expect(messages.contains("mine/templates/glossary.html:1:4: ошибка [TPL-03]"))
    #expect(messages.contains("Возможно, вы имели в виду «groups»."))
  }

  @Test(arguments: [
    ["chek"], [], ["list", "base"], ["check", "--themes", "/nowhere"],
  ])
  func refusesWhatMakesNoSense(words: [String]) {
    let console = Console(isInteractive: false) { _, _ in }
    #expect(Tool(console).run(["theme"] + words) == 2)
  }

  @Test func tellsTheNearestNameOfAnUnknownTheme() {
    let (status, _, messages) = run("check", "comunity")
    #expect(status == 1)
    #expect(messages.contains("[THEME-01]"))
    #expect(messages.contains("«community»"))
  }
}
