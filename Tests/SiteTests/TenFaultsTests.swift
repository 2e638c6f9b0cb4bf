import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Site

/// A fault that an editor makes, and what the report says of it: one cause is one finding, at the line
/// to mend.
struct EditorsFault: Sendable, CustomTestStringConvertible {
  let name: String
  /// `DOC-18 persons.yaml:1:3`, in the order of the files.
  let findings: [String]
  /// How many lines a person reads at a terminal.
  let lines: Int
  let site: FixtureSite

  init(_ name: String, _ findings: [String], lines: Int, _ site: FixtureSite) {
    self.name = name
    self.findings = findings
    self.lines = lines
    self.site = site
  }

  var testDescription: String { name }
}

@Suite struct TenFaultsTests {
  @Test(arguments: faults)
  func tellsACauseOnceAtTheLineToMend(_ fault: EditorsFault) throws {
    let report = try SiteBench(fault.site).build { $0.output = nil }.report
    #expect(report.headlines == fault.findings, "\(report.words)")
    let printed = TerminalReport(colour: false, showsAll: false).print(report)
    #expect(printed.split(separator: "\n").count == fault.lines, "\(printed)")
  }

  @Test func countsFortyAlikeUnlessAllAreAskedFor() throws {
    let report = try SiteBench(Self.fortyAlike).build { $0.output = nil }.report
    let printed = TerminalReport(colour: false, showsAll: false).print(report)
    #expect(printed.contains("  и ещё 37 таких [VALUE-02]: "))
    #expect(printed.contains("persons/spisok.csv, строки 5–41. Показать все: --all\n"))
    #expect(report.errors == 40)
    let whole = TerminalReport(colour: false, showsAll: true).print(report)
    #expect(whole.split(separator: "\n").count { $0.contains("[VALUE-02] «да»") } == 40)
  }

  static let faults = [
    EditorsFault("nothing", [], lines: 0, portal),
    EditorsFault(
      "a consent is missing", ["DOC-18 persons.yaml:1:3"], lines: 5,
      portal.with("persons.yaml", withoutConsent)),
    EditorsFault(
      "a consent is withdrawn", ["LEAK-01 contacts.yaml:3:9", "CONSENT-01 persons.yaml:10:16"],
      lines: 12,
      portal.with(
        "persons.yaml",
        portal.text("persons.yaml").replacingFirst(
          "    processing: 2025-09-02\n",
          with: "    processing: 2025-09-02\n    withdrawn: 2026-10-01\n"))),
    EditorsFault(
      "a title stands above the headings", [], lines: 0,
      portal.with("persons/spisok.csv", "Список педагогов;;\n;;\n" + table(of: teachers(3)))),
    EditorsFault(
      "a column is missing", ["FIELD-03 persons/spisok.csv:1:1"], lines: 5,
      portal.with("persons/spisok.csv", table(of: teachers(3), without: 1))),
    EditorsFault(
      "a code is wrong", ["REF-01 pairs.yaml:3:13"], lines: 5,
      portal.replacing("m-elkina", with: "m-elkin", in: "pairs.yaml")),
    EditorsFault(
      "a file is not there", ["FILE-01 documents.yaml:17:9"], lines: 6,
      portal.replacing("files/prikaz.pdf", with: "files/prikas.pdf", in: "documents.yaml")),
    EditorsFault(
      "there is no curator", ["CUR-01 curators.yaml:1:1", "FIELD-03 pairs.yaml:1:3"], lines: 7,
      portal.with("curators.yaml", "")
        .replacing("  curators: [kurator]\n", with: "", in: "organisations.yaml")
        .replacing("  curator: kurator\n", with: "", in: "pairs.yaml")),
    EditorsFault(
      "the record of the curator is gone", ["REF-01 organisations.yaml:10:14"], lines: 5,
      portal.with("curators.yaml", "")),
    EditorsFault(
      "a pair names no mentee", ["FIELD-03 pairs.yaml:1:3"], lines: 4,
      portal.replacing("  mentees: [n-tikhonov]\n", with: "", in: "pairs.yaml")),
    EditorsFault(
      "a quote is not closed", ["YAML-05 documents.yaml:13:10"], lines: 4,
      portal.replacing(
        "title: Об утверждении положения", with: "title: \"Об утверждении положения",
        in: "documents.yaml")),
    EditorsFault(
      "a word is in no vocabulary", ["VALUE-05 mentors.yaml:11:11"], lines: 5,
      portal.replacing("status: available", with: "status: готов принять", in: "mentors.yaml")),
    EditorsFault(
      "forty cells are alike",
      (2...41).map { "VALUE-02 persons/spisok.csv:\($0):\($0 + 41)" }, lines: 16, fortyAlike),
  ]

  /// The small school under all rules that could say the same of such a fault.
  private static let portal = FixtureSite.school.with(
    "profiles/proba.yaml",
    """
    title: Проба
    rules: [SEC-01, SEC-02, SEC-04, SEC-05, SEC-10, PRG-01, PRG-03, PRG-06, PRG-09, MEN-01, MEN-02,
      MEN-03, MEN-11, MTE-01, MTE-04, MTE-05, PAR-01, PAR-02, PAR-05, PAR-06, PAR-07, CUR-01, DOC-01,
      DOC-04, DOC-09, DOC-18]

    """)

  private static let withoutConsent: String = {
    let text = portal.text("persons.yaml")
    let consent = "  consent:\n    processing"
    guard let start = text.range(of: consent)?.lowerBound,
      let end = text.range(of: "- id: elkina")?.lowerBound
    else { preconditionFailure("the first person of the fixture has a consent") }
    return String(text[..<start] + text[end...])
  }()

  private static let fortyAlike = portal.with(
    "persons/spisok.csv", table(of: teachers(40, processing: "да")))

  private static let headings = [
    "код", "фамилия", "имя", "отчество", "должность", "организация", "consent.processing",
    "consent.dissemination", "consent.fields", "consent.by", "consent.resource",
  ]

  private static func teachers(_ count: Int, processing: String = "02.09.2025") -> [[String]] {
    (0..<count).map { number in
      [
        "p\(number / 10)\(number % 10)", "Пробный" + String(repeating: "в", count: number + 1),
        "Иван", "Петрович", "учитель", "school", processing, "02.09.2025", "name, position, org",
        "self", "https://school.example/nastavnichestvo/",
      ]
    }
  }

  private static func table(of rows: [[String]], without column: Int? = nil) -> String {
    ([headings] + rows).map { row in
      row.enumerated().filter { $0.offset != column }.map(\.element).joined(separator: ";") + "\n"
    }.joined()
  }
}

extension String {
  fileprivate func replacingFirst(_ old: String, with new: String) -> String {
    guard let range = range(of: old) else { preconditionFailure("«\(old)» is not there") }
    return replacingCharacters(in: range, with: new)
  }
}
