/// Whether what stands around a surname is a person's.
struct Verdict {
  /// Something beside the surname is the person's.
  private(set) var isSupported = false
  /// Something beside it is somebody else's.
  private(set) var isContradicted = false
  /// Whether the support is enough for a surname or name that is a word of the language.
  private(set) var isCertain = false
  /// How many parts of the person's name there are beside the surname.
  private(set) var score = 0
  /// The words of the name.
  private(set) var span: ClosedRange<Int>

  private var hasName = false
  private var hasPatronymic = false
  private var hasInitials = false
  private var agrees = false
  private var isPlainName = false
  private var isWrong = (name: false, patronymic: false, initials: false)

  init(
    _ person: PersonIndex.Entry, _ surname: FormTable.Entry, _ around: Neighbourhood,
    _ index: PersonIndex
  ) {
    span = around.surname...around.surname
    for side in [around.left, around.right] {
      let before = hasName
      for part in side.parts { compare(part, person, surname, index) }
      compare(side, person, isNamed: hasName && !before)
    }
    conclude()
  }

  private mutating func compare(
    _ part: Neighbourhood.Part, _ person: PersonIndex.Entry, _ surname: FormTable.Entry,
    _ index: PersonIndex
  ) {
    let names = part.entries.filter { $0.kind == .name }
    let patronymics = part.entries.filter { $0.kind == .patronymic }
    if let name = names.first(where: { person.names.contains($0.name) }) {
      hasName = true
      if part.isAdjacent { widen(to: part.at) }
      if part.isAdjacent, !name.cases.isDisjoint(with: surname.cases) { agrees = true }
      if !index.ordinaryNames[Int(name.name)] { isPlainName = true }
    } else if patronymics.contains(where: { $0.name == person.patronymic }) {
      hasPatronymic = true
      if part.isAdjacent { widen(to: part.at) }
    } else if part.isAdjacent {
      if names.contains(where: { !index.ordinaryNames[Int($0.name)] }) { isWrong.name = true }
      if !patronymics.isEmpty || part.isForeignPatronymic, person.patronymic != nil {
        isWrong.patronymic = true
      }
    }
  }

  private mutating func compare(
    _ side: Neighbourhood.Side, _ person: PersonIndex.Entry, isNamed: Bool
  ) {
    guard let first = side.initials.first, let reach = side.reach, !isNamed else { return }
    let second = side.initials.dropFirst().first
    let fits =
      first == person.initials.name
      && (second == nil || person.initials.patronymic == nil
        || second == person.initials.patronymic)
    if fits {
      hasInitials = true
      score += second != nil && person.initials.patronymic != nil ? 2 : 1
      widen(to: reach)
    } else if !side.hasComma {
      isWrong.initials = true
    }
  }

  private mutating func conclude() {
    if hasName { score += 1 }
    if hasPatronymic { score += 1 }
    let isOther = isWrong.patronymic && !hasPatronymic
    isSupported = !isOther && (hasName || hasInitials || hasPatronymic && !isWrong.name)
    if isSupported, hasName, !isPlainName, !hasPatronymic, !hasInitials, !agrees {
      isSupported = false
    }
    isContradicted =
      !isSupported && (isWrong.name || isWrong.patronymic || isWrong.initials)
    isCertain = hasInitials || hasPatronymic || hasName && agrees
  }

  private mutating func widen(to at: Int) {
    span = min(span.lowerBound, at)...max(span.upperBound, at)
  }
}
