package import Diagnostics

/// What a portal is judged by: its profiles put together, one over another.
package struct RequirementProfile: Sendable {
  /// The names of the profiles in the order they were laid over each other.
  package private(set) var names: [String] = []
  package private(set) var titles: [String] = []
  /// The ids of the rules that are on or were switched off.
  package private(set) var rules: Set<String> = []
  /// Why a rule is off, by its id.
  package private(set) var disabled: [String: String] = [:]
  /// The severities that differ from the catalogue's, by the rule's id.
  package private(set) var severities: [String: Severity] = [:]
  package private(set) var parameters = ProfileParameters()
  /// What the rules rest on, as the profiles say.
  private var stated = StatedGrounds()

  /// Lays the profiles a site names over each other, the later over the earlier, and the site's own
  /// settings over all.
  package init(_ site: Record<SiteSettings>, shelf: ProfileShelf, into report: inout Report) {
    for (name, range) in zip(site.profile ?? [], site.ranges(\.profile)) {
      lay(name, at: range, shelf, path: [], into: &report)
    }
    parameters.acts = ActCatalogue(adding: parameters.acts.all)
    laySettings(of: site)
    disable(bySite: site, into: &report)
  }
}

extension RequirementProfile {
  /// What holds in every region: the profile `generic` alone.
  package static let federal: RequirementProfile = {
    var report = Report()
    var profile = RequirementProfile()
    let shelf = ProfileShelf(adding: [], into: &report)
    let place = SourceRange(startOf: SourceFile(path: "", bytes: []))
    profile.lay(StatedGrounds.federal, at: place, shelf, path: [], into: &report)
    return profile
  }()

  private init() {}

  private mutating func lay(
    _ name: String, at range: SourceRange, _ shelf: ProfileShelf, path: [String],
    into report: inout Report
  ) {
    if path.contains(name) { return report.add(.profileCircle(name, at: range)) }
    if names.contains(name) { return }
    guard let profile = shelf.profiles[name] else {
      return report.add(.unknownProfile(name, at: range, known: shelf.names))
    }
    for base in profile.extends {
      lay(base.rule, at: base.range, shelf, path: path + [name], into: &report)
    }
    names.append(name)
    titles.append(profile.title)
    add(profile, into: &report)
  }

  private mutating func add(_ profile: ProfileFile, into report: inout Report) {
    for mention in known(profile.rules, into: &report) {
      rules.insert(mention.rule)
      disabled[mention.rule] = nil
    }
    for mention in known(profile.off, into: &report) {
      disable(mention.rule, mention.text, at: mention.range, into: &report)
    }
    for mention in known(profile.severities, into: &report) {
      if let severity = Severity(rawValue: mention.text) {
        severities[mention.rule] = severity
      } else {
        report.add(.badProfileValue("error или warning", at: mention.range))
      }
    }
    parameters.lay(profile.parameters)
    parameters.acts = ActCatalogue(parameters.acts.all + profile.acts)
    checkActs(of: profile, into: &report)
    state(profile, into: &report)
  }

  private mutating func state(_ profile: ProfileFile, into report: inout Report) {
    let catalogue = ActCatalogue(adding: parameters.acts.all)
    for ground in profile.grounds {
      if let act = ground.act, catalogue[act.rule] == nil {
        report.add(.unknownAct(act, known: catalogue.all.map(\.id)))
        continue
      }
      let act = ground.act.flatMap { catalogue[$0.rule] }
      for mention in known(ground.rules, into: &report) {
        stated.add(mention.rule, act, ground.place, by: profile)
      }
    }
    stated.switchOn(profile.rules.map(\.rule), by: profile.title)
  }

  /// What a rule rests on in this portal: acts of its own territory before those of the whole
  /// country, and none of elsewhere.
  package func grounds(of kind: DiagnosticKind) -> Grounds {
    stated.grounds(of: kind, in: names)
  }

  /// Whether an id is that of a rule of the catalogue or of a computed figure.
  private static func isKnown(_ rule: String) -> Bool {
    RequirementCatalogue[rule] != nil || ComputedFigures[rule] != nil
  }

  private func known(
    _ mentions: [ProfileFile.Mention], into report: inout Report
  ) -> [ProfileFile.Mention] {
    mentions.filter { mention in
      if Self.isKnown(mention.rule) { return true }
      report.add(.unknownRule(mention.rule, at: mention.range))
      return false
    }
  }

  private func checkActs(of profile: ProfileFile, into report: inout Report) {
    let catalogue = ActCatalogue(adding: parameters.acts.all)
    for list in profile.parameters.lists.keys.sorted() where list.hasSuffix("_acts") {
      for id in profile.parameters.lists[list] ?? [] where catalogue[id] == nil {
        report.add(.unknownAct(id, profile, known: catalogue.all.map(\.id)))
      }
    }
  }
}

extension RequirementProfile {
  private mutating func laySettings(of site: Record<SiteSettings>) {
    if let day = site.deadlines?.section { parameters.dates["section"] = day }
    if let days = site.limits?.freshDays { parameters.numbers["fresh_days"] = days }
    if let days = site.limits?.resultsDays { parameters.numbers["results_days"] = days }
  }

  private mutating func disable(bySite site: Record<SiteSettings>, into report: inout Report) {
    for entry in site.disable ?? [] {
      guard let rule = entry.rule else { continue }
      if !Self.isKnown(rule) {
        report.add(.unknownRule(rule, at: entry.range(\.rule)))
      } else if let reason = entry.reason {
        disable(rule, reason, at: entry.range(\.reason), into: &report)
      }
    }
  }

  /// Switches a rule off when the reason says anything: a dash is no reason.
  private mutating func disable(
    _ rule: String, _ reason: String, at range: SourceRange, into report: inout Report
  ) {
    guard reason.count(where: \.isLetter) >= 5 else {
      return report.add(.missingReason(rule, at: range))
    }
    rules.insert(rule)
    disabled[rule] = reason
  }
}

extension ProfileParameters {
  /// Lays later parameters over these: numbers and dates are replaced, lists grow.
  fileprivate mutating func lay(_ later: ProfileParameters) {
    numbers.merge(later.numbers) { $1 }
    dates.merge(later.dates) { $1 }
    lists.merge(later.lists) { mine, theirs in mine + theirs.filter { !mine.contains($0) } }
    targets += later.targets
  }
}
