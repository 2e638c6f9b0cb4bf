import Diagnostics
import Formats
import Foundation
import Mentoring
import TestSupport
import Testing

@Suite struct JSONSchemaTests {
  @Test func isAcceptedByAValidatorOfSchemas() throws {
    let answer = try TestPython.run(
      """
      import json, sys
      from jsonschema import Draft202012Validator
      for document in json.load(sys.stdin):
          Draft202012Validator.check_schema(document)
      print("ok")
      """, input: "[" + Self.documents.map(\.text).joined(separator: ",") + "]")
    #expect(answer == "ok\n")
  }

  @Test func takesAndRefusesTheRecordsTheDecoderDoes() throws {
    let cases = SchemaCase.all
    #expect(cases.count >= 60)
    let verdicts = try Self.verdicts(of: cases)
    for (index, item) in cases.enumerated() {
      let faults = item.faults
      #expect(faults.isEmpty == item.isGood, "decoder, \(item.record): \(faults)")
      #expect(verdicts[index] == item.isGood, "schema, \(item.entity): \(item.record)")
    }
  }

  @Test func definesTheFilesOfEveryEntity() throws {
    let whole = try #require(
      try JSONSerialization.jsonObject(with: Data(JSONSchema.whole().text.utf8)) as? [String: Any])
    let definitions = try #require(whole["$defs"] as? [String: Any])
    for schema in DomainModel.entities {
      #expect(definitions[schema.name] != nil && definitions[schema.plural + ".yaml"] != nil)
    }
    #expect(definitions["site.yaml"] != nil)
  }

  @Test(arguments: documents.map(\.text))
  func leadsNoReferenceNowhere(_ text: String) {
    let references = text.matches(of: /"\$ref": "#\/\$defs\/([^"\/]+)/).map { String($0.1) }
    for name in Set(references) { #expect(text.contains("\n    \"\(name)\": {"), "\(name)") }
  }

  private static let documents =
    [JSONSchema.whole(), JSONSchema.document(of: SiteSettings.declaration.schema)]
    + DomainModel.entities.map { JSONSchema.document(of: $0) }

  /// Whether each record is taken by the schema of its entity.
  private static func verdicts(of cases: [SchemaCase]) throws -> [Bool] {
    let schemas = Set(cases.map(\.entity)).sorted().compactMap { name in
      SchemaCase.schema(name).map { "\"\(name)\":" + JSONSchema.document(of: $0).text }
    }
    let records = cases.map { "[\"\($0.entity)\",\($0.record)]" }
    let answer = try TestPython.run(
      """
      import json, sys
      from jsonschema import Draft202012Validator
      data = json.load(sys.stdin)
      validators = {name: Draft202012Validator(schema) for name, schema in data["schemas"].items()}
      for name, record in data["records"]:
          print(int(validators[name].is_valid(record)))
      """,
      input: "{\"schemas\":{\(schemas.joined(separator: ","))},"
        + "\"records\":[\(records.joined(separator: ","))]}")
    return answer.split(separator: "\n").map { $0 == "1" }
  }
}
