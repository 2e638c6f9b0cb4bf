import Diagnostics
import TestSupport
import Testing
import Text

@testable import Mentoring

/// What a region makes of what schools send.
@Suite struct JoiningTests {
  private static let day = CalendarDate(year: 2026, month: 9, day: 1) ?? CalendarDate(dayNumber: 0)

  private static func school(_ id: String, _ surnames: String...) -> SimulatedSchool {
    SimulatedSchool(
      id: id,
      teachers: surnames.enumerated().map { .init(number: $0 + 1, surname: $1, names: []) },
      serial: 1)
  }

  @Test func joinsWithPlaceOfOriginAndIdsOfItsOwn() throws {
    var region = SimulatedRegion(schools: ["alfa", "beta"])
    let portal = region.round(
      [
        "alfa": Self.school("alfa", "Берёзова").package(on: Self.day),
        "beta": Self.school("beta", "Сосновская").package(on: Self.day),
      ], on: Self.day
    ).portal
    #expect(portal[Mentor.self].map(\.id) == ["alfa--m1", "beta--m1"])
    let mentor = try #require(portal[Mentor.self]["beta--m1"])
    let person = try #require(portal[mentor.person])
    #expect(person.surname == "Сосновская" && person.org?.id == "beta")
    let origin = try #require(portal.joined.origin(of: mentor.data))
    #expect(origin.url == "https://beta.example/" && origin.date == Self.day)
    #expect(portal.joined.page(of: mentor.data) == "https://beta.example/nastavniki/m1/")
    #expect(portal.joined.mentees == 6)
  }

  struct Hostile: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var id: String
    var spoil: @Sendable (inout SimulatedSchool) -> [UInt8]

