import Diagnostics
import Mentoring
import Rendering
import TestSupport
import Testing

@testable import Site

/// Whether pages give their templates what the tables of shapes promise.
@Suite struct ShapeTests {
  @Test(arguments: BuiltPortal.names)
  func givesEveryPageWhatItsShapeTells(_ name: String) throws {
    let renderer = try Self.renderer(name)
    let shared = SharedVariables.shapes(options: renderer.view.theme.optionShape)
    var audit = ShapeAudit()
    for page in renderer.plan.pages {
      let kind = page.kind.name
      let wanted = shared.merging(page.kind.shapes) { $1 }
      let globals = renderer.globals(of: page, on: renderer.location(of: page))
      audit.compare(
        .map(globals.map { ($0.key, $0.value) }), .object(kind) { wanted }, kind)
    }
    #expect(audit.misfits.sorted() == [])
  }

  @Test func namesNoTwoShapesAlike() {
    let known = NameSurvey()
    let shared = SharedVariables.shapes(options: .any)
    for shapes in [shared] + PageKind.all.map(\.shapes) + DirectiveKinds.all.values {
      shapes.values.forEach(known.visit)
    }
    #expect(known.doubles.sorted() == [])
  }

  static func renderer(_ name: String) throws -> PageRenderer {
    var report = Report()
    let folder = Repository.content + "/" + name
    let project = Project(folder: folder, output: nil, themes: "/nowhere")
    let checked = try #require(try project.check(into: &report))
    let portal = checked.portal
    let loaded = try Theme.load(
      portal.site.theme ?? "school", from: ThemeLibrary(folder: "/nowhere"),
      for: PortalTheme(portal.site, checked.sources), into: &report)
    let theme = try #require(loaded)
    let passport = checked.passport(for: .everyone)
    let view = PortalView(
      checked.published, checked.results.shown, theme: theme, downloads: checked.sources.downloads,
      schools: passport.schools, folder: folder)
    return PageRenderer(view, Plan(view, PassportView(passport), into: &report), passport)
  }
}

/// Values held against shapes; every record is looked at once.
struct ShapeAudit {
  private(set) var misfits: Set<String> = []
  private var seen: Set<ObjectIdentifier> = []

  mutating func compare(_ value: TemplateValue, _ shape: Shape, _ path: String) {
    switch (value, shape.present) {
    case (_, .any), (.string, .text), (.link, .link), (.string, .link), (.markup, .markup),
      (.writable, .markup), (.int, .number), (.double, .number), (.bool, .bool), (.date, .date):
      break
    case (.null, _):
      if case .optional = shape { break }
      misfits.insert("\(path) is null")
    case (.list(let items), .list(let item)):
      for value in items { compare(value, item, path + "[]") }
    case (.map(let map), .object(let object)):
      compare(map.keys, { map[$0] }, object, path)
    case (.object(let record), .object(let object)):
      if let data = (record as? RecordObject)?.data, !seen.insert(ObjectIdentifier(data)).inserted {
        break
      }
      compare(record.memberNames, { record.member(MemberName($0)) }, object, object.name)
    default: misfits.insert("\(path): \(value.kindName) instead of \(shape.kindName)")
    }
  }

  private mutating func compare(
    _ names: [String], _ member: (String) -> TemplateValue?, _ object: ObjectShape, _ path: String
  ) {
    let shapes = object.members
    for name in Set(names).symmetricDifference(shapes.keys) {
      misfits.insert(
        "\(path).\(name) is \(shapes[name] == nil ? "no member of the shape" : "never given")")
    }
    for (name, shape) in shapes {
      if let value = member(name) { compare(value, shape, "\(path).\(name)") }
    }
  }
}

/// Walks through shapes and finds two that a message and the check's memory would mistake.
private final class NameSurvey {
  private var members: [String: Set<String>] = [:]
  private(set) var doubles: Set<String> = []

  func visit(_ shape: Shape) {
    switch shape.present {
    case .list(let item), .table(let item): visit(item)
    case .object(let object):
      let names = Set(object.members.keys)
      if let known = members[object.name] {
        if known != names { doubles.insert(object.name) }
      } else {
        members[object.name] = names
        object.members.values.forEach(visit)
      }
    default: break
    }
  }
}
