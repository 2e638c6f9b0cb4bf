import Diagnostics

/// The words of a command line after the command's name, sorted by its syntax.
struct Arguments: Sendable {
  private(set) var operands: [String] = []
  private var values: [String: String] = [:]
  private var flags: Set<String> = []

  /// - Throws: `Failure` with status 2 for a word the command does not know.
  init(_ words: [String], _ syntax: CommandSyntax) throws(Failure) {
    var rest = words[...]
    var onlyOperands = false
    while let word = rest.popFirst() {
      if onlyOperands || !word.hasPrefix("-") || word == "-" {
        operands.append(word)
      } else if word == "--" {
        onlyOperands = true
      } else {
        try take(word, &rest, syntax)
      }
    }
    guard operands.count <= syntax.limit else {
      throw Failure(.usage, "Лишнее слово «\(operands[syntax.limit])» в команде «\(syntax.name)».")
    }
  }

  private mutating func take(
    _ word: String, _ rest: inout ArraySlice<String>, _ syntax: CommandSyntax
  ) throws(Failure) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
      String.init)
    let name = parts[0].hasPrefix("--") ? String(parts[0].dropFirst(2)) : parts[0]
    guard let option = syntax.options.first(where: { $0.name == name }), word.hasPrefix("--") else {
      throw unknown(parts[0], syntax)
    }
    guard let value = option.value else {
      guard parts.count == 1 else { throw Failure(.usage, "У ключа --\(name) нет значения.") }
      flags.insert(name)
      return
    }
    guard let given = parts.count == 2 ? parts[1] : rest.popFirst(), !given.isEmpty else {
      throw Failure(.usage, "После ключа --\(name) нужно значение: \(value).")
    }
    guard option.choices.isEmpty || option.choices.contains(given) else {
      throw unknownChoice(given, option)
    }
    values[name] = given
  }

  private func unknownChoice(_ given: String, _ option: CommandSyntax.Option) -> Failure {
    let hint = Suggestion.hint(to: given, among: option.choices)
    let all = option.choices.joined(separator: ", ")
    return Failure(
      .usage, "Ключ --\(option.name) не принимает «\(given)».\(hint) Допустимо: \(all).")
  }

  private func unknown(_ word: String, _ syntax: CommandSyntax) -> Failure {
    let hint = Suggestion.hint(to: word, among: syntax.options.map { "--" + $0.name })
    return Failure(
      .usage,
      "У команды «\(syntax.name)» нет ключа «\(word)».\(hint) Ключи: nastavnik \(syntax.name) --help."
    )
  }

  subscript(name: String) -> String? { values[name] }

  func has(_ flag: String) -> Bool { flags.contains(flag) }
}