    init(
      _ name: String, _ id: String, _ spoil: @escaping @Sendable (inout SimulatedSchool) -> [UInt8]
    ) {
      testDescription = name
      self.id = id
      self.spoil = spoil
    }
  }

  private static func changed(_ bytes: [UInt8], _ old: String, _ new: String) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).replacing(old, with: new).utf8)
  }

  private static func forged(_ bytes: [UInt8], _ old: String, _ new: String) -> [UInt8] {
    var text = String(decoding: changed(bytes, old, new), as: UTF8.self)
    if let sum = text.firstMatch(of: /sha256:[0-9a-f]{64}/) {
      text.replaceSubrange(sum.range, with: PackageChecksum.blank)
    }
    return PackageChecksum.seal(text)
  }

  static let hostile = [
    Hostile("cut off", "EXCHANGE-04") { Array($0.package(on: day).dropLast(200)) },
    Hostile("empty", "EXCHANGE-04") { _ in [] },
    Hostile("a page of a host that has gone", "EXCHANGE-04") { _ in
      Array("<!doctype html><title>404</title>".utf8)
    },
    Hostile("another program's JSON", "EXCHANGE-04") { _ in Array("{\"a\": [1]}".utf8) },
    Hostile("100 MB", "EXCHANGE-04") { _ in [UInt8](repeating: 0x20, count: 100_000_000) },
    Hostile("nested too deep", "EXCHANGE-04") { _ in [UInt8](repeating: 0x5B, count: 100_000) },
    Hostile("changed on its way", "EXCHANGE-05") {
      changed($0.package(on: day), "Берёзова", "Сидорова")
    },
    Hostile("a forged checksum", "EXCHANGE-05") {
      changed($0.package(on: day), "sha256:", "sha255:")
    },
    Hostile("a newer major version", "EXCHANGE-06") {
      forged($0.package(on: day), "\"1.0\"", "\"2.0\"")
    },
    Hostile("another sender", "EXCHANGE-07") {
      forged($0.package(on: day), "https://alfa.example/\"", "https://evil.example/\"")
    },
    Hostile("another addressee", "EXCHANGE-07") { school in
      school.address = "https://elsewhere.example/"
      return school.package(on: day)
    },
    Hostile("an old file served again", "EXCHANGE-08") { school in
      school.serial = 0
      return school.package(on: day)
    },
  ]

  /// A package that cannot be taken is named, and the last good one stays.
  @Test(arguments: hostile)
  func namesWhatCannotBeTakenAndKeepsTheLastGood(_ hostile: Hostile) throws {
    var region = SimulatedRegion(schools: ["alfa", "beta"])
    var school = Self.school("alfa", "Берёзова")
    region.keep(region.round(["alfa": school.package(on: Self.day)], on: Self.day), on: Self.day)
    let later = Self.day.adding(days: 7)
    let joining = region.round(
      [
        "alfa": hostile.spoil(&school),
        "beta": Self.school("beta", "Сосновская").package(on: later),
      ], on: later)
    #expect(joining.report.diagnostics.map(\.id) == [hostile.id])
    #expect(joining.portal[Person.self].compactMap(\.surname) == ["Берёзова", "Сосновская"])
    let mentor = try #require(joining.portal[Mentor.self]["alfa--m1"])
    #expect(joining.portal.joined.origin(of: mentor.data)?.date == Self.day)
  }

  /// Without an earlier package nothing of such a file is published.
  @Test(arguments: hostile.filter { $0.id != "EXCHANGE-08" })
  func publishesNothingOfWhatCannotBeTaken(_ hostile: Hostile) {
    var region = SimulatedRegion(schools: ["alfa"])
    var school = Self.school("alfa", "Берёзова")
    let joining = region.round(["alfa": hostile.spoil(&school)], on: Self.day)
    #expect(joining.report.diagnostics.map(\.id) == [hostile.id])
    #expect(!joining.portal.everyText.contains("Берёзов") && joining.portal[Mentor.self].isEmpty)
  }

  @Test func readsALaterMinorVersionAndKeepsWhatItDoesNotKnow() throws {
    let bytes = Self.forged(
      Self.forged(
        Self.school("alfa", "Берёзова").package(on: Self.day), "\"1.0\"", "\"1.7\""),
      "\"surname\":", "\"motto\": [\"новое\"], \"surname\":")
    var region = SimulatedRegion(schools: ["alfa"])
    let joining = region.round(["alfa": bytes], on: Self.day)
    #expect(joining.report.diagnostics.map(\.id) == [])
    #expect(joining.portal[Person.self].count == 1)
    region.keep(joining, on: Self.day)
    let kept = String(decoding: try #require(region.store["alfa"]), as: UTF8.self)
    #expect(kept.contains("\"motto\"") && kept.contains("\"1.7\""))
  }

  /// The consent is judged again, for this address and on this day.
  @Test func leavesOutWhoDidNotConsentToThisAddress() {
    let bytes = Self.forged(
      Self.school("alfa", "Берёзова").package(on: Self.day),
      "\"addresses\": [\n            \"\(SimulatedRegion.address)\"",
      "\"addresses\": [\n            \"https://alfa.example/\"")
    var region = SimulatedRegion(schools: ["alfa"])
    let joining = region.round(["alfa": bytes], on: Self.day)
    #expect(joining.report.diagnostics.map(\.id) == ["EXCHANGE-13"])
    #expect(joining.report.errors == 0)
    #expect(!joining.portal.everyText.contains("Берёзов"))
    region.keep(joining, on: Self.day)
    #expect(!String(decoding: region.store["alfa"] ?? [], as: UTF8.self).contains("Берёзов"))
  }

  /// A text that names somebody who is left out goes with them.
  @Test func leavesOutTextsThatNameWhoIsLeftOut() {
    var school = Self.school("alfa", "Берёзова")
    school.teachers[0].names = ["Урок провела Анна Ивановна Берёзова"]
    let bytes = Self.forged(
      school.package(on: Self.day),
      "\"\(SimulatedRegion.address)\",\n            \"https://x.example/\"",
      "\"https://x.example/\"")
    var region = SimulatedRegion(schools: ["alfa"])
    let joining = region.round(["alfa": bytes], on: Self.day)
    #expect(!joining.portal.everyText.contains("Берёзов"))
    #expect(joining.portal[NewsItem.self].isEmpty)
  }

  @Test func anExpiredPackageKeepsItsNumbersAndItsPeopleLeave() {
    var region = SimulatedRegion(schools: ["alfa"])
    region.keep(
      region.round(["alfa": Self.school("alfa", "Берёзова").package(on: Self.day)], on: Self.day),
      on: Self.day)
    let late = Self.day.adding(days: 61)
    let joining = region.round([:], on: late)
    #expect(joining.report.diagnostics.map(\.id) == ["EXCHANGE-04", "EXCHANGE-09"])
    #expect(joining.portal[Person.self].isEmpty && joining.portal.joined.mentees == 3)
    region.keep(joining, on: late)
    #expect(!String(decoding: region.store["alfa"] ?? [], as: UTF8.self).contains("Берёзов"))
  }

  /// Many records that go without a tombstone are asked about; a tombstone removes all the same.
  @Test func asksOfAMassLossAndLetsWithdrawalThrough() {
    var region = SimulatedRegion(schools: ["alfa"])
    var school = Self.school("alfa", "Берёзова", "Сосновская", "Дубравина", "Кленовская")
    school.teachers[3].names = ["Урок провела Анна Ивановна Берёзова"]
    region.keep(region.round(["alfa": school.package(on: Self.day)], on: Self.day), on: Self.day)
    school.serial = 2
    school.teachers[0].isWithdrawn = true
    let withdrawn = school
    school.teachers.removeSubrange(1...3)
    let joining = region.round(["alfa": school.package(on: Self.day)], on: Self.day)
    #expect(joining.report.diagnostics.map(\.id) == ["EXCHANGE-11"])
    #expect(
      joining.portal[Person.self].compactMap(\.surname)
        == ["Сосновская", "Дубравина", "Кленовская"])
    #expect(!joining.portal.everyText.contains("Берёзов"))
    region.keep(joining, on: Self.day)
    #expect(!String(decoding: region.store["alfa"] ?? [], as: UTF8.self).contains("Берёзов"))
    let next = region.round(["alfa": withdrawn.package(on: Self.day)], on: Self.day)
    #expect(next.report.diagnostics.map(\.id) == [])
    #expect(next.portal[Person.self].count == 3)
  }

  @Test func reportsOnePersonInTwoSchoolsAndFollowsTheDecision() {
    let arrived = [
      "alfa": Self.school("alfa", "Берёзова").package(on: Self.day),
      "beta": Self.school("beta", "Берёзова", "Сосновская").package(on: Self.day),
    ]
    func joining(_ decision: String) -> Joining {
      var region = SimulatedRegion(
        schools: ["alfa", "beta"],
        settings: decision.isEmpty
          ? ""
          : "exchange: {same_people: [{people: [beta--p1, alfa--p1], same: \(decision), reason: Спросили}]}"
      )
      return region.round(arrived, on: Self.day)
    }
    let asked = joining("")
    #expect(asked.report.diagnostics.map(\.id) == ["EXCHANGE-12"])
    #expect(asked.portal[Person.self].count == 3)
    #expect(!asked.report.diagnostics.contains { $0.summary.contains("Берёзов") })
    let two = joining("нет")
    #expect(two.report.isEmpty && two.portal[Person.self].count == 3)
    let one = joining("да")
    #expect(one.report.isEmpty)
    #expect(one.portal[Person.self].map(\.id) == ["alfa--p1", "beta--p2"])
    #expect(one.portal[Mentor.self].map(\.id) == ["alfa--m1", "beta--m2"])
  }

  @Test func hidesAtOnce() {
    var region = SimulatedRegion(
      schools: ["alfa"],
      settings:
        "exchange: {hide: [{record: alfa--p1, reason: Просьба}, {record: alfa--p7, reason: Нет}]}")
    let joining = region.round(
      ["alfa": Self.school("alfa", "Берёзова", "Сосновская").package(on: Self.day)], on: Self.day)
    #expect(joining.portal[Mentor.self].map(\.id) == ["alfa--m2"])
    #expect(joining.report.diagnostics.map(\.id) == ["EXCHANGE-16"])
  }

  /// Markup of a sender is a text like any other, and an address that is none is no link.
  @Test func takesMarkupAsText() throws {
    let bytes = Self.forged(
      Self.forged(
        Self.school("alfa", "Берёзова").package(on: Self.day), "\"учитель\"",
        "\"<script>alert(1)</script>\""),
      "https://alfa.example/nastavniki/m1/", "javascript:alert(1)")
    var region = SimulatedRegion(schools: ["alfa"])
    let portal = region.round(["alfa": bytes], on: Self.day).portal
    let mentor = try #require(portal[Mentor.self].first)
    #expect(portal.joined.page(of: mentor.data) == nil)
  }

  @Test func countsRecordsThatCannotBeReadAndTakesTheOthers() {
    let bytes = Self.forged(
      Self.forged(
        Self.school("alfa", "Берёзова", "Сосновская").package(on: Self.day), "\"id\": \"p2\"",
        "\"id\": \"p1\""), "\"id\": \"m2\"", "\"id\": \"../m2\"")
    var region = SimulatedRegion(schools: ["alfa"])
    let joining = region.round(["alfa": bytes], on: Self.day)
    #expect(joining.report.diagnostics.map(\.id) == ["EXCHANGE-14"])
    #expect(joining.portal[Person.self].map(\.id) == ["alfa--p1"])
  }
}
