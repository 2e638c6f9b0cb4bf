import Diagnostics
import Mentoring
import Rendering

/// The passport of a portal as its pages show it: every rule with its state, proof and advice.
struct PassportView: Sendable {
  let assessments: [Assessment]
  let today: CalendarDate

  /// Rules that can be decided here, and those of them that are met.
  var counted: [Assessment] { assessments.filter { [.met, .failed, .warned].contains($0.state) } }
  var met: Int { counted.count { $0.state == .met } }

  func pages(_ planner: Planner) -> [PageSpec] {
    [
      planner.list(.passport, "passport") { _ in
        PageContent([
          ("summary", summary(planner.view)), ("groups", .list(groups(planner.view))),
          ("schools", []),
        ])
      }
    ]
  }

  func summary(_ view: PortalView) -> TemplateValue {
    [
      "met": .int(met), "total": .int(counted.count), "url": .link(Section.passport.path),
      "date": view.date(today),
    ]
  }
}

extension PassportView {
  private static let groupTitles = [
    ("Раздел и портал", ["SEC"]), ("Документы", ["DOC"]),
    ("Куратор, наставники, наставляемые", ["CUR", "MEN", "MTE"]),
    ("Пары и программы", ["PAR", "PRG"]), ("Дорожная карта", ["RMP"]), ("Показатели", ["IND"]),
    ("Муниципалитет и регион", ["MUN", "REG", "INC"]),
    ("Практики, объединения, конкурсы", ["CAS", "CLB", "CNT", "PRT", "LIB", "PUP"]),
  ]

  private func groups(_ view: PortalView) -> [TemplateValue] {
    Self.groupTitles.compactMap { title, prefixes in
      let rows = assessments.filter { prefixes.contains(String($0.requirement.id.prefix(3))) }
      guard !rows.isEmpty else { return nil }
      return ["title": .string(title), "rules": .list(rows.map { row($0, view) })]
    }
  }

  private func row(_ row: Assessment, _ view: PortalView) -> TemplateValue {
    let links = row.evidence.prefix(6).compactMap { link($0, view) }
    let words = row.evidence.filter { $0.target == nil }.map(\.text).joined(separator: "; ")
    return [
      "id": .string(row.requirement.id), "title": .string(row.requirement.kind.title),
      "clause": ComputedMembers.text(row.requirement.kind.clause),
      "state": .object(TermObject(key: Self.stateKey(row.state), label: row.state.label)),
      "evidence": ComputedMembers.text(words.isEmpty ? row.reason : words), "links": .list(links),
      "advice": ComputedMembers.text(advice(row)),
    ]
  }

  /// The state as style sheets name it.
  private static func stateKey(_ state: Assessment.State) -> String {
    switch state {
    case .warned: "warning"
    case .disabled: "off"
    default: state.rawValue
    }
  }

  private func advice(_ row: Assessment) -> String? {
    guard let first = row.findings.first else { return nil }
    let more = row.findings.count > 1 ? " (и ещё \(row.findings.count - 1))" : ""
    return first.summary + more + "." + (first.help.map { " " + $0 } ?? "")
  }

  private func link(_ evidence: Evidence, _ view: PortalView) -> TemplateValue? {
    guard let path = evidence.target.flatMap({ Self.path($0, view) }) else { return nil }
    return ["title": .string(evidence.text), "url": .link(path)]
  }

  /// Where in the portal a proof stands.
  static func path(_ target: Evidence.Target, _ view: PortalView) -> String? {
    switch target {
    case .record(let entity, let id): view.addresses.path(entity: entity, id: id)
    case .section(let key):
      Vocabulary.block[key] != nil ? Blocks.path(key) : Section(rawValue: key)?.path
    }
  }
}
