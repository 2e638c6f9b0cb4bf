import Diagnostics
import Mentoring

/// `nastavnik explain`: what a fault's id stands for, and how to mend it.
struct ExplainCommand: Command {
  let syntax = CommandSyntax(
    "explain", operands: "[КОД]", limit: 1,
    "Объяснить правило по коду замечания; без кода — перечислить все", [])

  func run(_ arguments: Arguments, _ console: Console) throws(Failure) -> Int32 {
    guard let id = arguments.operands.first else {
      console.result(Self.list)
      return 0
    }
    guard let kind = Explanations.kind(id) else { throw unknown(id) }
    console.result(Self.text(of: kind))
    return 0
  }

  private func unknown(_ id: String) -> Failure {
    let hint = Suggestion.hint(to: id, among: Explanations.all.map(\.id))
    return Failure(.usage, "Замечания с кодом «\(id)» нет.\(hint) Все коды: nastavnik explain.")
  }
}

extension ExplainCommand {
  static var list: String {
    let width = Explanations.all.map(\.id.count).max() ?? 0
    return Explanations.all.map { kind in
      kind.id + String(repeating: " ", count: width - kind.id.count + 2) + kind.title + "\n"
    }.joined()
  }

  static func text(of kind: DiagnosticKind) -> String {
    let severity = kind.severity == .error ? "ошибка" : "предупреждение"
    var text = "\(kind.id), \(severity)\n\(kind.title).\n"
    text += grounds(of: kind)
    if let help = kind.help { text += "\nКак исправить: \(help)\n" }
    if let wrong = kind.wrong {
      text += "\nНеправильно (\(wrong.file)):\n\n" + indented(wrong.text)
    }
    if let right = kind.right { text += "\nПравильно (\(right.file)):\n\n" + indented(right.text) }
    for file in kind.beside {
      text += "\nВ обоих случаях рядом (\(file.file)):\n\n" + indented(file.text)
    }
    return text
  }

  /// What holds in every region, and the clauses of single territories beside it.
  private static func grounds(of kind: DiagnosticKind) -> String {
    let citations = kind.clause?.citations ?? []
    let country = RequirementProfile.federal.grounds(of: kind)
    var text = country.isEmpty ? "" : "\nОснование: \(country.text)\n"
    for citation in citations {
      guard let profile = citation.territory else { continue }
      text += "\nПохожая норма (профиль \(profile)): \(citation.text)\n"
    }
    return text
  }

  /// An example as a block; signs nobody sees are shown by their codes, so that it says something.
  private static func indented(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { line in line.isEmpty ? "\n" : "    \(visible(line))\n" }.joined()
  }

  private static func visible(_ line: Substring) -> String {
    line.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\t": result += "⇥"
      case "\0"..<" ", "\u{7F}", "\u{FEFF}", "\u{AD}", "\u{200B}"..."\u{200F}",
        "\u{300}"..."\u{36F}":
        result += "⟨U+" + String(scalar.value, radix: 16, uppercase: true) + "⟩"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
