import Mentoring
import Rendering
import Text

/// The passport of a portal as its pages show it: every rule with its state, proof and advice.
///
/// It is made of the passport for everyone, which has no words of findings: they may name somebody.
struct PassportView: Sendable {
  private let passport: Passport

  init(_ passport: Passport) { self.passport = passport }

  static let variables: [Variable<Void>] = [
    .init("summary", .passportSummary) { planner, _ in planner.passport.summary(planner.view) },
    .init("organisation", .text) { planner, _ in .string(planner.passport.passport.organisation) },
    .init("profiles", .list(.text)) { planner, _ in
      .list(planner.passport.passport.profiles.map { .string($0) })
    },
    .link("data_url", PassportFile.path),
    .link("export_url", ExportPackage.path),
    .init("blocks", .list(.sectionBlock)) { planner, _ in Blocks(planner.view).all },
    .init("parts", .list(.passportPart)) { planner, _ in planner.passport.parts(planner.view) },
    .init("schools", .optional(.schoolTable)) { planner, _ in planner.passport.schools(planner.view)
    },
  ]

  func summary(_ view: PortalView) -> TemplateValue {
    let summary = passport.summary
    return [
      "filled": .int(passport.filled), "blocks": .int(passport.blocks.count),
      "met": .int(summary.met), "total": .int(summary.decided),
      "url": .link(Section.passport.path), "date": view.date(passport.date),
      "parts": .list(
        summary.parts.map { part in
          [
            "state": .object(TermObject(key: Self.style(part.key), label: part.label)),
            "count": .int(part.count),
          ]
        }),
      "schools": ComputedMembers.text(passport.schools?.summary),
    ]
  }
}

extension PassportView {
  private func parts(_ view: PortalView) -> TemplateValue {
    .list(
      passport.parts.map { part in
        [
          "key": .string(part.key), "title": .string(Typography.typeset(part.title)),
          "rules": .list(part.rows.map { row($0, view) }),
        ]
      })
  }

  private func row(_ row: Passport.Row, _ view: PortalView) -> TemplateValue {
    let links = PassportLinks { view.addresses.path(of: $0) }
    let shown = links.shown(row)
    let state = TermObject(key: Self.style(row.state.rawValue), label: row.state.label)
    return [
      "id": .string(row.id), "title": .string(view.typeset(row.title)),
      "clause": .string(view.typeset(row.clause)),
      "state": .object(state), "reason": ComputedMembers.text(row.reason),
      "evidence": .list(shown.map { Self.evidence($0, links, view) }),
      "more": .int(links.rest(of: row)), "findings": .int(row.findingCount),
    ]
  }

  private static func evidence(
    _ evidence: Evidence, _ links: PassportLinks, _ view: PortalView
  ) -> TemplateValue {
    let address = links.address(of: evidence)
    return [
      "title": .string(view.typeset(evidence.text)), "url": address.map { .link($0) } ?? .null,
    ]
  }

  /// The state as style sheets name it.
  private static func style(_ state: String) -> String {
    switch state {
    case "warned": "warning"
    case "disabled": "off"
    default: state
    }
  }
}

extension PassportView {
  /// The schools of a municipality or a region; null at a school.
  private func schools(_ view: PortalView) -> TemplateValue {
    guard let table = passport.schools, let summary = table.summary else { return .null }
    return [
      "summary": .string(summary.capitalizingFirst), "complete": .int(table.complete),
      "total": .int(table.rows.count),
      "columns": .list(SchoolTable.Block.allCases.map { .string($0.label.capitalizingFirst) }),
      "has_municipalities": .bool(view.level == .regional),
      "rows": .list(table.rows.map { Readiness($0, view).value }),
    ]
  }
}

/// How far an organisation of the registry is: each block that it has to have, and what is missing.
struct Readiness {
  private let row: SchoolTable.Row
  private let view: PortalView

  init(_ row: SchoolTable.Row, _ view: PortalView) {
    self.row = row
    self.view = view
  }

  var value: TemplateValue {
    [
      "title": .string(view.typeset(row.name)),
      "url": link(.record(entity: Organisation.name, id: row.id)),
      "municipality": ComputedMembers.text(row.municipality),
      "complete": .bool(row.isComplete), "missing": ComputedMembers.text(row.missingText),
      "blocks": .list(SchoolTable.Block.allCases.map(block)),
    ]
  }

  private func block(_ block: SchoolTable.Block) -> TemplateValue {
    let key = row.has(block) ? "met" : block.isNecessary ? "failed" : "na"
    return [
      "key": .string(block.rawValue), "title": .string(block.label.capitalizingFirst),
      "state": .object(TermObject(key: key, label: row.text(block))), "url": proof(of: block),
    ]
  }

  private func proof(of block: SchoolTable.Block) -> TemplateValue {
    switch block {
    case .section: ComputedMembers.text(view.portal[Organisation.self][row.id]?.sectionURL)
    case .mentors where row.has(block): mentors
    default: row.proofs[block].map(link) ?? .null
    }
  }

  /// The list of mentors on the organisation's page.
  private var mentors: TemplateValue {
    view.addresses.path(entity: Organisation.name, id: row.id).map { .link($0 + "#mentors") }
      ?? .null
  }

  private func link(_ target: Evidence.Target) -> TemplateValue {
    view.addresses.path(of: target).map { .link($0) } ?? .null
  }
}
