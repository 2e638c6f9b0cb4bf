import Text

/// A closed list of values a field may have: keys for files, labels for people.
package final class Vocabulary: Sendable {
  /// One value of the list.
  package struct Entry: Sendable {
    /// Latin, stable, used in addresses and exports.
    package let key: String
    /// Russian, as it is printed.
    package let label: String
    /// Other spellings that files may use.
    package let aliases: [String]
    /// How the label agrees with a number and with «работает с»; nil where nothing needs it.
    package let forms: TermForms?

    package init(
      _ key: String, _ label: String, _ aliases: [String] = [], forms: TermForms? = nil
    ) {
      self.key = key
      self.label = label
      self.aliases = aliases
      self.forms = forms
    }
  }

  /// Latin name, used in the JSON Schema and the handbook.
  package let name: String
  /// Russian name.
  package let title: String
  /// The clause or publication the list comes from.
  package let source: String
  package let entries: [Entry]
  private let index: [String: Int]

  package init(_ name: String, _ title: String, source: String, _ entries: [Entry]) {
    self.name = name
    self.title = title
    self.source = source
    self.entries = entries
    var index: [String: Int] = [:]
    for (position, entry) in entries.enumerated() {
      for spelling in [entry.key, entry.label] + entry.aliases {
        index[KeyFolding.fold(spelling), default: position] = position
      }
    }
    self.index = index
  }

  /// The term spelled so by key, label or alias; case, spaces, dashes and ё/е do not count.
  package func term(spelled text: String) -> Term? {
    index[KeyFolding.fold(text)].map { Term(vocabulary: self, position: $0) }
  }

  /// The term with the given key.
  package subscript(key: String) -> Term? {
    entries.firstIndex { $0.key == key }.map { Term(vocabulary: self, position: $0) }
  }

  /// All terms in the order of the list.
  package var terms: [Term] {
    entries.indices.map { Term(vocabulary: self, position: $0) }
  }
}

/// The forms of a label that a sentence needs beside the nominative.
package struct TermForms: Sendable {
  let one: String
  let few: String
  let many: String
  let with: String

  /// - Parameter tail: Words behind the noun that stay as they are.
  package init(
    _ one: String, _ few: String, _ many: String, with: String, tail: String = ""
  ) {
    let end = tail.isEmpty ? "" : " " + tail
    self.one = one + end
    self.few = few + end
    self.many = many + end
    self.with = with + end
  }

  /// Teachers of a kind: «педагог с выгоранием», «педагогов с выгоранием».
  package static func teachers(_ tail: String) -> TermForms {
    TermForms("педагог", "педагога", "педагогов", with: "педагогами", tail: tail)
  }

  /// Pupils of a kind, by the beginning of the adjective: «одарённ-ый обучающийся».
  package static func pupils(_ stem: String) -> TermForms {
    TermForms(
      "\(stem)ый обучающийся", "\(stem)ых обучающихся", "\(stem)ых обучающихся",
      with: "\(stem)ыми обучающимися")
  }
}

/// A value of a vocabulary.
package struct Term: Sendable, Hashable {
  package let vocabulary: Vocabulary
  package let position: Int

  package var key: String { vocabulary.entries[position].key }
  package var label: String { vocabulary.entries[position].label }

  /// The label after a number: «1 молодой педагог», «5 молодых педагогов».
  package func label(counting number: Int) -> String {
    guard let forms = vocabulary.entries[position].forms else { return label }
    return Plural.form(of: number, forms.one, forms.few, forms.many)
  }

  /// The label after «с», of several: «(работает с) молодыми педагогами».
  package var withSeveral: String { vocabulary.entries[position].forms?.with ?? label }

  /// Whether the term has one of the given keys; in a debug build, a key that the vocabulary does
  /// not know is a programmer's mistake and stops the program.
  package func `is`(_ keys: String...) -> Bool {
    assert(keys.allSatisfy { vocabulary[$0] != nil }, "unknown key of \(vocabulary.name): \(keys)")
    return keys.contains(key)
  }

  package static func == (left: Term, right: Term) -> Bool {
    left.vocabulary === right.vocabulary && left.position == right.position
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(vocabulary))
    hasher.combine(position)
  }
}
