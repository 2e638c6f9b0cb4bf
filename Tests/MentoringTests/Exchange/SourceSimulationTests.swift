import Diagnostics
import Foundation
import TestSupport
import Testing
import Text

@testable import Mentoring

/// Many rounds over many schools whose packages are late, cut, old, poorer or gone, while people
/// withdraw: in full 200 rounds over 500 schools (`make soak`).
@Suite struct SourceSimulationTests {
  private static let isFull = ProcessInfo.processInfo.environment["NASTAVNIK_SOAK"] != nil
  private static let rounds = isFull ? 200 : 20
  private static let schools = isFull ? 500 : 12

  @Test func losesNobodyAndShowsNobodyWhoIsGone() throws {
    var world = SimulatedWorld(schools: Self.schools, seed: 20_261_121)
    for _ in 0..<Self.rounds {
      let joining = world.round()
      let shown = Set(joining.portal[Person.self].compactMap(\.surname))
      #expect(shown.intersection(world.mayNotBeShown) == [], "round \(world.number)")
      #expect(world.mustBeShown.subtracting(shown) == [], "round \(world.number)")
      let texts = joining.portal.everyText
      #expect(world.mayNotBeShown.filter(texts.contains) == [], "round \(world.number)")
      let kept = world.region.store.values.map { String(decoding: $0, as: UTF8.self) }.joined()
      #expect(world.mayNotBeShown.filter(kept.contains) == [], "round \(world.number)")
      for (school, words) in world.faults {
        #expect(
          joining.report.diagnostics.contains { $0.summary.contains("«Школа \(school)»") },
          "round \(world.number): \(words)")
      }
      #expect(Set(joining.portal[Person.self].map(\.id)).count == joining.portal[Person.self].count)
      if !joining.report.diagnostics.allSatisfy({ $0.severity == .warning }) {
        Issue.record("a source stops the region in round \(world.number)")
      }
    }
  }

  /// The order of what arrives and doubling it change nothing.
  @Test func theOrderOfSourcesChangesNothing() {
    var world = SimulatedWorld(schools: 8, seed: 7)
    _ = world.round()
    let states = world.region.states
    let once = Joining(world.region.own, states, JudgedDays(world.day))
    let turned = Joining(world.region.own, states.reversed(), JudgedDays(world.day))
    let twice = Joining(once.portal, states, JudgedDays(world.day))
    func dump(_ portal: Portal) -> [String] {
      DomainModel.entities.flatMap { schema in
        portal.records(of: schema.name).all.map { "\(schema.name) \($0.id)" }
      }
    }
    #expect(dump(turned.portal) == dump(once.portal))
    #expect(turned.report.diagnostics.map(\.summary) == once.report.diagnostics.map(\.summary))
    #expect(dump(twice.portal) == dump(once.portal))
  }
}

/// Schools whose people change and whose packages go wrong on their way, by a seed.
private struct SimulatedWorld {
  private(set) var region: SimulatedRegion
  private(set) var number = 0
  private(set) var day = CalendarDate(year: 2026, month: 1, day: 12) ?? CalendarDate(dayNumber: 0)
  /// The schools whose package could not be taken this round, and why.
  private(set) var faults: [String: String] = [:]
  /// Whose withdrawal has arrived, or whose consent or package is over.
  private(set) var mayNotBeShown: Set<String> = []
  /// Who stands in the last package that arrived whole and is still good.
  private(set) var mustBeShown: Set<String> = []
  private var schools: [SimulatedSchool]
  private var delivered: [String: (school: SimulatedSchool, day: CalendarDate, bytes: [UInt8])] =
    [:]
  private var first: [String: [UInt8]] = [:]
  private var random: SeededGenerator
  private var people = 0

  init(schools count: Int, seed: UInt64) {
    random = SeededGenerator(seed: seed)
    let ids = (0..<count).map { "s\(1000 + $0)" }
    region = SimulatedRegion(schools: ids)
    schools = []
    for id in ids {
      var school = SimulatedSchool(id: id, teachers: [])
      for _ in 0..<Int.random(in: 2...8, using: &random) { add(to: &school) }
      schools.append(school)
    }
  }

