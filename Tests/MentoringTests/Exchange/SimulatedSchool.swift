import Diagnostics
import Text

@testable import Mentoring

/// A school that exists only as what it knows of its people, and the packages it makes of that.
struct SimulatedSchool {
  struct Teacher {
    var number: Int
    var surname: String
    var isWithdrawn = false
    var until: CalendarDate?
    var names: [String]
  }

  let id: String
  var teachers: [Teacher]
  var serial = 0
  var address = SimulatedRegion.address

  var url: String { "https://\(id).example/" }

  func label(_ entity: String, _ number: Int) -> String {
    PackageMemory(key: id).label(entity, "\(number)", for: address, isPublic: false)
  }

  func package(on day: CalendarDate, days: Int = 60) -> [UInt8] {
    let here = teachers.filter { teacher in
      !teacher.isWithdrawn && (teacher.until.map { $0 >= day } ?? true)
    }
    let gone = teachers.filter { teacher in !here.contains { $0.number == teacher.number } }
    let value: JSONValue = [
      "format": "nastavnik-package", "version": "1.0", "checksum": .string(PackageChecksum.blank),
      "sender": ["id": "shkola", "name": .string(id), "level": "school", "url": .string(url)],
      "addressee": .string(address), "date": .string(day.description), "serial": .int(serial),
      "expires": .string(day.adding(days: days).description),
      "passport": ["met": 1, "decided": 1, "missing": []],
      "counts": ["mentees": ["total": 3, "rows": []]],
      "records": [
        "organisations": [["id": "shkola", "fields": ["name": .string(id)]]],
        "persons": .list(here.map(person)), "mentors": .list(here.map(mentor)),
        "news": .list(here.flatMap { teacher in teacher.names.map { news(teacher, $0) } }),
      ],
      "tombstones": .list(
        gone.flatMap { [label("person", $0.number), label("mentor", $0.number)] }
          .map { .string($0) }),
    ]
    return PackageChecksum.seal(value.text)
  }

  private func person(_ teacher: Teacher) -> JSONValue {
    var consent: JSONValue = [
      "addresses": .list(
        teacher.names.isEmpty ? [.string(address)] : [.string(address), "https://x.example/"]),
      "since": "2026-01-10", "items": ["name", "position", "org", "subjects"],
    ]
    if let until = teacher.until {
      consent = consent.adding([.init("until", .string(until.description))])
    }
    return [
      "id": "p\(teacher.number)", "label": .string(label("person", teacher.number)),
      "consent": consent,
      "fields": [
        "surname": .string(teacher.surname), "name": "Анна", "patronymic": "Ивановна",
        "position": "учитель", "org": "shkola", "subjects": ["физика"],
      ],
    ]
  }

  private func mentor(_ teacher: Teacher) -> JSONValue {
    [
      "id": "m\(teacher.number)", "label": .string(label("mentor", teacher.number)),
      "url": .string("\(url)nastavniki/m\(teacher.number)/"),
      "fields": ["person": "p\(teacher.number)", "status": "available"],
    ]
  }

  private func news(_ teacher: Teacher, _ title: String) -> JSONValue {
    [
      "id": "n\(teacher.number)",
      "fields": ["title": .string(title), "date": "2026-09-01", "summary": "Итоги недели"],
    ]
  }
}

/// A region that joins simulated schools, with its store in memory.
struct SimulatedRegion {
  static let address = "https://region.example/nastavniki/"

  let own: Portal
  var ledger = SourceLedger()
  var store: [String: [UInt8]] = [:]
  var states: [SourceState] = []

  init(schools: [String], settings: String = "") {
    let site = """
      level: regional
      profile: [proba]
      title: Регион
      base_url: \(Self.address)
      org: tsentr
      region: Область
      \(settings)

      """
    let rows = schools.map { id in
      "- {id: \(id), name: Школа \(id), type: school, level: school, phone: \"+7 844 200-00-00\", "
        + "email: a@\(id).example, section_url: \"https://\(id).example/\"}\n"
    }
    let parts = [
      FilePart("site.yaml", site),
      FilePart(
        "organisations.yaml",
        "- {id: tsentr, name: Центр, type: centre, level: regional, phone: \"+7 844 200-00-00\", "
          + "email: a@b.example}\n" + rows.joined()),
    ]
    var report = Report()
    guard let portal = PortalReader.assemble(parts, folder: "region", into: &report) else {
      fatalError("\(report.diagnostics.map(\.summary))")
    }
    own = portal
  }

  /// One round over what has arrived; a school that is not there has sent nothing.
  mutating func round(_ arrived: [String: [UInt8]], on day: CalendarDate) -> Joining {
    states = own[Organisation.self].filter { $0.id != "tsentr" }.map { organisation in
      var state = SourceState(organisation, at: organisation.range)
      let judge = SourceJudge(today: day, address: Self.address, ledger: ledger[organisation.id])
      judge.judge(
        &state,
        arrived[organisation.id].map { Self.read($0, organisation.id) }
          ?? .failure(.missing("источник не отвечает")),
        kept: store[organisation.id].flatMap {
          try? Self.read($0, "store-" + organisation.id).get()
        },
        accept: nil)
      return state
    }
    return Joining(own, states, JudgedDays(day))
  }

  /// Keeps what a round came to, as `nastavnik sources --keep` does.
  mutating func keep(_ joining: Joining, on day: CalendarDate) {
    for state in states {
      let kept =
        state.isLastGood
        ? store[state.id].flatMap { try? Self.read($0, state.id).get() } : state.package
      guard let kept else { continue }
      let gone = joining.gone[state.id] ?? []
      store[state.id] = kept.rewritten { gone.contains($0) }
      var entry = ledger[state.id]
      entry.note(state, on: day, isNew: true)
      ledger.entries[state.id] = entry
    }
  }

  static func read(_ bytes: [UInt8], _ name: String) -> Arrival {
    Result { () throws(PackageFault) in
      try IncomingPackage(reading: SourceFile(path: "inbox/\(name).json", bytes: bytes))
    }
  }
}

extension Portal {
  /// Every text that a portal's records hold, for searches.
  var everyText: String {
    DomainModel.entities.flatMap { records(of: $0.name).all }.flatMap { record in
      record.slots.map { "\($0.value.plainText)" }
    }.joined(separator: "\n")
  }
}

extension FieldValue {
  fileprivate var plainText: String {
    switch self {
    case .text(let text): text
    case .list(let slots): slots.map(\.value.plainText).joined(separator: " ")
    case .group(let group): group.slots.map(\.value.plainText).joined(separator: " ")
    default: ""
    }
  }
}
