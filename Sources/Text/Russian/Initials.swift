/// A person's name shortened to initials: `А. С. Иванов`.
package enum Initials {
  /// From «Иванов Александр Сергеевич»; a name of one word stays as it is.
  package static func text(_ fullName: String) -> String {
    let words = fullName.split { $0 == " " || $0 == "\u{A0}" }
    guard let surname = words.first, words.count > 1 else { return fullName }
    let letters = words.dropFirst().compactMap(initial)
    return (letters + [String(surname)]).joined(separator: "\u{A0}")
  }

  /// `А.`, and `А.-М.` for a double name.
  private static func initial(_ name: Substring) -> String? {
    let parts = name.split(separator: "-").compactMap(\.first)
    guard !parts.isEmpty else { return nil }
    return parts.map { $0.uppercased() + "." }.joined(separator: "-")
  }
}
