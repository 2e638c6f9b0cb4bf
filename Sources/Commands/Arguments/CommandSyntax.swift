/// What a command accepts: the one declaration its parser and its help are made of.
struct CommandSyntax: Sendable {
  /// An option such as `--output DIR` or `--quiet`.
  struct Option: Sendable {
    let name: String
    /// The name of the value in the help; nil for a flag.
    let value: String?
    let help: String
    /// The only values there are; empty where any will do.
    let choices: [String]

    init(_ name: String, _ value: String? = nil, _ help: String, choices: [String] = []) {
      self.name = name
      self.value = value
      self.help = help
      self.choices = choices
    }
  }

  let name: String
  /// What stands without `--`, as the usage line shows it: `[ПАПКА …]`.
  let operands: String
  /// The most operands there may be.
  let limit: Int
  /// One line in Russian.
  let help: String
  let options: [Option]

  init(_ name: String, operands: String, limit: Int, _ help: String, _ options: [Option]) {
    self.name = name
    self.operands = operands
    self.limit = limit
    self.help = help
    self.options = options
  }

  /// The command's own help.
  var usage: String {
    var lines = ["Использование: nastavnik \(name) \(operands)", "", help + ".", ""]
    if !options.isEmpty { lines.append("Ключи:") }
    let heads = options.map { "  --\($0.name)" + ($0.value.map { " \($0)" } ?? "") }
    let width = heads.map(\.count).max() ?? 0
    for (head, option) in zip(heads, options) {
      lines.append(head + String(repeating: " ", count: width - head.count + 2) + option.help)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
