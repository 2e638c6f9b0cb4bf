/// A document of a portal recognised as an act of the catalogue.
package struct ActMatch: Sendable {
  package let act: Record<Act>
  package let numberIsRight: Bool
  /// Right also when the catalogue has no date to compare with.
  package let dateIsRight: Bool

  package var isExact: Bool { numberIsRight && dateIsRight }
}

extension ActCatalogue {
  /// The act a document is, though its number or date may be wrong.
  ///
  /// A number and date that both fit decide; then the title; then a number that hardly belongs to
  /// another act, since it has letters in it. A bare «№ 10» says nothing by itself.
  package func match(_ document: Record<LegalDocument>) -> ActMatch? {
    guard let level = document.level else { return nil }
    let candidates = all.filter { $0.level?.key == level.key }
    let numbers = ActNumber.parts(of: document.number ?? "")
    let found =
      candidates.first { numbers.meet($0) && $0.date == document.date && document.date != nil }
      ?? candidates.first { $0.isNamed(in: document.title ?? "") }
      ?? candidates.first { numbers.meetWithLetters($0) || numbers.misquote($0) }
    return found.map { act in
      ActMatch(
        act: act, numberIsRight: numbers.meet(act),
        dateIsRight: act.date == nil || document.date == nil || act.date == document.date)
    }
  }
}

/// The numbers of an act in the one spelling they are compared in.
enum ActNumber {
  /// «АЗ-1128/08, № 657» as `аз-1128/08` and `657`.
  static func parts(of number: String) -> Set<String> {
    var parts: [String] = [""]
    let characters = Array(number)
    for (index, character) in characters.enumerated() {
      let isLooseSlash =
        character == "/" && index > 0 && characters[index - 1] == " "
      if character == "," || character == ";" || isLooseSlash {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return Set(parts.map(fold).filter { !$0.isEmpty })
  }

  /// Lower case without spaces and «№», Latin twins of Cyrillic letters made Cyrillic.
  static func fold(_ number: String) -> String {
    String(number.lowercased().filter { !$0.isWhitespace && $0 != "№" }.map { twins[$0] ?? $0 })
  }

  private static let twins: [Character: Character] = [
    "a": "а", "b": "в", "c": "с", "e": "е", "h": "н", "k": "к", "m": "м", "o": "о", "p": "р",
    "t": "т", "x": "х", "y": "у", "–": "-", "—": "-",
  ]
}

extension Set<String> {
  fileprivate func meet(_ act: Record<Act>) -> Bool {
    (act.numbers ?? []).contains { contains(ActNumber.fold($0)) }
  }

  fileprivate func meetWithLetters(_ act: Record<Act>) -> Bool {
    (act.numbers ?? []).map(ActNumber.fold).contains {
      $0.contains(where: \.isLetter) && contains($0)
    }
  }

  fileprivate func misquote(_ act: Record<Act>) -> Bool {
    (act.misquotes ?? []).contains { contains(ActNumber.fold($0)) }
  }
}

extension Record<Act> {
  /// Whether a title is the act's own or has one of the words it is known by.
  fileprivate func isNamed(in documentTitle: String) -> Bool {
    let folded = KeyFolding.fold(documentTitle)
    if let title = self.title, KeyFolding.fold(title) == folded { return true }
    return (self.aliases ?? []).contains { folded.contains(KeyFolding.fold($0)) }
  }
}
