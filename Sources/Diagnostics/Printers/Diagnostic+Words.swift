extension Diagnostic {
  /// Summary, suggestion, help and clause as sentences, for services that show one text.
  var words: String {
    var sentences = [summary + "."]
    if let suggestion { sentences.append(Suggestion.sentence(suggestion)) }
    if let help { sentences.append("Как исправить: \(help)") }
    if let clause = kind.clause { sentences.append("Основание: \(clause).") }
    return sentences.joined(separator: " ")
  }
}

extension SourceRange {
  /// `path:line:column`, as editors open it.
  var address: String {
    let start = start
    return "\(file.path):\(start.line):\(start.column)"
  }
}
