/// The forms of a surname, first name or patronymic, made from the one that a list of people has.
///
/// About twenty forms each. Checked against a morphological dictionary by a test.
enum Declension {
  /// The forms of a surname or first name: of one word, without hyphens.
  static func forms(ofName name: [UInt8]) -> [NameForm] {
    guard name.count > 1 else { return [NameForm(letters: name, cases: .all)] }
    var forms = [NameForm(letters: name, cases: nominative(name))]
    for (paradigm, stem) in paradigms(of: name) { forms += paradigm.forms(of: stem) }
    return unique(forms)
  }

  /// The forms of a patronymic of one gender, and as it is said: «Иваныч», «Сергевна».
  static func forms(ofPatronymic name: [UInt8]) -> [NameForm] {
    if ends(name, "на"), name.count > 4 {
      let stem = name.dropLast()
      var forms = Paradigms.patronymicWoman.forms(of: stem)
      // «Павлович»: «Павловен»
      forms.append(
        NameForm(letters: name.dropLast(2) + Letters.of("ен"), cases: Cases(rawValue: 10)))
      if ends(name, "евна") {
        forms += Paradigms.patronymicWoman.forms(of: name.dropLast(5) + Letters.of("евн"))
      }
      return unique(forms)
    }
    guard ends(name, "ич") else { return forms(ofName: name) }
    var forms = Paradigms.patronymicMan.forms(of: name[...])
    if ends(name, "ович") {
      forms += Paradigms.patronymicMan.forms(of: name.dropLast(4) + Letters.of("ыч"))
    } else if ends(name, "евич") {
      forms += Paradigms.patronymicMan.forms(of: name.dropLast(4) + Letters.of("ич"))
      forms += Paradigms.patronymicMan.forms(of: name.dropLast(4) + Letters.of("ьич"))
    }
    return unique(forms)
  }

  /// The patronymics that a father's name gives, a son's and a daughter's: «Юрьевич», «Юриевна» …
  static func patronymics(of father: [UInt8]) -> [[UInt8]] {
    let stem = Array(father.dropLast())
    let stems: [[UInt8]] =
      if ends(father, "ий") {
        ["ье", "ие"].map { father.dropLast(2) + Letters.of($0) }
      } else if ends(father, "й") || ends(father, "ь") {
        [stem + Letters.of("е")]
      } else if ends(father, "а") || ends(father, "я") {
        []
      } else {
        [father + Letters.of("о")]
      }
    if stems.isEmpty { return ["ич", "инична", "ична"].map { stem + Letters.of($0) } }
    return stems.flatMap { stem in ["вич", "вна"].map { stem + Letters.of($0) } }
  }
}

extension Declension {
  /// The cases of the form that the list has: a man's or a woman's nominative, or an only form.
  private static func nominative(_ name: [UInt8]) -> Cases {
    ends(name, "а") || ends(name, "я") ? Cases(letters: "N") : .all
  }

  private static func paradigms(of name: [UInt8]) -> [(Paradigm, ArraySlice<UInt8>)] {
    let one = name.dropLast()
    let two = name.dropLast(2)
    if ends(name, "ий") || ends(name, "ый") || ends(name, "ой") {
      return [(Paradigms.adjective, two), (Paradigms.shortI, one)]
    }
    if ends(name, "ая") || ends(name, "яя") {
      return [(Paradigms.adjective, two), (Paradigms.softA, one)]
    }
    if ends(name, "ей") {
      return [(Paradigms.shortI, one), (Paradigms.softStem, two)]
    }
    if isPossessive(name[...]) {
      return [(Paradigms.possessive, name[...]), (Paradigms.consonant, name[...])]
    }
    if ends(name, "а") {
      let family: [(Paradigm, ArraySlice<UInt8>)] =
        isPossessive(one) ? [(Paradigms.possessive, one)] : []
      return family + [(Paradigms.hardA, one)] + loosened(one)
    }
    if ends(name, "я") { return [(Paradigms.softA, one)] + pairs(name) }
    if ends(name, "й") { return [(Paradigms.shortI, one)] }
    if ends(name, "ь") {
      return [(Paradigms.softSign, one)] + fleeting(one).map { (Paradigms.softSign, $0) }
    }
    // «Черных» keeps its form; «Рерих» does not.
    if vowels.contains(name[name.count - 1]) || ends(name, "ых") { return [] }
    return [(Paradigms.consonant, name[...])]
      + fleeting(name[...]).map { (Paradigms.consonant, $0) }
  }

  private static func isPossessive(_ stem: ArraySlice<UInt8>) -> Bool {
    stem.count > 3 && ["ов", "ев", "ин", "ын"].contains { stem.ends(with: Letters.of($0)) }
  }

  /// «Галка»: «Галок»; «Кошка»: «Кошек»; «Чайка»: «Чаек».
  private static func loosened(_ stem: ArraySlice<UInt8>) -> [(Paradigm, ArraySlice<UInt8>)] {
    guard let last = stem.last, stem.count > 2, !vowels.contains(last),
      !vowels.contains(stem[stem.endIndex - 2])
    else { return [] }
    let isSoft = Letters.of("ьй").contains(stem[stem.endIndex - 2])
    let head = stem.dropLast(isSoft ? 2 : 1)
    return ["о", "е"].map { vowel in (Paradigms.bare, head + Letters.of(vowel) + [last]) }
  }

  /// «Наталья» and «Наталия» are one name.
  private static func pairs(_ name: [UInt8]) -> [(Paradigm, ArraySlice<UInt8>)] {
    if ends(name, "ья") { return [(Paradigms.softA, name.dropLast(2) + Letters.of("и"))] }
    if ends(name, "ия") { return [(Paradigms.softA, name.dropLast(2) + Letters.of("ь"))] }
    return []
  }

  /// The stem without a vowel that is there in the nominative only: «Швец», «Орёл», «Пень».
  private static func fleeting(_ stem: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let word = Array(stem)
    guard word.count > 2 else { return [] }
    let (last, vowel, before) = (word[word.count - 1], word[word.count - 2], word[word.count - 3])
    guard vowel == Self.e || vowel == Self.o, !vowels.contains(last) else { return [] }
    let head = word.dropLast(2)
    // «Заец»: «Зайца»
    if vowels.contains(before) { return [head + Letters.of("й") + [last]] }
    guard Letters.of("цклрнтвм").contains(last) else { return [] }
    var stems = [head + [last]]
    if before == Self.l || last != Letters.of("ц")[0] {
      stems.append(head + Letters.of("ь") + [last])
    }
    return stems
  }

  private static func ends(_ name: [UInt8], _ ending: String) -> Bool {
    name.ends(with: Letters.of(ending))
  }

  private static func unique(_ forms: [NameForm]) -> [NameForm] {
    var cases: [[UInt8]: Cases] = [:]
    for form in forms { cases[form.letters, default: []].formUnion(form.cases) }
    return cases.map { NameForm(letters: $0.key, cases: $0.value) }
  }

  private static let vowels = Set(Letters.of("аеиоуыэюя"))
  private static let e = Letters.of("е")[0]
  private static let o = Letters.of("о")[0]
  private static let l = Letters.of("л")[0]
}

extension RandomAccessCollection where Element: Equatable {
  func ends(with ending: [Element]) -> Bool { suffix(ending.count).elementsEqual(ending) }
}
