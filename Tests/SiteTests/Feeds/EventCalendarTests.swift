import Foundation
import TestSupport
import Testing

@testable import Site

@Suite struct EventCalendarTests {
  private static let everyPath = "kalendar/sobytiya.ics"

  private static func built(_ site: FixtureSite) throws -> BuiltTree {
    let bench = try SiteBench(site)
    let result = try bench.build()
    #expect(result.isWritten, "\(result.report.words)")
    return try bench.tree()
  }

  /// The content lines of a calendar, unfolded (RFC 5545, 3.1).
  private static func lines(_ text: String) -> [String] {
    text.replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n")
  }

  @Test func writesAnEventWithItsHours() throws {
    let tree = try Self.built(
      .school.replacing(
        "start: 2026-12-01", with: "start: 2026-12-01\n  time: с 9.30 до 11.00", in: "events.yaml"))
    let lines = Self.lines(tree.text("sobytiya/sessiya/sobytie.ics"))
    for line in [
      "BEGIN:VCALENDAR", "VERSION:2.0", "UID:event-sessiya@school.example",
      "DTSTAMP:20261116T000000Z", "DTSTART:20261201T093000", "DTEND:20261201T110000",
      "SUMMARY:Установочная сессия", "LOCATION:методический кабинет",
      "URL:https://school.example/nastavnichestvo/sobytiya/sessiya/", "STATUS:CONFIRMED",
      "END:VCALENDAR",
    ] { #expect(lines.contains(line), "\(line)") }
  }

  @Test func takesADayWithoutHoursForAWholeOne() throws {
    let lines = Self.lines(try Self.built(.school).text(Self.everyPath))
    #expect(lines.contains("DTSTART;VALUE=DATE:20261201"))
    #expect(lines.contains("DTEND;VALUE=DATE:20261202"))
  }

  @Test func tellsThatAnEventIsCancelled() throws {
    let tree = try Self.built(
      .school.replacing("status: planned", with: "status: cancelled", in: "events.yaml"))
    #expect(Self.lines(tree.text(Self.everyPath)).contains("STATUS:CANCELLED"))
  }

  @Test func escapesWhatTheFormatTakesForItsOwn() throws {
    let tree = try Self.built(
      .school.replacing(
        "title: Установочная сессия", with: "title: \"Сессия; часть 1, \\\\ начало\"",
        in: "events.yaml"))
    #expect(
      Self.lines(tree.text(Self.everyPath)).contains(
        "SUMMARY:Сессия\\; часть 1\\, \\\\ начало"))
  }

  /// A sign and the accent behind it are one `Character`, but two characters of the format.
  @Test func escapesASignWithAnAccentBehindIt() throws {
    let tree = try Self.built(
      .school.replacing(
        "title: Установочная сессия", with: "title: \"Сессия,\u{301} часть;\u{301} 1\\\\\u{301}\"",
        in: "events.yaml"))
    let summary = Self.lines(tree.text(Self.everyPath)).first { $0.hasPrefix("SUMMARY:") }
    #expect(
      summary.map { Array($0.utf8) }
        == Array("SUMMARY:Сессия\\,\u{301} часть\\;\u{301} 1\\\\\u{301}".utf8))
  }

  @Test func isNotThereWithoutEvents() throws {
    let tree = try Self.built(.school.without("events.yaml"))
    #expect(!tree.files.keys.contains { $0.hasSuffix(".ics") })
    #expect(!tree.text("kalendar/index.html").contains(".ics"))
  }

  @Test func isLinkedFromTheEventAndFromTheList() throws {
    let tree = try Self.built(.school)
    #expect(tree.pages["sobytiya/sessiya/index.html"]?.links.contains("sobytie.ics") == true)
    #expect(tree.pages["sobytiya/index.html"]?.links.contains("../kalendar/sobytiya.ics") == true)
  }

  /// Every file of the repository's portals held against the grammar of RFC 5545.
  @Test(arguments: BuiltPortal.names)
  func keepsToTheFormat(_ name: String) throws {
    let tree = try BuiltPortal.named(name).tree
    let files = tree.files.filter { $0.key.hasSuffix(".ics") }
    #expect(files.count > 5)
    for (path, bytes) in files {
      #expect(ICalendarFaults.of(bytes) == [], "\(path)")
    }
    let all = Self.lines(tree.text(Self.everyPath)).filter { $0 == "BEGIN:VEVENT" }
    #expect(all.count == files.count - 1)
  }
}

/// What a reader of RFC 5545 would not accept in a calendar.
enum ICalendarFaults {
  static func of(_ bytes: [UInt8]) -> [String] {
    var faults: [String] = []
    let text = String(decoding: bytes, as: UTF8.self)
    if Array(text.utf8) != bytes { faults.append("not UTF-8") }
    let physical = text.components(separatedBy: "\r\n")
    if physical.last != "" { faults.append("no line break at the end") }
    if text.replacingOccurrences(of: "\r\n", with: "").contains(where: { $0.isNewline }) {
      faults.append("a bare line break")
    }
    faults += physical.filter { $0.utf8.count > 75 }.map { "too long: \($0)" }
    var open: [String] = []
    var seen: [[String]] = []
    var uids: [String] = []
    for line in text.replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n")
    where !line.isEmpty {
      guard let colon = line.firstIndex(of: ":"),
        let name = line[..<colon].split(separator: ";").first.map(String.init),
        name.allSatisfy({ $0.isASCII && ($0.isUppercase || $0.isNumber || $0 == "-") })
      else {
        faults.append("no content line: \(line)")
        continue
      }
      let value = String(line[line.index(after: colon)...])
      switch name {
      case "BEGIN":
        open.append(value)
        seen.append([])
      case "END":
        if open.popLast() != value { faults.append("END:\(value) without its BEGIN") }
        let names = seen.popLast() ?? []
        let needed =
          value == "VEVENT" ? ["UID", "DTSTAMP", "DTSTART", "SUMMARY"] : ["VERSION", "PRODID"]
        faults += needed.filter { name in names.count { $0 == name } != 1 }
          .map { "\(value) needs one \($0)" }
      default:
        if seen.isEmpty {
          faults.append("\(name) outside")
        } else {
          seen[seen.count - 1].append(name)
        }
        if name == "UID" { uids.append(value) }
        if name.hasPrefix("DT"), !value.allSatisfy({ $0.isNumber || $0 == "T" || $0 == "Z" }) {
          faults.append("no time: \(line)")
        }
      }
    }
    if !open.isEmpty { faults.append("BEGIN without END") }
    if Set(uids).count != uids.count { faults.append("a UID twice") }
    return faults
  }
}

@Suite struct EventHoursTests {
  @Test(arguments: [
    ("14:00–15:30", "14:00 15:30"), ("с 9.30 до 11.00", "09:30 11:00"), ("14:00", "14:00 nil"),
    ("начало в 10:05, чай", "10:05 nil"), ("23:00–01:00", "23:00 nil"), ("утром", "nil"),
    ("25:00", "nil"), ("12:60", "nil"), ("3 часа", "nil"), ("10:00, 12:00, 14:00", "10:00 nil"),
  ])
  func readsHours(_ text: String, _ expected: String) {
    let hours = EventHours(text)
    let words = hours.map { "\($0.start.text(":")) \($0.end?.text(":") ?? "nil")" } ?? "nil"
    #expect(words == expected)
  }
}
