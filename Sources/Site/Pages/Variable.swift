import Mentoring
import Rendering

/// A variable of a page's template: its name, what its value is, and how it is made.
///
/// The subject is what the page is about: a record, a part of a list, or nothing beside the portal.
struct Variable<Subject>: Sendable {
  let name: String
  let shape: Shape
  let value: @Sendable (Planner, Subject) -> TemplateValue

  init(
    _ name: String, _ shape: Shape, _ value: @escaping @Sendable (Planner, Subject) -> TemplateValue
  ) {
    self.name = name
    self.shape = shape
    self.value = value
  }
}

/// Variables that are records, whose shape follows from their type.
extension Variable {
  /// - Parameter levels: The levels of portals that show the records; at the others there are none.
  static func records<Of: Entity, Records: Sequence<Record<Of>> & SendableMetatype>(
    _ name: String, at levels: Set<PortalLevel> = [.school, .municipal, .regional],
    _ records: @escaping @Sendable (Planner, Subject) -> Records
  ) -> Variable {
    Variable(name, .records(Of.self)) { planner, subject in
      levels.contains(planner.view.level) ? planner.view.objects(records(planner, subject)) : []
    }
  }

  /// All records of an entity, in the order they are kept in.
  static func all<Of: Entity>(_ name: String, _ entity: Of.Type) -> Variable {
    records(name) { planner, _ in planner.portal[Of.self] }
  }

  /// A record that there may be.
  static func maybe<Of: Entity>(
    _ name: String, _ record: @escaping @Sendable (Planner, Subject) -> Record<Of>?
  ) -> Variable {
    Variable(name, .maybe(Of.self)) { planner, subject in
      record(planner, subject).map { planner.view.object($0) } ?? .null
    }
  }

  /// The record that the page is about.
  static func subject<Of: Entity>(_ name: String) -> Variable where Subject == Record<Of> {
    Variable(name, .record(Of.self)) { $0.view.object($1) }
  }

  /// The records of a part of a list.
  static func part<Of: Entity>(_ name: String) -> Variable
  where Subject == PageKind.ListPart<Record<Of>> { records(name) { _, part in part.shown } }
}

/// Variables that are texts, addresses, and objects with members.
extension Variable {
  /// A text that there may be.
  static func text(
    _ name: String, _ text: @escaping @Sendable (Planner, Subject) -> String?
  ) -> Variable {
    Variable(name, .optional(.text)) { ComputedMembers.text(text($0, $1)) }
  }

  /// A text for people that there may be, its signs kept to their numbers.
  static func words(
    _ name: String, _ text: @escaping @Sendable (Planner, Subject) -> String?
  ) -> Variable {
    Variable(name, .optional(.text)) { ComputedMembers.words(text($0, $1), $0.view) }
  }

  /// An address that is the same in every portal.
  static func link(_ name: String, _ path: String) -> Variable {
    Variable(name, .link) { _, _ in .link(path) }
  }

  /// - Parameter label: What messages call such an object.
  static func object(_ name: String, _ label: String, _ members: [Variable]) -> Variable {
    Variable(name, .fixed(label, PageKind.shapes(members))) { planner, subject in
      .map(TemplateMap(unique: PageKind.values(members, planner, subject)))
    }
  }
}
