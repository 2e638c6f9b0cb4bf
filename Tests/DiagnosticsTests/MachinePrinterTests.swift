import Diagnostics
import Foundation
import TestSupport
import Testing

/// One fault with everything, one warning with little, one without a place.
private let sample: Report = {
  let source = MarkedSource("имя: Анна\nстатус: 1️⃣отдыхает2️⃣\n")
  let file = source.file("школа/папка 1.yaml")
  let start = "имя: Анна\nстатус: ".utf8.count
  let range = SourceRange(file: file, start..<start + "отдыхает".utf8.count)
  let term = DiagnosticKind(
    "VALUE-05", .error, "Значение взято из словаря", help: "Общее.", clause: "п. 5 <приказа>")
  var report = Report()
  report.add(
    Diagnostic(
      term, "Значения «отдыхает», 100% нет", at: range, help: "Выберите\nдругое.",
      suggestion: "available",
      notes: [.init("первое место", at: SourceRange(startOf: file)), .init("без места")]))
  let jump = DiagnosticKind("MD-04", .warning, "Уровни идут подряд")
  report.add(Diagnostic(jump, "После 2 идёт 4", at: SourceRange(file: file, 0..<start)))
  let site = DiagnosticKind("PORTAL-01", .error, "Есть site.yaml")
  report.add(Diagnostic(site, "Нет site.yaml", at: nil))
  return report
}()

private func parsed(_ format: MachineFormat, _ report: Report = sample) throws -> Any {
  try JSONSerialization.jsonObject(with: Data(format.print(report, version: "1.2.3").utf8))
}

@Suite struct JSONPrinterTests {
  @Test func tellsEverythingOfAFault() throws {
    let list = try #require(try parsed(.json) as? [[String: Any]])
    #expect(list.count == 3)
    let fault = list[0]
    #expect(fault["id"] as? String == "VALUE-05")
    #expect(fault["severity"] as? String == "error")
    #expect(fault["summary"] as? String == "Значения «отдыхает», 100% нет")
    #expect(fault["help"] as? String == "Выберите\nдругое.")
    #expect(fault["suggestion"] as? String == "available")
    #expect(fault["clause"] as? String == "п. 5 <приказа>")
    #expect(fault["path"] as? String == "школа/папка 1.yaml")
    let place = ["line", "column", "endLine", "endColumn"].map { fault[$0] as? Int }
    #expect(place == [2, 9, 2, 17])
    let notes = try #require(fault["notes"] as? [[String: Any]])
    #expect(notes.map { $0["line"] as? Int } == [1, nil])
  }

  @Test func hasTheSameMembersForEveryFault() throws {
    let list = try #require(try parsed(.json) as? [[String: Any]])
    let members: Set = [
      "id", "severity", "summary", "help", "suggestion", "clause", "path", "line", "column",
      "endLine", "endColumn", "notes",
    ]
    #expect(list.allSatisfy { Set($0.keys) == members })
    #expect(list[2]["path"] is NSNull && list[2]["line"] is NSNull)
  }

  @Test func namesTheCellOfATable() throws {
    let file = SourceFile(path: "а.csv", bytes: Array("код;имя\n".utf8), grid: OneCell())
    var report = Report()
    let kind = DiagnosticKind("FIELD-01", .error, "Поля известны")
    report.add(Diagnostic(kind, "Нет", at: SourceRange(startOf: file)))
    let list = try #require(try parsed(.json, report) as? [[String: Any]])
    let cell = try #require(list[0]["cell"] as? [String: Any])
    #expect(cell["row"] as? Int == 3)
    #expect(cell["column"] as? String == "AB")
    #expect(cell["heading"] as? String == "имя")
  }

  @Test func printsAnEmptyListForNoFaults() {
    #expect(MachineFormat.json.print(Report(), version: "1") == "[]\n")
  }
}

private struct OneCell: Grid {
  var headings: [String] { ["имя"] }
  let sheet: String? = nil

  func cell(at offset: Int, in file: SourceFile) -> Cell? {
    Cell(row: 3, column: 27, heading: "имя")
  }
}

@Suite struct SARIFPrinterTests {
  private func run() throws -> [String: Any] {
    let document = try #require(try parsed(.sarif) as? [String: Any])
    #expect(document["version"] as? String == "2.1.0")
    return try #require((document["runs"] as? [[String: Any]])?.first)
  }