  /// A surname that nobody else has and that holds no other.
  private mutating func add(to school: inout SimulatedSchool) {
    people += 1
    let letters = Array("бвгджзклмнпрст")
    var rest = people
    var stem = ""
    for _ in 0..<5 {
      stem += String(letters[rest % letters.count]) + "а"
      rest /= letters.count
    }
    let until =
      Int.random(in: 0..<6, using: &random) == 0
      ? day.adding(days: Int.random(in: 5...200, using: &random)) : nil
    school.teachers.append(
      .init(
        number: school.teachers.count + 1, surname: stem.capitalized + "рова", until: until,
        names: []))
  }

  mutating func round() -> Joining {
    number += 1
    day = day.adding(days: 7)
    faults = [:]
    var arrived: [String: [UInt8]] = [:]
    for index in schools.indices {
      var school = schools[index]
      live(&school)
      schools[index] = school
      let bytes = school.package(on: day)
      if first[school.id] == nil { first[school.id] = bytes }
      switch Int.random(in: 0..<12, using: &random) {
      case 0: fail(school.id, "dead", nil, &arrived)
      case 1: fail(school.id, "cut", Array(bytes.prefix(bytes.count / 2)), &arrived)
      case 2 where (delivered[school.id]?.school.serial ?? 0) > 1:
        fail(school.id, "old", first[school.id], &arrived)
      case 3:
        let other = SimulatedSchool(id: "moved", teachers: school.teachers, serial: school.serial)
        fail(school.id, "moved", other.package(on: day), &arrived)
      case 4:
        // A list was lost on the way to the package: the people are still there, says nobody.
        var poorer = school
        poorer.teachers.removeAll { !$0.isWithdrawn }
        let gone = delivered[school.id]
        if let gone, gone.school.teachers.count(where: { !$0.isWithdrawn }) >= 4 {
          faults[school.id] = "lost"
          arrived[school.id] = poorer.package(on: day)
          learn(school, keeping: gone)
        } else {
          deliver(school, bytes, &arrived)
        }
      default: deliver(school, bytes, &arrived)
      }
    }
    let joining = region.round(arrived, on: day)
    region.keep(joining, on: day)
    judge()
    return joining
  }

  private mutating func live(_ school: inout SimulatedSchool) {
    school.serial += 1
    if Int.random(in: 0..<5, using: &random) == 0 { add(to: &school) }
    if Int.random(in: 0..<4, using: &random) == 0,
      let index = school.teachers.indices.randomElement(using: &random)
    {
      school.teachers[index].isWithdrawn = true
    }
  }

  private mutating func fail(
    _ id: String, _ words: String, _ bytes: [UInt8]?, _ arrived: inout [String: [UInt8]]
  ) {
    faults[id] = words
    arrived[id] = bytes
  }

  private mutating func deliver(
    _ school: SimulatedSchool, _ bytes: [UInt8], _ arrived: inout [String: [UInt8]]
  ) {
    arrived[school.id] = bytes
    delivered[school.id] = (school, day, bytes)
  }

  /// A poorer package brings withdrawals all the same.
  private mutating func learn(
    _ school: SimulatedSchool,
    keeping last: (school: SimulatedSchool, day: CalendarDate, bytes: [UInt8])
  ) {
    var last = last
    for index in last.school.teachers.indices where school.teachers[index].isWithdrawn {
      last.school.teachers[index].isWithdrawn = true
    }
    delivered[school.id] = last
  }

  private mutating func judge() {
    mayNotBeShown = []
    mustBeShown = []
    for last in delivered.values {
      for teacher in last.school.teachers {
        let isOver = teacher.until.map { $0 < day } ?? false
        if teacher.isWithdrawn || isOver {
          mayNotBeShown.insert(teacher.surname)
        } else if last.day.adding(days: 60) >= day {
          mustBeShown.insert(teacher.surname)
        }
      }
    }
  }
}
