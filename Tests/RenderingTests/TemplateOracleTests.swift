import Diagnostics
import Foundation
import Rendering
import TestSupport
import Testing

/// Compares the engine with the real Jinja2, which runs once for all the cases.
@Suite struct TemplateOracleTests {
  @Test func rendersTheSameBytesAsJinja() throws {
    let cases = OracleCase.all
    #expect(cases.count >= 300)
    let expected = try JinjaProcess.render(cases)
    for (oracle, expected) in zip(cases, expected) {
      let actual: String
      do {
        actual = try TemplateBench.render(oracle.templates, TemplateJSON.map(oracle.data))
      } catch let failure as TemplateFailure {
        actual = "!! " + TerminalPrinter(colour: false).print(failure.diagnostic)
      }
      #expect(actual == expected, "\(oracle.templates.sorted { $0.key < $1.key })")
    }
  }
}

/// Templates with their data.
private struct OracleCase: Encodable {
  var templates: [String: String]
  var data: String

  /// The cases of the table.
  static var all: [OracleCase] {
    var data = "{}"
    var cases: [OracleCase] = []
    for line in TemplateOracleCases.text.split(separator: "\n") {
      if line.hasPrefix("@data ") {
        data = String(line.dropFirst(6))
      } else if !line.hasPrefix("# ") {
        cases += split(String(line)).map { OracleCase(templates: templates($0), data: data) }
      }
    }
    return cases
  }

  private static func split(_ line: String) -> [String] {
    guard !line.contains("{%"), !line.contains("‖") else { return [line] }
    let parts = line.components(separatedBy: "}} {{")
    return parts.enumerated().map { index, part in
      (index > 0 ? "{{" : "") + part + (index < parts.count - 1 ? "}}" : "")
    }
  }

  private static func templates(_ line: String) -> [String: String] {
    var templates: [String: String] = [:]
    let parts = line.components(separatedBy: " ‖ ")
    for part in parts.dropLast() {
      let halves = part.split(separator: " = ", maxSplits: 1)
      templates[String(halves[0])] = source(String(halves.last ?? ""))
    }
    templates["page.html"] = source(parts[parts.count - 1])
    return templates
  }

  private static func source(_ text: String) -> String {
    text.replacingOccurrences(of: "⏎", with: "\n").replacingOccurrences(of: "→", with: "\t")
  }
}

/// The real Jinja2 in a process of its own.
private enum JinjaProcess {
  private static let program = """
    import json, sys
    from jinja2 import DictLoader, Environment, StrictUndefined
    results = []
    for case in json.load(sys.stdin):
        templates, data = case["templates"], json.loads(case["data"])
        env = Environment(loader=DictLoader(templates), autoescape=True, undefined=StrictUndefined)
        env.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "sort_keys": False}
        env.globals.update(data)
        try:
            results.append(env.get_template("page.html").render())
        except Exception as error:
            results.append("?? " + repr(error))
    json.dump(results, sys.stdout)
    """

  static func render(_ cases: [OracleCase]) throws -> [String] {
    let input = String(decoding: try JSONEncoder().encode(cases), as: UTF8.self)
    let results = try TestPython.run(program, input: input)
    return try JSONDecoder().decode([String].self, from: Data(results.utf8))
  }
}
