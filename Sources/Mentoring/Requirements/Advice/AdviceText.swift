/// An advice cut at the words of the model it names: lists, fields, values.
///
/// Rules write them as a portal in YAML would: `documents.yaml`, `status: done`. Whoever keeps tables
/// or Russian keys reads them in that spelling (`AdviceSpelling`).
struct AdviceText {
  enum Part: Equatable {
    case text(String)
    /// A list by its file: `documents.yaml`.
    case list(String)
    /// A list by its folder, `папку news`; the name stays as it is.
    case folder(String)
    /// `status: done`
    case pair(key: String, value: String)
    /// `status`, `done`
    case word(String)
  }

  private(set) var parts: [Part] = []

  init(_ advice: String) {
    var text = ""
    var rest = Substring(advice)
    var isInQuotes = false
    while let first = rest.first {
      if first == "\"" { isInQuotes.toggle() }
      guard !isInQuotes, Self.begins(first), Self.mayPrecede(text.last) else {
        text.append(rest.removeFirst())
        continue
      }
      let word = String(rest.prefix(while: Self.continues))
      rest = rest.dropFirst(word.count)
      if !text.isEmpty { parts.append(.text(text)) }
      let isBehindFolder = text.hasSuffix("папку ") || text.hasSuffix("папке ")
      text = ""
      parts.append(Self.part(word, isBehindFolder: isBehindFolder, &rest))
      // What follows a path or a file's name belongs to it.
      if let next = rest.first, "/.".contains(next), rest.dropFirst().first?.isLetter == true {
        let end = rest.firstIndex { $0.isWhitespace || ",;)".contains($0) } ?? rest.endIndex
        text = String(rest[..<end])
        rest = rest[end...]
      }
    }
    if !text.isEmpty { parts.append(.text(text)) }
  }

  /// The names of the lists that are mentioned, in their order.
  var lists: [String] {
    parts.compactMap { part in
      switch part {
      case .list(let name), .folder(let name): name
      default: nil
      }
    }
  }

  private static func part(
    _ word: String, isBehindFolder: Bool, _ rest: inout Substring
  ) -> Part {
    if rest.hasPrefix(".yaml"), ContentRole.schema(named: word) != nil {
      rest = rest.dropFirst(5)
      return .list(word)
    }
    if isBehindFolder || rest.hasPrefix("/"), ContentRole.schema(named: word) != nil {
      return .folder(word)
    }
    let value = rest.dropFirst(2).prefix(while: continues)
    if rest.hasPrefix(": "), let first = value.first, begins(first) {
      rest = rest.dropFirst(2 + value.count)
      return .pair(key: word, value: String(value))
    }
    return .word(word)
  }

  private static func begins(_ character: Character) -> Bool {
    character.isASCII && character.isLowercase
  }

  private static func continues(_ character: Character) -> Bool {
    character.isASCII
      && (character.isLowercase || character.isNumber || character == "_" || character == "-")
  }

  /// Whether a word may begin behind a character: it does not within addresses and other words.
  private static func mayPrecede(_ character: Character?) -> Bool {
    guard let character else { return true }
    return !character.isLetter && !character.isNumber && !"/.@_-#".contains(character)
  }
}
