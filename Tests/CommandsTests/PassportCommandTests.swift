import Foundation
import TestSupport
import Testing

@testable import Commands

@Suite struct PassportCommandTests {
  private static let region = Repository.content + "/region"
  private static let school = Repository.content + "/school"

  @Test func tellsEveryRuleWithItsProof() {
    let outcome = CommandBench.run(["passport", Self.school])
    #expect(outcome.status == 0 && outcome.messages == "")
    #expect(outcome.results.hasPrefix("Паспорт раздела «Наставничество» на 16.11.2026\n"))
    #expect(outcome.results.contains("  SEC-04  выполнено: В разделе есть все девять блоков"))
    #expect(outcome.results.contains("https://shkola-demo.example/nastavnichestvo/programmy/\n"))
  }

  @Test func tellsAnEditorWhereTheFaultsAre() {
    let outcome = CommandBench.run(["passport", Self.region])
    #expect(outcome.status == 0)
    #expect(outcome.results.contains("organisations.yaml:238: «Школа № 211» не реализует"))
    #expect(outcome.results.contains("Организации: всё необходимое есть у 11 из 13 (84,6 %)"))
  }

  @Test func printsJSONThatReadsBack() throws {
    let outcome = CommandBench.run(["passport", Self.region, "--format", "json"])
    let read = try JSONSerialization.jsonObject(with: Data(outcome.results.utf8))
    let passport = try #require(read as? [String: Any])
    #expect(passport["date"] as? String == "2026-11-16")
    let schools = try #require(passport["schools"] as? [String: Any])
    #expect(schools["complete"] as? Int == 11 && schools["share"] as? Double == 84.6)
  }

  @Test func printsATableThatExcelOpens() {
    let outcome = CommandBench.run(["passport", Self.school, "--format=csv"])
    #expect(outcome.results.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
    let lines = outcome.results.components(separatedBy: "\r\n")
    #expect(
      lines.first?.hasSuffix(
        "\"Правило\";\"Требование\";\"Основание\";\"Состояние\";\"Чем подтверждено\";\"Ссылка\";\"Что сделать\""
      ) == true)
    #expect(lines.last == "" && lines.count > 90)
    #expect(lines.dropLast().allSatisfy { $0.hasSuffix("\"") && !$0.contains("\n") })
  }

  @Test func tabulatesTheSchoolsAlone() {
    let text = CommandBench.run(["passport", Self.region, "--schools"]).results
    #expect(text.hasPrefix("Организации: ") && text.contains("Школа № 211: нет – положение"))
    let table = CommandBench.run(["passport", Self.region, "--schools", "--format", "csv"]).results
    #expect(table.components(separatedBy: "\r\n").count == 15)
  }

  @Test func judgesOnTheDayItIsAskedFor() {
    let outcome = CommandBench.run(["passport", Self.school, "--today", "2029-01-01"])
    #expect(outcome.status == 1)
    #expect(outcome.results.contains("на 01.01.2029"))
    #expect(outcome.results.contains("CUR-03  не выполнено"))
  }

  @Test func endsWithOneForAPortalThatBreaksARule() throws {
    let bench = try CommandBench(.school.without("programmes/pervyy-god.md"))
    let outcome = bench.run(["passport", bench.folder.path("content/school")])
    #expect(outcome.status == 1)
    #expect(outcome.results.contains("не выполнено"))
  }

  @Test func refusesWhatItCannotPutInOneFile() {
    let all = CommandBench.run(["passport", Repository.content, "--format", "csv"])
    #expect(all.status == 2 && all.messages.contains("Порталов несколько"))
    let none = CommandBench.run(["passport", Self.school, "--schools"])
    #expect(none.status == 2 && none.messages.contains("таблицы организаций у него нет"))
    let odd = CommandBench.run(["passport", Self.school, "--format", "cvs"])
    #expect(odd.status == 2 && odd.messages.contains("«csv»"))
  }
}

@Suite struct LookoutTests {
  private static let school = Repository.content + "/school"

  private func check(_ options: String...) -> CommandOutcome {
    CommandBench.run(["check", Self.school, "--themes", Repository.themes] + options)
  }

  @Test func listsWhatFallsDue() {
    let outcome = check("--until", "31.01.2027")
    #expect(outcome.status == 0)
    #expect(outcome.results.contains("по 31.01.2027 — 2 срока\n"))
    #expect(outcome.results.contains("\n18.12.2026  RMP-05  Дорожная карта: 4.2 "))
    #expect(outcome.results.hasSuffix("[programme/razgovor-s-roditelyami]\n"))
  }

  @Test func saysWhenNothingFallsDue() {
    #expect(check("--until", "2026-11-16").results.hasSuffix("по 16.11.2026 сроков нет\n"))
  }

  @Test func writesACalendarForOtherPrograms() throws {
    let outcome = check("--until", "2027-01-31", "--format", "ics")
    #expect(outcome.status == 0)
    #expect(outcome.results == check("--until", "2027-01-31", "--format", "ics").results)
    let lines = outcome.results.components(separatedBy: "\r\n")
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.suffix(2) == ["END:VCALENDAR", ""])
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
    #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == 3)
    #expect(lines.filter { $0 == "DTSTAMP:20261116T000000Z" }.count == 3)
    let names = lines.filter { $0.hasPrefix("UID:") }
    #expect(Set(names).count == 3 && names.contains("UID:check@shkola-demo.example"))
  }

  @Test func putsThePortalsOfAFolderInOneCalendar() {
    let outcome = CommandBench.run([
      "check", Repository.content, "--themes", Repository.themes, "--until", "2027-06-30",
      "--format", "ics",
    ])
    #expect(outcome.results.components(separatedBy: "BEGIN:VCALENDAR").count == 2)
    for host in ["shkola-demo.example", "nastavnik-lk.example", "soobshchestvo-demo.example"] {
      #expect(outcome.results.contains("UID:check@\(host)\r\n"))
    }
  }

  @Test(arguments: [
    (["--until", "завтра"], "«завтра» — не дата. Напишите её так: --until 2027-06-30."),
    (["--until", "2027-02-29"], "«2027-02-29» — не дата"),
    (["--until", "2026-11-15"], "15.11.2026 раньше дня, на который проверяется"),
    (["--until"], "После ключа --until нужно значение: ДАТА"),
    (["--format", "ics"], "Для календаря нужен последний день"),
  ])
  func saysWhatIsWrongWithTheDay(_ options: [String], _ said: String) {
    let outcome = CommandBench.run(
      ["check", Self.school, "--themes", Repository.themes] + options)
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains(said), "\(outcome.messages)")
  }
}
