import Diagnostics
import Text

/// The program: finds the command a person asks for and runs it.
package struct Tool: Sendable {
  private let console: Console

  package init(_ console: Console) { self.console = console }

  /// Runs the command the words ask for.
  ///
  /// - Returns: 0 done, 1 the content has errors, 2 wrong usage, 3 the machine refused, be it only to
  ///   take the results.
  package func run(_ words: [String]) -> Int32 {
    do throws(Failure) {
      let status = try dispatch(words)
      if let failure = console.failure { throw failure }
      return status
    } catch {
      console.message("nastavnik: \(error.message.visible)\n")
      return error.status.rawValue
    }
  }

  private func dispatch(_ words: [String]) throws(Failure) -> Int32 {
    switch words.first {
    case "help" where words.count > 1: return try run(words[1], ["--help"])
    case nil, "help", "--help", "-h": return help()
    case "--version": return version()
    case let name?: return try run(name, Array(words.dropFirst()))
    }
  }

  private func run(_ name: String, _ words: [String]) throws(Failure) -> Int32 {
    guard let command = Self.commands.first(where: { $0.syntax.name == name }) else {
      throw unknown(name)
    }
    if words.contains("--help") {
      console.result(command.syntax.usage)
      return 0
    }
    return try command.run(Arguments(words, command.syntax), console)
  }

  private func unknown(_ name: String) -> Failure {
    let hint = Suggestion.hint(to: name, among: Self.commands.map(\.syntax.name))
    return Failure(.usage, "Команды «\(name)» нет.\(hint) Список команд: nastavnik --help.")
  }

  private func help() -> Int32 {
    var text = "Nastavnik собирает порталы наставничества и проверяет их содержание.\n\nКоманды:\n"
    let width = Self.commands.map(\.syntax.name.count).max() ?? 0
    for command in Self.commands {
      let name = command.syntax.name
      text +=
        "  \(name)" + String(repeating: " ", count: width - name.count + 2) + command.syntax.help
        + "\n"
    }
    text += "\nПодробно о команде: nastavnik КОМАНДА --help\nВерсия: nastavnik --version\n"
    console.result(text)
    return 0
  }

  private func version() -> Int32 {
    console.result("nastavnik \(Self.version)\n")
    return 0
  }

  /// Semantic version of the program; `CHANGELOG.md` lists what each brought.
  package static let version = "0.1.0"

  static let commands: [any Command] = [
    InitCommand(), NewCommand(), BuildCommand(), CheckCommand(), ServeCommand(), FixCommand(),
    PassportCommand(), ExplainCommand(), SchemaCommand(), ExportCommand(), ReleaseCommand(),
    SourcesCommand(), DataCommand(), MarkdownCommand(), TemplateCommand(), ThemeCommand(),
  ]
}

/// One thing a person can ask the program to do.
protocol Command: Sendable {
  var syntax: CommandSyntax { get }
  /// The exit status of the program.
  func run(_ arguments: Arguments, _ console: Console) throws(Failure) -> Int32
}
