/// The names of a list of people, each once, and who bears them.
struct PersonIndex: Sendable {
  struct Entry: Sendable {
    var surnames: [Int32]
    var names: [Int32]
    var patronymic: Int32?
    /// The first letters of name and patronymic.
    var initials: (name: UInt8, patronymic: UInt8?)
    var isHidden: Bool
  }

  private(set) var table = FormTable()
  private(set) var people: [Entry] = []
  /// The people with a surname, with a first name, by the number of the name.
  private(set) var bearers: [[Int32]] = []
  private(set) var namesakes: [[Int32]] = []
  /// Whether a surname is a word of the language.
  private(set) var ordinarySurnames: [Bool] = []
  private(set) var ordinaryNames: [Bool] = []

  private var known: [FormTable.Kind: [[UInt8]: Int32]] = [:]

  init(_ list: [NamedPerson]) {
    self = Self.common
    for person in list { add(person) }
    known = [:]
  }

  /// The common first names, which nobody bears yet.
  private static let common: PersonIndex = {
    var index = PersonIndex()
    for name in CommonWords.firstNames { _ = index.number(of: name, .name) }
    return index
  }()

  private init() {}

  private mutating func add(_ person: NamedPerson) {
    let index = Int32(people.count)
    let surnames = Self.parts(person.surname).map { number(of: $0, .surname) }
    // An official may be known by initials alone: those are compared as such.
    let names = Self.parts(person.name).filter { $0.count > 1 }.map { number(of: $0, .name) }
    let patronymic = person.patronymic.flatMap { Self.parts($0).first }
    people.append(
      Entry(
        surnames: surnames, names: names,
        patronymic: patronymic.flatMap { $0.count > 1 ? number(of: $0, .patronymic) : nil },
        initials: (Letters.of(person.name).first ?? 0, patronymic?.first),
        isHidden: person.isHidden))
    for surname in surnames { bearers[Int(surname)].append(index) }
    for name in names { namesakes[Int(name)].append(index) }
  }

  /// The words of a double name.
  static func parts(_ name: String) -> [[UInt8]] {
    name.split { " -.\u{2010}\u{2011}\u{A0}".contains($0) }.map(Letters.of).filter { !$0.isEmpty }
  }

  private mutating func number(of name: [UInt8], _ kind: FormTable.Kind) -> Int32 {
    if let number = known[kind]?[name] { return number }
    let number = Int32(known[kind]?.count ?? 0)
    known[kind, default: [:]][name] = number
    let hash = Letters.hash(name)
    switch kind {
    case .surname:
      bearers.append([])
      ordinarySurnames.append(CommonWords.surnames.contains(hash))
    case .name:
      namesakes.append([])
      ordinaryNames.append(CommonWords.names.contains(hash))
    case .patronymic: break
    }
    for form in Self.forms(of: name, kind) { table.add(form, kind, Int(number)) }
    return number
  }

  private static func forms(of name: [UInt8], _ kind: FormTable.Kind) -> [NameForm] {
    switch kind {
    case .surname: Declension.forms(ofName: name)
    case .patronymic: Declension.forms(ofPatronymic: name)
    case .name:
      // A first name has one gender: «Ткач» may be any case of a woman's surname, «Роман» may not.
      Declension.forms(ofName: name).map { form in
        guard form.letters == name else { return form }
        let cases = name.last == Letters.softSign ? "NA" : "N"
        return NameForm(letters: name, cases: Cases(letters: cases))
      }
    }
  }
}
