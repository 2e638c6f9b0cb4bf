import Diagnostics
import Mentoring

/// `nastavnik schema`: the fields of the domain as JSON Schema, for editors of YAML.
struct SchemaCommand: Command {
  let syntax = CommandSyntax(
    "schema", operands: "[СПИСОК]", limit: 1,
    "Напечатать JSON Schema полей: всех или одного списка, например mentors или наставники", [])

  func run(_ arguments: Arguments, _ console: Console) throws(Failure) -> Int32 {
    guard let name = arguments.operands.first else {
      console.result(JSONSchema.whole().text)
      return 0
    }
    console.result(JSONSchema.document(of: try EntityName.schema(name)).text)
    return 0
  }
}
