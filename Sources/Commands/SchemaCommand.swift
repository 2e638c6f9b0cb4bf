import Diagnostics
import Mentoring

/// `nastavnik schema`: the fields of the domain as JSON Schema, for editors of YAML.
struct SchemaCommand: Command {
  let syntax = CommandSyntax(
    "schema", operands: "[СПИСОК]", limit: 1,
    "Напечатать JSON Schema полей: всех, одного списка (mentors, наставники) или пакета обмена (package)",
    [])

  /// What people call a package that portals hand to each other.
  private static let packages: Set<String> = ["package", "пакет", "obmen", "обмен"]

  func run(_ arguments: Arguments, _ console: Console) throws(Failure) -> Int32 {
    guard let name = arguments.operands.first else {
      console.result(JSONSchema.whole().text)
      return 0
    }
    if Self.packages.contains(name.lowercased()) {
      console.result(PackageSchema.whole.text)
      return 0
    }
    console.result(JSONSchema.document(of: try EntityName.schema(name)).text)
    return 0
  }
}
