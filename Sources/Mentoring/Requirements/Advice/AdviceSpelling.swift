/// Writes an advice as the editor of a file spells things: with the keys of the file at hand, the files
/// of the portal at hand, and what people call the values.
struct AdviceSpelling {
  private let spelling: FileSpelling
  /// Where a word is looked for, the nearest first.
  private let words: [ModelWords]
  /// What the file of a list is called in the portal, by the list's name.
  private let file: (String) -> String

  init(_ spelling: FileSpelling, _ words: [ModelWords], file: @escaping (String) -> String) {
    self.spelling = spelling
    self.words = words
    self.file = file
  }

  func text(_ advice: AdviceText) -> String {
    var out = ""
    let explains = isShort(advice)
    for (index, part) in advice.parts.enumerated() {
      let next = index + 1 < advice.parts.count ? advice.parts[index + 1] : nil
      switch part {
      case .text(let text): out += text
      case .list(let name): out += file(name)
      case .folder(let name): out += name
      case .pair(let key, let value): add(key, value, explains, to: &out)
      case .word(let word): add(word, before: next, explains, to: &out)
      }
    }
    return out
  }

  /// The label of a value that stands in the advice of nobody but is proposed by itself.
  func label(ofTerm key: String) -> String? { find(key, \.terms) }

  /// Whether the values are few enough for each to be explained.
  private func isShort(_ advice: AdviceText) -> Bool {
    advice.parts.count { part in
      switch part {
      case .pair(_, let value): label(ofTerm: value) != nil
      case .word(let word): find(word, \.fields) == nil && label(ofTerm: word) != nil
      default: false
      }
    } <= 3
  }

  private func find(_ key: String, _ table: KeyPath<ModelWords, [String: String]>) -> String? {
    for words in words { if let label = words[keyPath: table][key] { return label } }
    return nil
  }

  /// `status: done («выполнено»)`, or «состояние: выполнено».
  private func add(_ key: String, _ value: String, _ explains: Bool, to out: inout String) {
    let field = find(key, \.fields)
    let term = field.flatMap { _ in label(ofTerm: value) }
    if spelling == .latin {
      out += "\(key): \(value)"
      if let term, explains { out += meaning(term, out) }
    } else if let field {
      out += quoted("\(field): \(term ?? value)", out)
    } else {
      out += "\(key): \(value)"
    }
  }

  private func add(
    _ word: String, before next: AdviceText.Part?, _ explains: Bool, to out: inout String
  ) {
    let isTerm = ["вид ", "видом ", "вида ", "виды ", "уровнем "].contains(where: out.hasSuffix)
    if let field = find(word, \.fields), !(isTerm && label(ofTerm: word) != nil) {
      add(field: field, word, before: next, to: &out)
    } else if let term = label(ofTerm: word) {
      if spelling != .latin {
        out += quoted(term, out)
      } else {
        out += word
        if explains, !isExplained(next) { out += meaning(term, out) }
      }
    } else {
      out += word
    }
  }

  private func add(
    field: String, _ key: String, before next: AdviceText.Part?, to out: inout String
  ) {
    if spelling == .latin { return out += key }
    if spelling == .table { nameColumn(in: &out) }
    if case .text(let text) = next, text.hasPrefix(":") { return out += field }
    out += quoted(field, out)
  }

  /// A table has columns where other files have fields.
  private func nameColumn(in out: inout String) {
    for (field, column) in [("поле ", "столбце "), ("полях ", "столбцах ")]
    where out.hasSuffix("в " + field) || out.hasSuffix("В " + field) {
      out = out.dropLast(field.count) + column
    }
    if out.hasSuffix(" в ") { out += "столбце " }
  }

  private func isExplained(_ next: AdviceText.Part?) -> Bool {
    guard case .text(let text) = next else { return false }
    return text.hasPrefix(" –") || text.hasPrefix(" —") || text.hasPrefix(" (")
  }

  /// What a value means, behind it: in brackets unless it stands in some.
  private func meaning(_ term: String, _ before: String) -> String {
    let isInBrackets = before.count { $0 == "(" } > before.count { $0 == ")" }
    return isInBrackets ? " – «\(term)»" : " («\(term)»)"
  }

  /// In «кавычках» unless it stands in some.
  private func quoted(_ text: String, _ before: String) -> String {
    before.count { $0 == "«" } > before.count { $0 == "»" } ? text : "«\(text)»"
  }
}
