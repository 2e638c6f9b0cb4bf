import Diagnostics

/// What the profiles of a portal say their rules rest on, put together.
///
/// A rule names the acts it was made of, each with the profile that brings it into force
/// (`Paragraph`). A profile may say more: `generic` which act of the whole country stands behind a
/// rule, a region's own profile the clause of its own act.
struct StatedGrounds: Sendable {
  /// By the rule's id, the citations of the profile that spoke last.
  private var citations: [String: (profile: String, texts: [String])] = [:]
  /// The title of the profile that switched a rule on last.
  private var sources: [String: String] = [:]

  /// The profile whose acts are those of the whole country.
  static let federal = "generic"

  mutating func add(_ rule: String, _ act: Record<Act>?, _ place: String?, by profile: ProfileFile)
  {
    let text = [act?.citedName, place].compactMap { $0 }.joined(separator: ", ")
    var known = citations[rule] ?? (profile.name, [])
    if known.profile != profile.name { known = (profile.name, []) }
    known.texts.append(text)
    citations[rule] = known
  }

  mutating func switchOn(_ rules: [String], by title: String) {
    for rule in rules { sources[rule] = title }
  }

  /// - Parameter profiles: The names of the portal's profiles.
  func grounds(of kind: DiagnosticKind, in profiles: [String]) -> Grounds {
    let own = kind.clause?.citations ?? []
    let territorial = own.filter { $0.territory.map(profiles.contains) ?? false }
    let country = own.filter { $0.territory == nil }
    let stated = citations[kind.id]
    let isFederal = stated?.profile == Self.federal
    var found = isFederal ? [] : stated.map(Self.citations) ?? []
    found += territorial
    if found.isEmpty, isFederal { found = stated.map(Self.citations) ?? [] }
    found += country.filter { !found.contains($0) }
    return found.isEmpty ? profile(of: kind.id) : Grounds(found)
  }

  /// Where no act is known, whoever switched the rule on demands it.
  private func profile(of rule: String) -> Grounds {
    sources[rule].map { Grounds([.init("профиль «\($0)»")]) } ?? Grounds([])
  }

  private static func citations(_ stated: (profile: String, texts: [String])) -> [Grounds.Citation]
  {
    stated.texts.map { Grounds.Citation($0) }
  }
}
