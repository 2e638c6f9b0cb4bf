package import Diagnostics

/// What a build leaves out so that an end of consents can be published at once: values, whole records
/// and files.
///
/// Names places of the content and holds nothing of it, so that it applies to content read anew. It
/// grows from round to round, as each round finds what still names somebody.
package struct Omission: Sendable {
  /// Something that is left out.
  package enum Thing: Hashable, Sendable {
    case value(OmittedValue)
    case record(entity: String, id: String)
    /// By the path from the portal's folder.
    case file(String)
  }

  /// Why something is left out, and where it has to be mended.
  package struct Item: Sendable {
    package let thing: Thing
    /// The record a value is part of, so that it is not counted beside the record.
    let owner: RecordData?
    /// «поле „текст“ записи „seminar“»
    let words: String
    let reason: Reason
    let range: SourceRange?

    init(
      _ thing: Thing, _ words: String, _ reason: Reason, at range: SourceRange?,
      of owner: RecordData? = nil
    ) {
      self.thing = thing
      self.owner = owner
      self.words = words
      self.reason = reason
      self.range = range
    }
  }

  enum Reason: Sendable {
    /// The people who are named there, by their ids, and where in a file: «стр. 3».
    case names([String], spot: String?)
    /// It is a portrait of somebody.
    case portrait(of: String)
    /// The file cannot be looked into, as a program is missing.
    case noTool
  }

  private(set) var items: [Item] = []
  private(set) var things: Set<Thing> = []

  package init() {}

  package var isEmpty: Bool { things.isEmpty }

  /// Whether something is left out already: found once more, it could not be.
  func contains(_ thing: Thing) -> Bool { things.contains(thing) }

  /// The files that are left out.
  package var files: Set<String> {
    Set(things.compactMap { if case .file(let path) = $0 { path } else { nil } })
  }

  /// Adds what a round has found; false when nothing of it is new.
  package mutating func add(_ found: [Item]) -> Bool {
    let count = things.count
    for item in found {
      // Of the places of one text each is told: each has to be mended.
      if things.insert(item.thing).inserted || items.contains(where: { $0.thing == item.thing }) {
        items.append(item)
      }
    }
    return things.count > count
  }
}

/// A value of a record or group by the place it stands at, which no other value of its field has.
package struct OmittedValue: Hashable, Sendable {
  private let path: String
  private let sheet: String?
  private let offsets: Range<Int>
  private let key: String

  init(at place: Place, in file: SourceFile, _ field: FieldDeclaration) {
    path = file.path
    sheet = file.grid?.sheet
    offsets = place.offsets
    key = field.key
  }
}

extension Slot {
  /// Where the text of the value stands: the body of a Markdown file stands elsewhere than its slot.
  var textPlace: Place {
    if case .markdown(let text) = value { text.place } else { place }
  }
}

extension Omission.Item {
  /// A file that cannot be looked into for want of a program.
  package static func uninspected(_ path: String, at range: SourceRange?) -> Self {
    Self(.file(path), "файл «\(path)»", .noTool, at: range)
  }

  /// A portrait of somebody whose consent has ended, used for something else.
  package static func portrait(
    _ path: String, of person: Record<Person>, at range: SourceRange?
  ) -> Self {
    Self(.file(path), "файл «\(path)»", .portrait(of: person.id), at: range)
  }

  /// A page that names somebody though no source was found to.
  package static func page(of record: RecordData, naming people: [String]) -> Self {
    Self(
      .record(entity: record.schema.name, id: record.id),
      "\(record.schema.label) «\(record.id)»", .names(people, spot: nil),
      at: record.place.range(in: record.file))
  }
}