  @Test func listsEachRuleOnceAndResultsPointAtThem() throws {
    let run = try run()
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["semanticVersion"] as? String == "1.2.3")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let ids = rules.compactMap { $0["id"] as? String }
    #expect(ids == ["MD-04", "PORTAL-01", "VALUE-05"])
    for result in try #require(run["results"] as? [[String: Any]]) {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(ids[index] == result["ruleId"] as? String)
    }
  }

  @Test func pointsAtRegionsByURI() throws {
    let results = try #require(try run()["results"] as? [[String: Any]])
    let location = try #require((results[0]["locations"] as? [[String: Any]])?.first)
    let place = try #require(location["physicalLocation"] as? [String: Any])
    let artifact = try #require(place["artifactLocation"] as? [String: Any])
    #expect(
      artifact["uri"] as? String
        == "%D1%88%D0%BA%D0%BE%D0%BB%D0%B0/%D0%BF%D0%B0%D0%BF%D0%BA%D0%B0%201.yaml")
    let region = try #require(place["region"] as? [String: Int])
    #expect(region == ["startLine": 2, "startColumn": 9, "endLine": 2, "endColumn": 17])
  }

  @Test func keepsNotesAsRelatedLocations() throws {
    let results = try #require(try run()["results"] as? [[String: Any]])
    let related = try #require(results[0]["relatedLocations"] as? [[String: Any]])
    #expect(related.count == 2)
    #expect(related[0]["physicalLocation"] != nil && related[1]["physicalLocation"] == nil)
    #expect((related[1]["message"] as? [String: String])?["text"] == "без места")
  }
}

@Suite struct ServicePrinterTests {
  @Test func writesWorkflowCommandsOnOneLineEach() {
    let lines = MachineFormat.github.print(sample, version: "1").split(separator: "\n")
    #expect(lines.count == 3)
    #expect(
      lines[0].hasPrefix(
        "::error file=школа/папка 1.yaml,line=2,endLine=2,col=9,endColumn=16,title=VALUE-05::"
          + "Значения «отдыхает», 100%25 нет. Возможно, вы имели в виду «available»."))
    #expect(lines[0].contains("Выберите%0Aдругое."))
    #expect(lines[0].hasSuffix("%0Aшкола/папка 1.yaml:1:1: первое место%0Aбез места"))
    #expect(lines[1].hasPrefix("::warning file=школа/папка 1.yaml,line=1,endLine=2,title=MD-04::"))
    #expect(lines[2].hasPrefix("::error title=PORTAL-01::"))
  }

  @Test func escapesColonsAndCommasInProperties() {
    var report = Report()
    let file = SourceFile(path: "а,б:в%.yaml", text: "")
    let kind = DiagnosticKind("X-1", .error, "Х")
    report.add(Diagnostic(kind, "Х", at: SourceRange(startOf: file)))
    #expect(
      MachineFormat.github.print(report, version: "1").hasPrefix("::error file=а%2Cб%3Aв%25.yaml,"))
  }

  @Test func writesCodeQualityWithDistinctFingerprints() throws {
    let list = try #require(try parsed(.gitlab) as? [[String: Any]])
    #expect(list.map { $0["severity"] as? String } == ["critical", "minor", "critical"])
    #expect(list.map { $0["check_name"] as? String } == ["VALUE-05", "MD-04", "PORTAL-01"])
    let prints = list.compactMap { $0["fingerprint"] as? String }
    #expect(Set(prints).count == 3 && prints.allSatisfy { $0.count == 32 })
    let place = try #require(list[0]["location"] as? [String: Any])
    #expect((place["lines"] as? [String: Int])?["begin"] == 2)
  }

  @Test func keepsFingerprintsWhenLinesMove() throws {
    func prints(_ text: String) throws -> [String?] {
      let file = SourceFile(path: "а.yaml", text: text)
      let kind = DiagnosticKind("X-1", .error, "Х")
      var report = Report()
      for (line, words) in text.split(separator: "\n").enumerated() where words == "плохо" {
        let start = file.offset(ofLine: line + 1)
        report.add(Diagnostic(kind, "Плохо", at: SourceRange(file: file, start..<start + 2)))
      }
      return try #require(try parsed(.gitlab, report) as? [[String: Any]])
        .map { $0["fingerprint"] as? String }
    }
    let before = try prints("плохо\nплохо\n")
    #expect(try prints("ново\nплохо\nновее\nплохо\n") == before)
    #expect(Set(before).count == 2)
  }

  @Test func writesWellFormedXMLWithWarningsAsPassedCases() throws {
    let text = MachineFormat.junit.print(sample, version: "1")
    #expect(text.contains("<testsuites name=\"nastavnik\" tests=\"3\" failures=\"2\">"))
    #expect(text.contains("п. 5 &lt;приказа&gt;"))
    #expect(text.contains("<system-out>предупреждение: "))
    let counted = try TestPython.run(
      """
      import sys, xml.etree.ElementTree as tree
      root = tree.fromstring(sys.stdin.read())
      print(len(root.findall('.//testcase')), len(root.findall('.//failure')), root[0].get('name'))
      """, input: text.replacingOccurrences(of: " encoding=\"UTF-8\"", with: ""))
    #expect(counted == "3 2 школа/папка 1.yaml\n")
  }

  @Test func hasOnePassedCaseWithoutFaults() {
    let text = MachineFormat.junit.print(Report(), version: "1")
    #expect(text.contains("tests=\"1\" failures=\"0\"") && text.contains("Замечаний нет"))
    #expect(MachineFormat.github.print(Report(), version: "1") == "")
    #expect(MachineFormat.gitlab.print(Report(), version: "1") == "[]\n")
  }
}
